/// Cuts the text into chunks. Each ends with the first line end after its first `size` bytes.
pub fn whole_lines(mut text: &str, size: usize) -> Vec<&str> {
    let mut chunks = Vec::new();
    while !text.is_empty() {
        let rest = text.as_bytes().get(size..).unwrap_or_default();
        let line_end = rest.iter().position(|&byte| byte == b'\n');
        let end = line_end.map_or(text.len(), |at| size + at + 1);
        let (chunk, after) = text.split_at(end);
        chunks.push(chunk);
        text = after;
    }
    chunks
}
