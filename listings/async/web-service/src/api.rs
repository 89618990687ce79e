use std::sync::Arc;

use axum::extract::rejection::JsonRejection;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::StatusCode;
use axum::routing::{get, put};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;
use tower_http::{catch_panic::CatchPanicLayer, timeout::TimeoutLayer};

use super::office::{Office, Tickets};
use super::refusal::Refusal;
use super::server::Limits;

pub fn routes(office: Arc<Office>) -> Router {
    Router::new()
        .route("/shows/{show}", get(show))
        .route("/shows/{show}/forecast", get(forecast))
        .route("/orders/{id}", put(buy))
        .with_state(office)
}

/// Puts limits around all routes. The layer that is added last is the outermost.
pub fn limited(routes: Router, limits: &Limits) -> Router {
    routes
        .layer(DefaultBodyLimit::max(limits.body))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::REQUEST_TIMEOUT,
            limits.request,
        ))
        .layer(CatchPanicLayer::new())
}

async fn show(
    State(office): State<Arc<Office>>,
    Path(show): Path<String>,
) -> Result<Json<Value>, Refusal> {
    let (_, free) = office.seats(&show)?;
    Ok(Json(json!({ "free": free })))
}

#[derive(Deserialize)]
struct Order {
    #[serde(flatten)]
    tickets: Tickets,
    card: String,
}

/// Sells tickets under an id that the client chose, so that it can safely ask again.
async fn buy(
    State(office): State<Arc<Office>>,
    Path(id): Path<String>,
    order: Result<Json<Order>, JsonRejection>,
) -> Result<(StatusCode, Json<Tickets>), Refusal> {
    let Json(Order { tickets, card }) = order?;
    let Some(hold) = office.hold(&id, &tickets)? else {
        return Ok((StatusCode::OK, Json(tickets)));
    };
    // This future may be dropped here, and `hold` with it.
    office.authorise(card, tickets.seats).await?;
    hold.sell();
    Ok((StatusCode::CREATED, Json(tickets)))
}

async fn forecast(
    State(office): State<Arc<Office>>,
    Path(show): Path<String>,
) -> Result<Json<Value>, Refusal> {
    let (house, free) = office.seats(&show)?;
    let empty = on_a_core(&office.cores, move || stay_empty(house - free)).await?;
    Ok(Json(json!({ "stay_empty": empty })))
}

/// Runs `work` outside of the runtime's threads, if one of the `cores` is free.
pub async fn on_a_core<T: Send + 'static>(
    cores: &Arc<Semaphore>,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Refusal> {
    let core = Arc::clone(cores).try_acquire_owned();
    let core = core.map_err(|_| Refusal::Busy)?;
    let working = spawn_blocking(move || {
        // The work goes on when its client is gone, so it keeps the permit.
        let _core = core;
        work()
    });
    Ok(working.await.expect("the work does not panic"))
}

/// How many of the sold seats stay empty on the worst evening of ten, if one visitor in twenty
/// does not come.
fn stay_empty(sold: u32) -> usize {
    let mut random = 0x2545_f491_4f6c_dd1d_u64;
    let mut stays_away = |_: &u32| {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        random.is_multiple_of(20)
    };
    let mut evenings = [0; 500];
    for empty in &mut evenings {
        *empty = (0..sold).filter(&mut stays_away).count();
    }
    evenings.sort_unstable();
    evenings[450]
}
