//! Work that is given up when nobody waits for it any more.

use futures_util::future::{AbortHandle, abortable};
use leptos::prelude::{LocalStorage, SetValue, StoredValue};
use wasm_bindgen_futures::spawn_local;

/// Work under way, until this is dropped.
///
/// It is cut where it waits next, and all it holds is let go: requests and timers among it.
pub(crate) struct Task(AbortHandle);

impl Task {
    pub(crate) fn spawn(work: impl Future<Output = ()> + 'static) -> Self {
        let (work, handle) = abortable(work);
        spawn_local(async move {
            let _ = work.await;
        });
        Self(handle)
    }
}

impl Drop for Task {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// The place of the one work of a kind that an element has under way; it goes with the
/// component that made the place.
#[derive(Clone, Copy)]
pub(crate) struct TaskSlot(StoredValue<Option<Task>, LocalStorage>);

impl TaskSlot {
    pub(crate) fn new() -> Self {
        Self(StoredValue::new_local(None))
    }

    /// Begins work, and gives up what was under way: even the work that calls this, at its
    /// next `await`.
    pub(crate) fn run(self, work: impl Future<Output = ()> + 'static) {
        // Where the component has gone, the task comes back and is dropped.
        let _ = self.0.try_set_value(Some(Task::spawn(work)));
    }

    /// Gives up what is under way.
    pub(crate) fn abandon(self) {
        let _ = self.0.try_set_value(None);
    }
}

#[cfg(test)]
mod tests {
    use leptos::__reexports::send_wrapper::SendWrapper;
    use std::{
        panic::{AssertUnwindSafe, catch_unwind},
        rc::Rc,
        thread,
    };

    /// `patches/send_wrapper` keeps the promise that Leptos counts on, where there are threads.
    #[test]
    fn what_a_thread_wraps_no_other_touches_nor_drops() {
        let wrapped = SendWrapper::new(Rc::new(1));
        assert_eq!(**wrapped, 1);
        let other = thread::spawn(move || {
            let touched = catch_unwind(AssertUnwindSafe(|| **wrapped));
            let dropped = catch_unwind(AssertUnwindSafe(|| drop(wrapped)));
            (touched.is_err(), dropped.is_err())
        });
        assert_eq!(other.join().expect("both are caught"), (true, true));
    }
}
