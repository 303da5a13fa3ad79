//! Those to meet, and what is said of each.

use crate::{
    interview::blocks::without_scheme,
    words::{self, InterviewWords, OrientationWords, fill_template},
};
use shared::{
    eligibilite::{Catalogue, Entry, Verdict},
    orientation::{Parcours, Proposition, Who},
    situation::Field,
    structures::{
        Age, Column, Cout, Directory, Facts, Freshness, LiveLayer, Origine, Precision, Service,
    },
    words::{LanguageRules, Sentences, ouverture, value},
};
use std::sync::Arc;

/// Whom to meet, and where what is said of them is read.
pub(super) struct Meetings {
    pub(super) catalogue: Arc<Catalogue>,
    /// The structures of the place, when they have come.
    pub(super) directory: Option<Arc<Directory>>,
    /// What is said of them today.
    pub(super) live: Arc<LiveLayer>,
    pub(super) parcours: Parcours,
}

/// A way to reach somebody: what opens it, where it leads, how it is said.
pub(super) struct Contact {
    pub(super) schema: &'static str,
    pub(super) address: String,
    pub(super) word: String,
}

impl Meetings {
    /// Everyone who is proposed, in the order of the screen.
    pub(super) fn propositions(&self) -> impl Iterator<Item = &Proposition> {
        let etapes = self.parcours.etapes.iter();
        etapes.flat_map(|etape| &etape.propositions)
    }

    fn entry(&self, rank: u16) -> Option<&Entry> {
        self.catalogue.entries().get(usize::from(rank))
    }

    pub(super) fn facts_of(&self, rank: u32) -> Option<&Facts> {
        self.directory.as_ref()?.facts().get(rank as usize)
    }

    fn text(&self, rank: u32, column: Column) -> Option<&str> {
        self.directory.as_ref()?.text(rank, column)
    }

    /// How somebody is called.
    pub(super) fn name(&self, who: Who) -> &str {
        let name = match who {
            Who::Entry(rank) => self.entry(rank).map(|entry| entry.name.as_str()),
            Who::Structure(rank) => self.text(rank, Column::Name),
        };
        name.unwrap_or_default()
    }

    /// What names them elsewhere.
    pub(super) fn id(&self, who: Who) -> Option<&str> {
        match who {
            Who::Entry(rank) => Some(&self.entry(rank)?.id),
            Who::Structure(rank) => self.text(rank, Column::Id),
        }
    }

    /// Whether a letter that is written here reaches somebody.
    pub(super) fn is_joignable(&self, who: Who) -> bool {
        let id = self.id(who);
        id.is_some_and(|id| self.live.is_joignable(id, self.parcours.date))
    }

    /// Whom one meets there, in a sentence.
    pub(super) fn accueil(&self, who: Who) -> &str {
        let text = match who {
            Who::Entry(rank) => self.entry(rank).map(|entry| match &entry.door {
                Some(door) => door.accueil.as_str(),
                None => entry.resume.as_str(),
            }),
            Who::Structure(rank) => self.text(rank, Column::Resume),
        };
        text.unwrap_or_default()
    }

    fn service(&self, who: Who) -> Option<&Service> {
        match who {
            Who::Entry(rank) => Some(&self.entry(rank)?.door.as_ref()?.service),
            Who::Structure(rank) => Some(&self.facts_of(rank)?.service),
        }
    }

    /// Where, when, for how much and in which languages.
    pub(super) fn practical(
        &self,
        words: &OrientationWords,
        wording: &Sentences,
        who: Who,
    ) -> Vec<String> {
        let mut said = Vec::new();
        if let Who::Structure(rank) = who {
            let text = |column| self.text(rank, column).unwrap_or_default();
            let place = self.facts_of(rank).and_then(|facts| facts.place);
            let directory = self.directory.as_ref().zip(place);
            let commune = directory.and_then(|(directory, place)| directory.commune(place.commune));
            let commune = commune.map_or("", |commune| commune.name.as_str());
            let mut address = vec![text(Column::Address), commune];
            address.retain(|part| !part.is_empty());
            said.push(address.join(", "));
            said.push(ouverture(wording.rules, text(Column::Ouverture)));
        }
        if let Some(service) = self.service(who) {
            match service.cout {
                Some(Cout::Gratuit) => said.push(words.free_of_charge.to_owned()),
                Some(Cout::Payant) => said.push(words.paid.to_owned()),
                None => {}
            }
            let spoken = (0..Field::Langues.values().len())
                .filter(|rank| service.langues >> rank & 1 == 1)
                .map(|rank| value(wording.values, Field::Langues, rank))
                .collect::<Vec<_>>()
                .join(", ");
            if !spoken.is_empty() {
                said.push(fill_template(words.langues, &[("langues", &spoken)]));
            }
        }
        said.retain(|sentence| !sentence.is_empty());
        said
    }

    /// What can be asked for there.
    pub(super) fn rights(
        &self,
        words: &OrientationWords,
        proposition: &Proposition,
    ) -> Vec<String> {
        let say = |&(rank, verdict): &(u16, Verdict)| {
            let template = match verdict {
                Verdict::Eligible => words.allowance,
                Verdict::Indetermine | Verdict::NonEligible => words.entitlement_to_specify,
            };
            fill_template(template, &[("nom", self.name(Who::Entry(rank)))])
        };
        proposition.dispositifs.iter().map(say).collect()
    }

    /// Where all this was read, and when.
    pub(super) fn sources(
        &self,
        words: &OrientationWords,
        rules: &LanguageRules,
        who: Who,
    ) -> Vec<String> {
        match who {
            Who::Entry(rank) => {
                let source = self.entry(rank).and_then(|entry| {
                    let publications = &self.catalogue.publications;
                    let publication = publications.get(usize::from(entry.source.publication))?;
                    let date = words::month(rules, entry.verifie_le);
                    let values = [("titre", publication.title.as_str()), ("date", &date)];
                    Some(fill_template(words.source, &values))
                });
                source.into_iter().collect()
            }
            Who::Structure(rank) => {
                let Some((directory, facts)) = self.directory.as_ref().zip(self.facts_of(rank))
                else {
                    return Vec::new();
                };
                let template = match facts.freshness.origin {
                    Origine::Verification => words.check,
                    Origine::Publication => words.published,
                };
                let source = directory.provenance(facts);
                let title = source.map_or("", |source| source.name.as_str());
                let values = [("titre", title), ("date", &dated(rules, facts.freshness))];
                let mut said = vec![fill_template(template, &values)];
                if facts.freshness.age(self.parcours.date) != Age::Fresh {
                    said.push(words.call_first.to_owned());
                }
                said
            }
        }
    }

    /// How to reach them.
    pub(super) fn contacts(
        &self,
        words: &OrientationWords,
        around: &InterviewWords,
        who: Who,
    ) -> Vec<Contact> {
        let contact = |schema, address: &str, word| Contact {
            schema,
            address: address.to_owned(),
            word,
        };
        match who {
            Who::Entry(rank) => {
                let site = self.entry(rank).and_then(|entry| entry.site.as_deref());
                let word = |site| fill_template(around.site, &[("site", site)]);
                let site = site.map(|site| contact("https://", site, word(site)));
                site.into_iter().collect()
            }
            Who::Structure(rank) => {
                let number = self.text(rank, Column::Telephone).map(|number| {
                    let compact = number.replace(char::is_whitespace, "");
                    let word = fill_template(words.call, &[("numero", &in_pairs(number))]);
                    contact("tel:", &compact, word)
                });
                let courriel = self.text(rank, Column::Courriel);
                let courriel = courriel
                    .map(|courriel| contact("mailto:", courriel, words.write_label.to_owned()));
                let site = self.text(rank, Column::Site).map(|site| {
                    let bare = without_scheme(site).unwrap_or(site);
                    contact("https://", bare, words.its_site.to_owned())
                });
                [number, courriel, site].into_iter().flatten().collect()
            }
        }
    }
}

/// A day as precisely as it is known.
fn dated(rules: &LanguageRules, freshness: Freshness) -> String {
    match freshness.precision {
        Precision::Jour => words::date(rules, freshness.le),
        Precision::Month => words::month(rules, freshness.le),
        Precision::Annee => freshness.le.year().to_string(),
    }
}

/// A French number as people say it, two digits at a time.
fn in_pairs(number: &str) -> String {
    let digits: String = number.chars().filter(|c| !c.is_whitespace()).collect();
    let national = digits.strip_prefix("+33").or(digits.strip_prefix('0'));
    let Some(national) = national.filter(|digits| digits.len() == 9) else {
        return number.to_owned();
    };
    let mut stated = String::from("0");
    for (rank, digit) in national.chars().enumerate() {
        if rank % 2 == 1 {
            stated.push('\u{a0}');
        }
        stated.push(digit);
    }
    stated
}

#[cfg(test)]
mod tests {
    use super::in_pairs;

    #[test]
    fn a_telephone_is_read_two_digits_at_a_time() {
        let check = |number, expected: &str| {
            assert_eq!(in_pairs(number).replace('\u{a0}', " "), expected);
        };
        check("+33612345678", "06 12 34 56 78");
        check("+33 6 12 34 56 78", "06 12 34 56 78");
        check("0990000001", "09 90 00 00 01");
        check("3949", "3949");
        check("+3225551234", "+3225551234");
    }
}
