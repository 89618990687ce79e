use std::marker::PhantomData;

use token_stays_on_its_thread::Token;

struct Probe<T>(PhantomData<T>);

/// Where `Probe<T>` has no constant of its own, the name finds the trait's.
#[allow(dead_code, reason = "no constant is missing if `Token` is both")]
trait Otherwise {
    const SEND: bool = false;
    const SYNC: bool = false;
}
impl<T> Otherwise for Probe<T> {}

impl<T: Send> Probe<T> {
    const SEND: bool = true;
}
impl<T: Sync> Probe<T> {
    const SYNC: bool = true;
}

/// Not a constant, so that Clippy has nothing to say about the assertion.
fn is(answer: bool) -> bool {
    answer
}

#[test]
fn a_token_is_not_sent() {
    assert!(
        !is(Probe::<Token>::SEND),
        "a token may move to another thread"
    );
}

#[test]
fn a_token_is_not_shared() {
    assert!(!is(Probe::<Token>::SYNC), "another thread may use a token");
}

#[test]
fn a_token_has_no_further_size() {
    assert_eq!(size_of::<Token>(), size_of::<usize>());
}

#[test]
fn a_token_names_its_file() {
    let first = Token::open("a.log");
    let second = Token::open("b.log");
    assert_eq!([first.name(), second.name()], ["a.log", "b.log"]);
}
