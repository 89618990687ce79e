use std::fmt;

use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

enum Request {
    Sell {
        dish: &'static str,
        cents: u32,
        receipt: oneshot::Sender<String>,
    },
    Tip {
        cents: u32,
    },
    Takings {
        answer: oneshot::Sender<u32>,
    },
}

#[derive(Debug)]
struct Till {
    sales: u32,
    cents: u32,
}

impl Till {
    async fn run(mut self, mut requests: mpsc::Receiver<Request>) -> Self {
        while let Some(request) = requests.recv().await {
            self.handle(request);
        }
        self
    }

    fn handle(&mut self, request: Request) {
        match request {
            Request::Sell {
                dish,
                cents,
                receipt,
            } => {
                self.sales += 1;
                self.take(cents);
                let text = format!("receipt {}: {dish}, {cents} cents", self.sales);
                // Whoever asked may have given up meanwhile.
                let _ = receipt.send(text);
            }
            Request::Tip { cents } => self.take(cents),
            Request::Takings { answer } => {
                let _ = answer.send(self.cents);
            }
        }
    }

    fn take(&mut self, cents: u32) {
        let sum = self.cents.checked_add(cents);
        self.cents = sum.expect("the till has room for the coins");
    }
}

#[derive(Debug, PartialEq)]
struct TillGone;

impl fmt::Display for TillGone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the till is gone")
    }
}

impl std::error::Error for TillGone {}

#[derive(Clone)]
struct TillHandle {
    requests: mpsc::Sender<Request>,
}

impl TillHandle {
    fn start(till: Till, waiting: usize) -> (Self, JoinHandle<Till>) {
        let (requests, inbox) = mpsc::channel(waiting);
        (TillHandle { requests }, tokio::spawn(till.run(inbox)))
    }

    async fn sell(&self, dish: &'static str, cents: u32) -> Result<String, TillGone> {
        let (receipt, answer) = oneshot::channel();
        self.queue(Request::Sell {
            dish,
            cents,
            receipt,
        })
        .await?;
        answer.await.map_err(|_| TillGone)
    }

    async fn tip(&self, cents: u32) -> Result<(), TillGone> {
        self.queue(Request::Tip { cents }).await
    }

    async fn takings(&self) -> Result<u32, TillGone> {
        let (answer, takings) = oneshot::channel();
        self.queue(Request::Takings { answer }).await?;
        takings.await.map_err(|_| TillGone)
    }

    /// Suspends while the queue is full.
    async fn queue(&self, request: Request) -> Result<(), TillGone> {
        self.requests.send(request).await.map_err(|_| TillGone)
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (till, running) = TillHandle::start(Till { sales: 0, cents: 0 }, 16);

    println!("{}", till.sell("soup", 450).await?);
    till.tip(300).await?;
    println!("in the till: {} cents", till.takings().await?);

    drop(till);
    println!("closed: {:?}", running.await?);
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::time::timeout;

    use super::*;

    const EMPTY: Till = Till { sales: 0, cents: 0 };

    #[tokio::test(start_paused = true)]
    async fn a_full_queue_suspends_the_sender() {
        let (requests, inbox) = mpsc::channel(1);
        let till = TillHandle { requests };
        till.tip(1).await.expect("there is room for one");
        let second = timeout(Duration::from_secs(60), till.tip(2)).await;
        assert!(second.is_err(), "{second:?}");

        tokio::spawn(EMPTY.run(inbox));
        till.tip(4).await.expect("the till makes room");
        assert_eq!(till.takings().await, Ok(5));
    }

    #[tokio::test]
    async fn what_is_queued_is_handled_before_the_end() {
        let (till, running) = TillHandle::start(EMPTY, 16);
        for cents in 1..=3 {
            till.tip(cents).await.expect("the till is open");
        }
        drop(till);
        let till = running.await.expect("the till does not panic");
        assert_eq!(till.cents, 6);
    }

    #[tokio::test]
    async fn a_panic_comes_out_at_both_ends() {
        let full = Till {
            sales: 0,
            cents: u32::MAX,
        };
        let (till, running) = TillHandle::start(full, 16);
        till.tip(1).await.expect("the till is open");
        assert_eq!(till.takings().await, Err(TillGone));
        let error = running.await.expect_err("the till has panicked");
        assert!(error.is_panic());
        assert_eq!(till.tip(1).await, Err(TillGone));
    }
}
