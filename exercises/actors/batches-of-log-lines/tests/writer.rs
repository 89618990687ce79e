use std::sync::{Arc, Mutex};
use std::time::Duration;

use batches_of_log_lines::{Request, run};
use tokio::sync::oneshot::error::TryRecvError;
use tokio::sync::{mpsc, oneshot};
use tokio::time::sleep;

type Written = Arc<Mutex<Vec<Vec<String>>>>;

fn store(written: &Written) -> impl FnMut(&[String]) + Send + 'static {
    let written = Arc::clone(written);
    move |lines| {
        written
            .lock()
            .expect("no writer panics")
            .push(lines.to_vec())
    }
}

fn writes(written: &Written) -> Vec<Vec<String>> {
    written.lock().expect("no writer panics").clone()
}

#[tokio::test]
async fn lines_that_wait_are_written_together() {
    let (requests, inbox) = mpsc::channel(300);
    let lines: Vec<String> = (1..=250).map(|n| format!("line {n}")).collect();
    for line in &lines {
        let request = Request::Line(line.clone());
        requests.send(request).await.expect("the inbox is there");
    }
    drop(requests);

    let written = Written::default();
    run(inbox, store(&written)).await;
    let writes = writes(&written);
    assert_eq!(writes.concat(), lines);
    assert!(writes.len() <= 3, "{} writes", writes.len());
    assert!(
        writes.iter().all(|lines| lines.len() <= 100),
        "more than a hundred lines at once"
    );
}

#[tokio::test(start_paused = true)]
async fn a_single_line_does_not_wait_for_others() {
    let (requests, inbox) = mpsc::channel(16);
    let written = Written::default();
    tokio::spawn(run(inbox, store(&written)));
    let line = Request::Line("started".to_owned());
    requests.send(line).await.expect("the writer is there");
    sleep(Duration::from_secs(1)).await;
    assert_eq!(writes(&written).concat(), ["started"]);
}

#[tokio::test]
async fn flush_is_answered_when_the_lines_before_it_are_written() {
    let (requests, inbox) = mpsc::channel(16);
    let (answer, mut flushed) = oneshot::channel();
    let line = Request::Line("started".to_owned());
    requests.send(line).await.expect("the inbox is there");
    let flush = Request::Flush(answer);
    requests.send(flush).await.expect("the inbox is there");
    drop(requests);

    let mut written = Vec::new();
    run(inbox, |lines| {
        assert_eq!(
            flushed.try_recv(),
            Err(TryRecvError::Empty),
            "answered too early"
        );
        written.extend_from_slice(lines);
    })
    .await;
    assert_eq!(written, ["started"]);
    assert_eq!(flushed.try_recv(), Ok(()));
}
