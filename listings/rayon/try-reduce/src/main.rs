use rayon::prelude::*;

struct Order {
    number: u32,
    items: u16,
}

fn check(order: &Order) -> Result<(), String> {
    if order.items == 0 {
        return Err(format!("order {} is empty", order.number));
    }
    Ok(())
}

fn total_items(orders: &[Order]) -> Option<u16> {
    orders
        .par_iter()
        .map(|order| Some(order.items))
        .try_reduce(|| 0, u16::checked_add)
}

fn main() {
    let mut orders: Vec<Order> = (1..=1000)
        .map(|number| Order { number, items: 60 })
        .collect();
    println!("{:?}", orders.par_iter().try_for_each(check));
    println!("{:?}", total_items(&orders));

    orders[416].items = 0;
    orders[700].items = u16::MAX;
    println!("{:?}", orders.par_iter().try_for_each(check));
    println!("{:?}", total_items(&orders));
}
