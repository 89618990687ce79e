use std::sync::Arc;

/// The digests of all documents, in the order of the documents.
pub async fn digest_all(
    documents: &[String],
    digest: impl Fn(&str) -> u64 + Send + Sync + 'static,
) -> Vec<u64> {
    let digest = Arc::new(digest);
    let mut tasks = Vec::new();
    for document in documents {
        let document = document.clone();
        let digest = Arc::clone(&digest);
        tasks.push(tokio::spawn(async move { digest(&document) }));
    }

    let mut digests = Vec::new();
    for task in tasks {
        digests.push(task.await.expect("digest does not panic"));
    }
    digests
}
