use two_processes_second_till::{Ledger, Sale};

fn sale(till: &str, number: u64) -> Sale {
    Sale {
        till: till.to_owned(),
        number,
        pence: 240,
    }
}

fn recorded(ledger: &Ledger) -> Vec<(&str, u64)> {
    let sales = ledger.journal().iter();
    sales.map(|sale| (&*sale.till, sale.number)).collect()
}

#[test]
fn a_sale_that_comes_again_is_recorded_once() {
    let mut ledger = Ledger::open(Vec::new());
    for number in [1, 2, 1, 2, 3] {
        ledger.record(sale("bar", number));
    }
    assert_eq!(recorded(&ledger), [("bar", 1), ("bar", 2), ("bar", 3)]);
}

#[test]
fn each_till_counts_from_one() {
    let mut ledger = Ledger::open(Vec::new());
    for (till, number) in [("bar", 1), ("bar", 2), ("door", 1), ("door", 2)] {
        ledger.record(sale(till, number));
    }
    let expected = [("bar", 1), ("bar", 2), ("door", 1), ("door", 2)];
    assert_eq!(recorded(&ledger), expected);
}

#[test]
fn a_sale_comes_again_after_a_sale_of_the_other_till() {
    let mut ledger = Ledger::open(Vec::new());
    for (till, number) in [("bar", 1), ("bar", 2), ("door", 1), ("bar", 2), ("bar", 3)] {
        ledger.record(sale(till, number));
    }
    let expected = [("bar", 1), ("bar", 2), ("door", 1), ("bar", 3)];
    assert_eq!(recorded(&ledger), expected);
}

#[test]
fn a_new_ledger_knows_what_the_journal_holds() {
    let journal = vec![sale("bar", 1), sale("bar", 2), sale("door", 1)];
    let mut ledger = Ledger::open(journal);
    for (till, number) in [("bar", 2), ("door", 1), ("door", 2), ("bar", 3)] {
        ledger.record(sale(till, number));
    }
    let expected = [("bar", 1), ("bar", 2), ("door", 1), ("door", 2), ("bar", 3)];
    assert_eq!(recorded(&ledger), expected);
}
