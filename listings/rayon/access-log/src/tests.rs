use std::collections::HashMap;

use indicatif::ProgressBar;
use rayon::ThreadPoolBuilder;

use crate::chunks::whole_lines;
use crate::log::{Broken, Entry, parse};
use crate::summary::Summary;
use crate::{sample, summarise};

#[test]
fn any_cut_and_any_number_of_threads_give_the_same_summary() {
    let log = sample::access_log(4_000);
    let sequential = log.lines().fold(Summary::default(), Summary::add);
    // With one broken line, the first one could not be told from the last.
    assert!(sequential.broken.values().sum::<u64>() > 1);

    for threads in [1, 2, 3, 8] {
        let pool = ThreadPoolBuilder::new().num_threads(threads).build();
        let pool = pool.expect("the system can start a few threads");
        for size in [1, 100, 4_096, 1_000_000] {
            let chunks = whole_lines(&log, size);
            let parallel = pool.install(|| summarise(&chunks, ProgressBar::hidden()));
            assert_eq!(parallel, sequential, "{threads} threads, {size} bytes");
        }
    }
}

#[test]
fn chunks_end_with_whole_lines_and_lose_nothing() {
    let text = "one\ntwo\nthree\nlast without an end";
    let chunks = whole_lines(text, 3);
    assert_eq!(chunks, ["one\n", "two\n", "three\n", "last without an end"]);
    assert_eq!(whole_lines(text, 100), [text]);
    assert!(whole_lines("", 100).is_empty());
}

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
        ("", Broken::Client),
        ("::1 - - [", Broken::Request),
        (r#"::1 - - [] "GET"#, Broken::RequestEnd),
        (r#"::1 - - [] "GET / HTTP/1.1" 99 1"#, Broken::Status),
        (r#"::1 - - [] "GET / HTTP/1.1" 200"#, Broken::Bytes),
    ];
    for (line, reason) in broken {
        assert_eq!(parse(line), Err(reason), "{line}");
    }
}

#[test]
fn an_answer_counts_even_if_its_request_has_no_path() {
    let lines = [
        r#"::1 - - [] "-" 408 0 "-" "-""#,
        r#"::1 - - [] "\x16\x03\x01" 400 484 "-" "-""#,
        r#"::1 - - [] "GET / HTTP/1.1" 499 0 "-" "-""#,
        r#"::1 - - [] "GET / HTTP/1.1" 200 1 "-" "-""#,
    ];
    let summary = lines.into_iter().fold(Summary::default(), Summary::add);
    assert_eq!(summary.statuses, [0, 1, 0, 3, 0]);
    assert_eq!(summary.without_path, 2);
    assert_eq!(summary.top_paths(5), [("/", 2)]);
    assert!(summary.broken.is_empty());
}

#[test]
fn equal_counts_are_ordered_by_path() {
    let summary = Summary {
        paths: HashMap::from([("/b", 2), ("/c", 1), ("/a", 2)]),
        ..Summary::default()
    };
    assert_eq!(summary.top_paths(2), [("/a", 2), ("/b", 2)]);
}
