//! A value that only the thread that made it may touch, in a type that may go to others.
//!
//! The interface of `send_wrapper` 0.6, and its promise. The difference: in a WebAssembly module
//! without atomics there is one thread, since no memory can be shared with another one, so there
//! is nothing to ask and [`Origin`] is empty.
//!
//! Its tests are where the workspace runs them: `widgets/src/task.rs`.

use std::{
    fmt,
    mem::{self, ManuallyDrop},
    ops::{Deref, DerefMut},
};

#[cfg(all(target_family = "wasm", not(target_feature = "atomics")))]
mod origin {
    /// The only thread.
    pub(crate) struct Origin;

    impl Origin {
        pub(crate) fn here() -> Self {
            Self
        }

        pub(crate) fn is_here(&self) -> bool {
            true
        }
    }
}

#[cfg(not(all(target_family = "wasm", not(target_feature = "atomics"))))]
mod origin {
    use std::thread::{self, ThreadId};

    /// The thread that made a value.
    pub(crate) struct Origin(ThreadId);

    impl Origin {
        pub(crate) fn here() -> Self {
            Self(thread::current().id())
        }

        pub(crate) fn is_here(&self) -> bool {
            self.0 == thread::current().id()
        }
    }
}

use origin::Origin;

/// A value that panics rather than be touched by another thread.
pub struct SendWrapper<T> {
    data: ManuallyDrop<T>,
    origin: Origin,
}

// SAFETY: every way to the value, its drop among them, asks `Origin` first, and `Origin` is
// empty only where a second thread cannot exist.
unsafe impl<T> Send for SendWrapper<T> {}
// SAFETY: as above.
unsafe impl<T> Sync for SendWrapper<T> {}

impl<T> SendWrapper<T> {
    /// Wraps a value, for this thread.
    pub fn new(data: T) -> Self {
        Self {
            data: ManuallyDrop::new(data),
            origin: Origin::here(),
        }
    }

    /// Whether this thread made the value.
    pub fn valid(&self) -> bool {
        self.origin.is_here()
    }

    /// The value itself.
    ///
    /// # Panics
    /// In a thread that did not make it.
    #[track_caller]
    pub fn take(self) -> T {
        self.check();
        let mut this = ManuallyDrop::new(self);
        // SAFETY: this thread made the value, and `this` is not dropped: it leaves once.
        unsafe { ManuallyDrop::take(&mut this.data) }
    }

    #[track_caller]
    fn check(&self) {
        assert!(self.valid(), "touched by a thread that did not make it");
    }
}

impl<T> Deref for SendWrapper<T> {
    type Target = T;

    #[track_caller]
    fn deref(&self) -> &T {
        self.check();
        &self.data
    }
}

impl<T> DerefMut for SendWrapper<T> {
    #[track_caller]
    fn deref_mut(&mut self) -> &mut T {
        self.check();
        &mut self.data
    }
}

impl<T> Drop for SendWrapper<T> {
    #[track_caller]
    fn drop(&mut self) {
        if !mem::needs_drop::<T>() || self.valid() {
            // SAFETY: this thread made the value, or dropping it does nothing; and it is
            // dropped once, here.
            unsafe { ManuallyDrop::drop(&mut self.data) }
        } else if !std::thread::panicking() {
            panic!("dropped by a thread that did not make it");
        }
    }
}

impl<T: Clone> Clone for SendWrapper<T> {
    #[track_caller]
    fn clone(&self) -> Self {
        Self::new((**self).clone())
    }
}

impl<T: fmt::Debug> fmt::Debug for SendWrapper<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SendWrapper").field(&**self).finish()
    }
}

#[cfg(feature = "futures")]
mod futures {
    use super::SendWrapper;
    use futures_core::Stream;
    use std::{
        ops::DerefMut,
        pin::Pin,
        task::{Context, Poll},
    };

    impl<T> SendWrapper<T> {
        #[track_caller]
        fn project(self: Pin<&mut Self>) -> Pin<&mut T> {
            self.check();
            // SAFETY: the value never moves out of a pinned wrapper.
            unsafe { self.map_unchecked_mut(Self::deref_mut) }
        }
    }

    impl<F: Future> Future for SendWrapper<F> {
        type Output = F::Output;

        #[track_caller]
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
            self.project().poll(cx)
        }
    }

    impl<S: Stream> Stream for SendWrapper<S> {
        type Item = S::Item;

        #[track_caller]
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<S::Item>> {
            self.project().poll_next(cx)
        }
    }
}
