use more_cores_or_not::{predicted, serial_share};

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() < 0.01
}

#[test]
fn half_an_hour_in_place_of_one_on_four_cores() {
    assert!(close(serial_share(2.0, 4.0), 1.0 / 3.0));
    assert!(close(predicted(2.0, 4.0, 64.0), 2.91));
}

#[test]
fn nothing_is_serial() {
    assert!(close(serial_share(4.0, 4.0), 0.0));
    assert!(close(predicted(4.0, 4.0, 64.0), 64.0));
}

#[test]
fn everything_is_serial() {
    assert!(close(serial_share(1.0, 8.0), 1.0));
    assert!(close(predicted(1.0, 8.0, 64.0), 1.0));
}
