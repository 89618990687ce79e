use std::collections::HashMap;

/// What a booking service wrote down, in its order.
#[derive(Clone, Copy, Debug)]
pub enum Event {
    Reserved { customer: u32, seat: u32 },
    Cancelled { customer: u32, seat: u32 },
}

/// The first event that cannot be right, by its place in the history.
pub fn first_mistake(history: &[Event], seats: u32) -> Option<usize> {
    let mut holders = HashMap::new();
    history.iter().position(|&event| match event {
        Event::Reserved { customer, seat } => {
            let before = holders.insert(seat, customer);
            seat >= seats || before.is_some_and(|holder| holder != customer)
        }
        Event::Cancelled { customer, seat } => holders.remove(&seat) != Some(customer),
    })
}
