use rayon::prelude::*;

fn is_prime(number: u32) -> bool {
    number >= 2 && (2..number).all(|divisor| !number.is_multiple_of(divisor))
}

fn main() {
    let primes: Vec<u32> = (0..50)
        .into_par_iter()
        .filter(|&number| is_prime(number))
        .collect();
    println!("{} primes: {primes:?}", primes.len());
}
