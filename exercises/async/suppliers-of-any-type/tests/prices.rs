use std::time::Duration;

use suppliers_of_any_type::{Supplier, Suppliers};
use tokio::time::sleep;

struct Shop(u32);

impl Supplier for Shop {
    async fn price(&self, item: &str) -> Option<u32> {
        sleep(Duration::from_millis(5)).await;
        (item == "lamp").then_some(self.0)
    }
}

struct PriceList(Vec<(&'static str, u32)>);

impl Supplier for PriceList {
    async fn price(&self, item: &str) -> Option<u32> {
        let entry = self.0.iter().find(|(name, _)| *name == item);
        entry.map(|(_, price)| *price)
    }
}

fn suppliers() -> Suppliers {
    let mut suppliers = Suppliers::default();
    suppliers.add(Shop(30));
    suppliers.add(PriceList(vec![("lamp", 25), ("desk", 90)]));
    suppliers.add(Shop(28));
    suppliers
}

#[tokio::test]
async fn the_lowest_price_is_found() {
    assert_eq!(suppliers().cheapest("lamp").await, Some(25));
}

#[tokio::test]
async fn a_supplier_need_not_have_the_item() {
    assert_eq!(suppliers().cheapest("desk").await, Some(90));
    assert_eq!(suppliers().cheapest("sofa").await, None);
}

#[tokio::test]
async fn a_task_may_ask() {
    let suppliers = suppliers();
    let task = tokio::spawn(async move { suppliers.cheapest("lamp").await });
    assert_eq!(task.await.expect("asking does not panic"), Some(25));
}
