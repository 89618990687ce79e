use crossbeam_channel::{never, select, unbounded};

fn main() {
    let (client, requests) = unbounded();
    let (settings_sender, mut settings) = unbounded();
    settings_sender
        .send("limit 20")
        .expect("the receiver exists");
    drop(settings_sender);

    let mut client = Some(client);
    let mut errors = 0;
    loop {
        select! {
            recv(requests) -> request => match request {
                Ok(request) => println!("{request}"),
                Err(_) => break,
            },
            recv(settings) -> setting => match setting {
                Ok(setting) => println!("{setting}"),
                Err(_) => {
                    errors += 1;
                    settings = never();
                    // The only request comes when the settings have ended.
                    if let Some(client) = client.take() {
                        client.send("GET /").expect("the receiver exists");
                    }
                }
            },
        }
    }
    println!("{errors} rounds found a closed channel");
}
