fn main() {
    let mut cuts = 0;
    let mut stirs = 0;

    while cuts < 3 || stirs < 2 {
        while cuts < 3 {
            cuts += 1;
            println!("onion: cut {cuts} of 3");
        }
        if stirs < 2 {
            stirs += 1;
            println!("sauce: stirred {stirs} of 2");
        }
    }
}
