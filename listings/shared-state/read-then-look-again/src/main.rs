use std::sync::RwLock;
use std::thread;

type Customers = RwLock<Vec<&'static str>>;

/// The customer's number. A new customer is added.
fn number_of(customers: &Customers, name: &'static str) -> usize {
    let known = customers.read().expect("a writer panicked");
    let found = known.iter().position(|&known| known == name);
    drop(known);

    found.unwrap_or_else(|| {
        let mut customers = customers.write().expect("a writer panicked");
        let found = customers.iter().position(|&known| known == name);
        found.unwrap_or_else(|| {
            customers.push(name);
            customers.len() - 1
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

    let customers = customers.into_inner().expect("a request panicked");
    println!("numbers {numbers:?}, customers {customers:?}");
}
