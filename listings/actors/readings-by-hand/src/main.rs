use tokio::sync::{mpsc, oneshot};

enum Request {
    Add(f64),
    Mean(oneshot::Sender<Option<f64>>),
}

/// Ends when the last sender is dropped.
async fn keep(mut requests: mpsc::Receiver<Request>) {
    let mut degrees = Vec::new();
    while let Some(request) = requests.recv().await {
        match request {
            Request::Add(reading) => degrees.push(reading),
            Request::Mean(answer) => {
                let sum: f64 = degrees.iter().sum();
                let mean = (!degrees.is_empty()).then(|| sum / degrees.len() as f64);
                // Whoever asked may have given up meanwhile.
                let _ = answer.send(mean);
            }
        }
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (readings, requests) = mpsc::channel(16);
    let keeper = tokio::spawn(keep(requests));

    readings.send(Request::Add(20.5)).await?;
    readings.send(Request::Add(21.5)).await?;
    let (answer, mean) = oneshot::channel();
    readings.send(Request::Mean(answer)).await?;
    println!("mean: {:?}", mean.await?);

    drop(readings);
    keeper.await?;
    Ok(())
}
