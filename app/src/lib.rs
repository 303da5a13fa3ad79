//! The pages of the site, as HTML. Their only scripts are the widgets and the script of the page
//! that follows an application.
//!
//! # What this crate does not do
//! It knows no HTTP: the edge chooses the headers, and hashes [`STYLE`],
//! [`espace::SPACE_STYLE`], [`TRACKING_STYLE`], [`TRACKING_SCRIPT`] and those of `integrer` for
//! the content security policy. It gives no verdict: the widgets do, in the page.

pub mod administration;
mod api;
mod catalogue;
mod doors;
pub mod espace;
mod frame;
mod home;
mod integrer;
mod meeting;
mod menu;
mod plain;
mod problem_pages;
mod search;
mod sources;
mod structure;
mod territory;
mod tracking;

pub use api::api_page;
pub use catalogue::{ExamplesPage, SchemePage, schemes, statuses};
pub use doors::{
    AskedQuestion, ChosenStructure, InterviewGesture, Letter, LetterNotice, LetterReceipt,
    LetterStep, MeetingsResults, MeetingsStep, PARCOURS_SCRIPT, ProposedPlace, QuartierAnswer,
    QuartierStep, QuestionFault, RightsResults, RightsStep, UnfoundAddress, aide_page, aides_page,
    ecrire_page, parcours_page, quartier_page, refused_page,
};
pub use frame::STYLE;
pub use home::home_page;
pub use integrer::{
    EmbedChoice, EmbedSite, FRAME_SCRIPT, FramedPage, INTEGRER_STYLE, InstallationReport,
    InstalledPage, POSTER_STYLE, PosterSize, VERSION, frame_page, host, integrer_page, oembed,
    oembed_link, poster_page, preview_page, verification_page,
};
pub use meeting::ProposedMeeting;
pub use menu::{MenuPlace, SITE_PAGES, SitePage};
pub use plain::{
    CatalogueFacts, DataPage, KnownChanges, OperatorNotice, RefusalPage, ServiceState, SetChanges,
    StructureSource, accessibilite_page, mentions_page, personal_data_page, professionals_page,
    refusal_page,
};
pub use problem_pages::problem_pages;
pub use search::{FoundName, SearchPage};
pub use sources::{SiteData, SiteDataset};
pub use structure::StructurePage;
pub use territory::{FoundTerritory, TerritoriesPage, TerritoryMap, TerritoryPage};
pub use tracking::{
    FollowGesture, FollowNotice, FollowedApplication, FollowedAppointment, FollowedContact,
    FollowedNews, FollowedStep, TRACKING_SCRIPT, TRACKING_STYLE, application_page, tracking,
};
