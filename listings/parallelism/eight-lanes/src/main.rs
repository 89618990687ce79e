const LANES: usize = 8;

fn sum_in_order(prices: &[f32]) -> f32 {
    prices.iter().sum()
}

fn lane_sums(prices: &[f32]) -> ([f32; LANES], &[f32]) {
    let (blocks, rest) = prices.as_chunks::<LANES>();
    let mut sums = [0.0; LANES];
    for block in blocks {
        for (sum, price) in sums.iter_mut().zip(block) {
            *sum += price;
        }
    }
    (sums, rest)
}

fn main() {
    let prices: Vec<f32> = (0..10_003).map(|i| 0.05 * (1 + i % 97) as f32).collect();

    let (sums, rest) = lane_sums(&prices);
    for (lane, sum) in sums.iter().enumerate() {
        println!("lane {lane}: {sum:.3}");
    }
    println!("left over, fewer than {LANES}: {rest:?}");

    let in_f64: f64 = prices.iter().map(|&price| f64::from(price)).sum();
    println!("one sum, in order: {:.3}", sum_in_order(&prices));
    println!(
        "lanes, then rest:  {:.3}",
        sum_in_order(&sums) + sum_in_order(rest)
    );
    println!("in f64:            {in_f64:.3}");
}
