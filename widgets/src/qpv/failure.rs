//! What can fail, and what is said of it.

use super::Qpv;
use crate::{
    network::FetchError,
    parts::{Sign, SignShape},
    prelude::*,
    store::LoadFailure,
    words::{Words, fill_template},
};

/// A failure, told to the resident.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum QpvFailure {
    Geocoder(FetchError),
    Data(LoadFailure),
    Position(PositionFailure),
}

/// How a refusal of the device is told: by what asked it, which has the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PositionFailure {
    pub(crate) title: &'static str,
    pub(crate) advice: &'static str,
    pub(crate) code: &'static str,
}

impl QpvFailure {
    /// What happened, and what to try now.
    pub(crate) fn phrases(self, words: &Words) -> (&'static str, String) {
        let (title, advice) = match self {
            Self::Geocoder(FetchError::Offline)
            | Self::Data(LoadFailure::Network(FetchError::Offline)) => {
                (words.offline, words.offline_advice)
            }
            Self::Geocoder(FetchError::Saturated(seconds)) => {
                let number = seconds.to_string();
                let advice = fill_template(words.geocoder_saturated_advice, &[("nombre", &number)]);
                return (words.geocoder_saturated, advice);
            }
            Self::Geocoder(_) => (words.geocoder_failure, words.geocoder_failure_advice),
            Self::Data(LoadFailure::Network(_)) => (words.pack_failure, words.pack_failure_advice),
            Self::Data(LoadFailure::Refused) => (words.pack_refused, words.pack_refused_advice),
            Self::Position(failure) => (failure.title, failure.advice),
        };
        (title, advice.to_owned())
    }

    /// How it is named in the `guichet:error` event.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Geocoder(FetchError::Offline)
            | Self::Data(LoadFailure::Network(FetchError::Offline)) => "hors-ligne",
            Self::Geocoder(FetchError::Saturated(_)) => "geocodeur-sature",
            Self::Geocoder(_) => "geocodeur-injoignable",
            Self::Data(LoadFailure::Network(_)) => "donnees-injoignables",
            Self::Data(LoadFailure::Refused) => "donnees-refusees",
            Self::Position(failure) => failure.code,
        }
    }
}

/// What happened, and the way to try again.
#[component]
pub(super) fn FailureNotice(qpv: Qpv, failure: QpvFailure) -> impl IntoView {
    let words = qpv.words;
    let (phrase, advice) = failure.phrases(words);
    let advice = [words.not_your_fault, " ", &advice].concat();
    // What the page does not allow, it would not allow again.
    let retry = (failure.code() != "position-impossible").then(|| retry_button(qpv));
    view! {
        <section class="reponse panne" part="panne">
            <div class="dit">
                <h2 id="titre" tabindex="-1">
                    <SignShape sign=Sign::Unknown />
                    {phrase}
                </h2>
                <p>{advice}</p>
                {retry}
            </div>
        </section>
    }
}

fn retry_button(qpv: Qpv) -> impl IntoView {
    view! {
        <button class="principal" part="reessayer" type="button" on:click=move |_| qpv.retry()>
            {qpv.words.retry_label}
        </button>
    }
}
