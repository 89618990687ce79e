/// The serial share, by the law of Amdahl, of a program for which `speed_up` was measured on `cores`
/// cores. There are at least two cores.
pub fn serial_share(speed_up: f64, cores: f64) -> f64 {
    (1.0 / speed_up - 1.0 / cores) / (1.0 - 1.0 / cores)
}

/// The speed-up that the law predicts for `wanted` cores.
pub fn predicted(speed_up: f64, cores: f64, wanted: f64) -> f64 {
    let serial = serial_share(speed_up, cores);
    1.0 / (serial + (1.0 - serial) / wanted)
}
