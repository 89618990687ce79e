use std::collections::VecDeque;
use std::sync::Mutex;
use std::thread;

fn send_next(mails: &Mutex<VecDeque<&str>>) {
    let mut queue = mails.lock().expect("a lock holder panicked");
    let next = queue.pop_front();
    let waiting = queue.len();
    drop(queue);

    if let Some(mail) = next {
        println!("sending the {mail}, {waiting} waiting");
    }
}

fn main() {
    let mails = Mutex::new(VecDeque::from(["invoice", "reminder"]));

    thread::scope(|scope| {
        scope.spawn(|| send_next(&mails));
        scope.spawn(|| send_next(&mails));
    });
}
