//! Applications: a form in, where they stand out.

mod anglais;
mod lecture;
mod reponse;
mod situation;

pub(super) use anglais::defaut as defaut_en;
pub use lecture::{
    Correction, Demande, ELIGIBILITE_MAX, LOT_MAX, Ligne, OCTETS_MAX, OCTETS_MAX_LOT, Statut,
    lis_lot,
};
pub use reponse::{Etape, Fiche, Liste, Message, Recepisse, Resultat, Resultats, csv, lien};
pub use situation::{refuses, situation};

use super::Code;
use crate::candidature::Cause;

/// The code of a fault.
pub(super) fn code(cause: &Cause) -> Code {
    match cause {
        Cause::Manquant => Code::ChampManquant,
        Cause::Inconnu(_) => Code::ChampInconnu,
        Cause::Forme(_) | Cause::Caractere => Code::ValeurInvalide,
        Cause::Longueur(..) => Code::LongueurInvalide,
        Cause::Valeur(_) | Cause::Identifiant => Code::ValeurInconnue,
        Cause::Telephone(_) => Code::TelephoneInvalide,
        Cause::Courriel(_) => Code::CourrielInvalide,
        Cause::ContactManquant | Cause::ContactImpossible(_) => Code::ContactManquant,
        Cause::Commune(_) => Code::CodeInvalide,
        Cause::Accord => Code::AccordManquant,
        Cause::Information => Code::InformationNonLue,
    }
}
