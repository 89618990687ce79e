use std::any::Any;
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
            show(&batch);
        }
    });

    for batch in [vec![4, 6], vec![], vec![40, 42]] {
        if let Err(unsent) = batches.send(batch) {
            println!("not shown: {:?}", unsent.0);
            break;
        }
    }
    drop(batches);
    match watcher.join() {
        Ok(()) => println!("end of the day"),
        Err(payload) => println!("the watcher panicked: {}", message(&*payload)),
    }
}

fn message(payload: &(dyn Any + Send)) -> &str {
    if let Some(text) = payload.downcast_ref::<&str>() {
        text
    } else if let Some(text) = payload.downcast_ref::<String>() {
        text
    } else {
        "no text"
    }
}
