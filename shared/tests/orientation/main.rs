//! Structures and orientation, on random files.

mod artefact;
mod elsewhere;
mod generator;
mod properties;
