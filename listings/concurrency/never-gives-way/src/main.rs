use std::hint;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::thread;

fn main() {
    let turns = AtomicU64::new(0);
    let chopped = AtomicBool::new(false);

    thread::scope(|scope| {
        scope.spawn(|| {
            while !chopped.load(Relaxed) {
                turns.fetch_add(1, Relaxed);
            }
        });

        for carrot in 1..=3 {
            let before = turns.load(Relaxed);
            while turns.load(Relaxed) == before {
                hint::spin_loop();
            }
            println!("carrot {carrot} chopped, and the spoon has turned meanwhile");
        }
        chopped.store(true, Relaxed);
    });
    println!("both threads have ended, and neither gave way while it spun");
}
