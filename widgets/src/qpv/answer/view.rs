//! The answer on the screen.

use super::{
    map::{HEIGHT, QpvMap, WIDTH},
    wording::QpvAnswer,
};
use crate::{
    any_view::compared,
    parts::{Sign, SignShape, in_french},
    prelude::*,
    qpv::{Qpv, StatedAnswer},
};
use shared::qpv::Statut;
use std::sync::Arc;

/// Where the State shows the contours.
const STATE_SITE: &str = "https://sig.ville.gouv.fr";

/// An answer as the rest of the element shows it.
pub(super) fn statement(qpv: Qpv, answer: QpvAnswer) -> StatedAnswer {
    let mut said = answer.title.clone();
    for raison in &answer.raisons {
        said.push(' ');
        said.push_str(raison);
    }
    let answer = Arc::new(answer);
    let view = move || {
        let in_full = qpv.in_full.get();
        compared(view! { <Answer qpv answer=answer.clone() in_full /> })
    };
    StatedAnswer {
        said,
        view: Arc::new(view),
    }
}

#[component]
fn Answer(
    qpv: Qpv,
    answer: Arc<QpvAnswer>,
    /// Not the answer and its reasons alone, which is what a resident waits for.
    in_full: bool,
) -> impl IntoView {
    let (css_class, sign) = match answer.statut {
        Statut::Dans => ("reponse dans", Sign::Yes),
        Statut::AConfirmer => ("reponse doute", Sign::Doubt),
        Statut::Hors => ("reponse hors", Sign::No),
        Statut::Indetermine => ("reponse inconnu", Sign::Unknown),
    };
    let demonstration = answer
        .demonstration
        .then(|| qpv.answer_words().demonstration.to_owned());
    let specify = answer.precision.map(|word| specify_button(qpv, word));
    let next_steps = in_full.then(|| next_steps(qpv, &answer));
    let map = answer
        .map
        .as_ref()
        .filter(|_| in_full)
        .map(|map| drawing(qpv, map));
    let foot = in_full.then(|| foot(qpv, &answer));
    view! {
        <section class=css_class part="reponse" aria-labelledby="titre">
            {paragraphs("demonstration", demonstration.as_slice())}
            <div class="dit">
                <h2 id="titre" part="titre" tabindex="-1" node_ref=qpv.title>
                    <SignShape sign />
                    {answer.title.clone()}
                </h2>
                {answer.french.map(in_french)}
                <p class="lieu" translate=answer.is_address.then_some("no")>
                    {answer.location.clone()}
                </p>
                {sentences(&answer.raisons)}
                {specify}
                {next_steps}
            </div>
            {map}
            {foot}
        </section>
    }
}

fn specify_button(qpv: Qpv, word: &'static str) -> AnyView {
    view! {
        <button class="principal" part="preciser" type="button" on:click=move |_| qpv.specify()>
            {word}
        </button>
    }
    .into_any()
}

fn paragraphs(css_class: &'static str, texts: &[String]) -> AnyView {
    let texts = texts.iter();
    let paragraphs = texts.map(|text| view! { <p class=css_class>{text.clone()}</p> });
    paragraphs.collect_view().into_any()
}

/// Sentences, where the name of a neighbourhood, between French quotation marks, stays what it is in
/// any language.
fn sentences(texts: &[String]) -> AnyView {
    let sentences = texts.iter().map(|text| {
        let (before, named) = text.split_once('«').unwrap_or((text, ""));
        let (name, after) = named.split_once('»').unwrap_or((named, ""));
        let name = (!name.is_empty()).then(|| {
            let name = ["«", name, "»"].concat();
            view! { <span translate="no">{name}</span> }
        });
        view! { <p class="raison">{before.to_owned()} {name} {after.to_owned()}</p> }
    });
    sentences.collect_view().into_any()
}

fn next_steps(qpv: Qpv, answer: &QpvAnswer) -> AnyView {
    let words = qpv.answer_words();
    view! {
        <h3>{words.what_now}</h3>
        {paragraphs("suite", &answer.continuations)}
        <p>
            <a rel="noreferrer" href=STATE_SITE>
                {words.state_site}
            </a>
        </p>
    }
    .into_any()
}

/// What the answer is worth, and everything that was measured.
fn foot(qpv: Qpv, answer: &QpvAnswer) -> AnyView {
    let words = qpv.answer_words();
    let details = answer.details.iter().map(|detail| {
        view! {
            <div>
                <dt>{detail.label.clone()}</dt>
                <dd translate=detail.is_name.then_some("no")>{detail.value.clone()}</dd>
            </div>
        }
    });
    view! {
        <div class="pied">
            {paragraphs("mention", &answer.mentions)}
            <details part="details">
                <summary>{words.details}</summary>
                <dl>{details.collect_view()}</dl>
            </details>
            <button part="imprimer" type="button" on:click=move |_| qpv.print()>
                {words.print_label}
            </button>
        </div>
    }
    .into_any()
}

fn drawing(qpv: Qpv, map: &QpvMap) -> AnyView {
    let words = qpv.answer_words();
    let (low, east) = (HEIGHT - 60, WIDTH - 90);
    // Not `format!`, which nothing else here needs.
    let [base, width] = [low - 30, map.scale_bar].map(|units| units.to_string());
    let scale_bar = ["M60 ", &base, "v30h", &width, "v-30"].concat();
    let north = ["M", &east.to_string(), " 150V60l-28 45m28-45l28 45"].concat();
    let frame = ["0 0 ", &WIDTH.to_string(), " ", &HEIGHT.to_string()].concat();
    let contours = &map.quartiers;
    view! {
        <figure part="carte">
            <svg
                class="carte"
                // A translator's wraps show nowhere in a drawing.
                translate="no"
                role="img"
                viewBox=frame
                aria-label=map.text.clone()
            >
                <defs>
                    <pattern
                        id="rayures"
                        width="28"
                        height="28"
                        patternUnits="userSpaceOnUse"
                        patternTransform="rotate(45)"
                    >
                        {line("rayure", None, "M0 0v28")}
                    </pattern>
                </defs>
                {line("bande", Some(map.bande), contours)}
                {line("bord", Some(map.bande - 8), contours)}
                {line("quartier", None, contours)}
                {disc("precision", map.radius.max(24))}
                {disc("point", 14)}
                {line("echelle", None, &scale_bar)}
                {label("mesure", 60, low - 50, &map.scale_text)}
                {line("echelle", None, &north)}
                {label("nord", east, 225, words.north)}
            </svg>
            <figcaption>{words.map_legend}</figcaption>
        </figure>
    }
    .into_any()
}

/// A line of the map: its width, unless its style has it.
fn line(css_class: &'static str, width: Option<i32>, path: &str) -> impl IntoView + use<> {
    let path = path.to_owned();
    view! { <path class=css_class stroke-width=width d=path /> }
}

/// A disc around the place.
fn disc(css_class: &'static str, radius: i32) -> impl IntoView {
    view! { <circle class=css_class cx=WIDTH / 2 cy=HEIGHT / 2 r=radius /> }
}

fn label(css_class: &'static str, x: i32, y: i32, text: &str) -> impl IntoView + use<> {
    let text = text.to_owned();
    view! {
        <text class=css_class x=x y=y>
            {text}
        </text>
    }
}
