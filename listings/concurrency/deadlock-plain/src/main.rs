use std::sync::Mutex;
use std::thread;

fn chop(first: &Mutex<&str>, second: &Mutex<&str>) {
    let first = first.lock().expect("a cook panicked with a tool");
    let second = second.lock().expect("a cook panicked with a tool");
    println!("chopped with the {first} and the {second}");
}

fn main() {
    let knife = Mutex::new("knife");
    let board = Mutex::new("board");
    thread::scope(|scope| {
        scope.spawn(|| chop(&knife, &board));
        scope.spawn(|| chop(&board, &knife));
    });
}
