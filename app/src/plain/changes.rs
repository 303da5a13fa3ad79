//! What changed from a version of a set to the next, as a table, with a map of the contours.

use crate::territory::TerritoryMap;
use leptos::prelude::*;
use shared::{
    qpv::Contour,
    wire::v1::changement::{Changement, Changements},
};

/// Rows of a table: beyond, the answer in JSON has them all.
const ROWS: usize = 100;

/// What is known of the changes of a set.
#[derive(Clone, Debug)]
pub struct SetChanges {
    /// `Les contours de 2024`, as the page names it.
    pub title: String,
    /// Where a program reads the same.
    pub address: String,
    pub known: KnownChanges,
    /// The outlines in force of what appeared or changed.
    pub contours: Vec<Contour>,
}

/// Whether what changed can be said.
#[derive(Clone, Debug)]
pub enum KnownChanges {
    Told(Box<Changements>),
    /// No earlier version was kept, which is not "nothing changed".
    NoEarlierVersion,
    Unreadable,
}

impl SetChanges {
    pub(super) fn view(self) -> AnyView {
        let title = self.title;
        let content = match self.known {
            KnownChanges::Unreadable => {
                view! { <p>"Cela ne se lit pas en ce moment."</p> }.into_any()
            }
            KnownChanges::NoEarlierVersion => view! {
                <p>
                    "Aucune version précédente n’est gardée ici : rien ne dit ce qui a changé. La \
                     prochaine version chargée le dira."
                </p>
            }
            .into_any(),
            KnownChanges::Told(changes) => {
                let map = TerritoryMap::of(&self.contours);
                let shown = map.map(|map| {
                    map.view(format!("{title} : ce qui apparaît ou change, nord en haut"))
                });
                told(&changes, &title, self.address, shown.into_any())
            }
        };
        view! {
            <h3>{title}</h3>
            {content}
        }
        .into_any()
    }
}

fn told(changes: &Changements, title: &str, address: String, map: AnyView) -> AnyView {
    let sets = [
        ("apparaît", &changes.apparus),
        ("disparaît", &changes.disparus),
        ("change", &changes.modifies),
    ];
    let count: usize = sets.iter().map(|(_, set)| set.len()).sum();
    let is_contours = changes.jeu == "qpv";
    let all = sets
        .iter()
        .flat_map(|(what, set)| set.iter().map(move |entry| (*what, entry)));
    let rows: Vec<_> = all
        .take(ROWS)
        .map(|(what, entry)| row(what, entry, is_contours))
        .collect();
    let summary = format!(
        "{} apparues ou apparus, {} disparues ou disparus, {} qui changent, {} sans changement.",
        changes.apparus.len(),
        changes.disparus.len(),
        changes.modifies.len(),
        changes.inchanges
    );
    let table = (count > 0).then(|| {
        view! {
            <div class="defile" tabindex="0" role="region" aria-label=format!("{title} : ce qui a changé")>
                <table class="large">
                    <thead>
                        <tr>
                            <th scope="col">"Nom"</th>
                            <th scope="col">"Ce qui se passe"</th>
                            <th scope="col">"Quoi"</th>
                            <th scope="col">"Avant"</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
    });
    let versions = format!(
        "De la version {} à la version {}.",
        short(&changes.avant.empreinte),
        short(&changes.apres.empreinte)
    );
    let cut = (count > ROWS).then(|| format!(" Les {ROWS} premiers sont montrés."));
    view! {
        <p>{versions}" "{summary}{cut}</p>
        {map}
        {table}
        <p><a href=address>"Tous les changements, en JSON"</a></p>
    }
    .into_any()
}

fn row(what: &'static str, entry: &Changement, is_contours: bool) -> AnyView {
    // Whoever went has no page any more.
    let link = match (what, is_contours) {
        ("disparaît", _) => None,
        (_, true) => Some(format!("/territoires/qpv:{}", entry.id)),
        (_, false) => Some(format!("/structures/{}", entry.id)),
    };
    let name = match link {
        Some(link) => view! { <a href=link>{entry.nom.clone()}</a> }.into_any(),
        None => entry.nom.clone().into_any(),
    };
    let moved = entry
        .ecart_m
        .map(|metres| format!(" (jusqu’à {} m)", format!("{metres:.1}").replace('.', ",")));
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td>{what}</td>
            <td>{entry.champs.join(", ")}{moved}</td>
            <td>{entry.avant.clone()}</td>
        </tr>
    }
    .into_any()
}

/// The first letters of a digest.
fn short(digest: &str) -> String {
    let hex = digest.strip_prefix("sha256:").unwrap_or(digest);
    hex.chars().take(12).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::wire::v1::changement::VersionDuJeu;

    fn page(known: KnownChanges) -> String {
        let changes = SetChanges {
            title: "Les structures".into(),
            address: "/v1/changements?jeu=structures".into(),
            known,
            contours: Vec::new(),
        };
        Owner::new().with(|| changes.view().to_html())
    }

    #[test]
    fn nothing_kept_is_not_nothing_changed() {
        let page = page(KnownChanges::NoEarlierVersion);
        assert!(page.contains("Aucune version précédente"), "{page}");
        assert!(!page.contains("<table"), "{page}");
    }

    #[test]
    fn each_change_is_a_row_and_whoever_went_has_no_link() {
        let version = |digest: &str| VersionDuJeu {
            empreinte: format!("sha256:{digest}"),
            publie_le: None,
            generation: None,
        };
        let entry = |id: &str| Changement {
            id: id.into(),
            nom: format!("Nom de {id}"),
            ..Changement::default()
        };
        let page = page(KnownChanges::Told(Box::new(Changements {
            jeu: "structures".into(),
            avant: version("aaaa"),
            apres: version("bbbb"),
            tolerance_m: None,
            inchanges: 7,
            apparus: vec![entry("nouvelle")],
            disparus: vec![entry("partie")],
            modifies: vec![Changement {
                champs: vec!["nom".into()],
                avant: Some("Ancien nom".into()),
                ..entry("autre")
            }],
        })));
        assert!(page.contains("href=\"/structures/nouvelle\"") && page.contains("Ancien nom"));
        assert!(page.contains("Nom de partie") && !page.contains("/structures/partie"));
        assert!(page.contains("7 sans changement"));
    }
}
