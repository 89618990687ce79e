use std::sync::{Arc, Mutex};

/// One seat, and what was paid for it.
#[derive(Default)]
struct Sale {
    guest: Mutex<Option<&'static str>>,
    paid: Mutex<u32>,
}

impl Sale {
    /// Says whether the seat was free. If it was, it is taken now.
    fn take_if_free(&self, name: &'static str) -> bool {
        let mut guest = self.guest.lock().expect("a buyer panicked");
        if guest.is_some() {
            return false;
        }
        *guest = Some(name);
        true
    }
}

async fn pay(sale: &Sale) {
    *sale.paid.lock().expect("a buyer panicked") += 30;
}

async fn buy(sale: Arc<Sale>, name: &'static str) {
    if sale.take_if_free(name) {
        pay(&sale).await;
    }
}

#[tokio::main]
async fn main() {
    let sale = Arc::new(Sale::default());
    let ada = tokio::spawn(buy(Arc::clone(&sale), "ada"));
    let ben = tokio::spawn(buy(Arc::clone(&sale), "ben"));
    ada.await.expect("buying does not panic");
    ben.await.expect("buying does not panic");
    let paid = sale.paid.lock().expect("a buyer panicked");
    println!("{paid} euros paid for one seat");
}
