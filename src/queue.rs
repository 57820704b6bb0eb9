//! Signing on threads of our own: not libuv's four, which file and DNS calls need.
//!
//! One queue and one set of threads serve the whole process, whoever asks. A thread takes what waits
//! for the same signer together.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use cloudfront::PolicyOptions;

use crate::error::{Error, Result};
use crate::signer::Signer;

/// How many jobs for one signer a thread takes at once.
const TOGETHER: usize = 8;
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
    pub done: Box<dyn FnOnce(Finished) + Send>,
}

/// The signed URLs, or why one could not be signed.
pub type Finished = Result<Vec<String>>;

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
        drop(state);
        self.work.notify_one();
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn run(&self) {
        while let Some(jobs) = self.take() {
            for job in jobs {
                if job.cancelled.load(Ordering::Relaxed) {
                    continue;
                }
                // Whatever goes wrong with one job, the thread lives on for the others.
                let _ = catch_unwind(AssertUnwindSafe(|| do_job(job)));
            }
        }
    }

    /// The next jobs, all for one signer. `None`: nothing came for a long time.
    fn take(&self) -> Option<Vec<Job>> {
        let mut state = self.lock();
        loop {
            if let Some(first) = state.jobs.pop_front() {
                // Leave as much for each of the other threads as this one takes.
                let fair = (state.jobs.len() / self.most_threads).min(TOGETHER - 1);
                let same = state
                    .jobs
                    .iter()
                    .take(fair)
                    .take_while(|job| Arc::ptr_eq(&job.signer, &first.signer))
                    .count();
                let mut jobs = vec![first];
                jobs.extend(state.jobs.drain(..same));
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

fn do_job(job: Job) {
    let Job { signer, urls, options, cancelled, done } = job;
    let sign = || signer.urls(&urls, &options, || cancelled.load(Ordering::Relaxed));
    let finished = catch_unwind(AssertUnwindSafe(sign))
        .unwrap_or_else(|_| Err(Error::internal("signing panicked").at(0)))
        .transpose();
    if let Some(finished) = finished {
        done(finished);
    }
}
