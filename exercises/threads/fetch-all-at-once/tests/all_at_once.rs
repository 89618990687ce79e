use fetch_all_at_once::fetch_all;
use std::error::Error;
use std::panic;
use std::thread;
use std::time::{Duration, Instant};

#[test]
fn the_items_are_fetched_at_the_same_time() {
    let began = Instant::now();
    let pause = Duration::from_millis(300);
    fetch_all(&[pause; 6], |pause| thread::sleep(*pause));
    assert!(began.elapsed() < pause * 4, "six pauses overlap");
}

#[test]
fn the_results_have_the_order_of_the_items() {
    let fetch = |pause: &u64| {
        thread::sleep(Duration::from_millis(*pause));
        *pause
    };
    assert_eq!(fetch_all(&[90, 60, 30, 0], fetch), [90, 60, 30, 0]);
}

#[test]
fn items_results_and_closure_may_borrow() {
    let shops = [String::from("quick"), String::from("slow")];
    let currency = String::from("cents");
    let answers = fetch_all(&shops, |shop| (shop.len(), currency.as_str()));
    assert_eq!(answers, [(5, "cents"), (4, "cents")]);
}

#[test]
fn results_may_be_errors() {
    type Answer = Result<u32, Box<dyn Error + Send + Sync>>;
    let fetch = |text: &&str| -> Answer { Ok(text.parse()?) };
    let answers = fetch_all(&["450", "4,50"], fetch);
    assert_eq!(answers[0].as_ref().ok(), Some(&450));
    assert!(answers[1].is_err());
}

#[test]
fn without_items_there_are_no_results() {
    assert_eq!(fetch_all(&[] as &[u32], |item| *item), []);
}

#[test]
fn a_panic_keeps_its_message() {
    let fetch = |shop: &&str| panic!("{shop} is closed");
    let all = panic::catch_unwind(|| fetch_all::<_, ()>(&["quick"], fetch));
    let payload = all.expect_err("the fetch panics");
    let message = payload.downcast_ref::<String>().map(String::as_str);
    assert_eq!(message, Some("quick is closed"));
}
