use std::collections::BTreeMap;
use std::sync::LazyLock;
use std::thread;

const LIST: &str = "CHF 94\nGBP 85\nUSD 108";

/// What one euro costs, in cents of each currency.
static RATES: LazyLock<BTreeMap<&str, u32>> = LazyLock::new(|| {
    println!("reading the rates");
    LIST.lines()
        .map(|line| {
            let (currency, rate) = line
                .split_once(' ')
                .expect("a line of the list lacks its rate");
            (currency, rate.parse().expect("a rate is not a number"))
        })
        .collect()
});

fn price(euros: u32, currency: &str) -> u32 {
    euros * RATES[currency]
}

fn main() {
    println!("main has begun");
    let total: u32 = thread::scope(|scope| {
        let orders = [(3, "USD"), (2, "GBP"), (5, "USD")]
            .map(|(euros, currency)| scope.spawn(move || price(euros, currency)));
        orders
            .map(|order| order.join().expect("an order panicked"))
            .iter()
            .sum()
    });
    println!("cents in all: {total}");
}
