use std::sync::Mutex;

struct Mails {
    sent: u32,
    failed: u32,
}

fn main() {
    let mails = Mutex::new(Mails { sent: 7, failed: 1 });

    let now = mails.lock().expect("a lock holder panicked");
    let total = now.sent + now.failed;
    println!("{total} mails");
}
