use std::time::Duration;
use std::{fmt, mem};

use actix::dev::SendError;
use actix::prelude::*;

use crate::account::{Account, Finish};
use crate::site::Common;
use crate::windows::Room;

#[derive(Clone, Debug, PartialEq, Message)]
#[rtype(result = "()")]
pub struct Alert {
    pub at: Duration,
    pub room: Room,
    pub event: Event,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    Warm(f64),
    Cool(f64),
    Silent,
    Heard,
    Restarted,
}

impl fmt::Display for Alert {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:4.1} s, {}: ", self.at.as_secs_f64(), self.room)?;
        match self.event {
            Event::Warm(degrees) => write!(f, "too warm, {degrees:.1}"),
            Event::Cool(degrees) => write!(f, "cool again, {degrees:.1}"),
            Event::Silent => write!(f, "silent"),
            Event::Heard => write!(f, "heard again"),
            Event::Restarted => write!(f, "probe failed, sensor restarted"),
        }
    }
}

/// Passes each alert on to all subscribers.
pub struct Broker {
    pub subscribers: Vec<Recipient<Alert>>,
    pub account: Account,
    pub _common: Common,
}

impl Broker {
    fn publish(&mut self, alert: &Alert) {
        let account = &mut self.account;
        account.alerts += 1;
        self.subscribers.retain(|subscriber| {
            let sent = subscriber.try_send(alert.clone());
            match sent {
                Ok(()) => true,
                Err(SendError::Full(_)) => {
                    account.missed += 1;
                    true
                }
                Err(SendError::Closed(_)) => {
                    account.subscribers_gone += 1;
                    false
                }
            }
        });
    }
}

impl Actor for Broker {
    type Context = Context<Self>;
}

#[derive(Message)]
#[rtype(result = "()")]
pub struct Subscribe(pub Recipient<Alert>);

impl Handler<Subscribe> for Broker {
    type Result = ();

    fn handle(&mut self, Subscribe(subscriber): Subscribe, _ctx: &mut Self::Context) {
        self.subscribers.push(subscriber);
    }
}

impl Handler<Alert> for Broker {
    type Result = ();

    fn handle(&mut self, alert: Alert, _ctx: &mut Self::Context) {
        self.publish(&alert);
    }
}

impl Handler<Finish> for Broker {
    type Result = Account;

    fn handle(&mut self, _: Finish, _ctx: &mut Self::Context) -> Account {
        self.account
    }
}

/// Shows every alert, until it is switched off.
pub struct Screen {
    common: Common,
    name: &'static str,
    off_after: Option<u32>,
}

impl Screen {
    pub fn new(common: &Common, name: &'static str, off_after: Option<u32>) -> Self {
        Screen {
            common: common.clone(),
            name,
            off_after,
        }
    }
}

impl Actor for Screen {
    type Context = Context<Self>;
}

impl Handler<Alert> for Screen {
    type Result = ();

    fn handle(&mut self, alert: Alert, ctx: &mut Self::Context) {
        self.common.say(format!("{}: {alert}", self.name));
        if let Some(left) = &mut self.off_after {
            *left -= 1;
            if *left == 0 {
                ctx.stop();
            }
        }
    }
}

/// Wakes somebody up, and then not again before a pause has passed.
pub struct Pager {
    common: Common,
    resting: bool,
    held: u32,
}

impl Pager {
    pub fn new(common: &Common) -> Self {
        Pager {
            common: common.clone(),
            resting: false,
            held: 0,
        }
    }

    fn page(&mut self, text: String, ctx: &mut Context<Self>) {
        self.common.say(format!("pager: {text}"));
        self.resting = true;
        ctx.run_later(self.common.plan.pause, |pager, ctx| {
            pager.resting = false;
            match mem::take(&mut pager.held) {
                0 => {}
                held => {
                    let at = pager.common.now().as_secs_f64();
                    pager.page(format!("{at:4.1} s, {held} more, see the log"), ctx);
                }
            }
        });
    }
}

impl Actor for Pager {
    type Context = Context<Self>;
}

impl Handler<Alert> for Pager {
    type Result = ();

    fn handle(&mut self, alert: Alert, ctx: &mut Self::Context) {
        match alert.event {
            Event::Warm(_) | Event::Silent if self.resting => self.held += 1,
            Event::Warm(_) | Event::Silent => self.page(alert.to_string(), ctx),
            _ => {}
        }
    }
}
