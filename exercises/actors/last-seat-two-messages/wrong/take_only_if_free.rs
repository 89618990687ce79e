use shuttle::sync::mpsc::{Receiver, Sender, channel};

pub enum Request {
    Free(Sender<u32>),
    Take,
}

/// Owns the number of free seats, and returns it when all senders are dropped.
pub fn keep(mut free: u32, requests: Receiver<Request>) -> u32 {
    for request in requests {
        match request {
            Request::Free(answer) => {
                // Whoever asked may have given up meanwhile.
                let _ = answer.send(free);
            }
            Request::Take => free = free.saturating_sub(1),
        }
    }
    free
}

/// Takes one seat, if one is free, and says whether it did.
pub fn book(requests: &Sender<Request>) -> bool {
    let (answer, free) = channel();
    let asked = requests.send(Request::Free(answer));
    asked.expect("the keeper is there");
    if free.recv().expect("the keeper answers") == 0 {
        return false;
    }
    requests.send(Request::Take).expect("the keeper is there");
    true
}
