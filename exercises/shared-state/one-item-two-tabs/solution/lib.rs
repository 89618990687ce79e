use shuttle::sync::Mutex;

/// Takes one item from the stock, if there is one, and says whether it did.
pub fn buy(stock: &Mutex<u32>) -> bool {
    let mut items = stock.lock().expect("a buyer panicked");
    if *items == 0 {
        return false;
    }
    *items -= 1;
    true
}
