//! What exploring a listing found, as a page shows it.
