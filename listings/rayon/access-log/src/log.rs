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
pub enum Broken {
    Client,
    Request,
    RequestEnd,
    Status,
    Bytes,
}

impl Display for Broken {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        f.write_str(match self {
            Broken::Client => "no client",
            Broken::Request => "no request",
            Broken::RequestEnd => "request without an end",
            Broken::Status => "status is not 100 to 599",
            Broken::Bytes => "size is not a number",
        })
    }
}

/// Parses a line of the common or the combined log format.
pub fn parse(line: &str) -> Result<Entry<'_>, Broken> {
    let (client, rest) = line.split_once(' ').ok_or(Broken::Client)?;
    let (_who_and_when, rest) = rest.split_once("] \"").ok_or(Broken::Request)?;
    let (request, rest) = rest.split_once('"').ok_or(Broken::RequestEnd)?;
    let rest = rest.strip_prefix(' ').ok_or(Broken::RequestEnd)?;
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
        status: status.ok_or(Broken::Status)?,
        bytes: bytes.ok_or(Broken::Bytes)?,
    })
}
