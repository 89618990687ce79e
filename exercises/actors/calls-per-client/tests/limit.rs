use actix::prelude::*;
use calls_per_client::{Call, Limiter, NewMinute};

async fn may_call(limiter: &Addr<Limiter>, client: &str) -> bool {
    let client = client.to_owned();
    let answer = limiter.send(Call { client }).await;
    answer.expect("the limiter is there")
}

#[actix_rt::test]
async fn the_third_call_of_a_minute_is_refused() {
    let limiter = Limiter::new(2).start();
    assert!(may_call(&limiter, "ada").await);
    assert!(may_call(&limiter, "ada").await);
    assert!(!may_call(&limiter, "ada").await);
}

#[actix_rt::test]
async fn each_client_has_calls_of_its_own() {
    let limiter = Limiter::new(1).start();
    assert!(may_call(&limiter, "ada").await);
    assert!(!may_call(&limiter, "ada").await);
    assert!(may_call(&limiter, "ben").await);
}

#[actix_rt::test]
async fn a_new_minute_brings_new_calls() {
    let limiter = Limiter::new(1).start();
    assert!(may_call(&limiter, "ada").await);
    limiter.do_send(NewMinute);
    assert!(may_call(&limiter, "ada").await);
}

#[actix_rt::test]
async fn of_ten_tasks_at_once_three_may_call() {
    let limiter = Limiter::new(3).start();
    let tasks: Vec<_> = (0..10)
        .map(|_| {
            let limiter = limiter.clone();
            actix_rt::spawn(async move { may_call(&limiter, "ada").await })
        })
        .collect();

    let mut allowed = 0;
    for task in tasks {
        if task.await.expect("the task does not panic") {
            allowed += 1;
        }
    }
    assert_eq!(allowed, 3);
}
