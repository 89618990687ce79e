use std::sync::{Arc, Mutex};

struct Room {
    name: &'static str,
    members: Mutex<Vec<Arc<Member>>>,
}

struct Member {
    name: &'static str,
    room: Arc<Room>,
}

impl Drop for Room {
    fn drop(&mut self) {
        println!("{} is closed", self.name);
    }
}

fn enter(room: &Arc<Room>, name: &'static str) -> Arc<Member> {
    let member = Arc::new(Member {
        name,
        room: Arc::clone(room),
    });
    let mut members = room
        .members
        .lock()
        .expect("a thread panicked while it held the members");
    members.push(Arc::clone(&member));
    member
}

fn main() {
    let room = Arc::new(Room {
        name: "lobby",
        members: Mutex::default(),
    });
    let ada = enter(&room, "Ada");
    println!("{} is in {}", ada.name, ada.room.name);
    println!("owners of the room: {}", Arc::strong_count(&room));

    let observer = Arc::downgrade(&room);
    drop(ada);
    drop(room);
    println!("owners when main is done: {}", observer.strong_count());
}
