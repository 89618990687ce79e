use std::rc::Rc;

async fn read_aloud(menu: &str) {
    println!("{menu}");
}

#[tokio::main]
async fn main() {
    let waiter = tokio::spawn(async {
        let menu = Rc::new("soup, bread".to_string());
        read_aloud(&menu).await;
        println!("{} readers", Rc::strong_count(&menu));
    });
    waiter.await.expect("reading does not panic");
}
