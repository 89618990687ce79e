use std::collections::BTreeMap;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Barrier, Mutex, Weak, mpsc as blocking};
use std::thread;
use std::time::{Duration, Instant};

use axum::{Json, Router, routing::get};
use reqwest::{Client, RequestBuilder, Response};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Handle;
use tokio::sync::{Semaphore, mpsc, oneshot};
use tokio::task::{JoinHandle, JoinSet, yield_now};
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

use super::api::{limited, on_a_core, routes};
use super::office::{Office, Question, Tickets};
use super::serve_until;
use super::server::{Limits, Report, serve};

/// Far longer than anything here takes: a test fails, and does not hang.
const TOO_LONG: Duration = Duration::from_secs(20);
/// For the one limit that a test is about. All others are of seconds.
const SHORT: Duration = Duration::from_millis(40);

const GET: &str = "GET /shows/hamlet HTTP/1.1\r\nhost: x\r\n\r\n";
const ORDER: &str = r#"{"show":"hamlet","seats":2,"card":"good"}"#;

struct Site {
    root: String,
    address: SocketAddr,
    client: Client,
    office: Arc<Office>,
    bank: mpsc::Receiver<Question>,
    listener: Weak<TcpListener>,
    stop: CancellationToken,
    server: JoinHandle<Report>,
}

impl Site {
    /// A hall of 100 seats, of which so many are free.
    async fn open(free: u32, limits: Limits) -> Self {
        Self::open_with(free, limits, 0, |routes| routes).await
    }

    /// The first calls to `accept` fail.
    async fn open_with(
        free: u32,
        limits: Limits,
        mut failures: u32,
        more: impl FnOnce(Router) -> Router,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await;
        let listener = Arc::new(listener.expect("loopback has a free port"));
        let address = listener.local_addr().expect("it is bound");
        let watched = Arc::downgrade(&listener);
        let accept = async move || {
            if failures > 0 {
                failures -= 1;
                return Err(io::Error::other("too many open files"));
            }
            listener.accept().await
        };
        let (questions, bank) = mpsc::channel(100);
        let office = Arc::new(Office::new(&[("hamlet", 100, free)], questions, limits));
        let app = limited(more(routes(Arc::clone(&office))), &limits);
        let stop = CancellationToken::new();
        let server = tokio::spawn(serve(accept, app, limits, stop.clone()));
        let client = Client::builder().no_proxy().timeout(TOO_LONG).build();
        Self {
            root: format!("http://{address}"),
            address,
            client: client.expect("the client needs nothing special"),
            office,
            bank,
            listener: watched,
            stop,
            server,
        }
    }

    fn get(&self, path: &str) -> RequestBuilder {
        self.client.get(format!("{}{path}", self.root))
    }

    fn put(&self, id: &str, body: &[u8]) -> RequestBuilder {
        let request = self.client.put(format!("{}/orders/{id}", self.root));
        let request = request.header("content-type", "application/json");
        request.body(body.to_owned())
    }

    fn order(&self, id: &str, seats: u32) -> RequestBuilder {
        let order = json!({ "show": "hamlet", "seats": seats, "card": "good" });
        self.put(id, order.to_string().as_bytes())
    }

    /// An order whose question the bank has received, and not answered.
    async fn order_in_flight(&mut self, id: &str, seats: u32) -> (JoinHandle<u16>, Question) {
        let response = tokio::spawn(status(self.order(id, seats)));
        (response, self.question().await)
    }

    async fn question(&mut self) -> Question {
        let question = timeout(TOO_LONG, self.bank.recv()).await;
        question.expect("the bank is asked").expect("by the office")
    }

    fn free(&self) -> u32 {
        self.office.seats("hamlet").expect("it is on").1
    }

    /// Waits until so many seats are free.
    async fn until_free(&self, seats: u32) {
        until("the seats are free", || self.free() == seats).await;
    }

    async fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).await;
        stream.expect("the server listens")
    }

    async fn connect_and_send(&self, bytes: &str) -> TcpStream {
        let mut stream = self.connect().await;
        send(&mut stream, bytes).await;
        stream
    }

    /// Shuts down, and makes sure that no task and no port is left.
    async fn close(self) -> Report {
        drop(self.client);
        self.stop.cancel();
        let report = timeout(TOO_LONG, self.server).await;
        let report = report.expect("the server stops").expect("without a panic");
        let alive = || Handle::current().metrics().num_alive_tasks();
        until("no task is left", || alive() == 0).await;
        assert!(self.listener.upgrade().is_none());
        assert_eq!(report.panicked, 0);
        report
    }
}

async fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let waiting = async {
        while !holds() {
            yield_now().await;
        }
    };
    timeout(TOO_LONG, waiting).await.expect(what);
}

async fn joined<T>(task: JoinHandle<T>) -> T {
    let ended = timeout(TOO_LONG, task).await;
    ended.expect("it ends").expect("without a panic")
}

async fn answer(request: RequestBuilder) -> Response {
    request.send().await.expect("there is an answer")
}

async fn status(request: RequestBuilder) -> u16 {
    answer(request).await.status().as_u16()
}

async fn send(stream: &mut TcpStream, bytes: &str) {
    let sent = timeout(TOO_LONG, stream.write_all(bytes.as_bytes())).await;
    sent.expect("the server reads").expect("and is connected");
}

/// One answer, of which the head is enough to know where it ends.
async fn read_answer(stream: &mut TcpStream) -> String {
    let mut text = Vec::new();
    let reading = async {
        while !text.ends_with(b"}") {
            assert_ne!(stream.read_buf(&mut text).await.expect("it is readable"), 0);
        }
    };
    timeout(TOO_LONG, reading).await.expect("an answer comes");
    String::from_utf8(text).expect("answers are text")
}

/// All that comes until the server closes the connection.
async fn read_to_end(stream: &mut TcpStream) -> String {
    let mut text = Vec::new();
    let read = timeout(TOO_LONG, stream.read_to_end(&mut text)).await;
    read.expect("the server closes it").expect("in good order");
    String::from_utf8(text).expect("answers are text")
}

fn head(length: usize) -> String {
    format!(
        "PUT /orders/a HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n\
         content-length: {length}\r\n\r\n"
    )
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn fifty_clients_buy_exactly_the_last_seven_seats() {
    let mut site = Site::open(7, Limits::default()).await;
    let mut clients = JoinSet::new();
    for n in 0..50 {
        clients.spawn(status(site.order(&format!("client-{n}"), 1)));
    }
    for _ in 0..7 {
        let answered = site.question().await.answer.send(true);
        answered.expect("the client waits");
    }
    let mut counts = BTreeMap::<u16, u32>::new();
    for status in clients.join_all().await {
        *counts.entry(status).or_default() += 1;
    }
    assert_eq!(counts, BTreeMap::from([(201, 7), (409, 43)]));
    assert_eq!(site.free(), 0);
    assert!(site.bank.is_empty());
    site.close().await;
}

/// Clients over sockets seldom meet at the same instant; threads at a barrier do, on several cores.
#[test]
fn threads_that_meet_hold_each_seat_once_and_each_order_once() {
    let one_holds = |free, id: fn(u32, u32) -> String| {
        let (questions, _bank) = mpsc::channel(1);
        let shows = [("hamlet", 100, free)];
        let office = Arc::new(Office::new(&shows, questions, Limits::default()));
        let seat = Tickets {
            show: "hamlet".to_owned(),
            seats: 1,
        };
        for round in 0..500 {
            let all_here = Barrier::new(4);
            let hold = &|thread| {
                all_here.wait();
                office.hold(&id(thread, round), &seat)
            };
            let holds = thread::scope(|scope| {
                let threads = [0, 1, 2, 3].map(|thread| scope.spawn(move || hold(thread)));
                threads.map(|thread| thread.join().expect("holding does not panic"))
            });
            assert_eq!(holds.iter().filter(|hold| hold.is_ok()).count(), 1);
        }
        assert_eq!(office.seats("hamlet").expect("it is on"), (100, free));
    };
    one_holds(1, |thread, round| format!("{thread}-{round}"));
    one_holds(4, |_, round| round.to_string());
}

#[tokio::test]
async fn every_refusal_has_its_status_and_changes_nothing() {
    let mut site = Site::open(4, Limits::default()).await;
    let too_long = " ".repeat(Limits::default().body + 1);
    let bodies = [
        (400, "two for hamlet"),
        (400, r#"{"show":"hamlet","#),
        (404, r#"{"show":"othello","seats":2,"card":"good"}"#),
        (409, r#"{"show":"hamlet","seats":5,"card":"good"}"#),
        (413, too_long.as_str()),
        (422, r#"{"show":"hamlet","seats":2}"#),
        (422, r#"{"show":"hamlet","seats":-1,"card":"good"}"#),
        (422, r#"{"show":"hamlet","seats":0,"card":"good"}"#),
        (422, r#"{"show":"hamlet","seats":9,"card":"good"}"#),
    ];
    let bodies = bodies.map(|(expected, body)| (expected, body.as_bytes()));
    let not_utf8 = [(
        400,
        &b"{\"show\":\"ham\xFFlet\",\"seats\":2,\"card\":\"good\"}"[..],
    )];
    for (expected, body) in bodies.into_iter().chain(not_utf8) {
        let answer = answer(site.put("a", body)).await;
        assert_eq!(answer.status(), expected, "{}", body.escape_ascii());
        let body: Value = answer.json().await.expect("refusals are JSON");
        assert!(body["error"].is_string());
    }
    assert_eq!(status(site.put("%FF", ORDER.as_bytes())).await, 400);
    let untyped = site.client.put(format!("{}/orders/a", site.root));
    assert_eq!(status(untyped.body(ORDER)).await, 415);
    assert_eq!(status(site.put("a%20b", ORDER.as_bytes())).await, 422);
    assert_eq!(
        status(site.put(&"a".repeat(37), ORDER.as_bytes())).await,
        422
    );
    assert_eq!(status(site.get("/shows/othello")).await, 404);
    assert_eq!(status(site.get("/shows/othello/forecast")).await, 404);
    assert_eq!(status(site.get("/")).await, 404);
    assert_eq!(status(site.get("/orders/a")).await, 405);
    assert!(site.bank.is_empty());

    let (order, question) = site.order_in_flight("a", 2).await;
    question.answer.send(false).expect("the client waits");
    assert_eq!(joined(order).await, 402);
    assert_eq!(site.free(), 4);
    site.close().await;
}

#[tokio::test]
async fn an_order_is_sold_once_however_often_it_is_sent() {
    let mut site = Site::open(4, Limits::default()).await;
    let (order, question) = site.order_in_flight("a", 2).await;
    let again = answer(site.order("a", 2)).await;
    assert_eq!(
        (again.status().as_u16(), &again.headers()["retry-after"]),
        (503, &"1".parse().expect("it is a value"))
    );
    question.answer.send(true).expect("the client waits");
    assert_eq!(joined(order).await, 201);
    for _ in 0..3 {
        assert_eq!(status(site.order("a", 2)).await, 200);
    }
    assert_eq!(status(site.order("a", 1)).await, 409);
    assert_eq!(site.free(), 2);
    site.close().await;
}

#[tokio::test]
async fn a_client_that_hangs_up_gives_its_seats_back() {
    let mut site = Site::open(4, Limits::default()).await;
    let (order, mut question) = site.order_in_flight("a", 4).await;
    assert_eq!(site.free(), 0);
    order.abort();
    let noticed = timeout(TOO_LONG, question.answer.closed()).await;
    noticed.expect("the handler is dropped");
    site.until_free(4).await;

    let (again, question) = site.order_in_flight("a", 4).await;
    question.answer.send(true).expect("the client waits");
    assert_eq!(joined(again).await, 201);
    assert_eq!(site.close().await.failed, 1);
}

#[tokio::test]
async fn a_client_that_hangs_up_in_its_body_leaves_nothing_behind() {
    let site = Site::open(4, Limits::default()).await;
    let half = head(ORDER.len()) + &ORDER[..20];
    drop(site.connect_and_send(&half).await);
    let mut polite = site.connect_and_send(&half).await;
    polite.shutdown().await.expect("it is connected");
    read_to_end(&mut polite).await;
    assert_eq!(site.free(), 4);
    assert!(site.bank.is_empty());
    assert_eq!(site.close().await.cut, 0);
}

#[tokio::test]
async fn a_body_that_does_not_end_is_answered_with_408() {
    let limits = Limits {
        request: SHORT,
        ..Limits::default()
    };
    let site = Site::open(4, limits).await;
    let half = head(ORDER.len()) + &ORDER[..20];
    let mut slow = site.connect_and_send(&half).await;
    let answer = read_to_end(&mut slow).await;
    assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
    assert_eq!(site.free(), 4);
    site.close().await;
}

#[tokio::test]
async fn a_bank_that_is_silent_or_gone_costs_no_seats() {
    let limits = Limits {
        bank: SHORT,
        ..Limits::default()
    };
    let mut site = Site::open(4, limits).await;
    let (order, question) = site.order_in_flight("a", 2).await;
    assert_eq!(joined(order).await, 504);
    assert!(question.answer.is_closed());
    assert_eq!(site.free(), 4);

    site.bank.close();
    assert_eq!(status(site.order("a", 2)).await, 502);
    assert_eq!(site.free(), 4);
    site.close().await;
}

#[tokio::test]
async fn a_request_without_an_answer_in_time_gives_its_seats_back() {
    let limits = Limits {
        request: SHORT,
        ..Limits::default()
    };
    let mut site = Site::open(4, limits).await;
    let (order, question) = site.order_in_flight("a", 2).await;
    assert_eq!(joined(order).await, 408);
    assert!(question.answer.is_closed());
    site.until_free(4).await;
    site.close().await;
}

#[tokio::test]
async fn a_head_that_does_not_end_is_not_waited_for() {
    let limits = Limits {
        head: SHORT,
        ..Limits::default()
    };
    let site = Site::open(4, limits).await;
    let mut silent = site.connect().await;
    let mut slow = site.connect_and_send(&GET[..30]).await;
    assert_eq!(read_to_end(&mut silent).await, "");
    assert_eq!(read_to_end(&mut slow).await, "");

    // A request that itself comes too late is sent again.
    let in_time = async {
        loop {
            let mut idle = site.connect().await;
            let _ = idle.write_all(GET.as_bytes()).await;
            let answer = read_to_end(&mut idle).await;
            if !answer.is_empty() {
                break answer;
            }
        }
    };
    let answer = timeout(TOO_LONG, in_time).await.expect("one comes in time");
    assert!(answer.ends_with(r#"{"free":4}"#), "{answer}");
    assert_eq!(site.close().await.cut, 0);
}

#[tokio::test]
async fn a_head_that_is_too_long_is_refused() {
    let site = Site::open(4, Limits::default()).await;
    // Exactly what is read: closing with unread input may cost the client the answer.
    let mut long = GET.trim_end().to_owned();
    long += &"x".repeat(Limits::default().buffer - long.len());
    let mut stream = site.connect_and_send(&long).await;
    let answer = read_to_end(&mut stream).await;
    assert!(answer.starts_with("HTTP/1.1 431 "), "{answer}");
    site.close().await;
}

#[tokio::test]
async fn an_old_connection_is_closed() {
    let limits = Limits {
        age: SHORT,
        head: 2 * TOO_LONG,
        ..Limits::default()
    };
    let mut site = Site::open(4, limits).await;
    assert_eq!(read_to_end(&mut site.connect().await).await, "");

    let request = head(ORDER.len()) + ORDER;
    let in_time = async {
        loop {
            let busy = site.connect_and_send(&request).await;
            tokio::select! {
                question = site.bank.recv() => break (busy, question),
                _ = busy.readable() => {} // It was old before its request was read.
            }
        }
    };
    let (mut busy, question) = timeout(TOO_LONG, in_time).await.expect("one is in time");
    let question = question.expect("the office asks");
    sleep(SHORT).await;
    question.answer.send(true).expect("the client waits");
    let answer = read_to_end(&mut busy).await;
    assert!(answer.starts_with("HTTP/1.1 201 "), "{answer}");
    assert_eq!(site.close().await.cut, 0);
}

#[tokio::test]
async fn a_client_that_does_not_read_is_cut() {
    let limits = Limits {
        grace: SHORT,
        ..Limits::default()
    };
    let big = get(async || vec![b' '; 16 << 20]);
    let site = Site::open_with(4, limits, 0, |routes| routes.route("/big", big)).await;
    let lazy = site
        .connect_and_send(&GET.replace("/shows/hamlet", "/big"))
        .await;
    lazy.readable().await.expect("the answer has begun");
    assert_eq!(site.close().await.cut, 1);
    drop(lazy);
}

#[tokio::test]
async fn who_is_one_too_many_waits_for_a_place() {
    let limits = Limits {
        connections: 2,
        ..Limits::default()
    };
    let site = Site::open(4, limits).await;
    let (first, second) = (site.connect().await, site.connect().await);
    let mut third = site.connect_and_send(GET).await;
    let waits = timeout(SHORT, third.readable()).await;
    waits.expect_err("no place is free");
    drop(first);
    assert!(read_answer(&mut third).await.ends_with(r#"{"free":4}"#));
    drop((second, third));
    site.close().await;
}

#[tokio::test]
async fn work_keeps_its_core_when_its_client_is_gone() {
    let cores = Arc::new(Semaphore::new(1));
    let handler_gone = CancellationToken::new();
    let (started, mut has_started) = mpsc::channel(1);
    let (finish, may_finish) = blocking::channel();
    let may_finish = Arc::new(Mutex::new(may_finish));
    let work = get({
        let (cores, handler_gone) = (Arc::clone(&cores), handler_gone.clone());
        async move || {
            let _cancel_on_drop = handler_gone.drop_guard();
            let work = move || {
                started.blocking_send(()).expect("the test waits");
                let may_finish = may_finish.lock().expect("nobody panics");
                may_finish.recv_timeout(TOO_LONG).expect("the test goes on");
            };
            on_a_core(&cores, work).await.map(Json)
        }
    });
    let more = |routes: Router| routes.route("/work", work);
    let site = Site::open_with(4, Limits::default(), 0, more).await;

    let client = tokio::spawn(status(site.get("/work")));
    let begun = timeout(TOO_LONG, has_started.recv()).await;
    begun.expect("the work begins");
    client.abort();
    let gone = timeout(TOO_LONG, handler_gone.cancelled()).await;
    gone.expect("the handler is dropped");
    assert_eq!(status(site.get("/work")).await, 503);

    finish.send(()).expect("the work waits");
    until("the core is free", || cores.available_permits() == 1).await;
    finish.send(()).expect("the work can go on");
    assert_eq!(status(site.get("/work")).await, 200);
    site.close().await;
}

#[tokio::test]
async fn one_forecast_too_many_is_refused_until_another_ends() {
    let limits = Limits {
        forecasts: 2,
        ..Limits::default()
    };
    let site = Site::open(4, limits).await;
    let cores = Arc::clone(&site.office.cores).try_acquire_many_owned(2);
    let busy = answer(site.get("/shows/hamlet/forecast")).await;
    assert_eq!(busy.status(), 503);
    assert_eq!(busy.headers()["retry-after"], "1");
    assert_eq!(status(site.get("/shows/hamlet")).await, 200);
    drop(cores.expect("nobody else computes"));
    for _ in 0..3 {
        assert_eq!(status(site.get("/shows/hamlet/forecast")).await, 200);
    }
    site.close().await;
}

#[tokio::test]
async fn a_panic_is_answered_and_goes_no_further() {
    let cores = Arc::new(Semaphore::new(1));
    let (on_the_runtime, on_core) = (get(async || panicking()), Arc::clone(&cores));
    let on_a_core = get(async move || on_a_core(&on_core, panicking).await);
    let more = |routes: Router| {
        routes
            .route("/panic", on_the_runtime)
            .route("/core", on_a_core)
    };
    let site = Site::open_with(4, Limits::default(), 0, more).await;
    for path in ["/panic", "/core", "/core"] {
        assert_eq!(status(site.get(path)).await, 500);
        assert_eq!(status(site.get("/shows/hamlet")).await, 200);
    }
    assert_eq!(cores.available_permits(), 1);
    site.close().await;
}

fn panicking() {
    panic!("as this test wants it");
}

#[tokio::test]
async fn after_failures_of_accept_clients_are_served() {
    let limits = Limits {
        pause: SHORT,
        ..Limits::default()
    };
    let opened = Instant::now();
    let site = Site::open_with(4, limits, 3, |routes| routes).await;
    assert_eq!(status(site.get("/shows/hamlet")).await, 200);
    assert!(opened.elapsed() >= 3 * SHORT, "it pauses after each");
    assert_eq!(site.close().await.accept_errors, 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_shutdown_answers_every_request_in_flight() {
    let mut site = Site::open(100, Limits::default()).await;
    let mut orders = Vec::new();
    let mut questions = Vec::new();
    for n in 0..20 {
        let (order, question) = site
            .order_in_flight(&format!("client-{n}"), 1 + n % 8)
            .await;
        orders.push(order);
        questions.push(question);
    }
    let mut idle = site.connect_and_send(GET).await;
    read_answer(&mut idle).await;

    site.stop.cancel();
    until("the listener is closed", || {
        site.listener.strong_count() == 0
    })
    .await;
    assert_eq!(read_to_end(&mut idle).await, "");
    let held = 100 - site.free();
    for question in questions {
        question.answer.send(true).expect("the client waits");
    }
    for order in orders {
        assert_eq!(joined(order).await, 201);
    }
    assert_eq!((held, 100 - site.free()), (82, 82));
    let report = site.close().await;
    assert_eq!((report.failed, report.cut), (0, 0));
}

#[tokio::test]
async fn the_service_sells_until_its_end_comes() {
    let listener = TcpListener::bind("127.0.0.1:0").await;
    let listener = listener.expect("loopback has a free port");
    let address = listener.local_addr().expect("it is bound");
    let (end, ended) = oneshot::channel();
    let end_comes = async { ended.await.map_err(io::Error::other) };
    let service = async {
        let report = serve_until(listener, end_comes).await;
        report.expect("the end comes in good order")
    };
    let buying = async {
        let mut buyer = TcpStream::connect(address).await.expect("it listens");
        send(&mut buyer, &(head(ORDER.len()) + ORDER)).await;
        let answer = read_answer(&mut buyer).await;
        assert!(answer.starts_with("HTTP/1.1 201 "), "{answer}");
        end.send(()).expect("the service waits for its end");
    };
    let (report, ()) = timeout(TOO_LONG, async { tokio::join!(service, buying) })
        .await
        .expect("the service ends");
    assert_eq!((report.closed, report.failed, report.cut), (1, 0, 0));
}

#[tokio::test]
async fn a_shutdown_cuts_what_does_not_end() {
    let limits = Limits {
        grace: SHORT,
        ..Limits::default()
    };
    let mut site = Site::open(4, limits).await;
    let order = tokio::spawn(site.order("b", 2).send());
    let question = site.question().await;
    let slow_head = site.connect_and_send(&GET[..20]).await;
    let slow_body = site.connect_and_send(&(head(ORDER.len()) + "{")).await;
    let office = Arc::clone(&site.office);
    let report = site.close().await;
    assert!(joined(order).await.is_err());
    assert!(question.answer.is_closed());
    assert_eq!(office.seats("hamlet").expect("it is on"), (100, 4));
    // The others are cut as well, unless the shutdown came before their first byte was read.
    assert!((1..=3).contains(&report.cut), "{report:?}");
    drop((slow_head, slow_body));
}
