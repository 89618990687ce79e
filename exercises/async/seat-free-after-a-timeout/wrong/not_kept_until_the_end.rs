use std::sync::Mutex;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Seat {
    Free,
    /// Somebody pays for it.
    Held,
    Sold,
}

/// Returns whether the seat was bought. Nobody pays for a seat that is not free.
pub async fn buy(seat: &Mutex<Seat>, pay: impl Future<Output = Result<(), String>>) -> bool {
    if !hold(seat) {
        return false;
    }
    let _ = End { seat };
    let paid = pay.await.is_ok();
    set(seat, if paid { Seat::Sold } else { Seat::Free });
    paid
}

struct End<'a> {
    seat: &'a Mutex<Seat>,
}

impl Drop for End<'_> {
    fn drop(&mut self) {
        set(self.seat, Seat::Free);
    }
}

/// Holds the seat if it is free.
fn hold(seat: &Mutex<Seat>) -> bool {
    let mut seat = seat.lock().expect("nobody panics with the lock");
    let free = *seat == Seat::Free;
    if free {
        *seat = Seat::Held;
    }
    free
}

fn set(seat: &Mutex<Seat>, state: Seat) {
    *seat.lock().expect("nobody panics with the lock") = state;
}
