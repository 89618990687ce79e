use one_core_each::cores_for;

#[test]
fn the_first_core_stays_free() {
    assert_eq!(cores_for(3, &[0, 1, 2, 3]), [Some(1), Some(2), Some(3)]);
}

#[test]
fn only_cores_of_the_list_are_used() {
    assert_eq!(cores_for(2, &[4, 6, 7]), [Some(6), Some(7)]);
}

#[test]
fn no_two_workers_share_a_core() {
    assert_eq!(cores_for(4, &[2, 5, 8]), [Some(5), Some(8), None, None]);
}

#[test]
fn with_one_core_nobody_is_pinned() {
    assert_eq!(cores_for(2, &[3]), [None, None]);
}

#[test]
fn without_a_list_nobody_is_pinned() {
    assert_eq!(cores_for(2, &[]), [None, None]);
}

#[test]
fn without_workers_there_is_nothing_to_pin() {
    assert_eq!(cores_for(0, &[0, 1]), []);
}
