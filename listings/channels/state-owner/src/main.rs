use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

enum Request {
    Deliver(u32),
    Take { wanted: u32, reply: Sender<bool> },
}

fn keep_eggs(inbox: Receiver<Request>) -> u32 {
    let mut eggs = 0;
    for request in inbox {
        match request {
            Request::Deliver(delivered) => eggs += delivered,
            Request::Take { wanted, reply } => {
                let granted = wanted <= eggs;
                if granted {
                    eggs -= wanted;
                }
                // A cook that no longer waits has taken its eggs all the same.
                let _ = reply.send(granted);
            }
        }
    }
    eggs
}

fn take(store: &Sender<Request>, wanted: u32) -> bool {
    let (reply, answer) = mpsc::channel();
    let request = Request::Take { wanted, reply };
    store
        .send(request)
        .expect("the keeper runs as long as there is a sender");
    answer.recv().expect("the keeper answers every request")
}

fn main() {
    let (store, inbox) = mpsc::channel();
    let keeper = thread::spawn(move || keep_eggs(inbox));
    store
        .send(Request::Deliver(5))
        .expect("the keeper runs as long as there is a sender");

    let cooks = [store.clone(), store.clone(), store.clone()]
        .map(|store| thread::spawn(move || take(&store, 2)));
    let served = cooks.map(|cook| cook.join().expect("asking does not panic"));
    let served_cooks = served.into_iter().filter(|&got| got).count();
    println!("cooks who got 2 eggs: {served_cooks}");
    println!("cooks who got none: {}", 3 - served_cooks);

    drop(store);
    let left = keeper
        .join()
        .expect("the keeper has nothing to panic about");
    println!("eggs left: {left}");
}
