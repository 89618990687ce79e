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

fn adds_up(till: &Mutex<Till>) -> bool {
    let till = till.lock().expect("nobody panics at the till");
    till.euros == CHANGE + MEAL * till.guests
}

fn main() {
    let mut till = Mutex::new(Till {
        guests: 0,
        euros: 0,
    });
    till.get_mut().expect("nobody panics at the till").euros = CHANGE;

    let right = thread::scope(|restaurant| {
        for _ in 0..3 {
            restaurant.spawn(|| (0..100).for_each(|_| take_payment(&till)));
        }
        (0..100).filter(|_| adds_up(&till)).count()
    });
    println!("100 looks into the till: it adds up in {right}");

    let till = till.into_inner().expect("nobody panics at the till");
    println!("{} guests, {} euros", till.guests, till.euros);
}
