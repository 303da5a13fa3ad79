//! What is said of a checked place, without a script: in the sentences of the element.

use leptos::prelude::*;
use shared::{
    Date,
    inputs::FoundPlace,
    interview::Usage,
    qpv::{Referentiel, Statut, Verification},
    words::{AnswerFinding, LANGUE, REPONSE},
};

/// A checked place, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct QuartierAnswer {
    pub statut: Statut,
    pub title: &'static str,
    /// The address, as the geocoder writes it.
    pub location: String,
    pub reasons: Vec<String>,
    pub next: Vec<String>,
    /// What the resident can add to get a firmer answer.
    pub precision: Option<&'static str>,
    /// What the answer is worth and where it comes from.
    pub mentions: Vec<String>,
    /// What carries the answer, without the address, to the pages that use it.
    pub fields: Vec<(String, String)>,
}

impl QuartierAnswer {
    /// `fields` is what the next pages are told.
    pub fn new(
        place: &FoundPlace,
        verification: Verification<'_>,
        referentiel: Option<&Referentiel>,
        date: Date,
        fields: Vec<(String, String)>,
    ) -> Self {
        let finding = AnswerFinding {
            words: REPONSE.french,
            numbers: LANGUE.french,
            location: place,
            verification,
            referentiel,
            // The site has every contour.
            complete: true,
            date,
        };
        Self {
            statut: verification.statut,
            title: finding.title(finding.words),
            location: finding.place_name(),
            reasons: finding.raisons(),
            next: finding.continuations(),
            precision: finding.precision(),
            mentions: finding.mentions(),
            fields,
        }
    }
}

/// The answer on the page, and where it leads.
pub(super) fn answer(answer: QuartierAnswer) -> impl IntoView {
    let (class, sign) = match answer.statut {
        Statut::Dans => ("verdict dans", "M5 13l4.5 4.5L19 7"),
        Statut::Hors => ("verdict hors", "M6 12h12"),
        Statut::AConfirmer | Statut::Indetermine => (
            "verdict doute",
            "M9 9.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 17.5v.1",
        ),
    };
    let paragraphs = |texts: Vec<String>| -> Vec<_> {
        texts
            .into_iter()
            .map(|text| view! { <p>{text}</p> })
            .collect()
    };
    let again = answer.precision.unwrap_or("Vérifier une autre adresse");
    view! {
        <section class=class aria-labelledby="verdict">
            <h2 id="verdict">
                <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=sign/></svg>
                {answer.title}
            </h2>
            <p class="lieu" translate="no">{answer.location}</p>
            {paragraphs(answer.reasons)}
            <h3>{REPONSE.french.what_now}</h3>
            {paragraphs(answer.next)}
            <p>
                <a rel="noreferrer" href="https://sig.ville.gouv.fr">
                    {REPONSE.french.state_site}
                </a>
            </p>
            <div class="doux">{paragraphs(answer.mentions)}</div>
            <p><a href="/quartier">{again}</a></p>
        </section>
        {go_on(&answer.fields)}
    }
}

/// With what was said of the address, to the next question.
fn go_on(fields: &[(String, String)]) -> impl IntoView + use<> {
    let usages: Vec<_> = Usage::ALL
        .into_iter()
        .map(|usage| {
            let word = match usage {
                Usage::Home => "J’y habite",
                Usage::Projet => "Mon projet est là",
                Usage::Both => "Les deux",
                Usage::Nothing => "Ni l’un ni l’autre",
            };
            let checked = usage == Usage::Home;
            view! {
                <label class="choix">
                    <input type="radio" name="adresse.usage" value=usage.as_str() checked=checked/>
                    {word}
                </label>
            }
        })
        .collect();
    view! {
        <form method="post" action="/aides" class="suite">
            {super::hidden(fields)}
            <fieldset>
                <legend>"Cette adresse, qu’est-ce pour vous\u{a0}?"</legend>
                {usages}
            </fieldset>
            <p class="aide">"L’adresse n’est pas transmise : seulement ce qui vient d’en être dit."</p>
            <p class="gestes-du-pas">
                <button>"Voir ce que je peux demander"</button>
                <button class="second" formaction="/aide">"Trouver qui peut m’aider"</button>
            </p>
        </form>
    }
}
