//! The engine against properties and against brute force, on random catalogues.

mod generateur;
mod oracle;
mod proprietes;
