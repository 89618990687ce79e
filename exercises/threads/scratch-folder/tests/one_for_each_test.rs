use scratch_folder::ScratchFolder;
use std::collections::HashSet;
use std::path::Path;
use std::{fs, panic, thread};

fn folder() -> ScratchFolder {
    let parent = Path::new(env!("CARGO_TARGET_TMPDIR"));
    ScratchFolder::new_in(parent).expect("the parent can be written")
}

fn is_empty(folder: &ScratchFolder) -> bool {
    let mut entries = fs::read_dir(folder.path()).expect("the folder exists");
    entries.next().is_none()
}

#[test]
fn two_folders_of_one_test_differ() {
    let (first, second) = (folder(), folder());
    assert_ne!(first.path(), second.path());
}

#[test]
fn folders_of_parallel_tests_differ() {
    let folders: Vec<_> = thread::scope(|scope| {
        let threads: Vec<_> = (0..20).map(|_| scope.spawn(folder)).collect();
        let folders = threads.into_iter().map(|thread| thread.join());
        folders.map(|folder| folder.expect("a folder")).collect()
    });
    let paths: HashSet<_> = folders.iter().map(|folder| folder.path()).collect();
    assert_eq!(paths.len(), 20);
}

#[test]
fn a_folder_is_empty_and_goes_with_its_owner() {
    let folder = folder();
    let path = folder.path().to_owned();
    assert!(is_empty(&folder));
    fs::write(path.join("journal.txt"), "2 tea").expect("it can be written");
    drop(folder);
    assert!(!path.exists());
}

#[test]
fn a_folder_goes_when_its_test_fails() {
    let folder = folder();
    let path = folder.path().to_owned();
    let failed = panic::catch_unwind(move || {
        fs::write(folder.path().join("journal.txt"), "2 tea").expect("it can be written");
        panic::resume_unwind(Box::new("the test fails"));
    });
    assert!(failed.is_err() && !path.exists());
}
