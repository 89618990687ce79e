use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use crossbeam_channel::{Receiver, Sender, bounded};
use word_index_stop_while_waiting::{Early, pass_on};

const LIMIT: Duration = Duration::from_secs(2);

/// The stage on a thread of its own, with both of its neighbours in the test's hands.
struct Stage {
    paths: Sender<String>,
    passed_on: Receiver<String>,
    stop: Arc<AtomicBool>,
    ended: mpsc::Receiver<Result<(), Early>>,
}

fn start() -> Stage {
    let (paths, to_pass_on) = bounded(4);
    let (next, passed_on) = bounded(4);
    let stop = Arc::new(AtomicBool::new(false));
    let (sender, ended) = mpsc::channel();
    let flag = Arc::clone(&stop);
    thread::spawn(move || sender.send(pass_on(to_pass_on, &flag, next)));
    Stage {
        paths,
        passed_on,
        stop,
        ended,
    }
}

impl Stage {
    fn send(&self, path: &str) {
        let sent = self.paths.send_timeout(path.to_owned(), LIMIT);
        sent.expect("the stage receives");
    }

    fn next(&self) -> String {
        self.passed_on.recv_timeout(LIMIT).expect("a path comes")
    }

    fn end(&self) -> Result<(), Early> {
        self.ended.recv_timeout(LIMIT).expect("the stage ends")
    }
}

#[test]
fn a_stop_is_seen_while_no_path_comes() {
    let stage = start();
    stage.send("a");
    assert_eq!(stage.next(), "a");
    stage.stop.store(true, Relaxed);
    assert_eq!(stage.end(), Err(Early::Stopped));
}

#[test]
fn a_stop_is_seen_while_paths_come() {
    let stage = start();
    let source = stage.paths.clone();
    thread::spawn(move || while source.send("a".to_owned()).is_ok() {});
    for _ in 0..20 {
        assert_eq!(stage.next(), "a");
    }
    stage.stop.store(true, Relaxed);
    let rest = std::iter::from_fn(|| stage.passed_on.recv_timeout(LIMIT).ok());
    let rest = rest.take(100).count();
    assert!(rest < 100, "the stage goes on");
    assert_eq!(stage.end(), Err(Early::Stopped));
}

#[test]
fn silence_is_no_end() {
    let stage = start();
    for path in ["a", "b"] {
        thread::sleep(Duration::from_millis(250));
        stage.send(path);
        assert_eq!(stage.next(), path);
    }
}

#[test]
fn the_last_sender_ends_the_stage_after_all_paths() {
    let stage = start();
    stage.send("a");
    stage.send("b");
    let Stage {
        paths,
        passed_on,
        ended,
        ..
    } = stage;
    drop(paths);
    for path in ["a", "b"] {
        assert_eq!(passed_on.recv_timeout(LIMIT).as_deref(), Ok(path));
    }
    assert_eq!(ended.recv_timeout(LIMIT), Ok(Ok(())));
}

#[test]
fn a_next_stage_that_is_gone_ends_this_one() {
    let stage = start();
    drop(stage.passed_on);
    let sent = stage.paths.send_timeout("a".to_owned(), LIMIT);
    sent.expect("the stage receives");
    let ended = stage.ended.recv_timeout(LIMIT);
    assert_eq!(ended, Ok(Err(Early::NobodyReceives)));
}
