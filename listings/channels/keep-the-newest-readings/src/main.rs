use crossbeam_channel::{Receiver, Sender, TrySendError, bounded};

struct Newest {
    sender: Sender<u32>,
    receiver: Receiver<u32>,
    dropped: usize,
}

impl Newest {
    /// Puts the reading into the queue. While the queue is full, drops the oldest one.
    fn push(&mut self, mut reading: u32) {
        while let Err(TrySendError::Full(back)) = self.sender.try_send(reading) {
            reading = back;
            if self.receiver.try_recv().is_ok() {
                self.dropped += 1;
            }
        }
    }
}

fn main() {
    let (sender, receiver) = bounded(3);
    let readings = receiver.clone();
    let mut newest = Newest {
        sender,
        receiver,
        dropped: 0,
    };
    for reading in 1..=10 {
        newest.push(reading);
    }
    println!("{} dropped", newest.dropped);
    println!("waiting: {:?}", readings.try_iter().collect::<Vec<_>>());
}
