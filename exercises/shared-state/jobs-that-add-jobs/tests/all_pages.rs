use jobs_that_add_jobs::{Pages, work_off};
use shuttle::sync::Mutex;
use shuttle::thread;

/// Page 1 links to page 2; no other page has links.
fn fetch(page: u32, pages: &Pages, fetched: &Mutex<Vec<u32>>) {
    if page == 1 {
        pages.lock().expect("a lock holder panicked").push(2);
    }
    fetched.lock().expect("a lock holder panicked").push(page);
}

#[test]
fn one_worker_fetches_what_it_finds() {
    let one_worker = || {
        let pages = Mutex::new(vec![1]);
        let fetched = Mutex::new(Vec::new());
        work_off(&pages, |page, pages| fetch(page, pages, &fetched));
        assert_eq!(
            fetched.into_inner().expect("a lock holder panicked"),
            [1, 2]
        );
    };
    shuttle::check_dfs(one_worker, None);
}

#[test]
fn two_workers_fetch_each_page_once() {
    let two_workers = || {
        let pages = Mutex::new(vec![3, 1]);
        let fetched = Mutex::new(Vec::new());
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| work_off(&pages, |page, pages| fetch(page, pages, &fetched)));
            }
        });
        let mut fetched = fetched.into_inner().expect("a lock holder panicked");
        fetched.sort();
        assert_eq!(fetched, [1, 2, 3]);
    };
    shuttle::check_dfs(two_workers, None);
}
