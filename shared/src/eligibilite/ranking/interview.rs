//! Which question comes next on a page: what it opens, for what it costs to answer.

use super::{ResultPlace, Usefulness};
use crate::{
    eligibilite::EntryResult,
    order::insertion_sort,
    situation::{Field, FieldValue, Fields, Situation},
};

/// A question of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageQuestion {
    pub field: Field,
    /// How many entries it may open or close.
    pub opens: u16,
    /// Whether it may change the first results.
    pub changes_first: bool,
}

/// What a question costs to answer, from 1: one's age comes at once, what one's articles of
/// association say of reserves takes a paper, and what is private takes trust.
pub const fn effort(field: Field) -> u32 {
    use Field::*;
    match field {
        // Known at once, and told without a thought.
        Besoins | Stade | Age | ResidenceQpv | ResidenceCommune | ProjetQpv | ProjetCommune
        | Collectif | EnfantsACharge | Scolarise | Secteur | Format | IndividuelCollectif
        | Horaires | Contact | ResidenceDepartement | ProjetDepartement | ResidenceRural
        | Langues | DistanceMax => 2,
        // Known, after a thought.
        Emploi
        | Diplome
        | GenrePersonne
        | StatutJuridique
        | NombrePorteurs
        | Themes
        | BesoinFinancement
        | ServiceCiviqueTermine
        | Engagements
        | OriginaireQpv
        | CommerceProximite
        | Boursier
        | ParentSeul
        | Effectif
        | AccesCredit
        | StatutVise
        | BeneficieHabitantsQpv
        | ResidenceRegion
        | ProjetRegion
        | Innovant
        | UtiliteSociale
        | MoisSansEmploi
        | RecruteIssuQpv => 3,
        // Private: told to who is trusted.
        MinimaSociaux | Handicap | Rqth | Refugie | Migrant | ParentRefugie
        | ActiviteNonDeclaree => 5,
        // An opinion or a paper is needed.
        Ess
        | ButLucratif
        | ProjetRuralFragilise
        | Article2Fragilite
        | Article2LienSocial
        | Article2Citoyennete
        | Article2DeveloppementDurable
        | Anciennete
        | ConventionsIae
        | AccompagnePar => 6,
        Article1But
        | Article1Gouvernance
        | Article1Benefices
        | Article1Reserves
        | UtiliteSocialeDansStatuts
        | EchelleSalaires
        | TitresCotes => 9,
        // Measured or looked up, never asked of people.
        Date | ResidenceCodeQpv | ResidenceDistanceQpv | ProjetDistanceQpv | ResidenceEpci
        | ProjetEpci => 12,
    }
}

/// What only a structure that exists can answer.
const OF_A_STRUCTURE: [Field; 11] = [
    Field::Article1But,
    Field::Article1Gouvernance,
    Field::Article1Benefices,
    Field::Article1Reserves,
    Field::UtiliteSocialeDansStatuts,
    Field::EchelleSalaires,
    Field::TitresCotes,
    Field::ConventionsIae,
    Field::Anciennete,
    Field::Effectif,
    Field::RecruteIssuQpv,
];

/// What is of the law: asked once the stage and the needs are known, or were put aside.
const LEGAL: [Field; 9] = [
    Field::StatutJuridique,
    Field::StatutVise,
    Field::Ess,
    Field::ButLucratif,
    Field::UtiliteSociale,
    Field::Article2Fragilite,
    Field::Article2LienSocial,
    Field::Article2Citoyennete,
    Field::Article2DeveloppementDurable,
];

/// What an entry among the first may lose, in points.
const AT_STAKE: i32 = 20;

/// How much more the first results count than what lies behind.
const FIRST_TIMES: i32 = 12;

/// What decides the order of everything else.
const OPENERS: [Field; 2] = [Field::Besoins, Field::Stade];

/// The questions that are worth asking now, the most useful for its cost first.
pub(super) fn questions(
    results: &[EntryResult],
    judged: &[(u16, Usefulness, ResultPlace)],
    situation: &Situation,
    fifth: Option<i32>,
    can_ask: &dyn Fn(Field) -> bool,
) -> Vec<PageQuestion> {
    let mut gains = [(0u32, 0u16, false); Field::ALL.len()];
    let mut open = Fields::NONE;
    for &(rank, usefulness, place) in judged {
        let Some(result) = results.get(usize::from(rank)) else {
            continue;
        };
        let asked: Fields = result
            .questions
            .iter()
            .filter(|field| can_ask(*field))
            .collect();
        let number = asked.iter().count() as i32;
        if number == 0 {
            continue;
        }
        open = open.union(asked);
        // What it may bring to the first results, and a little for what lies behind.
        let (best, now) = (usefulness.at_best(), usefulness.total());
        let above = match fifth {
            None => best,
            // Among the first already: an answer may take it away.
            Some(fifth) if place == ResultPlace::Now && now >= fifth => AT_STAKE,
            Some(fifth) => best - fifth,
        }
        .max(0);
        let is_first = above > 0 && place != ResultPlace::Others;
        let gain = above * FIRST_TIMES + best.max(1);
        for field in asked.iter() {
            let (sum, opens, first) = &mut gains[field as usize];
            // What one answer opens is shared less with the other questions.
            *sum += match place {
                ResultPlace::OneAnswer(opening) if opening == field => gain / number,
                _ => gain / (number * number),
            } as u32;
            *opens += 1;
            *first |= is_first;
        }
    }
    let waits = OPENERS
        .iter()
        .any(|field| situation.is_unknown(*field) && can_ask(*field));
    let structure = has_structure(situation);
    let timely = |field: &Field| match field {
        field if OF_A_STRUCTURE.contains(field) => !waits && structure == Some(true),
        field if LEGAL.contains(field) => !waits,
        _ => true,
    };
    let mut questions: Vec<PageQuestion> = Vec::new();
    for opener in OPENERS {
        if situation.is_unknown(opener) && can_ask(opener) {
            questions.push(PageQuestion {
                field: opener,
                opens: gains[opener as usize].1,
                changes_first: true,
            });
        }
    }
    let worth = |question: &PageQuestion| {
        let (sum, ..) = gains[question.field as usize];
        (question.changes_first, sum / effort(question.field))
    };
    let mut others: Vec<PageQuestion> = open
        .iter()
        .filter(|field| !OPENERS.contains(field))
        .filter(timely)
        .map(|field| PageQuestion {
            field,
            opens: gains[field as usize].1,
            changes_first: gains[field as usize].2,
        })
        .collect();
    insertion_sort(&mut others, |a, b| worth(a) > worth(b));
    questions.extend(others);
    questions
}

/// Whether there is a structure already, when it was said.
fn has_structure(situation: &Situation) -> Option<bool> {
    match situation.known_value(Field::StatutJuridique) {
        FieldValue::Choice(rank) => {
            let word = Field::StatutJuridique.values().get(usize::from(rank))?;
            Some(*word != "aucun")
        }
        _ => None,
    }
}
