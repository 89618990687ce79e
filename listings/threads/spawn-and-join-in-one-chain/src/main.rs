use std::thread;

fn fetch(page: u32) -> u32 {
    println!("page {page} begins");
    println!("page {page} ends");
    page
}

fn main() {
    let pages: Vec<u32> = (1..=2)
        .map(|page| thread::spawn(move || fetch(page)))
        .map(|handle| handle.join().expect("a fetch panicked"))
        .collect();
    println!("fetched: {pages:?}");
}
