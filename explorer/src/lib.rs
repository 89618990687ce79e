//! Takes the standard library's place in the copy of a program whose schedules are explored.
//!
//! `cargo xtask explore` writes `extern crate explorer as std;` above the program. Threads and what they
//! share are then shuttle's, what is printed goes into a record, and the rest is the standard library's.
//! Into the program's statements it writes calls of [`at`] and [`naming`], which lead to the lines and the
//! names in the record.

pub use std::*;

mod explore;
mod guide;
mod record;

pub use explore::explore;
pub use record::{Eager, Lazy, at, eprint, naming, print};

pub mod hint {
    pub use shuttle::hint::*;
}

pub mod process {
    pub use std::process::*;

    /// Ends all threads, as a panic does here.
    pub fn exit(code: i32) -> ! {
        panic!("the program calls process::exit({code})")
    }
}

pub mod sync {
    pub use shuttle::sync::*;
}

pub mod thread {
    pub use shuttle::thread::*;

    /// shuttle's lacks `spawn_scoped`.
    #[derive(Default)]
    pub struct Builder(Option<String>);

    impl Builder {
        pub fn new() -> Builder {
            Builder(None)
        }

        pub fn name(self, name: String) -> Builder {
            Builder(Some(name))
        }

        pub fn stack_size(self, _: usize) -> Builder {
            self
        }

        pub fn spawn<F, T>(self, run: F) -> std::io::Result<JoinHandle<T>>
        where
            F: FnOnce() -> T + Send + 'static,
            T: Send + 'static,
        {
            let mut builder = shuttle::thread::Builder::new();
            if let Some(name) = &self.0 {
                builder = builder.name(name.clone());
            }
            let thread = builder.spawn(run)?;
            crate::record::name_thread(thread.thread().id().into(), self.0);
            Ok(thread)
        }

        pub fn spawn_scoped<'scope, 'env, F, T>(
            self,
            scope: &'scope Scope<'scope, 'env>,
            run: F,
        ) -> std::io::Result<ScopedJoinHandle<'scope, T>>
        where
            F: FnOnce() -> T + Send + 'scope,
            T: Send + 'scope,
        {
            let thread = scope.spawn(run);
            let id = usize::from(thread.thread().id());
            if let Some(name) = &self.0 {
                shuttle::current::set_name_for_task(id.into(), name.as_str());
            }
            crate::record::name_thread(id, self.0);
            Ok(thread)
        }
    }
}

/// What the compiler would put into scope by itself.
pub mod prelude {
    pub mod rust_2024 {
        pub use crate::{eprint, eprintln, print, println};
        pub use shuttle::thread_local;
        pub use std::prelude::rust_2024::*;
        pub use std::{dbg, format, vec};
    }
}

#[macro_export]
macro_rules! print {
    ($($arguments:tt)*) => { $crate::print(::std::format!($($arguments)*)) };
}

#[macro_export]
macro_rules! println {
    () => { $crate::print("\n".to_owned()) };
    ($($arguments:tt)*) => { $crate::print(::std::format!($($arguments)*) + "\n") };
}

#[macro_export]
macro_rules! eprint {
    ($($arguments:tt)*) => { $crate::eprint(::std::format!($($arguments)*)) };
}

#[macro_export]
macro_rules! eprintln {
    ($($arguments:tt)*) => { $crate::eprint(::std::format!($($arguments)*)) };
}

/// Names a lock that an expression of the program makes.
#[macro_export]
macro_rules! named {
    ($name:literal, $make:expr) => {{
        #[allow(unused_imports)]
        use $crate::{Eager, Lazy};
        $crate::naming($name);
        let made = $make;
        (&made).made();
        made
    }};
}
