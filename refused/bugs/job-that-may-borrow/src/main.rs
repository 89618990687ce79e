use std::thread;

fn in_background<T: Send>(job: T, run: fn(T)) {
    thread::spawn(move || run(job));
}

fn main() {
    in_background("report", |name| println!("{name} is made"));
}
