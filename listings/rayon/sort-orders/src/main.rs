use rayon::prelude::*;

#[derive(Clone, Copy, PartialEq)]
struct Order {
    number: u32,
    table: u32,
}

fn main() {
    let arrived: Vec<Order> = (0..20_000)
        .map(|number| Order {
            number,
            table: number * 7 % 10,
        })
        .collect();

    let mut expected = arrived.clone();
    expected.sort_by_key(|order| order.table);

    let mut stable = arrived.clone();
    stable.par_sort_by_key(|order| order.table);
    println!("stable, same as std's sort: {}", stable == expected);

    let mut unstable = arrived;
    unstable.par_sort_unstable_by_key(|order| order.table);
    let tables_sorted = unstable.is_sorted_by_key(|order| order.table);
    println!("unstable, sorted by table: {tables_sorted}");
    println!("unstable, same as std's sort: {}", unstable == expected);

    unstable.par_sort_unstable_by_key(|order| (order.table, order.number));
    println!("unstable, by table and number: {}", unstable == expected);
}
