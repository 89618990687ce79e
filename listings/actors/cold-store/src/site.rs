use std::collections::VecDeque;
use std::convert::Infallible;
use std::error::Error;
use std::rc::Rc;
use std::time::Duration;

use actix::clock::{Instant, timeout};
use actix::prelude::*;
use tokio::sync::mpsc;

use crate::account::{Account, Finish};
use crate::alerts::{Alert, Broker, Subscribe};
use crate::gateway::Gateway;
use crate::rooms::Device;
use crate::sensor::Sensor;
use crate::windows::{Room, Windows};

#[derive(Clone, Copy)]
pub struct Plan {
    pub period: Duration,
    pub window: Duration,
    /// How long after its end a window is closed: before the next one ends.
    pub grace: Duration,
    /// A room is too warm above this, in degrees,
    pub warm: f64,
    /// and cool again at or below this.
    pub cool: f64,
    /// How many readings a sensor keeps that it could not send.
    pub backlog: usize,
    /// How many readings may wait for the gateway.
    pub mailbox: usize,
    /// How long the pager keeps quiet after a page.
    pub pause: Duration,
}

/// What every actor of a site has.
#[derive(Clone)]
pub struct Common {
    pub plan: Plan,
    epoch: Instant,
    say: Rc<dyn Fn(String)>,
    // The channel closes when the last actor has been dropped.
    _alive: mpsc::Sender<Infallible>,
}

impl Common {
    pub fn now(&self) -> Duration {
        self.epoch.elapsed()
    }

    pub fn say(&self, line: String) {
        (self.say)(line);
    }
}

/// The actors between the hardware and the subscribers.
pub struct Site {
    pub common: Common,
    pub sensors: Vec<Addr<Sensor>>,
    pub gateway: Addr<Gateway>,
    pub broker: Addr<Broker>,
    gone: mpsc::Receiver<Infallible>,
}

impl Site {
    pub fn start(plan: Plan, rooms: &[Room], say: impl Fn(String) + 'static) -> Self {
        assert!(plan.grace < plan.window, "only two windows are open");
        let (alive, gone) = mpsc::channel(1);
        let common = Common {
            plan,
            epoch: Instant::now(),
            say: Rc::new(say),
            _alive: alive,
        };
        let broker = Broker {
            subscribers: Vec::new(),
            account: Account::default(),
            _common: common.clone(),
        }
        .start();
        let gateway = Gateway {
            common: common.clone(),
            windows: Windows::new(plan.window),
            rooms: rooms
                .iter()
                .map(|&room| (room, Default::default()))
                .collect(),
            alerts: broker.clone().recipient(),
            account: Account::default(),
        };
        let gateway = Gateway::create(|ctx| {
            ctx.set_mailbox_capacity(plan.mailbox);
            gateway
        });
        Site {
            common,
            sensors: Vec::new(),
            gateway,
            broker,
            gone,
        }
    }

    pub fn add_sensor(&mut self, room: Room, device: Device) {
        let sensor = Sensor {
            common: self.common.clone(),
            room,
            device,
            gateway: self.gateway.clone().recipient(),
            alerts: self.broker.clone().recipient(),
            failures: 0,
            in_reach: true,
            backlog: VecDeque::new(),
            timer: None,
            account: Account::default(),
        };
        self.sensors.push(Supervisor::start(|_| sensor));
    }

    pub fn subscribe(&self, subscriber: impl Into<Recipient<Alert>>) {
        self.broker.do_send(Subscribe(subscriber.into()));
    }

    /// Ends the sensors, then the gateway, then the broker,
    /// and waits until all actors are gone.
    pub async fn shut_down(mut self) -> Result<Account, Box<dyn Error>> {
        let mut account = Account::default();
        let mut all_answered = Ok(());
        for sensor in self.sensors {
            match sensor.send(Finish).await {
                Ok(part) => account += part,
                // The others are ended all the same.
                Err(error) => all_answered = Err(error),
            }
        }
        account += self.gateway.send(Finish).await?;
        account += self.broker.send(Finish).await?;
        let pause = self.common.plan.pause;
        drop((self.broker, self.common));
        // An actor that stays is an error, and not a program that hangs.
        // The pager may rest twice.
        timeout(2 * pause + Duration::from_secs(60), self.gone.recv()).await?;
        all_answered?;
        Ok(account)
    }
}
