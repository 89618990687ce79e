use std::thread;

fn fetch(page: u32) -> u32 {
    println!("page {page} begins");
    println!("page {page} ends");
    page
}

fn main() {
    let handles: Vec<_> = (1..=2)
        .map(|page| thread::spawn(move || fetch(page)))
        .collect();
    let pages: Vec<u32> = handles
        .into_iter()
        .map(|handle| handle.join().expect("a fetch panicked"))
        .collect();
    println!("fetched: {pages:?}");
}
