use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::mpsc::{self, Sender};
use std::task::{Context, Wake, Waker};

pub type Task = Pin<Box<dyn Future<Output = ()>>>;

/// A place in the queue: to wake a task is to put its `Wakeup` there.
struct Wakeup {
    task: usize,
    queue: Sender<Arc<Wakeup>>,
}

impl Wake for Wakeup {
    fn wake(self: Arc<Self>) {
        let queue = self.queue.clone();
        // An error means that the executor is gone, and the task with it.
        let _ = queue.send(self);
    }
}

/// So many tasks have not ended, and nobody holds a waker for any of them.
#[derive(Debug, PartialEq)]
pub struct Stuck(pub usize);

/// Polls each task once, and again whenever it is woken, until all have ended; sleeps in between.
/// Returns the number of polls.
pub fn run(tasks: Vec<Task>) -> Result<usize, Stuck> {
    let (queue, woken) = mpsc::channel();
    let mut tasks: BTreeMap<usize, Task> = tasks.into_iter().enumerate().collect();
    for &task in tasks.keys() {
        let queue = queue.clone();
        Arc::new(Wakeup { task, queue }).wake();
    }
    // From now on only wakers hold the queue.
    drop(queue);

    let mut polls = 0;
    while !tasks.is_empty() {
        let wakeup = woken.recv().map_err(|_| Stuck(tasks.len()))?;
        let id = wakeup.task;
        // A waker may be called once more after its task has ended.
        if let Some(task) = tasks.get_mut(&id) {
            polls += 1;
            let waker = Waker::from(wakeup);
            let mut cx = Context::from_waker(&waker);
            if task.as_mut().poll(&mut cx).is_ready() {
                tasks.remove(&id);
            }
        }
    }
    Ok(polls)
}

#[cfg(test)]
mod tests {
    use std::future::{pending, poll_fn};
    use std::pin::pin;
    use std::task::Poll;
    use std::thread;

    use super::*;
    use crate::bell::{Bell, Rung, new_bell};

    #[test]
    fn a_wake_from_another_thread_is_enough() {
        let (bell, rung) = new_bell();
        let (pending, found_pending) = mpsc::channel();
        let ringer = thread::spawn(move || {
            let told = found_pending.recv();
            told.expect("the first poll comes before the ring");
            bell.ring();
        });
        let task = async move {
            let mut rung = pin!(rung);
            poll_fn(|cx| {
                let answer = rung.as_mut().poll(cx);
                if answer.is_pending() {
                    pending.send(()).expect("the ringer waits for it");
                }
                answer
            })
            .await;
        };
        // A third poll would be one that nobody had asked for.
        assert_eq!(run(vec![Box::pin(task)]), Ok(2));
        ringer.join().expect("ringing does not panic");
    }

    #[test]
    fn a_bell_that_was_rung_before_needs_one_poll() {
        let (bell, rung) = new_bell();
        bell.ring();
        assert_eq!(run(vec![Box::pin(rung)]), Ok(1));
    }

    #[test]
    fn a_wake_during_the_poll_is_not_lost() {
        let mut again = 3;
        let restless = poll_fn(move |cx| {
            if again == 0 {
                return Poll::Ready(());
            }
            again -= 1;
            cx.waker().wake_by_ref();
            Poll::Pending
        });
        assert_eq!(run(vec![Box::pin(restless)]), Ok(4));
    }

    #[test]
    fn the_waker_of_the_last_poll_is_called() {
        let (sender, woken) = mpsc::channel();
        let waker = |task| {
            let queue = sender.clone();
            Waker::from(Arc::new(Wakeup { task, queue }))
        };
        let (bell, rung) = new_bell();
        let mut rung = pin!(rung);
        for task in [1, 2] {
            let waker = waker(task);
            let mut cx = Context::from_waker(&waker);
            assert!(rung.as_mut().poll(&mut cx).is_pending());
        }
        bell.ring();
        drop(sender);
        let woken: Vec<usize> = woken.iter().map(|wakeup| wakeup.task).collect();
        assert_eq!(woken, [2]);
    }

    #[test]
    fn no_wake_is_lost_among_many_threads() {
        let (bells, waits): (Vec<Bell>, Vec<Rung>) = (0..200).map(|_| new_bell()).unzip();
        let tasks = waits.into_iter().map(|rung| Box::pin(rung) as Task);
        let tasks = tasks.collect();
        let polls = thread::scope(|scope| {
            for bells in bells.chunks(50) {
                scope.spawn(|| bells.iter().for_each(Bell::ring));
            }
            run(tasks)
        });
        let polls = polls.expect("every bell is rung");
        assert!((200..=400).contains(&polls), "{polls}");
    }

    #[test]
    fn a_task_that_was_woken_after_its_end_is_not_polled() {
        let (bell, rung) = new_bell();
        let ended = poll_fn(|cx| {
            cx.waker().wake_by_ref();
            Poll::Ready(())
        });
        let last = async move {
            let ring = poll_fn(|cx| {
                cx.waker().wake_by_ref();
                bell.ring();
                Poll::Ready(())
            });
            ring.await;
        };
        let polls = run(vec![Box::pin(ended), Box::pin(rung), Box::pin(last)]);
        assert_eq!(polls, Ok(4));
    }

    #[test]
    fn a_task_that_nobody_can_wake_is_reported() {
        assert_eq!(
            run(vec![Box::pin(pending()), Box::pin(pending())]),
            Err(Stuck(2))
        );
    }

    #[test]
    fn only_tasks_that_were_woken_are_polled() {
        let (bell, rung) = new_bell();
        let mut again = 3;
        let restless = poll_fn(move |cx| {
            if again == 0 {
                bell.ring();
                return Poll::Ready(());
            }
            again -= 1;
            cx.waker().wake_by_ref();
            Poll::Pending
        });
        // Two polls of the bell, four of the other.
        assert_eq!(run(vec![Box::pin(rung), Box::pin(restless)]), Ok(6));
    }
}
