use circle_of_waits::circle;

#[test]
fn two_payments() {
    let waits = [("ada-pays", "ben-pays"), ("ben-pays", "ada-pays")];
    assert_eq!(circle(&waits), ["ada-pays", "ben-pays"]);
}

#[test]
fn three_in_a_circle() {
    let waits = [
        ("import", "export"),
        ("report", "import"),
        ("export", "report"),
    ];
    assert_eq!(circle(&waits), ["export", "import", "report"]);
}

#[test]
fn a_thread_that_waits_for_the_circle_is_not_in_it() {
    let waits = [
        ("main", "sale"),
        ("sale", "stock"),
        ("stock", "sale"),
        ("report", "main"),
    ];
    assert_eq!(circle(&waits), ["sale", "stock"]);
}

#[test]
fn a_chain_is_no_circle() {
    let waits = [("main", "import"), ("import", "disk")];
    assert!(circle(&waits).is_empty());
}

#[test]
fn a_circle_beside_a_chain() {
    let waits = [("main", "disk"), ("sale", "stock"), ("stock", "sale")];
    assert_eq!(circle(&waits), ["sale", "stock"]);
}

#[test]
fn a_thread_that_waits_for_itself() {
    assert_eq!(circle(&[("sale", "sale"), ("main", "sale")]), ["sale"]);
}
