use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use tokio::task::JoinSet;

/// Who has which seat. Keeps its lock to itself.
#[derive(Default)]
struct Hall {
    guests: Mutex<BTreeMap<u32, String>>,
}

impl Hall {
    /// Gives the seat to `name` if it is free. Says whether it was free.
    fn reserve(&self, seat: u32, name: &str) -> bool {
        let mut guests = self.guests.lock().expect("a task panicked in the hall");
        if guests.contains_key(&seat) {
            return false;
        }
        guests.insert(seat, name.to_owned());
        true
    }
}

#[tokio::main]
async fn main() {
    let hall = Arc::new(Hall::default());
    let mut requests = JoinSet::new();
    for name in ["ada", "ben", "cleo"] {
        let hall = Arc::clone(&hall);
        requests.spawn(async move { hall.reserve(7, name) });
    }
    let replies = requests.join_all().await;
    let reserved = replies.iter().filter(|&&reserved| reserved).count();
    println!("{reserved} of {} got seat 7", replies.len());
}
