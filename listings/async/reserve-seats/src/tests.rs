#![cfg(test)]

use std::net::SocketAddr;
use std::sync::Arc;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::client::ask;
use crate::server::serve;

async fn start() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let server = listener.local_addr().expect("it is bound");
    tokio::spawn(serve(listener, Arc::default()));
    server
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_of_many_at_once_gets_the_seat() {
    let server = start().await;
    let mut clients = JoinSet::new();
    for number in 0..50 {
        clients.spawn(async move { ask(server, &format!("7 guest{number}\n")).await });
    }
    let replies = clients.join_all().await;
    let yours = replies
        .iter()
        .map(|reply| reply.as_ref().expect("a reply"))
        .filter(|reply| reply.contains("is yours"));
    assert_eq!(yours.count(), 1);
}

#[tokio::test]
async fn what_is_no_request_gets_an_answer() {
    let server = start().await;
    let ask = async |request| ask(server, request).await.expect("a reply");
    assert_eq!(ask("101 ada\n").await, "no such seat\n");
    assert_eq!(ask("x ada\n").await, "no such seat\n");
    assert_eq!(ask("7\n").await, "send a seat and a name\n");
}

#[tokio::test]
async fn silent_and_vanishing_clients_hold_up_nobody() {
    let server = start().await;
    let _silent = TcpStream::connect(server).await.expect("it listens");
    drop(TcpStream::connect(server).await.expect("it listens"));
    let reply = ask(server, "7 ada\n").await.expect("a reply");
    assert_eq!(reply, "seat 7 is yours, ada\n");
}

#[tokio::test]
async fn half_a_line_reserves_nothing() {
    let server = start().await;
    let mut vanishes = TcpStream::connect(server).await.expect("it listens");
    let sent = vanishes.write_all(b"7 ad").await;
    sent.expect("the server reads");
    let closed = vanishes.shutdown().await;
    closed.expect("the server reads");
    let mut reply = String::new();
    let read = vanishes.read_to_string(&mut reply).await;
    assert_eq!(read.expect("the server hangs up"), 0, "{reply}");
    let reply = ask(server, "7 cleo\n").await.expect("a reply");
    assert_eq!(reply, "seat 7 is yours, cleo\n");
}
