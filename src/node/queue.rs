//! Results of the queue's threads on their way back to the event loop.
//!
//! A thread-safe call costs more than a P-256 signature, so the threads put their results into a list
//! and notify the event loop once; it takes them in portions that do not stall it.

use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};

use cloudfront::PolicyOptions;
use napi::bindgen_prelude::{Env, Function, Object};
use napi::sys;
use napi_derive::napi;

use super::errors::{or_throw, to_js};
use super::notice::emit_if_due;
use super::notifier::{self, Notify};
use super::options::NativePolicyOptions;
use super::signer::NativeSigner;
use crate::queue::{Finished, Job, Queue};

static QUEUE: LazyLock<Queue> = LazyLock::new(Queue::new);

/// What the threads have finished and the event loop has not yet taken.
#[derive(Default)]
struct FinishedJobs {
    jobs: Mutex<VecDeque<(u32, Finished)>>,
    /// The event loop knows that there is something, and will come by itself.
    notified: AtomicBool,
}

impl FinishedJobs {
    fn lock(&self) -> MutexGuard<'_, VecDeque<(u32, Finished)>> {
        self.jobs.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A job's result: one of `urls` and `error` is there.
#[napi(object, js_name = "Finished", object_from_js = false)]
pub struct FinishedJob<'env> {
    /// The number under which it was submitted.
    pub id: u32,
    /// The signed URLs.
    pub urls: Option<Vec<String>>,
    /// Why one could not be signed, with its `index` in the job.
    #[napi(ts_type = "Error & { code: string, argument?: string, index: number }")]
    pub error: Option<Object<'env>>,
}

/// One environment's end of the queue.
#[napi]
pub struct NativeQueue {
    notify: Arc<Notify>,
    finished: Arc<FinishedJobs>,
    /// The jobs not yet handed back, with the flag that cancels each.
    pending: HashMap<u32, Arc<AtomicBool>>,
    next: u32,
}

impl Drop for NativeQueue {
    /// The environment is ending: nobody waits for what it still has in the queue, but others do for the
    /// threads.
    fn drop(&mut self) {
        for cancelled in self.pending.values() {
            cancelled.store(true, Ordering::Relaxed);
        }
    }
}

#[napi]
impl NativeQueue {
    /// `notify` is called, on the event loop, when there is something to take: see `take`.
    #[napi(constructor, catch_unwind, ts_args_type = "notify: () => void")]
    pub fn new(notify: Function<'_, (), ()>) -> napi::Result<Self> {
        let notify = notify
            .build_threadsafe_function::<()>()
            .callee_handled::<false>()
            .weak::<true>()
            .build()?;
        notifier::be_ready();
        Ok(NativeQueue {
            notify: Arc::new(notify),
            finished: Arc::default(),
            pending: HashMap::new(),
            next: 0,
        })
    }

    /// Queues one job, of URLs as `wireUrl` gave them; gives its number.
    #[napi(catch_unwind)]
    pub fn submit(
        &mut self,
        env: Env,
        signer: &NativeSigner,
        urls: Vec<String>,
        options: NativePolicyOptions,
    ) -> napi::Result<u32> {
        let options = or_throw(&env, PolicyOptions::try_from(options))?;
        let id = self.next;
        self.next = self.next.wrapping_add(1);
        let cancelled = Arc::new(AtomicBool::new(false));
        let (jobs, notify) = (Arc::clone(&self.finished), Arc::clone(&self.notify));
        let job = Job {
            signer: Arc::clone(&signer.signer),
            urls,
            options,
            cancelled: Arc::clone(&cancelled),
            done: Box::new(move |finished| {
                jobs.lock().push_back((id, finished));
                if !jobs.notified.swap(true, Ordering::AcqRel) {
                    notifier::notify(&notify);
                }
            }),
        };
        or_throw(&env, QUEUE.submit(job))?;
        self.pending.insert(id, cancelled);
        self.hold_event_loop(&env);
        Ok(id)
    }

    /// The process lives as long as something is pending, and no longer.
    fn hold_event_loop(&self, env: &Env) {
        let (env, notify) = (env.raw(), self.notify.raw());
        // Either call fails only while the environment is ending, when it no longer matters.
        let _ = if self.pending.is_empty() {
            // SAFETY: `notify` lives as long as `self`, and this is the thread of its environment.
            unsafe { sys::napi_unref_threadsafe_function(env, notify) }
        } else {
            // SAFETY: as above.
            unsafe { sys::napi_ref_threadsafe_function(env, notify) }
        };
    }

    /// No longer wanted: nothing comes back for this number.
    #[napi(catch_unwind)]
    pub fn cancel(&mut self, env: Env, id: u32) {
        if let Some(cancelled) = self.pending.remove(&id) {
            cancelled.store(true, Ordering::Relaxed);
            self.hold_event_loop(&env);
        }
    }

    /// Up to `most` URLs' worth of results (at least one result, if there is any). Only when there was none
    /// does `notify` tell of the next: come again until then.
    #[napi(catch_unwind)]
    pub fn take<'env>(&mut self, env: &'env Env, most: u32) -> Vec<FinishedJob<'env>> {
        emit_if_due(env);
        let mut finished = self.finished_and_wanted(most);
        if finished.is_empty() {
            self.finished.notified.store(false, Ordering::Relaxed);
            // What was put there before that was seen. The list's lock keeps the order.
            finished = self.finished_and_wanted(most);
        }
        let to_js = |(id, result)| match result {
            Ok(urls) => FinishedJob { id, urls: Some(urls), error: None },
            // No error can be made only while the environment is ending.
            Err(error) => FinishedJob { id, urls: None, error: to_js(env, &error).ok() },
        };
        let taken = finished.into_iter().map(to_js).collect();
        self.hold_event_loop(env);
        taken
    }

    /// Results out of the list, which is locked no longer than that takes: the threads want it, too.
    fn finished_and_wanted(&mut self, most: u32) -> Vec<(u32, Finished)> {
        let mut jobs = self.finished.lock();
        let mut taken = Vec::new();
        let mut urls = 0;
        while urls < most {
            let Some((id, result)) = jobs.pop_front() else { break };
            // Else it was cancelled after it was done.
            if self.pending.remove(&id).is_some() {
                urls += result.as_ref().map_or(1, |urls| urls.len() as u32);
                taken.push((id, result));
            }
        }
        taken
    }

    /// How many jobs are under way.
    #[napi(getter, catch_unwind)]
    pub fn pending(&self) -> u32 {
        self.pending.len() as u32
    }
}
