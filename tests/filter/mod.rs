//! Which programs a run of the tests is to be about.

use libtest_mimic::Arguments;

/// Whether the test of the program with this id is run: by the rule of libtest, a filter is a part of the name, or
/// all of it with `--exact`.
pub fn wants(arguments: &Arguments, id: &str) -> bool {
    match &arguments.filter {
        Some(filter) if arguments.exact => id == filter,
        Some(filter) => id.contains(filter.as_str()),
        None => true,
    }
}
