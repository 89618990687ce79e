use std::sync::mpsc;
use std::thread;

fn main() {
    let (sender, receiver) = mpsc::channel();
    let worker_sender = sender.clone();
    thread::spawn(move || {
        worker_sender
            .send("report.pdf")
            .expect("main receives until every sender is gone");
    });
    // `sender` lives until the end of main, so the loop never sees the end.
    for file in receiver {
        println!("received {file}");
    }
    drop(sender);
    println!("all files received");
}
