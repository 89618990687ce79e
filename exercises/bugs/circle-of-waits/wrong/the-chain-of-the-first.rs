/// A thread that waits, and the thread that it waits for, as read from their stacks.
pub type Wait = (&'static str, &'static str);

/// The threads that wait for each other in a circle, sorted by name. Each thread waits for one at most.
pub fn circle(waits: &[Wait]) -> Vec<&'static str> {
    let next = |name| waits.iter().find(|(waiting, _)| *waiting == name);
    let mut chain = Vec::new();
    let mut wait = waits.first();
    while let Some((waiting, wanted)) = wait {
        if let Some(start) = chain.iter().position(|name| name == waiting) {
            let mut names = chain.split_off(start);
            names.sort_unstable();
            return names;
        }
        chain.push(*waiting);
        wait = next(*wanted);
    }
    Vec::new()
}
