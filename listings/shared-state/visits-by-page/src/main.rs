use std::collections::HashMap;
use std::sync::Mutex;
use std::thread;

/// How often each page was visited.
#[derive(Default)]
struct Visits {
    pages: Mutex<HashMap<String, u32>>,
}

impl Visits {
    fn add(&self, page: &str) {
        let mut pages = self
            .pages
            .lock()
            .expect("a worker panicked while it held the visits");
        *pages.entry(page.to_owned()).or_default() += 1;
    }

    fn of(&self, page: &str) -> u32 {
        let pages = self
            .pages
            .lock()
            .expect("a worker panicked while it held the visits");
        pages.get(page).copied().unwrap_or(0)
    }
}

fn main() {
    let visits = Visits::default();

    thread::scope(|scope| {
        scope.spawn(|| ["/home", "/cart", "/home"].map(|page| visits.add(page)));
        scope.spawn(|| ["/home", "/help"].map(|page| visits.add(page)));
    });

    for page in ["/home", "/cart", "/help", "/jobs"] {
        println!("{page}: {}", visits.of(page));
    }
}
