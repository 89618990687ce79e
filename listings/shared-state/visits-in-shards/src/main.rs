use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::Mutex;
use std::thread;

/// How often each page was visited. A page is always in the same shard.
#[derive(Default)]
struct Visits {
    shards: [Mutex<HashMap<String, u32>>; 16],
    hasher: RandomState,
}

impl Visits {
    fn shard(&self, page: &str) -> &Mutex<HashMap<String, u32>> {
        let hash = self.hasher.hash_one(page);
        &self.shards[hash as usize % self.shards.len()]
    }

    fn add(&self, page: &str) {
        let shard = self.shard(page);
        let mut pages = shard
            .lock()
            .expect("a worker panicked while it held the visits");
        *pages.entry(page.to_owned()).or_default() += 1;
    }

    fn of(&self, page: &str) -> u32 {
        let shard = self.shard(page);
        let pages = shard
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
