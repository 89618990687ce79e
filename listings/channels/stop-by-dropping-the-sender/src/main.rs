use std::sync::Mutex;
use std::sync::mpsc::{self, Receiver};
use std::thread;

fn work(pages: &Mutex<Receiver<&'static str>>) {
    loop {
        let page = pages.lock().expect("a worker panicked").recv();
        match page {
            Ok(page) => println!("prints {page}"),
            Err(_) => return,
        }
    }
}

fn main() {
    let (sender, receiver) = mpsc::channel();
    let pages = Mutex::new(receiver);
    thread::scope(|scope| {
        scope.spawn(|| work(&pages));
        scope.spawn(|| work(&pages));
        sender
            .send("the invoice")
            .expect("the receiver is in `main`");
        drop(sender);
    });
    println!("both workers have stopped");
}
