use std::thread;

fn write_report() {
    println!("the report is written");
}

fn main() {
    // No system has a stack of this size to give.
    let builder = thread::Builder::new().stack_size(usize::MAX / 2);

    match builder.spawn(write_report) {
        Ok(writer) => writer.join().expect("the writer panicked"),
        Err(error) => {
            println!("no thread: {error}");
            write_report();
        }
    }
}
