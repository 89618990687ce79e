use std::sync::LazyLock;

static LIMIT: LazyLock<u32> = LazyLock::new(|| load_limit().await);

async fn load_limit() -> u32 {
    30
}

#[tokio::main]
async fn main() {
    println!("limit {}", *LIMIT);
}
