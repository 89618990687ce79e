use promise_with_a_bound::Owned;
use std::cell::Cell;
use std::marker::PhantomData;
use std::rc::Rc;
use std::sync::MutexGuard;

/// Asks whether a type has a trait. If it has, the compiler takes the constant of `Has`, otherwise that of `No`.
struct Has<T>(PhantomData<T>);

trait No {
    const SEND: bool = false;
    const SYNC: bool = false;
}

impl<T> No for Has<T> {}

impl<T: Send> Has<T> {
    const SEND: bool = true;
}

impl<T: Sync> Has<T> {
    const SYNC: bool = true;
}

#[test]
fn the_question_knows_a_no() {
    assert!(!std::hint::black_box(Has::<Rc<u32>>::SEND));
    assert!(!std::hint::black_box(Has::<Cell<u32>>::SYNC));
}

#[test]
fn a_number_may_be_sent_and_shared() {
    const { assert!(Has::<Owned<u32>>::SEND && Has::<Owned<u32>>::SYNC) };
    assert_eq!(*Owned::new(7).get(), 7);
}

#[test]
fn an_rc_may_not_be_sent() {
    assert!(!std::hint::black_box(Has::<Owned<Rc<u32>>>::SEND));
}

#[test]
fn a_cell_may_be_sent_and_not_shared() {
    assert!(std::hint::black_box(Has::<Owned<Cell<u32>>>::SEND));
    assert!(!std::hint::black_box(Has::<Owned<Cell<u32>>>::SYNC));
}

#[test]
fn a_guard_may_be_shared_and_not_sent() {
    assert!(!std::hint::black_box(Has::<Owned<MutexGuard<u32>>>::SEND));
    assert!(std::hint::black_box(Has::<Owned<MutexGuard<u32>>>::SYNC));
}
