//! Threads that sign stand back behind the event loop: it has many short turns, they have long work, and a
//! machine whose cores are all busy shall not let a turn wait for a signature.
//!
//! Where the system refuses, everything goes on as it was.

/// Lowers the priority of the thread that calls.
pub fn lower_this_thread() {
    system::lower();
}

#[cfg(any(target_os = "linux", target_os = "android"))]
mod system {
    use std::ffi::c_int;

    /// On a core that it shares with a busy thread of ordinary priority, such a thread gets a tenth.
    const NICER_BY: c_int = 10;

    // SAFETY: declared as in unistd.h. Takes a number, touches no memory of ours but errno, and on Linux is
    // about the calling thread alone, with every C library.
    unsafe extern "C" {
        safe fn nice(increment: c_int) -> c_int;
    }

    pub fn lower() {
        let _ = nice(NICER_BY);
    }
}

#[cfg(target_vendor = "apple")]
mod system {
    use std::ffi::{c_int, c_uint};

    /// QOS_CLASS_UTILITY: "may take some time, and the user does not wait for it".
    const UTILITY: c_uint = 0x11;

    // SAFETY: declared as in pthread/qos.h. Takes two numbers and is about the calling thread.
    unsafe extern "C" {
        safe fn pthread_set_qos_class_self_np(class: c_uint, relative_priority: c_int) -> c_int;
    }

    pub fn lower() {
        let _ = pthread_set_qos_class_self_np(UTILITY, 0);
    }
}

#[cfg(windows)]
mod system {
    use std::ffi::{c_int, c_void};

    const THREAD_PRIORITY_BELOW_NORMAL: c_int = -1;

    // SAFETY: declared as in processthreadsapi.h. The first takes nothing and gives a constant, the second
    // fails for a handle that is none.
    #[link(name = "kernel32")]
    unsafe extern "system" {
        safe fn GetCurrentThread() -> *mut c_void;
        safe fn SetThreadPriority(thread: *mut c_void, priority: c_int) -> c_int;
    }

    pub fn lower() {
        let _ = SetThreadPriority(GetCurrentThread(), THREAD_PRIORITY_BELOW_NORMAL);
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple", windows)))]
mod system {
    pub fn lower() {}
}
