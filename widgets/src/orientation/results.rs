//! Whom to meet, in order, each with why, how far and how to reach them; one more
//! question above, whose answer orders the list anew.

use super::{OrientationState, Structures, actions::OrientationAction, map, sending};
use crate::{
    interview::{self, InterviewStep, TITLE, action_row, answers, primary, secondary},
    node::{StaticAttributes, VirtualNode, element},
    tags::{Sign, boolean, button, paragraph, paragraphs, sign, wait_delay},
    words::{self, fill_template},
};
use shared::{
    eligibilite::Verdict,
    orientation::{Parcours, Proposition, Who},
    situation::Field,
    structures::{Age, Column, Cout, Freshness, Origine, Precision, Service},
    words::{TIES, etape as title_of, ouverture, raison, value},
};

/// How many reasons show before one asks for all.
const REASONS_COUNT: usize = 3;

/// Everyone who is proposed, in the order of the screen.
pub(super) fn propositions(answer: &Parcours) -> impl Iterator<Item = &Proposition> {
    answer.etapes.iter().flat_map(|etape| &etape.propositions)
}

pub(super) fn view(state: &OrientationState) -> Vec<VirtualNode> {
    let words = state.words;
    let Some(answer) = &state.answer else {
        return vec![wait_delay(words.wait_delay)];
    };
    let mut parts = vec![
        element(
            "h2",
            &[("class", "question"), ("part", "titre")],
            vec![words.results.into()],
        ),
        paragraph(&[("class", "aide")], words.results_help),
        paragraph(
            &[("class", "papier")],
            fill_template(words.le, &[("date", &words::date(&words::FR, answer.date))]),
        ),
        demonstration(state).into(),
        specify(state),
        local_parts(state),
    ];
    parts.push(take_away(state, answer));
    parts.push(map::view(state, answer).into());
    let mut rank = 0;
    for etape in &answer.etapes {
        let mut cards = Vec::new();
        for proposition in &etape.propositions {
            rank += 1;
            cards.push(card(state, proposition, rank));
        }
        parts.push(element(
            "section",
            &[("class", "rayon"), ("part", "etape")],
            vec![
                element("h3", &[], vec![title_of(etape.fonction).into()]),
                element("ol", &[], cards),
            ],
        ));
    }
    parts.push(paragraph(&[("class", "mention")], TIES));
    let parcours = &state.interview.parcours;
    parts.push(answers(state.statements, parcours, primary));
    parts
}

fn demonstration(state: &OrientationState) -> Option<VirtualNode> {
    let are_fictional = state
        .directory()
        .is_some_and(|directory| directory.demonstration());
    are_fictional.then(|| paragraph(&[("class", "demonstration")], state.words.demonstration))
}

/// One more question, which may be left alone.
fn specify(state: &OrientationState) -> VirtualNode {
    let words = state.words;
    if state.interview.field.is_none() {
        let finish = element("p", TITLE, vec![words.no_more_questions.into()]);
        return element("div", &[("class", "preciser")], vec![finish]);
    }
    let mut parts = vec![paragraph(&[("class", "fil")], words.specify)];
    parts.extend(interview::question(
        state.statements,
        &state.interview,
        &state.settings,
    ));
    element("div", &[("class", "preciser"), ("part", "preciser")], parts)
}

/// The list on paper, or sent by what the device has for that.
fn take_away(state: &OrientationState, answer: &Parcours) -> VirtualNode {
    let words = state.words;
    let mut columns = vec![secondary(
        InterviewStep::Print.attribute(),
        words.print_label,
    )];
    if state.share.is_some() {
        columns.push(secondary(
            OrientationAction::Submit.attribute(),
            words.submit_label,
        ));
    } else {
        let adresse = sending::courriel(words.results, &sending::text(state, answer));
        let link = element("a", &[("class", "lien")], vec![words.submit_label.into()]);
        columns.push(link.with("href", adresse));
        columns.push(secondary(
            OrientationAction::CopyList.attribute(),
            words.copy_label,
        ));
    }
    element(
        "div",
        &[("class", "emporter")],
        vec![
            action_row(columns),
            paragraph(&[("class", "note"), ("role", "status")], state.copy),
        ],
    )
}

/// What is to be known of the structures of the place.
fn local_parts(state: &OrientationState) -> VirtualNode {
    let words = state.words;
    let phrase = match &state.structures {
        Structures::Present(..) => return "".into(),
        Structures::WithoutLieu => words.without_lieu,
        Structures::Awaited(_) => words.structures_awaited,
        Structures::Missing(..) => {
            let retry_label = secondary(
                OrientationAction::RetryStructures.attribute(),
                state.statements.retry_label,
            );
            return element(
                "div",
                &[("class", "manque"), ("role", "alert")],
                vec![paragraph(&[], words.structures_missing), retry_label],
            );
        }
    };
    paragraph(&[("class", "manque")], phrase)
}

fn card(state: &OrientationState, proposition: &Proposition, rank: usize) -> VirtualNode {
    let words = state.words;
    let who = proposition.who;
    let is_open = state.open_sections.contains(&who);
    let mut raisons = Vec::new();
    for each_reason in &proposition.raisons {
        // What stands against somebody is said at once.
        if is_open || raisons.len() < REASONS_COUNT || each_reason.poids < 0 {
            let shape = if each_reason.poids < 0 {
                Sign::No
            } else {
                Sign::Yes
            };
            let text = element("span", &[], vec![raison(each_reason).into()]);
            raisons.push(element("li", &[], vec![sign(shape), text]));
        }
    }
    let everything = button(
        &[("class", "discret"), ("type", "button")],
        OrientationAction::Open(who).attribute(),
        vec![
            if is_open {
                words.fewer
            } else {
                words.everything
            }
            .into(),
        ],
    )
    .with("aria-expanded", boolean(is_open));
    let number = element("b", &[("class", "numero")], vec![rank.to_string().into()]);
    let name = state.name(who).unwrap_or_default().to_owned();
    let mut parts = vec![
        element("h4", &[], vec![number, name.into()]),
        paragraph(&[], accueil(state, who)),
        element("ul", &[("class", "raisons")], raisons),
    ];
    parts.extend(paragraphs(&[("class", "fait")], &facts(state, who)));
    if is_open {
        parts.extend(paragraphs(
            &[("class", "fait")],
            &droits(state, proposition),
        ));
    }
    // On paper, everyone has their date and their source.
    let css_class: StaticAttributes = if is_open {
        &[("class", "fait")]
    } else {
        &[("class", "fait papier")]
    };
    parts.extend(paragraphs(css_class, &sources(state, who)));
    let contacts = contacts(state, who).into_iter();
    let mut actions: Vec<VirtualNode> = contacts.map(Contact::link).collect();
    actions.push(button(
        &[("part", "candidater"), ("type", "button")],
        OrientationAction::Choose(who).attribute(),
        vec![words.apply_here.into()],
    ));
    parts.push(action_row(actions));
    parts.push(everything);
    element("li", &[("class", "fiche"), ("part", "fiche")], parts)
}

/// Whom one meets there, in a sentence.
fn accueil(state: &OrientationState, who: Who) -> String {
    let text = match who {
        Who::Entry(rank) => (state.catalogue.as_ref())
            .and_then(|catalogue| catalogue.entries().get(usize::from(rank)))
            .map(|card| match &card.door {
                Some(door) => door.accueil.as_str(),
                None => card.resume.as_str(),
            }),
        Who::Structure(rank) => state
            .directory()
            .and_then(|directory| directory.text(rank, Column::Resume)),
    };
    text.unwrap_or_default().to_owned()
}

fn service(state: &OrientationState, who: Who) -> Option<&Service> {
    match who {
        Who::Entry(rank) => {
            let entries = state.catalogue.as_ref()?.entries();
            let door = entries.get(usize::from(rank))?.door.as_ref()?;
            Some(&door.service)
        }
        Who::Structure(rank) => Some(&state.directory()?.facts().get(rank as usize)?.service),
    }
}

/// Where, when, for how much and in which languages.
pub(super) fn facts(state: &OrientationState, who: Who) -> Vec<String> {
    let words = state.words;
    let mut facts = Vec::new();
    if let (Who::Structure(rank), Some(directory)) = (who, state.directory()) {
        let commune = directory
            .facts()
            .get(rank as usize)
            .and_then(|facts| directory.commune(facts.place?.commune));
        let mut adresse = directory
            .text(rank, Column::Address)
            .unwrap_or("")
            .to_owned();
        if let Some(commune) = commune {
            if !adresse.is_empty() {
                adresse.push_str(", ");
            }
            adresse.push_str(&commune.name);
        }
        facts.push(adresse);
        facts.push(ouverture(
            directory.text(rank, Column::Ouverture).unwrap_or(""),
        ));
    }
    if let Some(service) = service(state, who) {
        match service.cout {
            Some(Cout::Gratuit) => facts.push(words.free_of_charge.to_owned()),
            Some(Cout::Payant) => facts.push(words.paid.to_owned()),
            None => {}
        }
        let mut langues = String::new();
        for rank in 0..Field::Langues.values().len() {
            if service.langues >> rank & 1 == 1 {
                if !langues.is_empty() {
                    langues.push_str(", ");
                }
                langues.push_str(value(Field::Langues, rank));
            }
        }
        if !langues.is_empty() {
            facts.push(fill_template(words.langues, &[("langues", &langues)]));
        }
    }
    facts.retain(|act| !act.is_empty());
    facts
}

/// What can be asked for there.
fn droits(state: &OrientationState, proposition: &Proposition) -> Vec<String> {
    let words = state.words;
    let mut droits = Vec::new();
    for &(rank, verdict) in &proposition.dispositifs {
        let template = match verdict {
            Verdict::Eligible => words.allowance,
            Verdict::Indetermine | Verdict::NonEligible => words.entitlement_to_specify,
        };
        let name = state.name(Who::Entry(rank)).unwrap_or_default();
        droits.push(fill_template(template, &[("nom", name)]));
    }
    droits
}

/// Where all this was read, and when.
pub(super) fn sources(state: &OrientationState, who: Who) -> Vec<String> {
    let words = state.words;
    match who {
        Who::Entry(rank) => {
            let card = state.catalogue.as_ref().and_then(|catalogue| {
                let card = catalogue.entries().get(usize::from(rank))?;
                let source = usize::from(card.source.publication);
                Some((card, catalogue.publications.get(source)?))
            });
            let Some((card, publication)) = card else {
                return Vec::new();
            };
            let date = words::month(&words::FR, card.verifie_le);
            let values = [("titre", publication.title.as_str()), ("date", &date)];
            vec![fill_template(words.source, &values)]
        }
        Who::Structure(rank) => {
            let Some((directory, facts)) = state
                .directory()
                .and_then(|directory| Some((directory, directory.facts().get(rank as usize)?)))
            else {
                return Vec::new();
            };
            let date = dated(facts.freshness);
            let template = match facts.freshness.origin {
                Origine::Verification => words.check,
                Origine::Publication => words.published,
            };
            let source = directory.provenance(facts);
            let title = source.map_or("", |source| source.name.as_str());
            let day = state.interview.parcours.situation().date();
            let mut sources = vec![fill_template(
                template,
                &[("titre", title), ("date", &date)],
            )];
            if facts.freshness.age(day) != Age::Fresh {
                sources.push(words.call_first.to_owned());
            }
            sources
        }
    }
}

/// A day as precisely as it is known.
fn dated(freshness: Freshness) -> String {
    match freshness.precision {
        Precision::Jour => words::date(&words::FR, freshness.le),
        Precision::Month => words::month(&words::FR, freshness.le),
        Precision::Annee => freshness.le.year().to_string(),
    }
}

/// A French number as people say it, two digits at a time.
fn in_pairs(number: &str) -> String {
    let Some(national) = number.strip_prefix("+33").filter(|n| n.len() == 9) else {
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

/// A way to reach somebody: what opens it, where it leads, how it is said.
pub(super) struct Contact {
    schema: &'static str,
    pub(super) adresse: String,
    word: String,
}

impl Contact {
    fn link(self) -> VirtualNode {
        let link = element(
            "a",
            &[
                ("class", "lien"),
                ("part", "contact"),
                ("rel", "noreferrer"),
            ],
            vec![self.word.into()],
        );
        let mut href = String::from(self.schema);
        href.push_str(&self.adresse);
        // On paper an address is read, not opened; a number is in the words.
        match self.schema {
            "tel:" => link,
            _ => link.with("data-adresse", self.adresse),
        }
        .with("href", href)
    }
}

/// How to reach them.
pub(super) fn contacts(state: &OrientationState, who: Who) -> Vec<Contact> {
    let words = state.words;
    let mut contacts = Vec::new();
    let mut contact = |schema: &'static str, adresse: &str, word: String| {
        contacts.push(Contact {
            schema,
            adresse: adresse.to_owned(),
            word,
        });
    };
    match who {
        Who::Entry(rank) => {
            let card = state.catalogue.as_ref();
            let card = card.and_then(|c| c.entries().get(usize::from(rank)));
            if let Some(site) = card.and_then(|card| card.site.as_deref()) {
                contact(
                    "https://",
                    site,
                    fill_template(state.statements.site, &[("site", site)]),
                );
            }
        }
        Who::Structure(rank) => {
            let text = |column| state.directory()?.text(rank, column);
            if let Some(number) = text(Column::Telephone) {
                let compact: String = number.chars().filter(|c| !c.is_whitespace()).collect();
                contact(
                    "tel:",
                    &compact,
                    fill_template(words.call, &[("numero", &in_pairs(number))]),
                );
            }
            if let Some(courriel) = text(Column::Courriel) {
                contact("mailto:", courriel, words.write_label.to_owned());
            }
            if let Some(site) = text(Column::Site) {
                let nu = site.split_once("://").map_or(site, |(_, nu)| nu);
                contact("https://", nu, words.its_site.to_owned());
            }
        }
    }
    contacts
}
