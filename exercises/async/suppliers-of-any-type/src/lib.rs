pub trait Supplier {
    fn price(&self, item: &str) -> impl Future<Output = Option<u32>> + Send;
}

/// Suppliers of any type. It keeps none of them yet.
#[derive(Default)]
pub struct Suppliers {}

impl Suppliers {
    pub fn add(&mut self, _supplier: impl Supplier + Send + Sync + 'static) {}

    /// The lowest price of those suppliers that have the item.
    pub async fn cheapest(&self, _item: &str) -> Option<u32> {
        None
    }
}
