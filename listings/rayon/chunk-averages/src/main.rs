use rayon::prelude::*;

const PER_HOUR: usize = 60;

fn main() {
    let readings: Vec<u32> = (0..270).map(|minute| 180 + minute * minute % 97).collect();

    let hourly: Vec<(usize, usize, u32)> = readings
        .par_chunks(PER_HOUR)
        .enumerate()
        .map(|(hour, chunk)| {
            let total: u32 = chunk.iter().sum();
            (hour, chunk.len(), total / chunk.len() as u32)
        })
        .collect();

    for (hour, count, average) in hourly {
        println!("hour {hour}: {count} readings, average {average}");
    }
}
