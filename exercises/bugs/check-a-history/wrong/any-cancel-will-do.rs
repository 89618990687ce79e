use std::collections::HashSet;

/// What a booking service wrote down, in its order.
#[derive(Clone, Copy, Debug)]
pub enum Event {
    Reserved { customer: u32, seat: u32 },
    Cancelled { customer: u32, seat: u32 },
}

/// The first event that cannot be right, by its place in the history.
pub fn first_mistake(history: &[Event], seats: u32) -> Option<usize> {
    let mut reserved = HashSet::new();
    history.iter().position(|&event| match event {
        Event::Reserved { seat, .. } => seat >= seats || !reserved.insert(seat),
        Event::Cancelled { seat, .. } => !reserved.remove(&seat),
    })
}
