use std::thread;

fn cook(dish: &str) -> Result<u32, String> {
    match dish {
        "soup" => Ok(12),
        "leek tart" => Err(String::from("there are no leeks")),
        other => panic!("{other} is not on the menu"),
    }
}

fn main() {
    let dishes = ["soup", "leek tart", "moon dust"];
    let cooks = dishes.map(|dish| (dish, thread::spawn(move || cook(dish))));

    for (dish, handle) in cooks {
        match handle.join() {
            Ok(Ok(minutes)) => println!("{dish}: took {minutes} minutes"),
            Ok(Err(reason)) => println!("{dish}: refused, {reason}"),
            Err(payload) => {
                let message = payload.downcast_ref::<String>();
                println!("{dish}: the cook panicked: {message:?}");
            }
        }
    }
}
