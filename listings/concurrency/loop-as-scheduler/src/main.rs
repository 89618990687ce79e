use std::collections::VecDeque;

type Task = Box<dyn Iterator<Item = String>>;

fn import() -> Task {
    Box::new((1..=3).map(|batch| format!("import: batch {batch}")))
}

fn request() -> Task {
    Box::new((1..=2).map(|part| format!("request: part {part}")))
}

fn main() {
    let mut ready = VecDeque::from([import(), request()]);

    while let Some(mut task) = ready.pop_front() {
        if let Some(done) = task.next() {
            println!("{done}");
            ready.push_back(task);
        }
    }
}
