use std::time::Duration;

use Sample::*;

use crate::site::Plan;
use crate::windows::Room;

/// What becomes of a measurement between the probe and the radio.
pub enum Sample {
    Sent(f64),
    /// The radio missed an acknowledgement, and sends the reading again.
    SentTwice(f64),
    /// The radio does not reach the gateway.
    OutOfReach(f64),
    /// The probe gives nothing usable.
    Fault,
}

/// The hardware: what it does at the n-th measurement.
pub type Device = fn(u64) -> Sample;

pub const PLAN: Plan = Plan {
    period: Duration::from_secs(2),
    window: Duration::from_secs(10),
    grace: Duration::from_secs(3),
    warm: 8.0,
    cool: 7.0,
    backlog: 6,
    mailbox: 4,
    pause: Duration::from_secs(30),
};

/// Five rooms of a cold store, and what goes wrong in four of them.
pub const ROOMS: [(Room, Device); 5] = [
    ("meat", |n| Sent(2.0 + wobble(n))),
    ("fish", |n| match n {
        4..=9 => Sent(8.1 + wobble(n)),
        _ => Sent(1.0 + wobble(n)),
    }),
    ("dairy", |n| match n {
        12 => Fault,
        _ => Sent(4.0 + wobble(n)),
    }),
    ("fruit", |n| match n {
        4..=11 => OutOfReach(6.0 + wobble(n)),
        _ => Sent(6.0 + wobble(n)),
    }),
    ("ice", |n| match n % 5 {
        0 => SentTwice(-18.0 + wobble(n)),
        _ => Sent(-18.0 + wobble(n)),
    }),
];

fn wobble(n: u64) -> f64 {
    [0.0, 0.3, -0.2][n as usize % 3]
}
