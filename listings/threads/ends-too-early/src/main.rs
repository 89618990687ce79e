use std::sync::Barrier;
use std::thread;

static BREAD_IS_IN: Barrier = Barrier::new(2);
static BREAD_IS_BROWN: Barrier = Barrier::new(2);

fn main() {
    thread::spawn(|| {
        println!("cook: puts the bread into the oven");
        BREAD_IS_IN.wait();
        // Nobody else ever waits here: whenever main returns, the cook is not yet past this line.
        BREAD_IS_BROWN.wait();
        println!("cook: takes the bread out");
    });

    BREAD_IS_IN.wait();
    println!("main: returns");
}
