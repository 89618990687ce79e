use super::*;

/// A buffer that cannot write its last lines.
struct FullAtTheEnd;

impl Write for FullAtTheEnd {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Err(io::ErrorKind::StorageFull.into())
    }
}

#[test]
fn the_last_lines_are_not_lost_in_silence() {
    let input = "10.0.0.1 GET /\n".as_bytes();
    let error = convert(input, &mut FullAtTheEnd).expect_err("disk is full");
    assert_eq!(error.kind(), io::ErrorKind::StorageFull);
}
