use std::{collections::VecDeque, io, time::Duration};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, DuplexStream, duplex, split};
use tokio::time::{Instant, sleep, timeout};
use two_processes_silent_ledger::{LIMIT, deliver};

fn outbox(sales: u64) -> VecDeque<String> {
    (1..=sales).map(|number| format!("{number} tea")).collect()
}

/// A ledger that answers so many sales, each after a pause, and then is silent.
async fn ledger(connection: DuplexStream, answers: u64, pause: Duration) {
    let (reader, mut writer) = split(connection);
    let mut sales = BufReader::new(reader).lines();
    let mut answered = 0;
    while let Ok(Some(_)) = sales.next_line().await {
        if answered < answers {
            sleep(pause).await;
            // The till may have given up.
            let _ = writer.write_all(b"recorded\n").await;
            answered += 1;
        }
    }
}

/// Lets the outbox deliver to such a ledger, for a minute at most.
async fn deliver_to(
    outbox: &mut VecDeque<String>,
    answers: u64,
    pause: Duration,
) -> io::Result<()> {
    let (till, end) = duplex(1024);
    let ledger = tokio::spawn(ledger(end, answers, pause));
    let delivered = timeout(Duration::from_secs(60), deliver(outbox, till)).await;
    ledger.abort();
    delivered.expect("the till does not wait for ever")
}

#[tokio::test(start_paused = true)]
async fn a_silent_ledger_is_given_up() {
    let began = Instant::now();
    let mut outbox = outbox(3);
    let delivered = deliver_to(&mut outbox, 1, Duration::ZERO).await;
    assert!(delivered.is_err(), "the caller must connect anew");
    assert_eq!(outbox, ["2 tea", "3 tea"], "what has no answer is kept");
    assert!(began.elapsed() >= LIMIT);
}

#[tokio::test(start_paused = true)]
async fn a_slow_ledger_is_not_given_up() {
    let mut outbox = outbox(10);
    let delivered = deliver_to(&mut outbox, 10, Duration::from_millis(500)).await;
    assert!(delivered.is_ok());
    assert!(outbox.is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_ledger_that_hangs_up_is_an_error() {
    let (till, end) = duplex(1024);
    drop(end);
    let mut outbox = outbox(1);
    assert!(deliver(&mut outbox, till).await.is_err());
    assert_eq!(outbox, ["1 tea"]);
}

#[tokio::test(start_paused = true)]
async fn a_ledger_that_does_not_read_is_given_up() {
    let (till, _end) = duplex(4);
    let mut outbox = outbox(1);
    let delivered = timeout(Duration::from_secs(60), deliver(&mut outbox, till)).await;
    let delivered = delivered.expect("the till does not wait for ever");
    assert!(delivered.is_err());
    assert_eq!(outbox, ["1 tea"]);
}
