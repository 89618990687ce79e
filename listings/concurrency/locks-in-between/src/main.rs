use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

fn write_to_disk(_row: u32) {
    thread::sleep(Duration::from_millis(1));
}

fn import(rows: &Mutex<Vec<u32>>) {
    for row in 0..200 {
        write_to_disk(row);
        let mut imported = rows.lock().expect("a thread panicked under the lock");
        imported.push(row);
    }
}

fn request(rows: &Mutex<Vec<u32>>) -> Duration {
    let asked = Instant::now();
    let _imported = rows.lock().expect("a thread panicked under the lock");
    asked.elapsed()
}

fn main() {
    let rows = Mutex::new(Vec::new());

    thread::scope(|scope| {
        scope.spawn(|| import(&rows));
        for number in 1..=8 {
            thread::sleep(Duration::from_millis(3));
            let waited = request(&rows);
            println!("request {number} waited {} ms", waited.as_millis());
        }
    });
}
