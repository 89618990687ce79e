use std::sync::{Arc, Mutex};

/// One seat, and what was paid for it.
#[derive(Default)]
struct Sale {
    guest: Mutex<Option<&'static str>>,
    paid: Mutex<u32>,
}

impl Sale {
    fn is_free(&self) -> bool {
        let guest = self.guest.lock().expect("a buyer panicked");
        guest.is_none()
    }

    fn take(&self, name: &'static str) {
        let mut guest = self.guest.lock().expect("a buyer panicked");
        *guest = Some(name);
    }
}

async fn pay(sale: &Sale) {
    *sale.paid.lock().expect("a buyer panicked") += 30;
}

async fn buy(sale: Arc<Sale>, name: &'static str) {
    if sale.is_free() {
        pay(&sale).await;
        sale.take(name);
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
