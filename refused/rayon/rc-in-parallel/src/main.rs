use rayon::prelude::*;
use std::collections::HashMap;
use std::rc::Rc;

fn main() {
    let prices = Rc::new(HashMap::from([("soup", 6), ("cake", 4), ("tea", 2)]));
    let shown_at_the_door = Rc::clone(&prices);
    let orders = ["tea", "cake", "soup", "cake"];

    let bill: u32 = orders.par_iter().map(|dish| prices[dish]).sum();
    println!("bill: {bill}, of {} prices", shown_at_the_door.len());
}
