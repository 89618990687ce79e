use std::{
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

use sync_sensor::Sensor;

#[test]
fn readings_come_in_their_order() {
    let (sender, result) = mpsc::channel();
    // On a thread of its own, so that a client that hangs does not keep the test.
    thread::spawn(move || {
        let mut sensor = Sensor::connect().expect("a runtime");
        let readings: Vec<_> = (0..3)
            .map(|_| sensor.reading().expect("a runtime"))
            .collect();
        let _ = sender.send(readings);
    });
    let readings = result.recv_timeout(Duration::from_secs(5));
    let readings = readings.expect("`reading` returns in time, and does not panic");
    assert_eq!(readings, [Some(0), Some(1), Some(2)]);
}

#[test]
fn the_sensor_measures_between_the_calls() {
    let sensor = Sensor::connect().expect("a runtime");
    let start = Instant::now();
    while sensor.waiting() < 3 {
        assert!(
            start.elapsed() < Duration::from_secs(2),
            "no reading came while nobody called the client"
        );
        thread::sleep(Duration::from_millis(5));
    }
}
