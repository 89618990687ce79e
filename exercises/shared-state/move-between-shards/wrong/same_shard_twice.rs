use std::collections::HashMap;

use shuttle::sync::Mutex;

/// How many pieces of each item there are. An item is always in the same shard.
#[derive(Default)]
pub struct Stock {
    shards: [Mutex<HashMap<usize, u32>>; 3],
}

impl Stock {
    fn shard(&self, item: usize) -> usize {
        item % self.shards.len()
    }

    /// Adds pieces of an item.
    pub fn add(&self, item: usize, pieces: u32) {
        let shard = &self.shards[self.shard(item)];
        let mut items = shard
            .lock()
            .expect("a thread panicked while it held a shard");
        *items.entry(item).or_default() += pieces;
    }

    /// The pieces of all items, counted while nobody can change any.
    pub fn total(&self) -> u32 {
        let shards = self.shards.each_ref().map(|shard| {
            shard
                .lock()
                .expect("a thread panicked while it held a shard")
        });
        shards.iter().flat_map(|items| items.values()).sum()
    }

    /// Labels pieces of one item as another. Changes nothing and returns `false` if there are fewer.
    pub fn relabel(&self, from: usize, to: usize, pieces: u32) -> bool {
        let (source, target) = (self.shard(from), self.shard(to));
        let lock = |shard: usize| {
            self.shards[shard]
                .lock()
                .expect("a thread panicked while it held a shard")
        };
        let mut first = lock(source.min(target));
        let mut second = lock(source.max(target));
        let (source, target) = if source < target {
            (&mut first, &mut second)
        } else {
            (&mut second, &mut first)
        };
        let left = source.entry(from).or_default();
        if *left < pieces {
            return false;
        }
        *left -= pieces;
        *target.entry(to).or_default() += pieces;
        true
    }
}
