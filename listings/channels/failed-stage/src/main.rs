use std::sync::mpsc;
use std::thread;

fn main() {
    let (rail, orders) = mpsc::sync_channel(0);
    let (pass, plates) = mpsc::sync_channel(2);

    let waiter = thread::spawn(move || {
        let mut order = 1;
        while rail.send(order).is_ok() {
            order += 1;
        }
        order
    });
    let cook = thread::spawn(move || {
        let mut eggs = 5;
        for order in orders {
            if eggs < 2 {
                return Err(format!("too few eggs for order {order}"));
            }
            eggs -= 2;
            pass.send(order)
                .map_err(|unserved| format!("nobody takes order {}", unserved.0))?;
        }
        Ok(())
    });
    let server = thread::spawn(move || plates.iter().collect::<Vec<u32>>());

    let served = server.join().expect("collecting does not panic");
    println!("server: plates {served:?}, then the end");
    let came_back = waiter.join().expect("counting does not overflow");
    println!("waiter: order {came_back} came back");
    let cooked = cook.join().expect("the cook reports, and does not panic");
    println!("cook: {cooked:?}");
}
