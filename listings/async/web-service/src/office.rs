use std::collections::{BTreeMap, btree_map::Entry};
use std::sync::{Arc, Mutex, MutexGuard};

use serde::{Deserialize, Serialize};
use tokio::sync::{Semaphore, mpsc, oneshot};
use tokio::time::timeout;

use super::refusal::Refusal;
use super::server::Limits;

/// What a client buys.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Tickets {
    pub show: String,
    pub seats: u32,
}

/// A question to the bank: is this card good for that many seats? It sets the money aside, and
/// what nobody collects becomes free again. So a question may be abandoned at any time.
pub struct Question {
    pub card: String,
    pub seats: u32,
    pub answer: oneshot::Sender<bool>,
}

/// What all requests share.
pub struct Office {
    books: Mutex<Books>,
    bank: mpsc::Sender<Question>,
    pub cores: Arc<Semaphore>,
    limits: Limits,
}

struct Books {
    shows: BTreeMap<String, Show>,
    orders: BTreeMap<String, Order>,
}

/// The seats of a show that are not free are sold, or held by an order in progress.
struct Show {
    house: u32,
    free: u32,
}

struct Order {
    tickets: Tickets,
    sold: bool,
}

impl Office {
    /// A show has a name, the seats of its house, and the number of those still free.
    pub fn new(shows: &[(&str, u32, u32)], bank: mpsc::Sender<Question>, limits: Limits) -> Self {
        let shows = shows
            .iter()
            .map(|&(name, house, free)| (name.to_owned(), Show { house, free }));
        Self {
            books: Mutex::new(Books {
                shows: shows.collect(),
                orders: BTreeMap::new(),
            }),
            bank,
            cores: Arc::new(Semaphore::new(limits.forecasts)),
            limits,
        }
    }

    /// How many seats the house has, and how many of them are free.
    pub fn seats(&self, show: &str) -> Result<(u32, u32), Refusal> {
        let books = self.lock();
        let show = books.shows.get(show).ok_or(Refusal::NoSuchShow)?;
        Ok((show.house, show.free))
    }

    /// Takes the seats, or says why not. `None` says that this very order was sold before.
    pub fn hold(self: &Arc<Self>, id: &str, tickets: &Tickets) -> Result<Option<Hold>, Refusal> {
        if id.len() > 36 || id.contains(|c: char| !c.is_ascii_alphanumeric() && c != '-') {
            return Err(Refusal::BadId);
        }
        if tickets.seats == 0 || tickets.seats > 8 {
            return Err(Refusal::BadNumber);
        }
        let mut books = self.lock();
        let Books { shows, orders } = &mut *books;
        match orders.entry(id.to_owned()) {
            Entry::Occupied(order) if order.get().tickets != *tickets => Err(Refusal::OtherOrder),
            Entry::Occupied(order) if order.get().sold => Ok(None),
            Entry::Occupied(_) => Err(Refusal::InProgress),
            Entry::Vacant(order) => {
                let show = shows.get_mut(&tickets.show).ok_or(Refusal::NoSuchShow)?;
                let left = show.free.checked_sub(tickets.seats);
                show.free = left.ok_or(Refusal::TooFewSeats)?;
                order.insert(Order {
                    tickets: tickets.clone(),
                    sold: false,
                });
                Ok(Some(Hold {
                    office: Arc::clone(self),
                    id: id.to_owned(),
                    sold: false,
                }))
            }
        }
    }

    /// Asks the bank, and waits for its answer.
    pub async fn authorise(&self, card: String, seats: u32) -> Result<(), Refusal> {
        let (answer, answered) = oneshot::channel();
        let asking = async {
            let question = Question {
                card,
                seats,
                answer,
            };
            self.bank.send(question).await.ok()?;
            answered.await.ok()
        };
        match timeout(self.limits.bank, asking).await {
            Ok(Some(true)) => Ok(()),
            Ok(Some(false)) => Err(Refusal::Declined),
            Ok(None) => Err(Refusal::BankGone),
            Err(_) => Err(Refusal::BankSilent),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Books> {
        self.books.lock().expect("no holder of this lock panics")
    }
}

/// Seats that nobody else can get. Dropping it enters them as sold, or gives them back.
pub struct Hold {
    office: Arc<Office>,
    id: String,
    sold: bool,
}

impl Hold {
    pub fn sell(mut self) {
        self.sold = true;
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        let mut books = self.office.lock();
        let Books { shows, orders } = &mut *books;
        if let Entry::Occupied(mut order) = orders.entry(self.id.clone()) {
            if self.sold {
                order.get_mut().sold = true;
            } else {
                let Tickets { show, seats } = order.remove().tickets;
                shows.entry(show).and_modify(|show| show.free += seats);
            }
        }
    }
}
