use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::{self, Display, Formatter};

#[derive(Debug, PartialEq)]
pub struct Entry<'a> {
    pub client: &'a str,
    /// `None` where the client sent no request line that has one.
    pub path: Option<&'a str>,
    pub status: u16,
    pub bytes: u64,
}

/// Why a line cannot be parsed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Malformed {
    Client,
    Request,
    RequestEnd,
    Status,
    Bytes,
}

impl Display for Malformed {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        f.write_str(match self {
            Malformed::Client => "no client",
            Malformed::Request => "no request",
            Malformed::RequestEnd => "request without an end",
            Malformed::Status => "status is not 100 to 599",
            Malformed::Bytes => "size is not a number",
        })
    }
}

/// Parses a line of the common or the combined log format, or says what is wrong with it.
pub fn parse(line: &str) -> Result<Entry<'_>, Malformed> {
    let (client, rest) = line.split_once(' ').ok_or(Malformed::Client)?;
    let (_who_and_when, rest) = rest.split_once("] \"").ok_or(Malformed::Request)?;
    let (request, rest) = rest.split_once('"').ok_or(Malformed::RequestEnd)?;
    let rest = rest.strip_prefix(' ').ok_or(Malformed::RequestEnd)?;
    let target = request.split(' ').nth(1);
    let path = target.and_then(|target| target.split('?').next());

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
        status: status.ok_or(Malformed::Status)?,
        bytes: bytes.ok_or(Malformed::Bytes)?,
    })
}

#[derive(Debug, Default, PartialEq)]
pub struct Summary<'a> {
    pub lines: u64,
    pub bytes: u64,
    pub statuses: [u64; 5],
    pub paths: HashMap<&'a str, u64>,
    pub without_path: u64,
    pub clients: HashSet<&'a str>,
    pub malformed: BTreeMap<Malformed, u64>,
    pub first_malformed: Option<(u64, &'a str)>,
}

impl<'a> Summary<'a> {
    pub fn add(&mut self, line: &'a str) {
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
        self.without_path += next.without_path;
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
            path: Some("/a"),
            status: 304,
            bytes: 0,
        };
        assert_eq!(entry, expected);
        let combined = format!(r#"{common} "https://example.org/" "curl/8.5""#);
        assert_eq!(parse(&combined), Ok(expected));

        let broken = [
            ("", Malformed::Client),
            ("::1 - - [", Malformed::Request),
            (r#"::1 - - [] "GET"#, Malformed::RequestEnd),
            (r#"::1 - - [] "GET / HTTP/1.1" 99 1"#, Malformed::Status),
            (r#"::1 - - [] "GET / HTTP/1.1" 200"#, Malformed::Bytes),
        ];
        for (line, reason) in broken {
            assert_eq!(parse(line), Err(reason), "{line}");
        }
    }

    #[test]
    fn an_answer_counts_even_if_its_request_has_no_path() {
        let mut summary = Summary::default();
        summary.add(r#"::1 - - [] "-" 408 0 "-" "-""#);
        summary.add(r#"::1 - - [] "\x16\x03\x01" 400 484 "-" "-""#);
        summary.add(r#"::1 - - [] "GET / HTTP/1.1" 499 0 "-" "-""#);
        summary.add(r#"::1 - - [] "GET / HTTP/1.1" 200 1 "-" "-""#);
        assert_eq!(summary.statuses, [0, 1, 0, 3, 0]);
        assert_eq!(summary.without_path, 2);
        assert_eq!(summary.top_paths(5), [("/", 2)]);
        assert!(summary.malformed.is_empty());
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
