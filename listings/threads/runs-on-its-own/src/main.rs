use std::io;
use std::sync::Barrier;
use std::thread::{self, JoinHandle, ThreadId};

static EARLY_HAS_CHOPPED: Barrier = Barrier::new(2);
static MAIN_IS_ABOUT_TO_JOIN: Barrier = Barrier::new(2);

fn chop() -> ThreadId {
    let this = thread::current();
    println!("  chopping, on the thread {:?}", this.name());
    this.id()
}

fn spawn_cook(name: &str, work: fn() -> ThreadId) -> io::Result<JoinHandle<ThreadId>> {
    thread::Builder::new().name(name.to_string()).spawn(work)
}

fn main() -> io::Result<()> {
    let early = spawn_cook("early", || {
        let id = chop();
        EARLY_HAS_CHOPPED.wait();
        id
    })?;
    EARLY_HAS_CHOPPED.wait();
    println!("main: early has chopped, and nobody has joined it");

    let late = spawn_cook("late", || {
        MAIN_IS_ABOUT_TO_JOIN.wait();
        chop()
    })?;
    println!("main: calls join on late");
    MAIN_IS_ABOUT_TO_JOIN.wait();
    let late_id = late.join().expect("chopping does not panic");
    println!("main: join returned");

    let early_id = early.join().expect("chopping does not panic");
    let main_id = thread::current().id();
    let distinct = early_id != late_id && early_id != main_id && late_id != main_id;
    println!("three threads with three ids: {distinct}");
    Ok(())
}
