/// What a booking service wrote down, in its order.
#[derive(Clone, Copy, Debug)]
pub enum Event {
    Reserved { customer: u32, seat: u32 },
    Cancelled { customer: u32, seat: u32 },
}

/// The first event that cannot be right, by its place in the history.
pub fn first_mistake(history: &[Event], seats: u32) -> Option<usize> {
    let mut free = seats;
    for (place, event) in history.iter().enumerate() {
        match event {
            Event::Reserved { .. } if free == 0 => return Some(place),
            Event::Reserved { .. } => free -= 1,
            Event::Cancelled { .. } => free += 1,
        }
    }
    None
}
