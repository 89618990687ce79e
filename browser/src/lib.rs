//! Opens pages of the book in headless Chromium, for the tests in `tests/`.
//!
//! Chromium is `$CHROMIUM`, or is found on the `PATH`. It is given files only, and no network.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use anyhow::{Context, Result, bail, ensure};
use headless_chrome::protocol::cdp::{Emulation, Page as Pages};
use headless_chrome::{Browser, LaunchOptions, Tab};
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// mdBook's themes: the two that readers get unless they choose, and the others.
pub const THEMES: [&str; 5] = ["light", "navy", "rust", "coal", "ayu"];
/// The width of a small phone.
pub const PHONE: u32 = 360;
/// The width of a laptop's window.
pub const DESK: u32 = 1200;

/// How long to wait for what a page does by itself.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running browser; it ends when this is dropped.
pub struct Chromium(Browser);

impl Chromium {
    /// Fails if Chromium is not installed, and says how to get it.
    pub fn start() -> Result<Self> {
        let options = LaunchOptions::default_builder()
            .path(Some(executable()?))
            // It does not start as root otherwise, and opens nothing but this book.
            .sandbox(false)
            .idle_browser_timeout(Duration::from_secs(600))
            .args(vec![
                OsStr::new("--disable-component-update"),
                // Phones lay them over the page.
                OsStr::new("--hide-scrollbars"),
                OsStr::new("--host-resolver-rules=MAP * ~NOTFOUND"),
            ])
            .build()?;
        Ok(Self(Browser::new(options)?))
    }

    /// Opens the HTML file in `theme`, in a window that is so many pixels wide.
    pub fn open(&self, file: &Path, theme: &str, width: u32) -> Result<Page> {
        let page = Page(self.0.new_tab()?);
        page.0.call_method(Emulation::SetDeviceMetricsOverride {
            width,
            height: 800,
            device_scale_factor: 1.0,
            mobile: false,
            scale: None,
            screen_width: None,
            screen_height: None,
            position_x: None,
            position_y: None,
            dont_set_visible_size: None,
            screen_orientation: None,
            viewport: None,
            display_feature: None,
            device_posture: None,
        })?;
        // Before the page's own scripts: mdBook reads its theme, and errors are kept.
        page.0
            .call_method(Pages::AddScriptToEvaluateOnNewDocument {
                source: format!(
                    "localStorage.setItem('mdbook-theme', '{theme}'); window.errors = []; \
                     addEventListener('error', (event) => window.errors.push(event.message));"
                ),
                world_name: None,
                include_command_line_api: None,
                run_immediately: None,
            })?;
        page.0.navigate_to(&format!("file://{}", file.display()))?;
        page.until("location.protocol === 'file:' && document.readyState === 'complete'")?;
        let errors: Vec<String> = page.get("window.errors")?;
        ensure!(
            errors.is_empty(),
            "{}: a script fails: {}",
            file.display(),
            errors.join("; ")
        );
        Ok(page)
    }
}

fn executable() -> Result<PathBuf> {
    if let Some(path) = env::var_os("CHROMIUM") {
        return Ok(path.into());
    }
    let folders = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&folders)
        .flat_map(|folder| {
            ["chromium", "chromium-browser", "google-chrome"].map(|name| folder.join(name))
        })
        .find(|path| path.is_file())
        .context("Chromium is missing: `apt-get install chromium`, or set CHROMIUM to its path")
}

/// A page in a tab, which is closed when this is dropped.
pub struct Page(Arc<Tab>);

impl Page {
    /// The value of a JavaScript expression, which may be a promise.
    pub fn get<T: DeserializeOwned>(&self, expression: &str) -> Result<T> {
        #[derive(Deserialize)]
        enum Answer<T> {
            #[serde(rename = "value")]
            Value(T),
            #[serde(rename = "error")]
            Error(String),
        }
        let guarded = format!(
            "(async () => JSON.stringify({{ value: (await ({expression})) ?? null }}))()\
             .catch((error) => JSON.stringify({{ error: String(error) }}))"
        );
        let object = self.0.evaluate(&guarded, true)?;
        let json = object.value.as_ref().and_then(|value| value.as_str());
        let json = json.with_context(|| format!("no value: {expression}: {object:?}"))?;
        match serde_json::from_str(json).with_context(|| format!("{expression} is {json}"))? {
            Answer::Value(value) => Ok(value),
            Answer::Error(error) => bail!("{expression}: {error}"),
        }
    }

    /// Picks another theme in mdBook's menu.
    pub fn set_theme(&self, theme: &str) -> Result<()> {
        self.get(&format!(
            "document.getElementById('mdbook-theme-{theme}').click()"
        ))
    }

    /// The text of the element, or nothing if there is none.
    pub fn text(&self, selector: &str) -> Result<String> {
        self.get(&format!(
            "document.querySelector({selector:?})?.textContent.trim().replace(/\\s+/g, ' ') ?? ''"
        ))
    }

    /// Presses keys, one after the other: `Enter`, `ArrowRight`, `1`.
    pub fn press(&self, keys: &[&str]) -> Result<()> {
        for key in keys {
            self.0.press_key(key)?;
        }
        Ok(())
    }

    /// Presses Tab until the focus is on an element that matches.
    pub fn tab_to(&self, selector: &str) -> Result<()> {
        for _ in 0..300 {
            self.press(&["Tab"])?;
            if self.get(&format!("document.activeElement.matches({selector:?})"))? {
                return Ok(());
            }
        }
        bail!("the Tab key does not reach {selector}")
    }

    /// Waits until a JavaScript condition holds.
    pub fn until(&self, condition: &str) -> Result<()> {
        let start = Instant::now();
        // While a page is being loaded there may be nobody to answer.
        while !self.get::<bool>(condition).unwrap_or(false) {
            ensure!(start.elapsed() < PATIENCE, "waited in vain for {condition}");
            thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }

    /// What axe-core finds in the elements that `selector` names, as they are now, by these of its rules (by all, if
    /// there are none), without what [`is_mdbooks`] knows: one line for each rule and element.
    pub fn axe(&self, selector: &str, rules: &[&str]) -> Result<Vec<String>> {
        #[derive(Deserialize)]
        struct Finding {
            rule: String,
            element: String,
            said: String,
        }
        self.0.evaluate(&axe_core()?, false)?;
        let findings: Vec<Finding> = self.get(&format!(
            "(async (rules) => {{
                const options = rules.length ? {{ runOnly: rules }} : {{}};
                const {{ violations }} = await axe.run({selector:?}, {{ ...options, resultTypes: ['violations'] }});
                return violations.flatMap(({{ id, nodes }}) => nodes.map((node) => ({{
                    rule: id,
                    element: node.target.join(' '),
                    said: (node.any[0] ?? node.all[0] ?? node.none[0])?.message ?? '',
                }})));
            }})({rules:?})"
        ))?;
        Ok(findings
            .into_iter()
            .filter(|finding| !is_mdbooks(&finding.rule, &finding.element))
            .map(
                |Finding {
                     rule,
                     element,
                     said,
                 }| format!("{rule}: {element}: {said}"),
            )
            .collect())
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        // The browser may have ended already.
        let _ = self.0.close(false);
    }
}

/// Whether a finding is about what mdBook makes of every book, and nothing here can change.
fn is_mdbooks(rule: &str, element: &str) -> bool {
    // A label that mdBook's script uses as a button, and the bar it stands in, which is no landmark.
    element.contains("#mdbook-sidebar-toggle")
        || element.contains(".menu-title")
        || element.contains(".right-buttons")
        // The empty corner of a table is a head cell in Markdown; there is no other way to write it.
        || rule == "empty-table-header"
        // Highlighting of code: the theme ayu has pale comments.
        || element.contains(".hljs-")
}

/// The text of axe-core, which is fetched from npm and not kept here.
fn axe_core() -> Result<String> {
    let path = match env::var_os("AXE") {
        Some(path) => PathBuf::from(path),
        None => xtask::root().join("target/tools/node_modules/axe-core/axe.min.js"),
    };
    fs::read_to_string(&path).with_context(|| {
        format!(
            "axe-core is missing at {}: `npm install --prefix target/tools axe-core@4`, or set AXE to the path of \
             its axe.min.js",
            path.display()
        )
    })
}
