use shuttle::sync::mpsc::{Receiver, Sender, channel};

pub enum Request {
    Book(Sender<bool>),
}

/// Owns the number of free seats, and returns it when all senders are dropped.
pub fn keep(mut free: u32, requests: Receiver<Request>) -> u32 {
    for request in requests {
        match request {
            Request::Book(answer) => {
                if free == 0 {
                    // Whoever asked may have given up meanwhile.
                    let _ = answer.send(false);
                } else if answer.send(true).is_ok() {
                    free -= 1;
                }
            }
        }
    }
    free
}

/// Takes one seat, if one is free, and says whether it did.
pub fn book(requests: &Sender<Request>) -> bool {
    let (answer, booked) = channel();
    let asked = requests.send(Request::Book(answer));
    asked.expect("the keeper is there");
    booked.recv().expect("the keeper answers")
}
