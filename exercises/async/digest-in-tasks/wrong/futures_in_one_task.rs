use std::pin::pin;

/// The digests of all documents, in the order of the documents.
pub async fn digest_all(
    documents: &[String],
    digest: impl Fn(&str) -> u64 + Send + Sync + 'static,
) -> Vec<u64> {
    let mut digests = Vec::new();
    for document in documents {
        let future = pin!(async { digest(document) });
        digests.push(future.await);
    }
    digests
}
