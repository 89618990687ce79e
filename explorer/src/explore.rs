//! Runs a program under schedules, counts what comes out, and writes it down as JSON.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook};
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use shuttle::annotations::{start_annotations, stop_annotations};
use shuttle::{Config, FailurePersistence, MaxSteps, Runner};

use crate::guide::{Follow, Guide, Step};
use crate::record::{self, Numbers, OUTPUT, lock};

/// More schedules than these are not all run.
const SCHEDULES: usize = 100_000;
/// Of more schedules than these, or more places than the second number, there are no nodes.
const RECORDED: usize = 5_000;
const NODES: usize = 500;

/// What `main` may return.
pub trait Ending {
    fn error(self) -> Option<String>;
}

impl Ending for () {
    fn error(self) -> Option<String> {
        None
    }
}

impl<E: Debug> Ending for Result<(), E> {
    fn error(self) -> Option<String> {
        self.err().map(|error| format!("Error: {error:?}"))
    }
}

/// How a schedule ended, in the order in which outcomes are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum End {
    Done,
    Panic,
    Stuck,
    Endless,
}

/// The end, what had been printed, and a panic's message.
type Outcome = (End, String, Option<String>);

struct Found {
    schedules: usize,
    /// Switches and steps of the shortest way there, and the way.
    cost: (usize, usize),
    way: Vec<Step>,
}

struct Explorer<T: 'static> {
    program: fn() -> T,
    guide: Arc<Mutex<Guide>>,
    numbers: Numbers,
}

/// Explores the program, and prints what was found. The arguments: `all` or a number of schedules, the bound
/// on steps, and from how many values a random number is taken.
pub fn explore<T: Ending + 'static>(program: fn() -> T) {
    let arguments: Vec<String> = std::env::args().collect();
    let number = |index: usize| arguments.get(index).and_then(|text| text.parse().ok());
    let wanted: Option<usize> = number(1);
    let guide = Guide {
        bound: number(2).unwrap_or(1000),
        values: number(3).unwrap_or(1),
        seed: wanted.map(|_| 1),
        ..Guide::default()
    };
    let explorer = Explorer {
        program,
        guide: Arc::new(Mutex::new(guide)),
        numbers: Numbers::default(),
    };
    match explorer.explore(wanted) {
        Ok(json) => println!("{json}"),
        Err(error) => {
            eprintln!("error: {error}");
            std::process::exit(1);
        }
    }
}

impl<T: Ending> Explorer<T> {
    fn explore(mut self, wanted: Option<usize>) -> Result<Value, String> {
        let mut found: BTreeMap<Outcome, Found> = BTreeMap::new();
        let mut ways: Vec<Vec<Step>> = Vec::new();
        let mut schedules = 0;
        loop {
            let outcome = self.run()?;
            schedules += 1;
            let mut guide = lock(&self.guide);
            let way = guide.steps[..guide.depth].to_vec();
            let switches = way
                .windows(2)
                .filter(|pair| pair[0].picked != pair[1].picked);
            let cost = (switches.count(), way.len());
            if ways.len() < RECORDED {
                ways.push(way.clone());
            }
            let known = found.entry(outcome).or_insert(Found {
                schedules: 0,
                cost: (usize::MAX, 0),
                way: Vec::new(),
            });
            known.schedules += 1;
            if cost < known.cost {
                (known.cost, known.way) = (cost, way);
            }
            if !guide.advance() || wanted.is_some_and(|wanted| schedules == wanted) {
                break;
            }
            if schedules == SCHEDULES && wanted.is_none() {
                return Err(format!("there are more than {SCHEDULES} schedules"));
            }
        }
        lock(&self.guide).seed = None;

        let mut outcomes = Vec::new();
        for ((end, output, message), found) in &found {
            let (again, steps) = self.record(&found.way)?;
            if (again.0, &again.1, &again.2) != (*end, output, message) {
                return Err(CHANGES.to_owned());
            }
            let end = format!("{end:?}").to_lowercase();
            let mut outcome = json!({"end": end, "output": output, "schedules": found.schedules});
            outcome["path"] = json!(steps.concat());
            if let Some(message) = message {
                outcome["message"] = json!(message);
            }
            outcomes.push(outcome);
        }
        let has_random = ways.iter().flatten().any(|step| step.is_random);
        let nodes = match wanted.is_none() && schedules <= RECORDED && !has_random {
            true => self.nodes(&ways, &found)?,
            false => Vec::new(),
        };
        Ok(json!({
            "schedules": schedules, "all": wanted.is_none(), "threads": self.numbers.thread_names(),
            "objects": self.numbers.objects, "outcomes": outcomes, "nodes": nodes,
        }))
    }

    /// Runs the schedule that the guide has chosen.
    fn run(&self) -> Result<Outcome, String> {
        static PANIC: Mutex<Option<String>> = Mutex::new(None);
        lock(&self.guide).begin();
        record::begin();
        *lock(&PANIC) = None;
        let mut config = Config::new();
        config.stack_size = 0x2_0000;
        config.max_steps = MaxSteps::None;
        config.silence_warnings = true;
        config.failure_persistence = FailurePersistence::None;
        let (program, guide) = (self.program, Arc::clone(&self.guide));
        let run = move || {
            // shuttle has its own hook, and talks a lot.
            set_hook(Box::new(|panic| {
                let text = panic.payload();
                let message = text.downcast_ref::<&str>().map(|text| (*text).to_owned());
                let message = message.or_else(|| text.downcast_ref::<String>().cloned());
                lock(&PANIC).get_or_insert(message.unwrap_or_else(|| "a panic".to_owned()));
            }));
            let error = program().error();
            record::over();
            let mut guide = lock(&guide);
            guide.is_over = true;
            drop(guide);
            if let Some(error) = error {
                lock(&PANIC).get_or_insert(error);
            }
        };
        let runner = Runner::new(Follow::new(&self.guide), config);
        let ended = catch_unwind(AssertUnwindSafe(|| runner.run(run)));
        let guide = lock(&self.guide);
        if guide.has_changed {
            return Err(CHANGES.to_owned());
        }
        let output = lock(&OUTPUT).clone();
        let message = lock(&PANIC).take();
        let is_stuck = message
            .as_ref()
            .is_some_and(|it| it.starts_with("deadlock!"));
        Ok(match (ended.is_err(), message) {
            _ if guide.is_endless => (End::Endless, output, None),
            (true, _) if is_stuck && guide.is_over => (End::Done, output, None),
            (true, _) if is_stuck => (End::Stuck, output, None),
            (false, None) => (End::Done, output, None),
            (_, message) => (End::Panic, output, message),
        })
    }

    /// Runs a schedule again, and gives the events of its steps.
    fn record(&mut self, way: &[Step]) -> Result<(Outcome, Vec<Vec<Value>>), String> {
        lock(&self.guide).steps = way.to_vec();
        start_annotations();
        let outcome = self.run();
        stop_annotations();
        let written = std::fs::read(shuttle_file()).map_err(|error| error.to_string())?;
        let json = serde_json::from_slice(&written).map_err(|error| error.to_string())?;
        Ok((outcome?, record::events(&json, &mut self.numbers)))
    }

    /// The places where two or more threads can go on. Two with the same future are one.
    fn nodes(
        &mut self,
        ways: &[Vec<Step>],
        found: &BTreeMap<Outcome, Found>,
    ) -> Result<Vec<Value>, String> {
        let mut tree = Tree::default();
        for way in ways {
            let (outcome, events) = self.record(way)?;
            let outcome = found.keys().position(|known| *known == outcome);
            tree.add(way, events, outcome.ok_or(CHANGES)?);
        }
        let mut nodes = Nodes::default();
        let start = tree.edges(&mut nodes, 0);
        nodes.number(start);
        let last = nodes.texts.len() as i64 - 1;
        if last >= NODES as i64 {
            return Ok(Vec::new());
        }
        // The start was numbered last, and is to be the first.
        let turned = |mut node: Value| {
            for edge in node.as_object_mut().expect("a node has edges").values_mut() {
                if let Some(next) = edge[1].as_i64().filter(|next| *next >= 0) {
                    edge[1] = json!(last - next);
                }
            }
            node
        };
        Ok(nodes.texts.into_iter().rev().map(turned).collect())
    }
}

const CHANGES: &str = "run again under the same schedule, it goes another way";

fn shuttle_file() -> String {
    std::env::var("SHUTTLE_ANNOTATION_FILE").unwrap_or_else(|_| "annotated.json".to_owned())
}

/// All schedules, as far as they are alike only once.
#[derive(Default)]
struct Tree {
    places: Vec<BTreeMap<usize, (Vec<Value>, After)>>,
}

#[derive(Clone, Copy)]
enum After {
    Place(usize),
    Outcome(usize),
}

impl Tree {
    fn add(&mut self, way: &[Step], events: Vec<Vec<Value>>, outcome: usize) {
        if self.places.is_empty() {
            self.places.push(BTreeMap::new());
        }
        let mut place = 0;
        let count = way.len();
        for (index, (step, events)) in way.iter().zip(events).enumerate() {
            let new = self.places.len();
            let after = match index + 1 == count {
                true => After::Outcome(outcome),
                false => After::Place(new),
            };
            let edge = self.places[place].entry(step.picked);
            let (_, after) = *edge.or_insert((events, after));
            if let After::Place(next) = after {
                if next == new {
                    self.places.push(BTreeMap::new());
                }
                place = next;
            }
        }
    }

    /// Every thread that can go on at a place, with all that happens until the next node.
    fn edges(&self, nodes: &mut Nodes, place: usize) -> Value {
        let mut edges = serde_json::Map::new();
        for (thread, (events, after)) in &self.places[place] {
            let mut events = events.clone();
            let mut after = *after;
            let next = loop {
                match after {
                    After::Outcome(outcome) => break -1 - outcome as i64,
                    After::Place(place) if self.places[place].len() == 1 => {
                        let only = self.places[place].values().next().expect("there is one");
                        events.extend(only.0.iter().cloned());
                        after = only.1;
                    }
                    After::Place(place) => {
                        let edges = self.edges(nodes, place);
                        break nodes.number(edges);
                    }
                }
            };
            edges.insert(thread.to_string(), json!([events, next]));
        }
        Value::Object(edges)
    }
}

/// The nodes, numbered as they are found.
#[derive(Default)]
struct Nodes {
    texts: Vec<Value>,
    numbers: HashMap<String, i64>,
}

impl Nodes {
    fn number(&mut self, edges: Value) -> i64 {
        let text = edges.to_string();
        let new = self.numbers.len() as i64;
        *self.numbers.entry(text).or_insert_with(|| {
            self.texts.push(edges);
            new
        })
    }
}
