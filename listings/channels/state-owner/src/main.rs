use std::sync::mpsc::{self, Receiver, Sender, SyncSender};
use std::thread;

enum Request {
    Deliver(u32),
    Take {
        wanted: u32,
        reply: SyncSender<bool>,
    },
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
                let _ = reply.send(granted);
            }
        }
    }
    eggs
}

fn take(keeper: &Sender<Request>, wanted: u32) -> bool {
    let (reply, answer) = mpsc::sync_channel(1);
    let request = Request::Take { wanted, reply };
    keeper.send(request).expect("the keeper has ended");
    answer.recv().expect("the keeper has ended")
}

fn main() {
    let (requests, inbox) = mpsc::channel();
    let keeper = thread::spawn(move || keep_eggs(inbox));
    let delivered = requests.send(Request::Deliver(1));
    delivered.expect("the keeper has ended");

    thread::scope(|scope| {
        for cook in ["Ada", "Ben"] {
            let requests = requests.clone();
            scope.spawn(move || {
                if take(&requests, 1) {
                    println!("{cook} takes an egg");
                }
            });
        }
    });

    drop(requests);
    println!("eggs left: {}", keeper.join().expect("the keeper panicked"));
}
