//! What an orientation needs of a situation, read once.

use super::{OrientationQuery, weights};
use crate::{
    Date, Point,
    codes::CodeDepartement,
    eligibilite::{Audience, Truth, Verdict},
    situation::{Entries, Field, FieldValue, KnownPlace, Situation, SituationPlace},
    structures::{EnumSet, Extent, Fonction, Public, Ranked, Zone},
};

pub(super) struct OrientationContext<'a> {
    pub(super) situation: &'a Situation,
    pub(super) date: Date,
    /// Where they live, and where the project is: either one counts, when a source does not
    /// say which.
    pub(super) locations: [KnownPlace; 2],
    pub(super) position: Option<Point>,
    pub(super) stade: Option<u8>,
    pub(super) besoins: u64,
    pub(super) qpv: bool,
    pub(super) publics: EnumSet<Public>,
    /// Those that they are surely not of, as far as a description goes.
    pub(super) other_publics: EnumSet<Public>,
    /// Whom the answer is for.
    pub(super) audience: EnumSet<Audience>,
    pub(super) formats: u64,
    pub(super) suivis: u64,
    pub(super) horaires: u64,
    pub(super) langues: u64,
    pub(super) enfants: bool,
    pub(super) distance_max_m: Option<f64>,
    pub(super) contact: u64,
    /// The entries that accompany them already.
    pub(super) already: Entries,
    degrees: [u8; Fonction::ALL.len()],
}

impl<'a> OrientationContext<'a> {
    pub(super) fn new(query: &OrientationQuery<'a>, assumed_situation: &Situation) -> Self {
        let situation = query.situation;
        let list = |field| match situation.known_value(field) {
            FieldValue::List(bits) => bits,
            _ => 0,
        };
        let is_true = |field| situation.known_value(field) == FieldValue::Boolean(true);
        let locations = LOCATIONS.map(|location| assumed_situation.known(location));
        let centre = |location: &KnownPlace| query.directory?.commune(location.commune?)?.centre;
        let stade = match situation.known_value(Field::Stade) {
            FieldValue::Choice(rank) => Some(rank),
            _ => None,
        };
        let besoins = list(Field::Besoins);
        Self {
            situation,
            date: situation.date(),
            position: query.position.or_else(|| locations.iter().find_map(centre)),
            locations,
            stade,
            besoins,
            qpv: is_true(Field::ResidenceQpv) || is_true(Field::ProjetQpv),
            publics: Public::given_as_a_reason(situation),
            other_publics: Public::surely_not(situation),
            audience: audience(situation),
            formats: list(Field::Format),
            suivis: list(Field::IndividuelCollectif),
            horaires: list(Field::Horaires),
            langues: list(Field::Langues) & !1,
            enfants: is_true(Field::ParentSeul)
                || matches!(situation.known_value(Field::EnfantsACharge), FieldValue::Number(n) if n > 0.0),
            distance_max_m: match situation.known_value(Field::DistanceMax) {
                FieldValue::Number(km) => Some(km * 1_000.0),
                _ => None,
            },
            contact: list(Field::Contact),
            already: match situation.stated(Field::AccompagnePar) {
                FieldValue::Entries(entries) => entries,
                _ => Entries::default(),
            },
            degrees: degrees(stade, besoins),
        }
    }

    /// How relevant a step is now; at 0 it is not proposed.
    pub(super) fn degree(&self, fonction: Fonction) -> u8 {
        self.degrees[fonction as usize]
    }

    /// Whether anything is known of where they are.
    pub(super) fn has_departement(&self) -> bool {
        self.departements().next().is_some()
    }

    pub(super) fn departements(&self) -> impl Iterator<Item = CodeDepartement> {
        self.locations
            .iter()
            .filter_map(|location| location.departement)
    }

    /// Whether zones contain one of the places, and the narrowest that surely does.
    pub(super) fn inside(
        &self,
        zones: &[Zone],
        epci: &[crate::eligibilite::Intercommunalite],
    ) -> (Truth, Option<Extent>) {
        let (mut truth, mut extent) = (Truth::False, None);
        for zone in zones {
            for location in &self.locations {
                let is_inside = zone.contains(location, epci);
                truth = truth.or(is_inside);
                if is_inside == Truth::True {
                    let wide = zone.extent();
                    extent = Some(extent.map_or(wide, |other: Extent| other.min(wide)));
                }
            }
        }
        (truth, extent)
    }

    /// Where the stage of the project stands among these.
    pub(super) fn stade_among(&self, stades: u8) -> Option<StadeOrder> {
        let stade = self.stade?;
        Some(match stades {
            0 => StadeOrder::AnyStade,
            _ if stades >> stade & 1 == 1 => StadeOrder::Within,
            _ if stades >> stade == 0 => StadeOrder::TooLate,
            _ if stades & ((1 << stade) - 1) == 0 => StadeOrder::TooEarly,
            // Between two stages that they serve.
            _ => StadeOrder::AnyStade,
        })
    }
}

/// Whom the answer is for: a person and their project; their structure too, once they say
/// that there is one, and the employer it is, once it has somebody.
fn audience(situation: &Situation) -> EnumSet<Audience> {
    let mut audience = Audience::of_a_page();
    let employs = matches!(
        situation.known_value(Field::Effectif), FieldValue::Number(n) if n > 0.0
    );
    // A micro-enterprise is a person.
    let exists = match situation.known_value(Field::StatutJuridique) {
        FieldValue::Choice(rank) => {
            let status = Field::StatutJuridique.values().get(usize::from(rank));
            status.is_some_and(|status| !["aucun", "micro_entreprise"].contains(status))
        }
        _ => false,
    };
    if exists || employs {
        audience.insert(Audience::Structure);
    }
    if employs {
        audience.insert(Audience::Employeur);
    }
    audience
}

const LOCATIONS: [SituationPlace; 2] = [SituationPlace::Residence, SituationPlace::Projet];

/// Fills in the place that is not known from the one that is: a project is supposed to be
/// where the person lives, unless they say otherwise. No verdict is drawn from it; it
/// only avoids sending someone across the country for want of an answer.
pub(super) fn assume(situation: &Situation) -> Situation {
    let mut assumed_situation = situation.clone();
    let unknown = |location: SituationPlace| situation.known(location) == KnownPlace::default();
    for (location, other) in [
        LOCATIONS,
        [SituationPlace::Projet, SituationPlace::Residence],
    ]
    .map(|[a, b]| (a, b))
    {
        if unknown(location) {
            for (field, stated) in location.fields().into_iter().zip(other.fields()) {
                assumed_situation.set(field, situation.stated(stated));
            }
        }
    }
    assumed_situation
}

/// Where the stage of a project stands relative to those that someone serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum StadeOrder {
    AnyStade,
    Within,
    /// Too early for them.
    TooEarly,
    TooLate,
}

fn degrees(stade: Option<u8>, besoins: u64) -> [u8; Fonction::ALL.len()] {
    let mut degrees = [0; Fonction::ALL.len()];
    let etapes = stade.and_then(|stade| weights::RELEVANCE.get(usize::from(stade)));
    for (degree, rank) in degrees.iter_mut().zip(0..weights::RELEVANCE[0].len()) {
        *degree = etapes.map_or(weights::UNKNOWN_RELEVANCE, |etapes| etapes[rank]);
    }
    // A need puts its step first, even if the project is past it.
    for (besoin, fonction) in weights::ETAPE_OF_BESOIN.iter().enumerate() {
        if besoins >> besoin & 1 == 1 {
            degrees[*fonction as usize] = 3;
        }
    }
    degrees
}

/// Whether a verdict does not rule the person out.
pub(super) fn accepts(verdict: Verdict) -> bool {
    verdict != Verdict::NonEligible
}
