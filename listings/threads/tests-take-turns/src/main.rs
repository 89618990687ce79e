use std::sync::Mutex;

static LANGUAGE: Mutex<&str> = Mutex::new("en");

fn set_language(name: &'static str) {
    *LANGUAGE.lock().expect("nobody panics under this lock") = name;
}

fn greeting() -> &'static str {
    match *LANGUAGE.lock().expect("nobody panics under this lock") {
        "de" => "Guten Tag",
        _ => "Good day",
    }
}

fn main() {
    set_language("de");
    println!("{}", greeting());
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::{MutexGuard, PoisonError};

    /// A test that needs the language keeps the guard to its end.
    fn turn(language: &'static str) -> MutexGuard<'static, ()> {
        static TURNS: Mutex<()> = Mutex::new(());
        // A test that failed has poisoned it. There is no value that could be half changed.
        let turn = TURNS.lock().unwrap_or_else(PoisonError::into_inner);
        set_language(language);
        turn
    }

    #[test]
    fn greets_in_german() {
        let _turn = turn("de");
        assert_eq!(greeting(), "Guten Tag");
    }

    #[test]
    fn greets_in_english() {
        let _turn = turn("en");
        assert_eq!(greeting(), "Good day");
    }

    #[test]
    #[should_panic(expected = "a failing test")]
    fn a_failing_test_leaves_the_turn_to_the_others() {
        let _turn = turn("de");
        panic!("a failing test");
    }
}
