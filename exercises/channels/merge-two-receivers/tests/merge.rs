use merge_two_receivers::merge;
use shuttle::sync::mpsc;
use shuttle::thread;

#[test]
fn all_messages_come_and_then_the_end() {
    let check = || {
        let (first, first_receiver) = mpsc::channel();
        let (second, second_receiver) = mpsc::channel();
        let merged = merge(first_receiver, second_receiver);
        first.send(1).expect("the merged channel is open");
        second.send(2).expect("the merged channel is open");
        drop((first, second));
        let mut all: Vec<u32> = merged.iter().collect();
        all.sort_unstable();
        assert_eq!(all, [1, 2]);
    };
    shuttle::check_random(check, 1000);
}

#[test]
fn the_second_need_not_wait_for_the_first() {
    let check = || {
        let (first, first_receiver) = mpsc::channel();
        let (second, second_receiver) = mpsc::channel();
        let merged = merge(first_receiver, second_receiver);
        second.send(2).expect("the merged channel is open");
        assert_eq!(merged.recv(), Ok(2));
        first.send(1).expect("the merged channel is open");
        assert_eq!(merged.recv(), Ok(1));
    };
    shuttle::check_random(check, 1000);
}

#[test]
fn nobody_receives_any_more() {
    let check = || {
        let (first, first_receiver) = mpsc::channel();
        let (_second, second_receiver) = mpsc::channel();
        drop(merge(first_receiver, second_receiver));
        // The first message may be taken. Sooner or later the thread notices that nobody receives.
        while first.send(1).is_ok() {
            thread::yield_now();
        }
    };
    shuttle::check_random(check, 200);
}
