use std::hint::black_box;
use std::sync::mpsc;
use std::thread;

use rayon::prelude::*;

const LINES: u64 = 2_000;

fn lines() -> impl Iterator<Item = u64> {
    0..black_box(LINES)
}

/// About a microsecond for a line, and a few hundred for each slow line.
fn convert(line: u64, some_slow: bool) -> u64 {
    let steps = if some_slow && line % 500 == 499 {
        400_000
    } else {
        1_500
    };
    (0..steps).fold(line, |code, step| {
        code.wrapping_mul(31) ^ (code >> 7) ^ step
    })
}

/// Takes the place of an output that cannot be written in any other order.
fn write(so_far: u64, converted: u64) -> u64 {
    so_far.wrapping_mul(31).wrapping_add(converted)
}

pub fn one_thread(some_slow: bool) -> u64 {
    lines().fold(0, |so_far, line| write(so_far, convert(line, some_slow)))
}

pub fn batches(some_slow: bool) -> u64 {
    let mut lines = lines();
    let mut so_far = 0;
    loop {
        let batch: Vec<u64> = lines.by_ref().take(500).collect();
        if batch.is_empty() {
            return so_far;
        }
        let converted = batch.into_par_iter().map(|line| convert(line, some_slow));
        so_far = converted
            .collect::<Vec<_>>()
            .into_iter()
            .fold(so_far, write);
    }
}

pub fn slots(some_slow: bool) -> u64 {
    let (queue, slots) = mpsc::sync_channel::<mpsc::Receiver<Vec<u64>>>(16);
    thread::scope(|threads| {
        let writer = threads.spawn(move || {
            let batches = slots.iter().map(|slot| slot.recv().expect("no job panics"));
            batches.flatten().fold(0, write)
        });
        rayon::in_place_scope(|jobs| {
            let mut lines = lines();
            loop {
                let batch: Vec<u64> = lines.by_ref().take(50).collect();
                let (result, slot) = mpsc::sync_channel(1);
                if batch.is_empty() || queue.send(slot).is_err() {
                    break;
                }
                jobs.spawn(move |_| {
                    let converted = batch.into_iter().map(|line| convert(line, some_slow));
                    // The writer waits for each slot.
                    let _ = result.send(converted.collect());
                });
            }
        });
        drop(queue);
        writer.join().expect("the writer does not panic")
    })
}
