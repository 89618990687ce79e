use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

use rayon::prelude::*;

static RENDERED: AtomicUsize = AtomicUsize::new(0);

fn render(page: u32) -> String {
    RENDERED.fetch_add(1, Ordering::Relaxed);
    let ink = (0..2_000).fold(page, |ink, dot| (ink * 31 + dot) % 9973);
    format!("page {page}, {ink} dots")
}

fn main() {
    let (sender, pages) = mpsc::channel();

    let sent = thread::scope(|scope| {
        scope.spawn(move || {
            // The client reads ten pages, and hangs up.
            let read = pages.iter().take(10).count();
            println!("client: {read} pages read");
        });
        (0..100_000)
            .into_par_iter()
            .try_for_each_with(sender, |sender, page| sender.send(render(page)))
    });

    match sent {
        Ok(()) => println!("all pages sent"),
        Err(error) => println!("stopped: {error}"),
    }
    println!(
        "{} of 100000 pages rendered",
        RENDERED.load(Ordering::Relaxed)
    );
}
