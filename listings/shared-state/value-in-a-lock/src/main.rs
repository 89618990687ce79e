use std::sync::Mutex;
use std::thread;

struct Till {
    guests: u32,
    euros: u32,
}

const CHANGE: u32 = 50;
const MEAL: u32 = 12;

fn take_payment(till: &Mutex<Till>) {
    let mut till = till.lock().expect("nobody panics at the till");
    till.guests += 1;
    till.euros += MEAL;
}

/// Looks into the till, while others may be paying.
fn adds_up(till: &Mutex<Till>) -> bool {
    let till = till.lock().expect("nobody panics at the till");
    till.euros == CHANGE + MEAL * till.guests
}

fn main() {
    let mut till = Mutex::new(Till {
        guests: 0,
        euros: CHANGE,
    });

    thread::scope(|restaurant| {
        for _ in 0..3 {
            restaurant.spawn(|| {
                for _ in 0..100 {
                    take_payment(&till);
                    assert!(adds_up(&till), "the till is wrong");
                }
            });
        }
    });
    println!("the till added up at all 300 looks");

    till.get_mut().expect("nobody panics at the till").euros -= CHANGE;
    let till = till.into_inner().expect("nobody panics at the till");
    println!("{} guests, {} euros", till.guests, till.euros);
}
