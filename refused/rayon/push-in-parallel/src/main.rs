use rayon::prelude::*;

fn is_prime(number: u32) -> bool {
    number >= 2 && (2..number).all(|divisor| !number.is_multiple_of(divisor))
}

fn main() {
    let mut primes = Vec::new();
    (0..50).into_par_iter().for_each(|number| {
        if is_prime(number) {
            primes.push(number);
        }
    });
    println!("{} primes: {primes:?}", primes.len());
}
