use std::fmt::Write;

const PATHS: [&str; 7] = [
    "/",
    "/menu",
    "/menu/soup",
    "/menu/cake?lang=en",
    "/order",
    "/style.css",
    "/old-page",
];

/// A made-up log in the combined format, the same in every run, with some lines broken.
pub fn access_log(lines: usize) -> String {
    let mut state: u64 = 2026;
    let mut below = |limit: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (state >> 33) as usize % limit
    };
    let mut log = String::new();
    for line in 0..lines {
        // The smaller of two draws makes the first paths the popular ones.
        let path = PATHS[below(PATHS.len()).min(below(PATHS.len()))];
        let status = match below(1000) {
            0 => "-",
            1..20 => "500",
            20..70 => "404",
            _ => "200",
        };
        let (request, status) = match line % 1000 {
            // One client connected and sent nothing, the other spoke TLS to a port without it.
            300 => ("-".to_owned(), "408"),
            600 => (r"\x16\x03\x01".to_owned(), "400"),
            _ => (format!("GET {path} HTTP/1.1"), status),
        };
        let end_of_request = if line % 2000 == 1999 { "" } else { "\"" };
        writeln!(
            log,
            "198.51.100.{} - - [22/Nov/2026:{:02}:{:02}:{:02} +0000] \
             \"{request}{end_of_request} {status} {} \"-\" \"Firefox/130.0\"",
            below(250),
            8 + line / 3600 % 16,
            line / 60 % 60,
            line % 60,
            200 + below(9_800),
        )
        .expect("writing to a String cannot fail");
    }
    log
}
