use price_from_anywhere::Prices;
use tokio::task::spawn_blocking;

#[test]
fn ordinary_code_may_ask() {
    let prices = Prices::start().expect("the system has threads");
    assert_eq!(prices.cents("lamp").expect("the shop answers"), 400);
    assert_eq!(prices.cents("table").expect("the shop answers"), 500);
}

#[tokio::test]
async fn a_blocking_thread_of_the_runtime_may_ask() {
    let asked = spawn_blocking(|| {
        let prices = Prices::start().expect("the system has threads");
        prices.cents("lamp").expect("the shop answers")
    });
    assert_eq!(asked.await.expect("asking does not panic"), 400);
}

/// It holds up its thread, and must not panic.
#[tokio::test]
async fn a_task_on_a_runtime_with_one_thread_may_ask() {
    let prices = Prices::start().expect("the system has threads");
    assert_eq!(prices.cents("lamp").expect("the shop answers"), 400);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_task_on_a_runtime_with_workers_may_ask() {
    let asked = tokio::spawn(async {
        let prices = Prices::start().expect("the system has threads");
        prices.cents("lamp").expect("the shop answers")
    });
    assert_eq!(asked.await.expect("asking does not panic"), 400);
}
