fn main() {
    let (house, pen, pencil) = (16_777_216.0_f32, 1.0, 1.0);
    println!("{}", (house + pen) + pencil);
    println!("{}", house + (pen + pencil));
}
