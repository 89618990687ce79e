use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet};

use crate::log::{Broken, parse};

#[derive(Debug, Default, PartialEq)]
pub struct Summary<'a> {
    pub lines: u64,
    pub bytes: u64,
    /// How many answers there were of 1xx, 2xx and so on.
    pub statuses: [u64; 5],
    pub paths: HashMap<&'a str, u64>,
    pub without_path: u64,
    pub clients: HashSet<&'a str>,
    pub broken: BTreeMap<Broken, u64>,
    /// The first broken line, with its number.
    pub first_broken: Option<(u64, &'a str)>,
}

impl<'a> Summary<'a> {
    pub fn add(mut self, line: &'a str) -> Self {
        self.lines += 1;
        match parse(line) {
            Ok(entry) => {
                self.bytes += entry.bytes;
                self.statuses[usize::from(entry.status / 100) - 1] += 1;
                match entry.path {
                    Some(path) => *self.paths.entry(path).or_default() += 1,
                    None => self.without_path += 1,
                }
                self.clients.insert(entry.client);
            }
            Err(reason) => {
                *self.broken.entry(reason).or_default() += 1;
                self.first_broken.get_or_insert((self.lines, line));
            }
        }
        self
    }

    /// Merges this summary with that of the lines that follow.
    pub fn merge(mut self, next: Self) -> Self {
        let next_first = next.first_broken;
        let next_first = next_first.map(|(number, line)| (self.lines + number, line));
        self.first_broken = self.first_broken.or(next_first);
        self.lines += next.lines;
        self.bytes += next.bytes;
        for (mine, theirs) in self.statuses.iter_mut().zip(next.statuses) {
            *mine += theirs;
        }
        for (path, count) in next.paths {
            *self.paths.entry(path).or_default() += count;
        }
        self.without_path += next.without_path;
        self.clients.extend(next.clients);
        for (reason, count) in next.broken {
            *self.broken.entry(reason).or_default() += count;
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
