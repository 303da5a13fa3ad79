//! Structures and orientation, on random files.

mod ailleurs;
mod artefact;
mod generateur;
mod proprietes;
