use rayon::prelude::*;

fn main() {
    let mut tickets = [0; 8];

    tickets
        .par_iter_mut()
        .with_min_len(4)
        .with_max_len(4)
        .for_each_init(
            || 0,
            |last_number, ticket| {
                *last_number += 1;
                *ticket = *last_number;
            },
        );
    println!("for_each_init: {tickets:?}");

    tickets
        .par_iter_mut()
        .enumerate()
        .for_each(|(index, ticket)| *ticket = index + 1);
    println!("enumerate:     {tickets:?}");
}
