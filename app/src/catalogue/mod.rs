//! The catalogue as pages: a page for each scheme, all of them by need, statuses side by side,
//! and the initiatives that publications describe.

mod examples;
mod list;
mod scheme;
mod statuses;

pub use examples::ExamplesPage;
pub use list::schemes;
pub use scheme::SchemePage;
pub use statuses::statuses;

use leptos::prelude::*;
use shared::{
    eligibilite::{Catalogue, Source},
    wire::v1::exemple::Exemple,
};

/// Where a fact is stated.
fn cite(source: &Source, catalogue: &Catalogue) -> String {
    match catalogue.publications.get(usize::from(source.publication)) {
        Some(publication) => format!(
            "{}, {}, {}, « {} »",
            publication.title,
            publication.publisher,
            publication.date.strftime("%m/%Y"),
            source.location
        ),
        None => source.location.clone(),
    }
}

/// A site, under its own name.
fn site(address: &str) -> impl IntoView + use<> {
    view! { <a rel="noreferrer" href=format!("https://{address}")>{address.to_owned()}</a> }
}

/// An initiative, with who helped it and where it is described.
fn example(exemple: &Exemple) -> impl IntoView + use<> {
    let place = match (&exemple.ou, exemple.depuis) {
        (Some(place), Some(year)) => format!("{place}, depuis {year}."),
        (Some(place), None) => format!("{place}."),
        (None, Some(year)) => format!("Depuis {year}."),
        (None, None) => String::new(),
    };
    let helped = exemple
        .accompagne_par
        .as_ref()
        .map(|who| view! { <p>"Avec : " {who.clone()}</p> });
    let source = &exemple.source;
    let source = format!(
        "Source : {}, {}, « {} ».",
        source.titre, source.editeur, source.lieu
    );
    let site = exemple
        .site
        .as_deref()
        .map(|address| view! { <p>{site(address)}</p> });
    view! {
        <li class="fiche" id=exemple.id.clone()>
            <h3>{exemple.nom.clone()}</h3>
            <p>{exemple.resume.clone()}</p>
            <p class="doux">{place}</p>
            {helped}
            {site}
            <p class="doux"><small>{source}</small></p>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::{
        Date,
        eligibilite::{
            Apport, ApportKind, Entry, EntryOffer, EntryState, Montant, Publication, encode,
        },
        structures::{Door, Service},
        wire::v1::exemple::{ExempleSource, Exemples},
    };

    const DAY: Date = Date::constant(2026, 11, 22);

    fn entry(id: &str, name: &str) -> Entry {
        Entry {
            id: id.to_owned(),
            name: name.to_owned(),
            resume: "Une aide pour <tous>.".to_owned(),
            site: Some("exemple.test/aide".to_owned()),
            state: EntryState::Actif,
            public: Default::default(),
            verifie_le: DAY,
            source: Source::default(),
            conditions: Vec::new(),
            appreciations: Vec::new(),
            parameters: Vec::new(),
            phrases: Vec::new(),
            door: None,
            offer: EntryOffer {
                apports: vec![Apport {
                    kind: ApportKind::Subvention,
                    montant: Some(Montant::AtMost(7_000)),
                    duree_mois: None,
                    text: String::new(),
                    source: None,
                }],
                besoins: 1,
                aupres_de: vec![1],
                limites: vec!["Le montant date de 2019.".to_owned()],
                ..EntryOffer::default()
            },
        }
    }

    fn catalogue() -> Catalogue {
        let mut network = entry("reseau", "Achats & Réseau");
        network.offer.aupres_de.clear();
        network.door = Some(Door {
            accueil: "Un conseiller du quartier.".to_owned(),
            service: Service::default(),
            dispositifs: Vec::new(),
        });
        let publication = Publication {
            key: "guide".to_owned(),
            title: "Le guide".to_owned(),
            publisher: "Nous".to_owned(),
            date: DAY,
            url: None,
        };
        let entries = [entry("aide", "L’aide </script>"), network];
        Catalogue::decode(&encode(&[publication], &entries)).expect("a catalogue")
    }

    fn exemples() -> Exemples {
        let exemple = Exemple {
            id: "couture".to_owned(),
            nom: "Un atelier de couture".to_owned(),
            resume: "On y coud.".to_owned(),
            secteur: "textile".to_owned(),
            ou: Some("Lormont".to_owned()),
            communes: vec!["33249".to_owned()],
            departements: Vec::new(),
            regions: Vec::new(),
            depuis: Some(2015),
            accompagne_par: Some("CitésLab.".to_owned()),
            dispositifs: vec!["aide".to_owned()],
            site: None,
            source: ExempleSource {
                doc: "guide".to_owned(),
                titre: "Le guide".to_owned(),
                editeur: "Nous".to_owned(),
                lieu: "Page 3".to_owned(),
                date: "2025-02-01".to_owned(),
            },
        };
        Exemples {
            exemples: vec![exemple],
            suivant: None,
        }
    }

    #[test]
    fn a_scheme_says_what_it_brings_whom_to_ask_and_where_facts_come_from() {
        let (catalogue, examples) = (catalogue(), exemples());
        let page = SchemePage {
            origin: "https://guichet.test",
            catalogue: &catalogue,
            entry: &catalogue.entries()[0],
            examples: &examples,
            today: DAY,
        };
        let html = page.render();
        for expected in [
            "jusqu’à 7\u{202f}000\u{a0}€",
            "Le montant date de 2019.",
            "href=\"/dispositifs/reseau\"",
            "Un conseiller du quartier.",
            "Le guide, Nous, 11/2026",
            "<guichet-eligibilite dispositif=\"aide\">",
            "Un atelier de couture",
            "https://exemple.test/aide",
        ] {
            assert!(html.contains(expected), "{expected}");
        }
    }

    #[test]
    fn linked_data_stays_in_its_element_and_says_what_the_scheme_is() {
        let catalogue = catalogue();
        let page = SchemePage {
            origin: "https://guichet.test",
            catalogue: &catalogue,
            entry: &catalogue.entries()[0],
            examples: &Exemples::default(),
            today: DAY,
        };
        let data = page.linked_data();
        assert!(!data.contains('<'));
        let data: serde_json::Value = serde_json::from_str(&data).expect("JSON");
        assert_eq!(data["@type"], "GovernmentService");
        assert_eq!(data["name"], "L’aide </script>");
        assert_eq!(data["url"], "https://guichet.test/dispositifs/aide");
        assert_eq!(data["provider"][0]["name"], "Achats & Réseau");
        assert_eq!(data["serviceType"][0], "subvention");
    }

    #[test]
    fn schemes_are_listed_under_the_needs_they_answer() {
        let html = schemes(&catalogue());
        let need = html.find("id=\"financement\"").expect("the need");
        assert!(html[need..].contains("href=\"/dispositifs/aide\""));
        assert!(html.contains("Achats &amp; Réseau"));
    }

    #[test]
    fn examples_are_chosen_by_trade_without_a_script() {
        let page = ExamplesPage {
            exemples: exemples(),
            secteur: Some("textile".to_owned()),
            departement: Some("33".to_owned()),
        };
        let html = page.render();
        assert!(html.contains("href=\"/exemples?domaine=textile&amp;departement=33\""));
        assert!(html.contains("Lormont, depuis 2015."));
        assert!(html.contains("« Page 3 »"));
    }
}
