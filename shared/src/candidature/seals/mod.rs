//! Encryption, digests and signatures.
//!
//! Keys and random bytes come from the caller.

mod challenge;
mod digest;
mod receipt;
mod signature;
mod vault;

pub use challenge::{check_proof, pose_challenge};
pub use digest::{Digester, digest, same};
pub use receipt::{Receipt, ReceiptError, ReceiptKey, check_receipt};
pub use signature::{SignatureError, SigningSecret, check_signature, sign};
pub use vault::{KeyEnvelope, Vault, VaultError};
