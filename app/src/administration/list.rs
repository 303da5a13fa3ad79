//! Giving a list of structures as a file, and what it would change.

use crate::espace::{SpaceFrame, TextField, post_form, space_page, upload_form};
use leptos::prelude::*;

const PATH: &str = "/administration/liste";

pub struct ListForm {
    pub source: String,
    pub replaces: bool,
    /// How many structures the operator has added.
    pub kept: usize,
    pub fault: Option<String>,
}

/// What a list would change.
pub struct ListReport {
    pub file: String,
    pub encoding: &'static str,
    pub notes: Vec<String>,
    pub warning: Option<&'static str>,
    pub parts: Vec<ReportPart>,
    /// The names of those that would be taken out.
    pub removed: Vec<String>,
    /// Whether nothing is taken out because a row is refused.
    pub replaces_nothing: bool,
    pub loses_most: bool,
    /// Whether there is anything to do.
    pub changes: bool,
    pub source: String,
    pub replaces: bool,
    /// The file, to be sent back.
    pub content: String,
    pub digest: String,
}

/// Rows of which the same becomes.
pub struct ReportPart {
    /// `ajoutées`, `refusées`…
    pub label: &'static str,
    pub refused: bool,
    pub open: bool,
    pub rows: Vec<ReportRow>,
}

pub struct ReportRow {
    /// As a spreadsheet numbers it.
    pub line: usize,
    pub name: String,
    pub words: Vec<String>,
}

pub fn list_page(frame: SpaceFrame, form: ListForm) -> String {
    let tokens = frame.tokens();
    space_page(frame, || {
        let fault = form.fault.map(|fault| {
            view! { <p id="liste-faute" class="avis" role="alert">{fault}</p> }
        });
        let source = TextField {
            name: "source",
            label: "Qui donne cette liste ?",
            kind: "text",
            autocomplete: "off",
            value: form.source,
            help: "Montré aux habitants, comme Ville de Saint-Denis.",
            ..TextField::default()
        };
        let replaces = form.replaces;
        let kept = match form.kept {
            0 => "Vous n’avez encore rien ajouté.".to_owned(),
            1 => "Vous avez ajouté 1 structure.".to_owned(),
            kept => format!("Vous avez ajouté {kept} structures."),
        };
        view! {
            <h1>"Donner une liste"</h1>
            <p class="chapeau">
                "Un fichier CSV, une ligne par structure. Vous voyez ce qu’il change avant que rien ne \
                 change."
            </p>
            {fault}
            {upload_form(
                PATH,
                &tokens,
                view! {
                    <p class="champ">
                        <label for="liste">"Le fichier"</label>
                        <span id="liste-aide" class="aide">"CSV de votre tableur, 2 Mo au plus."</span>
                        <input id="liste" name="liste" type="file" accept=".csv,.txt,text/csv" required=true aria-describedby="liste-aide"/>
                    </p>
                    {source.view()}
                    <fieldset>
                        <legend>"Et ce que vous aviez ajouté avant ?"</legend>
                        <label class="choix">
                            <input type="radio" name="remplacer" value="non" checked=!replaces/>
                            "Le garder : cette liste ajoute et corrige."
                        </label>
                        <label class="choix">
                            <input type="radio" name="remplacer" value="oui" checked=replaces/>
                            "Le remplacer : ce qui n’est pas dans cette liste est ôté."
                        </label>
                    </fieldset>
                    <button>"Voir ce que ça change"</button>
                },
            )}
            <section>
                <h2>"Reprendre votre liste"</h2>
                <p>
                    {kept}
                    " Ce fichier les a toutes, ou seulement les noms des colonnes. Corrigez-le dans votre \
                     tableur, puis donnez-le ici."
                </p>
                <p><a href="/administration/liste/export">"Télécharger la liste (CSV)"</a></p>
            </section>
        }
    })
}

pub fn list_report_page(frame: SpaceFrame, report: ListReport) -> String {
    let tokens = frame.tokens();
    space_page(frame, || {
        let counts: Vec<_> = report
            .parts
            .iter()
            .map(|part| format!("{} {}", part.rows.len(), part.label))
            .chain((!report.removed.is_empty()).then(|| format!("{} ôtées", report.removed.len())))
            .collect();
        let notes: Vec<_> = report
            .notes
            .into_iter()
            .map(|note| view! { <li>{note}</li> })
            .collect();
        let warning = report
            .warning
            .map(|warning| view! { <p class="avis" role="alert">{warning}</p> });
        let parts: Vec<_> = report.parts.into_iter().map(part).collect();
        let removed = (!report.removed.is_empty()).then(|| {
            let names: Vec<_> = report
                .removed
                .iter()
                .cloned()
                .map(|name| view! { <li>{name}</li> })
                .collect();
            view! {
                <details open=true>
                    <summary>{format!("{} ôtées", report.removed.len())}</summary>
                    <ul>{names}</ul>
                </details>
            }
        });
        let kept = report.replaces_nothing.then(|| {
            view! {
                <p class="avis">
                    "Tant qu’une ligne est refusée, rien n’est ôté : on ne sait pas de qui elle parle."
                </p>
            }
        });
        let loses = report.loses_most.then(|| {
            view! {
                <label class="choix">
                    <input type="checkbox" name="perte" value="oui" required=true/>
                    "Oui, plus de la moitié de ce que j’avais ajouté doit être ôtée."
                </label>
            }
        });
        let confirm = match report.changes {
            true => post_form(
                PATH,
                &tokens,
                view! {
                    <input type="hidden" name="geste" value="confirmer"/>
                    <input type="hidden" name="fichier" value=report.file.clone()/>
                    <input type="hidden" name="source" value=report.source/>
                    <input type="hidden" name="remplacer" value=if report.replaces { "oui" } else { "non" }/>
                    <input type="hidden" name="apercu" value=report.digest/>
                    <input type="hidden" name="contenu" value=report.content/>
                    {loses}
                    <button>"Publier"</button>
                },
            ),
            false => view! { <p>"Il n’y a rien à publier."</p> }.into_any(),
        };
        view! {
            <h1>"Ce que cette liste change"</h1>
            <p class="chapeau">"Rien n’est encore fait. Les habitants voient le changement dès que vous publiez."</p>
            {warning}
            <p><strong>{report.file}</strong>{format!(", lu en {} : {}.", report.encoding, counts.join(", "))}</p>
            <ul>{notes}</ul>
            {kept}
            {confirm}
            <p><a href=PATH>"Donner un autre fichier"</a></p>
            {parts}
            {removed}
        }
    })
}

fn part(part: ReportPart) -> AnyView {
    let title = format!("{} {}", part.rows.len(), part.label);
    let class = if part.refused { "faute" } else { "doux" };
    let rows: Vec<_> = part
        .rows
        .into_iter()
        .map(|row| {
            let words: Vec<_> = row
                .words
                .into_iter()
                .map(|words| view! { <p class=class>{words}</p> })
                .collect();
            let name = match row.name.is_empty() {
                true => "sans nom".to_owned(),
                false => row.name,
            };
            view! {
                <li class="fiche">
                    <p><strong>{format!("Ligne {}", row.line)}</strong>" · "{name}</p>
                    {words}
                </li>
            }
        })
        .collect();
    view! {
        <details class="compte-rendu" open=part.open>
            <summary>{title}</summary>
            <ul class="cartes">{rows}</ul>
        </details>
    }
    .into_any()
}
