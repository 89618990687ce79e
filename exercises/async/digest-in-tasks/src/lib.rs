/// The digests of all documents, in the order of the documents.
pub async fn digest_all(
    documents: &[String],
    digest: impl Fn(&str) -> u64 + Send + Sync + 'static,
) -> Vec<u64> {
    documents.iter().map(|document| digest(document)).collect()
}
