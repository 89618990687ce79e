use std::time::Duration;

use question_with_a_time_limit::{LIMIT, NoAnswer, Question, ask};
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep, timeout};

/// The answer, and how long it took.
async fn timed(owner: &mpsc::Sender<Question>) -> (Result<u32, NoAnswer>, Duration) {
    let start = Instant::now();
    let answer = timeout(Duration::from_secs(60), ask(owner, "cable"));
    let answer = answer.await.expect("`ask` waits for ever");
    (answer, start.elapsed())
}

#[tokio::test(start_paused = true)]
async fn an_answer_comes_back() {
    let (owner, mut questions) = mpsc::channel::<Question>(1);
    tokio::spawn(async move {
        while let Some(question) = questions.recv().await {
            let count = question.item.len() as u32;
            question.reply.send(count).expect("nobody waits");
        }
    });
    assert_eq!(timed(&owner).await, (Ok(5), Duration::ZERO));
}

#[tokio::test(start_paused = true)]
async fn an_owner_that_has_ended_is_gone() {
    let (owner, questions) = mpsc::channel(1);
    drop(questions);
    assert_eq!(timed(&owner).await, (Err(NoAnswer::Gone), Duration::ZERO));
}

#[tokio::test(start_paused = true)]
async fn an_owner_that_drops_the_question_is_gone() {
    let (owner, mut questions) = mpsc::channel(1);
    tokio::spawn(async move { while questions.recv().await.is_some() {} });
    assert_eq!(timed(&owner).await, (Err(NoAnswer::Gone), Duration::ZERO));
}

#[tokio::test(start_paused = true)]
async fn an_owner_that_keeps_the_question_is_late() {
    let (owner, mut questions) = mpsc::channel(1);
    let _kept = tokio::spawn(async move {
        let _question = questions.recv().await;
        sleep(Duration::from_secs(3600)).await;
    });
    assert_eq!(timed(&owner).await, (Err(NoAnswer::Late), LIMIT));
}

#[tokio::test(start_paused = true)]
async fn a_full_queue_is_late_too() {
    let (owner, _questions) = mpsc::channel(1);
    let place = owner.reserve().await.expect("the receiver is here");
    assert_eq!(timed(&owner).await, (Err(NoAnswer::Late), LIMIT));
    drop(place);
}

#[tokio::test(start_paused = true)]
async fn one_limit_for_the_room_and_for_the_answer() {
    let (owner, mut questions) = mpsc::channel::<Question>(1);
    let place = owner.clone().reserve_owned().await.expect("it is here");
    tokio::spawn(async move {
        sleep(Duration::from_millis(1500)).await;
        drop(place);
        let question = questions.recv().await.expect("`ask` sends");
        sleep(Duration::from_millis(1500)).await;
        let _ = question.reply.send(7);
    });
    assert_eq!(timed(&owner).await, (Err(NoAnswer::Late), LIMIT));
}
