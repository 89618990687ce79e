use std::cell::RefCell;

use results_in_order::in_order;

/// What happened, in its order: `+a` when `a` came, `a` when it was passed on.
fn events(results: &[(usize, &'static str)]) -> String {
    let log = RefCell::new(Vec::new());
    let results = results.iter().copied().inspect(|(_, result)| {
        log.borrow_mut().push(format!("+{result}"));
    });
    in_order(results, |result| log.borrow_mut().push(result.to_string()));
    log.into_inner().join(" ")
}

#[test]
fn results_that_come_in_order_are_passed_on_at_once() {
    assert_eq!(events(&[(0, "a"), (1, "b")]), "+a a +b b");
}

#[test]
fn early_results_wait_for_the_first() {
    let came = [(2, "c"), (1, "b"), (0, "a"), (3, "d")];
    assert_eq!(events(&came), "+c +b +a a b c +d d");
}
