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

/// A made-up log in the combined format, the same in every run. Its last third has unusual lines.
pub fn access_log(lines: usize) -> String {
    let mut state: u64 = 2026;
    let mut below = |limit: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (state >> 33) as usize % limit
    };
    let mut log = String::new();
    for number in 1..=lines {
        let is_late = number > lines * 2 / 3;
        // The smaller of two draws makes the first paths the popular ones.
        let path = PATHS[below(PATHS.len()).min(below(PATHS.len()))];
        let status = match below(1000) {
            0 if is_late => "-",
            0..20 => "500",
            20..70 => "404",
            _ => "200",
        };
        let (request, status) = match number % 1000 {
            // One client spoke TLS to a port without it, the other connected and sent nothing.
            400 if is_late => (r"\x16\x03\x01".to_owned(), "400"),
            800 if is_late => ("-".to_owned(), "408"),
            _ => (format!("GET {path} HTTP/1.1"), status),
        };
        let is_cut = is_late && number % 500 == 0;
        writeln!(
            log,
            "198.51.100.{} - - [22/Nov/2026:{:02}:{:02}:{:02} +0000] \
             \"{request}{} {status} {} \"-\" \"Firefox/130.0\"",
            below(250),
            8 + number / 3600 % 16,
            number / 60 % 60,
            number % 60,
            if is_cut { "" } else { "\"" },
            200 + below(9_800),
        )
        .expect("writing to a String cannot fail");
    }
    log
}
