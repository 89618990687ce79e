use std::{cell::RefCell, time::Duration};

use panics_in_its_test::invoice;
use tokio::time::timeout;

fn items() -> Vec<String> {
    vec!["lamp".to_owned(), "table".to_owned()]
}

async fn sum() -> usize {
    let asked = timeout(Duration::from_secs(10), tokio::spawn(invoice(items()))).await;
    let asked = asked.expect("it ends").expect("the task does not panic");
    asked.expect("the closure does not panic")
}

#[tokio::test]
async fn on_one_thread() {
    assert_eq!(sum().await, 900);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_workers() {
    assert_eq!(sum().await, 900);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_future_beside_it_runs_meanwhile() {
    let order = RefCell::new(Vec::new());
    let asking = async {
        let cents = invoice(items()).await;
        order.borrow_mut().push("invoice");
        cents
    };
    let beside = async { order.borrow_mut().push("beside") };
    let (cents, ()) = tokio::join!(asking, beside);
    assert_eq!(cents.expect("the closure does not panic"), 900);
    assert_eq!(order.into_inner(), ["beside", "invoice"]);
}
