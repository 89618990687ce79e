use std::collections::HashSet;
use std::future::Future;
use std::pin::pin;
use std::sync::mpsc;
use std::task;
use std::thread;
use std::time::Duration;

use actix::prelude::*;
use one_thread_for_each_shard::{Count, Index, Shard};

fn index() -> Index {
    let parts = [
        ["get /", "post /login"],
        ["get /login", "get /"],
        ["post /", "put /"],
    ];
    let parts = parts.map(|lines| lines.map(str::to_owned).to_vec());
    Index::start(parts.to_vec())
}

#[actix_rt::test]
async fn each_shard_searches_its_own_part() {
    let index = index();
    let mut counts = Vec::new();
    for shard in &index.shards {
        let (count, _) = shard
            .send(Count("get".to_owned()))
            .await
            .expect("the shard lives");
        counts.push(count);
    }
    assert_eq!(counts, [1, 2, 0]);
}

#[actix_rt::test]
async fn each_shard_has_a_thread_of_its_own() {
    let index = index();
    let mut threads = HashSet::from([thread::current().id()]);
    for shard in &index.shards {
        let (_, thread) = shard
            .send(Count("get".to_owned()))
            .await
            .expect("the shard lives");
        threads.insert(thread);
    }
    assert_eq!(
        threads.len(),
        4,
        "three threads beside the thread of the test"
    );
}

#[actix_rt::test]
async fn close_ends_the_threads() {
    let index = index();
    let shards: Vec<Addr<Shard>> = index.shards.clone();
    let (closed, done) = mpsc::channel();
    thread::spawn(move || {
        index.close();
        closed.send(()).expect("the test waits");
    });
    let done = done.recv_timeout(Duration::from_millis(500));
    done.expect("close returns");
    for shard in shards {
        assert!(
            shard.send(Count("get".to_owned())).await.is_err(),
            "a shard still answers"
        );
    }
}

#[actix_rt::test]
async fn close_waits_for_a_search_that_runs() {
    let index = Index::start(vec![vec!["post /login".to_owned(); 300_000]]);
    let mut search = pin!(index.shards[0].send(Count("get".to_owned())));
    actix_rt::time::sleep(Duration::from_millis(10)).await;
    let (closed, done) = mpsc::channel();
    thread::spawn(move || {
        index.close();
        closed.send(()).expect("the test waits");
    });
    let done = done.recv_timeout(Duration::from_secs(5));
    done.expect("close returns");
    let mut context = task::Context::from_waker(task::Waker::noop());
    let answered = search.as_mut().poll(&mut context).is_ready();
    assert!(
        answered,
        "close has returned, and the thread still searches"
    );
}
