use count_and_total::Orders;
use shuttle::thread;

/// Each order is 10 euros, and one is added while the report is made.
fn report_while_adding() {
    let orders = Orders::default();
    orders.add(10);
    let report = thread::scope(|scope| {
        scope.spawn(|| orders.add(10));
        scope.spawn(|| orders.report()).join().expect("no panic")
    });
    let right = ["1 orders, 10 euros", "2 orders, 20 euros"];
    assert!(right.contains(&&*report), "{report}");
    assert_eq!(orders.total(), 20);
}

#[test]
fn count_and_total_agree_in_every_schedule() {
    shuttle::check_dfs(report_while_adding, None);
}
