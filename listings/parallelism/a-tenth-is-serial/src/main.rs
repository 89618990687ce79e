/// The speed-up by Amdahl's law. `serial` is the share that cannot be divided.
fn speed_up(serial: f64, cores: f64) -> f64 {
    1.0 / (serial + (1.0 - serial) / cores)
}

fn main() {
    println!("{:.1} times as fast on 10 cores", speed_up(0.1, 10.0));
}
