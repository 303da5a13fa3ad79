//! The message files: every sentence on screen, a folder a language, in the syntax of Fluent.
//!
//! French (`messages/fr`) is the source: build scripts make Rust tables of it. Another language
//! becomes one text, its messages in the order of the French, which a page asks for when it is
//! wanted. Nothing of this crate is in a page.
//!
//! # What this crate does not do
//! It translates nothing, and judges no translation: it says what is missing or cannot be right.

mod check;
mod files;
mod fluent;
mod plurals;
mod report;
mod rust;
mod state;
mod text;

pub use check::{Fault, check};
pub use files::{FILES, MessageFile, Owner, Shape, WrittenLanguage, languages};
pub use fluent::{Message, Text};
pub use report::{Report, report};
pub use rust::tables;
pub use state::{MessageState, stamp};
pub use text::page_text;
