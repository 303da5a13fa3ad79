//! The space of structures: how long a link and a session open it, which posts come from its
//! own pages, and who may answer for a structure.

mod claim;
#[cfg(feature = "connexion")]
pub mod oidc;
mod visit;

pub use claim::{ClaimGround, ground};
pub use visit::{
    ATTEMPT_COOKIE, COOKIE, attempt_cookie, clearing_cookie, cookie, is_from_our_pages,
    return_path, session_cookie,
};

use jiff::SignedDuration;

/// How long a link opens the space.
pub const LINK_VALIDITY: SignedDuration = SignedDuration::from_mins(15);
/// How long one may take to sign in at a provider.
pub const ATTEMPT_VALIDITY: SignedDuration = SignedDuration::from_mins(15);
/// How long a session lasts.
pub const SESSION_VALIDITY: SignedDuration = SignedDuration::from_hours(12);
/// How many links one network may ask for, for one mailbox, in ten minutes.
pub const LINKS_AT_ONCE: u32 = 4;
/// The same, in a day.
pub const LINKS_A_DAY: u32 = 8;
/// How many links leave for one mailbox in a day, whoever asks.
pub const LINKS_A_DAY_FROM_ALL: u32 = 24;
