use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard};

type Jobs = VecDeque<&'static str>;

fn lock(jobs: &Mutex<Jobs>) -> MutexGuard<'_, Jobs> {
    jobs.lock().expect("a lock holder panicked")
}

fn next(jobs: &Mutex<Jobs>) -> Option<&'static str> {
    lock(jobs).pop_front()
}

fn main() {
    let jobs = Mutex::new(VecDeque::from(["mail", "invoice", "report"]));
    let show = |place: &str| {
        let state = jobs.try_lock().map_or("held", |_| "free");
        println!("{place:<26} {state}");
    };

    lock(&jobs).push_back("backup");
    show("after the statement");

    let waiting = lock(&jobs).len();
    show("after let waiting");

    let queue = lock(&jobs);
    show("after let queue");
    drop(queue);
    show("after drop(queue)");
    {
        let first = &lock(&jobs)[0];
        show(&format!("after let first, {first}"));
    }

    let look_at = |job: &str| show(&format!("look_at, {job}"));
    look_at(lock(&jobs)[0]);
    lock(&jobs)
        .drain(..1)
        .for_each(|job| show(&format!("for_each, {job}")));

    if lock(&jobs).len() < waiting {
        show("if");
    }
    if let Some(job) = lock(&jobs).pop_front() {
        show(&format!("if let, {job}"));
    }
    if let Some(job) = lock(&jobs).get(9) {
        println!("{job} is the tenth job");
    } else {
        show("else of an if let");
    }
    match lock(&jobs).front() {
        Some(job) => show(&format!("match, {job}")),
        None => println!("no job is left"),
    }
    for job in lock(&jobs).iter().take(1) {
        show(&format!("for, {job}"));
    }
    let Some(job) = lock(&jobs).pop_front() else {
        return println!("no job is left");
    };
    show(&format!("after let else, {job}"));

    while let Some(job) = lock(&jobs).pop_front() {
        show(&format!("while let, {job}"));
    }
    lock(&jobs).push_back("cleanup");
    while let Some(job) = next(&jobs) {
        show(&format!("while let next, {job}"));
    }
}
