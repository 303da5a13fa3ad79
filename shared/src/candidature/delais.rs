//! How long things take: every delay of an application's life, in one place.
//!
//! Source of the reminder, the expiry and the retention: the public contract of the
//! project and its privacy goals, read 2026-11-25; of the attempts: the recommendation
//! of Standard Webhooks (5 s to 24 h over three days), read 2026-11-25.

use jiff::SignedDuration;

const fn jours(jours: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * jours)
}

/// After so long `recue`, nobody on the other side has it: every attempt to deliver it has
/// failed, and whoever reads by the list has not come for a week.
pub const REMISE: SignedDuration = jours(7);
/// After so long `transmise`, the structure is reminded.
pub const RELANCE: SignedDuration = jours(10);
/// After so long `transmise`, the application is `sans_reponse`.
pub const EXPIRATION: SignedDuration = jours(30);
/// An application that nobody answered is kept so long from its deposit.
pub const CONSERVATION_SANS_REPONSE: SignedDuration = jours(90);
/// Any other is kept so long from its last change.
pub const CONSERVATION: SignedDuration = jours(365);
/// What became of each message is kept so long.
pub const JOURNAL_DES_ENVOIS: SignedDuration = jours(7);
/// An old key of a partner answers so long beside the new one.
pub const RECOUVREMENT: SignedDuration = jours(7);

/// A challenge may be met for so long: a telephone that takes a minute over it, goes out
/// of reach and comes back is not asked twice.
pub const DEFI: SignedDuration = SignedDuration::from_mins(10);

/// From one attempt at a delivery to the next: 10 attempts, over 75 h 35 min at least.
pub const ATTENTES: [SignedDuration; 9] = [
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
pub const ATTENTE_MAX: SignedDuration = SignedDuration::from_hours(24);

/// Who took a message to deliver has it for so long; then another may try.
pub const BAIL: SignedDuration = SignedDuration::from_mins(2);
