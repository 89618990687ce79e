use std::sync::mpsc;
use std::thread;

fn main() {
    let (sender, reports) = mpsc::channel();
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
