use std::sync::Mutex;
use std::thread;

fn chop(one: &Mutex<&str>, other: &Mutex<&str>) {
    let one = one.lock().expect("a cook panicked with a tool");
    let other = other.lock().expect("a cook panicked with a tool");
    println!("chopped with the {one} and the {other}");
}

fn main() {
    let knife = Mutex::new("knife");
    let board = Mutex::new("board");
    thread::scope(|scope| {
        scope.spawn(|| chop(&knife, &board));
        scope.spawn(|| chop(&board, &knife));
    });
}
