use std::collections::HashMap;

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
    orders: HashMap<String, Progress>,
}

enum Progress {
    Sold,
    Returned,
}

impl Office {
    pub fn new(seats: u32) -> Self {
        let books = Books {
            free: seats,
            orders: HashMap::new(),
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
        match books.orders.get(id) {
            Some(Progress::Sold) => return Answer::Ok,
            Some(Progress::Returned) => return Answer::Gone,
            None => {}
        }
        let Some(left) = books.free.checked_sub(1) else {
            return Answer::Conflict;
        };
        books.free = left;
        books.orders.insert(id.to_owned(), Progress::Sold);
        Answer::Created
    }

    /// Answers `DELETE /orders/{id}`: takes the seat back.
    pub fn delete(&self, id: &str) -> Answer {
        let mut books = self.lock();
        let Some(progress) = books.orders.get_mut(id) else {
            return Answer::NotFound;
        };
        *progress = Progress::Returned;
        books.free += 1;
        Answer::Ok
    }

    fn lock(&self) -> MutexGuard<'_, Books> {
        self.books.lock().expect("no holder of this lock panics")
    }
}
