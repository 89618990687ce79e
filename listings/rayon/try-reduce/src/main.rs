use rayon::prelude::*;

struct Order {
    number: u32,
    portions: u16,
}

fn check(order: &Order) -> Result<(), String> {
    if order.portions == 0 {
        return Err(format!("order {} is empty", order.number));
    }
    Ok(())
}

fn portions(orders: &[Order]) -> Option<u16> {
    orders
        .par_iter()
        .map(|order| Some(order.portions))
        .try_reduce(|| 0, u16::checked_add)
}

fn main() {
    let mut orders: Vec<Order> = (1..=1000)
        .map(|number| Order {
            number,
            portions: 60,
        })
        .collect();
    println!("{:?}", orders.par_iter().try_for_each(check));
    println!("{:?}", portions(&orders));

    orders[416].portions = 0;
    orders[700].portions = u16::MAX;
    println!("{:?}", orders.par_iter().try_for_each(check));
    println!("{:?}", portions(&orders));
}
