use crate::convert::convert;
use std::io::{self, BufRead, Write};

struct FullDisk;

impl Write for FullDisk {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::ErrorKind::StorageFull.into())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

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

fn log(lines: usize) -> String {
    (0..lines).map(|n| format!("10.0.0.1 {n}\n")).collect()
}

#[test]
fn every_line_is_at_its_place() -> io::Result<()> {
    let mut output = Vec::new();
    convert(log(5_050).as_bytes(), &mut output)?;
    for (n, line) in output.lines().enumerate() {
        assert!(line?.ends_with(&format!(" {n}")), "line {n}");
    }
    assert_eq!(output.lines().count(), 5_050);
    Ok(())
}

#[test]
fn a_full_disk_ends_it() {
    let error = convert(log(100_000).as_bytes(), &mut FullDisk).expect_err("disk is full");
    assert_eq!(error.kind(), io::ErrorKind::StorageFull);
}

#[test]
fn the_last_lines_are_not_lost_in_silence() {
    let error = convert(log(10).as_bytes(), &mut FullAtTheEnd).expect_err("disk is full");
    assert_eq!(error.kind(), io::ErrorKind::StorageFull);
}

#[test]
fn a_line_that_is_not_text_ends_it() {
    let mut input = log(5_000).into_bytes();
    input.extend([0xff, b'\n']);
    let mut output = Vec::new();
    convert(&*input, &mut output).expect_err("not UTF-8");
    assert_eq!(output.lines().count(), 5_000);
}
