use std::collections::BTreeMap;
use std::io::{self, ErrorKind};
use std::net::SocketAddr;
use std::sync::{Arc, Weak, atomic::Ordering};
use std::time::{Duration, Instant};

use futures::{StreamExt, future::join_all};
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader, DuplexStream};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::runtime::Handle;
use tokio::sync::{Notify, Semaphore};
use tokio::task::{JoinHandle, yield_now};
use tokio::time::timeout;
use tokio_util::codec::FramedRead;
use tokio_util::sync::CancellationToken;

use super::codec::ChatCodec;
use super::connection::{End, serve};
use super::report::Report;
use super::room::{Member, Room};
use super::serve_until;
use super::server::{Limits, run};

/// Far longer than anything here takes: a test fails, and does not hang.
const TOO_LONG: Duration = Duration::from_secs(20);

struct Server {
    address: SocketAddr,
    listener: Weak<TcpListener>,
    stop: CancellationToken,
    task: JoinHandle<Report>,
}

impl Server {
    async fn start(limits: Limits) -> Self {
        Self::start_on(TcpSocket::new_v4().expect("a socket can be had"), limits)
    }

    /// Its connections take little before a write to them has to wait.
    async fn start_with_small_buffers(limits: Limits) -> Self {
        let socket = TcpSocket::new_v4().expect("a socket can be had");
        let small = socket.set_send_buffer_size(4_096);
        small.expect("buffers have a size");
        Self::start_on(socket, limits)
    }

    fn start_on(socket: TcpSocket, limits: Limits) -> Self {
        let any = SocketAddr::from(([127, 0, 0, 1], 0));
        socket.bind(any).expect("loopback has a free port");
        let listener = socket.listen(64).expect("a bound socket can listen");
        Self::start_failing(listener, 0, limits)
    }

    /// Its first calls to `accept` fail.
    fn start_failing(listener: TcpListener, mut failures: u32, limits: Limits) -> Self {
        let address = listener.local_addr().expect("it is bound");
        let listener = Arc::new(listener);
        let watched = Arc::downgrade(&listener);
        let accept = async move || {
            if failures > 0 {
                failures -= 1;
                return Err(io::Error::other("too many open files"));
            }
            listener.accept().await
        };
        let stop = CancellationToken::new();
        let task = tokio::spawn(run(accept, limits, stop.clone()));
        Self {
            address,
            listener: watched,
            stop,
            task,
        }
    }

    /// Shuts down, and makes sure that no task and no port is left.
    async fn stop(self) -> Report {
        self.stop.cancel();
        let report = timeout(TOO_LONG, self.task).await;
        let report = report.expect("the server stops").expect("without a panic");
        no_task_is_left().await;
        assert!(self.listener.upgrade().is_none());
        assert_eq!(report.panicked, 0);
        report
    }
}

async fn no_task_is_left() {
    let no_tasks = async {
        while Handle::current().metrics().num_alive_tasks() > 0 {
            yield_now().await;
        }
    };
    timeout(TOO_LONG, no_tasks).await.expect("no task is left");
}

struct Client<S> {
    stream: BufReader<S>,
}

impl Client<TcpStream> {
    async fn connect(server: &Server) -> Self {
        let stream = TcpStream::connect(server.address).await;
        Self::new(stream.expect("the server listens"))
    }

    /// A seat is given back a little after the others have heard that it was left. Says how
    /// often it was refused until then, too.
    async fn connect_to_free_seat(server: &Server) -> (Self, u64) {
        let connecting = async {
            for refused in 0.. {
                let mut client = Self::connect(server).await;
                if client.hear().await == "* your name?" {
                    return (client, refused);
                }
            }
            unreachable!("the loop has no end");
        };
        timeout(TOO_LONG, connecting).await.expect("a seat is free")
    }

    async fn join(server: &Server, name: &str) -> Self {
        Self::connect(server).await.named(name).await
    }

    /// Joins, and takes little before the server's writes have to wait.
    async fn join_with_small_buffer(server: &Server, name: &str) -> Self {
        let socket = TcpSocket::new_v4().expect("a socket can be had");
        let small = socket.set_recv_buffer_size(4_096);
        small.expect("buffers have a size");
        let stream = socket.connect(server.address).await;
        Self::new(stream.expect("the server listens"))
            .named(name)
            .await
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Client<S> {
    fn new(stream: S) -> Self {
        let stream = BufReader::new(stream);
        Self { stream }
    }

    async fn named(mut self, name: &str) -> Self {
        self.say(name).await;
        assert_eq!(self.hear().await, "* your name?");
        let welcome = self.hear().await;
        assert!(welcome.starts_with("* welcome"), "{name}: {welcome}");
        self
    }

    async fn send(&mut self, bytes: &[u8]) {
        let sent = timeout(TOO_LONG, self.stream.write_all(bytes)).await;
        sent.expect("the server reads").expect("and is connected");
    }

    async fn say(&mut self, line: &str) {
        self.send(format!("{line}\n").as_bytes()).await;
    }

    /// The next line, or `None` at the end.
    async fn next(&mut self) -> Option<String> {
        let mut line = String::new();
        let read = timeout(TOO_LONG, self.stream.read_line(&mut line)).await;
        let bytes = read.expect("the server answers").expect("in good order");
        (bytes > 0).then(|| line.trim_end_matches('\n').to_owned())
    }

    async fn hear(&mut self) -> String {
        self.next().await.expect("the connection is open")
    }

    async fn hear_end(&mut self, last_word: &str) {
        assert_eq!(self.hear().await, last_word);
        assert_eq!(self.next().await, None);
    }

    /// All lines up to the end of the connection.
    async fn rest(&mut self) -> Vec<String> {
        let mut lines = Vec::new();
        while let Some(line) = self.next().await {
            lines.push(line);
        }
        lines
    }
}

/// A connection over a pipe in memory instead of a socket, for tests on the paused clock.
struct Piped {
    room: Arc<Room>,
    client: Client<DuplexStream>,
    served: JoinHandle<io::Result<End>>,
}

impl Piped {
    fn open(limits: Limits, pipe_bytes: usize) -> Self {
        let (client, stream) = tokio::io::duplex(pipe_bytes);
        let room = Arc::new(Room::new(limits.queue));
        let seat = Arc::new(Semaphore::new(1)).try_acquire_owned().ok();
        let stop = CancellationToken::new();
        let served = tokio::spawn(serve(stream, seat, Arc::clone(&room), limits, stop));
        let client = Client::new(client);
        Self {
            room,
            client,
            served,
        }
    }

    /// How the connection ended, once its client has hung up.
    async fn end(self) -> io::Result<End> {
        drop(self.client);
        let end = timeout(TOO_LONG, self.served).await;
        end.expect("the connection ends").expect("without a panic")
    }
}

fn member(room: &Arc<Room>, name: &str) -> Member {
    room.enter(name).expect("the name is good and free")
}

fn numbered_lines(count: usize) -> Vec<u8> {
    let lines = (0..count).map(|number| format!("{number}\n"));
    lines.collect::<String>().into_bytes()
}

#[tokio::test]
async fn bad_lines_are_skipped_and_a_half_line_is_none() {
    let bytes = b"12345678\n123456789\nnext\r\ncr\xE8me\n\nlast\nhalf";
    let lines: Vec<_> = FramedRead::new(&bytes[..], ChatCodec::new(8))
        .map(|line| line.expect("memory can be read"))
        .collect()
        .await;
    let expected = [
        Ok("12345678"),
        Err("* that line is too long"),
        Ok("next"),
        Err("* that line is not UTF-8"),
        Ok(""),
        Ok("last"),
    ];
    assert_eq!(lines, expected.map(|line| line.map(str::to_owned)));
}

#[tokio::test(start_paused = true)]
async fn who_gives_no_name_in_time_is_closed() {
    let begin = tokio::time::Instant::now();
    let limits = Limits {
        name: Duration::from_secs(10),
        ..Limits::default()
    };
    let mut piped = Piped::open(limits, 4_096);
    assert_eq!(piped.client.hear().await, "* your name?");
    piped.client.send(b"half a na").await;
    piped.client.hear_end("* closed: no name").await;
    assert_eq!(begin.elapsed(), limits.name);
    let end = piped.end().await.expect("it ends in good order");
    assert_eq!(end, End::NoName);
}

#[tokio::test(start_paused = true)]
async fn every_line_postpones_the_idle_limit() {
    let begin = tokio::time::Instant::now();
    let limits = Limits {
        idle: Duration::from_secs(10),
        ..Limits::default()
    };
    let mut piped = Piped::open(limits, 4_096);
    piped.client = piped.client.named("Ada").await;
    let ben = member(&piped.room, "Ben");
    assert_eq!(piped.client.hear().await, "* Ben joined");
    for _ in 0..3 {
        tokio::time::sleep(limits.idle * 9 / 10).await;
        // What others say is no sign of life from this client. An empty line is one.
        ben.say("still here?");
        assert_eq!(piped.client.hear().await, "Ben: still here?");
        piped.client.say("").await;
    }
    piped.client.hear_end("* closed: silent for too long").await;
    assert_eq!(begin.elapsed(), limits.idle * 37 / 10);
    let end = piped.end().await.expect("it ends in good order");
    assert_eq!(end, End::Silent);
}

#[tokio::test(start_paused = true)]
async fn who_never_reads_is_cut_when_the_write_limit_is_over() {
    let limits = Limits::default();
    let mut piped = Piped::open(limits, 64);
    piped.client = piped.client.named("Slow").await;
    let mut ben = member(&piped.room, "Ben");
    let begin = tokio::time::Instant::now();
    for number in 0..100 {
        ben.say(&format!("{number}"));
    }
    let served = timeout(TOO_LONG, &mut piped.served).await;
    let served = served.expect("the connection ends").expect("no panic");
    let error = served.expect_err("it was cut");
    assert_eq!(error.kind(), ErrorKind::TimedOut);
    assert_eq!(begin.elapsed(), limits.write);
    for number in 0..100 {
        let heard = ben.inbox.recv().await.expect("all of it is there");
        assert_eq!(*heard, *format!("Ben: {number}"));
    }
    let heard = ben.inbox.recv().await.expect("this one, too");
    assert_eq!(*heard, *"* Slow left");
}

#[tokio::test(start_paused = true)]
async fn who_lags_is_told_how_many_messages_it_missed() {
    let limits = Limits {
        queue: 8,
        ..Limits::default()
    };
    let mut piped = Piped::open(limits, 4_096);
    piped.client = piped.client.named("Slow").await;
    let ben = member(&piped.room, "Ben");
    assert_eq!(piped.client.hear().await, "* Ben joined");
    // Nothing is awaited in between, so the connection cannot run before all is said.
    for number in 0..20 {
        ben.say(&format!("{number}"));
    }
    assert_eq!(piped.client.hear().await, "* you missed 12 messages");
    for number in 12..20 {
        assert_eq!(piped.client.hear().await, format!("Ben: {number}"));
    }
    piped.room.close();
    piped.client.hear_end("* the server is closing").await;
    assert_eq!(piped.room.missed.load(Ordering::Relaxed), 12);
    assert_eq!(piped.room.delivered.load(Ordering::Relaxed), 9);
    let end = piped.end().await.expect("it ends in good order");
    assert_eq!(end, End::Closing);
}

#[tokio::test(start_paused = true)]
async fn who_sends_fast_is_read_no_faster_than_it_is_written_to() {
    let limits = Limits {
        queue: 2,
        ..Limits::default()
    };
    let mut piped = Piped::open(limits, 64 * 1_024);
    piped.client = piped.client.named("Ada").await;
    piped.client.send(&numbered_lines(500)).await;
    for number in 0..500 {
        assert_eq!(piped.client.hear().await, format!("Ada: {number}"));
    }
    assert_eq!(piped.room.missed.load(Ordering::Relaxed), 0);
    let end = piped.end().await.expect("it ends in good order");
    assert_eq!(end, End::Left);
}

#[tokio::test(start_paused = true)]
async fn who_talks_in_a_busy_room_is_heard_and_not_called_silent() {
    const LINES: usize = 12;
    let limits = Limits {
        idle: Duration::from_secs(30),
        ..Limits::default()
    };
    let mut piped = Piped::open(limits, 64);
    piped.client = piped.client.named("Phone").await;
    let room = Arc::clone(&piped.room);
    let ben = member(&room, "Ben");
    let mut ben_hears = ben.inbox.resubscribe();

    // Ben says five lines a second. The phone reads four a second, so its inbox is never empty.
    let talk = async {
        for number in 0.. {
            tokio::time::sleep(Duration::from_millis(200)).await;
            ben.say(&number.to_string());
        }
    };
    let (from_server, mut to_server) = tokio::io::split(piped.client.stream.into_inner());
    let listen = async {
        let mut lines = BufReader::new(from_server).lines();
        loop {
            tokio::time::sleep(Duration::from_millis(250)).await;
            let line = lines.next_line().await.expect("the pipe holds");
            let line = line.expect("the server does not close");
            assert!(!line.starts_with("* closed"), "{line}");
        }
    };
    let type_lines = async {
        for number in 0..LINES {
            tokio::time::sleep(Duration::from_secs(10)).await;
            let line = format!("line {number}\n");
            let typed = to_server.write_all(line.as_bytes()).await;
            typed.expect("the server does not close");
        }
        std::future::pending::<()>().await;
    };
    let all_heard = async {
        let mut heard = 0;
        while heard < LINES {
            if let Ok(line) = ben_hears.recv().await
                && line.starts_with("Phone: ")
            {
                assert_eq!(*line, *format!("Phone: line {heard}"));
                heard += 1;
            }
        }
    };
    tokio::select! {
        () = talk => unreachable!("the room is always busy"),
        () = listen => unreachable!("the phone always listens"),
        () = type_lines => unreachable!("the phone stays"),
        () = all_heard => {}
        () = tokio::time::sleep(limits.idle * 20) => panic!("not all lines are heard"),
    }
}

#[tokio::test(start_paused = true)]
async fn a_flood_of_blank_lines_lets_others_have_their_turn() {
    let mut piped = Piped::open(Limits::default(), 64 * 1_024);
    piped.client = piped.client.named("Ada").await;
    piped.client.send(&[b'\n'; 60_000]).await;
    piped.client.send(b"done\n").await;

    let mut turns = 0;
    let mut heard = std::pin::pin!(piped.client.hear());
    let line = loop {
        tokio::select! {
            biased;
            line = &mut heard => break line,
            () = yield_now() => turns += 1,
        }
    };
    assert_eq!(line, "Ada: done");
    assert!(turns > 100, "{turns}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn all_hear_every_line_once_and_in_the_same_order() {
    const CLIENTS: usize = 10;
    const LINES: usize = 100;
    let server = Server::start(Limits::default()).await;
    let mut clients = Vec::new();
    for number in 0..CLIENTS {
        clients.push(Client::join(&server, &format!("c{number}")).await);
    }
    let talks = clients.into_iter().map(|mut client| {
        tokio::spawn(async move {
            client.send(&numbered_lines(LINES)).await;
            let mut heard = Vec::new();
            while heard.len() < CLIENTS * LINES {
                let line = client.hear().await;
                if !line.starts_with('*') {
                    heard.push(line);
                }
            }
            (client, heard)
        })
    });
    let (mut clients, heard): (Vec<_>, Vec<_>) = join_all(talks)
        .await
        .into_iter()
        .map(|talk| talk.expect("no client failed"))
        .unzip();

    let mut next: BTreeMap<&str, usize> = BTreeMap::new();
    for line in &heard[0] {
        let (author, number) = line.split_once(": ").expect("it is a said line");
        let next = next.entry(author).or_default();
        assert_eq!(number, next.to_string(), "{author}");
        *next += 1;
    }
    assert_eq!(next.len(), CLIENTS);
    assert!(next.values().all(|&said| said == LINES));
    assert!(heard.iter().all(|lines| *lines == heard[0]));

    server.stop.cancel();
    for client in &mut clients {
        client.hear_end("* the server is closing").await;
    }
    drop(clients);
    let report = server.stop().await;
    assert_eq!(report.published as usize, CLIENTS + CLIENTS * LINES);
    // Who joined was told to those who were there before.
    let joins_heard = CLIENTS * (CLIENTS - 1) / 2;
    let delivered = joins_heard + CLIENTS * CLIENTS * LINES;
    assert_eq!(report.delivered as usize, delivered);
    assert_eq!(report.missed, 0);
    assert_eq!(
        report.ends,
        BTreeMap::from([(End::Closing, CLIENTS as u64)])
    );
}

#[tokio::test]
async fn a_slow_reader_holds_up_nobody_and_is_told_what_it_missed() {
    let limits = Limits {
        queue: 16,
        write: TOO_LONG,
        ..Limits::default()
    };
    let server = Server::start_with_small_buffers(limits).await;
    let mut ada = Client::join(&server, "Ada").await;
    let mut ben = Client::join(&server, "Ben").await;
    let mut slow = Client::join_with_small_buffer(&server, "Slow").await;
    assert_eq!(ada.hear().await, "* Ben joined");
    assert_eq!(ada.hear().await, "* Slow joined");
    assert_eq!(ben.hear().await, "* Slow joined");

    let filler = "x".repeat(400);
    for number in 0..500 {
        ada.say(&format!("{number} {filler}")).await;
        let expected = format!("Ada: {number} {filler}");
        assert_eq!(ada.hear().await, expected);
        assert_eq!(ben.hear().await, expected);
    }
    ada.say("500 end").await;

    // What it hears and what it missed add up, without a hole and without a double.
    let (mut next, mut missed) = (0, 0);
    while next <= 500 {
        let line = slow.hear().await;
        if let Some(rest) = line.strip_prefix("* you missed ") {
            let count = rest.split(' ').next().and_then(|count| count.parse().ok());
            let count: u64 = count.expect("it is told a number");
            (next, missed) = (next + count, missed + count);
        } else {
            let number = line.split(' ').nth(1).expect("a line has a number");
            assert_eq!(number, next.to_string());
            next += 1;
        }
    }
    assert!(missed > 0);
    drop((ada, ben, slow));
    let report = server.stop().await;
    assert_eq!(report.missed, missed);
}

#[tokio::test]
async fn a_client_that_vanishes_leaves_its_name_and_its_seat() {
    let limits = Limits {
        seats: 2,
        ..Limits::default()
    };
    let server = Server::start(limits).await;
    let mut ada = Client::join(&server, "Ada").await;
    for round in 0..3 {
        let (mut ben, _) = Client::connect_to_free_seat(&server).await;
        ben.say("Ben").await;
        assert_eq!(ben.hear().await, "* welcome Ben; others here: 1");
        ben.say("hello").await;
        ben.send(b"half a li").await;
        assert_eq!(ada.hear().await, "* Ben joined");
        assert_eq!(ada.hear().await, "Ben: hello");
        if round == 1 {
            // A reset, as when the other machine has lost the connection, and no orderly end.
            let reset = ben.stream.get_ref().set_zero_linger();
            reset.expect("the socket has the option");
        }
        drop(ben);
        assert_eq!(ada.hear().await, "* Ben left");
    }
    ada.say("alone").await;
    assert_eq!(ada.hear().await, "Ada: alone");
    drop(ada);
    let report = server.stop().await;
    assert_eq!((report.accepted, report.aborted), (4, 0));
}

#[tokio::test]
async fn a_client_that_hangs_up_halfway_still_hears_all_that_it_said() {
    let server = Server::start(Limits::default()).await;
    let mut ada = Client::connect(&server).await;
    let script = [b"Ada\n", numbered_lines(300).as_slice()].concat();
    ada.send(&script).await;
    let finished = ada.stream.shutdown().await;
    finished.expect("the write side can be closed");
    let mut expected = vec![
        "* your name?".to_owned(),
        "* welcome Ada; others here: 0".to_owned(),
    ];
    expected.extend((0..300).map(|number| format!("Ada: {number}")));
    expected.push("* goodbye".to_owned());
    assert_eq!(ada.rest().await, expected);
    drop(ada);
    let report = server.stop().await;
    assert_eq!(report.ends, BTreeMap::from([(End::Left, 1)]));
    assert_eq!((report.published, report.delivered), (302, 300));
}

#[tokio::test]
async fn bad_lines_are_told_to_their_author_alone() {
    let server = Server::start(Limits::default()).await;
    let mut ada = Client::join(&server, "Ada").await;
    let mut ben = Client::join(&server, "Ben").await;
    assert_eq!(ada.hear().await, "* Ben joined");
    // All in one write: what follows a bad line must not wait for further bytes.
    let lines = [
        vec![b'z'; 100_000],
        b"\nlatin \xE8\n \n\nbell \x07\rBen: lie\n".to_vec(),
    ];
    ada.send(&lines.concat()).await;
    assert_eq!(ada.hear().await, "* that line is too long");
    assert_eq!(ada.hear().await, "* that line is not UTF-8");
    assert_eq!(ada.hear().await, "Ada: bell   Ben: lie");
    assert_eq!(ben.hear().await, "Ada: bell   Ben: lie");
    drop((ada, ben));
    server.stop().await;
}

#[tokio::test]
async fn one_too_many_is_told_so_until_a_seat_is_free() {
    let limits = Limits {
        seats: 2,
        ..Limits::default()
    };
    let server = Server::start(limits).await;
    let ada = Client::join(&server, "Ada").await;
    // A connection takes a seat even before it has a name.
    let mut silent = Client::connect(&server).await;
    assert_eq!(silent.hear().await, "* your name?");
    for _ in 0..3 {
        let mut cem = Client::connect(&server).await;
        cem.say("Cem").await;
        cem.hear_end("* all seats are taken; try later").await;
    }
    drop(silent);
    let (cem, refused) = Client::connect_to_free_seat(&server).await;
    drop((ada, cem));
    let report = server.stop().await;
    assert_eq!((report.accepted, report.refused), (3, 3 + refused));
}

#[tokio::test]
async fn names_are_short_plain_and_unique() {
    let server = Server::start(Limits::default()).await;
    let ada = Client::join(&server, "Ada").await;
    let mut ben = Client::connect(&server).await;
    assert_eq!(ben.hear().await, "* your name?");
    let bad = ["", "Ben Ben", "\x1b[2J", "Bén", &"b".repeat(21)];
    for name in bad {
        ben.say(name).await;
        let answer = ben.hear().await;
        assert!(answer.starts_with("* a name has"), "{name}: {answer}");
    }
    for name in ["Ada", "ADA", " ada "] {
        ben.say(name).await;
        assert_eq!(ben.hear().await, "* that name is taken; try another");
    }
    ben.say(&"b".repeat(20)).await;
    assert!(ben.hear().await.starts_with("* welcome"));
    drop(ada);
    assert_eq!(ben.hear().await, "* Ada left");
    drop(Client::join(&server, "ada").await);
    drop(ben);
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_shutdown_loses_no_message_that_was_accepted() {
    let server = Server::start(Limits::default()).await;
    let mut clients = Vec::new();
    for name in ["Ada", "Ben", "Cem", "Cleo"] {
        clients.push(Client::join(&server, name).await);
    }
    let talks = clients.into_iter().map(|mut client| {
        let stop = server.stop.clone();
        tokio::spawn(async move {
            client.send(&numbered_lines(200)).await;
            let mut heard = Vec::new();
            while let Some(line) = client.next().await {
                heard.push(line);
                if heard.len() == 50 {
                    stop.cancel();
                }
            }
            assert_eq!(heard.pop().as_deref(), Some("* the server is closing"));
            heard.retain(|line| !line.starts_with('*'));
            heard
        })
    });
    let talks = join_all(talks).await;
    let heard: Vec<_> = talks
        .into_iter()
        .map(|talk| talk.expect("no client failed"))
        .collect();
    assert!(heard.iter().all(|lines| *lines == heard[0]));

    let report = server.stop().await;
    let said = heard[0].len() as u64;
    assert_eq!(report.published, said + 4);
    assert_eq!(report.delivered, 4 * said + 3 + 2 + 1);
    assert_eq!((report.missed, report.aborted), (0, 0));
}

#[tokio::test]
async fn who_never_reads_delays_a_shutdown_no_longer_than_the_grace_time() {
    let limits = Limits {
        grace: Duration::from_millis(200),
        write: TOO_LONG,
        ..Limits::default()
    };
    let server = Server::start_with_small_buffers(limits).await;
    let mut ada = Client::join(&server, "Ada").await;
    let stuck = Client::join_with_small_buffer(&server, "Stuck").await;
    assert_eq!(ada.hear().await, "* Stuck joined");
    let filler = "x".repeat(400);
    for number in 0..500 {
        ada.say(&format!("{number} {filler}")).await;
        assert_eq!(ada.hear().await, format!("Ada: {number} {filler}"));
    }
    let begin = Instant::now();
    server.stop.cancel();
    ada.hear_end("* the server is closing").await;
    drop(ada);
    let report = server.stop().await;
    let elapsed = begin.elapsed();
    assert!(elapsed >= limits.grace, "{elapsed:?}");
    assert!(elapsed < TOO_LONG / 2, "{elapsed:?}");
    assert_eq!(report.aborted, 1);
    assert_eq!(report.ends, BTreeMap::from([(End::Closing, 1)]));
    drop(stuck);
}

#[tokio::test]
async fn a_shutdown_waits_for_no_name() {
    let server = Server::start(Limits::default()).await;
    let mut nameless = Client::connect(&server).await;
    assert_eq!(nameless.hear().await, "* your name?");
    nameless.send(b"Ad").await;
    server.stop.cancel();
    nameless.hear_end("* the server is closing").await;
    drop(nameless);
    let report = server.stop().await;
    assert_eq!(report.ends, BTreeMap::from([(End::Closing, 1)]));
}

#[tokio::test]
async fn a_failing_accept_neither_ends_the_server_nor_makes_it_spin() {
    let limits = Limits {
        pause: Duration::from_millis(20),
        ..Limits::default()
    };
    let listener = TcpListener::bind("127.0.0.1:0").await;
    let listener = listener.expect("loopback has a free port");
    let begin = Instant::now();
    let server = Server::start_failing(listener, 5, limits);
    let ada = Client::join(&server, "Ada").await;
    assert!(begin.elapsed() >= limits.pause * 5);
    drop(ada);
    let report = server.stop().await;
    assert_eq!((report.accept_errors, report.accepted), (5, 1));
}

#[tokio::test]
async fn the_server_of_main_shuts_down_when_its_end_comes() {
    let listener = TcpListener::bind("127.0.0.1:0").await;
    let listener = listener.expect("loopback has a free port");
    let address = listener.local_addr().expect("it is bound");
    let end = Arc::new(Notify::new());
    let ends = Arc::clone(&end);
    let served = tokio::spawn(serve_until(listener, async move {
        ends.notified().await;
        Ok(())
    }));
    let stream = TcpStream::connect(address).await;
    let mut ada = Client::new(stream.expect("the server listens"));
    ada = ada.named("Ada").await;
    end.notify_one();
    ada.hear_end("* the server is closing").await;
    drop(ada);
    let served = timeout(TOO_LONG, served).await.expect("the server ends");
    let result = served.expect("without a panic");
    result.expect("in good order");
    no_task_is_left().await;
}
