use crossbeam_channel::{select, unbounded};

fn main() {
    let (_client, requests) = unbounded::<&str>();
    let (settings_sender, settings) = unbounded();
    settings_sender
        .send("limit 20")
        .expect("the receiver exists");
    drop(settings_sender);

    let mut errors = 0;
    for _ in 0..1000 {
        select! {
            recv(requests) -> request => println!("{request:?}"),
            recv(settings) -> setting => match setting {
                Ok(setting) => println!("{setting}"),
                Err(_) => errors += 1,
            },
        }
    }
    println!("{errors} rounds found a closed channel");
}
