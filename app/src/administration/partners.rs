//! Partners: who has a key, where they receive, and what was sent to them.

use crate::espace::{SpaceFrame, TextField, post_form, space_page};
use leptos::prelude::*;
use shared::wire::v1::passage::{Comptes, IntegrationVue};

/// A partner, in the list.
pub struct PartnerCard {
    pub id: String,
    pub name: String,
    /// Its scope, its structure, its state, in words.
    pub words: String,
}

/// What is shown once: a key, or what signs messages.
pub struct PartnerSecretShown {
    pub label: &'static str,
    pub value: String,
}

#[derive(Default)]
pub struct PartnersPage {
    pub partners: Vec<PartnerCard>,
    pub fields: Vec<TextField>,
    pub fault: Option<String>,
}

/// A message, and what became of it.
pub struct DeliveryShown {
    pub id: String,
    pub words: String,
    pub at: String,
}

pub struct PartnerPage {
    pub card: PartnerCard,
    pub revoked: bool,
    /// Shown on this page alone.
    pub secrets: Vec<PartnerSecretShown>,
    pub fields: Vec<TextField>,
    pub fault: Option<String>,
    /// Whether somebody is known to receive.
    pub receives: bool,
    pub has_webhook: bool,
    pub deliveries: Vec<DeliveryShown>,
    /// What its sites write in the attribute `partenaire`.
    pub public: String,
    /// What was counted of its sites.
    pub counts: Comptes,
    /// Where its elements run.
    pub integrations: Vec<IntegrationVue>,
}

const SCOPES: [(&str, &str); 3] = [
    (
        "structure",
        "structure : lit ce qui lui est adressé, et répond",
    ),
    ("prescripteur", "prescripteur : dépose pour des personnes"),
    (
        "lecture",
        "lecture : voit les statuts, sans donnée personnelle",
    ),
];

fn refused(fault: Option<String>) -> impl IntoView {
    fault.map(|fault| view! { <p class="faute" role="alert">{fault}</p> })
}

/// Where its elements run, which version, since when silent, failing with which code.
fn embeds(public: String, counts: Comptes, sites: Vec<IntegrationVue>) -> impl IntoView {
    let none = sites.is_empty();
    let count = |count: Option<u32>| count.map_or("moins de 10".to_owned(), |n| n.to_string());
    let counted = format!(
        "En douze mois, sur ses sites : adresses vérifiées, {} ; droits évalués, {} ; orientations, \
         {} ; demandes, {}.",
        count(counts.verifications),
        count(counts.eligibilites),
        count(counts.orientations),
        count(counts.candidatures)
    );
    let sites: Vec<_> = (sites.into_iter())
        .map(|site| {
            let newest = |version: &String| match version.as_str() {
                "" => "la plus récente".to_owned(),
                version => version.to_owned(),
            };
            let versions: Vec<_> = site.versions.iter().map(newest).collect();
            let mut words = vec![format!("vu le {}", site.vue_le)];
            if !versions.is_empty() {
                words.push(format!("version : {}", versions.join(", ")));
            }
            if site.silencieuse {
                words.push("silencieux depuis sept jours ou plus".to_owned());
            }
            if !site.erreurs.is_empty() {
                words.push(format!("erreurs : {}", site.erreurs.join(", ")));
            }
            view! { <li class="fiche"><p>{site.origine}</p><p class="doux">{words.join(" · ")}</p></li> }
        })
        .collect();
    view! {
        <section>
            <h2>"Où tournent ses éléments"</h2>
            <p>"Son identifiant public : "<code>{public}</code></p>
            <p>{counted}</p>
            {none.then(|| view! { <p>"Aucun site vu depuis soixante jours."</p> })}
            <ul class="cartes">{sites}</ul>
        </section>
    }
}

pub fn partners_page(frame: SpaceFrame, page: PartnersPage) -> String {
    let tokens = frame.tokens();
    space_page(frame, || {
        let none = page.partners.is_empty();
        let partners: Vec<_> = page
            .partners
            .into_iter()
            .map(|partner| {
                let href = format!("/administration/partenaires/{}", partner.id);
                view! {
                    <li class="fiche">
                        <p><a href=href>{partner.name}</a></p>
                        <p class="doux">{partner.words}</p>
                    </li>
                }
            })
            .collect();
        let scopes = SCOPES.map(|(value, words)| view! { <option value=value>{words}</option> });
        let fields: Vec<_> = page.fields.into_iter().map(TextField::view).collect();
        let create = post_form(
            "/administration/partenaires",
            &tokens,
            view! {
                {refused(page.fault)}
                <p class="champ">
                    <label for="portee">"Ce que sa clé permet"</label>
                    <select id="portee" name="portee">{scopes}</select>
                </p>
                {fields}
                <label class="choix">
                    <input type="checkbox" name="recoit" value="oui"/>
                    "J’ai vérifié que quelqu’un lit cette boîte, ou que ce webhook répond"
                </label>
                <label class="choix">
                    <input type="checkbox" name="bac_a_sable" value="oui"/>
                    "Bac à sable : ses candidatures sont des essais"
                </label>
                <button>"Créer sa clé"</button>
            },
        );
        view! {
            <h1>"Les partenaires"</h1>
            {none.then(|| view! { <p>"Aucun encore."</p> })}
            <ul class="cartes">{partners}</ul>
            <section><h2>"En créer un"</h2>{create}</section>
        }
    })
}

pub fn partner_page(frame: SpaceFrame, page: PartnerPage) -> String {
    let tokens = frame.tokens();
    space_page(frame, || {
        let path = format!("/administration/partenaires/{}", page.card.id);
        let button = |act: &'static str, words: &'static str| {
            post_form(
                &path,
                &tokens,
                view! { <input type="hidden" name="geste" value=act/> <button class="second">{words}</button> },
            )
        };
        let secrets: Vec<_> = page
            .secrets
            .into_iter()
            .map(|secret| {
                view! { <p class="avis">{secret.label}<br/><code>{secret.value}</code><br/>"Copiez-la : elle ne sera plus montrée."</p> }
            })
            .collect();
        let fields: Vec<_> = page.fields.into_iter().map(TextField::view).collect();
        let change = post_form(
            &path,
            &tokens,
            view! {
                {refused(page.fault)}
                <input type="hidden" name="geste" value="changer"/>
                {fields}
                <label class="choix">
                    <input type="checkbox" name="recoit" value="oui" checked=page.receives/>
                    "J’ai vérifié que quelqu’un reçoit"
                </label>
                <button>"Enregistrer"</button>
            },
        );
        let deliveries: Vec<_> = page
            .deliveries
            .into_iter()
            .map(|delivery| {
                let again = post_form(
                    &path,
                    &tokens,
                    view! {
                        <input type="hidden" name="geste" value="renvoyer"/>
                        <input type="hidden" name="envoi" value=delivery.id/>
                        <button class="second">"Renvoyer"</button>
                    },
                );
                view! { <li class="fiche"><p>{delivery.words}</p><p class="doux">{delivery.at}</p>{again}</li> }
            })
            .collect();
        let none = deliveries.is_empty();
        let acts = (!page.revoked).then(|| {
            let test = page
                .has_webhook
                .then(|| button("essayer", "Essayer son webhook"));
            view! {
                <section><h2>"Où il reçoit"</h2>{change}{test}</section>
                <section>
                    <h2>"Ses clés"</h2>
                    <p>"L’ancienne vaut encore sept jours."</p>
                    {button("cle", "Donner une nouvelle clé")}
                    {button("secret", "Renouveler ce qui signe ses messages")}
                    <details>
                        <summary>"Révoquer"</summary>
                        <p>"Ses clés n’ouvrent plus rien, tout de suite."</p>
                        {button("revoquer", "Oui, révoquer")}
                    </details>
                </section>
            }
        });
        let embeds = embeds(page.public, page.counts, page.integrations);
        view! {
            <h1>{page.card.name}</h1>
            <p class="chapeau">{page.card.words}</p>
            {secrets}
            {embeds}
            {acts}
            <section>
                <h2>"Ce qui lui a été envoyé"</h2>
                {none.then(|| view! { <p>"Rien depuis sept jours."</p> })}
                <ul class="cartes">{deliveries}</ul>
            </section>
        }
    })
}
