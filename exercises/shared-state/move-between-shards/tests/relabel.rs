use move_between_shards::Stock;
use shuttle::thread;

const TEA: usize = 1;
const COFFEE: usize = 2;
/// In the same shard as tea.
const GREEN_TEA: usize = 4;

/// Ten pieces of tea, ten of coffee.
fn stock() -> Stock {
    let stock = Stock::default();
    stock.add(TEA, 10);
    stock.add(COFFEE, 10);
    stock
}

#[test]
fn opposite_moves_end_in_every_schedule() {
    let opposite_moves = || {
        let stock = stock();
        thread::scope(|scope| {
            scope.spawn(|| assert!(stock.relabel(TEA, COFFEE, 3)));
            scope.spawn(|| assert!(stock.relabel(COFFEE, TEA, 4)));
        });
        assert_eq!(stock.total(), 20);
    };
    shuttle::check_dfs(opposite_moves, None);
}

#[test]
fn both_items_may_be_in_one_shard() {
    let one_move = || {
        let stock = stock();
        assert!(stock.relabel(TEA, GREEN_TEA, 3));
        assert_eq!(stock.total(), 20);
    };
    shuttle::check_dfs(one_move, None);
}

#[test]
fn nobody_sees_pieces_missing() {
    let count_during_a_move = || {
        let stock = stock();
        thread::scope(|scope| {
            scope.spawn(|| assert!(stock.relabel(COFFEE, TEA, 4)));
            scope.spawn(|| assert_eq!(stock.total(), 20));
        });
    };
    shuttle::check_dfs(count_during_a_move, None);
}

/// Coffee has the smaller number, and green tea the shard with the smaller number.
#[test]
fn a_count_ends_beside_a_move_in_every_schedule() {
    let count_beside_a_move = || {
        let stock = stock();
        thread::scope(|scope| {
            scope.spawn(|| assert!(stock.relabel(COFFEE, GREEN_TEA, 4)));
            scope.spawn(|| assert_eq!(stock.total(), 20));
        });
    };
    shuttle::check_dfs(count_beside_a_move, None);
}

#[test]
fn more_than_there_is_stays() {
    let too_many = || {
        let stock = stock();
        assert!(!stock.relabel(TEA, COFFEE, 11));
        assert!(!stock.relabel(TEA, GREEN_TEA, 11));
        assert_eq!(stock.total(), 20);
    };
    shuttle::check_dfs(too_many, None);
}
