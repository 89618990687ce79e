use std::sync::Barrier;
use std::thread;

use crossbeam_channel::{bounded, unbounded};

const COOKS: usize = 2;
const MENU: [&str; 5] = ["roast", "soup", "bread", "salad", "tea"];

fn main() {
    let (rail, orders) = bounded(2);
    let (pass, plates) = unbounded();
    let roast_done = Barrier::new(2);

    let mut finished: Vec<(usize, &str)> = thread::scope(|scope| {
        for _ in 0..COOKS {
            let (orders, pass) = (orders.clone(), pass.clone());
            let roast_done = &roast_done;
            scope.spawn(move || {
                for (number, dish) in orders {
                    if dish == "roast" {
                        roast_done.wait();
                    }
                    pass.send((number, dish)).expect("main takes every plate");
                }
            });
        }
        drop((orders, pass));

        for order in MENU.into_iter().enumerate() {
            rail.send(order).expect("a cook is there");
        }
        drop(rail);

        // The roast takes longer than all the rest.
        let mut finished: Vec<_> = plates.iter().take(MENU.len() - 1).collect();
        roast_done.wait();
        finished.extend(plates);
        finished
    });

    println!("as finished: {finished:?}");
    finished.sort_unstable_by_key(|&(number, _)| number);
    println!("as ordered: {finished:?}");
}
