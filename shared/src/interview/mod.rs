//! Questions put to a person, one after the other: what was answered, in order, and what is
//! left to ask. Pages with a script and forms without one put the same questions.

mod address;
mod answers;
mod fields;
mod input;
mod said;

pub use address::{CheckedAddress, CheckedStatut};
pub use answers::{Answer, Answers, GivenAnswer, Usage};
pub use fields::AnswersFault;
pub use input::read_answer;
pub use said::{SaidOfProject, said_of_project};

use crate::situation::Field;

/// How many answers come before what can be asked for: after that, each question is put under
/// it.
pub const RIGHTS_FIRST: usize = 6;

/// Three answers are enough for a first list of people to meet.
pub const MEETINGS_FIRST: [Field; 3] = [Field::ResidenceCommune, Field::Stade, Field::Besoins];

/// What orders that list better, most telling first.
pub const MEETINGS_NEXT: [Field; 14] = [
    Field::ProjetCommune,
    Field::ResidenceQpv,
    Field::Age,
    Field::Emploi,
    Field::Langues,
    Field::Format,
    Field::Horaires,
    Field::EnfantsACharge,
    Field::DistanceMax,
    Field::Contact,
    Field::IndividuelCollectif,
    Field::Secteur,
    Field::StatutJuridique,
    Field::MinimaSociaux,
];
