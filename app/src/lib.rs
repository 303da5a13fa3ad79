//! The pages of the site, as HTML. Their only scripts are the widgets and the script of the page
//! that follows an application.
//!
//! # What this crate does not do
//! It knows no HTTP: the edge chooses the headers, and hashes [`STYLE`],
//! [`espace::SPACE_STYLE`], [`TRACKING_STYLE`] and [`TRACKING_SCRIPT`] for the content
//! security policy. It gives no verdict: the widgets do, in the page.

pub mod administration;
mod catalogue;
pub mod espace;
mod frame;
mod home;
mod integration;
mod problem_pages;
mod tracking;

pub use catalogue::{ExamplesPage, SchemePage, schemes, statuses};
pub use frame::STYLE;
pub use home::{ChosenStructure, HomePage, SiteData, SiteDataset};
pub use integration::host;
pub use problem_pages::problem_pages;
pub use tracking::{
    FollowGesture, FollowNotice, FollowedApplication, FollowedAppointment, FollowedContact,
    FollowedNews, FollowedOther, FollowedStep, TRACKING_SCRIPT, TRACKING_STYLE, application_page,
    tracking,
};
