/// The file from the mirror that has it first. An error of one mirror does not matter if the
/// other mirror has the file.
pub async fn download(
    first: impl Future<Output = Result<String, String>>,
    second: impl Future<Output = Result<String, String>>,
) -> Result<String, String> {
    tokio::select! {
        file = first => file,
        file = second => file,
    }
}
