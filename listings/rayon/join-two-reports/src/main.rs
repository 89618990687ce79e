use std::collections::BTreeMap;

struct Request {
    path: &'static str,
    millis: u32,
}

fn slowest(requests: &[Request]) -> Option<&Request> {
    requests.iter().max_by_key(|request| request.millis)
}

fn most_requested(requests: &[Request]) -> Option<(&str, u32)> {
    let mut counts = BTreeMap::new();
    for request in requests {
        *counts.entry(request.path).or_insert(0) += 1;
    }
    counts.into_iter().max_by_key(|(_, count)| *count)
}

fn main() {
    let requests = [("/menu", 12), ("/orders", 90), ("/menu", 7)]
        .map(|(path, millis)| Request { path, millis });

    let (slowest, most_requested) =
        rayon::join(|| slowest(&requests), || most_requested(&requests));

    if let Some(Request { path, millis }) = slowest {
        println!("slowest: {path}, {millis} ms");
    }
    if let Some((path, count)) = most_requested {
        println!("most requested: {path}, {count} times");
    }
}
