/// The path and the status of a line of the log, or `None` for a broken line.
pub fn parse(line: &str) -> Option<(&str, u16)> {
    let (_client_and_time, rest) = line.split_once("] \"")?;
    let (request, rest) = rest.split_once("\" ")?;
    let path = request.split(' ').nth(1)?;
    let status = rest.split(' ').next()?.parse().ok()?;
    Some((path, status))
}
