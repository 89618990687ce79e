use std::sync::Barrier;
use std::thread::{self, JoinHandle, ThreadId};
use std::time::Duration;

static MAIN_IS_READY: Barrier = Barrier::new(2);

fn spawn_cook(name: &str, waits_for_main: bool) -> JoinHandle<ThreadId> {
    let work = move || {
        if waits_for_main {
            MAIN_IS_READY.wait();
        }
        let this = thread::current();
        println!("  chopping, on the thread {:?}", this.name());
        this.id()
    };
    thread::Builder::new()
        .name(name.to_string())
        .spawn(work)
        .expect("the system has room for one more thread")
}

fn main() {
    let early = spawn_cook("early", false);
    while !early.is_finished() {
        thread::sleep(Duration::from_millis(1));
    }
    println!("main: early has finished, and nobody has joined it");

    let late = spawn_cook("late", true);
    println!("main: calls join on late");
    MAIN_IS_READY.wait();
    let late_id = late.join().expect("chopping does not panic");
    println!("main: late has finished, join returned");

    let early_id = early.join().expect("chopping does not panic");
    let main_id = thread::current().id();
    let distinct = early_id != late_id && early_id != main_id && late_id != main_id;
    println!("three threads with three ids: {distinct}");
}
