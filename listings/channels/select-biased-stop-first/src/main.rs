use crossbeam_channel::{bounded, select_biased, unbounded};

fn main() {
    let (client, requests) = unbounded();
    let (stop_sender, stop) = bounded::<()>(0);
    for request in ["GET /", "GET /help", "GET /about"] {
        client.send(request).expect("the receiver exists");
    }
    drop(stop_sender);

    loop {
        select_biased! {
            recv(stop) -> _ => {
                println!("stops, {} requests are left", requests.len());
                return;
            }
            recv(requests) -> request => match request {
                Ok(request) => println!("answers {request}"),
                Err(_) => return,
            },
        }
    }
}
