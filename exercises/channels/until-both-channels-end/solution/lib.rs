use crossbeam_channel::{Receiver, never, select};

/// Adds up what comes from both channels, in whatever order it comes, until both have ended.
pub fn sum_of_both(mut first: Receiver<u32>, mut second: Receiver<u32>) -> u32 {
    let mut sum = 0;
    let mut open = 2;
    while open > 0 {
        select! {
            recv(first) -> number => match number {
                Ok(number) => sum += number,
                Err(_) => {
                    first = never();
                    open -= 1;
                }
            },
            recv(second) -> number => match number {
                Ok(number) => sum += number,
                Err(_) => {
                    second = never();
                    open -= 1;
                }
            },
        }
    }
    sum
}
