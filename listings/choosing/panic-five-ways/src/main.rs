mod ways;

use std::any::Any;
use std::panic::{catch_unwind, set_hook};

use actix::System;
use tokio::runtime::Runtime;

fn price(order: u32) -> u32 {
    assert!(order != 2, "order 2 is spoilt");
    10 * order
}

fn main() {
    // What is caught below need not stand on stderr as well.
    set_hook(Box::new(|_| {}));
    report("lock", || Ok(ways::with_a_lock()));
    report("channel", || Ok(ways::with_a_channel()));
    report("rayon", || Ok(ways::with_rayon()));
    report("tasks", || {
        let runtime = Runtime::new().map_err(|error| error.to_string())?;
        runtime.block_on(ways::with_tasks())
    });
    report("actors", || System::new().block_on(ways::with_actors()));
}

fn report(way: &str, total: fn() -> Result<u32, String>) {
    match catch_unwind(total) {
        Ok(Ok(total)) => println!("{way:8} total {total}"),
        Ok(Err(error)) => println!("{way:8} error: {error}"),
        Err(payload) => println!("{way:8} panic: {}", text(&*payload)),
    }
}

fn text(payload: &dyn Any) -> &str {
    match payload.downcast_ref::<String>() {
        Some(text) => text,
        None => payload.downcast_ref::<&str>().unwrap_or(&"no text"),
    }
}
