fn equal_in_both_groupings(a: f64, b: f64, c: f64) -> bool {
    (a + b) + c == a + (b + c)
}

fn main() {
    println!("tenths: {}", equal_in_both_groupings(0.1, 0.2, 0.3));
    println!("eighths: {}", equal_in_both_groupings(0.125, 0.25, 0.375));
}
