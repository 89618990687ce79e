//! A reader's or an author's mistake gets one clear error, which names the place and the remedy.

use std::fs;
use std::path::Path;
use std::time::Duration;

use snapbox::cmd::Command;
use tempfile::TempDir;
use xtask::listing::Listing;
use xtask::{book, compile, contract, copy, run};

/// A book of one chapter, `kitchen`, with one page and one listing, `kitchen/soup`, that prints a line.
fn small_book() -> TempDir {
    let root = tempfile::tempdir().expect("there is room for a small book");
    write(
        root.path(),
        "book.toml",
        "[book]\ntitle = \"Small\"\n[preprocessor.listings]\n",
    );
    write(root.path(), "Cargo.toml", "[workspace]\n");
    write(root.path(), "Cargo.lock", "version = 4\n");
    write(
        root.path(),
        "src/SUMMARY.md",
        "# Summary\n\n- [Kitchen](kitchen/index.md)\n",
    );
    write(
        root.path(),
        "src/kitchen/index.md",
        "# Kitchen\n\n{{#listing kitchen/soup}}\n",
    );
    listing(
        root.path(),
        "soup",
        "fn main() {\n    println!(\"soup\");\n}\n",
        "",
    );
    write(root.path(), "listings/kitchen/soup/output.txt", "soup\n");
    root
}

fn listing(root: &Path, name: &str, program: &str, contract: &str) {
    let manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\ndescription = \"Cook\"\n\n{contract}"
    );
    write(
        root,
        &format!("listings/kitchen/{name}/Cargo.toml"),
        &manifest,
    );
    write(
        root,
        &format!("listings/kitchen/{name}/src/main.rs"),
        program,
    );
}

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("a file has a folder")).expect("the book is writable");
    fs::write(path, text).expect("the book is writable");
}

/// The expanded page of the small book, or the error.
fn expand(root: &TempDir) -> Result<String, String> {
    expand_for("html", root)
}

fn expand_for(renderer: &str, root: &TempDir) -> Result<String, String> {
    let pages = book::expand(root.path(), renderer).map_err(|error| format!("{error:#}"))?;
    let (_, page) = pages.into_iter().next().expect("the book has a page");
    Ok(page)
}

/// The error with which the small book's page does not expand.
#[track_caller]
fn error_of(root: &TempDir) -> String {
    expand(root).expect_err("the mistake is noticed")
}

/// Whether `error` is one line that has all of `parts`.
#[track_caller]
fn says(error: &str, parts: &[&str]) {
    for part in parts {
        assert!(
            error.replace('\\', "/").contains(part),
            "{error:?} does not say {part:?}"
        );
    }
}

#[test]
fn a_right_book_expands() {
    let page = expand(&small_book()).expect("nothing is wrong with it");
    says(
        &page,
        &[
            "Listing 1.1",
            "Cook",
            "println!(\"soup\")",
            "```text\nsoup\n```",
            "cargo xtask copy kitchen/soup",
        ],
    );
}

#[test]
fn unknown_listing() {
    let root = small_book();
    write(
        root.path(),
        "src/kitchen/index.md",
        "# Kitchen\n\n{{#listing kitchen/soup}}\n\n{{#listing kitchen/sou}}\n",
    );
    says(
        &error_of(&root),
        &[
            "src/kitchen/index.md:5",
            "`kitchen/sou`",
            "did you mean `kitchen/soup`?",
        ],
    );
}

#[test]
fn reference_to_an_unknown_listing() {
    let root = small_book();
    write(
        root.path(),
        "src/kitchen/index.md",
        "{{#listing kitchen/soup}}\n\nSee {{#ref kitchen/stew}}.\n",
    );
    says(
        &error_of(&root),
        &[
            "src/kitchen/index.md:3",
            "there is no listing `kitchen/stew`",
        ],
    );
}

#[test]
fn listing_on_no_page() {
    let root = small_book();
    write(root.path(), "src/kitchen/index.md", "# Kitchen\n");
    says(
        &error_of(&root),
        &[
            "listings/kitchen/soup",
            "no page shows this listing",
            "{{#listing kitchen/soup}}",
        ],
    );
}

#[test]
fn listing_shown_twice() {
    let root = small_book();
    write(
        root.path(),
        "src/kitchen/index.md",
        "{{#listing kitchen/soup}}\n\n{{#listing kitchen/soup}}\n",
    );
    says(
        &error_of(&root),
        &[
            "src/kitchen/index.md:3",
            "already stands on",
            "{{#ref kitchen/soup}}",
        ],
    );
}

#[test]
fn path_that_leaves_the_listings() {
    let root = small_book();
    write(
        root.path(),
        "src/kitchen/index.md",
        "{{#listing kitchen/soup}}\n\n{{#listing ../xtask}}\n",
    );
    says(
        &error_of(&root),
        &[
            "src/kitchen/index.md:3",
            "`../xtask`",
            "cannot leave listings/",
        ],
    );
}

#[test]
fn missing_output() {
    let root = small_book();
    fs::remove_file(root.path().join("listings/kitchen/soup/output.txt")).expect("it was there");
    says(
        &error_of(&root),
        &[
            "src/kitchen/index.md:3",
            "listings/kitchen/soup/output.txt",
            "cargo xtask bless kitchen/soup",
        ],
    );
}

#[test]
fn malformed_manifest() {
    let root = small_book();
    write(
        root.path(),
        "listings/kitchen/soup/Cargo.toml",
        "[package]\nname = \"soup\nedition = \"2024\"\n",
    );
    says(
        &error_of(&root),
        &["listings/kitchen/soup/Cargo.toml", "line 2"],
    );
}

#[test]
fn misspelled_contract() {
    let root = small_book();
    listing(
        root.path(),
        "soup",
        "fn main() {}\n",
        "[package.metadata.listing]\nouput = \"pattern\"\n",
    );
    says(
        &error_of(&root),
        &["listings/kitchen/soup/Cargo.toml", "line 8", "ouput"],
    );
}

#[test]
fn misspelled_directive() {
    let root = small_book();
    write(
        root.path(),
        "src/kitchen/index.md",
        "{{#listing kitchen/soup}}\n\n{{#lsting kitchen/soup}}\n",
    );
    says(
        &error_of(&root),
        &[
            "src/kitchen/index.md:3",
            "{{#lsting kitchen/soup}} is not a directive",
        ],
    );
}

#[test]
fn unclosed_directive() {
    let root = small_book();
    write(
        root.path(),
        "src/kitchen/index.md",
        "{{#listing kitchen/soup}}\n\nSee {{#ref kitchen/soup}.\n",
    );
    says(
        &error_of(&root),
        &["src/kitchen/index.md:3", "{{#ref is not closed"],
    );
}

#[test]
fn directive_over_the_end_of_a_line() {
    let root = small_book();
    write(
        root.path(),
        "src/kitchen/index.md",
        "{{#listing kitchen/soup}}\n\nSee {{#ref\nkitchen/soup}}.\n",
    );
    says(
        &expand(&root).expect("nothing is wrong with it"),
        &["See [Listing 1.1](#listing-kitchen-soup)."],
    );
}

#[test]
fn excerpt_of_an_unknown_item() {
    let root = small_book();
    write(
        root.path(),
        "src/kitchen/index.md",
        "{{#listing kitchen/soup}}\n\n{{#excerpt kitchen/soup stir}}\n",
    );
    says(
        &error_of(&root),
        &["src/kitchen/index.md:3", "no item `stir`"],
    );
}

#[test]
fn excerpt_hides_the_rest() {
    let root = small_book();
    listing(
        root.path(),
        "soup",
        "fn main() {\n    stir();\n}\n\n// Gently.\nfn stir() {\n    println!(\"soup\");\n}\n",
        "",
    );
    write(
        root.path(),
        "src/kitchen/index.md",
        "{{#listing kitchen/soup}}\n\n{{#excerpt kitchen/soup stir}}\n",
    );
    let page = expand(&root).expect("nothing is wrong with it");
    says(
        &page,
        &[
            "# fn main() {\n#     stir();\n# }\n#\n// Gently.\nfn stir() {\n    println!(\"soup\");\n}\n```",
        ],
    );
}

#[test]
fn modules_are_shown_as_files_and_hidden_inline() {
    let root = small_book();
    let main = "mod lid;\nmod pot;\n\nfn main() {\n    lid::lift();\n    pot::stir();\n}\n";
    let pot = "pub fn stir() {\n    println!(\"soup\");\n}\n";
    listing(root.path(), "soup", main, "");
    write(
        root.path(),
        "listings/kitchen/soup/src/lid.rs",
        "pub fn lift() {}\n",
    );
    write(root.path(), "listings/kitchen/soup/src/pot.rs", pot);
    let page = expand(&root).expect("nothing is wrong with it");
    says(
        &page,
        &[
            "# #[cfg(any())]\nmod lid;\n# mod lid\n# {\n# pub fn lift() {}\n# }\n# #[cfg(any())]\nmod pot;\n",
        ],
    );
    let shown: Vec<String> = page.split("```rust").skip(1).map(visible).collect();
    assert_eq!(
        shown,
        [main, "pub fn lift() {}\n", pot],
        "each block shows its file, and nothing else"
    );
}

#[test]
fn excerpt_of_methods_says_whose_they_are() {
    let root = small_book();
    let main = "mod pot;\n\nfn main() {\n    pot::Pot(1).stir();\n}\n";
    listing(root.path(), "soup", main, "");
    let pot = "pub struct Lid;\n\nimpl Lid {\n    pub fn stir(&self) {}\n}\n\n\
        pub struct Pot<T>(pub T);\n\nimpl Pot<u8> {\n    fn lid(&self) {}\n\n    // Gently.\n    \
        pub fn stir(&self) {\n        self.lid();\n    }\n\n    fn salt(&self) {}\n}\n\n\
        impl<T> Pot<Vec<T>>\nwhere\n    T: Copy,\n{\n    pub fn stir(&self) {}\n}\n";
    write(root.path(), "listings/kitchen/soup/src/pot.rs", pot);
    write(
        root.path(),
        "src/kitchen/index.md",
        "{{#listing kitchen/soup}}\n\n{{#excerpt kitchen/soup Pot::stir main}}\n",
    );
    let page = expand(&root).expect("nothing is wrong with it");
    let both = "From <code>src/main.rs</code> and <code>src/pot.rs</code> of <a href";
    says(&page, &[both]);
    let excerpt = page.split("```rust").last().expect("it is the last block");
    let stirs = "impl Pot<u8> {\n    // Gently.\n    pub fn stir(&self) {\n        self.lid();\n    }\n}\n\n\
        impl<T> Pot<Vec<T>>\nwhere\n    T: Copy,\n{\n    pub fn stir(&self) {}\n}\n";
    let main = "fn main() {\n    pot::Pot(1).stir();\n}\n";
    assert_eq!(visible(excerpt), format!("{stirs}\n{main}"));
}

#[test]
fn a_line_that_a_page_would_hide() {
    for hidden in ["# Soup", "## Soup", "#"] {
        let root = small_book();
        let program = format!("fn main() {{\n    print!(\"\n{hidden}\n\");\n}}\n");
        listing(root.path(), "soup", &program, "");
        says(&error_of(&root), &["src/main.rs:3", "must not begin with"]);
    }
}

#[test]
fn an_attribute_that_a_block_would_lose() {
    let root = small_book();
    let main = "#[cfg(test)]\nmod tests;\n\nfn main() {\n    println!(\"soup\");\n}\n";
    listing(root.path(), "soup", main, "");
    write(root.path(), "listings/kitchen/soup/src/tests.rs", "\n");
    says(
        &error_of(&root),
        &[
            "src/main.rs:1",
            "above `mod tests;`",
            "at the top of src/tests.rs",
        ],
    );
}

/// A block is the program as a compiler sees it there, and no compiler of pages sees unit tests.
#[test]
fn unit_tests_are_left_out_where_they_are_not_shown() {
    let root = small_book();
    let main = "mod pot;\nmod tests;\n\nfn main() {\n    pot::stir();\n}\n";
    let tests = "#![cfg(test)]\n\n#[test]\nfn tastes() {\n    crate::pot::stir();\n}\n";
    let pot = "pub fn stir() {\n    println!(\"soup\");\n}\n\n// Of one.\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn stirs() {\n        super::stir();\n    }\n}\n";
    listing(
        root.path(),
        "soup",
        main,
        "[package.metadata.listing]\ntests = 2\n",
    );
    write(root.path(), "listings/kitchen/soup/src/pot.rs", pot);
    write(root.path(), "listings/kitchen/soup/src/tests.rs", tests);
    write(
        root.path(),
        "src/kitchen/index.md",
        "{{#listing kitchen/soup}}\n\n{{#excerpt kitchen/soup stir}}\n",
    );
    let page = expand(&root).expect("nothing is wrong with it");
    let blocks: Vec<&str> = page.split("```rust").skip(1).collect();
    let shown: Vec<String> = blocks.iter().map(|block| visible(block)).collect();
    let stir = "pub fn stir() {\n    println!(\"soup\");\n}\n";
    assert_eq!(shown, [main, pot, tests, stir]);
    let with_tests: Vec<(bool, bool)> = blocks
        .iter()
        .map(|block| (block.contains("fn stirs()"), block.contains("fn tastes()")))
        .collect();
    let expected = [(false, false), (true, false), (false, true), (false, false)];
    assert_eq!(with_tests, expected);
}

/// To a compiler all blocks of a listing are one program; tests/conventions.rs proves it of the book.
#[test]
fn compilers_get_each_program_once() {
    let root = small_book();
    let main = "mod pot;\n\nfn main() {\n    pot::stir();\n}\n";
    listing(root.path(), "soup", main, "");
    let pot = "pub fn stir() {\n    println!(\"soup\");\n}\n";
    write(root.path(), "listings/kitchen/soup/src/pot.rs", pot);
    write(
        root.path(),
        "src/kitchen/index.md",
        "{{#listing kitchen/soup}}\n\n{{#excerpt kitchen/soup stir}}\n",
    );
    let blocks = ["html", "test", "skeptic"].map(|renderer| {
        let page = expand_for(renderer, &root).expect("nothing is wrong with it");
        page.matches("```rust").count()
    });
    assert_eq!(blocks, [3, 1, 1]);
}

/// The lines of a block that a page does not hide, up to the block's end.
fn visible(block: &str) -> String {
    let lines = block
        .lines()
        .skip(1)
        .take_while(|line| !line.starts_with("```"));
    lines
        .filter(|line| *line != "#" && !line.starts_with("# "))
        .map(|line| format!("{line}\n"))
        .collect()
}

/// Builds and runs `kitchen/soup` of the small book, and checks its contract.
fn soup_holds(root: &TempDir, limit: Duration) -> Result<(), String> {
    let check = || {
        let listing = Listing::load(root.path(), "kitchen/soup")?;
        let copy = copy::own_copy(root.path(), &listing)?;
        let built = compile::build(&copy.dir, &copy.target_dir)?;
        if listing.is_rejected() {
            return contract::check_refusal(&listing, &built);
        }
        contract::check_run(
            &listing,
            &run::run(&built.executable.expect("soup compiles"), limit)?,
        )
    };
    check().map_err(|error: anyhow::Error| format!("{error:#}"))
}

/// The small book, made to be its own copies' workspace no longer.
fn small_book_with(program: &str, contract: &str) -> TempDir {
    let root = small_book();
    write(
        root.path(),
        "Cargo.toml",
        "[workspace]\nexclude = [\"target\"]\n",
    );
    listing(root.path(), "soup", program, contract);
    root
}

const MINUTE: Duration = Duration::from_secs(60);

#[test]
fn an_output_that_differs() {
    let root = small_book_with("fn main() {\n    println!(\"stew\");\n}\n", "");
    let error = soup_holds(&root, MINUTE).expect_err("it prints stew, the page shows soup");
    says(&error, &["kitchen/soup", "output.txt", "stew", "soup"]);
}

#[test]
fn a_program_that_does_not_end() {
    let root = small_book_with("fn main() {\n    std::thread::park();\n}\n", "");
    let error = soup_holds(&root, Duration::from_millis(500)).expect_err("nobody unparks it");
    says(&error, &["had not ended after 500ms", "killed"]);
}

#[test]
fn an_exit_code_that_differs() {
    let root = small_book_with("fn main() {\n    std::process::exit(3);\n}\n", "");
    let error = soup_holds(&root, MINUTE).expect_err("the manifest says 0");
    says(
        &error,
        &["kitchen/soup", "exit code Some(3)", "manifest says 0"],
    );
}

#[test]
fn an_order_that_is_not_promised() {
    let program = "fn main() {\n    println!(\"a\\nb\");\n}\n";
    let root = small_book_with(
        program,
        "[package.metadata.listing]\noutput = \"any-order\"\n",
    );
    write(root.path(), "listings/kitchen/soup/output.txt", "b\na\n");
    soup_holds(&root, MINUTE).expect("the lines are the same");
    write(root.path(), "listings/kitchen/soup/output.txt", "b\na\na\n");
    let error = soup_holds(&root, MINUTE).expect_err("one of them stands there twice");
    says(&error, &["output.txt"]);
}

#[test]
fn a_pattern_that_the_sample_breaks() {
    let root = small_book_with(
        "fn main() {\n    println!(\"soup\");\n}\n",
        "[package.metadata.listing]\noutput = \"pattern\"\n",
    );
    write(
        root.path(),
        "listings/kitchen/soup/output.pattern",
        "so[..]\n",
    );
    soup_holds(&root, MINUTE).expect("the sample and the run match");
    write(root.path(), "listings/kitchen/soup/output.txt", "stew\n");
    says(
        &soup_holds(&root, MINUTE).expect_err("the page's sample does not"),
        &["output.pattern", "stew"],
    );
    write(
        root.path(),
        "listings/kitchen/soup/output.pattern",
        "soup\n",
    );
    says(
        &soup_holds(&root, MINUTE).expect_err("a pattern without a wildcard"),
        &["no wildcard", "exact"],
    );
}

#[test]
fn words_on_stderr_that_no_page_shows() {
    let root = small_book_with(
        "fn main() {\n    println!(\"soup\");\n    eprintln!(\"hot\");\n}\n",
        "",
    );
    says(
        &soup_holds(&root, MINUTE).expect_err("the page shows no stderr"),
        &["prints on stderr", "hot"],
    );
}

#[test]
fn a_rejected_program_that_compiles() {
    let root = small_book_with(
        "fn main() {}\n",
        "[package.metadata.listing]\nrejected = \"E0382\"\n",
    );
    says(
        &soup_holds(&root, MINUTE).expect_err("it compiles"),
        &["kitchen/soup", "E0382", "but it compiles"],
    );
}

#[test]
fn a_program_rejected_for_another_reason() {
    let root = small_book_with(
        "fn main() {\n    stir();\n}\n",
        "[package.metadata.listing]\nrejected = \"E0382\"\n",
    );
    says(
        &soup_holds(&root, MINUTE).expect_err("it is E0425"),
        &["kitchen/soup", "E0382", "E0425"],
    );
}

#[test]
fn an_error_at_another_line() {
    let root = small_book_with(
        "fn main() {\n    stir();\n}\n",
        "[package.metadata.listing]\nrejected = \"E0425\"\n",
    );
    write(
        root.path(),
        "listings/kitchen/soup/error.txt",
        "rustc 1.0.0\n\nerror[E0425]: old words\n --> src/main.rs:1:5\n",
    );
    says(
        &soup_holds(&root, MINUTE).expect_err("it is line 2"),
        &["src/main.rs:1", "src/main.rs:2", "bless"],
    );
    write(
        root.path(),
        "listings/kitchen/soup/error.txt",
        "rustc 1.0.0\n\nerror[E0425]: old words\n --> src/main.rs:2:5\n",
    );
    soup_holds(&root, MINUTE).expect("another release may use other words");
    let this_release = format!(
        "{}\n\nerror[E0425]: old words\n --> src/main.rs:2:5\n",
        compile::rustc_release().expect("there is a compiler")
    );
    write(
        root.path(),
        "listings/kitchen/soup/error.txt",
        &this_release,
    );
    says(
        &soup_holds(&root, MINUTE).expect_err("this release may not"),
        &["error.txt", "old words"],
    );
}

/// A future that is not `Send` is refused, and the error has no code to compare.
#[test]
fn an_error_without_a_code() {
    let program = "fn main() {\n    let soup = std::rc::Rc::new(1);\n    send(async move {\n        \
                   ready().await;\n        drop(soup);\n    });\n}\n\nasync fn ready() {}\n\n\
                   fn send(_: impl Future + Send) {}\n";
    let manifest = "[package.metadata.listing]\nrejected = \"an error without a code\"\n";
    let root = small_book_with(program, manifest);
    let error = |line: u32| format!("rustc 1.0.0\n\nerror: old words\n --> src/main.rs:{line}:5\n");
    write(root.path(), "listings/kitchen/soup/error.txt", &error(3));
    soup_holds(&root, MINUTE).expect("another release may use other words");
    write(root.path(), "listings/kitchen/soup/error.txt", &error(4));
    says(
        &soup_holds(&root, MINUTE).expect_err("it is line 3"),
        &["src/main.rs:4", "src/main.rs:3", "bless"],
    );

    let with_code = small_book_with("fn main() {\n    stir();\n}\n", manifest);
    says(
        &soup_holds(&with_code, MINUTE).expect_err("it is E0425"),
        &["an error without a code", "E0425"],
    );
}

fn xtask(arguments: &[&str]) -> Command {
    Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments)
}

/// The error that `cargo xtask` ends with.
#[track_caller]
fn refusal(arguments: &[&str]) -> String {
    let output = xtask(arguments).output().expect("the command starts");
    assert!(
        !output.status.success(),
        "cargo xtask {arguments:?} succeeds"
    );
    String::from_utf8(output.stderr).expect("errors are UTF-8")
}

#[test]
fn unknown_command() {
    says(
        &refusal(&["raed"]),
        &["no command `cargo xtask raed`", "cargo xtask read"],
    );
}

#[test]
fn copying_an_unknown_listing() {
    let folder = tempfile::tempdir().expect("there is room");
    let target = folder.path().join("mine");
    let error = refusal(&["copy", "rayon/par-iter-mu", target.to_str().expect("UTF-8")]);
    says(
        &error,
        &[
            "there is no listing `rayon/par-iter-mu`",
            "did you mean `rayon/par-iter-mut`?",
        ],
    );
    assert!(
        fs::read_dir(folder.path())
            .expect("it is there")
            .next()
            .is_none(),
        "nothing is left behind"
    );
}

#[test]
fn copying_onto_something() {
    let folder = tempfile::tempdir().expect("there is room");
    write(folder.path(), "mine/notes.txt", "keep");
    let target = folder.path().join("mine");
    let error = refusal(&[
        "copy",
        "rayon/par-iter-mut",
        target.to_str().expect("UTF-8"),
    ]);
    says(&error, &["mine exists", "name a folder that does not"]);
    assert_eq!(
        fs::read_dir(folder.path()).expect("it is there").count(),
        1,
        "nothing is left behind"
    );
    assert_eq!(
        fs::read_to_string(target.join("notes.txt")).expect("it is there"),
        "keep"
    );
}

#[test]
fn copying_into_the_book() {
    let target = xtask::root().join("mine");
    let error = refusal(&[
        "copy",
        "rayon/par-iter-mut",
        target.to_str().expect("UTF-8"),
    ]);
    says(&error, &["own workspace", "name a folder outside"]);
    assert!(!target.exists());
}

#[test]
fn copying_under_a_crates_name() {
    let folder = tempfile::tempdir().expect("there is room");
    for name in ["rayon", "9lives", "my soup"] {
        let target = folder.path().join(name);
        let error = refusal(&[
            "copy",
            "rayon/par-iter-mut",
            target.to_str().expect("UTF-8"),
        ]);
        says(&error, &[name, "cannot be the name"]);
    }
}

#[test]
fn a_copy_runs() {
    let folder = tempfile::tempdir().expect("there is room");
    let target = folder.path().join("my-portions");
    let output = xtask(&[
        "copy",
        "rayon/par-iter-mut",
        target.to_str().expect("UTF-8"),
    ])
    .output()
    .expect("it starts");
    says(
        &String::from_utf8(output.stdout).expect("UTF-8"),
        &["Copied rayon/par-iter-mut", "cargo run"],
    );
    let manifest = fs::read_to_string(target.join("Cargo.toml")).expect("the copy has a manifest");
    says(&manifest, &["name = \"my-portions\"", "rayon ="]);
    let built = compile::build(&target, &folder.path().join("target")).expect("cargo runs");
    let run = run::run(&built.executable.expect("it compiles"), MINUTE).expect("it runs");
    assert_eq!(run.stdout, "[3, 4, 5, 6, 7, 8, 9, 10]\n");
}
