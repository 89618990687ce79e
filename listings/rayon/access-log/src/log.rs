use std::collections::{BTreeMap, HashMap, HashSet};

#[derive(Debug, PartialEq)]
pub struct Entry<'a> {
    pub client: &'a str,
    pub path: &'a str,
    pub status: u16,
    pub bytes: u64,
}

/// Parses a line of the common or the combined log format, or says what is wrong with it.
pub fn parse(line: &str) -> Result<Entry<'_>, &'static str> {
    let (client, rest) = line.split_once(' ').ok_or("no client")?;
    let (_who_and_when, rest) = rest.split_once("] \"").ok_or("no request")?;
    let (request, rest) = rest.split_once('"').ok_or("request without an end")?;
    let rest = rest.strip_prefix(' ').ok_or("request without an end")?;
    let target = request.split(' ').nth(1).ok_or("request without a path")?;
    let path = target.split('?').next().unwrap_or(target);

    let mut numbers = rest.split(' ');
    let status = numbers.next().and_then(|field| field.parse().ok());
    let status = status.filter(|status| (100..600).contains(status));
    let bytes = match numbers.next() {
        Some("-") => Some(0),
        field => field.and_then(|field| field.parse().ok()),
    };
    Ok(Entry {
        client,
        path,
        status: status.ok_or("status is not 100 to 599")?,
        bytes: bytes.ok_or("size is not a number")?,
    })
}

#[derive(Debug, Default, PartialEq)]
pub struct Summary<'a> {
    pub lines: u64,
    pub bytes: u64,
    pub statuses: [u64; 5],
    pub paths: HashMap<&'a str, u64>,
    pub clients: HashSet<&'a str>,
    pub malformed: BTreeMap<&'static str, u64>,
    pub first_malformed: Option<(u64, &'a str)>,
}

impl<'a> Summary<'a> {
    pub fn add(&mut self, line: &'a str) {
        self.lines += 1;
        match parse(line) {
            Ok(entry) => {
                self.bytes += entry.bytes;
                self.statuses[usize::from(entry.status / 100) - 1] += 1;
                *self.paths.entry(entry.path).or_default() += 1;
                self.clients.insert(entry.client);
            }
            Err(reason) => {
                *self.malformed.entry(reason).or_default() += 1;
                self.first_malformed.get_or_insert((self.lines, line));
            }
        }
    }

    /// Appends the summary of the lines that follow this summary's lines.
    pub fn merge(mut self, next: Self) -> Self {
        let next_first = next.first_malformed;
        let next_first = next_first.map(|(number, line)| (self.lines + number, line));
        self.first_malformed = self.first_malformed.or(next_first);
        self.lines += next.lines;
        self.bytes += next.bytes;
        for (mine, theirs) in self.statuses.iter_mut().zip(next.statuses) {
            *mine += theirs;
        }
        for (path, count) in next.paths {
            *self.paths.entry(path).or_default() += count;
        }
        for (reason, count) in next.malformed {
            *self.malformed.entry(reason).or_default() += count;
        }
        self.clients.extend(next.clients);
        self
    }

    /// The most requested paths; those with equal counts in alphabetical order.
    pub fn top_paths(&self, count: usize) -> Vec<(&'a str, u64)> {
        let mut paths: Vec<_> = self.paths.iter().map(|(&path, &n)| (path, n)).collect();
        paths.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
        paths.truncate(count);
        paths
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_formats_are_read_and_a_broken_line_says_why() {
        let common = r#"::1 - ann [22/Nov/2026:08:00:00 +0000] "GET /a?b=c HTTP/1.1" 304 -"#;
        let entry = parse(common).expect("the line is well formed");
        let expected = Entry {
            client: "::1",
            path: "/a",
            status: 304,
            bytes: 0,
        };
        assert_eq!(entry, expected);
        let combined = format!(r#"{common} "https://example.org/" "curl/8.5""#);
        assert_eq!(parse(&combined), Ok(expected));

        let broken = [
            ("", "no client"),
            ("::1 - - [", "no request"),
            (r#"::1 - - [] "GET"#, "request without an end"),
            (r#"::1 - - [] "GET" 200 1"#, "request without a path"),
            (
                r#"::1 - - [] "GET / HTTP/1.1" 99 1"#,
                "status is not 100 to 599",
            ),
            (r#"::1 - - [] "GET / HTTP/1.1" 200"#, "size is not a number"),
        ];
        for (line, reason) in broken {
            assert_eq!(parse(line), Err(reason), "{line}");
        }
    }

    #[test]
    fn equal_counts_are_ordered_by_path() {
        let summary = Summary {
            paths: HashMap::from([("/b", 2), ("/c", 1), ("/a", 2)]),
            ..Summary::default()
        };
        assert_eq!(summary.top_paths(2), [("/a", 2), ("/b", 2)]);
    }
}
