use std::io::{self, Read};

/// Reads the log, and calls `use_block` with one block after the other.
/// All blocks together are the log. Every block ends with a line end, except
/// the last one if the log does not.
///
/// At most `size` bytes are read at a time, and less than a line is kept.
pub fn in_blocks(
    mut log: impl Read,
    size: usize,
    mut use_block: impl FnMut(&str),
) -> io::Result<()> {
    let mut block = Vec::new();
    loop {
        let read = log.by_ref().take(size as u64).read_to_end(&mut block)?;
        if read == 0 {
            if !block.is_empty() {
                use_block(&String::from_utf8_lossy(&block));
            }
            return Ok(());
        }
        if let Some(line_end) = block.iter().rposition(|&byte| byte == b'\n') {
            let rest = block.split_off(line_end + 1);
            use_block(&String::from_utf8_lossy(&block));
            block = rest;
        }
    }
}
