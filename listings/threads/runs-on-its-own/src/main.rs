use std::thread;

fn main() {
    let main_thread = thread::current().id();
    let worker = thread::spawn(move || {
        let on_main = thread::current().id() == main_thread;
        println!("the closure runs on the main thread: {on_main}");
    });
    worker.join().expect("the worker panicked");
}
