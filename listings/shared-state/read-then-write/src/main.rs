use std::sync::{Barrier, RwLock};
use std::thread;

type Menu = Vec<&'static str>;

fn position(menu: &Menu, dish: &str) -> Option<usize> {
    menu.iter().position(|&listed| listed == dish)
}

fn add(menu: &mut Menu, dish: &'static str) -> usize {
    menu.push(dish);
    menu.len() - 1
}

fn add_if_absent(menu: &mut Menu, dish: &'static str) -> usize {
    position(menu, dish).unwrap_or_else(|| add(menu, dish))
}

fn two_cooks_number_the_stew(insert: fn(&mut Menu, &'static str) -> usize) {
    let menu = RwLock::new(vec!["bread", "soup"]);
    let both_have_looked = Barrier::new(2);
    let number_the_stew = || {
        let seen = position(&menu.read().expect("no cook panics"), "stew");
        both_have_looked.wait();
        seen.unwrap_or_else(|| insert(&mut menu.write().expect("no cook panics"), "stew"))
    };
    let mut numbers = thread::scope(|scope| {
        let cooks = [scope.spawn(number_the_stew), scope.spawn(number_the_stew)];
        cooks.map(|cook| cook.join().expect("no cook panics"))
    });
    numbers.sort();
    let menu = menu.into_inner().expect("no cook panics");
    println!("the cooks got the numbers {numbers:?} in {menu:?}");
}

fn main() {
    println!("looking under the read lock only:");
    two_cooks_number_the_stew(add);
    println!("looking again under the write lock:");
    two_cooks_number_the_stew(add_if_absent);
}
