//! Who can help.

use super::{
    AskedQuestion, door_head, hidden,
    question::{given_answers, question_form},
};
use crate::{frame::framed, meeting::ProposedMeeting};
use leptos::prelude::*;
use shared::interview::Answers;

/// The path of the page, which its forms are posted to.
const PATH: &str = "/aide";

/// How many are told whole; the others are a line each.
const SHOWN: usize = 3;

/// Where one is on the page.
pub enum MeetingsStep<'a> {
    /// Nothing was sent: the element asks, or the form where there is no script.
    Begin,
    Ask(&'a Answers, AskedQuestion),
    Results(MeetingsResults<'a>),
}

/// Whom the answers lead to.
pub struct MeetingsResults<'a> {
    pub answers: &'a Answers,
    /// In the order in which to meet them.
    pub meetings: Vec<ProposedMeeting>,
    /// Whether those near the place are among them.
    pub local: bool,
    pub demonstration: bool,
    /// One more question.
    pub more: Option<AskedQuestion>,
}

pub fn aide_page(step: MeetingsStep<'_>) -> String {
    let mut head = door_head(
        "Guichet : qui peut vous aider",
        "Des personnes à rencontrer, près de chez vous ou à distance, et comment les joindre.",
    );
    let begins = matches!(step, MeetingsStep::Begin);
    head.module = begins;
    head.indexed = begins;
    framed(PATH, None, &head, || {
        let content = match step {
            MeetingsStep::Begin => view! {
                <section aria-label="Qui m’aide">
                    <guichet-orientation>{begin()}</guichet-orientation>
                </section>
                <section id="candidature" aria-label="Écrire">
                    <guichet-candidature></guichet-candidature>
                </section>
            }
            .into_any(),
            MeetingsStep::Ask(answers, asked) => view! {
                {question_form(PATH, answers, asked, Some("Voir la liste"))}
                {given_answers(PATH, answers)}
            }
            .into_any(),
            MeetingsStep::Results(results) => results.view().into_any(),
        };
        view! {
            <section class="promesse">
                <h1>"Qui m’aide"</h1>
                <p class="chapeau">
                    "Quelques réponses, et vous voyez des personnes à rencontrer : pourquoi elles, \
                     où, et comment les joindre."
                </p>
            </section>
            {content}
        }
    })
}

/// What stands where there is no script.
fn begin() -> impl IntoView {
    view! {
        <form method="post" action=PATH class="sans-script">
            <h2>"Qui peut vous aider à créer\u{a0}?"</h2>
            <p class="aide">"Répondez à trois questions. Aucune n’est obligatoire."</p>
            <p class="aide">
                "Sans JavaScript, ce site lit vos réponses pour vous répondre, puis les oublie : \
                 elles voyagent avec la page, et ne sont ni gardées, ni écrites nulle part."
            </p>
            <button name="geste" value="commencer">"Commencer"</button>
        </form>
    }
}

impl MeetingsResults<'_> {
    fn view(self) -> impl IntoView + use<> {
        let Self {
            answers,
            mut meetings,
            local,
            demonstration,
            more,
        } = self;
        let fields = answers.fields();
        let write = |meeting: &ProposedMeeting| {
            meeting.joignable.then(|| {
                view! {
                    <form method="post" action="/ecrire" class="geste">
                        {hidden(&fields)}
                        <input type="hidden" name="structure" value=meeting.id.clone()/>
                        <button name="geste" value="choisir">"Lui écrire"</button>
                    </form>
                }
                .into_any()
            })
        };
        let others = meetings.split_off(meetings.len().min(SHOWN));
        let first: Vec<_> = meetings
            .into_iter()
            .map(|meeting| {
                let write = write(&meeting);
                meeting.view(write)
            })
            .collect();
        let others: Vec<_> = others
            .into_iter()
            .map(|meeting| {
                let (name, write) = (meeting.name.clone(), write(&meeting));
                view! {
                    <details>
                        <summary>{name}</summary>
                        <ul class="fiches">{meeting.view(write)}</ul>
                    </details>
                }
            })
            .collect();
        let more = match more {
            Some(asked) => view! {
                <section>
                    <h2>"Une réponse de plus change l’ordre de la liste"</h2>
                    {question_form(PATH, answers, asked, None)}
                </section>
            }
            .into_any(),
            None => view! {
                <p>"Vous avez tout dit\u{a0}: la liste ne changera plus."</p>
            }
            .into_any(),
        };
        let said = match (demonstration, local) {
            (true, _) => "Données de démonstration\u{a0}: ces lieux d’aide n’existent pas.",
            (_, false) => "Dites dans quelle commune vous êtes pour voir qui est près de vous.",
            _ => "",
        };
        view! {
            <section aria-labelledby="liste">
                <h2 id="liste">"Qui rencontrer, et dans quel ordre"</h2>
                <p class="doux">
                    "Du premier contact à la suite de votre activité. Chacun est là pour une \
                     raison. Personne ne paie pour être en tête."
                </p>
                {(!said.is_empty()).then(|| view! { <p>{said}</p> })}
                <ol class="fiches">{first}</ol>
                {others}
            </section>
            {more}
            {given_answers(PATH, answers)}
        }
    }
}
