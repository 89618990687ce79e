use std::thread;

/// Grams of flour for each guest of a table.
fn portions(tables: &[(u32, u32)]) -> Vec<u32> {
    tables
        .iter()
        .map(|(flour, guests)| flour / guests)
        .collect()
}

fn main() {
    let tables = [(600, 4), (750, 3), (400, 2), (500, 0)];
    let (left, right) = tables.split_at(2);

    thread::scope(|kitchen| {
        let ada = kitchen.spawn(|| portions(left));
        let ben = kitchen.spawn(|| portions(right));

        for (cook, handle) in [("Ada", ada), ("Ben", ben)] {
            match handle.join() {
                Ok(portions) => println!("{cook}: {portions:?} grams"),
                Err(_) => println!("{cook}: panicked"),
            }
        }
    });
    println!("main: still has {tables:?}");
}
