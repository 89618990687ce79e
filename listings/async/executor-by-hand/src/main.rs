mod bell;
mod executor;

use std::future::{pending, poll_fn};
use std::sync::mpsc::{self, Sender};
use std::task::Poll;
use std::thread;

use bell::{Rung, new_bell};
use executor::Task;

async fn serve_soup(rung: Rung) {
    println!("soup: waits for the bell");
    rung.await;
    println!("soup: served");
}

async fn bake_bread(out_of_the_oven: Sender<()>) {
    println!("bread: into the oven");
    step_aside().await;
    println!("bread: out of the oven");
    let sent = out_of_the_oven.send(());
    sent.expect("the ringer waits for this");
}

/// Lets the tasks that were woken earlier go first.
async fn step_aside() {
    let mut first = true;
    poll_fn(|cx| {
        if !first {
            return Poll::Ready(());
        }
        first = false;
        cx.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

fn main() {
    let (bell, rung) = new_bell();
    let (sender, out_of_the_oven) = mpsc::channel();
    let tasks: Vec<Task> = vec![Box::pin(serve_soup(rung)), Box::pin(bake_bread(sender))];
    let ringer = thread::spawn(move || {
        let told = out_of_the_oven.recv();
        told.expect("the bread task sends before it ends");
        println!("another thread rings");
        bell.ring();
    });
    println!("{:?} polls", executor::run(tasks));
    ringer.join().expect("ringing does not panic");

    // `pending` never keeps a waker, so nobody can ever call one.
    println!("{:?}", executor::run(vec![Box::pin(pending())]));
}
