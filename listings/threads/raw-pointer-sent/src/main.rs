use std::thread;

use stack::Stack;

mod stack {
    use std::ptr;

    /// A list of jobs: the last one in is the first one out.
    pub struct Stack<T> {
        top: *mut Node<T>,
    }

    struct Node<T> {
        job: T,
        below: *mut Node<T>,
    }

    // SAFETY: a stack owns its nodes, and no pointer to a node leaves this module.
    // So a stack that moves takes with it all that leads to its jobs.
    // `T: Send` permits the jobs to move.
    unsafe impl<T: Send> Send for Stack<T> {}

    impl<T> Stack<T> {
        pub fn new() -> Self {
            Stack {
                top: ptr::null_mut(),
            }
        }

        pub fn push(&mut self, job: T) {
            let below = self.top;
            self.top = Box::into_raw(Box::new(Node { job, below }));
        }

        pub fn pop(&mut self) -> Option<T> {
            if self.top.is_null() {
                return None;
            }
            // SAFETY: `top` came from `Box::into_raw`, and is replaced before
            // anyone uses it again.
            let node = unsafe { Box::from_raw(self.top) };
            self.top = node.below;
            Some(node.job)
        }
    }

    impl<T> Drop for Stack<T> {
        fn drop(&mut self) {
            while self.pop().is_some() {}
        }
    }
}

fn main() {
    let mut stack = Stack::new();
    for job in ["resize", "upload"] {
        stack.push(job.to_string());
    }

    let worker = thread::spawn(move || {
        println!("worker: {:?}", stack.pop());
        stack
    });

    let mut stack = worker.join().expect("the worker panicked");
    println!("main: {:?}", stack.pop());
}
