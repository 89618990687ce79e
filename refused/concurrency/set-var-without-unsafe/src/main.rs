use std::env;

fn main() {
    env::set_var("REPORT_ZONE", "UTC");
    println!("{:?}", env::var("REPORT_ZONE"));
}
