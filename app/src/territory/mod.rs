//! A territory as a town sees it: its QPV, who does what, what nobody does, how old each card
//! is, and how much it is used.

mod choose;
mod map;

pub use choose::{FoundTerritory, TerritoriesPage};
pub use map::TerritoryMap;

use crate::frame::{Head, escaped, framed};
use leptos::prelude::*;
use shared::{
    Date,
    codes::CodeTerritoire,
    situation::Field,
    structures::{Age, Column, Directory, TerritoryOffer},
    wire::v1::passage::Comptes,
    words,
};

/// What the page of a territory says.
#[derive(Debug)]
pub struct TerritoryPage<'a> {
    pub code: CodeTerritoire,
    /// Its name; its code, where none is known.
    pub name: String,
    pub communes: usize,
    /// Its QPV, code and name; `None` when no set is loaded for the place.
    pub quartiers: Option<Vec<(String, String)>>,
    /// Whether there are no others.
    pub is_complete: bool,
    pub map: Option<TerritoryMap>,
    pub directory: &'a Directory,
    pub offer: &'a TerritoryOffer,
    pub counts: Option<Comptes>,
    pub today: Date,
}

impl TerritoryPage<'_> {
    pub fn render(self) -> String {
        let title = format!("Guichet : {}", escaped(&self.name));
        let head = Head {
            title: &title,
            description: "Les quartiers prioritaires, qui y fait quoi, et ce qui manque.",
            ..Head::PLAIN
        };
        let fictional = self.directory.demonstration();
        let notice = fictional.then_some("Données de démonstration : ce territoire est fictif.");
        framed("/territoires/{code}", notice, &head, || self.content())
    }

    fn content(self) -> impl IntoView + use<> {
        let kind = match self.code {
            CodeTerritoire::Commune(_) => "Commune".to_owned(),
            CodeTerritoire::Epci(_) => {
                format!("Intercommunalité de {} communes", self.communes)
            }
            CodeTerritoire::Departement(code) => format!("Département {code}"),
            CodeTerritoire::Qpv(code) => format!("Quartier prioritaire {code}"),
        };
        let lead = format!(
            "{kind}. Ce qui est écrit ici est du {}.",
            words::long_day(self.today)
        );
        let code = self.code.to_string();
        let used = self.used().into_any();
        let steps = self.steps().into_any();
        let needs = self.needs().into_any();
        let cards = self.cards().into_any();
        let name = self.name.clone();
        let quartiers = self.neighbourhoods().into_any();
        view! {
            <section class="promesse">
                <h1>{name}</h1>
                <p class="chapeau">{lead}</p>
            </section>
            {quartiers}
            {steps}
            {needs}
            {cards}
            {used}
            <section class="sans-impression">
                <h2>"Sur votre site, dans vos outils"</h2>
                <p>"Cet élément met votre territoire en avant :"</p>
                <pre tabindex="0"><code>{format!("<guichet-qpv territoire=\"{code}\"></guichet-qpv>")}</code></pre>
                <p>
                    <a href="/integrer">"Intégrer Guichet"</a>
                    " · "
                    <a href=format!("/v1/territoires/{code}")>"Ces données en JSON"</a>
                    " · "
                    <a href="/territoires">"Un autre territoire"</a>
                </p>
            </section>
        }
    }

    fn neighbourhoods(self) -> impl IntoView + use<> {
        let Some(quartiers) = self.quartiers else {
            return view! {
                <section>
                    <h2>"Ses quartiers prioritaires"</h2>
                    <p>"Aucun contour n’est chargé pour ce lieu : rien ne peut en être dit."</p>
                </section>
            }
            .into_any();
        };
        let count = match (quartiers.len(), self.is_complete) {
            (0, true) => "Aucun quartier prioritaire n’est ici.".to_owned(),
            (0, false) => {
                "Aucun n’est dans l’extrait chargé : d’autres peuvent exister.".to_owned()
            }
            (1, _) => "Un quartier prioritaire.".to_owned(),
            (n, _) => format!("{n} quartiers prioritaires."),
        };
        let text = format!("Carte : {count} Le nord est en haut.");
        let map = self.map.map(|map| map.view(text));
        let own = self.code.to_string();
        let items: Vec<_> = quartiers
            .into_iter()
            .map(|(code, name)| {
                let target = format!("qpv:{code}");
                let name = match target == own {
                    true => name.into_any(),
                    false => {
                        view! { <a href=format!("/territoires/{target}")>{name}</a> }.into_any()
                    }
                };
                view! { <li>{name}" "<span class="doux">{code}</span></li> }
            })
            .collect();
        view! {
            <section>
                <h2>"Ses quartiers prioritaires"</h2>
                <p>{count}</p>
                <div class="carte-et-liste">{map}<ol>{items}</ol></div>
            </section>
        }
        .into_any()
    }

    /// A structure by its name, which leads to its page.
    fn structure(&self, rank: u32) -> Option<impl IntoView + use<>> {
        let id = self.directory.text(rank, Column::Id)?;
        let name = self.directory.text(rank, Column::Name)?.to_owned();
        Some(view! { <li><a href=format!("/structures/{id}")>{name}</a></li> })
    }

    fn steps(&self) -> impl IntoView + use<> {
        let steps: Vec<_> = (self.offer.etapes.iter())
            .map(|(etape, ranks)| {
                let names: Vec<_> = ranks
                    .iter()
                    .filter_map(|rank| self.structure(*rank))
                    .collect();
                let none = names.is_empty();
                view! {
                    <div>
                        <h3>{words::etape(words::FRENCH.reasons, *etape)}</h3>
                        {none.then(|| view! { <p class="manque">"Personne ne le dit ici."</p> })}
                        <ul>{names}</ul>
                    </div>
                }
            })
            .collect();
        view! {
            <section>
                <h2>"Qui fait quoi, étape par étape"</h2>
                <div class="colonnes">{steps}</div>
            </section>
        }
    }

    fn needs(&self) -> impl IntoView + use<> {
        let (served, unserved): (Vec<_>, Vec<_>) =
            (self.offer.besoins.iter()).partition(|(_, ranks)| !ranks.is_empty());
        let word = |rank: usize| words::value(words::FRENCH.values, Field::Besoins, rank);
        let missing: Vec<_> = (unserved.iter())
            .map(|(rank, _)| view! { <li>{word(*rank)}</li> })
            .collect();
        let rows: Vec<_> = (served.iter())
            .map(|(rank, ranks)| {
                let names: Vec<_> = ranks.iter().filter_map(|rank| self.structure(*rank)).collect();
                view! {
                    <tr><th scope="row">{word(*rank)}</th><td><ul class="serree">{names}</ul></td></tr>
                }
            })
            .collect();
        let none = missing.is_empty();
        view! {
            <section>
                <h2>"Ce qui manque"</h2>
                {if none {
                    view! { <p>"Chaque besoin a au moins une structure qui dit y répondre."</p> }.into_any()
                } else {
                    view! {
                        <p>
                            "Aucune de ces structures ne dit répondre à « j’ai besoin… ». Les \
                             réseaux nationaux le peuvent peut-être : voyez "
                            <a href="/dispositifs">"toutes les aides"</a>
                            "."
                        </p>
                        <ul class="colonnes manques">{missing}</ul>
                    }
                    .into_any()
                }}
                {(!rows.is_empty()).then(|| view! {
                    <h3>"Qui répond à quel besoin"</h3>
                    <table class="large">
                        <thead><tr><th scope="col">"J’ai besoin…"</th><th scope="col">"Structures"</th></tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                })}
            </section>
        }
    }

    fn cards(&self) -> impl IntoView + use<> {
        let mut cards: Vec<_> = (self.offer.structures.iter())
            .filter_map(|rank| {
                let facts = self.directory.facts().get(*rank as usize)?;
                let name = self.directory.text(*rank, Column::Name)?;
                Some((facts.freshness, name.to_owned()))
            })
            .collect();
        // The oldest first: they are what is to be done.
        cards.sort_by(|a, b| (a.0.le, &a.1).cmp(&(b.0.le, &b.1)));
        let none = cards.is_empty();
        let rows: Vec<_> = cards
            .into_iter()
            .map(|(freshness, name)| {
                let age = match freshness.age(self.today) {
                    Age::Fresh => "à jour",
                    Age::Ancien => "ancienne : appelez avant d’y aller",
                    Age::Outdated => "à vérifier",
                };
                view! {
                    <tr>
                        <th scope="row">{name}</th>
                        <td>{words::long_day(freshness.le)}</td>
                        <td>{age}</td>
                    </tr>
                }
            })
            .collect();
        view! {
            <section>
                <h2>"L’âge des fiches"</h2>
                {match none {
                    true => view! { <p>"Aucune structure n’est connue ici."</p> }.into_any(),
                    false => view! {
                        <table class="large">
                            <thead>
                                <tr>
                                    <th scope="col">"Structure"</th>
                                    <th scope="col">"Vérifiée le"</th>
                                    <th scope="col">"Fiche"</th>
                                </tr>
                            </thead>
                            <tbody>{rows}</tbody>
                        </table>
                    }
                    .into_any(),
                }}
            </section>
        }
    }

    fn used(&self) -> impl IntoView + use<> {
        let Some(counts) = &self.counts else {
            return view! {
                <section>
                    <h2>"Ce qui a servi"</h2>
                    <p>"Les comptes ne se lisent pas en ce moment. Revenez dans quelques minutes."</p>
                </section>
            }
            .into_any();
        };
        let rows: Vec<_> = [
            ("Adresses vérifiées", counts.verifications),
            ("Droits évalués", counts.eligibilites),
            ("Orientations", counts.orientations),
            ("Demandes envoyées", counts.candidatures),
        ]
        .into_iter()
        .map(|(what, count)| {
            let count = count.map_or("moins de 10".to_owned(), |count| count.to_string());
            view! { <tr><th scope="row">{what}</th><td>{count}</td></tr> }
        })
        .collect();
        let whole = matches!(self.code, CodeTerritoire::Qpv(_))
            .then_some(" Ceux d’un quartier sont ceux de ses communes.");
        view! {
            <section>
                <h2>"Ce qui a servi, en douze mois"</h2>
                <table class="large"><tbody>{rows}</tbody></table>
                <p class="doux">
                    "Un compte de moins de 10 n’est pas dit. Rien n’est compté d’une personne."
                    {whole}
                </p>
            </section>
        }
        .into_any()
    }
}
