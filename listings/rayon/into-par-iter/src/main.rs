use rayon::prelude::*;

fn is_prime(n: u32) -> bool {
    n > 1 && (2..n).all(|divisor| !n.is_multiple_of(divisor))
}

fn main() {
    let primes: Vec<u32> = (0..40).into_par_iter().filter(|&n| is_prime(n)).collect();
    println!("{primes:?}");

    let orders = vec![
        String::from("soup"),
        String::from("pasta"),
        String::from("salad"),
    ];
    let tickets: Vec<String> = orders
        .into_par_iter()
        .map(|mut order| {
            order.insert_str(0, "ready: ");
            order
        })
        .collect();
    for ticket in tickets {
        println!("{ticket}");
    }
}
