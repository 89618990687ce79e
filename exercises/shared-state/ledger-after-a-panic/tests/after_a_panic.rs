use std::panic;

use ledger_after_a_panic::Ledger;

#[test]
fn a_batch_is_added() {
    let ledger = Ledger::default();
    ledger.add_all([5, 7]);
    assert_eq!(ledger.amounts(), (vec![5, 7], 12));
}

#[test]
fn a_panic_in_a_batch_concerns_that_batch_alone() {
    let ledger = Ledger::default();

    let lines = ["5", "seven"];
    let amounts = || {
        lines
            .iter()
            .map(|line| line.parse().expect("a line is a number"))
    };
    let outcome = panic::catch_unwind(|| ledger.add_all(amounts()));
    assert!(outcome.is_err());

    ledger.add_all([1, 2]);
    assert_eq!(ledger.amounts(), (vec![1, 2], 3));
}
