//! What the answers come from: sources, dates, licences, digests, and where to take them.

use super::changes::SetChanges;
use crate::frame::{Head, framed};
use leptos::prelude::*;
use shared::{Date, qpv::Referentiel, words::long_day};
use std::fmt::Write;

/// What is loaded.
#[derive(Clone, Debug)]
pub struct DataPage<'a> {
    /// `None` when the contours cannot be read.
    pub referentiels: Option<Vec<&'a Referentiel>>,
    pub catalogue: Option<CatalogueFacts>,
    /// `None` when the structures cannot be read.
    pub structures: Option<Vec<StructureSource>>,
    /// Of each set that has versions.
    pub changes: Vec<SetChanges>,
}

#[derive(Clone, Debug)]
pub struct CatalogueFacts {
    pub entries: usize,
    pub publications: usize,
    pub digest: [u8; 32],
}

/// A list of structures that was loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StructureSource {
    pub name: String,
    pub licence: String,
    pub publie_le: Option<Date>,
    pub count: usize,
}

impl DataPage<'_> {
    pub fn render(self) -> String {
        let fictional = (self.referentiels.iter().flatten()).any(|set| set.demonstration);
        let notice = fictional.then_some("Données de démonstration : le territoire est fictif.");
        let head = Head {
            title: "Guichet : les données",
            description: "Les sources, leurs dates, leurs licences, leurs empreintes, et où les prendre.",
            ..Head::PLAIN
        };
        let changes = self.changes.clone();
        framed("/donnees", notice, &head, || self.content(changes))
    }

    fn content(self, changes: Vec<SetChanges>) -> impl IntoView + use<> {
        let changes: Vec<_> = changes.into_iter().map(SetChanges::view).collect();
        let contours = self.contours().into_any();
        let catalogue = self.catalogue().into_any();
        let structures = self.structures().into_any();
        view! {
            <section class="promesse">
                <h1>"Les données"</h1>
                <p class="chapeau">
                    "D’où viennent les réponses, de quand elles datent, et ce que vous pouvez en \
                     reprendre."
                </p>
            </section>
            {contours}
            {catalogue}
            {structures}
            <section id="changements">
                <h2>"Ce qui a changé"</h2>
                {changes}
            </section>
            <section>
                <h2>"Ce que ces données ne disent pas"</h2>
                <ul>
                    <li>"Une rue en bordure suit son axe : de quel côté compte le quartier, la mairie le dit."</li>
                    <li>"Quand la limite est plus proche que l’erreur du contour, la réponse est « à confirmer »."</li>
                    <li>"La liste de 2015 nomme les communes sans leur code : elle ne se cherche pas par commune."</li>
                    <li>"Une aide fermée ou renommée reste dans le catalogue, et le dit."</li>
                    <li>"Une structure dit ce qu’elle fait. Ce qu’elle ne dit pas est inconnu, jamais un non."</li>
                </ul>
            </section>
        }
    }

    fn contours(&self) -> impl IntoView + use<> {
        let Some(sets) = &self.referentiels else {
            return view! {
                <section>
                    <h2>"Les contours des quartiers"</h2>
                    <p>"Ils ne se lisent pas en ce moment. Revenez dans quelques minutes."</p>
                </section>
            }
            .into_any();
        };
        let rows: Vec<_> = sets
            .iter()
            .map(|set| {
                view! {
                    <tr>
                        <th scope="row">{format!("Génération {}", set.generation.as_str())}</th>
                        <td>{set.source.clone()}</td>
                        <td>{set.publie_le.map_or("non dit".to_owned(), long_day)}</td>
                        <td>{set.licence.clone()}</td>
                        <td>{set.quartiers}</td>
                        <td>{format!("{} m", format!("{:.1}", set.erreur_m).replace('.', ","))}</td>
                        <td>{digest(&set.digest)}</td>
                    </tr>
                }
            })
            .collect();
        view! {
            <section>
                <h2>"Les contours des quartiers"</h2>
                <div class="defile" tabindex="0" role="region" aria-label="Les contours chargés">
                    <table class="large">
                        <thead>
                            <tr>
                                <th scope="col">"Liste"</th>
                                <th scope="col">"Source"</th>
                                <th scope="col">"Publiée le"</th>
                                <th scope="col">"Licence"</th>
                                <th scope="col">"Quartiers"</th>
                                <th scope="col">"Erreur"</th>
                                <th scope="col">"Empreinte"</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
                <p>
                    "Un quartier : "
                    <code>"/v1/qpv/{code}"</code>
                    ". Son contour, en GeoJSON : "
                    <code>"/v1/qpv/{code}/contour"</code>
                    ". "
                    <a href="/v1/referentiels">"Les listes chargées, en JSON"</a>
                    "."
                </p>
            </section>
        }
        .into_any()
    }

    fn catalogue(&self) -> impl IntoView + use<> {
        let facts = match &self.catalogue {
            Some(facts) => view! {
                <p>
                    {format!("{} fiches, tirées de {} publications. Empreinte : ", facts.entries, facts.publications)}
                    {digest(&facts.digest)}
                    "."
                </p>
            }
            .into_any(),
            None => view! { <p>"Il ne se lit pas en ce moment."</p> }.into_any(),
        };
        view! {
            <section>
                <h2>"Le catalogue des aides"</h2>
                {facts}
                <ul>
                    <li><a href="/v1/dispositifs">"Tout le catalogue, en JSON"</a></li>
                    <li>
                        <a href="/catalogue/dispositifs.schema.json">"Son schéma (JSON Schema)"</a>
                    </li>
                    <li>
                        <a href="/catalogue/dispositifs.csv" download="catalogue-guichet.csv">
                            "Le même en tableau (CSV)"
                        </a>
                    </li>
                    <li><a href="/v1/exemples">"Les initiatives décrites, en JSON"</a></li>
                    <li><a href="/dispositifs">"Le catalogue, à lire"</a></li>
                </ul>
                <p>"Chaque fiche cite ses sources, leur page et leur date."</p>
            </section>
        }
    }

    fn structures(&self) -> impl IntoView + use<> {
        let content = match &self.structures {
            None => view! { <p>"Elles ne se lisent pas en ce moment."</p> }.into_any(),
            Some(sources) => {
                let rows: Vec<_> = sources
                    .iter()
                    .map(|source| {
                        let licence = match source.licence.as_str() {
                            "" => "non dite",
                            licence => licence,
                        };
                        view! {
                            <tr>
                                <th scope="row">{source.name.clone()}</th>
                                <td>{source.publie_le.map_or("non dit".to_owned(), long_day)}</td>
                                <td>{licence.to_owned()}</td>
                                <td>{source.count}</td>
                            </tr>
                        }
                    })
                    .collect();
                view! {
                    <table class="large">
                        <thead>
                            <tr>
                                <th scope="col">"Source"</th>
                                <th scope="col">"Publiée le"</th>
                                <th scope="col">"Licence"</th>
                                <th scope="col">"Structures"</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                }
                .into_any()
            }
        };
        view! {
            <section>
                <h2>"Les structures"</h2>
                {content}
                <p>
                    "Par département : "
                    <code>"/v1/structures?departement=93"</code>
                    ". Ajoutez un format :"
                </p>
                <ul>
                    <li><code>"&format=geojson"</code>" : pour une carte ;"</li>
                    <li>
                        <code>"&format=data-inclusion"</code>
                        " : au schéma v1 de data·inclusion. Une structure que ce schéma refuse \
                         est nommée à part, avec la raison ;"
                    </li>
                    <li>
                        <code>"&format=hsds"</code>
                        " : au format HSDS 3 d’Open Referral, sans adresse postale : nous n’avons \
                         pas les codes postaux."
                    </li>
                </ul>
            </section>
        }
    }
}

/// A digest, short enough for a table and whole for who copies it.
fn digest(bytes: &[u8; 32]) -> impl IntoView + use<> {
    let hex = bytes.iter().fold(String::new(), |mut hex, byte| {
        // Writing to a string does not fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    });
    let short: String = hex.chars().take(12).collect();
    view! { <code class="empreinte" title=format!("sha256:{hex}")>{short}"…"</code> }
}
