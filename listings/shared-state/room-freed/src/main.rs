use std::sync::{Arc, Mutex, Weak};

struct Room {
    name: &'static str,
    members: Mutex<Vec<Arc<Member>>>,
}

struct Member {
    name: &'static str,
    room: Weak<Room>,
}

impl Drop for Room {
    fn drop(&mut self) {
        println!("{} is closed", self.name);
    }
}

fn enter(room: &Arc<Room>, name: &'static str) -> Arc<Member> {
    let member = Arc::new(Member {
        name,
        room: Arc::downgrade(room),
    });
    let mut members = room
        .members
        .lock()
        .expect("a thread panicked while it held the members");
    members.push(Arc::clone(&member));
    member
}

fn report(member: &Member) {
    match member.room.upgrade() {
        Some(room) => println!("{} is in {}", member.name, room.name),
        None => println!("{} is in no room", member.name),
    }
}

fn main() {
    let room = Arc::new(Room {
        name: "lobby",
        members: Mutex::default(),
    });
    let ada = enter(&room, "Ada");
    report(&ada);

    drop(room);
    println!("main is done with the room");
    report(&ada);
}
