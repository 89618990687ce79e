use price_of_a_bundle::Prices;
use shuttle::thread;

#[test]
fn computing_may_ask_for_another_price() {
    shuttle::check_dfs(
        || {
            let prices = Prices::default();
            let bundle = prices.get_or_compute("bundle", || {
                prices.get_or_compute("coffee", || 450) + prices.get_or_compute("cup", || 200)
            });
            assert_eq!(bundle, 650);
            assert_eq!(prices.get_or_compute("cup", || 0), 200, "it was stored");
        },
        None,
    );
}

/// Two requests compute different prices. Both have to answer with the one that is stored.
#[test]
fn all_see_one_price_in_every_schedule() {
    shuttle::check_dfs(
        || {
            let prices = Prices::default();
            let (first, second) = thread::scope(|scope| {
                let first = scope.spawn(|| prices.get_or_compute("coffee", || 450));
                let second = scope.spawn(|| prices.get_or_compute("coffee", || 460));
                (first.join(), second.join())
            });
            let first = first.expect("the first request panicked");
            let second = second.expect("the second request panicked");
            assert_eq!(first, second, "both requests name the same price");
        },
        None,
    );
}
