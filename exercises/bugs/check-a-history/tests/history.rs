use check_a_history::Event::{Cancelled, Reserved};
use check_a_history::first_mistake;

#[test]
fn a_history_that_can_be() {
    let history = [
        Reserved {
            customer: 1,
            seat: 0,
        },
        Reserved {
            customer: 2,
            seat: 1,
        },
        Cancelled {
            customer: 1,
            seat: 0,
        },
        Reserved {
            customer: 2,
            seat: 0,
        },
    ];
    assert_eq!(first_mistake(&history, 2), None);
}

#[test]
fn one_seat_has_two_holders() {
    let history = [
        Reserved {
            customer: 1,
            seat: 0,
        },
        Reserved {
            customer: 2,
            seat: 0,
        },
    ];
    assert_eq!(first_mistake(&history, 2), Some(1));
}

#[test]
fn a_seat_is_cancelled_twice() {
    let history = [
        Reserved {
            customer: 1,
            seat: 0,
        },
        Cancelled {
            customer: 1,
            seat: 0,
        },
        Cancelled {
            customer: 1,
            seat: 0,
        },
    ];
    assert_eq!(first_mistake(&history, 2), Some(2));
}

#[test]
fn a_seat_is_cancelled_by_somebody_else() {
    let history = [
        Reserved {
            customer: 1,
            seat: 0,
        },
        Cancelled {
            customer: 2,
            seat: 0,
        },
    ];
    assert_eq!(first_mistake(&history, 2), Some(1));
}

#[test]
fn there_is_no_such_seat() {
    let history = [Reserved {
        customer: 1,
        seat: 2,
    }];
    assert_eq!(first_mistake(&history, 2), Some(0));
}

#[test]
fn a_seat_is_reserved_twice_by_its_holder() {
    let history = [
        Reserved {
            customer: 1,
            seat: 0,
        },
        Reserved {
            customer: 1,
            seat: 0,
        },
    ];
    assert_eq!(first_mistake(&history, 2), Some(1));
}

#[test]
fn a_customer_cancels_both_seats() {
    let history = [
        Reserved {
            customer: 1,
            seat: 0,
        },
        Reserved {
            customer: 1,
            seat: 1,
        },
        Cancelled {
            customer: 1,
            seat: 0,
        },
        Cancelled {
            customer: 1,
            seat: 1,
        },
    ];
    assert_eq!(first_mistake(&history, 2), None);
}
