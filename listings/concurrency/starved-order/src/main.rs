use std::collections::VecDeque;

type Queue = VecDeque<(String, u32)>;

fn oldest(_: &Queue) -> usize {
    0
}

fn express_first(queue: &Queue) -> usize {
    let express = queue
        .iter()
        .position(|(order, _)| order.starts_with("express"));
    express.unwrap_or(0)
}

fn serve(policy: &str, choose: fn(&Queue) -> usize) {
    println!("{policy}:");
    let mut queue = Queue::from([("soup".to_string(), 0)]);
    for minute in 1..=5 {
        queue.push_back((format!("express {minute}"), minute));
        let next = choose(&queue);
        let (order, since) = queue.remove(next).expect("an order arrives every minute");
        println!(
            "  minute {minute}: {order} is served, having waited {}",
            minute - since
        );
    }
    for (order, since) in queue {
        println!("  still waiting: {order}, since minute {since}");
    }
}

fn main() {
    serve("express orders first", express_first);
    serve("oldest order first", oldest);
}
