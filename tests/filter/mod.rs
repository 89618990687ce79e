//! Which programs a run of the tests is to be about.

use libtest_mimic::Arguments;

/// Whether the test of this name is run: by the rule of libtest, a filter is a part of the name, or all of it with
/// `--exact`.
pub fn wants(arguments: &Arguments, name: &str) -> bool {
    match &arguments.filter {
        Some(filter) if arguments.exact => name == filter,
        Some(filter) => name.contains(filter.as_str()),
        None => true,
    }
}
