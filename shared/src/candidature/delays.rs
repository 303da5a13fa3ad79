//! How long things take: every delay of an application's life, in one place.
//!
//! Source of the reminder, the expiry and the retention: the public contract of the
//! project and its privacy goals, read 2026-11-25; of the attempts: the recommendation
//! of Standard Webhooks (5 s to 24 h over three days), read 2026-11-25.

use jiff::SignedDuration;

const fn days(days: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * days)
}

/// After so long `recue`, nobody on the other side has it: every attempt to deliver it has
/// failed, and whoever reads by the list has not come for a week.
pub const HANDOVER_DELAY: SignedDuration = days(7);
/// After so long `transmise`, the structure is reminded.
pub const REMINDER_DELAY: SignedDuration = days(10);
/// After so long `transmise`, the application is `sans_reponse`.
pub const EXPIRATION: SignedDuration = days(30);
/// An application that nobody answered is kept so long from its deposit.
pub const UNANSWERED_RETENTION: SignedDuration = days(90);
/// Any other is kept so long from its last change.
pub const RETENTION: SignedDuration = days(365);
/// What became of each message is kept so long.
pub const DELIVERY_LOG_RETENTION: SignedDuration = days(7);
/// An old key of a partner answers so long beside the new one.
pub const KEY_OVERLAP: SignedDuration = days(7);

/// A challenge may be met for so long: a telephone that takes a minute over it, goes out
/// of reach and comes back is not asked twice.
pub const CHALLENGE_VALIDITY: SignedDuration = SignedDuration::from_mins(10);

/// From one attempt at a delivery to the next: 10 attempts, over 75 h 35 min at least.
pub const RETRY_DELAYS: [SignedDuration; 9] = [
    SignedDuration::from_secs(5),
    SignedDuration::from_mins(5),
    SignedDuration::from_mins(30),
    SignedDuration::from_hours(2),
    SignedDuration::from_hours(5),
    SignedDuration::from_hours(10),
    SignedDuration::from_hours(14),
    SignedDuration::from_hours(20),
    SignedDuration::from_hours(24),
];

/// What a receiver asks to wait is heard up to this.
pub const RETRY_DELAY_MAX: SignedDuration = SignedDuration::from_hours(24);

/// Who took a message to deliver has it for so long; then another may try.
pub const LEASE: SignedDuration = SignedDuration::from_mins(2);
