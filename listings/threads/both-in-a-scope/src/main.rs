use std::{panic, thread};

fn both<A, B>(left: impl FnOnce() -> A + Send, right: impl FnOnce() -> B) -> (A, B)
where
    A: Send,
{
    thread::scope(|scope| {
        let left = scope.spawn(left);
        let right = right();
        match left.join() {
            Ok(left) => (left, right),
            Err(payload) => panic::resume_unwind(payload),
        }
    })
}

fn main() {
    let log = String::from("GET /\nPOST /order\nGET /");
    let (requests, longest) = both(
        || log.lines().count(),
        || log.lines().max_by_key(|line| line.len()),
    );
    println!("{requests} requests, the longest {longest:?}");
}
