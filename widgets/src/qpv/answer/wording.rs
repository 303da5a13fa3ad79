//! An answer, ready to be shown: the sentences that the site says too, and the map.

use super::map::{self, QpvMap};
use crate::words::is_reviewed;
use shared::{
    inputs::PlaceKind,
    qpv::{Quartier, Statut},
    words::{AnswerDetail, AnswerFinding, REPONSE},
};

/// An answer, ready to be shown.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct QpvAnswer {
    /// In, to confirm, out or unknown: shown by the shape beside the title.
    pub(crate) statut: Statut,
    /// The answer in one sentence.
    pub(crate) title: String,
    /// A no in French, where nobody has read the translation again.
    pub(crate) french: Option<&'static str>,
    /// The data is fictional.
    pub(crate) demonstration: bool,
    /// The place it is about.
    pub(crate) location: String,
    /// It is an address, which no language says otherwise.
    pub(crate) is_address: bool,
    pub(crate) raisons: Vec<String>,
    pub(crate) continuations: Vec<String>,
    /// What the resident can add to get a firmer answer.
    pub(crate) precision: Option<&'static str>,
    /// What the answer is worth and where it comes from.
    pub(crate) mentions: Vec<String>,
    /// Everything that was measured.
    pub(crate) details: Vec<AnswerDetail>,
    /// The map, when there is something near to show.
    pub(crate) map: Option<QpvMap>,
}

impl QpvAnswer {
    /// The answer in words; `trace` draws the map around a neighbourhood.
    pub(crate) fn new(
        finding: &AnswerFinding<'_>,
        demonstration: bool,
        trace: impl FnOnce(&Quartier) -> Option<map::MapTrace>,
    ) -> Self {
        let verification = finding.verification;
        let quartier = verification.quartier.or(verification.plus_proche);
        Self {
            statut: verification.statut,
            title: finding.title(finding.words).to_owned(),
            french: (verification.statut == Statut::Hors && !is_reviewed(finding.numbers))
                .then(|| finding.title(REPONSE.french)),
            demonstration,
            location: finding.place_name(),
            is_address: finding.location.nature != PlaceKind::Position,
            raisons: finding.raisons(),
            continuations: finding.continuations(),
            precision: finding.precision(),
            mentions: finding.mentions(),
            details: finding.details(),
            map: quartier.and_then(|quartier| {
                let text = finding.map_in_words(quartier)?;
                Some(trace(quartier)?.map(text, finding.numbers))
            }),
        }
    }
}
