use tokio::sync::mpsc;
use tokio::task::JoinHandle;

enum Request {
    Sold(i64),
    Delivered(i64),
}

struct Stock {
    left: i64,
    own: mpsc::WeakSender<Request>,
}

impl Stock {
    /// Starts a stock, and orders ten items at once.
    fn start(left: i64) -> (mpsc::Sender<Request>, JoinHandle<i64>) {
        let (requests, inbox) = mpsc::channel(16);
        let own = requests.downgrade();
        let stock = Stock { left, own };
        stock.order();
        (requests, tokio::spawn(stock.run(inbox)))
    }

    fn order(&self) {
        let Some(own) = self.own.upgrade() else {
            return;
        };
        tokio::spawn(async move {
            let items = supplier().await;
            // An error says that the stock has ended.
            let _ = own.send(Request::Delivered(items)).await;
        });
    }

    async fn run(mut self, mut requests: mpsc::Receiver<Request>) -> i64 {
        while let Some(request) = requests.recv().await {
            match request {
                Request::Sold(items) => self.left -= items,
                Request::Delivered(items) => self.left += items,
            }
        }
        self.left
    }
}

/// Stands for a request to the supplier.
async fn supplier() -> i64 {
    10
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("at the start: 1 item");
    let (requests, stock) = Stock::start(1);
    requests.send(Request::Sold(1)).await?;
    drop(requests);
    println!("at the end: {} items", stock.await?);
    Ok(())
}
