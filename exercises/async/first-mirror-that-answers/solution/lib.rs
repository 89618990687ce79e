/// The file from the mirror that has it first. An error of one mirror does not matter if the
/// other mirror has the file.
pub async fn download(
    first: impl Future<Output = Result<String, String>>,
    second: impl Future<Output = Result<String, String>>,
) -> Result<String, String> {
    tokio::select! {
        Ok(file) = first => Ok(file),
        Ok(file) = second => Ok(file),
        else => Err("no mirror has the file".to_string()),
    }
}
