use std::thread;

fn count(log: &str, level: &str) -> usize {
    log.lines().filter(|line| line.starts_with(level)).count()
}

fn main() {
    let log = String::from("ERROR disk full\nWARN slow disk\nERROR no disk\n");

    thread::scope(|scope| {
        let errors = scope.spawn(|| count(&log, "ERROR"));
        let warnings = scope.spawn(|| count(&log, "WARN"));
        println!("errors: {}", errors.join().expect("a count panicked"));
        println!("warnings: {}", warnings.join().expect("a count panicked"));
    });
    println!("{} bytes read", log.len());
}
