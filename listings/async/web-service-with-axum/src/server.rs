use std::sync::{Arc, Mutex, MutexGuard};

use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;

use crate::bank;

/// What all requests share.
struct Office {
    free: Mutex<u32>,
}

impl Office {
    fn free(&self) -> MutexGuard<'_, u32> {
        self.free.lock().expect("no holder of this lock panics")
    }

    fn take_seat(&self) -> bool {
        let mut free = self.free();
        let is_free = *free > 0;
        if is_free {
            *free -= 1;
        }
        is_free
    }

    fn give_seat_back(&self) {
        *self.free() += 1;
    }
}

#[derive(Deserialize)]
struct Order {
    card: String,
}

pub fn routes(seats: u32) -> Router {
    let office = Office {
        free: Mutex::new(seats),
    };
    Router::new()
        .route("/seats", get(seats_left))
        .route("/orders", post(buy))
        .with_state(Arc::new(office))
}

async fn seats_left(State(office): State<Arc<Office>>) -> Json<u32> {
    Json(*office.free())
}

async fn buy(
    State(office): State<Arc<Office>>,
    Json(order): Json<Order>,
) -> Result<StatusCode, StatusCode> {
    if !office.take_seat() {
        return Err(StatusCode::CONFLICT);
    }
    if !bank::agrees(&order.card).await {
        office.give_seat_back();
        return Err(StatusCode::PAYMENT_REQUIRED);
    }
    Ok(StatusCode::CREATED)
}
