use bill_from_one_list::{Prices, bill};
use shuttle::sync::RwLock;
use shuttle::thread;

/// A bill is made while the list is changed.
fn a_bill_and_a_change() {
    let prices = RwLock::new(Prices {
        bread: 120,
        soup: 450,
    });
    let total = thread::scope(|scope| {
        let total = scope.spawn(|| bill(&prices));
        let mut list = prices.write().expect("the bill panicked");
        *list = Prices {
            bread: 130,
            soup: 480,
        };
        drop(list);
        total.join().expect("the bill panicked")
    });
    assert!([1380, 1480].contains(&total), "{total} mixes two lists");
}

#[test]
fn the_bill_uses_one_list_in_every_schedule() {
    shuttle::check_dfs(a_bill_and_a_change, None);
}
