use std::time::Duration;

use tokio::{runtime::Handle, task::JoinError, time::sleep};

/// A trait of a library: its method is not async.
pub trait Rates {
    fn cents(&self, currency: &str) -> usize;
}

/// A function of the library: adds up amounts in several currencies.
pub fn total(rates: &impl Rates, amounts: &[(usize, String)]) -> usize {
    let in_cents = amounts
        .iter()
        .map(|(amount, currency)| amount * rates.cents(currency));
    in_cents.sum()
}

/// Stands for a request over the network.
async fn ask_bank(currency: &str) -> usize {
    sleep(Duration::from_millis(2)).await;
    if currency == "EUR" { 100 } else { 90 }
}

struct Bank;

impl Rates for Bank {
    fn cents(&self, currency: &str) -> usize {
        Handle::current().block_on(ask_bank(currency))
    }
}

/// The sum in cents. Tasks call it, on runtimes with one thread and with several.
pub async fn invoice(amounts: Vec<(usize, String)>) -> Result<usize, JoinError> {
    Ok(total(&Bank, &amounts))
}
