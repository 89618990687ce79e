use first_to_end::{Part, first_to_end};
use std::sync::mpsc::{self, Sender};
use std::thread;
use std::time::Duration;

/// A part that runs as long as the sender beside it exists.
fn runs_until_told() -> (Sender<()>, Part) {
    let (told, listens) = mpsc::channel::<()>();
    let part = move || while listens.recv().is_ok() {};
    (told, Box::new(part))
}

fn panics() -> Part {
    Box::new(|| panic!("a bug in this part"))
}

/// Fails if the answer takes more than two seconds.
fn in_time(parts: Vec<(&'static str, Part)>) -> Option<&'static str> {
    let (answer, answers) = mpsc::channel();
    thread::spawn(move || answer.send(first_to_end(parts)));
    let name = answers.recv_timeout(Duration::from_secs(2));
    name.expect("the name comes while the other parts still run")
}

#[test]
fn a_part_returns_while_the_first_runs() {
    let (_told, listener) = runs_until_told();
    let parts = vec![("listener", listener), ("cleaner", Box::new(|| ()) as Part)];
    assert_eq!(in_time(parts), Some("cleaner"));
}

#[test]
fn a_part_panics_while_the_others_run() {
    let (_told, listener) = runs_until_told();
    let (_also_told, mailer) = runs_until_told();
    let parts = vec![
        ("listener", listener),
        ("cleaner", panics()),
        ("mailer", mailer),
    ];
    assert_eq!(in_time(parts), Some("cleaner"));
}

#[test]
fn a_running_part_is_not_named() {
    let (told, listener) = runs_until_told();
    let (_also_told, mailer) = runs_until_told();
    drop(told);
    let parts = vec![("mailer", mailer), ("listener", listener)];
    assert_eq!(in_time(parts), Some("listener"));
}

#[test]
fn without_parts_nobody_ends() {
    assert_eq!(in_time(Vec::new()), None);
}
