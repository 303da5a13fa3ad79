//! The widgets.
