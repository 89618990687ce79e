use actix::prelude::*;

/// Numbers orders from 1 to `limit`.
pub struct OrderNumbers {
    last: u32,
    limit: u32,
}

impl Default for OrderNumbers {
    fn default() -> Self {
        OrderNumbers { last: 0, limit: 2 }
    }
}

impl Actor for OrderNumbers {
    type Context = Context<Self>;
}

impl Supervised for OrderNumbers {}

impl SystemService for OrderNumbers {}

#[derive(Debug, PartialEq)]
pub struct NoneLeft;

#[derive(Message)]
#[rtype(result = "Result<u32, NoneLeft>")]
pub struct Next;

impl Handler<Next> for OrderNumbers {
    type Result = Result<u32, NoneLeft>;

    fn handle(&mut self, _: Next, _ctx: &mut Self::Context) -> Self::Result {
        if self.last == self.limit {
            return Err(NoneLeft);
        }
        self.last += 1;
        Ok(self.last)
    }
}

/// Brings so many more numbers.
#[derive(Message)]
#[rtype(result = "()")]
pub struct More(pub u32);

impl Handler<More> for OrderNumbers {
    type Result = ();

    fn handle(&mut self, More(numbers): More, _ctx: &mut Self::Context) {
        self.limit += numbers;
    }
}
