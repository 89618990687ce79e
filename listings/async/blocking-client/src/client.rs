use std::{io, net::SocketAddr};

use tokio::runtime::{Builder, Runtime};

use crate::warehouse::Warehouse;

/// The client for sync code. Its functions block the thread of the caller.
pub struct StockClient {
    warehouse: Warehouse,
    runtime: Runtime,
}

impl StockClient {
    pub fn connect(address: SocketAddr) -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let warehouse = runtime.block_on(Warehouse::connect(address))?;
        Ok(Self { warehouse, runtime })
    }

    pub fn in_stock(&mut self, item: &str) -> io::Result<String> {
        self.runtime.block_on(self.warehouse.in_stock(item))
    }
}
