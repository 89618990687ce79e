use std::sync::Mutex;

struct Mails {
    sent: u32,
    failed: u32,
}

fn main() {
    let mails = Mutex::new(Mails { sent: 7, failed: 1 });

    let total = mails.lock().expect("a lock holder panicked").sent
        + mails.lock().expect("a lock holder panicked").failed;
    println!("{total} mails");
}
