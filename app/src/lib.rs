//! The pages of the site, as HTML that needs no script but the widgets' own.
//!
//! # What this crate does not do
//! It knows no HTTP: the edge chooses the headers, and hashes [`STYLE`] for its
//! policy. It makes no verdict: the widget does, in the page.

mod accueil;
mod cadre;
mod integrer;
mod problemes;
mod suivi;

pub use accueil::{Accueil, Choisie, Donnees, Jeu};
pub use cadre::STYLE;
pub use integrer::hote;
pub use problemes::problemes;
pub use suivi::{SUIVI_SCRIPT, suivi};
