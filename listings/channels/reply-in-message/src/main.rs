use std::error::Error;
use std::sync::mpsc::{self, Sender};
use std::thread;

struct Question {
    dish: &'static str,
    reply: Sender<Option<u32>>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let (questions, inbox) = mpsc::channel();
    let chef = thread::spawn(move || {
        for Question { dish, reply } in inbox {
            let minutes = match dish {
                "soup" => Some(12),
                "bread" => Some(40),
                _ => None,
            };
            // An asker that no longer waits is no reason for the chef to stop.
            let _ = reply.send(minutes);
        }
        println!("chef: no more questions");
    });

    for dish in ["bread", "moon dust", "soup"] {
        let (reply, answer) = mpsc::channel();
        questions.send(Question { dish, reply })?;
        match answer.recv()? {
            Some(minutes) => println!("{dish}: {minutes} minutes"),
            None => println!("{dish}: not on the menu"),
        }
    }

    drop(questions);
    chef.join().expect("the chef has nothing to panic about");
    Ok(())
}
