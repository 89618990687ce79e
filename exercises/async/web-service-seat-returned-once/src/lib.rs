use std::collections::HashSet;

use shuttle::sync::{Mutex, MutexGuard};

#[derive(Debug, PartialEq, Eq)]
pub enum Answer {
    Ok,
    Created,
    NotFound,
    Conflict,
    Gone,
}

pub struct Office {
    books: Mutex<Books>,
}

struct Books {
    free: u32,
    orders: HashSet<String>,
}

impl Office {
    pub fn new(seats: u32) -> Self {
        let books = Books {
            free: seats,
            orders: HashSet::new(),
        };
        Self {
            books: Mutex::new(books),
        }
    }

    pub fn free(&self) -> u32 {
        self.lock().free
    }

    /// Answers `PUT /orders/{id}`: sells a seat.
    pub fn put(&self, id: &str) -> Answer {
        let mut books = self.lock();
        if books.orders.contains(id) {
            return Answer::Ok;
        }
        let Some(left) = books.free.checked_sub(1) else {
            return Answer::Conflict;
        };
        books.free = left;
        books.orders.insert(id.to_owned());
        Answer::Created
    }

    /// Answers `DELETE /orders/{id}`: takes the seat back.
    pub fn delete(&self, id: &str) -> Answer {
        let mut books = self.lock();
        if !books.orders.remove(id) {
            return Answer::NotFound;
        }
        books.free += 1;
        Answer::Ok
    }

    fn lock(&self) -> MutexGuard<'_, Books> {
        self.books.lock().expect("no holder of this lock panics")
    }
}
