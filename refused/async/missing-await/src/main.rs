async fn read_sensor(room: &str) -> f64 {
    if room == "cellar" { 12.5 } else { 21.0 }
}

fn fahrenheit(celsius: f64) -> f64 {
    celsius * 1.8 + 32.0
}

#[tokio::main]
async fn main() {
    let cellar = read_sensor("cellar");
    println!("cellar: {} degrees", fahrenheit(cellar));
}
