use std::marker::PhantomData;

/// Owns a value behind a raw pointer, as `Box` does.
pub struct Owned<T> {
    value: *mut T,
    owns: PhantomData<T>,
}

// SAFETY: an `Owned` is a `Box`, and a `Box` can be sent.
unsafe impl<T> Send for Owned<T> {}

// SAFETY: `get` only reads.
unsafe impl<T> Sync for Owned<T> {}

impl<T> Owned<T> {
    pub fn new(value: T) -> Owned<T> {
        Owned {
            value: Box::into_raw(Box::new(value)),
            owns: PhantomData,
        }
    }

    pub fn get(&self) -> &T {
        // SAFETY: `value` comes from a `Box` that lives until `drop`.
        unsafe { &*self.value }
    }
}

impl<T> Drop for Owned<T> {
    fn drop(&mut self) {
        // SAFETY: `value` comes from `into_raw`, and nobody uses it any more.
        drop(unsafe { Box::from_raw(self.value) });
    }
}
