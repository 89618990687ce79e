use proptest::collection::vec;
use proptest::prelude::{Just, Strategy};
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use proptest::{prop_assert, prop_oneof};
use shuttle::sync::Mutex;
use shuttle::thread;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

#[derive(Clone, Copy, Debug)]
enum Request {
    Reserve(u32),
    CancelLast,
}

#[derive(Default)]
struct Seats {
    free: u32,
    reserved: Vec<u32>,
}

fn handle(request: Request, seats: &Mutex<Seats>) {
    let lock = || seats.lock().expect("a request panicked");
    match request {
        Request::Reserve(wanted) => {
            let mut seats = lock();
            if seats.free >= wanted {
                seats.free -= wanted;
                seats.reserved.push(wanted);
            }
        }
        Request::CancelLast => {
            let last = lock().reserved.last().copied();
            if let Some(freed) = last {
                let mut seats = lock();
                seats.reserved.pop();
                seats.free += freed;
            }
        }
    }
}

/// Some requests, one after the other, and then two at the same time, in every order.
fn always_ten_seats(before: Vec<Request>, first: Request, second: Request) -> bool {
    let always = Arc::new(AtomicBool::new(true));
    let result = Arc::clone(&always);
    let scenario = move || {
        let seats = Mutex::new(Seats {
            free: 10,
            ..Seats::default()
        });
        for &request in &before {
            handle(request, &seats);
        }
        thread::scope(|scope| {
            scope.spawn(|| handle(first, &seats));
            scope.spawn(|| handle(second, &seats));
        });
        let seats = seats.into_inner().expect("a request panicked");
        if seats.free + seats.reserved.iter().sum::<u32>() != 10 {
            result.store(false, Relaxed);
        }
    };
    shuttle::check_dfs(scenario, None);
    always.load(Relaxed)
}

fn main() {
    let reserve = || (1..=10_u32).prop_map(Request::Reserve);
    let request = || prop_oneof![reserve(), Just(Request::CancelLast)];
    let requests = (vec(request(), 0..4), request(), request());
    // The same requests in each run of this program. A test leaves this to `proptest!`.
    let config = Config {
        failure_persistence: None,
        ..Config::with_cases(100)
    };
    let random = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let result = TestRunner::new_with_rng(config, random).run(&requests, |(before, a, b)| {
        prop_assert!(always_ten_seats(before, a, b), "not ten seats");
        Ok::<(), TestCaseError>(())
    });
    match result {
        Ok(()) => println!("ten seats in every case"),
        Err(error) => println!("{error}"),
    }
}
