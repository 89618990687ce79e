//! Every page of the book as it is built: search, phones, keyboard, and what axe finds.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use anyhow::{Context, Result};
use browser::{Chromium, DESK, PHONE};

/// The folder of the HTML, built once, apart from the one that readers build.
fn book() -> &'static Path {
    static BOOK: OnceLock<PathBuf> = OnceLock::new();
    BOOK.get_or_init(|| {
        let root = xtask::root();
        // A mistake on a page is the matter of other tests.
        xtask::book::build_into(&root, &root.join("target/browser/book"))
            .expect("the book can be built")
    })
}

/// The pages by their paths in the book's folder, in the order of the book.
fn pages(chromium: &Chromium) -> Result<Vec<String>> {
    let first = chromium.open(&book().join("index.html"), "light", DESK)?;
    let pages: Vec<String> = first.get(
        "[...document.querySelectorAll('#mdbook-sidebar a[href$=\".html\"], .sidebar-scrollbox a[href*=\".html\"]')]\
         .map((link) => link.getAttribute('href').replace(/#.*/, ''))\
         .filter((page, index, all) => all.indexOf(page) === index)",
    )?;
    anyhow::ensure!(pages.len() > 20, "the sidebar has {} pages", pages.len());
    Ok(pages)
}

/// What readers search for, and the pages that answer: `phrase | page`, or `phrase | page, page`.
const SEARCHES: &str = include_str!("searches.txt");

#[test]
fn search_finds_the_page_among_the_first_three() -> Result<()> {
    let chromium = Chromium::start()?;
    let page = chromium.open(&book().join("introduction.html"), "light", DESK)?;
    page.press(&["s"])?;
    let mut missed = Vec::new();
    for search in SEARCHES.lines() {
        let (phrase, answers) = search
            .split_once(" | ")
            .with_context(|| format!("searches.txt: {search:?} is not `phrase | page`"))?;
        page.get::<()>(&format!(
            "(() => {{ const bar = document.getElementById('mdbook-searchbar'); bar.value = {phrase:?}; \
             bar.dispatchEvent(new KeyboardEvent('keyup')); }})()"
        ))?;
        page.until(&format!(
            "document.getElementById('mdbook-searchresults-header').textContent.includes(\"'\" + {phrase:?} + \"'\")"
        ))?;
        let found: Vec<String> = page.get(
            "[...document.querySelectorAll('#mdbook-searchresults > li > a')].slice(0, 3)\
             .map((link) => link.getAttribute('href').replace(/\\.html.*/, ''))",
        )?;
        if !found
            .iter()
            .any(|page| answers.split(", ").any(|answer| page == answer))
        {
            missed.push(format!(
                "{phrase}: {answers} is not among {}",
                found.join(", ")
            ));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
    Ok(())
}

/// What scrolls sideways on a phone, and is neither code nor within code. Folded blocks are opened.
const SCROLLS_SIDEWAYS: &str = "
(() => {
    document.querySelectorAll('details').forEach((details) => (details.open = true));
    const scrolls = [...document.querySelectorAll('html, .content, main, main *')].filter((element) =>
        element.scrollWidth > element.clientWidth
        && (element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowX))
        && !element.closest('pre'));
    return scrolls.map((element) => `${element.localName}.${element.className}: ${element.scrollWidth}`);
})()";

/// Code that scrolls and that no key reaches.
const OUT_OF_REACH: &str = "
(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return [...document.querySelectorAll('main pre, main pre > code, main .table-wrapper')]
        .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth
            && /auto|scroll/.test(getComputedStyle(element).overflowX) && element.tabIndex !== 0)
        .map((element) => element.textContent.slice(0, 60));
})()";

#[test]
fn on_a_phone_nothing_scrolls_sideways_but_code_and_keys_reach_it() -> Result<()> {
    let chromium = Chromium::start()?;
    let mut wrong = Vec::new();
    for name in pages(&chromium)? {
        let page = chromium.open(&book().join(&name), "light", PHONE)?;
        for (what, expression) in [
            ("scrolls sideways", SCROLLS_SIDEWAYS),
            ("is out of reach", OUT_OF_REACH),
        ] {
            let found: Vec<String> = page.get(expression)?;
            wrong.extend(found.iter().map(|found| format!("{name}: {what}: {found}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

#[test]
fn keys_scroll_code_and_do_not_turn_the_page() -> Result<()> {
    let chromium = Chromium::start()?;
    let names = pages(&chromium)?;
    let name = names.iter().find(|name| name.contains("deadlock"));
    let name = name.context("a page with long lines")?;
    let page = chromium.open(&book().join(name), "light", PHONE)?;
    page.until("!!document.querySelector('pre > code[tabindex]')")?;
    page.tab_to("pre > code[tabindex]")?;
    page.press(&["ArrowRight"])?;
    page.until("document.activeElement.scrollLeft > 0")?;
    Ok(())
}

#[test]
fn axe_finds_nothing_that_is_ours() -> Result<()> {
    let chromium = Chromium::start()?;
    let mut found = Vec::new();
    let pages = pages(&chromium)?;
    let first = pages[0].clone();
    for name in pages {
        let page = chromium.open(&book().join(&name), "light", DESK)?;
        // Around its text each page is like the first.
        let part = if name == first { "html" } else { "main" };
        let mut findings = page.axe(part, &[])?;
        // Only colours differ in the theme that readers who prefer the dark get.
        page.set_theme("navy")?;
        findings.extend(page.axe(part, &["color-contrast", "link-in-text-block"])?);
        found.extend(findings.iter().map(|finding| format!("{name}: {finding}")));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}
