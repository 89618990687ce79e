use std::marker::PhantomData;

/// Owns a value behind a raw pointer, as `Box` does.
pub struct Owned<T> {
    value: *mut T,
    owns: PhantomData<T>,
}

// SAFETY: whoever has the `Owned` has the `T`.
unsafe impl<T: Sync> Send for Owned<T> {}

// SAFETY: `get` gives a `&T`.
unsafe impl<T: Sync> Sync for Owned<T> {}

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
