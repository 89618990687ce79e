use axum::Json;
use axum::extract::rejection::JsonRejection;
use axum::http::{HeaderValue, StatusCode as Code, header::RETRY_AFTER};
use axum::response::{IntoResponse, Response};
use serde_json::json;

/// Why a handler does not grant a request.
#[derive(Debug)]
pub enum Refusal {
    Body(JsonRejection),
    BadId,
    BadNumber,
    NoSuchShow,
    TooFewSeats,
    OtherOrder,
    InProgress,
    Declined,
    BankGone,
    BankSilent,
    Busy,
}

impl Refusal {
    fn status_and_reason(&self) -> (Code, String) {
        let (status, reason) = match self {
            // Not JSON: 400, too long: 413, not called JSON: 415, not an order: 422.
            Self::Body(rejection) => return (rejection.status(), rejection.body_text()),
            Self::BadId => (
                Code::UNPROCESSABLE_ENTITY,
                "an id has 1 to 36 letters, digits or -",
            ),
            Self::BadNumber => (Code::UNPROCESSABLE_ENTITY, "an order is for 1 to 8 seats"),
            Self::NoSuchShow => (Code::NOT_FOUND, "there is no such show"),
            Self::TooFewSeats => (Code::CONFLICT, "not so many seats are free"),
            Self::OtherOrder => (Code::CONFLICT, "this id belongs to another order"),
            Self::InProgress => (
                Code::SERVICE_UNAVAILABLE,
                "this order is in progress; ask later",
            ),
            Self::Declined => (Code::PAYMENT_REQUIRED, "the bank declines the card"),
            Self::BankGone => (Code::BAD_GATEWAY, "the bank cannot be reached"),
            Self::BankSilent => (Code::GATEWAY_TIMEOUT, "the bank does not answer"),
            Self::Busy => (Code::SERVICE_UNAVAILABLE, "too many forecasts; try later"),
        };
        (status, reason.to_owned())
    }
}

impl From<JsonRejection> for Refusal {
    fn from(rejection: JsonRejection) -> Self {
        Self::Body(rejection)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let (status, reason) = self.status_and_reason();
        let mut response = (status, Json(json!({ "error": reason }))).into_response();
        if let Self::Busy | Self::InProgress = self {
            let second = HeaderValue::from_static("1");
            response.headers_mut().insert(RETRY_AFTER, second);
        }
        response
    }
}
