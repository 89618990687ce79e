use std::sync::Arc;
use std::thread;

fn main() {
    let served = Arc::new(Vec::new());

    let cooks = ["Ada", "Ben"].map(|cook| {
        let served = Arc::clone(&served);
        thread::spawn(move || served.push(cook))
    });

    for cook in cooks {
        cook.join().expect("no cook panics");
    }
    println!("served by {served:?}");
}
