//! Joining a structure.

use super::{
    fields::{TextArea, TextField, post_form},
    frame::{SpaceFrame, space_page},
};
use leptos::prelude::*;

/// A structure that a search found.
pub struct StructureFound {
    pub id: String,
    pub name: String,
    pub place: String,
    /// Whether one's mailbox is enough.
    pub at_once: bool,
}

/// What one asked the operator.
pub struct DemandShown {
    pub name: String,
    /// The day, in words.
    pub asked: String,
    /// `None` while it waits.
    pub accepted: Option<bool>,
}

#[derive(Default)]
pub struct JoinPage {
    pub typed: String,
    /// Those whose applications come to one’s mailbox already.
    pub received: Vec<StructureFound>,
    /// `None` before a search.
    pub found: Option<Vec<StructureFound>>,
    pub demands: Vec<DemandShown>,
}

pub fn join_page(frame: SpaceFrame, page: JoinPage) -> String {
    let visitor = frame.visitor.clone();
    let tokens = frame.tokens();
    let courriel = visitor.map(|visitor| visitor.courriel).unwrap_or_default();
    space_page(frame, || {
        let JoinPage {
            typed,
            received,
            found,
            demands,
        } = page;
        let field = TextField {
            name: "recherche",
            label: "Son nom, sa commune, ou les deux",
            kind: "text",
            autocomplete: "off",
            value: typed,
            required: true,
            ..TextField::default()
        };
        let search = view! { {field.view()} <button>"Chercher"</button> };
        let one = |structure: StructureFound| {
            let StructureFound {
                id,
                name,
                place,
                at_once,
            } = structure;
            let content = match at_once {
                true => view! {
                    <input type="hidden" name="structure" value=id/>
                    <p>"Votre adresse est celle de cette structure."</p>
                    <button>"C’est ma structure"</button>
                }
                .into_any(),
                false => {
                    let area = TextArea {
                        id: format!("message-{id}"),
                        label: "Qui êtes-vous, et comment le vérifier ?",
                        max: 1_000,
                        ..TextArea::default()
                    };
                    view! {
                        <details>
                            <summary>"C’est ma structure"</summary>
                            <input type="hidden" name="structure" value=id/>
                            <p>
                                "Votre adresse n’est pas celle que la structure publie, ni une \
                                 adresse de son site. La personne qui tient ce Guichet décide."
                            </p>
                            {area.view()}
                            <button>"Envoyer ma demande"</button>
                        </details>
                    }
                    .into_any()
                }
            };
            view! {
                <li class="fiche">
                    <h3>{name}</h3>
                    <p class="doux">{place}</p>
                    {post_form("/espace/rejoindre", &tokens, content)}
                </li>
            }
        };
        let received = (!received.is_empty()).then(|| {
            let received: Vec<_> = received.into_iter().map(one).collect();
            view! {
                <section>
                    <h2>"Vous recevez déjà leurs demandes"</h2>
                    <ul class="cartes">{received}</ul>
                </section>
            }
        });
        let results = found.map(|found| {
            let none = found.is_empty();
            let found: Vec<_> = found.into_iter().map(one).collect();
            view! {
                <section>
                    <h2>"Trouvées"</h2>
                    {none.then(|| view! { <p>"Aucune ne porte ce nom. Essayez avec moins de mots."</p> })}
                    <ul class="cartes">{found}</ul>
                </section>
            }
        });
        let waiting = (!demands.is_empty()).then(|| {
            let demands: Vec<_> = demands
                .into_iter()
                .map(
                    |DemandShown {
                         name,
                         asked,
                         accepted,
                     }| {
                        let answer = match accepted {
                            None => "en attente",
                            Some(true) => "acceptée",
                            Some(false) => "refusée",
                        };
                        view! { <li>{name} " : demandée le " {asked} ", " {answer}</li> }
                    },
                )
                .collect();
            view! { <section><h2>"Vos demandes"</h2><ul>{demands}</ul></section> }
        });
        view! {
            <h1>"Rejoindre une structure"</h1>
            <p class="chapeau">
                "Vous êtes connecté avec " <strong>{courriel}</strong> ". Une adresse que la \
                 structure publie, ou une adresse de son site, suffit."
            </p>
            {received}
            <section>
                <h2>"Chercher votre structure"</h2>
                {post_form("/espace/rejoindre", &tokens, search)}
            </section>
            {results}
            <section>
                <h2>"Elle n’est pas là ?"</h2>
                <p><a href="/espace/proposer">"Proposer une structure"</a></p>
            </section>
            {waiting}
        }
    })
}
