/// What a probe gives at its n-th measurement, or `None` if it fails.
pub type Probe = fn(u64) -> Option<f64>;

/// The rooms, and what their probes give.
pub const ROOMS: [(&str, Probe); 2] = [
    ("dairy", |n| (n != 12).then_some(4.0 + wobble(n))),
    ("fish", |n| match n {
        4..=9 => Some(8.1 + wobble(n)),
        _ => Some(1.0 + wobble(n)),
    }),
];

fn wobble(n: u64) -> f64 {
    [0.0, 0.3, -0.2][n as usize % 3]
}
