use std::thread;

use spike::Spike;

mod spike {
    use std::ptr;

    /// Order slips stuck on a spike: the last one on is the first one off.
    pub struct Spike<T> {
        top: *mut Slip<T>,
    }

    struct Slip<T> {
        order: T,
        below: *mut Slip<T>,
    }

    // SAFETY: a spike owns its slips, and no pointer to one leaves this module, so moving a spike moves all
    // that leads to its orders. `T: Send` permits these to be moved.
    unsafe impl<T: Send> Send for Spike<T> {}

    impl<T> Spike<T> {
        pub fn new() -> Self {
            Spike {
                top: ptr::null_mut(),
            }
        }

        pub fn push(&mut self, order: T) {
            let below = self.top;
            self.top = Box::into_raw(Box::new(Slip { order, below }));
        }

        pub fn pop(&mut self) -> Option<T> {
            if self.top.is_null() {
                return None;
            }
            // SAFETY: `top` came from `Box::into_raw`, and is replaced before anyone uses it again.
            let slip = unsafe { Box::from_raw(self.top) };
            self.top = slip.below;
            Some(slip.order)
        }
    }

    impl<T> Drop for Spike<T> {
        fn drop(&mut self) {
            while self.pop().is_some() {}
        }
    }
}

fn main() {
    let mut spike = Spike::new();
    for order in ["soup", "bread", "cake"] {
        spike.push(order.to_string());
    }

    let cook = thread::spawn(move || {
        println!("cook takes {:?}", spike.pop());
        spike
    });

    let mut spike = cook.join().expect("taking a slip does not panic");
    println!("main takes {:?}", spike.pop());
}
