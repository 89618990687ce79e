use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::{get, put};
use axum::{Json, Router};
use serde::Deserialize;

use crate::bank;

/// What all requests share.
struct Office {
    books: Mutex<Books>,
}

struct Books {
    free: u32,
    orders: HashMap<String, Progress>,
}

enum Progress {
    Held,
    Sold,
}

impl Office {
    fn books(&self) -> MutexGuard<'_, Books> {
        self.books.lock().expect("no holder of this lock panics")
    }

    /// Takes a seat, or says why not. `None`: this order was sold before.
    fn hold(self: &Arc<Self>, id: &str) -> Result<Option<Hold>, StatusCode> {
        let mut books = self.books();
        match books.orders.get(id) {
            Some(Progress::Sold) => return Ok(None),
            Some(Progress::Held) => return Err(StatusCode::SERVICE_UNAVAILABLE),
            None => {}
        }
        books.free = books.free.checked_sub(1).ok_or(StatusCode::CONFLICT)?;
        books.orders.insert(id.to_owned(), Progress::Held);
        Ok(Some(Hold {
            office: Arc::clone(self),
            id: id.to_owned(),
            sold: false,
        }))
    }
}

/// A seat for one order. It is free again when this is dropped, unless it is sold.
struct Hold {
    office: Arc<Office>,
    id: String,
    sold: bool,
}

impl Hold {
    fn sell(mut self) {
        self.sold = true;
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        let mut books = self.office.books();
        if self.sold {
            books.orders.insert(self.id.clone(), Progress::Sold);
        } else {
            books.orders.remove(&self.id);
            books.free += 1;
        }
    }
}

#[derive(Deserialize)]
struct Order {
    card: String,
}

pub fn routes(seats: u32) -> Router {
    let books = Books {
        free: seats,
        orders: HashMap::new(),
    };
    let office = Office {
        books: Mutex::new(books),
    };
    Router::new()
        .route("/seats", get(seats_left))
        .route("/orders/{id}", put(buy))
        .with_state(Arc::new(office))
}

async fn seats_left(State(office): State<Arc<Office>>) -> Json<u32> {
    Json(office.books().free)
}

async fn buy(
    State(office): State<Arc<Office>>,
    Path(id): Path<String>,
    Json(order): Json<Order>,
) -> Result<StatusCode, StatusCode> {
    let Some(hold) = office.hold(&id)? else {
        return Ok(StatusCode::OK);
    };
    // This future may be dropped here, and `hold` with it.
    if !bank::agrees(&order.card).await {
        return Err(StatusCode::PAYMENT_REQUIRED);
    }
    hold.sell();
    Ok(StatusCode::CREATED)
}
