use std::cell::RefCell;
use std::marker::PhantomData;

thread_local! {
    static FILES: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// The number of a file in the list of its thread. On another thread the number means nothing.
pub struct Token {
    number: usize,
    /// Takes away `Send` and `Sync`.
    stays: PhantomData<*const ()>,
}

impl Token {
    pub fn open(name: &str) -> Token {
        FILES.with_borrow_mut(|files| {
            files.push(name.to_string());
            Token {
                number: files.len() - 1,
                stays: PhantomData,
            }
        })
    }

    pub fn name(&self) -> String {
        FILES.with_borrow(|files| files[self.number].clone())
    }
}
