use rayon::prelude::*;
use std::collections::HashMap;
use std::rc::Rc;

fn main() {
    let prices = Rc::new(HashMap::from([("disk", 60), ("cable", 4), ("mouse", 20)]));
    let shown_in_the_shop = Rc::clone(&prices);
    let orders = ["mouse", "cable", "disk", "cable"];

    let bill: u32 = orders.par_iter().map(|item| prices[item]).sum();
    println!("bill: {bill}, of {} prices", shown_in_the_shop.len());
}
