mod timing;

use regex::Regex;
use timing::median_ms;

const LINES: [&str; 4] = [
    "GET /orders 200",
    "GET /orders 503",
    "PUT /orders 201",
    "GET /health 200",
];
/// How many lines the threads of a row search, all together.
const TOTAL: usize = 1_000_000;

fn lines(count: usize) -> impl Iterator<Item = &'static str> {
    LINES.into_iter().cycle().take(count)
}

fn print_row(label: &str, regex: &Regex, threads: usize, between: usize) {
    let share = TOTAL / threads;
    let shared = median_ms(threads, between, regex, || {
        lines(share).filter(|line| regex.is_match(line)).count()
    });
    let cloned = median_ms(threads, between, regex, || {
        let own = regex.clone();
        lines(share).filter(|line| own.is_match(line)).count()
    });
    println!("{label:<24} {shared:6.1} ms {cloned:11.1} ms");
}

fn main() -> Result<(), regex::Error> {
    let regex = Regex::new(r"^GET .* 5\d\d$")?;
    // `main` is the first thread that searches.
    regex.is_match(LINES[0]);

    println!("threads                  one Regex  a clone each");
    print_row("1", &regex, 1, 0);
    print_row("2", &regex, 2, 0);
    print_row("2, the 1st and the 9th", &regex, 2, 7);
    print_row("80", &regex, 80, 0);
    Ok(())
}
