use std::thread;

use dashmap::DashMap;

fn main() {
    let visits: DashMap<String, u32> = DashMap::new();

    thread::scope(|scope| {
        for requests in [["/home", "/cart"], ["/home", "/help"]] {
            let visits = &visits;
            scope.spawn(move || {
                for page in requests {
                    *visits.entry(page.to_owned()).or_default() += 1;
                }
            });
        }
    });

    for page in ["/home", "/cart", "/help", "/jobs"] {
        let count = visits.get(page).map_or(0, |count| *count);
        println!("{page}: {count}");
    }
}
