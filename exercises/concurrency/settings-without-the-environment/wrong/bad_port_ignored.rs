#[derive(Debug, PartialEq)]
pub struct Settings {
    pub zone: String,
    pub port: u16,
}

impl Settings {
    /// Reads `REPORT_ZONE`, by default `UTC`, and `REPORT_PORT`, by default 8080.
    ///
    /// `variable` says what value a variable has. `main` passes `|name| env::var(name).ok()`.
    pub fn read(variable: impl Fn(&str) -> Option<String>) -> Result<Settings, String> {
        let zone = variable("REPORT_ZONE").unwrap_or("UTC".to_owned());
        let port = variable("REPORT_PORT").and_then(|port| port.parse().ok());
        let port = port.unwrap_or(8080);
        Ok(Settings { zone, port })
    }
}
