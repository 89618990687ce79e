use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use backup_while_serving::serve_with_backup;

const LIMIT: Duration = Duration::from_secs(2);

#[test]
fn the_number_of_files_comes_back() {
    assert_eq!(serve_with_backup(|| (), || Ok(120)), Ok(120));
}

#[test]
fn an_error_comes_back() {
    let backup = || Err("disk full".to_string());
    assert_eq!(
        serve_with_backup(|| (), backup),
        Err("disk full".to_string())
    );
}

#[test]
fn a_panic_becomes_an_error() {
    let result = serve_with_backup(|| (), || panic!("no such folder"));
    assert_eq!(result, Err("the backup panicked".to_string()));
}

#[test]
fn the_backup_may_take_longer_than_serving() {
    let backup = || {
        thread::sleep(Duration::from_millis(50));
        Ok(120)
    };
    assert_eq!(serve_with_backup(|| (), backup), Ok(120));
}

#[test]
fn the_service_answers_while_the_backup_runs() {
    let (answered, answers) = mpsc::channel();
    let backup = move || match answers.recv_timeout(LIMIT) {
        Ok(()) => Ok(120),
        Err(_) => Err("no request was answered meanwhile".to_string()),
    };
    let serve = || answered.send(()).expect("the backup has ended already");
    assert_eq!(serve_with_backup(serve, backup), Ok(120));
}
