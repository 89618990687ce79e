use move_between_warehouses::{Warehouse, move_items};
use shuttle::sync::Mutex;
use shuttle::thread;

fn two_warehouses() -> (Warehouse, Warehouse) {
    let warehouse = |number| Warehouse {
        number,
        items: Mutex::new(10),
    };
    (warehouse(1), warehouse(2))
}

fn items(warehouse: &Warehouse) -> u32 {
    *warehouse
        .items
        .lock()
        .expect("a move panicked under the lock")
}

#[test]
fn moves_both_ways_end_in_every_schedule() {
    shuttle::check_dfs(
        || {
            let (north, south) = two_warehouses();
            thread::scope(|scope| {
                scope.spawn(|| assert!(move_items(&north, &south, 3)));
                scope.spawn(|| assert!(move_items(&south, &north, 4)));
            });
            assert_eq!((items(&north), items(&south)), (11, 9));
        },
        None,
    );
}

/// An inventory locks both warehouses, the smaller number first, and counts.
#[test]
fn an_inventory_finds_all_items_in_every_schedule() {
    shuttle::check_dfs(
        || {
            let (north, south) = two_warehouses();
            thread::scope(|scope| {
                scope.spawn(|| assert!(move_items(&south, &north, 4)));
                scope.spawn(|| {
                    let in_north = north.items.lock().expect("a move panicked under the lock");
                    let in_south = south.items.lock().expect("a move panicked under the lock");
                    assert_eq!(*in_north + *in_south, 20, "no item is on the way");
                });
            });
        },
        None,
    );
}

#[test]
fn a_warehouse_may_move_to_itself() {
    shuttle::check_dfs(
        || {
            let (north, _) = two_warehouses();
            assert!(move_items(&north, &north, 10));
            assert!(!move_items(&north, &north, 11));
            assert_eq!(items(&north), 10);
        },
        None,
    );
}

#[test]
fn what_is_not_there_does_not_move() {
    shuttle::check_dfs(
        || {
            let (north, south) = two_warehouses();
            assert!(!move_items(&north, &south, 11));
            assert_eq!((items(&north), items(&south)), (10, 10));
        },
        None,
    );
}
