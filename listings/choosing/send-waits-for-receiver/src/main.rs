use std::sync::mpsc;
use std::thread;

fn main() {
    let (sender, reports) = mpsc::sync_channel(0);
    thread::scope(|scope| {
        scope.spawn(move || {
            sender.send("disk full").expect("main receives");
            println!("worker: handed over");
        });
        println!("main: begins to receive");
        let report = reports.recv().expect("the worker sends one");
        println!("main: {report}");
    });
}
