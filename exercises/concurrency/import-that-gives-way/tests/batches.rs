use import_that_gives_way::{BATCH, Import};

fn rows(count: usize) -> Vec<String> {
    (1..=count).map(|row| format!("row {row}")).collect()
}

#[test]
fn a_step_stores_one_batch_at_most() {
    let mut import = Import::new(rows(250));
    let mut stored = 0;
    for turn in 1..=3 {
        let rows_left = import.step();
        assert!(
            import.stored.len() - stored <= BATCH,
            "turn {turn} is too long"
        );
        stored = import.stored.len();
        assert_eq!(rows_left, turn < 3, "after turn {turn}");
    }
    assert_eq!(import.stored, rows(250), "every row, in order");
}

#[test]
fn a_full_last_batch_leaves_no_rows() {
    let mut import = Import::new(rows(BATCH));
    assert!(!import.step(), "no rows are left");
    assert_eq!(import.stored.len(), BATCH);
}

#[test]
fn no_rows() {
    let mut import = Import::new(Vec::new());
    assert!(!import.step());
    assert!(import.stored.is_empty());
}
