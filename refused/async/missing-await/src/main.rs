async fn price_in_cents(dish: &str) -> u32 {
    if dish == "soup" { 450 } else { 900 }
}

fn with_tip(cents: u32) -> u32 {
    cents + cents / 10
}

#[tokio::main]
async fn main() {
    let soup = price_in_cents("soup");
    println!("to pay: {} cents", with_tip(soup));
}
