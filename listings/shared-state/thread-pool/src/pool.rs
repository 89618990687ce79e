use std::any::Any;
use std::collections::VecDeque;
use std::panic::{self, AssertUnwindSafe};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread::{self, JoinHandle};
use std::{io, mem};

pub type Job = Box<dyn FnOnce() + Send>;

/// Threads that work through a queue of limited length.
///
/// Every job that is accepted runs once, unless the program ends before. To drop the pool is to
/// close it and to wait for all accepted jobs. If a job drops the pool, it waits for the other
/// workers. Nobody waits for its own worker.
pub struct Pool {
    shared: Arc<Shared>,
    workers: Vec<JoinHandle<()>>,
}

/// How the jobs have ended.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Report {
    pub completed: usize,
    pub panicked: usize,
}

#[derive(Default)]
struct Shared {
    limit: usize,
    queue: Mutex<Queue>,
    /// Workers wait here, for a job or the end.
    job_or_end: Condvar,
    /// Submitters wait here, for room or the end.
    room_or_end: Condvar,
}

#[derive(Default)]
struct Queue {
    waiting: VecDeque<Job>,
    closed: bool,
    report: Report,
}

impl Pool {
    /// Starts the workers, or says why the system refuses a thread.
    ///
    /// # Panics
    /// If there are to be no workers, or no room in the queue.
    pub fn new(workers: usize, limit: usize) -> io::Result<Pool> {
        assert!(workers > 0 && limit > 0, "a pool needs workers and room");
        let mut pool = Pool {
            shared: Arc::new(Shared {
                limit,
                ..Shared::default()
            }),
            workers: Vec::new(),
        };
        for number in 0..workers {
            let shared = Arc::clone(&pool.shared);
            let worker = thread::Builder::new().name(format!("worker {number}"));
            pool.workers.push(worker.spawn(move || shared.work())?);
        }
        Ok(pool)
    }

    /// Queues a job, and waits for room first. A closed pool hands the job back.
    ///
    /// A job that submits to its own pool may wait for ever, for room that nobody makes.
    pub fn submit(&self, job: impl FnOnce() + Send + 'static) -> Result<(), Job> {
        let job = Box::new(job);
        let limit = self.shared.limit;
        let full = |queue: &mut Queue| !queue.closed && queue.waiting.len() >= limit;
        let queue = self.shared.room_or_end.wait_while(self.shared.lock(), full);
        let mut queue = queue.expect("no job runs under this lock");
        if queue.closed {
            return Err(job);
        }
        queue.waiting.push_back(job);
        drop(queue);
        self.shared.job_or_end.notify_one();
        Ok(())
    }

    /// Accepts no more jobs. Those that were accepted still run.
    pub fn close(&self) {
        self.shared.lock().closed = true;
        self.shared.job_or_end.notify_all();
        self.shared.room_or_end.notify_all();
    }

    /// Closes the pool, waits for all accepted jobs, and says how they ended. Called by one of its
    /// own jobs, it does not wait for that job's worker.
    pub fn shutdown(mut self) -> Report {
        self.close_and_join();
        self.shared.lock().report
    }

    fn close_and_join(&mut self) {
        self.close();
        let caller = thread::current().id();
        for worker in self.workers.drain(..) {
            // A worker whose job drops the pool cannot wait for its own end.
            if worker.thread().id() != caller {
                worker.join().expect("workers catch the panics of jobs");
            }
        }
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        self.close_and_join();
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().expect("no job runs under this lock")
    }

    fn work(&self) {
        while let Some(job) = self.next_job() {
            match panic::catch_unwind(AssertUnwindSafe(job)) {
                Ok(()) => self.lock().report.completed += 1,
                Err(payload) => {
                    discard(payload);
                    self.lock().report.panicked += 1;
                }
            }
        }
    }

    /// Waits for a job; `None` when the pool is closed and nothing is left.
    fn next_job(&self) -> Option<Job> {
        let idle = |queue: &mut Queue| !queue.closed && queue.waiting.is_empty();
        let queue = self.job_or_end.wait_while(self.lock(), idle);
        let mut queue = queue.expect("no job runs under this lock");
        let job = queue.waiting.pop_front();
        drop(queue);
        self.room_or_end.notify_one();
        job
    }
}

/// Drops what a job panicked with. That may panic too, and what comes of this second panic is leaked.
fn discard(payload: Box<dyn Any + Send>) {
    mem::forget(panic::catch_unwind(AssertUnwindSafe(|| drop(payload))));
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Barrier;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
    use std::time::Duration;

    /// Fails if the test is still waiting after ten seconds.
    fn bounded(test: impl FnOnce() + Send + 'static) {
        let (done, ended) = mpsc::channel();
        let thread = thread::spawn(move || {
            test();
            done.send(()).expect("the test's caller waits");
        });
        match ended.recv_timeout(Duration::from_secs(10)) {
            Ok(()) => {}
            Err(RecvTimeoutError::Timeout) => panic!("still waiting after ten seconds"),
            Err(RecvTimeoutError::Disconnected) => {
                let payload = thread.join().expect_err("the test did not reach its end");
                panic::resume_unwind(payload);
            }
        }
    }

    fn pool(workers: usize, limit: usize) -> Pool {
        Pool::new(workers, limit).expect("the system can start a few threads")
    }

    fn submit(pool: &Pool, job: impl FnOnce() + Send + 'static) {
        assert!(pool.submit(job).is_ok(), "the pool is open");
    }

    /// Gives a worker a job that runs until the sender is dropped. It runs when this returns.
    fn occupy_a_worker(pool: &Pool) -> Sender<()> {
        let (release, released) = mpsc::channel();
        let (begin, begun) = mpsc::channel();
        submit(pool, move || {
            begin.send(()).expect("the test waits for the beginning");
            assert!(released.recv().is_err(), "nothing is ever sent");
        });
        begun.recv().expect("the job begins");
        release
    }

    fn comes_within(time: Duration, events: &Receiver<()>) -> bool {
        events.recv_timeout(time).is_ok()
    }

    #[test]
    fn every_job_runs_exactly_once() {
        bounded(|| {
            let pool = pool(3, 2);
            let runs: Arc<[AtomicUsize]> = (0..400).map(|_| AtomicUsize::new(0)).collect();
            thread::scope(|scope| {
                for part in 0..4 {
                    let (pool, runs) = (&pool, &runs);
                    scope.spawn(move || {
                        for number in part * 100..(part + 1) * 100 {
                            let runs = Arc::clone(runs);
                            submit(pool, move || {
                                runs[number].fetch_add(1, Ordering::Relaxed);
                            });
                        }
                    });
                }
            });
            let report = pool.shutdown();
            assert_eq!((report.completed, report.panicked), (400, 0));
            assert!(runs.iter().all(|runs| runs.load(Ordering::Relaxed) == 1));
        });
    }

    #[test]
    fn jobs_run_side_by_side() {
        bounded(|| {
            let pool = pool(2, 1);
            let (first, second) = (occupy_a_worker(&pool), occupy_a_worker(&pool));
            drop((first, second));
        });
    }

    #[test]
    fn jobs_that_need_each_other_all_begin() {
        bounded(|| {
            let pool = pool(3, 3);
            for _ in 0..300 {
                let meeting = Arc::new(Barrier::new(3));
                for _ in 0..3 {
                    let meeting = Arc::clone(&meeting);
                    submit(&pool, move || {
                        meeting.wait();
                    });
                }
            }
            assert_eq!(pool.shutdown().completed, 900);
        });
    }

    #[test]
    fn waking_for_nothing_ends_no_wait() {
        bounded(|| {
            let pool = pool(1, 1);
            let a_while = Duration::from_millis(50);
            thread::sleep(a_while);
            pool.shared.job_or_end.notify_all();
            thread::sleep(a_while);
            let release = occupy_a_worker(&pool);
            submit(&pool, || {});
            let (submitted, submission) = mpsc::channel();
            thread::scope(|scope| {
                scope.spawn(|| {
                    submit(&pool, || {});
                    submitted.send(()).expect("the test listens");
                });
                assert!(!comes_within(a_while, &submission));
                pool.shared.room_or_end.notify_all();
                assert!(!comes_within(a_while, &submission));
                drop(release);
                assert!(comes_within(Duration::from_secs(5), &submission));
            });
            assert_eq!(pool.shutdown().completed, 3);
        });
    }

    #[test]
    fn the_queue_keeps_to_its_limit() {
        bounded(|| {
            let pool = pool(2, 3);
            let longest = Arc::new(AtomicUsize::new(0));
            thread::scope(|scope| {
                for _ in 0..4 {
                    scope.spawn(|| {
                        for _ in 0..50 {
                            let (shared, longest) = (Arc::clone(&pool.shared), longest.clone());
                            submit(&pool, move || {
                                let waiting = shared.lock().waiting.len();
                                longest.fetch_max(waiting, Ordering::Relaxed);
                            });
                        }
                    });
                }
            });
            assert_eq!(pool.shutdown().completed, 200);
            assert!(longest.load(Ordering::Relaxed) <= 3);
        });
    }

    #[test]
    fn submit_waits_while_the_queue_is_full() {
        bounded(|| {
            let pool = pool(1, 2);
            let release = occupy_a_worker(&pool);
            submit(&pool, || {});
            submit(&pool, || {});
            let (submitted, submission) = mpsc::channel();
            thread::scope(|scope| {
                scope.spawn(|| {
                    submit(&pool, || {});
                    submitted.send(()).expect("the test listens");
                });
                assert!(!comes_within(Duration::from_millis(50), &submission));
                assert_eq!(pool.shared.lock().waiting.len(), 2);
                drop(release);
                assert!(comes_within(Duration::from_secs(5), &submission));
            });
            assert_eq!(pool.shutdown().completed, 4);
        });
    }

    #[test]
    fn a_panic_costs_one_job_and_no_worker() {
        struct PanicsWhenDropped;
        impl Drop for PanicsWhenDropped {
            fn drop(&mut self) {
                panic::resume_unwind(Box::new("the payload"));
            }
        }
        struct PanicsTwice;
        impl Drop for PanicsTwice {
            fn drop(&mut self) {
                panic::resume_unwind(Box::new(PanicsWhenDropped));
            }
        }
        bounded(|| {
            let pool = pool(1, 1);
            let (ran, runs) = mpsc::channel();
            for number in 0..6 {
                let ran = ran.clone();
                submit(&pool, move || match number {
                    1 => panic::resume_unwind(Box::new("the job")),
                    3 => panic::resume_unwind(Box::new(PanicsWhenDropped)),
                    4 => panic::resume_unwind(Box::new(PanicsTwice)),
                    _ => ran.send(number).expect("the test listens"),
                });
            }
            drop(ran);
            let report = pool.shutdown();
            assert_eq!((report.completed, report.panicked), (3, 3));
            assert_eq!(runs.iter().collect::<Vec<_>>(), [0, 2, 5]);
        });
    }

    #[test]
    fn shutdown_runs_what_is_waiting_in_order() {
        bounded(|| {
            let pool = pool(1, 5);
            let release = occupy_a_worker(&pool);
            let (ran, runs) = mpsc::channel();
            for number in 0..5 {
                let ran = ran.clone();
                submit(&pool, move || ran.send(number).expect("the test listens"));
            }
            let (down, is_down) = mpsc::channel();
            thread::scope(|scope| {
                let report = scope.spawn(move || {
                    let report = pool.shutdown();
                    down.send(()).expect("the test listens");
                    report
                });
                assert!(!comes_within(Duration::from_millis(50), &is_down));
                drop(release);
                let report = report.join().expect("shutdown does not panic");
                assert_eq!((report.completed, report.panicked), (6, 0));
            });
            assert_eq!(runs.try_iter().collect::<Vec<_>>(), [0, 1, 2, 3, 4]);
        });
    }

    #[test]
    fn drop_runs_what_is_waiting() {
        bounded(|| {
            let (ran, runs) = mpsc::channel();
            let pool = pool(2, 5);
            let release = (occupy_a_worker(&pool), occupy_a_worker(&pool));
            for number in 0..5 {
                let ran = ran.clone();
                submit(&pool, move || ran.send(number).expect("the test listens"));
            }
            drop(release);
            drop(pool);
            assert_eq!(runs.try_iter().count(), 5);
        });
    }

    #[test]
    fn a_closed_pool_hands_the_job_back() {
        bounded(|| {
            let pool = pool(1, 1);
            pool.close();
            let (ran, runs) = mpsc::channel();
            let answer = pool.submit(move || ran.send(7).expect("the test listens"));
            let job = answer.expect_err("the pool is closed");
            assert!(runs.try_recv().is_err(), "no worker runs it");
            job();
            assert_eq!(runs.recv(), Ok(7));
        });
    }

    #[test]
    fn close_ends_the_wait_for_room() {
        bounded(|| {
            let pool = pool(1, 1);
            let release = occupy_a_worker(&pool);
            submit(&pool, || {});
            let (refused, refusal) = mpsc::channel();
            thread::scope(|scope| {
                for _ in 0..2 {
                    let (pool, refused) = (&pool, refused.clone());
                    scope.spawn(move || {
                        assert!(pool.submit(|| {}).is_err());
                        refused.send(()).expect("the test listens");
                    });
                }
                assert!(!comes_within(Duration::from_millis(50), &refusal));
                pool.close();
                for _ in 0..2 {
                    assert!(comes_within(Duration::from_secs(5), &refusal));
                }
            });
            drop(release);
            assert_eq!(pool.shutdown().completed, 2);
        });
    }

    #[test]
    fn a_job_may_drop_its_pool() {
        bounded(|| {
            let (ran, runs) = mpsc::channel();
            let pool = Arc::new(pool(2, 4));
            let release = (occupy_a_worker(&pool), occupy_a_worker(&pool));
            let (last, dropped) = (Arc::clone(&pool), ran.clone());
            submit(&pool, move || {
                drop(last);
                dropped.send(3).expect("the test listens");
            });
            for number in 0..3 {
                let ran = ran.clone();
                submit(&pool, move || ran.send(number).expect("the test listens"));
            }
            drop((pool, ran));
            drop(release);
            // The other worker empties the queue before the drop returns.
            assert_eq!(runs.iter().collect::<Vec<_>>(), [0, 1, 2, 3]);
        });
    }

    #[test]
    fn the_only_worker_may_drop_its_pool() {
        bounded(|| {
            let (ran, runs) = mpsc::channel();
            let pool = Arc::new(pool(1, 2));
            let release = occupy_a_worker(&pool);
            let (last, dropped) = (Arc::clone(&pool), ran.clone());
            submit(&pool, move || {
                drop(last);
                dropped.send(0).expect("the test listens");
            });
            submit(&pool, move || ran.send(1).expect("the test listens"));
            drop(pool);
            drop(release);
            assert_eq!(runs.iter().collect::<Vec<_>>(), [0, 1]);
        });
    }

    #[test]
    fn a_result_comes_back_over_a_channel() {
        bounded(|| {
            let pool = pool(2, 1);
            let answers: Vec<Receiver<u32>> = (1..=5)
                .map(|number| {
                    let (send, answer) = mpsc::channel();
                    submit(&pool, move || {
                        send.send(number * number).expect("it is kept")
                    });
                    answer
                })
                .collect();
            let squares: Vec<u32> = answers
                .iter()
                .map_while(|answer| answer.recv().ok())
                .collect();
            assert_eq!(squares, [1, 4, 9, 16, 25]);
        });
    }
}
