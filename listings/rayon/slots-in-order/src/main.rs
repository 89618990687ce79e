use std::io::{self, BufRead, BufReader, Write};
use std::sync::mpsc::{self, Receiver};
use std::thread;

use rayon::Scope;

const BATCH: usize = 100;
const BATCHES_WAITING: usize = 16;

type Slot = Receiver<Vec<String>>;

/// Writes the lines of `input` in their order, with each address made unreadable.
fn convert(input: impl BufRead, output: &mut (impl Write + Send)) -> io::Result<()> {
    let (queue, slots) = mpsc::sync_channel(BATCHES_WAITING);
    thread::scope(|threads| {
        let writer = threads.spawn(move || write_in_order(slots, output));
        let read = rayon::in_place_scope(|jobs| {
            read_batches(input, jobs, |slot| queue.send(slot).is_ok())
        });
        drop(queue);
        let written = writer.join().expect("the writer does not panic");
        read.and(written)
    })
}

/// Makes a slot and a job for each batch, until `enqueue` says that the writer is gone.
fn read_batches(
    input: impl BufRead,
    jobs: &Scope<'_>,
    enqueue: impl Fn(Slot) -> bool,
) -> io::Result<()> {
    let mut lines = input.lines();
    loop {
        let batch = lines.by_ref().take(BATCH).collect::<io::Result<Vec<_>>>()?;
        let (result, slot) = mpsc::sync_channel(1);
        if batch.is_empty() || !enqueue(slot) {
            return Ok(());
        }
        jobs.spawn(move |_| {
            let converted = batch.iter().map(|line| hide_address(line)).collect();
            // The writer may have failed.
            let _ = result.send(converted);
        });
    }
}

fn write_in_order(slots: Receiver<Slot>, output: &mut impl Write) -> io::Result<()> {
    for slot in slots {
        let batch = slot
            .recv()
            .map_err(|_| io::Error::other("a batch panicked"))?;
        for line in batch {
            writeln!(output, "{line}")?;
        }
    }
    Ok(())
}

fn hide_address(line: &str) -> String {
    let (address, rest) = line.split_once(' ').unwrap_or((line, ""));
    let code = (0..200).fold(7, |code: u32, round| {
        let mix = |code: u32, byte| code.wrapping_mul(31) ^ u32::from(byte);
        address.bytes().fold(code ^ round, mix)
    });
    format!("{code:08x} {rest}")
}

fn main() -> io::Result<()> {
    let log: String = (0..2_500)
        .map(|n| format!("10.0.{}.{} GET /item/{n}\n", n % 7, n % 200))
        .collect();

    let mut output = Vec::new();
    convert(BufReader::new(log.as_bytes()), &mut output)?;

    let lines = output.lines().collect::<io::Result<Vec<_>>>()?;
    println!("{}", lines[0]);
    println!("{}", lines[1]);
    println!("… {}", lines[lines.len() - 1]);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    struct FullDisk;

    impl Write for FullDisk {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::StorageFull.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
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
    fn a_line_that_is_not_text_ends_it() {
        let mut input = log(5_000).into_bytes();
        input.extend([0xff, b'\n']);
        let mut output = Vec::new();
        convert(&*input, &mut output).expect_err("not UTF-8");
        assert_eq!(output.lines().count(), 5_000);
    }
}
