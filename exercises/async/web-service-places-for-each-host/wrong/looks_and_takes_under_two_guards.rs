use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::Arc;

use shuttle::sync::{Mutex, MutexGuard};

/// How many connections there may be.
pub struct Limits {
    pub for_all: usize,
    pub for_each: usize,
}

/// The places of a server, and the hosts that have taken some.
pub struct Places {
    limits: Limits,
    taken: Mutex<HashMap<IpAddr, usize>>,
}

/// The place of one connection, which is free again when this is dropped.
pub struct Place {
    places: Arc<Places>,
    host: IpAddr,
}

impl Places {
    pub fn new(limits: Limits) -> Arc<Self> {
        Arc::new(Self {
            limits,
            taken: Mutex::default(),
        })
    }

    /// Takes a place for a new connection of this host, if the limits allow it.
    pub fn enter(self: &Arc<Self>, host: IpAddr) -> Option<Place> {
        let all: usize = self.lock().values().sum();
        let of_host = self.lock().get(&host).copied().unwrap_or(0);
        if all >= self.limits.for_all || of_host >= self.limits.for_each {
            return None;
        }
        *self.lock().entry(host).or_default() += 1;
        Some(Place {
            places: Arc::clone(self),
            host,
        })
    }

    /// How many hosts the map has.
    pub fn hosts(&self) -> usize {
        self.lock().len()
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<IpAddr, usize>> {
        self.taken.lock().expect("no holder of this lock panics")
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut taken = self.places.lock();
        if let Some(of_host) = taken.get_mut(&self.host) {
            *of_host -= 1;
            if *of_host == 0 {
                taken.remove(&self.host);
            }
        }
    }
}
