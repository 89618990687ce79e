use std::sync::{Mutex, TryLockError};

struct Stock {
    eggs: u32,
}

impl Stock {
    fn cakes(&self) -> u32 {
        self.eggs / 3
    }
}

struct Pantry {
    stock: Mutex<Stock>,
}

impl Pantry {
    fn cakes(&self) -> Result<u32, &'static str> {
        // Called by `bake_asking_pantry`, a plain `lock` here would never return.
        match self.stock.try_lock() {
            Ok(stock) => Ok(stock.cakes()),
            Err(TryLockError::WouldBlock) => Err("the stock is locked"),
            Err(TryLockError::Poisoned(_)) => Err("somebody panicked in the pantry"),
        }
    }

    fn bake_asking_pantry(&self) -> Result<u32, &'static str> {
        let mut stock = self.stock.lock().expect("nobody panics in the pantry");
        if self.cakes()? > 0 {
            stock.eggs -= 3;
        }
        self.cakes()
    }

    fn bake_asking_stock(&self) -> u32 {
        let mut stock = self.stock.lock().expect("nobody panics in the pantry");
        if stock.cakes() > 0 {
            stock.eggs -= 3;
        }
        stock.cakes()
    }
}

fn main() {
    let pantry = Pantry {
        stock: Mutex::new(Stock { eggs: 12 }),
    };
    println!("cakes: {:?}", pantry.cakes());
    println!("asking the pantry: {:?}", pantry.bake_asking_pantry());
    println!("asking the stock: {:?}", pantry.bake_asking_stock());
}
