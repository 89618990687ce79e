static mut VISITS: u32 = 0;

fn main() {
    VISITS += 1;
    println!("{VISITS} visits");
}
