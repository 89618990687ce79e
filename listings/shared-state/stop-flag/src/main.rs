use std::sync::Barrier;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::thread;

fn shell_peas(closing: &AtomicBool, both_at_work: &Barrier) -> u64 {
    let mut pods = 0;
    both_at_work.wait();
    loop {
        pods += 1;
        if closing.load(Relaxed) {
            return pods;
        }
    }
}

fn main() {
    let closing = AtomicBool::new(false);
    let both_at_work = Barrier::new(3);

    thread::scope(|scope| {
        let ada = scope.spawn(|| shell_peas(&closing, &both_at_work));
        let ben = scope.spawn(|| shell_peas(&closing, &both_at_work));

        both_at_work.wait();
        closing.store(true, Relaxed);
        println!("the kitchen is closing");
        for (cook, thread) in [("Ada", ada), ("Ben", ben)] {
            let pods = thread.join().expect("shelling does not panic");
            println!("{cook} shelled {pods} pods");
        }
    });
}
