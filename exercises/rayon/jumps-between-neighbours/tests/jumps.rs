use jumps_between_neighbours::jumps;

#[test]
fn no_pair_no_jump() {
    assert_eq!(jumps(&[], 10), 0);
    assert_eq!(jumps(&[500], 10), 0);
}

#[test]
fn up_and_down() {
    assert_eq!(jumps(&[20, 20, 50, 20, 25], 10), 2);
}

#[test]
fn one_jump_between_any_two_neighbours() {
    for position in 1..4000 {
        let mut readings = vec![20; position];
        readings.resize(4000, 50);
        assert_eq!(jumps(&readings, 10), 1, "before reading {position}");
    }
}
