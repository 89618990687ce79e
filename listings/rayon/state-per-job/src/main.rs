use rayon::prelude::*;
use std::cell::RefCell;
use std::fmt::Write;
use std::sync::atomic::{AtomicUsize, Ordering};

static BUFFERS: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    static LABEL: RefCell<String> = RefCell::new(new_buffer());
}

fn new_buffer() -> String {
    BUFFERS.fetch_add(1, Ordering::Relaxed);
    String::with_capacity(64)
}

fn label_length(buffer: &mut String, order: u32) -> usize {
    buffer.clear();
    write!(buffer, "order {order}").expect("writing to a String cannot fail");
    buffer.len()
}

fn report(how: &str, characters: usize) {
    let buffers = BUFFERS.swap(0, Ordering::Relaxed);
    println!("{how:<13} {characters} characters, buffers: {buffers}");
}

fn main() {
    let orders = || (0..50_000).into_par_iter();

    let per_item = orders().map(|order| label_length(&mut new_buffer(), order));
    report("map", per_item.sum());

    let per_piece = orders().map_init(new_buffer, label_length);
    report("map_init", per_piece.sum());

    let per_thread =
        orders().map(|order| LABEL.with_borrow_mut(|label| label_length(label, order)));
    report("thread_local", per_thread.sum());

    println!("worker threads: {}", rayon::current_num_threads());
}
