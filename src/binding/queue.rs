//! Results of the queue's threads on their way back to the event loop.
//!
//! A thread-safe call costs more than a P-256 signature, so the threads leave their results in a tray
//! and ring once; the event loop empties the tray in portions that do not stall it.

use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};

use napi::bindgen_prelude::{Either, Env, Function};
use napi::sys;
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi_derive::napi;

use super::or_throw;
use super::signer::{NativeSigner, PolicyOptions};
use crate::error::{Class, Error};
use crate::queue::{Job, Queue, Settled};

static QUEUE: LazyLock<Queue> = LazyLock::new(Queue::new);

type Bell = ThreadsafeFunction<(), (), (), napi::Status, false, true>;

/// What the threads have finished.
#[derive(Default)]
struct Tray {
    settled: Mutex<VecDeque<(u32, Settled)>>,
    /// Rung and not yet answered.
    rung: AtomicBool,
}

impl Tray {
    fn lock(&self) -> MutexGuard<'_, VecDeque<(u32, Settled)>> {
        self.settled.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One job's result: the URLs, or an error that its face throws.
#[napi(object, object_from_js = false)]
pub struct Result {
    /// The number under which it was submitted.
    pub id: u32,
    /// The signed URLs, or which one failed and how.
    pub outcome: Either<Vec<String>, Failure>,
}

/// Why a job failed.
#[napi(object, object_from_js = false)]
pub struct Failure {
    /// The place in the job of the URL at fault.
    pub index: u32,
    /// The error's class.
    pub class: &'static str,
    /// The error's code.
    pub code: &'static str,
    /// The error's message.
    pub message: String,
}

impl Failure {
    fn new(index: usize, error: &Error) -> Self {
        Failure {
            index: u32::try_from(index).unwrap_or(u32::MAX),
            class: match error.class() {
                Class::Error => "Error",
                Class::TypeError => "TypeError",
                Class::RangeError => "RangeError",
            },
            code: error.code(),
            message: error.to_string(),
        }
    }
}

/// One environment's end of the queue.
#[napi]
pub struct NativeQueue {
    bell: Arc<Bell>,
    tray: Arc<Tray>,
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
    /// `ring` is called, on the event loop, when there is something to take.
    #[napi(constructor, catch_unwind)]
    pub fn new(ring: Function<'_, (), ()>) -> napi::Result<Self> {
        let bell = ring
            .build_threadsafe_function::<()>()
            .callee_handled::<false>()
            .weak::<true>()
            .build()?;
        Ok(NativeQueue {
            bell: Arc::new(bell),
            tray: Arc::default(),
            pending: HashMap::new(),
            next: 0,
        })
    }

    /// Queues one job; gives its number.
    #[napi(catch_unwind)]
    pub fn submit(
        &mut self,
        env: Env,
        signer: &NativeSigner,
        hrefs: Vec<String>,
        options: PolicyOptions,
    ) -> napi::Result<u32> {
        let terms = Arc::new(or_throw(&env, options.terms())?);
        let id = self.next;
        self.next = self.next.wrapping_add(1);
        let cancelled = Arc::new(AtomicBool::new(false));
        let (tray, bell) = (Arc::clone(&self.tray), Arc::clone(&self.bell));
        let job = Job {
            signer: Arc::clone(&signer.signer),
            hrefs,
            terms,
            cancelled: Arc::clone(&cancelled),
            done: Box::new(move |settled| {
                tray.lock().push_back((id, settled));
                if !tray.rung.swap(true, Ordering::AcqRel) {
                    // Fails when the environment is ending: nobody waits any more.
                    bell.call((), ThreadsafeFunctionCallMode::NonBlocking);
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
        let (env, bell) = (env.raw(), self.bell.raw());
        // Either call fails only while the environment is ending, when it no longer matters.
        let _ = if self.pending.is_empty() {
            // SAFETY: `bell` lives as long as `self`, and this is the thread of its environment.
            unsafe { sys::napi_unref_threadsafe_function(env, bell) }
        } else {
            // SAFETY: as above.
            unsafe { sys::napi_ref_threadsafe_function(env, bell) }
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

    /// Up to `most` URLs' worth of results (at least one result, if there is any).
    #[napi(catch_unwind)]
    pub fn take(&mut self, env: Env, most: u32) -> Vec<Result> {
        self.tray.rung.store(false, Ordering::Release);
        let mut settled = self.tray.lock();
        let mut taken = Vec::new();
        let mut urls = 0;
        while urls < most {
            let Some((id, result)) = settled.pop_front() else {
                break;
            };
            if self.pending.remove(&id).is_none() {
                continue; // cancelled after it was done
            }
            urls += result.as_ref().map_or(1, |urls| urls.len() as u32);
            taken.push(Result {
                id,
                outcome: match result {
                    Ok(urls) => Either::A(urls),
                    Err((index, error)) => Either::B(Failure::new(index, &error)),
                },
            });
        }
        drop(settled);
        self.hold_event_loop(&env);
        taken
    }

    /// How many jobs are under way.
    #[napi(getter, catch_unwind)]
    pub fn pending(&self) -> u32 {
        self.pending.len() as u32
    }
}
