use std::collections::VecDeque;

/// Log lines that wait to be written.
#[derive(Default)]
struct Backlog {
    lines: VecDeque<String>,
}

impl Backlog {
    fn push(&mut self, line: String) {
        self.lines.push_back(line);
    }

    /// Takes out all lines that wait.
    fn take_all(&mut self) -> usize {
        self.lines.drain(..).count()
    }

    /// Gives memory back, all but the places that an ordinary hour needs.
    fn shrink(&mut self) {
        self.lines.shrink_to(1_000);
    }

    fn print(&self, when: &str) {
        let places = self.lines.capacity();
        println!("{when:16} {:7} lines, {places:7} places", self.lines.len());
    }
}

fn main() {
    let mut backlog = Backlog::default();
    for number in 0..100_000 {
        backlog.push(format!("request {number}"));
    }
    backlog.print("in the burst");
    backlog.take_all();
    backlog.print("after the burst");
    backlog.shrink();
    backlog.print("after shrink_to");
}
