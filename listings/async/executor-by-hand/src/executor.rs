use std::{
    collections::BTreeMap,
    pin::Pin,
    sync::{
        Arc,
        mpsc::{self, Sender},
    },
    task::{Context, Wake, Waker},
};

pub type Task = Pin<Box<dyn Future<Output = ()>>>;

/// What the queue holds: the task with this number is to be polled.
struct Wakeup {
    task: usize,
    queue: Sender<Arc<Wakeup>>,
}

impl Wake for Wakeup {
    fn wake(self: Arc<Self>) {
        let queue = self.queue.clone();
        // An error means that the executor has ended, and the task with it.
        let _ = queue.send(self);
    }
}

/// So many tasks have not ended, and nobody has a waker for any of them.
#[derive(Debug, PartialEq)]
pub struct Stuck(pub usize);

/// Polls each task once, and again whenever it is woken, until all have ended.
pub fn run(tasks: Vec<Task>) -> Result<(), Stuck> {
    let (queue, woken) = mpsc::channel();
    let mut tasks: BTreeMap<usize, Task> = tasks.into_iter().enumerate().collect();
    for &task in tasks.keys() {
        let queue = queue.clone();
        Arc::new(Wakeup { task, queue }).wake();
    }
    // From now on only wakers hold the queue.
    drop(queue);

    while !tasks.is_empty() {
        let wakeup = woken.recv().map_err(|_| Stuck(tasks.len()))?;
        let number = wakeup.task;
        let waker = Waker::from(wakeup);
        let mut cx = Context::from_waker(&waker);
        // A task may be woken once more after its end.
        if let Some(task) = tasks.get_mut(&number)
            && task.as_mut().poll(&mut cx).is_ready()
        {
            tasks.remove(&number);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::{
        cell::Cell,
        future::{pending, poll_fn},
        rc::Rc,
        task::Poll,
        thread,
    };

    use tokio::sync::oneshot;

    use super::*;

    /// Counts how often the future is polled.
    fn counted(future: impl Future<Output = ()> + 'static, polls: &Rc<Cell<u32>>) -> Task {
        let polls = Rc::clone(polls);
        let mut future = Box::pin(future);
        Box::pin(poll_fn(move |cx| {
            polls.set(polls.get() + 1);
            future.as_mut().poll(cx)
        }))
    }

    async fn answer(receiver: oneshot::Receiver<()>) {
        receiver.await.expect("an answer is sent");
    }

    /// Wakes its task at each of its first polls.
    fn restless(mut rounds: u32) -> impl Future<Output = ()> {
        poll_fn(move |cx| {
            if rounds == 0 {
                return Poll::Ready(());
            }
            rounds -= 1;
            cx.waker().wake_by_ref();
            Poll::Pending
        })
    }

    #[test]
    fn what_is_ready_is_polled_once() {
        let (sender, receiver) = oneshot::channel();
        sender.send(()).expect("the receiver is there");
        let polls = Rc::default();
        assert_eq!(run(vec![counted(answer(receiver), &polls)]), Ok(()));
        assert_eq!(polls.get(), 1);
    }

    #[test]
    fn a_wake_during_the_poll_is_not_lost() {
        let polls = Rc::default();
        assert_eq!(run(vec![counted(restless(3), &polls)]), Ok(()));
        assert_eq!(polls.get(), 4);
    }

    #[test]
    fn only_tasks_that_were_woken_are_polled() {
        let (sender, receiver) = oneshot::channel();
        let (waiting, busy) = (Rc::default(), Rc::default());
        let wakes = async {
            restless(3).await;
            sender.send(()).expect("the receiver is there");
        };
        let tasks = vec![counted(answer(receiver), &waiting), counted(wakes, &busy)];
        assert_eq!(run(tasks), Ok(()));
        assert_eq!((waiting.get(), busy.get()), (2, 4));
    }

    #[test]
    fn a_task_that_was_woken_after_its_end_is_not_polled() {
        let polls = Rc::default();
        let ended = poll_fn(|cx| {
            cx.waker().wake_by_ref();
            Poll::Ready(())
        });
        let tasks = vec![counted(ended, &polls), Box::pin(restless(3))];
        assert_eq!(run(tasks), Ok(()));
        assert_eq!(polls.get(), 1);
    }

    #[test]
    fn no_wake_is_lost_among_many_threads() {
        let (senders, receivers): (Vec<_>, Vec<_>) = (0..200).map(|_| oneshot::channel()).unzip();
        let tasks = receivers
            .into_iter()
            .map(|receiver| Box::pin(answer(receiver)) as Task);
        let tasks = tasks.collect();
        let mut senders = senders.into_iter();
        thread::scope(|scope| {
            while senders.len() > 0 {
                let some: Vec<_> = senders.by_ref().take(50).collect();
                scope.spawn(|| {
                    for sender in some {
                        sender.send(()).expect("the task waits");
                    }
                });
            }
            assert_eq!(run(tasks), Ok(()));
        });
    }

    #[test]
    fn tasks_that_nobody_can_wake_are_reported() {
        let tasks: Vec<Task> = vec![Box::pin(pending()), Box::pin(pending())];
        assert_eq!(run(tasks), Err(Stuck(2)));
    }
}
