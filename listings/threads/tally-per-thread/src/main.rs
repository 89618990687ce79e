use std::cell::Cell;
use std::thread;

struct Tally {
    plates: Cell<u32>,
}

impl Drop for Tally {
    fn drop(&mut self) {
        println!("  a tally of {} is thrown away", self.plates.get());
    }
}

thread_local! {
    static TALLY: Tally = {
        println!("  a tally is begun");
        Tally { plates: Cell::new(0) }
    };
}

fn serve_plate() {
    TALLY.with(|tally| tally.plates.update(|plates| plates + 1));
}

fn on_a_thread(name: &str, work: fn()) {
    println!("{name} begins");
    thread::spawn(work).join().expect("counting does not panic");
    println!("{name} has ended");
}

fn main() {
    on_a_thread("Ada", || (0..3).for_each(|_| serve_plate()));
    on_a_thread("Ben", || (0..2).for_each(|_| serve_plate()));
    on_a_thread("Cem", || println!("  Cem serves nothing"));
    on_a_thread("the waiter", || {
        let plates = TALLY.with(|tally| tally.plates.get());
        println!("  plates served: {plates}");
    });
}
