//! The QPV check against an oracle without index nor rounding.

mod aleatoire;
mod metrique;
mod oracle;
mod reel;
