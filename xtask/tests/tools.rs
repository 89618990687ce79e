//! A reader's or an author's mistake gets one clear error, which names the place and the remedy.

use std::fs;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use snapbox::cmd::Command;
use snapbox::{Assert, file};
use tempfile::TempDir;
use xtask::explore::{End, Explorers, Record};
use xtask::page::Mistake;
use xtask::project::{Kind, Project};
use xtask::stamp::{self, Stamps};
use xtask::{bless, book, cargo, check, exercise, measure, run, said};

const PAGE: &str = "src/kitchen/index.md";
const SOUP: &str = "{{#listing kitchen/soup}}\n";
const MANIFEST: &str =
    "[package]\nname = \"soup\"\nversion = \"0.1.0\"\nedition = \"2024\"\ndescription = \"Cook\"\n";
const PRINTS_SOUP: &str = "fn main() {\n    println!(\"soup\");\n}\n";
const MAIN: &str = "listings/kitchen/soup/src/main.rs";
const OUTPUT: &str = "listings/kitchen/soup/output.txt";
const SETTINGS: &str = "listings/kitchen/soup/Cargo.toml";

/// A book of one chapter, `kitchen`, with one page and one listing, `kitchen/soup`, that prints a line; and
/// these files in it, or instead of its own.
fn book_with(files: &[(&str, &str)]) -> TempDir {
    let root = tempfile::tempdir().expect("there is room for a small book");
    let own = [
        (
            "book.toml",
            "[book]\ntitle = \"Small\"\n[preprocessor.listings]\nbefore = [\"links\"]\n",
        ),
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"listings/*/*\"]\nresolver = \"3\"\n",
        ),
        ("Cargo.lock", "version = 4\n"),
        (
            "src/SUMMARY.md",
            "# Summary\n\n- [Kitchen](kitchen/index.md)\n",
        ),
        (PAGE, SOUP),
        (SETTINGS, MANIFEST),
        (MAIN, PRINTS_SOUP),
        (OUTPUT, "soup\n"),
    ];
    for (path, text) in own.iter().chain(files) {
        write(root.path(), path, text);
    }
    root
}

fn write(root: &Path, path: &str, text: &str) {
    xtask::write_if_changed(&root.join(path), text).expect("the book is writable");
}

/// A file of a book.
fn text_of(root: &TempDir, path: &str) -> String {
    fs::read_to_string(root.path().join(path)).expect("it is there")
}

/// Whether `text` has all of `parts`.
#[track_caller]
fn says(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(
            text.replace('\\', "/").contains(part),
            "{text:?} does not say {part:?}"
        );
    }
}

/// The page as people read it: without the elements within its programs.
fn readable(root: &TempDir) -> String {
    let page = expanded(root, "html").expect("nothing is wrong with it");
    page.replace("<wbr>", "")
        .replace("&lt;", "<")
        .replace("&amp;", "&")
}

/// The page as this renderer gets it, if nothing is wrong with it.
fn expanded(root: &TempDir, renderer: &str) -> Result<String, String> {
    let book = book::expand(root.path(), renderer).map_err(said)?;
    let mistakes: Vec<String> = book.found.mistakes.iter().map(Mistake::to_string).collect();
    match &mistakes[..] {
        [] => Ok(book.pages[0].1.clone()),
        mistakes => Err(mistakes.join("\n")),
    }
}

/// What is wrong with `kitchen/soup`, built and run, or refused, and compared with its files.
fn soup_run(root: &TempDir) -> Result<(), String> {
    let check = || {
        let (root, target) = (root.path(), root.path().join("target"));
        let soup = Project::load(root, "kitchen/soup")?;
        if soup.kind == Kind::Refused {
            return check::check_refusal(&soup, &bless::build_refused(root, &target, &soup)?);
        }
        let program = bless::build_listing(root, &target, &soup)?.executable;
        let program = program.expect("soup compiles");
        let run = match soup.settings.explore {
            Some(_) => run::run_listing(&soup, &program)?,
            None => run::run(&program, Duration::from_secs(2))?,
        };
        check::check_run(&soup, &run)
    };
    check().map_err(said)
}

/// What `bless` says of `kitchen/soup`.
fn blessed(root: &TempDir) -> Result<String, String> {
    let soup = Project::load(root.path(), "kitchen/soup").expect("it is as it should be");
    let target = root.path().join("target");
    bless::bless(root.path(), &target, &soup).map_err(said)
}

/// An exercise, `kitchen/salt`.
const EXERCISE: [(&str, &str); 5] = [
    (
        "exercises/kitchen/salt/Cargo.toml",
        "[package]\nname = \"salt\"\nedition = \"2024\"\ndescription = \"Season\"\n",
    ),
    (
        "exercises/kitchen/salt/src/lib.rs",
        "pub fn pinches() -> u8 { 1 }\n",
    ),
    (
        "exercises/kitchen/salt/tests/two.rs",
        "#[test]\nfn two() { assert_eq!(salt::pinches(), 2); }\n",
    ),
    (
        "exercises/kitchen/salt/solution/lib.rs",
        "pub fn pinches() -> u8 { 2 }\n",
    ),
    (
        "exercises/kitchen/salt/wrong/three.rs",
        "pub fn pinches() -> u8 { 3 }\n",
    ),
];

/// What is wrong with `kitchen/salt`.
fn exercised(root: &TempDir) -> Result<(), String> {
    let salt = Project::load(root.path(), "kitchen/salt").expect("it is as it should be");
    let target = root.path().join("target");
    let check = || {
        let mut built = exercise::build(root.path(), &target, &[&salt])?;
        let variants = built.remove("kitchen/salt").expect("it was built")?;
        variants.iter().try_for_each(exercise::check)
    };
    check().map_err(said)
}

#[test]
fn a_test_that_the_exercise_no_longer_has_is_not_run() {
    let root = book_with(&EXERCISE);
    exercised(&root).expect("start and wrong solution fail, the solution passes");
    let salt = root.path().join("exercises/kitchen/salt");
    fs::remove_file(salt.join("tests/two.rs")).expect("it is there");
    let three = "#[test]\nfn three() { assert_eq!(salt::pinches(), 3); }\n";
    write(&salt, "tests/three.rs", three);
    write(&salt, "solution/lib.rs", "pub fn pinches() -> u8 { 3 }\n");
    write(&salt, "wrong/three.rs", "pub fn pinches() -> u8 { 4 }\n");
    exercised(&root).expect("the test that asks for two is gone");
}

/// Runs a test for which nothing counts but the tools, unless a stamp says that it passed with these.
fn unless_proved(name: &str, test: impl FnOnce()) {
    let (root, mut inputs) = (xtask::root(), String::new());
    for folder in [
        "xtask/tests",
        "explorer",
        "explorer/src",
        "explorer/weak",
        "explorer/weak/src",
    ] {
        stamp::add_files(&root.join(folder), &mut inputs).expect("they can be read");
    }
    let target = cargo::target_dir(&root).expect("cargo knows the book");
    let stamps = Stamps::open(&root, &target, "tools", stamp::is_fresh()).expect("it opens");
    if stamps.find(name, &[&inputs]).is_none() {
        test();
        stamps.keep(name, &[&inputs], "").expect("it is writable");
    }
}

/// What exploring `kitchen/soup` finds. The explorer is the real one.
fn explored(root: &TempDir) -> Result<Record, String> {
    // Every soup is one file to the real explorer.
    static EXPLORING: Mutex<()> = Mutex::new(());
    let _one = EXPLORING.lock().unwrap_or_else(PoisonError::into_inner);
    let soup = Project::load(root.path(), "kitchen/soup").expect("it is as it should be");
    let book = xtask::root();
    let explore = || Explorers::build(&book, &cargo::target_dir(&book)?, &[&soup])?.explore(&soup);
    explore().map_err(said)
}

#[test]
fn every_mistake_has_its_message() {
    unless_proved("mistakes", || {
        let release = cargo::release().expect("there is a compiler");
        let cases = include_str!("mistakes.txt").replace("RELEASE", &release);
        cases.split("\n\n# ").skip(1).for_each(has_its_message);
    });
}

/// A case of mistakes.txt, which says how it is read.
fn has_its_message(case: &str) {
    let (files, expected) = case.split_once("\n=== ").expect("a case expects something");
    let root = match files.contains("exercises/") {
        true => book_with(&EXERCISE),
        false => book_with(&[]),
    };
    // A program is refused or a listing, unless a case says both.
    if files.contains("--- refused") && !files.contains("--- listings") {
        fs::remove_dir_all(root.path().join("listings")).expect("a right book has it");
        write(root.path(), "refused/kitchen/soup/Cargo.toml", MANIFEST);
        let main = "fn main() {\n    stir();\n}\n";
        write(root.path(), "refused/kitchen/soup/src/main.rs", main);
    }
    for file in files.split("\n--- ").skip(1) {
        let (path, text) = file.split_once('\n').unwrap_or((file, ""));
        if let Some(path) = path.strip_prefix("none of ") {
            fs::remove_file(root.path().join(path)).expect("a right book has it");
            continue;
        }
        if let Some(path) = path.strip_prefix("more of ") {
            let path = root.path().join(path);
            let before = fs::read_to_string(&path).expect("a right book has it");
            fs::write(path, format!("{before}{text}\n")).expect("the book is writable");
            continue;
        }
        let newline = if text.is_empty() { "" } else { "\n" };
        write(root.path(), path, &format!("{text}{newline}"));
    }
    let mut parts = expected.trim_end().lines();
    let error = match parts.next() {
        Some("pages") => expanded(&root, "html").map(drop),
        Some("run") => soup_run(&root),
        Some("bless") => blessed(&root).map(drop),
        Some("exercise") => exercised(&root),
        Some("explore") => explored(&root).map(drop),
        other => panic!("{other:?} notices nothing"),
    };
    let error = error.expect_err(case);
    for part in parts {
        says(&error, &[part]);
    }
}

#[test]
fn right_runs_hold() {
    soup_run(&book_with(&[])).expect("it prints soup");
    let pattern = ("listings/kitchen/soup/output.pattern", "so[..]\n");
    soup_run(&book_with(&[pattern])).expect("sample and run match");
    let settings = format!("{MANIFEST}\n[package.metadata.listing]\nany-order = true\n");
    let two = (MAIN, "fn main() {\n    println!(\"a\\nb\");\n}\n");
    let root = book_with(&[(SETTINGS, &settings), two, (OUTPUT, "b\na\n")]);
    soup_run(&root).expect("the lines are the same");
}

/// People get files, and compilers one program. `SNAPSHOTS=overwrite cargo test` rewrites what the page becomes.
#[test]
fn a_right_page_expands() {
    let pot = "pub struct Lid;\n\nimpl Lid {\n    pub fn stir(&self) {}\n}\n\npub struct Pot<T>(pub T);\n\n\
        impl Pot<u8> {\n    fn lid(&self) {}\n\n    // Gently.\n    pub fn stir(&self) {\n        self.lid();\n    }\n}\n\n\
        #[cfg(test)]\nmod tests {\n    #[test]\n    fn stirs() {}\n}\n";
    let page = "{{#excerpt kitchen/stew Pot::stir main}}\n\n{{#listing kitchen/stew}}\n\n{{#listing kitchen/soup}}\n\n\
        See {{#ref\nkitchen/soup}}, not \\{{#ref tea}}.\n";
    let root = book_with(&[
        (PAGE, page),
        (
            "listings/kitchen/stew/Cargo.toml",
            &MANIFEST.replace("soup", "stew"),
        ),
        ("listings/kitchen/stew/output.txt", "stew\n"),
        (
            "listings/kitchen/stew/src/main.rs",
            "mod pot;\n\nfn main() {\n    pot::Pot(1).stir();\n}\n",
        ),
        ("listings/kitchen/stew/src/pot.rs", pot),
    ]);
    for (renderer, expected) in [
        ("html", file!["page-for-people.md"]),
        ("test", file!["page-for-compilers.md"]),
    ] {
        let page = expanded(&root, renderer).expect("nothing is wrong with it");
        Assert::new()
            .action_env("SNAPSHOTS")
            .eq(page, expected.raw());
    }
}

#[test]
fn a_part_of_a_program_gets_no_hidden_lines() {
    let main = "fn stir() {}\n\nfn main() {\n    stir();\n    println!(\"soup\");\n}\n";
    let page = format!("{{{{#excerpt kitchen/soup stir}}}}\n\n{SOUP}");
    let root = book_with(&[(MAIN, main), (PAGE, &page)]);
    let folder = root.path().join("html");
    book::build_into(root.path(), &folder).expect("it builds");
    let page = text_of(&root, "html/kitchen/index.html");
    says(&page, &["fn stir() {}"]);
    assert!(!page.contains("boring"), "{page}");
}

#[test]
fn what_a_program_printed_stands_with_the_last_question_below_it() {
    let ask = "{{#ask kitchen/soup\nWhat?\n+ soup: It is.\n- stew: It is not.\n}}\n";
    let output = "<p class=\"listing-label\">Output</p>\n\n```text\nsoup\n```";
    let in_question = format!("</ul>\n<div class=\"ask-result\">\n\n{output}");
    for (page, stand_in_question) in [
        (format!("{SOUP}\n{ask}"), true),
        (format!("{SOUP}\n{ask}\n{ask}"), true),
        (format!("{ask}\n{SOUP}"), false),
    ] {
        let page = readable(&book_with(&[(PAGE, &page)]));
        assert_eq!(page.matches(output).count(), 1, "{page}");
        assert_eq!(page.contains(&in_question), stand_in_question, "{page}");
        assert!(
            !stand_in_question || page.rfind(output) > page.rfind("ask-choice"),
            "{page}"
        );
    }
}

/// A book whose soup is explored: all its schedules, and this is its program.
fn explored_book(program: &str) -> TempDir {
    let settings = format!("{MANIFEST}\n[package.metadata.listing]\nexplore = \"all\"\n");
    book_with(&[(SETTINGS, &settings), (MAIN, program)])
}

const TWO_POTS: &str = "\
use std::sync::Mutex;
use std::thread;

fn stir(one: &Mutex<u8>, other: &Mutex<u8>) {
    let mut one = one.lock().unwrap();
    let mut other = other.lock().unwrap();
    *one += 1;
    *other += 1;
}

fn main() {
    let (red, blue) = (Mutex::new(0), Mutex::new(0));
    thread::scope(|scope| {
        let cook = thread::Builder::new().name(\"cook\".to_owned());
        cook.spawn_scoped(scope, || stir(&red, &blue)).unwrap();
        scope.spawn(|| stir(&blue, &red));
    });
    println!(\"soup\");
}
";

#[test]
fn exploring_finds_every_outcome_and_says_where_it_waits() {
    unless_proved("exploring", explore_two_pots);
}

fn explore_two_pots() {
    let root = explored_book(TWO_POTS);
    let found = explored(&root).expect("it can be explored");
    assert!(found.all && found.can(End::Stuck) && !found.always_ends());
    assert_eq!(found.threads, ["main", "cook", "thread 2"]);
    assert_eq!(found.objects, ["red", "blue"]);
    let ends: Vec<End> = found.outcomes.iter().map(|outcome| outcome.end).collect();
    assert_eq!(ends, [End::Done, End::Stuck]);
    let path = serde_json::to_string(&found.outcomes[1].path).expect("it is JSON");
    says(
        &path,
        &[
            r#"[1,0,5,"locks",0]"#,
            r#"[1,0,6,"waits",1]"#,
            r#"[2,0,6,"waits",0]"#,
        ],
    );

    let record = found.text().expect("it is JSON");
    write(root.path(), "listings/kitchen/soup/outcomes.json", &record);
    let page = format!("{SOUP}\n{{{{#outcomes kitchen/soup}}}}\n");
    write(root.path(), PAGE, &page);
    let count = found.schedules;
    says(
        &expanded(&root, "html").expect("nothing is wrong with it"),
        &[
            "data-listing=\"listing-kitchen-soup\"",
            &format!("in how many of all {count} schedules"),
            "<strong>stuck</strong>: cook waits for <code>blue</code>, thread 2 waits for <code>red</code>",
        ],
    );
    // Its block for compilers must not hang them.
    let block = expanded(&root, "test").expect("nothing is wrong with it");
    says(&block, &["```rust,no_run"]);
    assert!(!block.contains("outcomes"), "{block}");
    soup_run(&root).expect("it is stuck, or prints soup");

    let mut other = found.clone();
    other.outcomes[0].schedules -= 1;
    other.outcomes[1].output = "salt".to_owned();
    says(
        &found.differences(&other),
        &[
            "-Done in 84: \"soup",
            "+Done in 83",
            "-Stuck",
            "+Stuck in 10: \"salt\"",
        ],
    );
}

#[test]
fn exploring_ends_what_has_no_end() {
    unless_proved("endless", explore_without_end);
}

fn explore_without_end() {
    let spins = "fn main() {\n    loop {\n        std::thread::yield_now();\n    }\n}\n";
    let found = explored(&explored_book(spins)).expect("it can be explored");
    assert!(found.can(End::Endless));
    let panics = "fn main() {\n    print!(\"so\");\n    panic!(\"no salt\");\n}\n";
    let found = explored(&explored_book(panics)).expect("it can be explored");
    assert_eq!(found.outcomes[0].message.as_deref(), Some("no salt"));
    assert_eq!(found.outcomes[0].output, "so");
}

#[test]
fn blessing_says_what_varies() {
    let root = book_with(&[(OUTPUT, "stew\n")]);
    let blessing_says = |parts: &[&str]| says(&blessed(&root).expect("it is a listing"), parts);
    blessing_says(&["10 runs printed the same"]);
    assert_eq!(text_of(&root, OUTPUT), "soup\n");
    let varies = "fn main() {\n    println!(\"in {}\\nsoup\", std::process::id());\n}\n";
    write(root.path(), MAIN, varies);
    blessing_says(&["a draft", "[..]\nsoup\n"]);
    blessing_says(&["all match output.pattern"]);
}

/// A refused program: other releases' words may differ, and not every error has a code.
#[test]
fn right_refusals_hold() {
    let root = book_with(&[]);
    fs::remove_file(root.path().join(OUTPUT)).expect("a listing has it");
    fs::rename(root.path().join("listings"), root.path().join("refused")).expect("one file system");
    let in_soup =
        |name: &str, text: &str| write(root.path(), &format!("refused/kitchen/soup/{name}"), text);
    in_soup("src/main.rs", "fn main() {\n    stir();\n}\n");
    says(
        &blessed(&root).expect("it is refused"),
        &["refused with E0425"],
    );
    soup_run(&root).expect("it was blessed");
    in_soup(
        "error.txt",
        "rustc 1.0.0\n\nerror[E0425]: old words\n --> src/main.rs:2:5\n",
    );
    soup_run(&root).expect("another release may use other words");
    let rc = "fn main() {\n    let soup = std::rc::Rc::new(1);\n    send(async move {\n        ready().await;\n        \
              drop(soup);\n    });\n}\n\nasync fn ready() {}\n\nfn send(_: impl Future + Send) {}\n";
    in_soup("src/main.rs", rc);
    in_soup(
        "error.txt",
        "rustc 1.0.0\n\nerror: old words\n --> src/main.rs:3:5\n",
    );
    soup_run(&root).expect("that a future is not `Send` has no code");
}

/// A stamp is taken only with the same inputs, crates, manifest, configuration and tools.
#[test]
fn a_stamp_hides_no_change() {
    const LOCK: &str = "version = 4\n\n[[package]]\nname = \"salt\"\nversion = \"1.0.0\"\n\
        source = \"a registry\"\n\n[[package]]\nname = \"soup\"\nversion = \"0.1.0\"\n";
    let root = book_with(&[("Cargo.lock", LOCK), ("xtask/src/lib.rs", "")]);
    let target = root.path().join("target");
    let open = |fresh| Stamps::open(root.path(), &target, "test", fresh).expect("it opens");
    let kept_for = |inputs: [&str; 2]| match open(false).find("soup", &inputs) {
        Some(kept) => kept == "kept",
        None => false,
    };
    let stamps = open(false);
    let inputs = ["text", "manifest"];
    stamps
        .keep("soup", &inputs, "kept")
        .expect("it is writable");
    assert!(kept_for(inputs));
    assert_eq!(open(true).find("soup", &inputs), None, "BOOK_FRESH");
    for other in [
        ["text2", "manifest"],
        ["text", "manifest2"],
        ["textm", "anifest"],
    ] {
        assert!(!kept_for(other), "{other:?}");
    }
    let other_crate = LOCK.replace("1.0.0", "1.0.1");
    let other_program = LOCK.replace("soup", "stew");
    for (file, text, is_kept) in [
        ("Cargo.lock", &*other_crate, false),
        ("Cargo.lock", &other_program, true),
        ("Cargo.toml", "changed", false),
        ("xtask/Cargo.toml", "changed", false),
        (".cargo/config.toml", "changed", false),
        ("xtask/src/lib.rs", "changed", false),
        ("tests/pages.rs", "changed", false),
    ] {
        let before = fs::read_to_string(root.path().join(file)).unwrap_or_default();
        write(root.path(), file, text);
        assert_eq!(kept_for(inputs), is_kept, "{file}: {text}");
        match before.is_empty() {
            true => fs::remove_file(root.path().join(file)).unwrap_or_default(),
            false => write(root.path(), file, &before),
        }
    }
    write(root.path(), "xtask/src/lib.rs", "");
    assert!(kept_for(inputs), "all is as it was");
}

/// What `cargo xtask` with these arguments, set apart by `|`, says, and whether it succeeds.
fn xtask(arguments: &str) -> (bool, String) {
    let command = Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments.split('|'));
    let output = command.output().expect("it starts");
    let said = [output.stdout, output.stderr].concat();
    (
        output.status.success(),
        String::from_utf8_lossy(&said).into_owned(),
    )
}

#[test]
fn commands_that_are_refused() {
    let folder = tempfile::tempdir().expect("there is room");
    write(folder.path(), "mine/notes.txt", "keep");
    let inside = xtask::root().join("mine");
    let (at, own) = (folder.path().display(), inside.display());
    let copy = "copy|rayon/par-iter-mut";
    for (arguments, parts) in [
        (
            "raed".to_owned(),
            ["no command `cargo xtask raed`", "cargo xtask read"],
        ),
        (
            format!("copy|rayon/par-iter-mu|{at}/new"),
            ["there is no listing", "did you mean `rayon/par-iter-mut`?"],
        ),
        (
            format!("{copy}|{at}/mine"),
            ["mine exists", "name a folder that does not"],
        ),
        (
            format!("{copy}|{own}"),
            ["own workspace", "name a folder outside"],
        ),
        (
            format!("{copy}|{at}/rayon"),
            ["rayon", "cannot be the name"],
        ),
        (
            format!("{copy}|{at}/9lives"),
            ["9lives", "cannot be the name"],
        ),
        (
            format!("{copy}|{at}/my soup"),
            ["my soup", "cannot be the name"],
        ),
    ] {
        let (succeeds, said) = xtask(&arguments);
        assert!(!succeeds, "cargo xtask {arguments} succeeds");
        says(&said, &parts);
    }
    let left = xtask::entries(folder.path(), "it is there").expect("it can be read");
    assert_eq!(left, [folder.path().join("mine")], "nothing is left behind");
    assert_eq!(text_of(&folder, "mine/notes.txt"), "keep");
    assert!(!inside.exists());
}

#[test]
fn a_copy_runs() {
    let folder = tempfile::tempdir().expect("there is room");
    let target = folder.path().join("my-images");
    let (_, said) = xtask(&format!(
        "copy|channels/images-for-two-workers|{}",
        target.display()
    ));
    says(
        &said,
        &["Copied channels/images-for-two-workers", "cargo run"],
    );
    let built =
        cargo::build(&target, &folder.path().join("target"), &["build"]).expect("cargo runs");
    let program = built.programs["my-images"]
        .executable
        .as_ref()
        .expect("it compiles");
    let run = run::run(program, Duration::from_secs(60)).expect("it runs");
    assert_eq!(run.stdout, "500 kB saved\n");
}

/// A page that shows what was measured includes what `cargo xtask measure` makes of the recorded run.
#[test]
fn charts_and_tables_are_what_was_measured() {
    let root = xtask::root();
    let listings = Project::load_all(&root).expect("all programs are right");
    for listing in listings
        .iter()
        .filter(|listing| listing.has("measured.json"))
    {
        let chapter = root.join("src").join(listing.chapter());
        let page = chapter.join(listing.name()).with_extension("md");
        let page = xtask::read(&page, "the page is named after the listing").expect("it is there");
        for (name, text) in measure::shown(listing).expect("the recorded run is whole") {
            let shown = xtask::read(&chapter.join(&name), "`cargo xtask measure` makes it");
            assert_eq!(
                shown.expect("it is there"),
                text,
                "{name}: `cargo xtask measure`"
            );
            says(&page, &[&format!("{{{{#include {name}}}}}")]);
        }
    }
}
