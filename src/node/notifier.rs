//! Tells event loops that there is something to take, from a thread of ordinary priority.
//!
//! Node holds a lock while it wakes an event loop, and the first thing that the event loop does then is to
//! take this lock. A thread that signs has a lower priority: suspended in between, it would keep the event
//! loop waiting for as long as other processes are ahead of it.

use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::thread::{self, Thread};
use std::{io, mem};

use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};

/// Calls JavaScript on its event loop.
pub type Notify = ThreadsafeFunction<(), (), (), napi::Status, false, true>;

/// What has to be called, and who does so.
struct Notifier {
    waiting: Mutex<Vec<Arc<Notify>>>,
    thread: LazyLock<io::Result<Thread>>,
}

static NOTIFIER: Notifier =
    Notifier { waiting: Mutex::new(Vec::new()), thread: LazyLock::new(start) };

fn start() -> io::Result<Thread> {
    let builder = thread::Builder::new().name("cloudfront-wake".into());
    Ok(builder.spawn(|| NOTIFIER.run())?.thread().clone())
}

impl Notifier {
    fn run(&self) {
        loop {
            let waiting =
                mem::take(&mut *self.waiting.lock().unwrap_or_else(PoisonError::into_inner));
            if waiting.is_empty() {
                thread::park();
            }
            for notify in waiting {
                call(&notify);
            }
        }
    }
}

fn call(notify: &Notify) {
    // Fails when the environment is ending: nobody waits any more.
    notify.call((), ThreadsafeFunctionCallMode::NonBlocking);
}

/// Starts the thread, if it is not there yet: it has the priority of whoever starts it.
pub fn be_ready() {
    LazyLock::force(&NOTIFIER.thread);
}

/// Has it called soon.
pub fn notify(notify: &Arc<Notify>) {
    match &*NOTIFIER.thread {
        Ok(thread) => {
            let mut waiting = NOTIFIER.waiting.lock().unwrap_or_else(PoisonError::into_inner);
            waiting.push(Arc::clone(notify));
            drop(waiting);
            thread.unpark();
        }
        // No thread to be had: late is better than never.
        Err(_) => call(notify),
    }
}
