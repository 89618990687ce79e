use std::sync::Mutex;
use std::thread;

#[derive(Default)]
struct Accounts {
    names: Mutex<Vec<String>>,
}

impl Accounts {
    fn add_if_new(&self, name: &str) {
        let mut names = self.names.lock().expect("a lock holder panicked");
        if !names.iter().any(|taken| taken == name) {
            names.push(name.to_owned());
        }
    }
}

fn sign_up(accounts: &Accounts, name: &str) {
    accounts.add_if_new(name);
}

fn main() {
    let accounts = Accounts::default();

    thread::scope(|scope| {
        scope.spawn(|| sign_up(&accounts, "ada"));
        scope.spawn(|| sign_up(&accounts, "ada"));
    });

    let names = accounts.names.into_inner();
    let names = names.expect("a lock holder panicked");
    println!("accounts: {}", names.join(", "));
}
