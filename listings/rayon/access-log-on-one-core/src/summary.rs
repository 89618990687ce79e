use std::cmp::Reverse;
use std::collections::HashMap;

use crate::log::parse;

#[derive(Default)]
pub struct Summary<'a> {
    pub lines: u64,
    pub errors: u64,
    pub broken: u64,
    pub first_broken: Option<u64>,
    paths: HashMap<&'a str, u64>,
}

impl<'a> Summary<'a> {
    pub fn add(mut self, line: &'a str) -> Self {
        self.lines += 1;
        match parse(line) {
            Some((path, status)) => {
                self.errors += u64::from(status >= 400);
                *self.paths.entry(path).or_default() += 1;
            }
            None => {
                self.broken += 1;
                self.first_broken.get_or_insert(self.lines);
            }
        }
        self
    }

    /// The most requested paths; paths with equal counts in alphabetical order.
    pub fn top_paths(&self, limit: usize) -> Vec<(&'a str, u64)> {
        let mut paths: Vec<_> = self.paths.iter().map(|(&path, &n)| (path, n)).collect();
        paths.sort_unstable_by_key(|&(path, count)| (Reverse(count), path));
        paths.truncate(limit);
        paths
    }
}
