//! The pages of the site, as HTML that needs no script but the widgets' own.
//!
//! # What this crate does not do
//! It knows no HTTP: the edge chooses the headers, and hashes [`STYLE`] for its
//! policy. It makes no verdict: the widget does, in the page.

mod frame;
mod home;
mod integration;
mod problem_pages;
mod tracking;

pub use frame::STYLE;
pub use home::{ChosenStructure, HomePage, SiteData, SiteDataset};
pub use integration::host;
pub use problem_pages::problem_pages;
pub use tracking::{TRACKING_SCRIPT, tracking};
