use crate::summary::Summary;

pub fn print(summary: &Summary) {
    let broken: u64 = summary.broken.values().sum();
    println!("{} lines, {broken} of them broken", summary.lines);
    for (reason, count) in &summary.broken {
        println!("{count:>6} {reason}");
    }
    if let Some((number, line)) = summary.first_broken {
        println!("first broken line {number}: {line}");
    }
    println!("{} bytes sent", summary.bytes);
    println!("{} different clients", summary.clients.len());
    println!("answers:");
    for (class, count) in (1..).zip(summary.statuses).filter(|&(_, count)| count > 0) {
        println!("{count:>6} {class}xx");
    }
    println!("top paths:");
    for (path, count) in summary.top_paths(5) {
        println!("{count:>6} {path}");
    }
    println!("{:>6} requests without a path", summary.without_path);
}
