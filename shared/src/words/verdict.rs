//! What is said of a place: from the check's answer to sentences.

use super::{AnswerWords, LanguageRules, date, distance, fill_template, precision};
use crate::{
    inputs::{FoundPlace, PlaceKind},
    qpv::{Bande, Motif, Position, Quartier, Referentiel, Statut, Verification},
};
use jiff::civil::Date;

/// A precision of the device beyond which the doubt comes from the device, in metres.
const VAGUE_POSITION_M: f64 = 50.0;

/// Something that was measured, or that the answer is about.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerDetail {
    pub label: String,
    pub value: String,
    /// A name or a code: no language says it otherwise.
    pub is_name: bool,
}

/// What the sentences are made from.
pub struct AnswerFinding<'a> {
    pub words: &'static AnswerWords,
    /// Those of numbers and days.
    pub numbers: &'static LanguageRules,
    /// The place asked about.
    pub location: &'a FoundPlace,
    /// What the check said.
    pub verification: Verification<'a>,
    /// The set it said it from.
    pub referentiel: Option<&'a Referentiel>,
    /// Every pack that could matter is loaded: no distance means none within reach.
    pub complete: bool,
    /// The day of the check.
    pub date: Date,
}

impl AnswerFinding<'_> {
    /// The answer in one sentence.
    pub fn title(&self, words: &'static AnswerWords) -> &'static str {
        let by_place = |address, location, position| match self.location.nature {
            PlaceKind::Numero => address,
            PlaceKind::Position => position,
            PlaceKind::Rue | PlaceKind::LieuDit | PlaceKind::Commune => location,
        };
        match self.verification.statut {
            Statut::Dans => by_place(
                words.yes_for_address,
                words.yes_for_place,
                words.yes_for_position,
            ),
            Statut::Hors => by_place(
                words.no_for_address,
                words.no_for_place,
                words.no_for_position,
            ),
            Statut::Indetermine => words.sans_reponse,
            Statut::AConfirmer => match self.location.nature {
                PlaceKind::Rue => words.doubt_street,
                PlaceKind::LieuDit | PlaceKind::Commune => words.doubt_place,
                PlaceKind::Position if self.vague_position() => words.doubt_position,
                PlaceKind::Numero | PlaceKind::Position => words.doubt_limit,
            },
        }
    }

    fn vague_position(&self) -> bool {
        self.location.nature == PlaceKind::Position && self.location.precision_m > VAGUE_POSITION_M
    }

    /// The place it is about.
    pub fn place_name(&self) -> String {
        match self.location.nature {
            PlaceKind::Position => {
                let precision = precision(self.numbers, self.location.precision_m);
                fill_template(self.words.your_position, &[("precision", &precision)])
            }
            _ => self.location.label.clone(),
        }
    }

    /// Why, from what was measured.
    pub fn raisons(&self) -> Vec<String> {
        let Self {
            words,
            verification,
            ..
        } = self;
        let name = verification.plus_proche.map_or("", |nearest| &nearest.name);
        let limit = distance(self.numbers, verification.limite_m.unwrap_or_default());
        let vague = precision(self.numbers, verification.incertitude_m);
        let values = [("nom", name), ("distance", &limit), ("precision", &vague)];
        let models: Vec<&str> = match verification.statut {
            Statut::Dans => vec![words.quartier_name, words.limit_at],
            Statut::Hors => {
                let nearest = match (verification.plus_proche, self.complete) {
                    (Some(_), _) => Some(words.plus_proche),
                    (None, true) => Some(words.none_nearby),
                    (None, false) => None,
                };
                nearest.into_iter().chain(self.bande()).collect()
            }
            Statut::AConfirmer => {
                let extent = match self.location.nature {
                    PlaceKind::Rue => Some(words.wide_street),
                    PlaceKind::LieuDit => Some(words.wide_place),
                    PlaceKind::Commune => Some(words.wide_commune),
                    PlaceKind::Position if self.vague_position() => Some(words.vague_position),
                    PlaceKind::Numero | PlaceKind::Position => None,
                };
                match extent {
                    Some(extent) => vec![extent, words.quartier_concerned],
                    None => vec![words.near_limit, words.near_limit_advice],
                }
            }
            Statut::Indetermine => vec![match verification.motif {
                None | Some(Motif::HorsTerritoire) => words.outside_territoire,
                Some(Motif::GenerationAbsente) => words.generation_missing,
                Some(Motif::ReferentielPartiel) => words.partial_referentiel,
                Some(Motif::DonneesManquantes | Motif::LimiteProche) => words.missing_data,
            }],
        };
        models
            .into_iter()
            .map(|template| fill_template(template, &values))
            .collect()
    }

    /// The narrowest band that may hold the place, and what it is for.
    fn bande(&self) -> Vec<&'static str> {
        let words = self.words;
        let [at_300, at_500] = self.verification.bandes.map(|bande| bande.position);
        let phrase = match (at_300, at_500) {
            (Position::Dans, _) => words.bande_300,
            (Position::AConfirmer, _) => words.bande_300_doubt,
            (Position::Hors, Position::Dans) => words.bande_500,
            (Position::Hors, Position::AConfirmer) => words.bande_500_doubt,
            (Position::Hors, Position::Hors) => return Vec::new(),
        };
        vec![phrase, words.bande_meaning]
    }

    /// What to do now.
    pub fn continuations(&self) -> Vec<String> {
        let words = self.words;
        let continuations = match self.verification.statut {
            Statut::Dans => [words.next_yes, words.next_citeslab, words.next_town_hall],
            Statut::Hors => [words.next_no, words.next_town_hall, ""],
            Statut::AConfirmer | Statut::Indetermine => [words.next_town_hall, "", ""],
        };
        continuations
            .into_iter()
            .filter(|followup| !followup.is_empty())
            .map(str::to_owned)
            .collect()
    }

    /// What the resident can add to get a firmer answer.
    pub fn precision(&self) -> Option<&'static str> {
        let close = matches!(self.verification.statut, Statut::Dans | Statut::Hors);
        match self.location.nature {
            _ if close => None,
            PlaceKind::Numero => None,
            PlaceKind::Rue => Some(self.words.specify_number),
            PlaceKind::LieuDit | PlaceKind::Commune | PlaceKind::Position => {
                Some(self.words.specify_address)
            }
        }
    }

    /// What the answer is worth and where it comes from.
    pub fn mentions(&self) -> Vec<String> {
        let Self {
            words, referentiel, ..
        } = self;
        let mut mentions = vec![words.not_an_attestation.to_owned()];
        if let Some(referentiel) = referentiel {
            let day = date(self.numbers, self.date);
            let values = [
                ("date", day.as_str()),
                ("generation", referentiel.generation.as_str()),
            ];
            mentions.push(fill_template(words.verifie_le, &values));
            mentions.push(fill_template(
                words.source,
                &[("source", &referentiel.source)],
            ));
            if let Some(publie_le) = referentiel.publie_le {
                let day = date(self.numbers, publie_le);
                mentions.push(fill_template(words.publication, &[("date", &day)]));
            }
        }
        mentions
    }

    /// Everything that was measured.
    pub fn details(&self) -> Vec<AnswerDetail> {
        let Self {
            words,
            verification,
            referentiel,
            ..
        } = self;
        let mut details = Vec::new();
        let names = [words.detail_quartier, words.detail_communes];
        let mut add = |label: &str, value: String| {
            details.push(AnswerDetail {
                label: label.to_owned(),
                value,
                is_name: names.contains(&label),
            });
        };
        add(words.detail_address, self.place_name());
        if let Some(quartier) = verification.quartier.or(verification.plus_proche) {
            let name = [&quartier.name, " (", quartier.code.as_str(), ")"].concat();
            add(words.detail_quartier, name);
            let communes: Vec<_> = quartier.communes.iter().map(|c| c.name.as_str()).collect();
            add(words.detail_communes, communes.join(", "));
        }
        if let Some(limite_m) = verification.limite_m {
            add(words.detail_limit, distance(self.numbers, limite_m));
        }
        let incertitude = precision(self.numbers, verification.incertitude_m);
        add(words.detail_precision, incertitude);
        if verification.statut != Statut::Indetermine {
            for Bande { width_m, position } in verification.bandes {
                let width = precision(self.numbers, width_m);
                let name = fill_template(words.detail_bande, &[("distance", &width)]);
                let answer = match position {
                    Position::Dans => words.yes,
                    Position::AConfirmer => words.maybe,
                    Position::Hors => words.negate,
                };
                add(&name, answer.to_owned());
            }
        }
        if let Some(referentiel) = referentiel {
            let generation = referentiel.generation.as_str().to_owned();
            add(words.detail_generation, generation);
            add(words.detail_licence, referentiel.licence.clone());
        }
        details
    }

    /// What a map around that neighbourhood shows, for who does not see it.
    pub fn map_in_words(&self, quartier: &Quartier) -> Option<String> {
        let words = self.words;
        let template = match self.verification.statut {
            Statut::Dans => words.map_inside,
            Statut::Hors => words.map_outside,
            Statut::AConfirmer => words.map_doubt,
            Statut::Indetermine => return None,
        };
        let limit = distance(self.numbers, self.verification.limite_m?);
        Some(fill_template(
            template,
            &[("nom", &quartier.name), ("distance", &limit)],
        ))
    }
}
