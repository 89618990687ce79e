use std::thread;

use crossbeam_channel::{Receiver, bounded, select};

fn serve(requests: Receiver<&str>, stop: Receiver<()>) {
    loop {
        select! {
            recv(requests) -> request => match request {
                Ok(request) => println!("answers {request}"),
                Err(_) => {
                    println!("no client is left");
                    return;
                }
            },
            recv(stop) -> _ => {
                println!("stops");
                return;
            }
        }
    }
}

fn main() {
    let (client, requests) = bounded(0);
    let (stop_sender, stop) = bounded(0);
    let server = thread::spawn(move || serve(requests, stop));

    for request in ["GET /", "GET /help"] {
        client.send(request).expect("the server has ended");
    }
    drop(stop_sender);
    server.join().expect("the server panicked");
}
