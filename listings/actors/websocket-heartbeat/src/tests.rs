#![cfg(test)]

use std::time::Duration;

use tokio::time::timeout;
use tokio_util::task::TaskTracker;

use super::client::{CLOSE, Client, PING, PONG, TEXT};
use super::server;

const LONG: Duration = Duration::from_secs(30);

/// A client of a server of its own, and the tasks of that server's sockets.
async fn connect() -> (Client, TaskTracker) {
    let tasks = TaskTracker::new();
    let (server, address) = server(&tasks).expect("a port is free");
    actix_rt::spawn(server);
    let client = Client::connect(address, "client").await;
    tasks.close();
    (client.expect("the server answers"), tasks)
}

/// The next message that is no ping.
async fn after_pings(client: &mut Client) -> (u8, Vec<u8>) {
    loop {
        let message = client.receive().await.expect("the connection is open");
        if message.0 != PING {
            return message;
        }
    }
}

async fn ended(tasks: TaskTracker) {
    let wait = timeout(LONG, tasks.wait()).await;
    wait.expect("the task of the socket ends");
}

#[actix_rt::test]
async fn a_silent_client_is_closed_after_three_pings() {
    let (mut client, tasks) = connect().await;
    for _ in 0..3 {
        let (kind, _) = client.receive().await.expect("the connection is open");
        assert_eq!(kind, PING);
    }
    let (kind, _) = client.receive().await.expect("the connection is open");
    assert_eq!(kind, CLOSE);
    ended(tasks).await;
}

#[actix_rt::test]
async fn a_client_that_answers_stays() {
    let (mut client, tasks) = connect().await;
    for _ in 0..5 {
        let (kind, payload) = client.receive().await.expect("the connection is open");
        assert_eq!(kind, PING);
        client.send(PONG, &payload).await.expect("it is still open");
    }
    client.send(TEXT, b"here").await.expect("it is still open");
    assert_eq!(after_pings(&mut client).await, (TEXT, b"here".to_vec()));
    assert_eq!(tasks.len(), 1);
}

#[actix_rt::test]
async fn a_ping_of_the_client_is_answered() {
    let (mut client, _) = connect().await;
    client
        .send(PING, b"7")
        .await
        .expect("the connection is open");
    assert_eq!(after_pings(&mut client).await, (PONG, b"7".to_vec()));
}

#[actix_rt::test]
async fn a_client_that_closes_is_answered_with_a_close() {
    let (mut client, tasks) = connect().await;
    client
        .send(CLOSE, b"")
        .await
        .expect("the connection is open");
    assert_eq!(after_pings(&mut client).await.0, CLOSE);
    ended(tasks).await;
}

#[actix_rt::test]
async fn a_client_that_vanishes_leaves_no_task() {
    let (client, tasks) = connect().await;
    drop(client);
    ended(tasks).await;
}

#[actix_rt::test]
async fn a_client_that_writes_and_never_reads_leaves_no_task() {
    let (mut client, tasks) = connect().await;
    let write_for_ever = async {
        while client.send(TEXT, &[b'a'; 125]).await.is_ok() {}
        panic!("the server should stop reading first");
    };
    tokio::select! {
        () = ended(tasks) => {}
        () = write_for_ever => {}
    }
}
