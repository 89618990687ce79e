use std::time::Duration;

use chat_name_in_time::ask_name;
use tokio::io::{AsyncWriteExt, duplex};
use tokio::time::{Instant, sleep, timeout};

const LIMIT: Duration = Duration::from_secs(30);
const HOUR: Duration = Duration::from_secs(3600);

/// A client that sends these lines, one after each pause. Returns the name, and the seconds that it took.
async fn ask_a_client(pause: Duration, lines: &'static [&'static str]) -> (Option<String>, u64) {
    let (mut client, server) = duplex(4_096);
    tokio::spawn(async move {
        for line in lines {
            sleep(pause).await;
            // An error says that nobody asks any more.
            let _ = client.write_all(line.as_bytes()).await;
        }
        sleep(2 * HOUR).await;
    });
    let begin = Instant::now();
    let asked = timeout(HOUR, ask_name(server, LIMIT)).await;
    let name = asked.expect("the limit is shorter than an hour");
    (name.expect("the pipe holds"), begin.elapsed().as_secs())
}

#[tokio::test(start_paused = true)]
async fn a_good_name_ends_the_questions() {
    let lines = &["Ada!\n", "\n", "Ad a\n", "!\n", "Ada\n"];
    let asked = ask_a_client(Duration::from_secs(5), lines).await;
    assert_eq!(asked, (Some("Ada".to_owned()), 25));
}

#[tokio::test(start_paused = true)]
async fn bad_names_win_no_time() {
    let asked = ask_a_client(Duration::from_secs(20), &["!\n"; 10]).await;
    assert_eq!(asked, (None, 30));
}

#[tokio::test(start_paused = true)]
async fn a_silent_client_is_given_up() {
    assert_eq!(ask_a_client(LIMIT, &[]).await, (None, 30));
}

#[tokio::test(start_paused = true)]
async fn a_client_that_never_reads_is_given_up() {
    let (_client, server) = duplex(4);
    let begin = Instant::now();
    let asked = timeout(HOUR, ask_name(server, LIMIT)).await;
    let name = asked.expect("the limit is shorter than an hour");
    assert_eq!(name.expect("the pipe holds"), None);
    assert_eq!(begin.elapsed(), LIMIT);
}
