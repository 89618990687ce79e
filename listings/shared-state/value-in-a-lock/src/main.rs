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

fn main() {
    let mut till = Mutex::new(Till {
        guests: 0,
        euros: CHANGE,
    });

    let always_right = thread::scope(|restaurant| {
        for _ in 0..3 {
            restaurant.spawn(|| (0..100).for_each(|_| take_payment(&till)));
        }
        let mut always_right = true;
        loop {
            let till = till.lock().expect("nobody panics at the till");
            always_right &= till.euros == CHANGE + MEAL * till.guests;
            if till.guests == 300 {
                break always_right;
            }
        }
    });
    println!("the till added up at every look: {always_right}");

    till.get_mut().expect("nobody panics at the till").euros -= CHANGE;
    let till = till.into_inner().expect("nobody panics at the till");
    println!("{} guests, {} euros", till.guests, till.euros);
}
