use std::sync::{Condvar, Mutex};
use std::thread;

struct Pass {
    dishes: Vec<&'static str>,
    waiting: u32,
}

fn main() {
    let pass = Mutex::new(Pass {
        dishes: Vec::new(),
        waiting: 0,
    });
    let dish_ready = Condvar::new();
    let waiting_changed = Condvar::new();

    let fetch = |dish| {
        let mut state = pass.lock().expect("nobody panics");
        state.waiting += 1;
        waiting_changed.notify_one();
        let mut state = dish_ready
            .wait_while(state, |state| !state.dishes.contains(&dish))
            .expect("nobody panics");
        state.waiting -= 1;
        waiting_changed.notify_one();
    };

    thread::scope(|scope| {
        scope.spawn(|| fetch("soup"));
        scope.spawn(|| fetch("bread"));

        let mut state = waiting_changed
            .wait_while(pass.lock().expect("nobody panics"), |state| {
                state.waiting < 2
            })
            .expect("nobody panics");
        state.dishes = vec!["soup", "bread"];
        println!(
            "on the pass: {:?}, waiting: {}",
            state.dishes, state.waiting
        );

        dish_ready.notify_one();
        let state = waiting_changed
            .wait_while(state, |state| state.waiting == 2)
            .expect("nobody panics");
        println!("after notify_one, waiting: {}", state.waiting);

        dish_ready.notify_all();
        let state = waiting_changed
            .wait_while(state, |state| state.waiting > 0)
            .expect("nobody panics");
        println!("after notify_all, waiting: {}", state.waiting);
    });
}
