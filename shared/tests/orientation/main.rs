//! Structures and orientation, on random files.

mod artefact;
mod generateur;
mod proprietes;
