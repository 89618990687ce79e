use std::sync::Mutex;
use std::thread;

fn main() {
    let log = ["error: disk full", "ok", "ok", "error: no route"];
    let (first, second) = log.split_at(log.len() / 2);
    let errors = Mutex::new(0);

    thread::scope(|scope| {
        for lines in [first, second] {
            let errors = &errors;
            scope.spawn(move || {
                let mut own = 0;
                for line in lines {
                    if line.starts_with("error") {
                        own += 1;
                    }
                }
                *errors.lock().expect("a worker panicked") += own;
            });
        }
    });
    println!("{} errors", errors.into_inner().expect("a worker panicked"));
}
