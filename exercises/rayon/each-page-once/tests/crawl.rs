use std::sync::{Condvar, Mutex};
use std::time::Duration;

use each_page_once::crawl;
use rayon::ThreadPoolBuilder;

const LIMIT: Duration = Duration::from_millis(200);

/// Which fetches have begun.
#[derive(Default)]
struct Begun {
    pages: Mutex<Vec<String>>,
    one_more: Condvar,
}

impl Begun {
    fn add(&self, page: &str) {
        self.pages.lock().expect("no panic").push(page.to_owned());
        self.one_more.notify_all();
    }

    /// Waits until `page` was begun `times` times, or `LIMIT` is over.
    fn wait_for(&self, page: &str, times: usize) -> bool {
        let pages = self.pages.lock().expect("no panic");
        let (_pages, waited) = self
            .one_more
            .wait_timeout_while(pages, LIMIT, |pages| {
                pages.iter().filter(|begun| *begun == page).count() < times
            })
            .expect("no panic");
        !waited.timed_out()
    }
}

fn links(page: &str) -> Vec<String> {
    let links: &[&str] = match page {
        "/" => &["/docs", "/news"],
        "/docs" | "/news" => &["/login"],
        "/login" => &["/"],
        _ => &[],
    };
    links.iter().map(|link| (*link).to_owned()).collect()
}

#[test]
fn every_page_is_fetched_once() {
    let begun = Begun::default();
    let fetch = |page: &str| {
        begun.add(page);
        match page {
            // Two pages link to the login page, and their links are found at the same time.
            "/docs" => drop(begun.wait_for("/news", 1)),
            "/news" => drop(begun.wait_for("/docs", 1)),
            "/login" => drop(begun.wait_for("/login", 2)),
            _ => (),
        }
        links(page)
    };
    let pool = ThreadPoolBuilder::new().num_threads(2).build();
    let pool = pool.expect("the system gives two threads");
    let pages = pool.install(|| crawl("/", fetch));

    assert!(pages.into_iter().eq(["/", "/docs", "/login", "/news"]));
    let mut fetched = begun.pages.into_inner().expect("no panic");
    fetched.sort();
    assert_eq!(fetched, ["/", "/docs", "/login", "/news"]);
}

#[test]
fn two_pages_are_fetched_at_the_same_time() {
    let begun = Begun::default();
    let met = Mutex::new(0);
    let fetch = |page: &str| {
        begun.add(page);
        let other = match page {
            "/docs" => "/news",
            "/news" => "/docs",
            _ => return links(page),
        };
        if begun.wait_for(other, 1) {
            *met.lock().expect("no panic") += 1;
        }
        links(page)
    };
    let pool = ThreadPoolBuilder::new().num_threads(2).build();
    let pool = pool.expect("the system gives two threads");
    pool.install(|| crawl("/", fetch));
    let met = met.into_inner().expect("no panic");
    assert_eq!(met, 2, "one fetch waits for another");
}
