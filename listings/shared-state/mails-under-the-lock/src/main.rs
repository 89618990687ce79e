use std::sync::Mutex;
use std::thread;
use std::time::Duration;

fn send(mail: &str) {
    println!("{mail}: connecting");
    // Stands for a mail server that takes its time.
    thread::sleep(Duration::from_millis(20));
    println!("{mail}: sent");
}

fn work_off(mails: &Mutex<Vec<&str>>) {
    while let Some(mail) = mails.lock().expect("a lock holder panicked").pop() {
        send(mail);
    }
}

fn main() {
    let mails = Mutex::new(vec!["invoice", "reminder"]);

    thread::scope(|scope| {
        scope.spawn(|| work_off(&mails));
        scope.spawn(|| work_off(&mails));
    });
}
