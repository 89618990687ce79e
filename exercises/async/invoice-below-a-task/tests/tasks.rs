use invoice_below_a_task::invoice;

fn amounts() -> Vec<(usize, String)> {
    vec![(3, "EUR".to_owned()), (2, "USD".to_owned())]
}

#[tokio::test]
async fn a_task_on_one_thread_gets_the_sum() {
    let asked = tokio::spawn(invoice(amounts())).await;
    assert_eq!(asked.expect("no panic").expect("no panic"), 480);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_task_on_a_worker_gets_the_sum() {
    let asked = tokio::spawn(invoice(amounts())).await;
    assert_eq!(asked.expect("no panic").expect("no panic"), 480);
}

/// The thread is free while the bank is asked.
#[tokio::test]
async fn another_task_runs_meanwhile() {
    let other_task = tokio::spawn(async {});
    let cents = invoice(amounts()).await.expect("no panic");
    assert_eq!(cents, 480);
    assert!(other_task.is_finished());
}
