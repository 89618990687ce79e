use std::env;

fn greeting(language: &str) -> &'static str {
    match language {
        "de" => "Guten Tag",
        _ => "Good day",
    }
}

fn main() {
    let language = env::var("GREETING_LANGUAGE").unwrap_or("en".to_owned());
    println!("{}", greeting(&language));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn greets_in_german() {
        assert_eq!(greeting("de"), "Guten Tag");
    }

    #[test]
    fn greets_in_english() {
        assert_eq!(greeting("en"), "Good day");
    }
}
