async fn bake(what: &str) -> String {
    println!("baking {what}");
    format!("fresh {what}")
}

#[tokio::main]
async fn main() {
    let bread = bake("bread");
    let cake = bake("cake");
    println!("both functions have been called");

    println!("now awaiting one of the futures");
    println!("got {}", cake.await);

    drop(bread);
    println!("the bread was never baked");
}
