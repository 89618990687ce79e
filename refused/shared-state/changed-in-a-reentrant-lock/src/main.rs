use parking_lot::ReentrantMutex;

fn main() {
    let visits = ReentrantMutex::new(0);

    let seen = visits.lock();
    let mut count = visits.lock();
    *count += 1;

    println!("{seen} visits");
}
