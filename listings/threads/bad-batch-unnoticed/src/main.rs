use std::sync::mpsc;
use std::thread;

fn show(degrees: &[i32]) {
    let average = degrees.iter().sum::<i32>() / degrees.len() as i32;
    println!("{average} degrees");
}

fn main() {
    let (batches, inbox) = mpsc::sync_channel::<Vec<i32>>(0);
    thread::spawn(move || {
        for batch in inbox {
            show(&batch);
        }
    });

    for batch in [vec![4, 6], vec![], vec![40, 42]] {
        let _ = batches.send(batch);
    }
    println!("end of the day");
}
