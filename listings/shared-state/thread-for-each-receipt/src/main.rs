use std::sync::Mutex;
use std::thread;

/// A mail server that accepts a limited number of connections at a time.
struct MailServer {
    free_connections: Mutex<u32>,
}

impl MailServer {
    /// Sends a receipt, and says whether the server accepted the connection.
    fn send_receipt(&self) -> bool {
        let mut free = self.free_connections.lock().expect("a sender panicked");
        if *free == 0 {
            return false;
        }
        *free -= 1;
        drop(free);
        // Here the receipt goes over the connection.
        *self.free_connections.lock().expect("a sender panicked") += 1;
        true
    }
}

fn main() {
    let server = MailServer {
        free_connections: Mutex::new(2),
    };
    let sent = thread::scope(|scope| {
        let senders: Vec<_> = (0..3)
            .map(|_| scope.spawn(|| server.send_receipt()))
            .collect();
        let results = senders.into_iter().map(|sender| sender.join());
        results.filter(|sent| matches!(sent, Ok(true))).count()
    });
    println!("{sent} of 3 receipts sent");
}
