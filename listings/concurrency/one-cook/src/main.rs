#[derive(Clone, Copy, Debug, PartialEq)]
enum Onion {
    Whole,
    Halved,
    Sliced,
    Diced,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Sauce {
    Cold,
    Warm,
    Thick,
}

fn chop(onion: Onion) -> Onion {
    match onion {
        Onion::Whole => Onion::Halved,
        Onion::Halved => Onion::Sliced,
        Onion::Sliced | Onion::Diced => Onion::Diced,
    }
}

fn stir(sauce: Sauce) -> Sauce {
    match sauce {
        Sauce::Cold => Sauce::Warm,
        Sauce::Warm | Sauce::Thick => Sauce::Thick,
    }
}

fn main() {
    let mut onion = Onion::Whole;
    let mut sauce = Sauce::Cold;
    println!("start: {onion:?} onion, {sauce:?} sauce");

    while onion != Onion::Diced || sauce != Sauce::Thick {
        if onion != Onion::Diced {
            onion = chop(onion);
            println!("chop:  {onion:?} onion, {sauce:?} sauce");
        }
        if sauce != Sauce::Thick {
            sauce = stir(sauce);
            println!("stir:  {onion:?} onion, {sauce:?} sauce");
        }
    }
}
