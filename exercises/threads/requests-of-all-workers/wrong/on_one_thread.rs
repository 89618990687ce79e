use std::cell::Cell;

thread_local! {
    static HANDLED: Cell<u64> = const { Cell::new(0) };
}

pub fn handle_all(work: Vec<Vec<u32>>, handle: fn(u32)) -> u64 {
    for request in work.into_iter().flatten() {
        handle(request);
        HANDLED.set(HANDLED.get() + 1);
    }
    HANDLED.get()
}
