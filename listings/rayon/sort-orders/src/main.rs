use rayon::prelude::*;

#[derive(Clone, PartialEq)]
struct Order {
    number: u32,
    customer: u32,
}

fn main() {
    let arrived: Vec<Order> = (0..20_000)
        .map(|number| Order {
            number,
            customer: number * 7 % 10,
        })
        .collect();

    let mut stable = arrived.clone();
    stable.par_sort_by_key(|order| order.customer);

    let mut unstable = arrived.clone();
    unstable.par_sort_unstable_by_key(|order| order.customer);
    println!("unstable sort, same rows: {}", unstable == stable);

    let mut with_number = arrived;
    with_number.par_sort_unstable_by_key(|order| (order.customer, order.number));
    println!("number in the key, same rows: {}", with_number == stable);
}
