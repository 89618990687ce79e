use std::error::Error;
use std::fmt;

use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

enum Request {
    Reserve {
        items: u32,
        answer: oneshot::Sender<bool>,
    },
    Left {
        answer: oneshot::Sender<u32>,
    },
    Restock {
        items: u32,
    },
}

#[derive(Debug)]
pub struct Stock {
    pub left: u32,
}

impl Stock {
    async fn run(mut self, mut requests: mpsc::Receiver<Request>) -> Self {
        while let Some(request) = requests.recv().await {
            self.handle(request);
        }
        self
    }

    fn handle(&mut self, request: Request) {
        match request {
            Request::Reserve { items, answer } => {
                let reserved = items <= self.left;
                if reserved {
                    self.left -= items;
                }
                if answer.send(reserved).is_err() && reserved {
                    // Whoever asked has given up.
                    self.left += items;
                }
            }
            Request::Left { answer } => {
                let _ = answer.send(self.left);
            }
            Request::Restock { items } => {
                let left = self.left.checked_add(items);
                self.left = left.expect("the stock has room for the items");
            }
        }
    }
}

#[derive(Debug, PartialEq)]
pub struct StockGone;

impl fmt::Display for StockGone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the stock's task has ended")
    }
}

impl Error for StockGone {}

#[derive(Clone)]
pub struct StockHandle {
    requests: mpsc::Sender<Request>,
}

impl StockHandle {
    /// Starts a stock whose queue has room for `waiting` requests.
    pub fn start(stock: Stock, waiting: usize) -> (Self, JoinHandle<Stock>) {
        let (requests, inbox) = mpsc::channel(waiting);
        let running = tokio::spawn(stock.run(inbox));
        (StockHandle { requests }, running)
    }

    pub async fn reserve(&self, items: u32) -> Result<bool, StockGone> {
        self.ask(|answer| Request::Reserve { items, answer }).await
    }

    pub async fn left(&self) -> Result<u32, StockGone> {
        self.ask(|answer| Request::Left { answer }).await
    }

    pub async fn restock(&self, items: u32) -> Result<(), StockGone> {
        self.queue(Request::Restock { items }).await
    }

    async fn ask<T>(
        &self,
        request: impl FnOnce(oneshot::Sender<T>) -> Request,
    ) -> Result<T, StockGone> {
        let (sender, answer) = oneshot::channel();
        self.queue(request(sender)).await?;
        answer.await.map_err(|_| StockGone)
    }

    /// Waits while the queue is full.
    async fn queue(&self, request: Request) -> Result<(), StockGone> {
        self.requests.send(request).await.map_err(|_| StockGone)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::time::timeout;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_full_queue_holds_up_the_sender() {
        let (requests, inbox) = mpsc::channel(1);
        let stock = StockHandle { requests };
        stock.restock(1).await.expect("there is room for one");
        let second = timeout(Duration::from_secs(60), stock.restock(2)).await;
        assert!(second.is_err(), "{second:?}");

        tokio::spawn(Stock { left: 0 }.run(inbox));
        stock.restock(4).await.expect("the stock makes room");
        assert_eq!(stock.left().await, Ok(5));
    }

    #[tokio::test]
    async fn what_is_queued_is_handled_before_the_end() {
        let (stock, running) = StockHandle::start(Stock { left: 0 }, 16);
        for items in 1..=3 {
            stock.restock(items).await.expect("the stock is there");
        }
        drop(stock);
        let stock = running.await.expect("the stock does not panic");
        assert_eq!(stock.left, 6);
    }

    #[tokio::test]
    async fn items_for_somebody_who_has_gone_stay_in_the_stock() {
        let mut stock = Stock { left: 5 };
        let (answer, gone) = oneshot::channel();
        drop(gone);
        stock.handle(Request::Reserve { items: 3, answer });
        assert_eq!(stock.left, 5);
    }

    #[tokio::test]
    async fn a_panic_comes_out_at_both_ends() {
        let (stock, running) = StockHandle::start(Stock { left: u32::MAX }, 16);
        stock.restock(1).await.expect("the stock is there");
        assert_eq!(stock.left().await, Err(StockGone));
        let error = running.await.expect_err("the stock has panicked");
        assert!(error.is_panic());
        assert_eq!(stock.restock(1).await, Err(StockGone));
    }
}
