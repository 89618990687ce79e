use std::sync::RwLock;
use std::thread;

type Customers = RwLock<Vec<&'static str>>;

/// The customer's number. A new customer is added.
fn number_of(customers: &Customers, name: &'static str) -> usize {
    let list = customers.read().expect("a writer panicked");
    let found = list.iter().position(|&known| known == name);
    drop(list);

    found.unwrap_or_else(|| {
        let mut list = customers.write().expect("a writer panicked");
        let found = list.iter().position(|&known| known == name);
        found.unwrap_or_else(|| {
            list.push(name);
            list.len() - 1
        })
    })
}

fn main() {
    let customers = RwLock::new(vec!["Ada"]);

    let numbers = thread::scope(|scope| {
        let requests = [
            scope.spawn(|| number_of(&customers, "Ben")),
            scope.spawn(|| number_of(&customers, "Ben")),
        ];
        requests.map(|request| request.join().expect("a request panicked"))
    });

    let list = customers.into_inner().expect("a request panicked");
    println!("numbers {numbers:?}, customers {list:?}");
}
