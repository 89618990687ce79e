use std::ptr;
use std::thread;

/// A list of jobs: the last one in is the first one out.
struct Stack {
    top: *mut Node,
}

struct Node {
    job: String,
    below: *mut Node,
}

impl Stack {
    fn new() -> Self {
        Stack {
            top: ptr::null_mut(),
        }
    }

    fn is_empty(&self) -> bool {
        self.top.is_null()
    }
}

fn main() {
    let stack = Stack::new();
    let worker = thread::spawn(move || println!("no jobs: {}", stack.is_empty()));
    worker.join().expect("the worker panicked");
}
