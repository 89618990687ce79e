use std::{future::pending, sync::Mutex, time::Duration};

use seat_free_after_a_timeout::{Seat, buy};
use tokio::time::{sleep, timeout};

fn state(seat: &Mutex<Seat>) -> Seat {
    *seat.lock().expect("nobody panics with the lock")
}

async fn pays() -> Result<(), String> {
    sleep(Duration::from_secs(1)).await;
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn a_seat_that_is_paid_is_sold() {
    let seat = Mutex::new(Seat::Free);
    assert!(buy(&seat, pays()).await);
    assert_eq!(state(&seat), Seat::Sold);
    assert!(!buy(&seat, pays()).await);
    assert_eq!(state(&seat), Seat::Sold);
}

#[tokio::test(start_paused = true)]
async fn a_failed_payment_frees_the_seat() {
    let seat = Mutex::new(Seat::Free);
    assert!(!buy(&seat, async { Err("no money".to_string()) }).await);
    assert_eq!(state(&seat), Seat::Free);
}

#[tokio::test(start_paused = true)]
async fn a_timeout_frees_the_seat() {
    let seat = Mutex::new(Seat::Free);
    let bought = timeout(Duration::from_millis(500), buy(&seat, pending())).await;
    assert!(bought.is_err());
    assert_eq!(state(&seat), Seat::Free);
}

#[tokio::test(start_paused = true)]
async fn nobody_else_buys_the_seat_meanwhile() {
    let seat = Mutex::new(Seat::Free);
    let second = async {
        sleep(Duration::from_millis(500)).await;
        assert_eq!(state(&seat), Seat::Held);
        buy(&seat, async { panic!("pays for a seat that is held") }).await
    };
    assert_eq!(tokio::join!(buy(&seat, pays()), second), (true, false));
    assert_eq!(state(&seat), Seat::Sold);
}
