use std::sync::{Arc, Mutex};

/// `file` stands for a file: whatever is saved last is in it.
#[derive(Default)]
struct Hall {
    guests: tokio::sync::Mutex<Vec<&'static str>>,
    file: Mutex<Vec<&'static str>>,
}

async fn save(hall: &Hall, guests: Vec<&'static str>) {
    let mut file = hall.file.lock().expect("a task panicked at the file");
    *file = guests;
}

async fn reserve(hall: Arc<Hall>, name: &'static str) {
    let mut guests = hall.guests.lock().await;
    guests.push(name);
    save(&hall, guests.clone()).await;
}

#[tokio::main]
async fn main() {
    let hall = Arc::new(Hall::default());
    let ada = tokio::spawn(reserve(Arc::clone(&hall), "ada"));
    let ben = tokio::spawn(reserve(Arc::clone(&hall), "ben"));
    ada.await.expect("reserving does not panic");
    ben.await.expect("reserving does not panic");
    let file = hall.file.lock().expect("a task panicked at the file");
    println!("{} guests in the file", file.len());
}
