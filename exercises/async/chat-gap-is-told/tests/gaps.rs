use std::{io::ErrorKind, time::Duration};

use chat_gap_is_told::deliver;
use tokio::io::{AsyncReadExt, duplex};
use tokio::sync::broadcast;
use tokio::time::{Instant, sleep, timeout};

const LIMIT: Duration = Duration::from_secs(10);
const HOUR: Duration = Duration::from_secs(3600);

#[tokio::test(start_paused = true)]
async fn a_client_that_is_behind_is_told_how_many_messages_it_missed() {
    let (messages, inbox) = broadcast::channel(4);
    for number in 1..=7 {
        messages
            .send(number.to_string())
            .expect("there is an inbox");
    }
    drop(messages);
    let mut written = Vec::new();
    let delivered = timeout(HOUR, deliver(inbox, &mut written, LIMIT)).await;
    let result = delivered.expect("the channel is closed");
    result.expect("a vector can be written to");
    assert_eq!(
        String::from_utf8_lossy(&written),
        "* missed: 3\n4\n5\n6\n7\n"
    );
}

#[tokio::test(start_paused = true)]
async fn a_client_that_never_reads_is_given_up_after_the_limit() {
    let (messages, inbox) = broadcast::channel(4);
    let (_client, server) = duplex(8);
    messages
        .send("a long line".to_owned())
        .expect("there is an inbox");
    let begin = Instant::now();
    let delivered = timeout(HOUR, deliver(inbox, server, LIMIT)).await;
    let result = delivered.expect("the limit is shorter than an hour");
    let error = result.expect_err("nobody reads");
    assert_eq!(
        (error.kind(), begin.elapsed()),
        (ErrorKind::TimedOut, LIMIT)
    );
}

#[tokio::test(start_paused = true)]
async fn a_client_that_reads_slowly_hears_everything() {
    let (messages, inbox) = broadcast::channel(16);
    for number in 10..20 {
        messages
            .send(number.to_string())
            .expect("there is an inbox");
    }
    drop(messages);
    let (mut client, server) = duplex(3);
    let reads = async {
        let mut heard = Vec::new();
        loop {
            sleep(LIMIT * 9 / 10).await;
            if client.read_buf(&mut heard).await.expect("the pipe holds") == 0 {
                return heard;
            }
        }
    };
    let both = async { tokio::join!(deliver(inbox, server, LIMIT), reads) };
    let (delivered, heard) = timeout(HOUR, both).await.expect("ten lines are few");
    delivered.expect("the client reads each line in time");
    assert_eq!(heard.split(|byte| *byte == b'\n').count(), 11);
}
