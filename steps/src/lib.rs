//! How a command of the project goes about its work: a step says what it does and how long
//! it took, the programs it starts never outlive it, and a stamp spares it what is done.
//!
//! # What this crate does not do
//! It knows no command: what there is to do, and in which order, is `xtask`'s and `data`'s.

pub mod brotli;
pub mod clock;
pub mod paths;
pub mod process;
pub mod stamp;
pub mod step;
pub mod table;
