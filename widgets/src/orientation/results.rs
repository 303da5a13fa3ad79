//! Whom to meet, in order, each with why, how far and how to reach them.

use super::{
    Guide, Structures,
    map::map,
    meetings::{Contact, Meetings},
    sending,
};
use crate::prelude::*;
use crate::{
    interview::{
        Journey,
        blocks::{
            button, fold, group, link, live, named, node, nothing, paragraph, reason, section, text,
        },
    },
    parts::Sign,
    words::{self, fill_template},
};
use shared::{
    embed::parts,
    orientation::Proposition,
    words::{etape as title_of, raison},
};
use std::sync::Arc;

/// How many are shown whole: the rest is a line each.
const WHOLE: usize = 3;

/// How many reasons show before one asks for all.
const REASONS_SHOWN: usize = 2;

/// The list, which the structures of the place complete when they come.
pub(super) fn proposed(guide: Guide) -> AnyView {
    let list = live(move || {
        let nearby = nearby(guide, &guide.structures.read());
        guide.orient();
        let Some(meetings) = guide.meetings.get_value() else {
            return nothing();
        };
        let day = words::date(guide.wording().rules, meetings.parcours.date);
        let mut blocks = vec![
            paragraph("papier", fill_template(guide.words.le, &[("date", &day)])),
            nearby,
        ];
        let mut rank = 0;
        for etape in &meetings.parcours.etapes {
            let cards = etape.propositions.iter().map(|proposition| {
                rank += 1;
                card(guide, &meetings, proposition, rank)
            });
            let cards = node("ol", "", cards.collect());
            blocks.push(section(
                "rayon",
                parts::ETAPE,
                title_of(guide.wording().reasons, etape.fonction),
                vec![cards],
            ));
        }
        group("bloc", blocks)
    });
    group(
        "bloc",
        vec![paragraph("aide", guide.words.results_help), list],
    )
}

/// Where they are, how the list was made and how to take it away.
pub(super) fn rest(guide: Guide) -> AnyView {
    live(move || {
        guide.structures.track();
        let Some(meetings) = guide.meetings.get_value() else {
            return nothing();
        };
        let blocks = vec![
            map(guide.words, &meetings),
            paragraph("mention", guide.wording().reasons.egalite),
            take_away(guide, &meetings),
        ];
        group("bloc", blocks)
    })
}

/// What is to be known of the structures of the place.
fn nearby(guide: Guide, structures: &Structures) -> AnyView {
    let words = guide.words;
    match structures {
        Structures::Present(directory, _) if directory.demonstration() => {
            paragraph("demonstration", words.demonstration)
        }
        Structures::Present(..) => nothing(),
        Structures::WithoutPlace => paragraph("manque", words.without_place),
        Structures::Awaited => paragraph("manque", words.structures_awaited),
        Structures::Missing(_) => {
            let word = guide.interview.words.retry_label;
            let retry = button("", word, move || guide.retry_structures());
            group(
                "manque",
                vec![paragraph("", words.structures_missing), retry],
            )
        }
    }
}

/// The list sent by what the device has for that.
fn take_away(guide: Guide, meetings: &Arc<Meetings>) -> AnyView {
    let words = guide.words;
    guide.copied.set("");
    let list = meetings.clone();
    let actions = match sending::share() {
        Some(_) => {
            let share = move || guide.share_list(&list);
            vec![button("", words.submit_label, share)]
        }
        None => {
            let title = guide.words().results;
            let href = sending::courriel(title, &guide.text(meetings));
            vec![
                link("lien", href, None, words.submit_label.to_owned()),
                button("", words.copy_label, move || guide.copy_list(&list)),
            ]
        }
    };
    let said = live(move || text(guide.copied.get()));
    let said = view! { <p class="note" role="status">{said}</p> };
    let blocks = vec![group("actions", actions), said.into_any()];
    group("emporter", blocks)
}

/// Somebody to meet: whole, or a line that opens.
fn card(guide: Guide, meetings: &Arc<Meetings>, proposition: &Proposition, rank: usize) -> AnyView {
    let who = proposition.who;
    let number = node("b", "numero", vec![text(rank.to_string())]);
    let name = node("h4", "", vec![number, text(meetings.name(who))]);
    let content = content(guide, meetings, proposition);
    let mut blocks = vec![name];
    if rank <= WHOLE {
        blocks.extend(content);
    } else {
        blocks = vec![fold("", None, blocks, content)];
    }
    named("li", "fiche", Some(parts::FICHE), [None; 2], blocks)
}

/// Whom one meets there, why, where and when, and one way to begin.
fn content(guide: Guide, meetings: &Meetings, proposition: &Proposition) -> Vec<AnyView> {
    let words = guide.words;
    let who = proposition.who;
    let wording = guide.wording();
    let (mut first, mut more) = (Vec::new(), Vec::new());
    for said in &proposition.raisons {
        let sign = if said.poids < 0 { Sign::No } else { Sign::Yes };
        let reason = reason("", sign, vec![text(raison(&wording, said))]);
        // What stands against somebody is said at once.
        match first.len() < REASONS_SHOWN || said.poids < 0 {
            true => first.push(reason),
            false => more.push(reason),
        }
    }
    let facts = |class, said: Vec<String>| {
        let said = said.into_iter().map(|said| paragraph("fait", said));
        group(class, said.collect())
    };
    let sources = || meetings.sources(words, wording.rules, who);
    let mut contacts = meetings
        .contacts(words, guide.interview.words, who)
        .into_iter();
    let begin = match meetings.is_joignable(who) {
        true => Some(button("principal", words.apply_here, move || {
            guide.choose(who)
        })),
        false => contacts
            .next()
            .map(|contact| contact_link("lien principal", contact)),
    };
    let others: Vec<_> = contacts.map(|contact| contact_link("", contact)).collect();
    let mut everything = vec![node("ul", "raisons", more)];
    everything.push(facts("bloc", meetings.rights(words, proposition)));
    everything.push(facts("bloc", sources()));
    vec![
        paragraph("", meetings.accueil(who)),
        node("ul", "raisons", first),
        facts("bloc", meetings.practical(words, &wording, who)),
        group("actions", begin.into_iter().collect()),
        group("contacts", others),
        fold("pourquoi", None, vec![text(words.everything)], everything),
        // On paper, everyone has their date and their source.
        facts("papier", sources()),
    ]
}

fn contact_link(class: &'static str, contact: Contact) -> AnyView {
    let Contact {
        schema,
        address,
        word,
    } = contact;
    let href = [schema, &address].concat();
    // On paper an address is read, not opened; a number is in the words.
    let printed = (schema != "tel:").then_some(address);
    link(class, href, printed, word)
}
