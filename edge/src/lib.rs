//! The API on Workers.
