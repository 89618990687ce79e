use std::panic;
use std::sync::mpsc;
use std::thread;

fn show(degrees: &[i32]) {
    let average = degrees.iter().sum::<i32>() / degrees.len() as i32;
    println!("{average} degrees");
}

fn main() {
    let (batches, inbox) = mpsc::sync_channel::<Vec<i32>>(0);
    let watcher = thread::spawn(move || {
        for batch in inbox {
            if panic::catch_unwind(|| show(&batch)).is_err() {
                println!("not shown: {batch:?}");
            }
        }
    });

    for batch in [vec![4, 6], vec![], vec![40, 42]] {
        batches.send(batch).expect("the watcher catches panics");
    }
    drop(batches);
    watcher.join().expect("the watcher catches panics");
    println!("end of the day");
}
