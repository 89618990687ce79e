use std::future::pending;
use std::sync::mpsc::{self, Receiver};

use tokio::sync::oneshot;

struct Stove(&'static str);

impl Drop for Stove {
    fn drop(&mut self) {
        println!("  {}: stove off", self.0);
    }
}

async fn simmer(lit: oneshot::Sender<()>) {
    let _stove = Stove("soup");
    lit.send(()).expect("main waits for it");
    pending::<()>().await;
    println!("  soup: done");
}

/// Occupies its worker until it is told that the abort has been asked for.
async fn toast(lit: oneshot::Sender<()>, aborted: Receiver<()>) -> &'static str {
    let _stove = Stove("toast");
    lit.send(()).expect("main waits for it");
    aborted.recv().expect("main sends after the abort");
    "crisp toast"
}

#[tokio::main(worker_threads = 1)]
async fn main() {
    let (lit, is_lit) = oneshot::channel();
    let soup = tokio::spawn(simmer(lit));
    is_lit.await.expect("the task begins");
    println!("aborts the soup, at its .await");
    soup.abort();
    let end = soup.await.expect_err("it was aborted");
    println!("  cancelled: {}", end.is_cancelled());

    let (lit, is_lit) = oneshot::channel();
    let (go_on, aborted) = mpsc::channel();
    let toast = tokio::spawn(toast(lit, aborted));
    is_lit.await.expect("the task begins");
    println!("aborts the toast, between two .awaits");
    toast.abort();
    go_on.send(()).expect("the task waits for it");
    println!("  {:?}", toast.await);
}
