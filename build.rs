//! Expands the chapters and hands them to skeptic, which makes a test of every program.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result, ensure};
use xtask::book;
use xtask::copy::write_if_changed;

fn main() -> Result<()> {
    for path in ["book.toml", "listings", "src"] {
        println!("cargo:rerun-if-changed={path}");
    }
    let out_dir =
        PathBuf::from(env::var_os("OUT_DIR").context("cargo sets OUT_DIR for build scripts")?);
    println!(
        "cargo:rustc-env=TARGET={}",
        env::var("TARGET").context("cargo sets TARGET too")?
    );
    ask_for_edition_2024(&out_dir)?;
    match expanded_pages(&out_dir.join("pages")) {
        Ok(pages) => skeptic::generate_doc_tests(&pages),
        // A mistake on a page is a test that fails, so that the other tests still say what they know.
        Err(error) => {
            let message = format!("{error:#}");
            let test = format!(
                "#[test]\nfn the_chapters_expand() {{\n    panic!(\"{{}}\", {message:?});\n}}\n"
            );
            fs::write(out_dir.join("skeptic-tests.rs"), test)?;
        }
    }
    Ok(())
}

/// Has skeptic call the compiler through tests/skeptic/rustc_2024.rs. Cargo passes a build script's
/// variables on to the tests that it runs.
fn ask_for_edition_2024(out_dir: &Path) -> Result<()> {
    let source = "tests/skeptic/rustc_2024.rs";
    println!("cargo:rerun-if-changed={source}");
    let compiler = out_dir
        .join("rustc_2024")
        .with_extension(env::consts::EXE_EXTENSION);
    let rustc = env::var_os("RUSTC").context("cargo sets RUSTC for build scripts")?;
    let status = Command::new(rustc)
        .args(["--edition=2024", source, "-o"])
        .arg(&compiler)
        .status()?;
    ensure!(status.success(), "{source} does not compile");
    println!("cargo:rustc-env=RUSTC={}", compiler.display());
    Ok(())
}

/// Writes every expanded page to `folder`, and gives their paths.
fn expanded_pages(folder: &Path) -> Result<Vec<PathBuf>> {
    fs::create_dir_all(folder)?;
    let mut pages = BTreeSet::new();
    for (path, text) in book::expand(&xtask::root(), "skeptic")? {
        // skeptic names its tests after the file alone, and pages of two chapters may bear the same name.
        let parts: Vec<_> = path
            .components()
            .map(|part| part.as_os_str().to_string_lossy())
            .collect();
        let page = folder.join(parts.join("_"));
        write_if_changed(&page, &text)?;
        pages.insert(page);
    }
    Ok(pages.into_iter().collect())
}
