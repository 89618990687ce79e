#![cfg(test)]

use crate::index::{Counts, Index, count_words};
use crate::messages::{Event, OUTCOMES, PATHS, Report, Skipped, TEXTS};
use crate::pipeline::index_words;
use crate::read::MAX_BYTES;
use crate::report;
use crate::sample::{self, TempFolder};
use std::fs;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;
use walkdir::WalkDir;

/// Runs the pipeline on a thread of its own, so that a hang is a failed test.
fn run_with(
    roots: &[&Path],
    workers: usize,
    stop_before: bool,
    count_words: impl Fn(&str) -> Counts + Send + Sync + 'static,
    observe: impl Fn(Event, &AtomicBool) + Send + Sync + 'static,
) -> Result<Report, String> {
    let roots: Vec<PathBuf> = roots.iter().map(|&root| root.to_owned()).collect();
    let workers = NonZero::new(workers).expect("tests ask for some workers");
    let (sender, report) = mpsc::channel();
    thread::spawn(move || {
        let stop = AtomicBool::new(stop_before);
        let observe = |event| observe(event, &stop);
        sender.send(index_words(&roots, workers, count_words, observe, &stop))
    });
    let limit = Duration::from_secs(20);
    report.recv_timeout(limit).expect("the pipeline ends")
}

fn run_pipeline(
    roots: &[&Path],
    workers: usize,
    stop_before: bool,
    observe: impl Fn(Event, &AtomicBool) + Send + Sync + 'static,
) -> Result<Report, String> {
    run_with(roots, workers, stop_before, count_words, observe)
}

fn run_to_the_end(roots: &[&Path], workers: usize) -> Report {
    let report = run_pipeline(roots, workers, false, |_, _| ()).expect("no stage panics");
    assert!(report.complete);
    report
}

/// More files than fit into all the queues.
const MANY: usize = PATHS + 100;

/// A folder with so many files, the same words in each.
fn folder_of(files: usize) -> TempFolder {
    let folder = TempFolder::new().expect("the system has a place for temporary files");
    for number in 0..files {
        let name = format!("{number}.txt");
        folder
            .write(&name, "salt and salt")
            .expect("the folder is ours");
    }
    folder
}

/// How many notes and other files the sample has.
const NOTES: usize = 50;
const OTHERS: usize = 1;

fn notes() -> TempFolder {
    sample::notes(1).expect("the system has a place for temporary files")
}

#[test]
fn any_number_of_workers_makes_the_index_that_one_thread_makes() {
    let notes = notes();
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for root in [notes.path(), &sources] {
        let mut expected = Index::default();
        for entry in WalkDir::new(root) {
            let path = entry.expect("nobody changes these folders").into_path();
            if let Ok(text) = fs::read_to_string(&path) {
                expected.add(path, count_words(&text));
            }
        }
        let expected = expected.sorted();
        assert!(expected.files.len() >= 6);
        for workers in [1, 2, 8] {
            let report = run_to_the_end(&[root], workers);
            assert_eq!(report.index, expected, "{workers} workers");
        }
    }
}

#[test]
fn what_cannot_be_indexed_is_reported_once_and_the_rest_is_indexed() {
    let notes = notes();
    let (above, at) = (MAX_BYTES as usize + 1, MAX_BYTES as usize);
    for (name, length) in [("above.bin", above), ("at.bin", at)] {
        let content = vec![0xFF; length];
        notes.write(name, content).expect("the folder is ours");
    }
    let missing = notes.path().join("wine-list.txt");

    for workers in [1, 2, 8] {
        let report = run_to_the_end(&[&missing, notes.path()], workers);
        let expected = [
            (notes.path().join("2020/photo.jpg"), "not UTF-8"),
            (notes.path().join("above.bin"), "larger than 8388608 bytes"),
            (notes.path().join("at.bin"), "not UTF-8"),
            (missing.clone(), "does not exist"),
        ];
        let expected = expected.map(|(path, reason)| Skipped {
            path,
            reason: reason.to_owned(),
        });
        assert_eq!(report.skipped, expected);
        assert_eq!(report.index.files.len(), NOTES);
    }
}

#[test]
fn what_is_found_is_done() {
    let notes = notes();
    let menu = notes.path().join("2016/menu.txt");
    let (sender, events) = mpsc::channel();
    let observe = move |event, _: &AtomicBool| sender.send(event).expect("the test listens");
    let report = run_pipeline(&[notes.path(), &menu], 2, false, observe).expect("no stage panics");
    assert_eq!(report.index.files.len(), NOTES + 1);
    assert_eq!(report.skipped.len(), OTHERS);
    // A file that is found twice is counted twice.
    let words = report.index.by_frequency();
    let files: usize = words.iter().map(|(.., places)| places.len()).sum();
    let once = run_to_the_end(&[notes.path()], 2).index;
    let menu_alone = run_to_the_end(&[&menu], 2).index;
    let places = |index: &Index| -> usize {
        let words = index.by_frequency();
        words.iter().map(|(.., places)| places.len()).sum()
    };
    assert_eq!(files, places(&once) + places(&menu_alone));

    let (found, done): (Vec<_>, Vec<_>) = events.iter().partition(|&event| event == Event::Found);
    let all = NOTES + OTHERS + 1;
    assert_eq!((found.len(), done.len()), (all, all));
}

#[test]
fn a_file_that_is_gone_when_its_turn_comes_is_reported() {
    let folder = folder_of(1);
    let path = folder.path().join("0.txt");
    let gone = path.clone();
    let observe = move |event, _: &AtomicBool| {
        if event == Event::Found {
            fs::remove_file(&gone).expect("the walker has found it");
        }
    };
    let report = run_pipeline(&[folder.path()], 2, false, observe).expect("no stage panics");
    let reason = "does not exist".to_owned();
    assert_eq!(report.skipped, [Skipped { path, reason }]);
}

#[cfg(unix)]
#[test]
fn what_may_not_be_read_is_reported_and_so_is_what_is_no_file() {
    use std::os::unix::fs::PermissionsExt;

    let folder = folder_of(3);
    let closed = folder.path().join("1.txt");
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o000)).expect("the file is ours");
    let report = run_to_the_end(&[folder.path(), Path::new("/dev/null")], 2);

    let skipped = |path: &Path, reason: &str| Skipped {
        path: path.to_owned(),
        reason: reason.to_owned(),
    };
    let mut expected = vec![skipped(
        Path::new("/dev/null"),
        "neither a file nor a folder",
    )];
    // The system's administrator may read everything.
    if fs::read(&closed).is_err() {
        expected.push(skipped(&closed, "permission denied"));
    }
    expected.sort();
    assert_eq!(report.skipped, expected);
}

#[test]
fn a_stop_in_the_middle_keeps_what_is_done_and_ends_soon() {
    // With few files the walker has ended before, and the reader has to notice the stop.
    let folders = [folder_of(MANY), folder_of(100)];
    for (folder, workers) in folders.iter().flat_map(|it| [(it, 1), (it, 2), (it, 8)]) {
        let done = AtomicUsize::new(0);
        let stop_at_3 = move |event, stop: &AtomicBool| {
            if event == Event::Done && done.fetch_add(1, Ordering::Relaxed) == 2 {
                stop.store(true, Ordering::Relaxed);
            }
        };
        let report =
            run_pipeline(&[folder.path()], workers, false, stop_at_3).expect("no stage panics");
        assert!(!report.complete);

        // What was in a queue or in a stage's hands is still indexed, and nothing else.
        let under_way = 1 + TEXTS + workers + OUTCOMES;
        let files = report.index.files.len();
        assert!((3..=3 + under_way).contains(&files), "{files} files");
        let words = report.index.by_frequency();
        let counts: Vec<_> = words
            .iter()
            .map(|&(count, word, _)| (word, count))
            .collect();
        assert_eq!(counts, [("salt", 2 * files as u64), ("and", files as u64)]);
    }
}

#[test]
fn a_stop_before_the_start_indexes_nothing() {
    let notes = notes();
    let observe = |event, _: &AtomicBool| panic!("{event:?} after the stop");
    let report =
        run_pipeline(&[notes.path()], 2, true, observe).expect("no stage observes anything");
    assert_eq!(report.index, Index::default());
    assert!(!report.complete);

    let mut out = Vec::new();
    report::print(&report, notes.path(), &mut out).expect("a vector takes all");
    let text = String::from_utf8(out).expect("the report is text");
    assert!(text.starts_with("stopped: the index is incomplete\nfiles: 0 indexed"));
}

#[test]
fn a_stage_that_panics_ends_the_others() {
    let folder = folder_of(MANY);
    for (last, stage) in [(Event::Found, "walk"), (Event::Done, "merge")] {
        let observe = move |event, _: &AtomicBool| assert_ne!(event, last, "a test's panic");
        let ended = run_pipeline(&[folder.path()], 2, false, observe);
        assert_eq!(ended, Err(format!("the stage `{stage}` has panicked")));
    }
}

#[test]
fn workers_that_panic_end_the_others() {
    let folder = folder_of(100);
    for workers in [1, 2, 8] {
        let panics = |_: &str| panic!("a test's panic");
        let ended = run_with(&[folder.path()], workers, false, panics, |_, _| ());
        let error = "the stage `count` has panicked".to_owned();
        assert_eq!(ended, Err(error));
    }
}

#[test]
fn one_worker_that_panics_is_an_error_though_others_finish_the_rest() {
    let folder = folder_of(100);
    let (counted, done) = (AtomicUsize::new(0), Arc::new(AtomicUsize::new(0)));
    let third_panics = move |text: &str| {
        assert_ne!(counted.fetch_add(1, Ordering::Relaxed), 2, "a test's panic");
        count_words(text)
    };
    let seen = Arc::clone(&done);
    let observe = move |event, _: &AtomicBool| {
        if event == Event::Done {
            seen.fetch_add(1, Ordering::Relaxed);
        }
    };
    let ended = run_with(&[folder.path()], 2, false, third_panics, observe);
    assert_eq!(ended, Err("the stage `count` has panicked".to_owned()));
    assert_eq!(done.load(Ordering::Relaxed), 99);
}

#[test]
fn links_below_a_root_are_not_followed() {
    #[cfg(unix)]
    use std::os::unix::fs::symlink as link;
    #[cfg(windows)]
    use std::os::windows::fs::symlink_dir as link;

    let notes = notes();
    let before = run_to_the_end(&[notes.path()], 2);
    for (target, name) in [
        ("..", "2016/soups/circle"),
        ("nowhere", "dangling"),
        ("../menu.txt", "2016/soups/again.txt"),
        ("2016/soups", "twice"),
    ] {
        if link(target, notes.path().join(name)).is_err() {
            return; // Windows may refuse it to ordinary users.
        }
    }
    assert_eq!(run_to_the_end(&[notes.path()], 2), before);

    let twice = notes.path().join("twice");
    assert_eq!(run_to_the_end(&[&twice], 2).index.files.len(), 2);
    if cfg!(unix) {
        let again = notes.path().join("2016/soups/again.txt");
        assert_eq!(run_to_the_end(&[&again], 2).index.files.len(), 1);
    }
}

#[test]
fn a_temporary_folder_is_new_and_goes_with_its_owner() {
    let (one, other) = (notes(), notes());
    assert_ne!(one.path(), other.path());
    let path = one.path().to_owned();
    drop(one);
    assert!(!path.exists());
    assert!(other.path().join("2016/soups/almond.txt").exists());
}
