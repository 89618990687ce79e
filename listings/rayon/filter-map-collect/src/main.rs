use rayon::prelude::*;

fn main() {
    let limit = 95;
    let readings: Vec<(u32, u32)> = (0..1440)
        .map(|minute| (minute, 40 + minute * 7919 % 59))
        .collect();

    let alarms: Vec<String> = readings
        .par_iter()
        .filter(|(_, celsius)| *celsius > limit)
        .map(|(minute, celsius)| format!("{:02}:{:02} {celsius} °C", minute / 60, minute % 60))
        .collect();

    println!("{} alarms, the first four:", alarms.len());
    for alarm in &alarms[..4] {
        println!("  {alarm}");
    }
    println!("in order of time: {}", alarms.is_sorted());
}
