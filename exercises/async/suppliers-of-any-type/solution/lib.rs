use std::pin::Pin;

type Price<'a> = Pin<Box<dyn Future<Output = Option<u32>> + Send + 'a>>;

pub trait Supplier {
    fn price(&self, item: &str) -> impl Future<Output = Option<u32>> + Send;
}

trait DynSupplier: Send + Sync {
    fn price_boxed<'a>(&'a self, item: &'a str) -> Price<'a>;
}

impl<S: Supplier + Send + Sync> DynSupplier for S {
    fn price_boxed<'a>(&'a self, item: &'a str) -> Price<'a> {
        Box::pin(self.price(item))
    }
}

/// Suppliers of any type.
#[derive(Default)]
pub struct Suppliers {
    list: Vec<Box<dyn DynSupplier>>,
}

impl Suppliers {
    pub fn add(&mut self, supplier: impl Supplier + Send + Sync + 'static) {
        self.list.push(Box::new(supplier));
    }

    /// The lowest price of those suppliers that have the item.
    pub async fn cheapest(&self, item: &str) -> Option<u32> {
        let mut lowest = None;
        for supplier in &self.list {
            let price = supplier.price_boxed(item).await;
            lowest = lowest.into_iter().chain(price).min();
        }
        lowest
    }
}
