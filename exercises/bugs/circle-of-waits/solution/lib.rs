/// A thread that waits, and the thread that it waits for, as read from their stacks.
pub type Wait = (&'static str, &'static str);

/// The threads that wait for each other in a circle, sorted by name. Each thread waits for one at most.
pub fn circle(waits: &[Wait]) -> Vec<&'static str> {
    let next = |name| waits.iter().find(|(waiting, _)| *waiting == name);
    let comes_back = |start: &'static str| {
        let mut name = start;
        // No way is longer than the list.
        for _ in 0..waits.len() {
            let Some((_, wanted)) = next(name) else {
                return false;
            };
            if *wanted == start {
                return true;
            }
            name = wanted;
        }
        false
    };
    let names = waits.iter().map(|(waiting, _)| *waiting);
    let mut names: Vec<_> = names.filter(|name| comes_back(name)).collect();
    names.sort_unstable();
    names
}
