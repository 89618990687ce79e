use std::sync::mpsc;
use std::time::Duration;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (sender, receiver) = mpsc::channel();
    let report = tokio::spawn(async move { sender.send("the report is written") });
    match receiver.recv_timeout(Duration::from_millis(200)) {
        Ok(message) => println!("{message}"),
        Err(error) => println!("{error}"),
    }
    drop(receiver);
    let sent = report.await.expect("the task panicked");
    println!("sent in the end: {}", sent.is_ok());
}
