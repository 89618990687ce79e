use shuttle::sync::{Barrier, Mutex};
use shuttle::thread;

/// Two tanks with a pipe between them. In each round a third of the first tank's water flows into the second, and a
/// third of the second's into the first. Returns what is in them after so many rounds.
pub fn flow(tanks: [u32; 2], rounds: u32) -> [u32; 2] {
    let tanks = tanks.map(Mutex::new);
    let meeting = Barrier::new(2);
    let level = |tank: usize| {
        *tanks[tank]
            .lock()
            .expect("a worker panicked while it held a tank")
    };

    thread::scope(|scope| {
        for own in 0..2 {
            let (tanks, meeting, level) = (&tanks, &meeting, &level);
            scope.spawn(move || {
                for _ in 0..rounds {
                    let next = (2 * level(own) + level(1 - own)) / 3;
                    *tanks[own]
                        .lock()
                        .expect("a worker panicked while it held a tank") = next;
                    meeting.wait();
                }
            });
        }
    });
    tanks.map(|tank| {
        tank.into_inner()
            .expect("a worker panicked while it held a tank")
    })
}
