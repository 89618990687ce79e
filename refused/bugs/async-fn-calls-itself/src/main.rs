async fn count_down(from: u32) {
    if from > 0 {
        println!("{from}");
        count_down(from - 1).await;
    }
}

fn main() {
    drop(count_down(3));
}
