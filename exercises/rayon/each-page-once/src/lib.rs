use std::collections::BTreeSet;
use std::sync::Mutex;

use rayon::Scope;

/// Fetches `start` and all pages that can be reached from it, each of them once.
/// `fetch` returns the links of a page. Pages may be fetched at the same time.
pub fn crawl(start: &str, fetch: impl Fn(&str) -> Vec<String> + Sync) -> BTreeSet<String> {
    let seen = Mutex::default();
    rayon::scope(|scope| visit(start.to_owned(), &seen, &fetch, scope));
    seen.into_inner().expect("a lock holder panicked")
}

fn visit<'scope>(
    page: String,
    seen: &'scope Mutex<BTreeSet<String>>,
    fetch: &'scope (impl Fn(&str) -> Vec<String> + Sync),
    scope: &Scope<'scope>,
) {
    if seen.lock().expect("a lock holder panicked").contains(&page) {
        return;
    }
    let links = fetch(&page);
    seen.lock().expect("a lock holder panicked").insert(page);
    for link in links {
        scope.spawn(move |scope| visit(link, seen, fetch, scope));
    }
}
