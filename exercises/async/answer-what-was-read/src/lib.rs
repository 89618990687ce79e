use std::time::Duration;

use tokio::{
    sync::mpsc::{Receiver, Sender},
    time::sleep,
};
use tokio_util::sync::CancellationToken;

/// Stands for a slow query.
async fn report(number: u64) -> u64 {
    sleep(Duration::from_secs(1)).await;
    number * 10
}

/// Answers one request after the other, until the client is gone or `stop` is cancelled.
///
/// A request that was received is answered. After `stop` is cancelled, no further request is received.
pub async fn serve(requests: &mut Receiver<u64>, answers: &Sender<u64>, stop: &CancellationToken) {
    let serving = async {
        while let Some(request) = requests.recv().await {
            let answer = report(request).await;
            if answers.send(answer).await.is_err() {
                return;
            }
        }
    };
    stop.run_until_cancelled(serving).await;
}
