use std::sync::Mutex;
use std::thread;

/// `sold` and `left` are 10 together, whenever nobody is in the middle of a sale.
#[derive(Debug)]
struct Soup {
    sold: u32,
    left: u32,
}

fn sell(soup: &Mutex<Soup>, portions: u32) {
    let mut soup = soup.lock().expect("nobody has panicked over the soup");
    soup.sold += portions;
    soup.left = soup.left.checked_sub(portions).expect("enough is left");
}

fn main() {
    let soup = Mutex::new(Soup { sold: 0, left: 10 });
    sell(&soup, 4);

    thread::scope(|kitchen| {
        let ada = kitchen.spawn(|| sell(&soup, 7));
        println!("Ada panicked: {}", ada.join().is_err());
    });
    println!("poisoned: {}", soup.is_poisoned());

    match soup.lock() {
        Ok(_) => println!("nothing to repair"),
        Err(poisoned) => {
            let mut found = poisoned.into_inner();
            println!("found {:?}", *found);
            found.sold = 10 - found.left;
            soup.clear_poison();
        }
    }
    sell(&soup, 3);
    println!("{soup:?}");
}
