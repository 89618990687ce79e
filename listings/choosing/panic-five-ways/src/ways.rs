use std::sync::{Mutex, mpsc};
use std::thread;

use actix::prelude::*;
use rayon::prelude::*;
use tokio::task::JoinSet;

use crate::price;

const ORDERS: [u32; 4] = [1, 2, 3, 4];

pub fn with_a_lock() -> u32 {
    let total = Mutex::new(0);
    thread::scope(|scope| {
        for order in ORDERS {
            let total = &total;
            scope.spawn(move || {
                let price = price(order);
                *total.lock().expect("a worker panicked") += price;
            });
        }
    });
    total.into_inner().expect("a worker panicked")
}

pub fn with_a_channel() -> u32 {
    let (prices, received) = mpsc::channel();
    thread::scope(|scope| {
        for order in ORDERS {
            let prices = prices.clone();
            scope.spawn(move || prices.send(price(order)));
        }
        drop(prices);
        received.iter().sum()
    })
}

pub fn with_rayon() -> u32 {
    ORDERS.into_par_iter().map(price).sum()
}

pub async fn with_tasks() -> Result<u32, String> {
    let mut tasks: JoinSet<u32> = ORDERS
        .into_iter()
        .map(|order| async move { price(order) })
        .collect();
    let mut total = 0;
    while let Some(joined) = tasks.join_next().await {
        match joined {
            Ok(price) => total += price,
            Err(error) if error.is_panic() => return Err("a task panicked".to_owned()),
            Err(error) => return Err(error.to_string()),
        }
    }
    Ok(total)
}

struct Cashier;

#[derive(Message)]
#[rtype(result = "u32")]
struct Price(u32);

impl Actor for Cashier {
    type Context = SyncContext<Self>;
}

impl Handler<Price> for Cashier {
    type Result = u32;

    fn handle(&mut self, Price(order): Price, _: &mut Self::Context) -> u32 {
        price(order)
    }
}

pub async fn with_actors() -> Result<u32, String> {
    let cashiers = SyncArbiter::start(2, || Cashier);
    let answers = ORDERS.map(|order| cashiers.send(Price(order)));
    let mut total = 0;
    for answer in answers {
        total += answer.await.map_err(|error| error.to_string())?;
    }
    Ok(total)
}
