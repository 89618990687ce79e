use reading_with_its_number::Sensor;
use shuttle::thread;

const READINGS: [i32; 2] = [20, 25];

/// One thread records two readings, and another asks for the latest.
fn record_and_report() {
    let sensor = Sensor::default();
    let (number, celsius) = thread::scope(|scope| {
        scope.spawn(|| READINGS.map(|celsius| sensor.record(celsius)));
        scope.spawn(|| sensor.latest()).join().expect("no panic")
    });
    let expected = match number {
        0 => 0,
        number => READINGS[number as usize - 1],
    };
    assert_eq!(celsius, expected, "the reading with the number {number}");
    assert_eq!(sensor.latest(), (2, 25));
}

#[test]
fn the_reading_belongs_to_the_number_in_every_schedule() {
    shuttle::check_dfs(record_and_report, None);
}
