//! The little work that is asked of each when too many send: in slices, so that the page
//! goes on answering.

use gloo_timers::future::TimeoutFuture;
use js_sys::Date;
use shared::candidature::Challenge;

/// How long a slice lasts, and how many numbers are tried between two looks at the clock.
const SLICE_MS: f64 = 25.0;
const STEPS: u32 = 512;

/// A clock that the page stopped ends no slice: this many looks do.
const LOOKS_MAX: u32 = 64;

/// What meets a challenge.
pub(super) async fn solve(challenge: &Challenge) -> String {
    let mut since = 0_u32;
    loop {
        TimeoutFuture::new(0).await;
        let start = Date::now();
        for _ in 0..LOOKS_MAX {
            let until = since.saturating_add(STEPS);
            if let Some(number) = challenge.search(since..until) {
                return challenge.proof(number);
            }
            since = until;
            if Date::now() - start >= SLICE_MS {
                break;
            }
        }
    }
}
