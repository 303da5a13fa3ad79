//! Structures and orientation, on random directories.

mod artefact;
mod elsewhere;
mod generator;
mod live;
mod properties;
