use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, Mutex};

type Guests = BTreeMap<u32, String>;

async fn save(guests: &Guests) -> io::Result<()> {
    tokio::fs::write("guests.txt", format!("{guests:?}")).await
}

async fn reserve(hall: Arc<Mutex<Guests>>, seat: u32, name: String) -> io::Result<()> {
    let mut guests = hall.lock().expect("a task panicked in the hall");
    guests.insert(seat, name);
    save(&guests).await
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let hall = Arc::default();
    let ada = tokio::spawn(reserve(Arc::clone(&hall), 7, "ada".to_owned()));
    ada.await?
}
