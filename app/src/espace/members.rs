//! The members of a structure.

use super::{
    fields::{TextField, post_form},
    frame::{SpaceFrame, space_page},
};
use leptos::prelude::*;

/// A member, as the others see them.
pub struct MemberShown {
    pub id: String,
    pub courriel: String,
    pub responsable: bool,
    /// When they last signed in, in words.
    pub came: Option<String>,
    /// Whether it is who looks.
    pub this_one: bool,
}

/// What was typed to invite someone.
#[derive(Default)]
pub struct MembersForm {
    pub courriel: String,
    pub fault: Option<String>,
}

pub fn members_page(frame: SpaceFrame, members: Vec<MemberShown>, form: MembersForm) -> String {
    let visitor = frame.visitor.clone();
    let tokens = frame.tokens();
    let responsable = visitor
        .as_ref()
        .and_then(|visitor| visitor.structure())
        .is_some_and(|structure| structure.responsable);
    space_page(frame, || {
        let button = |id: &str, act: &'static str, words: &'static str| {
            let id = id.to_owned();
            post_form(
                "/espace/membres",
                &tokens,
                view! {
                    <input type="hidden" name="geste" value=act/>
                    <input type="hidden" name="compte" value=id/>
                    <button class="second">{words}</button>
                },
            )
        };
        let rows: Vec<_> = members
            .into_iter()
            .map(|member| {
                let may_leave = responsable || member.this_one;
                let words = if member.this_one {
                    "Quitter cette structure"
                } else {
                    "Retirer"
                };
                let remove = may_leave.then(|| {
                    view! {
                        <details>
                            <summary>{words}</summary>
                            <p>"L’accès s’arrête tout de suite."</p>
                            {button(&member.id, "retirer", "Oui, c’est décidé")}
                        </details>
                    }
                });
                let appoint = (responsable && !member.responsable)
                    .then(|| button(&member.id, "nommer", "Nommer responsable"));
                let came = match member.came {
                    Some(came) => format!("Dernière connexion le {came}"),
                    None => "N’est pas encore venu".to_owned(),
                };
                view! {
                    <li class="fiche">
                        <p>
                            <strong>{member.courriel}</strong>
                            {member.responsable.then_some(" · responsable")}
                            {member.this_one.then_some(" · vous")}
                        </p>
                        <p class="doux">{came}</p>
                        {appoint}
                        {remove}
                    </li>
                }
            })
            .collect();
        let invite = responsable.then(|| {
            let field = TextField {
                name: "courriel",
                label: "Son adresse électronique",
                kind: "email",
                autocomplete: "off",
                value: form.courriel,
                fault: form.fault,
                required: true,
                ..TextField::default()
            };
            let content = view! {
                <input type="hidden" name="geste" value="inviter"/>
                {field.view()}
                <label class="choix">
                    <input type="checkbox" name="responsable" value="oui"/>
                    "Responsable : peut inviter et retirer des membres"
                </label>
                <button>"Inviter"</button>
            };
            view! {
                <section>
                    <h2>"Inviter quelqu’un"</h2>
                    <p>
                        "Cette personne lira les demandes et pourra y répondre. Elle reçoit un \
                         courriel."
                    </p>
                    {post_form("/espace/membres", &tokens, content)}
                </section>
            }
        });
        view! {
            <h1>"Les membres"</h1>
            <p class="chapeau">"Ceux qui lisent les demandes et y répondent."</p>
            <section>
                <h2>"Aujourd’hui"</h2>
                <ul class="cartes">{rows}</ul>
            </section>
            {invite}
        }
    })
}
