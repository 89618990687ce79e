use std::thread;

fn main() {
    thread::scope(|scope| {
        scope.spawn(|| {
            println!("import: batch 1");
            println!("import: batch 2");
        });
        scope.spawn(|| {
            println!("request: part 1");
            println!("request: part 2");
        });
    });
}
