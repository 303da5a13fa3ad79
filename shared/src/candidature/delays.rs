//! How long things take: every delay of an application's life, in one place.
//!
//! Source of the reminder, the expiry and the retention: the public contract of the
//! project and its privacy goals, read 2026-11-25; of the attempts: the recommendation
//! of Standard Webhooks (5 s to 24 h over three days), read 2026-11-25.

use jiff::SignedDuration;

const fn days(days: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * days)
}

/// An application still `recue` after this long has reached nobody: every attempt to
/// deliver it has failed, and a structure that reads the list has not done so for a week.
pub const HANDOVER_DELAY: SignedDuration = days(7);
/// When an application is still `transmise` after this long, the structure is reminded.
pub const REMINDER_DELAY: SignedDuration = days(10);
/// An application still `transmise` after this long becomes `sans_reponse`.
pub const EXPIRATION: SignedDuration = days(30);
/// How long before an appointment the person is reminded of it.
pub const APPOINTMENT_NOTICE: SignedDuration = days(1);
/// When a person who agreed to it is asked what became of the project: three and nine
/// months after they applied.
pub const QUESTION_DELAYS: [SignedDuration; 2] = [days(91), days(274)];
/// How long an application that nobody answered is kept, from its deposit.
pub const UNANSWERED_RETENTION: SignedDuration = days(90);
/// How long any other is kept, from its last change.
pub const RETENTION: SignedDuration = days(365);
/// How long the outcome of each delivery is kept.
pub const DELIVERY_LOG_RETENTION: SignedDuration = days(7);
/// How long a partner's old key still works beside the new one.
pub const KEY_OVERLAP: SignedDuration = days(7);

/// How long a challenge can be answered: a telephone that takes a minute over it, loses
/// the network and finds it again is not asked twice.
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

/// The longest wait that a receiver may ask for.
pub const RETRY_DELAY_MAX: SignedDuration = SignedDuration::from_hours(24);

/// How long deliveries go on for; what is left then waits for the next time.
pub const DELIVERIES_MAX: SignedDuration = SignedDuration::from_secs(100);

/// How long one receiver's turn may last: a slow one has the next messages another time.
pub const TURN_MAX: SignedDuration = SignedDuration::from_secs(15);

/// How long a message taken for delivery stays reserved; then it may be taken again. Longer
/// than deliveries go on for and their last attempt with them, or two would be made at once.
pub const LEASE: SignedDuration = SignedDuration::from_mins(5);

/// How long a receiver that failed is left alone, unless it asks for more.
pub const PAUSE: SignedDuration = SignedDuration::from_secs(30);

/// The longest that its other messages wait when it asks for more.
pub const PAUSE_MAX: SignedDuration = SignedDuration::from_hours(1);
