use chat_history_for_newcomers::Room;
use shuttle::thread;

#[test]
fn the_room_remembers_two_lines() {
    shuttle::check_dfs(
        || {
            let room = Room::default();
            for line in ["1", "2", "3"] {
                room.say(line);
            }
            let inbox = room.join();
            drop(room);
            assert_eq!(inbox.iter().collect::<Vec<_>>(), ["2", "3"]);
        },
        None,
    );
}

#[test]
fn a_newcomer_hears_each_line_once() {
    shuttle::check_dfs(
        || {
            let room = Room::default();
            let inbox = thread::scope(|scope| {
                scope.spawn(|| {
                    room.say("1");
                    room.say("2");
                });
                room.join()
            });
            drop(room);
            assert_eq!(inbox.iter().collect::<Vec<_>>(), ["1", "2"]);
        },
        None,
    );
}

/// Three threads have too many schedules to try them all.
#[test]
fn a_newcomer_hears_two_speakers_in_the_order_of_all() {
    shuttle::check_random(
        || {
            let room = Room::default();
            let member = room.join();
            let newcomer = thread::scope(|scope| {
                scope.spawn(|| room.say("Ada: yes"));
                scope.spawn(|| room.say("Ben: no"));
                room.join()
            });
            drop(room);
            let heard: Vec<_> = member.iter().collect();
            assert_eq!(newcomer.iter().collect::<Vec<_>>(), heard);
            assert_eq!(heard.len(), 2);
        },
        1_000,
    );
}
