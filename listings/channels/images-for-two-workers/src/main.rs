use std::thread;

use crossbeam_channel::bounded;

/// Stands for the real work. Returns how many kilobytes were saved.
fn scale_down(kilobytes: u32) -> u32 {
    kilobytes / 2
}

fn main() {
    let (sender, images) = bounded(16);
    let saved: u32 = thread::scope(|scope| {
        let workers: Vec<_> = (0..2)
            .map(|_| {
                let images = images.clone();
                scope.spawn(move || images.iter().map(scale_down).sum::<u32>())
            })
            .collect();
        drop(images);
        for kilobytes in [400, 300, 200, 100] {
            sender.send(kilobytes).expect("all workers panicked");
        }
        drop(sender);
        workers
            .into_iter()
            .map(|worker| worker.join().expect("a worker panicked"))
            .sum()
    });
    println!("{saved} kB saved");
}
