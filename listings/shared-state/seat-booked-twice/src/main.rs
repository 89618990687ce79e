use std::collections::HashMap;
use std::sync::Mutex;
use std::thread;

type Seats = Mutex<HashMap<&'static str, &'static str>>;

fn book(seats: &Seats, seat: &'static str, customer: &'static str) -> bool {
    let is_taken = seats
        .lock()
        .expect("a booking panicked while it held the seats")
        .contains_key(seat);
    if is_taken {
        return false;
    }
    seats
        .lock()
        .expect("a booking panicked while it held the seats")
        .insert(seat, customer);
    true
}

fn main() {
    let seats = Seats::default();

    let (ada, ben) = thread::scope(|scope| {
        let ada = scope.spawn(|| book(&seats, "12A", "Ada"));
        let ben = scope.spawn(|| book(&seats, "12A", "Ben"));
        (ada.join(), ben.join())
    });

    println!("Ada has a seat: {}", ada.expect("Ada's booking panicked"));
    println!("Ben has a seat: {}", ben.expect("Ben's booking panicked"));
}
