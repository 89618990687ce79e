use std::time::Duration;

use tokio::sync::broadcast::{self, error::RecvError};
use tokio::sync::watch;
use tokio::time::sleep;

async fn hear(mut calls: broadcast::Receiver<&'static str>, busy: Duration) -> Vec<String> {
    let mut heard = Vec::new();
    loop {
        match calls.recv().await {
            Ok(call) => {
                heard.push(call.to_string());
                sleep(busy).await;
            }
            Err(RecvError::Lagged(missed)) => heard.push(format!("({missed} missed)")),
            Err(RecvError::Closed) => return heard,
        }
    }
}

async fn look(mut board: watch::Receiver<&'static str>, busy: Duration) -> Vec<String> {
    let mut seen = Vec::new();
    while board.changed().await.is_ok() {
        seen.push(board.borrow_and_update().to_string());
        sleep(busy).await;
    }
    seen
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (pass, calls) = broadcast::channel(2);
    let (chalk, board) = watch::channel("nothing yet");
    let (quick, slow) = (Duration::ZERO, Duration::from_millis(3500));

    let ada = tokio::spawn(hear(pass.subscribe(), quick));
    let ben = tokio::spawn(hear(calls, slow));
    let cem = tokio::spawn(look(board, slow));

    for dish in ["soup", "pie", "stew", "cake", "tart", "bread"] {
        sleep(Duration::from_secs(1)).await;
        pass.send(dish).expect("Ada and Ben listen");
        chalk.send(dish).expect("Cem looks at the board");
    }
    drop((pass, chalk));

    for (name, listener) in [("Ada", ada), ("Ben", ben), ("Cem", cem)] {
        let calls = listener.await.expect("listening does not panic");
        println!("{name}: {}", calls.join(", "));
    }
}
