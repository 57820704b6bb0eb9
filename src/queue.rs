//! Signing on threads of our own: not libuv's four, which file and DNS calls need.
//!
//! One queue and one set of threads serve the whole process, whoever asks. A thread takes together what
//! waits for the same key: several signatures made at once cost less.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use std::{iter, thread};

use cloudfront::PolicyOptions;

use crate::batch::{self, Batch};
use crate::error::{Error, Result};
use crate::priority;
use crate::signer::Signer;

/// How many URLs a thread takes at most, unless a single job has more.
const TOGETHER: usize = 8;
/// What makes a pass full: so many signatures the fast engine makes at once.
const FULL: usize = 4;
/// How far into the queue a thread looks for jobs of the same key.
const REACH: usize = 64;
/// A thread with nothing to do for so long ends.
const IDLE: Duration = Duration::from_secs(10);

/// URLs to be signed under the same options.
pub struct Job {
    /// Who signs.
    pub signer: Arc<Signer>,
    /// What to sign, each in its WHATWG form.
    pub urls: Vec<String>,
    /// What the signatures allow.
    pub options: PolicyOptions,
    /// Set by whoever no longer wants the result.
    pub cancelled: Arc<AtomicBool>,
    /// Is called once, on the thread that did the work, unless the job was cancelled first.
    pub done: Box<dyn Fn(Finished) + Send>,
}

/// The signed URLs, or why one could not be signed.
pub type Finished = Result<Vec<String>>;

impl Job {
    fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }
}

#[derive(Default)]
struct State {
    jobs: VecDeque<Job>,
    threads: usize,
    idle: usize,
}

/// Jobs, and the threads that do them.
pub struct Queue {
    state: Mutex<State>,
    work: Condvar,
    most_threads: usize,
}

impl Queue {
    /// A queue with as many threads as the machine has cores, started when they are needed.
    pub fn new() -> Self {
        let most_threads = thread::available_parallelism().map_or(1, usize::from);
        Queue { state: Mutex::default(), work: Condvar::new(), most_threads }
    }

    /// Adds a job at the end.
    ///
    /// # Errors
    /// When there is no thread to do it and none can be started.
    pub fn submit(&'static self, job: Job) -> Result<()> {
        let mut state = self.lock();
        if state.idle <= state.jobs.len() && state.threads < self.most_threads {
            let started =
                thread::Builder::new().name("cloudfront-sign".into()).spawn(move || self.run());
            match started {
                Ok(_) => state.threads += 1,
                Err(_) if state.threads == 0 => {
                    return Err(Error::internal("no thread could be started to sign on"));
                }
                Err(_) => {}
            }
        }
        state.jobs.push_back(job);
        let someone_waits = state.idle > 0;
        drop(state);
        if someone_waits {
            self.work.notify_one();
        }
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn run(&self) {
        priority::lower_this_thread();
        while let Some(jobs) = self.take() {
            do_together(&jobs);
        }
    }

    /// The next jobs, whose signers sign alike. `None`: nothing came for a long time.
    fn take(&self) -> Option<Vec<Job>> {
        let mut state = self.lock();
        loop {
            if let Some(jobs) = next_together(&mut state.jobs, self.most_threads) {
                return Some(jobs);
            }
            state.idle += 1;
            let (guard, timeout) =
                self.work.wait_timeout(state, IDLE).unwrap_or_else(PoisonError::into_inner);
            state = guard;
            state.idle -= 1;
            if timeout.timed_out() && state.jobs.is_empty() {
                state.threads -= 1;
                return None;
            }
        }
    }
}

impl Default for Queue {
    fn default() -> Self {
        Self::new()
    }
}

/// The first job, and so many of those behind it that can be signed with it as are this thread's part.
fn next_together(jobs: &mut VecDeque<Job>, threads: usize) -> Option<Vec<Job>> {
    let first = jobs.pop_front()?;
    let is_alike = |job: &Job| job.signer.signs_like(&first.signer);
    let alike = jobs.iter().take(REACH).filter(|job| is_alike(job));
    let waiting = first.urls.len() + alike.map(|job| job.urls.len()).sum::<usize>();
    let mut room = share(waiting, threads).saturating_sub(first.urls.len());
    let mut others = Vec::new();
    let mut passed_over = 0;
    while room > 0 && passed_over < REACH {
        let Some(job) = jobs.get(passed_over) else { break };
        if is_alike(job) && job.urls.len() <= room {
            room -= job.urls.len();
            others.extend(jobs.remove(passed_over));
        } else {
            passed_over += 1;
        }
    }
    Some(iter::once(first).chain(others).collect())
}

/// How many of the URLs that wait a thread takes: so many that all threads get their part, and that passes
/// are full.
fn share(waiting: usize, threads: usize) -> usize {
    match waiting.div_ceil(threads) {
        few if few + 1 < FULL => few,
        many => (many.max(FULL) / FULL * FULL).min(TOGETHER),
    }
}

/// Whatever goes wrong with a job, everyone hears of theirs and the thread lives on.
fn do_together(jobs: &[Job]) {
    let mut heard = vec![false; jobs.len()];
    let work = || {
        let batches: Vec<Batch<'_>> = jobs
            .iter()
            .map(|Job { signer, urls, options, .. }| Batch { signer, urls, options })
            .collect();
        let cancelled = |number: usize| jobs[number].is_cancelled();
        batch::sign(&batches, cancelled, |number, finished| {
            heard[number] = true;
            (jobs[number].done)(finished);
        });
    };
    let _ = catch_unwind(AssertUnwindSafe(work));
    for (job, heard) in jobs.iter().zip(heard) {
        if !heard && !job.is_cancelled() {
            let panicked = Err(Error::internal("signing panicked").at(0));
            let _ = catch_unwind(AssertUnwindSafe(|| (job.done)(panicked)));
        }
    }
}

#[cfg(test)]
mod tests;
