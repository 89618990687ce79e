use shuttle::sync::Mutex;

/// Takes one item from the stock, if there is one, and says whether it did.
pub fn buy(stock: &Mutex<u32>) -> bool {
    if *stock.lock().expect("a buyer panicked") == 0 {
        return false;
    }
    let mut items = stock.lock().expect("a buyer panicked");
    *items = items.saturating_sub(1);
    true
}
