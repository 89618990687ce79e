use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use import_shares_its_list::Import;

fn start() -> Import {
    Import::start("Ada\nBen".to_owned())
}

#[test]
fn finish_hands_over_all_customers_in_every_schedule() {
    shuttle::check_dfs(|| assert_eq!(start().finish(), ["Ada", "Ben"]), None);
}

#[test]
fn so_far_can_be_0_and_1_and_2() {
    let seen = Arc::new(Mutex::new(BTreeSet::new()));
    let all = Arc::clone(&seen);
    let look = move || {
        let import = start();
        let so_far = import.so_far();
        all.lock().expect("a schedule panicked").insert(so_far);
        import.finish();
    };
    shuttle::check_dfs(look, None);
    let seen = seen.lock().expect("a schedule panicked");
    assert_eq!(*seen, BTreeSet::from([0, 1, 2]));
}
