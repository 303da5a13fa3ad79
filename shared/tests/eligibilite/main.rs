//! The engine against properties and against brute force, on random catalogues.

mod generator;
mod oracle;
mod properties;
