/tmp/wt/basics/listings/concurrency/two-writers/target/debug/deps/two_writers-9c5d3fae4af1e0fb.d: src/main.rs Cargo.toml

/tmp/wt/basics/listings/concurrency/two-writers/target/debug/deps/libtwo_writers-9c5d3fae4af1e0fb.rmeta: src/main.rs Cargo.toml

src/main.rs:
Cargo.toml:

# env-dep:CLIPPY_ARGS=
# env-dep:CLIPPY_CONF_DIR
