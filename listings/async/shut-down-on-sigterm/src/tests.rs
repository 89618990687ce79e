use std::{
    env,
    process::{self, Command},
    time::{Duration, Instant},
};

use crate::{demonstration::Service, run_server, server::Limits};

/// Not a test: the others start it as a process of its own.
#[test]
fn server() {
    let Ok(drain) = env::var("DRAIN_MILLISECONDS") else {
        return;
    };
    let ended = run_server(Limits {
        connections: 3,
        idle: Duration::from_secs(30),
        notice: Duration::from_millis(100),
        drain_limit: Duration::from_millis(drain.parse().expect("a number")),
    });
    process::exit(match ended {
        Ok(true) => 0,
        Ok(false) => 1,
        Err(_) => 2,
    });
}

fn start(drain: u32) -> Service {
    let tests = env::current_exe().expect("the tests are a file");
    let mut command = Command::new(tests);
    command
        .args(["--exact", "tests::server", "--nocapture"])
        .env("DRAIN_MILLISECONDS", drain.to_string());
    Service::start(&mut command).expect("the server starts")
}

/// Long enough for a busy machine, and far below any limit that was not kept.
const SOON: Duration = Duration::from_secs(4);

#[cfg(unix)]
#[test]
fn nobody_connected_and_it_ends_at_once() {
    let mut service = start(10_000);
    let began = Instant::now();
    service.terminate().expect("it runs");
    assert_eq!(service.exit_code().expect("it ends"), Some(0));
    assert!(began.elapsed() < SOON);
}

#[cfg(unix)]
#[test]
fn silent_and_vanished_clients_do_not_hold_it_up() {
    let mut service = start(10_000);
    let mut silent = service.connect().expect("it listens");
    let mut half_a_line = service.connect().expect("it listens");
    half_a_line.send("repo").expect("it is connected");
    let mut vanished = service.connect().expect("it listens");
    vanished.send("report 100\n").expect("it is connected");
    drop(vanished);
    let began = Instant::now();
    service.terminate().expect("it runs");
    assert_eq!(silent.hear().expect("it closes"), "");
    assert_eq!(service.exit_code().expect("it ends"), Some(0));
    assert!(began.elapsed() < SOON);
}

#[cfg(unix)]
#[test]
fn a_request_that_was_read_is_answered() {
    let mut service = start(10_000);
    let mut slow = service.connect().expect("it listens");
    slow.send("ready\n").expect("it is connected");
    assert_eq!(slow.hear().expect("it answers"), "true");
    slow.send("report 600\n").expect("it is connected");
    let mut other = service.connect().expect("it listens");
    service.terminate().expect("it runs");
    // The server accepts on while the load balancers learn that it leaves.
    std::thread::sleep(Duration::from_millis(50));
    other.send("ready\n").expect("it is connected");
    let ready = other.hear().expect("it answers or closes");
    assert!(ready == "false" || ready.is_empty(), "{ready}");
    assert_eq!(slow.hear().expect("it answers"), "report done");
    assert_eq!(service.exit_code().expect("it ends"), Some(0));
}

#[cfg(unix)]
#[test]
fn the_limit_ends_a_request_that_takes_too_long() {
    let mut service = start(300);
    let mut slow = service.connect().expect("it listens");
    slow.send("report 20000\n").expect("it is connected");
    std::thread::sleep(Duration::from_millis(100));
    let began = Instant::now();
    service.terminate().expect("it runs");
    assert_eq!(slow.hear().unwrap_or_default(), "");
    assert_eq!(service.exit_code().expect("it ends"), Some(1));
    assert!(began.elapsed() > Duration::from_millis(300));
    assert!(began.elapsed() < SOON);
}

#[cfg(unix)]
#[test]
fn a_second_signal_ends_it_at_once() {
    let mut service = start(20_000);
    let mut slow = service.connect().expect("it listens");
    slow.send("report 20000\n").expect("it is connected");
    std::thread::sleep(Duration::from_millis(100));
    let began = Instant::now();
    service.terminate().expect("it runs");
    std::thread::sleep(Duration::from_millis(300));
    service.terminate().expect("it runs");
    assert_eq!(service.exit_code().expect("it ends"), Some(1));
    assert!(began.elapsed() < SOON);
}

#[test]
fn beyond_the_limit_a_client_is_turned_away() {
    let service = start(1000);
    let mut guests = Vec::new();
    for _ in 0..3 {
        let mut client = service.connect().expect("it listens");
        client.send("ready\n").expect("it is connected");
        assert_eq!(client.hear().expect("it answers"), "true");
        guests.push(client);
    }
    let mut surplus = service.connect().expect("it listens");
    assert_eq!(surplus.hear().unwrap_or_default(), "");
}
