use std::sync::Barrier;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::thread;

fn load_then_store(served: &AtomicU32, both_have_read: &Barrier) -> (u32, u32) {
    let read = served.load(Relaxed);
    both_have_read.wait();
    let written = read + 1;
    served.store(written, Relaxed);
    (read, written)
}

fn main() {
    let served = AtomicU32::new(0);
    let both_have_read = Barrier::new(2);
    thread::scope(|scope| {
        let ada = scope.spawn(|| load_then_store(&served, &both_have_read));
        let ben = scope.spawn(|| load_then_store(&served, &both_have_read));
        for (cook, thread) in [("Ada", ada), ("Ben", ben)] {
            let (read, written) = thread.join().expect("no cook panics");
            println!("{cook} served a plate: read {read}, wrote {written}");
        }
    });
    println!(
        "plates counted with load and store: {}",
        served.into_inner()
    );

    let served = AtomicU32::new(0);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| served.fetch_add(1, Relaxed));
        }
    });
    println!("plates counted with fetch_add: {}", served.into_inner());
}
