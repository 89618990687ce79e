//! Chooses who goes on at each step of a schedule, so that all schedules are run, or some at random.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use shuttle::annotations::record_schedule;
use shuttle::scheduler::{Schedule, Scheduler, Task, TaskId};

/// How often in a row a thread may yield and go on, while others could: no scheduler lets a thread that spins
/// starve the others for ever.
const YIELDS: usize = 2;

/// A choice that was made.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The threads that could go on, by number; or the values of a random number.
    pub options: Vec<usize>,
    pub picked: usize,
    pub is_random: bool,
}

/// The choices of one schedule, and how it went.
#[derive(Default)]
pub struct Guide {
    pub steps: Vec<Step>,
    /// How many of the steps this schedule has made.
    pub depth: usize,
    /// The most steps that a schedule may have.
    pub bound: usize,
    /// From how many values a random number is taken.
    pub values: usize,
    /// The state of the generator, where the schedules are chosen at random.
    pub seed: Option<u64>,
    /// `main` has returned, which ends all threads.
    pub is_over: bool,
    pub is_endless: bool,
    /// The program offers other choices than in an earlier schedule with the same beginning.
    pub has_changed: bool,
    /// The thread that yielded last, and how often since another one went on.
    pub yielding: (usize, usize),
}

impl Guide {
    pub fn begin(&mut self) {
        self.depth = 0;
        (self.is_over, self.is_endless, self.has_changed) = (false, false, false);
        self.yielding = (0, 0);
    }

    /// Turns to the next schedule. Gives false if there is none.
    pub fn advance(&mut self) -> bool {
        self.steps.truncate(self.depth);
        if self.seed.is_some() {
            self.steps.clear();
            return true;
        }
        while let Some(step) = self.steps.last_mut() {
            let index = step
                .options
                .iter()
                .position(|&option| option == step.picked);
            if let Some(&next) = step.options.get(index.map_or(0, |index| index + 1)) {
                step.picked = next;
                return true;
            }
            self.steps.pop();
        }
        false
    }

    fn choose(&mut self, options: Vec<usize>, is_random: bool) -> usize {
        if self.depth == self.steps.len() {
            let picked = match &mut self.seed {
                None => options[0],
                Some(seed) => options[(random(seed) % options.len() as u64) as usize],
            };
            self.steps.push(Step {
                options: options.clone(),
                picked,
                is_random,
            });
        }
        let step = &self.steps[self.depth];
        self.has_changed |= step.options != options;
        self.depth += 1;
        step.picked
    }
}

/// The generator splitmix64.
fn random(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// The guide, as shuttle's scheduler for one schedule.
pub struct Follow {
    guide: Arc<Mutex<Guide>>,
    has_begun: bool,
}

impl Follow {
    pub fn new(guide: &Arc<Mutex<Guide>>) -> Follow {
        Follow {
            guide: Arc::clone(guide),
            has_begun: false,
        }
    }

    fn guide(&self) -> MutexGuard<'_, Guide> {
        self.guide.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Scheduler for Follow {
    fn new_execution(&mut self) -> Option<Schedule> {
        let is_first = !self.has_begun;
        self.has_begun = true;
        is_first.then(|| Schedule::new(0))
    }

    fn next_task(
        &mut self,
        tasks: &[&Task],
        current: Option<TaskId>,
        yields: bool,
    ) -> Option<TaskId> {
        let mut guide = self.guide();
        guide.is_endless |= guide.depth >= guide.bound;
        if guide.is_over || guide.is_endless {
            return None;
        }
        let mut options: Vec<usize> = tasks.iter().map(|task| task.id().into()).collect();
        let current = current.map_or(0, usize::from);
        if yields {
            let (thread, times) = guide.yielding;
            let times = if thread == current { times + 1 } else { 1 };
            guide.yielding = (current, times);
            if times > YIELDS && options.len() > 1 {
                options.retain(|&option| option != current);
            }
        }
        let picked = guide.choose(options, false);
        if picked != guide.yielding.0 {
            guide.yielding = (picked, 0);
        }
        let task = tasks.iter().find(|task| usize::from(task.id()) == picked);
        guide.has_changed |= task.is_none();
        record_schedule(task?.id(), tasks);
        Some(picked.into())
    }

    /// Each of the values, in the low bits and in the high ones: takers look at either.
    fn next_u64(&mut self) -> u64 {
        let mut guide = self.guide();
        let values = guide.values;
        let value = guide.choose((0..values).collect(), true) as u64;
        ((value << 32) / values as u64) << 32 | value
    }
}
