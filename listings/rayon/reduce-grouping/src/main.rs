use rayon::prelude::*;

type Term = (String, i32);

fn zero() -> Term {
    (String::from("0"), 0)
}

fn subtract(left: Term, right: Term) -> Term {
    let text = format!("({} - {})", left.0, right.0);
    (text, left.1 - right.1)
}

fn main() {
    let terms: Vec<Term> = [8, 4, 2, 1].map(|n| (n.to_string(), n)).to_vec();

    let (text, value) = terms.iter().cloned().fold(zero(), subtract);
    println!("in sequence: {text} = {value}");

    let (text, value) = terms.into_par_iter().with_max_len(1).reduce(zero, subtract);
    println!("in parallel: {text} = {value}");
}
