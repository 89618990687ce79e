const SERIAL_SHARES: [f64; 4] = [0.05, 0.10, 0.25, 0.50];

fn speed_up(serial: f64, cores: f64) -> f64 {
    1.0 / (serial + (1.0 - serial) / cores)
}

fn print_row(label: &str, cores: f64) {
    print!("{label:>5}");
    for serial in SERIAL_SHARES {
        print!("{:8.2}", speed_up(serial, cores));
    }
    println!();
}

fn main() {
    print!("cores");
    for serial in SERIAL_SHARES {
        print!("{:>8}", format!("{:.0} %", serial * 100.0));
    }
    println!();

    for cores in [1, 2, 4, 8, 16, 32, 64] {
        print_row(&cores.to_string(), f64::from(cores));
    }
    print_row("limit", f64::INFINITY);
}
