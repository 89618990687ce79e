use std::sync::Mutex;
use std::sync::mpsc::{self, Receiver};
use std::thread;

enum Message {
    Print(&'static str),
    Stop,
}

fn work(messages: &Mutex<Receiver<Message>>) {
    loop {
        let message = messages.lock().expect("a worker panicked").recv();
        match message {
            Ok(Message::Print(page)) => println!("prints {page}"),
            Ok(Message::Stop) | Err(_) => return,
        }
    }
}

fn main() {
    let (sender, receiver) = mpsc::channel();
    let messages = Mutex::new(receiver);
    thread::scope(|scope| {
        scope.spawn(|| work(&messages));
        scope.spawn(|| work(&messages));
        for message in [Message::Print("the invoice"), Message::Stop] {
            sender.send(message).expect("the receiver is in `main`");
        }
    });
    println!("both workers have stopped");
}
