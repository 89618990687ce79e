fn main() {
    let log = String::from("GET / 200\nGET /old 404\n");

    rayon::spawn(|| println!("{} lines", log.lines().count()));
    println!("{} bytes", log.len());
}
