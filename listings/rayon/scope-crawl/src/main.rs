use rayon::Scope;
use std::collections::BTreeSet;
use std::sync::Mutex;

type Seen = Mutex<BTreeSet<&'static str>>;

const SITE: [(&str, &[&str]); 5] = [
    ("/", &["/docs", "/news"]),
    ("/docs", &["/docs/install", "/docs/usage"]),
    ("/docs/usage", &["/docs"]),
    ("/news", &["/", "/news/release"]),
    ("/news/release", &["/docs/install", "/docs"]),
];

fn links(page: &str) -> &'static [&'static str] {
    SITE.iter()
        .find(|(name, _)| *name == page)
        .map_or(&[], |(_, links)| links)
}

fn visit<'scope>(page: &'static str, seen: &'scope Seen, scope: &Scope<'scope>) {
    let is_new = seen.lock().expect("a lock holder panicked").insert(page);
    if is_new {
        for link in links(page) {
            scope.spawn(move |scope| visit(link, seen, scope));
        }
    }
}

fn main() {
    let seen = Seen::default();
    rayon::scope(|scope| visit("/", &seen, scope));

    let pages = seen.into_inner().expect("a lock holder panicked");
    println!("{} pages: {pages:?}", pages.len());
}
