//! Applications: from a form to the end of what is kept of it.
//!
//! A form is read whole ([`Formulaire`]). What was read is kept by the functions below
//! in a store that they know by what it can do ([`Magasin`]); each writes once, so that
//! nothing is ever half done. What an application says of people is sealed before it
//! comes here: no rule reads it.

mod courriel;
pub mod delais;
mod dossier;
mod envoi;
mod etat;
mod formulaire;
mod magasin;
mod preuve;
mod rappel;
mod reference;
#[cfg(feature = "sceaux")]
pub mod sceaux;
mod service;
mod telephone;

pub use courriel::{Courriel, CourrielError};
pub use dossier::{Acte, ActeRefuse, Dossier, Echeance};
pub use envoi::{Destinataire, Envoi, Evenement, Issue, Sort};
pub use etat::{Acteur, Etat};
pub use formulaire::{
    Candidat, Cause, Defaut, Forme, Formulaire, IDENTIFIANT_MAX, NOM_MAX, Prescripteur, Projet,
    RESUME, Saisie, SaisieCandidat, SaisiePrescripteur,
};
pub use magasin::{Contenu, DepotConnu, Ecriture, Idempotence, Magasin, Panne};
pub use preuve::{Defi, DefiError, PreuveError};
pub use rappel::{AdresseDeRappel, Hote, RappelError};
pub use reference::Reference;
pub use service::{
    Change, Deja, Depose, Depot, Porteur, Progress, Randomness, corrige, deja, depose, echeances,
    efface, livre, passe,
};
pub use telephone::{Telephone, TelephoneError};
