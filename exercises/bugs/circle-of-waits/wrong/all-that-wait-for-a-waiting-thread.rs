/// A thread that waits, and the thread that it waits for, as read from their stacks.
pub type Wait = (&'static str, &'static str);

/// The threads that wait for each other in a circle, sorted by name. Each thread waits for one at most.
pub fn circle(waits: &[Wait]) -> Vec<&'static str> {
    let waits_itself = |name| waits.iter().any(|(waiting, _)| *waiting == name);
    let in_circle = waits.iter().filter(|(_, wanted)| waits_itself(*wanted));
    let mut names: Vec<_> = in_circle.map(|(waiting, _)| *waiting).collect();
    names.sort_unstable();
    names
}
