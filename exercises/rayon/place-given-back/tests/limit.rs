use std::panic::{AssertUnwindSafe, catch_unwind};

use place_given_back::Limit;

#[test]
fn no_more_than_the_limit() {
    let limit = Limit::new(1);
    let inner = limit.run(|| limit.run(|| "second"));
    assert_eq!(
        inner,
        Some(None),
        "the second job has no place while the first one runs"
    );
}

#[test]
fn a_refused_job_gives_nothing_back() {
    let limit = Limit::new(1);
    limit.run(|| {
        assert_eq!(limit.run(|| "second"), None);
        assert_eq!(limit.run(|| "third"), None, "one place has become two");
    });
    assert_eq!(limit.run(|| "next"), Some("next"));
}

#[test]
fn a_job_that_panics_gives_its_place_back() {
    let limit = Limit::new(1);
    let outcome = catch_unwind(AssertUnwindSafe(|| limit.run(|| panic!("no data"))));
    assert!(outcome.is_err(), "the panic goes on to the caller");
    assert_eq!(limit.run(|| "next"), Some("next"), "the place is lost");
}
