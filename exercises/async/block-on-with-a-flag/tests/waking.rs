use std::{
    future::poll_fn,
    sync::Arc,
    task::{Poll, Waker},
};

use block_on_with_a_flag::block_on;
use shuttle::{sync::Mutex, thread};

#[derive(Default)]
struct Slot {
    answer: Option<u32>,
    waker: Option<Waker>,
}

/// Ready when another thread has answered. Is polled at most `limit` times.
async fn answer_of_a_thread(limit: u32) -> u32 {
    let slot = Arc::new(Mutex::new(Slot::default()));
    let filled = Arc::clone(&slot);
    thread::spawn(move || {
        let mut slot = filled.lock().expect("nobody panicked");
        slot.answer = Some(7);
        let waker = slot.waker.take();
        drop(slot);
        if let Some(waker) = waker {
            waker.wake();
        }
    });
    let mut polls = 0;
    poll_fn(move |cx| {
        polls += 1;
        assert!(polls <= limit, "nobody has asked for this poll");
        let mut slot = slot.lock().expect("nobody panicked");
        match slot.answer {
            Some(answer) => Poll::Ready(answer),
            None => {
                slot.waker = Some(cx.waker().clone());
                Poll::Pending
            }
        }
    })
    .await
}

/// Wakes its own task, and gives way once.
async fn give_way() {
    let mut first = true;
    poll_fn(|cx| {
        if !first {
            return Poll::Ready(());
        }
        first = false;
        cx.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

#[test]
fn an_answer_of_another_thread_is_never_missed() {
    let asks = || assert_eq!(block_on(answer_of_a_thread(2)), 7);
    shuttle::check_dfs(asks, None);
}

#[test]
fn a_wake_during_the_poll_is_never_missed() {
    shuttle::check_dfs(|| block_on(give_way()), None);
}

#[test]
fn there_is_no_poll_without_a_wake() {
    let both = || {
        block_on(async {
            give_way().await;
            assert_eq!(answer_of_a_thread(2).await, 7);
        });
    };
    shuttle::check_dfs(both, None);
}
