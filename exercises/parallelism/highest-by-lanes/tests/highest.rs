use highest_by_lanes::highest;

#[test]
fn in_a_whole_block() {
    assert_eq!(highest(&[3, 1, 4, 1, 5, 9, 2, 6]), Some(9));
}

#[test]
fn in_the_rest() {
    assert_eq!(highest(&[3, 1, 4, 1, 5, 9, 2, 6, 20, 7]), Some(20));
    assert_eq!(highest(&[2, 3]), Some(3));
}

#[test]
fn all_below_zero() {
    assert_eq!(highest(&[-3; 10]), Some(-3));
}

#[test]
fn no_readings() {
    assert_eq!(highest(&[]), None);
}
