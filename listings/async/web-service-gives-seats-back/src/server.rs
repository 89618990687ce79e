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

    /// Takes a seat out of the free ones, if there is one.
    fn hold(self: &Arc<Self>) -> Option<Hold> {
        let mut free = self.free();
        *free = free.checked_sub(1)?;
        Some(Hold {
            office: Arc::clone(self),
            sold: false,
        })
    }
}

/// A seat for one order. It is free again when this is dropped, unless it is sold.
struct Hold {
    office: Arc<Office>,
    sold: bool,
}

impl Hold {
    fn sell(mut self) {
        self.sold = true;
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        if !self.sold {
            *self.office.free() += 1;
        }
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
    let hold = office.hold().ok_or(StatusCode::CONFLICT)?;
    // This future may be dropped here, and `hold` with it.
    if !bank::agrees(&order.card).await {
        return Err(StatusCode::PAYMENT_REQUIRED);
    }
    hold.sell();
    Ok(StatusCode::CREATED)
}
