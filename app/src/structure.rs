//! The page of a structure: what it does, for whom, where and when, how to reach it, and how
//! old that knowledge is.

use crate::{
    frame::{Head, escaped, framed},
    meeting::ways,
};
use leptos::prelude::*;
use serde_json::{Value, json};
use shared::{
    Date,
    eligibilite::Catalogue,
    situation::Field,
    structures::{
        Age, Column, Cout, Directory, Facts, Freshness, Opening, Origine, Precision, Zone,
    },
    words::{FRENCH, etape, long_day, ouverture, value},
};

/// What the page depends on.
pub struct StructurePage<'a> {
    /// `https://host`, as the page was requested.
    pub origin: &'a str,
    pub directory: &'a Directory,
    pub rank: u32,
    pub facts: &'a Facts,
    pub catalogue: &'a Catalogue,
    /// Its next dated meetings, in words.
    pub meetings: Vec<String>,
    /// Whether an application reaches somebody there, today.
    pub joignable: bool,
    pub today: Date,
}

impl StructurePage<'_> {
    pub fn render(&self) -> String {
        let name = escaped(self.text(Column::Name));
        let description = match self.text(Column::Resume) {
            "" => format!("{name} : où, quand et comment les joindre."),
            resume => escaped(resume),
        };
        let head = Head {
            title: &format!("Guichet : {name}, {}", escaped(self.commune())),
            description: &description,
            data: &self.linked_data(),
            ..Head::PLAIN
        };
        let notice = (self.directory.demonstration())
            .then_some("Données de démonstration : cette structure n’existe pas.");
        framed("/structures/{id}", notice, &head, || self.content())
    }

    fn text(&self, column: Column) -> &str {
        self.directory.text(self.rank, column).unwrap_or_default()
    }

    fn given(&self, column: Column) -> Option<String> {
        self.directory.text(self.rank, column).map(str::to_owned)
    }

    fn commune(&self) -> &str {
        self.directory.commune_name(self.rank)
    }

    /// The structure in the vocabulary of schema.org; the policy of the page cites its digest.
    pub fn linked_data(&self) -> String {
        let hours = self.text(Column::Ouverture);
        // What is a sentence already is no `openingHours`.
        let hours = (ouverture(FRENCH.rules, hours) != hours).then(|| {
            hours
                .split(';')
                .map(|part| part.trim().to_owned())
                .collect::<Vec<_>>()
        });
        let place = self.facts.place;
        let address = place.map(|place| {
            json!({
                "@type": "PostalAddress",
                "streetAddress": self.given(Column::Address),
                "addressLocality": self.commune(),
                "addressCountry": "FR",
                "identifier": place.commune.as_str(),
            })
        });
        let point = place.and_then(|place| place.point);
        let geo: Option<Value> = point.map(|point| {
            json!({ "@type": "GeoCoordinates", "latitude": point.lat(), "longitude": point.lon() })
        });
        let id = self.text(Column::Id);
        let data = json!({
            "@context": "https://schema.org",
            "@type": "Organization",
            "name": self.text(Column::Name),
            "description": self.given(Column::Resume),
            "url": format!("{}/structures/{id}", self.origin),
            "sameAs": self.given(Column::Site),
            "telephone": self.given(Column::Telephone),
            "email": self.given(Column::Courriel),
            "address": address,
            "location": geo.map(|geo| json!({ "@type": "Place", "geo": geo, "openingHours": hours })),
        });
        // No text of ours may close its element.
        data.to_string().replace('<', "\\u003c")
    }

    fn content(&self) -> impl IntoView + use<> {
        let id = self.text(Column::Id).to_owned();
        let write = match self.joignable {
            true => {
                let href = format!("/ecrire?structure={id}#candidature");
                view! { <p><a class="bouton" href=href>"Lui écrire"</a></p> }.into_any()
            }
            false => view! {
                <p class="doux">
                    "Cette structure ne reçoit pas de demande ici : appelez, écrivez-lui ou \
                     présentez-vous."
                </p>
            }
            .into_any(),
        };
        let resume = self.given(Column::Resume).map(|resume| {
            view! { <p class="chapeau">{resume}</p> }
        });
        let commune = match self.commune() {
            "" => "À distance".to_owned(),
            commune => commune.to_owned(),
        };
        view! {
            <section class="promesse">
                <h1>{self.text(Column::Name).to_owned()}</h1>
                <p class="doux">{commune}</p>
                {resume}
                {ways(self.given(Column::Telephone), self.given(Column::Courriel), self.site())}
                {write}
            </section>
            <section>
                <h2>"Ce qu’il faut savoir"</h2>
                <dl class="fiche-de-structure">{self.rows()}</dl>
            </section>
            {self.dates()}
            {self.schemes()}
            <section>
                <h2>"D’où viennent ces faits"</h2>
                <p>{self.source()}</p>
                {self.is_old().then(|| view! {
                    <p>"Cette information n’est pas récente\u{a0}: appelez avant d’y aller."</p>
                })}
                <p class="doux">
                    "Vous êtes de cette structure ? "
                    <a href="/espace/connexion">"Corrigez sa fiche"</a>
                    "."
                </p>
            </section>
        }
    }

    /// A whole address, which can be opened.
    fn site(&self) -> Option<String> {
        let site = self.given(Column::Site)?;
        Some(match site.contains("://") {
            true => site,
            false => format!("https://{site}"),
        })
    }

    /// What is said, line by line; what nobody said is left out.
    fn rows(&self) -> Vec<AnyView> {
        let service = &self.facts.service;
        let listed = |field: Field, bits: u64| {
            let ranks = (0..field.values().len()).filter(|rank| bits >> rank & 1 == 1);
            ranks
                .map(|rank| value(FRENCH.values, field, rank))
                .collect::<Vec<_>>()
                .join(", ")
        };
        let steps: Vec<&str> = service
            .fonctions
            .iter()
            .map(|step| etape(FRENCH.reasons, step))
            .collect();
        let place = [self.text(Column::Address), self.commune()];
        let place: Vec<_> = place.into_iter().filter(|part| !part.is_empty()).collect();
        let rows = [
            ("Ce qu’elle fait", steps.join(" ; ")),
            ("Pour quoi", listed(Field::Besoins, service.besoins.into())),
            (
                "Où en est le projet",
                listed(Field::Stade, service.stades.into()),
            ),
            ("Pour qui", self.zones()),
            ("Où", place.join(", ")),
            (
                "Quand",
                ouverture(FRENCH.rules, self.text(Column::Ouverture)),
            ),
            ("Comment", listed(Field::Format, service.formats.into())),
            ("Langues parlées", listed(Field::Langues, service.langues)),
            (
                "Prix",
                match service.cout {
                    Some(Cout::Gratuit) => "Gratuit".to_owned(),
                    Some(Cout::Payant) => "Payant".to_owned(),
                    None => String::new(),
                },
            ),
            ("Inscriptions", self.admission()),
        ];
        rows.into_iter()
            .filter(|(_, said)| !said.is_empty())
            .map(|(term, said)| view! { <div><dt>{term}</dt><dd>{said}</dd></div> }.into_any())
            .collect()
    }

    /// Whom it takes, by where they live.
    fn zones(&self) -> String {
        let named = self.facts.zones.iter().map(|zone| match zone {
            Zone::Commune(code) => {
                let commune = self.directory.commune(*code);
                commune.map_or_else(|| code.as_str().to_owned(), |commune| commune.name.clone())
            }
            Zone::Epci(rank) => {
                let epci = self.directory.epci().get(usize::from(*rank));
                let code = epci.map_or("", |epci| epci.code.as_str());
                format!("l’intercommunalité {code}")
            }
            Zone::Departement(code) => format!("le département {}", code.as_str()),
            Zone::Region(code) => format!("la région {}", code.as_str()),
            Zone::France => "toute la France".to_owned(),
        });
        named.collect::<Vec<_>>().join(", ")
    }

    fn admission(&self) -> String {
        match &self.facts.admission {
            Opening::Unknown => String::new(),
            Opening::TouteLAnnee => "toute l’année".to_owned(),
            Opening::Pause(None) => "en pause pour le moment".to_owned(),
            Opening::Pause(Some(day)) => format!("en pause jusqu’au {}", long_day(*day)),
            Opening::Appels(appels) => {
                let next = appels.iter().find(|appel| appel.end >= self.today);
                next.map_or_else(
                    || "le dernier appel est passé".to_owned(),
                    |appel| format!("du {} au {}", long_day(appel.start), long_day(appel.end)),
                )
            }
        }
    }

    fn dates(&self) -> Option<impl IntoView + use<>> {
        let meetings: Vec<_> = self
            .meetings
            .iter()
            .map(|said| view! { <li>{said.clone()}</li> })
            .collect();
        (!meetings.is_empty()).then(|| {
            view! { <section><h2>"Les prochains rendez-vous"</h2><ul>{meetings}</ul></section> }
        })
    }

    fn schemes(&self) -> Option<impl IntoView + use<>> {
        let ids = self.facts.dispositifs.iter();
        let ids = ids.filter_map(|rank| self.directory.dispositifs().get(usize::from(*rank)));
        let entries = ids.filter_map(|id| {
            let rank = self.catalogue.rank(id)?;
            self.catalogue.entries().get(usize::from(rank))
        });
        let links: Vec<_> = entries
            .map(|entry| {
                let href = format!("/dispositifs/{}", entry.id);
                view! { <li><a href=href>{entry.name.clone()}</a></li> }
            })
            .collect();
        (!links.is_empty()).then(|| {
            view! { <section><h2>"Ce que l’on peut y demander"</h2><ul>{links}</ul></section> }
        })
    }

    fn source(&self) -> String {
        let source = self.directory.provenance(self.facts);
        let source = source.map_or("", |source| source.name.as_str());
        let day = dated(self.facts.freshness);
        match self.facts.freshness.origin {
            Origine::Verification => format!("Vérifié : {day}. Source : {source}."),
            Origine::Publication => format!("Publié : {day}. Source : {source}."),
        }
    }

    fn is_old(&self) -> bool {
        self.facts.freshness.age(self.today) != Age::Fresh
    }
}

/// A day as precisely as it is known.
fn dated(freshness: Freshness) -> String {
    let day = long_day(freshness.le);
    match freshness.precision {
        Precision::Jour => day,
        Precision::Month => day
            .split_once(' ')
            .map_or(day.clone(), |(_, month)| month.to_owned()),
        Precision::Annee => freshness.le.year().to_string(),
    }
}
