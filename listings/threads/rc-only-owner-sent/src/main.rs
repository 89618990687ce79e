use std::rc::Rc;
use std::thread;

fn send(rows: Rc<Vec<&'static str>>) {
    match Rc::try_unwrap(rows) {
        Ok(rows) => {
            let writer = thread::spawn(move || println!("writer: {rows:?}"));
            writer.join().expect("the writer panicked");
        }
        Err(rows) => println!("not sent, owners: {}", Rc::strong_count(&rows)),
    }
}

fn main() {
    let rows = Rc::new(vec!["ada,12", "ben,7"]);
    let preview = Rc::clone(&rows);

    send(rows);
    send(preview);
}
