//! Who did what.

use crate::espace::{SpaceFrame, space_page};
use leptos::prelude::*;

/// A line of the register.
pub struct RegisterLine {
    pub at: String,
    pub who: String,
    pub act: String,
    pub reference: String,
    pub count: u32,
}

/// What was done, in words; as the database has it for what has none.
fn words(act: &str) -> &str {
    let known = [
        ("lecture", "a ouvert une candidature"),
        ("export", "a téléchargé des candidatures"),
        ("acte.prise_en_charge", "s’occupe d’une candidature"),
        ("acte.acceptee", "a accepté une candidature"),
        ("acte.refusee", "a refusé une candidature"),
        ("acte.rendez_vous", "a donné un rendez-vous"),
        ("acte.transmission", "a transmis une candidature"),
        ("acte.note", "a écrit une note"),
        ("membre.ajout", "a invité un membre"),
        ("membre.responsable", "a nommé un responsable"),
        ("membre.retrait", "a retiré un membre"),
        ("structure.reprise", "a rejoint sa structure"),
        ("structure.ajout", "a ajouté une structure"),
        ("structure.correction", "a corrigé une structure"),
        ("structure.retrait", "a retiré une structure"),
        ("structure.remise", "a remis une structure"),
        ("demande.acceptee", "a accepté une demande"),
        ("demande.refusee", "a refusé une demande"),
        ("proposition.acceptee", "a publié une proposition"),
        ("liste.ajout", "a ajouté des structures par une liste"),
        ("liste.correction", "a corrigé des structures par une liste"),
        ("liste.retrait", "a ôté des structures par une liste"),
        ("partenaire.creation", "a créé un partenaire"),
        ("partenaire.changement", "a changé un partenaire"),
        ("partenaire.cle", "a donné une nouvelle clé"),
        ("partenaire.secret", "a renouvelé ce qui signe les messages"),
        ("partenaire.revocation", "a révoqué un partenaire"),
        ("partenaire.essai", "a essayé un webhook"),
        ("partenaire.renvoi", "a renvoyé un message"),
    ];
    let found = known.iter().find(|(code, _)| *code == act);
    found.map_or(act, |(_, words)| words)
}

pub fn register_page(
    frame: SpaceFrame,
    lines: Vec<RegisterLine>,
    before: Option<String>,
) -> String {
    space_page(frame, || {
        let none = lines.is_empty();
        let rows: Vec<_> = lines
            .into_iter()
            .map(|line| {
                let count = (line.count != 1).then(|| format!(" × {}", line.count));
                view! {
                    <li class="fiche">
                        <p><strong>{line.who}</strong>" "{words(&line.act).to_owned()}{count}</p>
                        <p class="doux">{line.at}" "<code>{line.reference}</code></p>
                    </li>
                }
            })
            .collect();
        let older = before.map(|before| {
            let href = format!("/administration/registre/{before}");
            view! { <p><a href=href>"Plus ancien"</a></p> }
        });
        view! {
            <h1>"Le registre"</h1>
            <p class="chapeau">"Qui a ouvert, changé ou décidé quoi. Rien ne s’y corrige."</p>
            {none.then(|| view! { <p>"Rien encore."</p> })}
            <ul class="cartes">{rows}</ul>
            {older}
        }
    })
}
