use std::collections::VecDeque;

struct Order {
    dish: String,
    express: bool,
    since: u32,
}

fn oldest(_: &VecDeque<Order>) -> usize {
    0
}

fn express_first(queue: &VecDeque<Order>) -> usize {
    queue.iter().position(|order| order.express).unwrap_or(0)
}

fn serve(policy: &str, choose: fn(&VecDeque<Order>) -> usize) {
    println!("{policy}:");
    let mut queue = VecDeque::from([Order {
        dish: "soup".to_owned(),
        express: false,
        since: 0,
    }]);
    for minute in 1..=5 {
        queue.push_back(Order {
            dish: format!("express {minute}"),
            express: true,
            since: minute,
        });
        let next = choose(&queue);
        let Order { dish, since, .. } = queue.remove(next).expect("an order arrives every minute");
        println!(
            "  minute {minute}: {dish} is served, having waited {}",
            minute - since
        );
    }
    for Order { dish, since, .. } in queue {
        println!("  still waiting: {dish}, since minute {since}");
    }
}

fn main() {
    serve("express orders first", express_first);
    serve("oldest order first", oldest);
}
