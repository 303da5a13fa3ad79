//! Applications: from a form to the end of what is kept of it.
//!
//! A form is read whole ([`CandidatureForm`]). What was read is kept by the functions below
//! in a store that they know by what it can do ([`Magasin`]); each writes once, so that
//! nothing is ever half done. What an application says of people is sealed before it
//! comes here: no rule reads it.

#[cfg(feature = "form")]
mod content;
mod courriel;
pub mod delais;
mod dossier;
mod envoi;
mod etat;
mod formulaire;
mod given;
mod magasin;
mod preuve;
mod rappel;
mod reference;
#[cfg(feature = "sceaux")]
pub mod sceaux;
#[cfg(feature = "openapi")]
mod schema;
mod service;
mod telephone;

#[cfg(feature = "form")]
pub use content::{CandidatureContent, ContentError, ELIGIBILITE_MAX, VerdictKept, VerdictsKept};
pub use courriel::{Courriel, CourrielError};
pub use dossier::{Acte, ActeRefuse, Dossier, Echeance};
pub use envoi::{Destinataire, Envoi, Evenement, Issue, Sort};
pub use etat::{Acteur, Etat};
#[cfg(feature = "wire")]
pub(crate) use formulaire::blocks;
pub use formulaire::{
    Block, Candidat, CandidatureForm, Cause, Defaut, Forme, Formulaire, IDENTIFIANT_MAX, NOM_MAX,
    Prescripteur, Projet, QpvCheck, RESUME, Saisie, SaisieCandidat, SaisiePrescripteur,
};
#[cfg(feature = "form")]
pub use given::read;
#[cfg(feature = "wire")]
pub(crate) use given::unknown;
pub use given::{Field, Given, Json, JsonObject, Shaped, Text};
pub use magasin::{Contenu, DepotConnu, Ecriture, Idempotence, Magasin, Panne};
pub use preuve::{Defi, DefiError, PreuveError};
pub use rappel::{AdresseDeRappel, Hote, RappelError};
pub use reference::Reference;
pub use service::{
    Change, Deja, Depose, Depot, Porteur, Progress, Randomness, corrige, deja, depose, echeances,
    efface, livre, passe,
};
pub use telephone::{Telephone, TelephoneError};
