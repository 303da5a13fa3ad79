//! The answer on the screen.

use super::{
    map::{HEIGHT, QpvMap, WIDTH},
    wording::QpvAnswer,
};
use crate::{
    parts::{Sign, SignShape},
    prelude::*,
    qpv::{Qpv, StatedAnswer},
    words::Words,
};
use shared::qpv::Statut;
use std::sync::Arc;

/// An answer as the rest of the element shows it.
pub(super) fn statement(qpv: Qpv, answer: QpvAnswer) -> StatedAnswer {
    let said = [&answer.title, " ", &answer.raisons.join(" ")].concat();
    let answer = Arc::new(answer);
    let view = ViewFn::from(move || {
        let in_full = qpv.in_full.get();
        view! { <Answer qpv answer=answer.clone() in_full /> }
    });
    StatedAnswer { said, view }
}

#[component]
fn Answer(
    qpv: Qpv,
    answer: Arc<QpvAnswer>,
    /// Not the answer and its reasons alone, which is what a resident waits for.
    in_full: bool,
) -> impl IntoView {
    let words = qpv.words;
    let (css_class, sign) = match answer.statut {
        Statut::Dans => ("reponse dans", Sign::Yes),
        Statut::AConfirmer => ("reponse doute", Sign::Doubt),
        Statut::Hors => ("reponse hors", Sign::No),
        Statut::Indetermine => ("reponse inconnu", Sign::Unknown),
    };
    let specify = answer.precision.map(|word| {
        view! {
            <button
                class="principal"
                part="preciser"
                type="button"
                on:click=move |_| qpv.specify()
            >
                {word}
            </button>
        }
    });
    let rest = in_full.then(|| {
        let map = answer.map.clone();
        (
            map.map(|map| view! { <Map words map /> }),
            view! { <Foot qpv answer=answer.clone() /> },
        )
    });
    view! {
        <section class=css_class part="reponse" aria-labelledby="titre">
            <p class="demonstration" hidden=!answer.demonstration>
                {words.demonstration}
            </p>
            <div class="dit">
                <h2 id="titre" part="titre" tabindex="-1" node_ref=qpv.title>
                    <SignShape sign />
                    {answer.title.clone()}
                </h2>
                <p class="lieu">{answer.location.clone()}</p>
                {paragraphs("raison", &answer.raisons)}
                {specify}
                {in_full.then(|| view! { <NextSteps words answer=answer.clone() /> })}
            </div>
            {rest}
        </section>
    }
}

fn paragraphs(css_class: &'static str, texts: &[String]) -> impl IntoView + use<> {
    texts
        .iter()
        .map(|text| view! { <p class=css_class>{text.clone()}</p> })
        .collect_view()
}

#[component]
fn NextSteps(words: &'static Words, answer: Arc<QpvAnswer>) -> impl IntoView {
    view! {
        <h3>{words.what_now}</h3>
        {paragraphs("suite", &answer.continuations)}
        <p>
            <a rel="noreferrer" href=words.state_site_url>
                {words.state_site}
            </a>
        </p>
    }
}

/// What the answer is worth, and everything that was measured.
#[component]
fn Foot(qpv: Qpv, answer: Arc<QpvAnswer>) -> impl IntoView {
    let words = qpv.words;
    let details = answer.details.iter().map(|(name, value)| {
        view! {
            <div>
                <dt>{name.clone()}</dt>
                <dd>{value.clone()}</dd>
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
}

#[component]
fn Map(words: &'static Words, map: QpvMap) -> impl IntoView {
    let (middle_x, middle_y) = (WIDTH / 2, HEIGHT / 2);
    let low = HEIGHT - 60;
    let east = WIDTH - 90;
    let scale_bar = format!("M60 {}v30h{}v-30", low - 30, map.scale_bar);
    view! {
        <figure part="carte">
            <svg
                class="carte"
                role="img"
                viewBox=format!("0 0 {WIDTH} {HEIGHT}")
                aria-label=map.text
            >
                <defs>
                    <pattern
                        id="rayures"
                        width="28"
                        height="28"
                        patternUnits="userSpaceOnUse"
                        patternTransform="rotate(45)"
                    >
                        <path class="rayure" d="M0 0v28" />
                    </pattern>
                </defs>
                <path class="bande" stroke-width=map.bande d=map.quartiers.clone() />
                <path class="bord" stroke-width=map.bande - 8 d=map.quartiers.clone() />
                <path class="quartier" d=map.quartiers />
                <circle class="precision" cx=middle_x cy=middle_y r=map.radius.max(24) />
                <circle class="point" cx=middle_x cy=middle_y r=14 />
                <path class="echelle" d=scale_bar />
                <text x=60 y=low - 50>
                    {map.scale_text}
                </text>
                <path class="echelle" d=format!("M{east} 150V60l-28 45m28-45l28 45") />
                <text class="nord" x=east y=225>
                    {words.north}
                </text>
            </svg>
            <figcaption>{words.map_legend}</figcaption>
        </figure>
    }
}
