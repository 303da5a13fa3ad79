//! Structures: whom one can meet, where, for what, and how old that knowledge is.
//!
//! An [`Annuaire`] is read from one file: of the whole country for the edge, of one
//! département for a page. It finds the structures near a position and those that
//! cover a commune; who fits whom is the matter of [`crate::orientation`].
//!
//! The networks of the catalogue are met anywhere in the country: an entry that
//! somebody can be met behind has a [`Porte`], its door.

mod annuaire;
mod artefact;
mod codage;
mod datation;
mod ensemble;
mod proches;
mod publics;
mod service;
mod structure;
mod zone;

pub use crate::artefact::ArtefactError;
pub use annuaire::{Annuaire, Colonne, CommuneConnue, Portee, Provenance};
pub use artefact::{EncodeError, Source, encode, encode_en_deux};
pub(crate) use codage::{ecris_service, lis_service};
pub use datation::{Age, Datation, JOURS_FRAIS, MOIS_SURS, Origine, Precision};
pub(crate) use ensemble::liste;
pub use ensemble::{Ensemble, Rang};
pub use proches::Proche;
pub use publics::Public;
pub use service::{Cout, Fonction, Porte, Service};
pub use structure::{Admission, Appel, Faits, Nature, Place, PrecisionLieu, Structure};
pub use zone::{Etendue, Zone};
