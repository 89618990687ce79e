use Sample::*;

/// What becomes of a measurement between the probe and the radio.
pub enum Sample {
    Sent(f64),
    /// The radio does not reach the gateway.
    OutOfReach,
    /// The probe gives nothing usable.
    Fault,
}

/// The hardware: what it does at the n-th measurement.
pub type Device = fn(u64) -> Sample;

/// The rooms, and what happens in them.
pub const ROOMS: [(&str, Device); 3] = [
    ("dairy", |n| match n {
        12 => Fault,
        _ => Sent(4.0 + wobble(n)),
    }),
    ("fish", |n| match n {
        4..=9 => Sent(8.1 + wobble(n)),
        _ => Sent(1.0 + wobble(n)),
    }),
    ("fruit", |n| match n {
        4..=11 => OutOfReach,
        _ => Sent(6.0 + wobble(n)),
    }),
];

fn wobble(n: u64) -> f64 {
    [0.0, 0.3, -0.2][n as usize % 3]
}
