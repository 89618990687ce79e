use std::{
    cell::Cell,
    pin::pin,
    rc::Rc,
    task::{Context, Poll, Waker},
};

use both_readings::{Both, Reading};
use tokio::sync::oneshot;

/// A sensor, whether it has been asked, and its future.
fn sensor() -> (oneshot::Sender<f64>, Rc<Cell<bool>>, Reading) {
    let (sender, receiver) = oneshot::channel();
    let asked = Rc::new(Cell::new(false));
    let note = Rc::clone(&asked);
    let reading = Box::pin(async move {
        note.set(true);
        receiver.await.expect("the sensor answers")
    });
    (sender, asked, reading)
}

#[test]
fn both_sensors_are_asked_at_the_first_poll() {
    let (_cellar, cellar_asked, first) = sensor();
    let (_attic, attic_asked, second) = sensor();
    let mut both = pin!(Both::new(first, second));
    let mut cx = Context::from_waker(Waker::noop());
    assert!(both.as_mut().poll(&mut cx).is_pending());
    assert!(cellar_asked.get() && attic_asked.get());
}

#[test]
fn the_cellar_may_answer_first() {
    let (cellar, _, first) = sensor();
    let (attic, _, second) = sensor();
    let mut both = pin!(Both::new(first, second));
    let mut cx = Context::from_waker(Waker::noop());
    cellar.send(9.5).expect("the future keeps the receiver");
    assert!(both.as_mut().poll(&mut cx).is_pending());
    attic.send(31.0).expect("the future keeps the receiver");
    assert_eq!(both.as_mut().poll(&mut cx), Poll::Ready((9.5, 31.0)));
}

#[test]
fn the_attic_may_answer_first() {
    let (cellar, _, first) = sensor();
    let (attic, _, second) = sensor();
    let mut both = pin!(Both::new(first, second));
    let mut cx = Context::from_waker(Waker::noop());
    attic.send(31.0).expect("the future keeps the receiver");
    assert!(both.as_mut().poll(&mut cx).is_pending());
    cellar.send(9.5).expect("the future keeps the receiver");
    assert_eq!(both.as_mut().poll(&mut cx), Poll::Ready((9.5, 31.0)));
}
