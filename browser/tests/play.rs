//! What readers can play with, by the keyboard alone, on a page that has one of everything.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use browser::{Chromium, DESK, PHONE, Page, THEMES};
use tempfile::TempDir;

/// The built fixture: a small book with this book's settings, scripts and styles.
struct Fixture {
    chromium: Chromium,
    folder: TempDir,
}

impl Fixture {
    fn build() -> Result<Self> {
        let (root, folder) = (xtask::root(), tempfile::tempdir()?);
        fs::copy(root.join("book.toml"), folder.path().join("book.toml"))?;
        copy(&root.join("theme"), &folder.path().join("theme"))?;
        copy(
            &root.join("browser/tests/fixture/src"),
            &folder.path().join("src"),
        )?;
        xtask::book::build(folder.path())?;
        let chromium = Chromium::start()?;
        Ok(Self { chromium, folder })
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("book/fixture.html")
    }

    fn open(&self, theme: &str, width: u32) -> Result<Page> {
        self.chromium.open(&self.file(), theme, width)
    }
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &to)?;
        } else {
            fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}

const STATUS: &str = ".player-status";
const STEP_THROUGH: &str = "[aria-label='Step through outcome 2']";
const SCHEDULE: &str = ".outcomes > .outcome-tools > button";

/// The rows of the table of threads, as text.
fn threads(page: &Page) -> Result<Vec<String>> {
    page.get(
        "[...document.querySelectorAll('.player-state tbody tr')]\
         .map((row) => [...row.cells].map((cell) => cell.textContent).join(' | '))",
    )
}

/// The lines that are marked, each with its number and the names of its threads.
fn marks(page: &Page) -> Result<Vec<String>> {
    page.get(
        "[...document.querySelectorAll('.player-line.marked')].map((line) => [line.dataset.line, \
         ...[...line.querySelectorAll('.player-mark')].map((mark) => mark.textContent)].join(' '))",
    )
}

#[test]
fn an_outcome_is_stepped_through_by_keys() -> Result<()> {
    let fixture = Fixture::build()?;
    let page = fixture.open("light", DESK)?;
    assert!(!page.get::<bool>("!!document.querySelector('.player')")?);
    page.tab_to(STEP_THROUGH)?;
    page.press(&["Enter"])?;
    assert_eq!(page.text(STATUS)?, "At the start.");
    page.press(&["ArrowRight", "ArrowRight"])?;
    assert_eq!(
        page.text(STATUS)?,
        "Step 2 of 5: “adds to ada” locks ada (line 7)."
    );
    assert_eq!(marks(&page)?, ["6 main", "7 adds to ada"]);
    // The step from here is the button's, too.
    page.press(&["Enter"])?;
    assert_eq!(
        page.text(STATUS)?,
        "Step 3 of 5: thread 2 locks ben (line 8)."
    );
    page.press(&["ArrowLeft"])?;
    page.press(&["End"])?;
    assert_eq!(
        page.text(STATUS)?,
        "Step 5 of 5: “adds to ada” waits for ben (line 7). Stuck: main waits, “adds to ada” waits for ben, thread 2 \
         waits for ada. Nobody can go on."
    );
    assert_eq!(
        threads(&page)?,
        [
            "main | 6 | – | waits",
            "adds to ada | 7 | ada | waits for ben",
            "thread 2 | 8 | ben | waits for ada",
        ]
    );
    page.press(&["Home"])?;
    assert_eq!(page.text(STATUS)?, "At the start.");
    page.press(&["Escape"])?;
    assert!(!page.get::<bool>("!!document.querySelector('.player')")?);
    assert!(page.get::<bool>(&format!("document.activeElement.matches({STEP_THROUGH:?})"))?);
    // mdBook turns the page by the same keys.
    assert!(page.get::<bool>("location.pathname.endsWith('/fixture.html')")?);
    Ok(())
}

#[test]
fn the_reader_is_the_scheduler_by_keys() -> Result<()> {
    let fixture = Fixture::build()?;
    let page = fixture.open("light", DESK)?;
    page.tab_to(SCHEDULE)?;
    page.press(&["Enter"])?;
    assert_eq!(
        page.text(STATUS)?,
        "At the start. Pick the thread that goes on."
    );
    // What main alone could do is done.
    assert_eq!(marks(&page)?, ["6 main"]);
    page.press(&["1", "2"])?;
    assert_eq!(page.text(STATUS)?, "thread 2 locks ben (line 8).");
    page.press(&["1"])?;
    assert_eq!(
        page.text(STATUS)?,
        "“adds to ada” waits for ben (line 7); thread 2 waits for ada (line 8). Stuck: main waits, “adds to ada” waits \
         for ben, thread 2 waits for ada. Nobody can go on. This is outcome 2: found 1 of 2 outcomes."
    );
    let disabled: Vec<String> = page.get(
        "[...document.querySelectorAll('.player-pick[aria-disabled=true]')].map((button) => button.textContent)",
    )?;
    assert_eq!(
        disabled,
        ["1 adds to ada waits for ben", "2 thread 2 waits for ada"]
    );
    // A key of a thread that cannot go on does nothing.
    page.press(&["1"])?;
    assert!(page.text(STATUS)?.starts_with("“adds to ada” waits"));
    page.press(&["ArrowLeft"])?;
    assert_eq!(page.text(STATUS)?, "thread 2 locks ben (line 8).");
    page.press(&["Home", "2", "2"])?;
    assert_eq!(page.text(".player-score")?, "found 2 of 2 outcomes");
    assert_eq!(page.text(".player-state > pre")?, "added");
    let ticks: Vec<String> = page
        .get("[...document.querySelector('.outcomes').querySelectorAll('.outcome-found')].map((tick) => tick.textContent)")?;
    assert_eq!(ticks, ["✓ found", "✓ found"]);
    assert!(page.get::<bool>("location.pathname.endsWith('/fixture.html')")?);
    Ok(())
}

#[test]
fn a_question_is_answered_by_keys() -> Result<()> {
    let fixture = Fixture::build()?;
    let page = fixture.open("navy", DESK)?;
    assert_eq!(page.text(".ask details")?, "");
    page.tab_to(".ask li:nth-child(3) button")?;
    assert_eq!(page.text(".ask li:nth-child(3) [role=status]")?, "");
    page.press(&["Enter", "Enter"])?;
    assert_eq!(
        page.text(".ask li:nth-child(3) [role=status]")?,
        "✗ Wrong. It is printed in one place."
    );
    page.press(&["Tab"])?;
    assert_eq!(page.text(".ask li:nth-child(1) [role=status]")?, "");
    page.get::<()>("document.querySelector('.ask li button').focus()")?;
    page.press(&["Enter"])?;
    assert_eq!(
        page.text(".ask li:nth-child(1) [role=status]")?,
        "✓ Right. One thread had both locks first."
    );
    Ok(())
}

#[test]
fn what_came_of_a_program_waits_for_an_answer() -> Result<()> {
    const BELOW: &str = "document.getElementById('below-a-question').checkVisibility()";
    const PRINTED: &str = "document.querySelector('.ask-result').checkVisibility()";
    let fixture = Fixture::build()?;
    let page = fixture.open("light", DESK)?;
    assert!(!page.get::<bool>(BELOW)? && !page.get::<bool>(PRINTED)?);
    // The table above the question stands.
    page.tab_to(STEP_THROUGH)?;
    page.tab_to(".ask li:nth-child(1) button")?;
    page.press(&["Enter"])?;
    assert!(page.get::<bool>(BELOW)? && page.get::<bool>(PRINTED)?);
    Ok(())
}

#[test]
fn every_theme_is_legible_and_axe_finds_nothing() -> Result<()> {
    let fixture = Fixture::build()?;
    for (theme, width) in THEMES
        .map(|theme| (theme, DESK))
        .into_iter()
        .chain([("light", PHONE)])
    {
        let page = fixture.open(theme, width)?;
        page.get::<()>(
            "document.querySelectorAll('details').forEach((details) => (details.open = true))",
        )?;
        page.get::<()>(
            "document.querySelectorAll('.ask button').forEach((button) => button.click())",
        )?;
        for (player, keys) in [
            (STEP_THROUGH, ["ArrowRight", "ArrowRight"]),
            (SCHEDULE, ["1", "2"]),
        ] {
            page.get::<()>(&format!("document.querySelector({player:?}).click()"))?;
            page.press(&keys)?;
            assert_eq!(
                page.axe("html", &[])?,
                [""; 0],
                "{theme}, {width}, {player}"
            );
            assert!(
                page.get::<bool>("document.documentElement.scrollWidth <= innerWidth")?,
                "{theme}, {width}: the page scrolls sideways"
            );
        }
    }
    Ok(())
}

/// Without JavaScript, which is how the page comes, a question is a folded list and outcomes are a table.
#[test]
fn the_page_is_whole_without_scripts() -> Result<()> {
    let fixture = Fixture::build()?;
    let html = fs::read_to_string(fixture.file())?;
    fs::write(
        fixture.file(),
        html.replace("src=\"theme/", "data-off=\"theme/"),
    )?;
    let page = fixture.open("light", DESK)?;
    assert_eq!(page.text(".outcomes button")?, "");
    assert_eq!(page.text(".outcomes tbody tr")?, "added 4");
    assert_eq!(page.text(".ask summary")?, "Decide, then open");
    assert!(
        page.text(".ask details")?
            .contains("One thread had both locks first.")
    );
    Ok(())
}
