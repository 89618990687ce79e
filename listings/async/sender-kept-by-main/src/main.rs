use tokio::sync::mpsc;

async fn handle(request: u32, log: mpsc::Sender<String>) {
    let line = format!("request {request}: done");
    if log.send(line).await.is_err() {
        eprintln!("the log is closed");
    }
}

async fn write_log(mut lines: mpsc::Receiver<String>) {
    while let Some(line) = lines.recv().await {
        println!("{line}");
    }
    println!("end of the log");
}

#[tokio::main]
async fn main() {
    let (log, lines) = mpsc::channel(16);
    for request in 1..=2 {
        tokio::spawn(handle(request, log.clone()));
    }
    write_log(lines).await;
}
