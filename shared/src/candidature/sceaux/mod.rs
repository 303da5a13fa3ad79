//! What only a key opens, and what a key vouches for.
//!
//! Keys and random bytes come from the caller.

mod coffre;
mod defi;
mod empreinte;
mod recu;
mod signature;

pub use coffre::{Coffre, CoffreError, Enveloppe};
pub use defi::{pose_defi, verifie_preuve};
pub use empreinte::{Empreintes, digest, same};
pub use recu::{CleDeRecu, Recu, RecuError, verifie_recu};
pub use signature::{SecretDeSignature, SignatureError, signe, verifie_signature};
