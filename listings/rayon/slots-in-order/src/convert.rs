use std::io::{self, BufRead, Write};
use std::sync::mpsc::{self, Receiver};
use std::thread;

use rayon::Scope;

const BATCH: usize = 100;
const BATCHES_WAITING: usize = 16;

type Slot = Receiver<Vec<String>>;

/// Writes the lines of `input` in their order, with each address made unreadable.
pub fn convert(input: impl BufRead, output: &mut (impl Write + Send)) -> io::Result<()> {
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
    output.flush()
}

fn hide_address(line: &str) -> String {
    let (address, rest) = line.split_once(' ').unwrap_or((line, ""));
    let code = (0..200).fold(7, |code: u32, round| {
        let mix = |code: u32, byte| code.wrapping_mul(31) ^ u32::from(byte);
        address.bytes().fold(code ^ round, mix)
    });
    format!("{code:08x} {rest}")
}
