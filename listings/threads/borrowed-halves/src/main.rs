use std::thread;

/// The average of each sensor, from the sum and the number of its readings.
fn averages(sensors: &[(i32, i32)]) -> Vec<i32> {
    sensors
        .iter()
        .map(|(sum, readings)| sum / readings)
        .collect()
}

fn main() {
    let sensors = [(60, 4), (75, 3), (40, 2), (0, 0)];
    let (left, right) = sensors.split_at(2);

    thread::scope(|scope| {
        let left = scope.spawn(|| averages(left));
        let right = scope.spawn(|| averages(right));
        for half in [left, right] {
            match half.join() {
                Ok(degrees) => println!("{degrees:?} degrees"),
                Err(_) => println!("the thread panicked"),
            }
        }
    });
    println!("main still has {} sensors", sensors.len());
}
