//! The little work that is asked of each when too many send: in slices, so that the page
//! goes on answering.

use js_sys::Date;
use shared::candidature::Challenge;

/// How long a slice lasts, and how many numbers are tried between two looks at the clock.
const SLICE_MS: f64 = 25.0;
const STEPS: u32 = 512;

/// A clock that the page stopped ends no slice: this many looks do.
const HASHES_PER_LOOK: u32 = 64;

/// What a slice came to.
pub(super) enum WorkSlice {
    Found(u32),
    /// Nothing before that one.
    Continuation(u32),
}

/// Looks for the number that meets a challenge, for a moment.
pub(super) fn slice(challenge: &Challenge, mut since: u32) -> WorkSlice {
    let start = Date::now();
    for _ in 0..HASHES_PER_LOOK {
        let until = since.saturating_add(STEPS);
        if let Some(number) = challenge.search(since..until) {
            return WorkSlice::Found(number);
        }
        since = until;
        if Date::now() - start >= SLICE_MS {
            break;
        }
    }
    WorkSlice::Continuation(since)
}
