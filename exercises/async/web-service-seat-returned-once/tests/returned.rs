use shuttle::thread;
use web_service_seat_returned_once::{Answer, Office};

/// Each test runs in every order of its threads.
fn check(test: impl Fn() + Send + Sync + 'static) {
    shuttle::check_dfs(test, None);
}

#[test]
fn a_seat_is_sold_once_and_returned() {
    check(|| {
        let office = Office::new(1);
        assert_eq!(office.put("ada-1"), Answer::Created);
        assert_eq!(office.put("ada-1"), Answer::Ok);
        assert_eq!(office.put("ben-1"), Answer::Conflict);
        assert_eq!(office.delete("ben-1"), Answer::NotFound);
        assert_eq!(office.delete("ada-1"), Answer::Ok);
        assert_eq!(office.put("ben-1"), Answer::Created);
        assert_eq!(office.free(), 0);
    });
}

#[test]
fn a_second_delete_is_answered_like_the_first_and_frees_nothing() {
    check(|| {
        let office = Office::new(2);
        assert_eq!(office.put("ada-1"), Answer::Created);
        assert_eq!(office.put("ben-1"), Answer::Created);
        assert_eq!(office.delete("ada-1"), Answer::Ok);
        assert_eq!(office.delete("ada-1"), Answer::Ok);
        assert_eq!(office.free(), 1);
    });
}

#[test]
fn a_late_copy_of_the_put_sells_nothing() {
    check(|| {
        let office = Office::new(2);
        assert_eq!(office.put("ada-1"), Answer::Created);
        assert_eq!(office.delete("ada-1"), Answer::Ok);
        assert_eq!(office.put("ada-1"), Answer::Gone);
        assert_eq!(office.delete("ada-1"), Answer::Ok);
        assert_eq!(office.free(), 2);
    });
}

#[test]
fn two_deletes_at_once_free_one_seat() {
    check(|| {
        let office = Office::new(2);
        assert_eq!(office.put("ada-1"), Answer::Created);
        thread::scope(|scope| {
            scope.spawn(|| assert_eq!(office.delete("ada-1"), Answer::Ok));
            assert_eq!(office.delete("ada-1"), Answer::Ok);
        });
        assert_eq!(office.free(), 2);
    });
}

#[test]
fn a_copy_of_the_put_beside_the_delete_sells_nothing() {
    check(|| {
        let office = Office::new(2);
        assert_eq!(office.put("ada-1"), Answer::Created);
        thread::scope(|scope| {
            scope.spawn(|| office.put("ada-1"));
            assert_eq!(office.delete("ada-1"), Answer::Ok);
        });
        assert_eq!(office.free(), 2);
    });
}
