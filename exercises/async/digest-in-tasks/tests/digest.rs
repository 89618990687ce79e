use std::{
    collections::HashSet,
    sync::{Arc, Mutex},
};

use digest_in_tasks::digest_all;

fn documents(count: u64) -> Vec<String> {
    (1..=count).map(|number| number.to_string()).collect()
}

fn digest(document: &str) -> u64 {
    1000 + document.parse::<u64>().expect("the documents are numbers")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn digests_come_in_the_order_of_the_documents() {
    let digests = digest_all(&documents(50), digest).await;
    assert_eq!(digests, (1001..=1050).collect::<Vec<_>>());
}

#[tokio::test]
async fn each_document_has_a_task_of_its_own() {
    let tasks = Arc::new(Mutex::new(HashSet::new()));
    let seen = Arc::clone(&tasks);
    digest_all(&documents(5), move |document| {
        let mut seen = seen.lock().expect("no test panics here");
        seen.extend(tokio::task::try_id());
        digest(document)
    })
    .await;
    assert_eq!(tasks.lock().expect("no test panics here").len(), 5);
}
