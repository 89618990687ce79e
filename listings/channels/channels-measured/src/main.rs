mod rate;

use std::sync::mpsc;

use crossbeam_channel as crossbeam;
use rate::{Case, rate};
use tokio::sync::mpsc as tokio_mpsc;

fn cases() -> [Case; 8] {
    let case = |name, limit, senders, messages| Case {
        name,
        limit,
        senders,
        messages,
        work: false,
    };
    [
        case("no limit", None, 1, 50_000),
        case("limit 1000", Some(1000), 1, 50_000),
        case("limit 1000, 4 senders", Some(1000), 4, 50_000),
        case("limit 10", Some(10), 1, 2_000),
        case("limit 1", Some(1), 1, 300),
        case("limit 0", Some(0), 1, 300),
        case("no limit, 100 messages", None, 1, 100),
        Case {
            work: true,
            ..case("limit 1000, with work", Some(1000), 1, 1_000)
        },
    ]
}

fn std_rate(case: &Case) -> f64 {
    match case.limit {
        None => rate(
            case,
            mpsc::channel,
            |s, m| s.send(m).is_ok(),
            |r| r.recv().ok(),
        ),
        Some(limit) => rate(
            case,
            || mpsc::sync_channel(limit),
            |s, m| s.send(m).is_ok(),
            |r| r.recv().ok(),
        ),
    }
}

fn crossbeam_rate(case: &Case) -> f64 {
    let make = || {
        case.limit
            .map_or_else(crossbeam::unbounded, crossbeam::bounded)
    };
    rate(case, make, |s, m| s.send(m).is_ok(), |r| r.recv().ok())
}

fn flume_rate(case: &Case) -> f64 {
    let make = || case.limit.map_or_else(flume::unbounded, flume::bounded);
    rate(case, make, |s, m| s.send(m).is_ok(), |r| r.recv().ok())
}

fn tokio_rate(case: &Case) -> f64 {
    match case.limit {
        None => rate(
            case,
            tokio_mpsc::unbounded_channel,
            |s, m| s.send(m).is_ok(),
            |r| r.blocking_recv(),
        ),
        Some(limit) => rate(
            case,
            || tokio_mpsc::channel(limit),
            |s, m| s.blocking_send(m).is_ok(),
            |r| r.blocking_recv(),
        ),
    }
}

fn main() {
    println!("1000 messages in a second     std  crossbeam    flume    tokio");
    for case in &cases() {
        let [std, crossbeam, flume] = [std_rate(case), crossbeam_rate(case), flume_rate(case)];
        print!("{:<22}{std:11.0}{crossbeam:11.0}{flume:9.0}", case.name);
        if case.limit == Some(0) {
            println!("        -");
        } else {
            println!("{:9.0}", tokio_rate(case));
        }
    }
}
