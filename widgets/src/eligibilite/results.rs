//! The results: what can be asked for now, what is not for today, and the rest behind a line.

use super::{Knowledge, Rights};
use crate::prelude::*;
use crate::{
    interview::blocks::{
        button, fold_later, group, link, named, node, nothing, paragraph, reason, section, text,
        without_scheme,
    },
    parts::{Sign, in_french},
    words::{self, EligibiliteWords, fill_template, is_reviewed},
};
use shared::{
    Date,
    eligibilite::{Catalogue, Contrefactuel, Entry, EntryResult, Ranking, Source, Verdict},
    embed::parts,
    situation::Field,
    words::{
        FRENCH, LanguageRules, WordedMotif, apport, ask_at, brings, change, how_to_ask, motifs,
        question, terms,
    },
};
use std::sync::Arc;

/// How many that are not for today are told at once.
const NOT_TODAY_SHOWN: usize = 3;

/// How many of what an answer may open are named.
const OPENED_SHOWN: usize = 3;

/// How many reasons a card says before one asks for all.
const REASONS_SHOWN: usize = 2;

/// What can be asked for now: the first of it, whole.
pub(super) fn now(rights: Rights) -> AnyView {
    let words = rights.words;
    let Some(knowledge) = rights.knowledge.get_value() else {
        return nothing();
    };
    let first = knowledge.ranking.now.iter().take(Ranking::SHOWN);
    let cards = first.filter_map(|rank| Some(Card::new(&knowledge, *rank)?.open(rights)));
    let cards: Vec<_> = cards.collect();
    let mut blocks = vec![
        paragraph("dit", rights.count()),
        paragraph("mention", words.not_a_decision),
    ];
    if !cards.is_empty() {
        let cards = node("ul", "", cards);
        blocks.push(section(
            "rayon dans",
            parts::RAYON,
            words.group_now,
            vec![cards],
        ));
    }
    group("bloc", blocks)
}

/// What an answer to a question may open.
pub(super) fn opens(rights: Rights, field: Field) -> String {
    let Some(knowledge) = rights.knowledge.get_value() else {
        return String::new();
    };
    let opened = knowledge.ranking.one_answer.iter();
    let opened = opened.filter(|away| away.field == field);
    let names = opened.filter_map(|away| {
        let card = Card::new(&knowledge, away.result)?;
        Some(card.entry.name.clone())
    });
    let names: Vec<_> = names.take(OPENED_SHOWN).collect();
    match names.is_empty() {
        true => String::new(),
        false => fill_template(rights.words.may_open, &[("noms", &names.join(" ; "))]),
    }
}

/// What is not for today and why, then everything else behind one line.
pub(super) fn rest(rights: Rights) -> AnyView {
    let words = rights.words;
    let Some(knowledge) = rights.knowledge.get_value() else {
        return nothing();
    };
    let ranking = &knowledge.ranking;
    let mut blocks = Vec::new();
    // What has closed is for nobody: it is found behind the line.
    let (mut barred, mut either) = (Vec::new(), Vec::new());
    for &rank in &ranking.not_today {
        match Card::new(&knowledge, rank) {
            Some(card) if card.entry.state.is_active() && barred.len() < NOT_TODAY_SHOWN => {
                barred.push(card.refused(rights));
            }
            _ => either.push(rank),
        }
    }
    if !barred.is_empty() {
        let list = node("ul", "raisons", barred);
        blocks.push(section(
            "rayon",
            parts::RAYON,
            words.group_not_today,
            vec![list],
        ));
    }
    let one_answer = ranking.one_answer.iter().map(|away| away.result);
    let hidden: [(&str, Vec<u16>); 4] = [
        (
            words.group_too,
            ranking.now.iter().copied().skip(Ranking::SHOWN).collect(),
        ),
        (words.group_one_answer, one_answer.collect()),
        (words.group_others, ranking.others.clone()),
        (words.group_not_today_either, either),
    ];
    let count: usize = hidden.iter().map(|(_, ranks)| ranks.len()).sum();
    if count > 0 {
        let line = fill_template(words.all_the_rest, &[("nombre", &count.to_string())]);
        let everything = move || {
            let shown = hidden.iter().filter(|(_, ranks)| !ranks.is_empty());
            let groups = shown.map(|(name, ranks)| {
                let cards = ranks.iter().filter_map(|rank| Card::new(&knowledge, *rank));
                let cards = cards.map(|card| card.folded(rights)).collect();
                section("groupe", parts::RAYON, *name, cards)
            });
            groups.collect()
        };
        blocks.push(fold_later(
            "rayon reste",
            None,
            vec![text(line)],
            everything,
        ));
    }
    group("bloc", blocks)
}

/// An entry, and what is known of it.
struct Card<'a> {
    knowledge: &'a Arc<Knowledge>,
    rank: u16,
    result: &'a EntryResult,
    entry: &'a Entry,
}

impl<'a> Card<'a> {
    /// The entry of a result.
    fn new(knowledge: &'a Arc<Knowledge>, rank: u16) -> Option<Self> {
        let result = knowledge.evaluation.results.get(usize::from(rank))?;
        let entry = usize::from(result.entry);
        Some(Self {
            knowledge,
            rank,
            result,
            entry: knowledge.catalogue.entries().get(entry)?,
        })
    }

    /// All that matters of it at once.
    fn open(self, rights: Rights) -> AnyView {
        let mut blocks = vec![node("h4", "", vec![text(&self.entry.name)])];
        blocks.extend(self.content(rights));
        named("li", "fiche", Some(parts::FICHE), [None; 2], blocks)
    }

    /// Its name, and the same behind it.
    fn folded(self, rights: Rights) -> AnyView {
        let (knowledge, rank) = (self.knowledge.clone(), self.rank);
        let content = move || {
            let card = Card::new(&knowledge, rank);
            card.map_or_else(Vec::new, |card| card.content(rights))
        };
        fold_later(
            "fiche",
            Some(parts::FICHE),
            vec![text(&self.entry.name)],
            content,
        )
    }

    /// Its name, and why it is not for them.
    fn refused(self, rights: Rights) -> AnyView {
        let name = node("b", "", vec![text(&self.entry.name)]);
        let mut said = vec![name];
        said.extend(
            self.reasons(rights)
                .next()
                .map(|(_, reason)| paragraph("", reason)),
        );
        said.extend(self.would_need(rights));
        if !is_reviewed(rights.wording().rules) {
            let french = motifs(&FRENCH, self.entry, self.result, &self.knowledge.catalogue);
            let bars = |motif: &WordedMotif| motif.verdict == Verdict::NonEligible;
            said.extend(
                french
                    .into_iter()
                    .find(bars)
                    .map(|motif| in_french(motif.text)),
            );
        }
        reason("non", Sign::No, said)
    }

    fn content(&self, rights: Rights) -> Vec<AnyView> {
        let (words, catalogue) = (rights.words, &*self.knowledge.catalogue);
        let wording = rights.wording();
        let today = rights.interview.state.read_untracked();
        let today = today.answers.situation().date();
        let brought = match brings(&wording, self.entry) {
            none if none.is_empty() => self.entry.resume.clone(),
            brought => brought,
        };
        let amounts = &self.entry.offer.apports;
        let class = match amounts.iter().any(|apport| apport.montant.is_some()) {
            true => "apport argent",
            false => "apport",
        };
        let reasons = self.reasons(rights).take(REASONS_SHOWN);
        let reasons = reasons.map(|(sign, said)| reason(class_of(sign), sign, vec![text(said)]));
        let mut blocks = vec![
            paragraph(class, brought),
            node("ul", "raisons", reasons.collect()),
        ];
        blocks.extend(self.would_need(rights));
        blocks.push(paragraph(
            "fait",
            how_to_ask(&wording, self.entry, catalogue, today),
        ));
        blocks.extend(self.way(rights));
        let (knowledge, rank) = (self.knowledge.clone(), self.rank);
        let detail = move || {
            let card = Card::new(&knowledge, rank);
            card.map_or_else(Vec::new, |card| card.detail(rights, today))
        };
        blocks.push(fold_later("pourquoi", None, vec![text(words.why)], detail));
        blocks
    }

    /// Why it stands where it does: what bars it, or else all that is said of it.
    fn reasons(&self, rights: Rights) -> impl Iterator<Item = (Sign, String)> {
        let barred = self.result.verdict == Verdict::NonEligible;
        let motifs = motifs(
            &rights.wording(),
            self.entry,
            self.result,
            &self.knowledge.catalogue,
        );
        let kept = motifs
            .into_iter()
            .filter(move |motif| !barred || motif.verdict == Verdict::NonEligible);
        kept.map(|motif| (sign_of(motif.verdict), motif.text))
    }

    /// What would turn a no, when a person can change it.
    fn would_need(&self, rights: Rights) -> Option<AnyView> {
        let (words, wording) = (rights.words, rights.wording());
        let Contrefactuel { si, alors } = self.result.contrefactuel.as_ref()?;
        let template = match alors {
            Verdict::Eligible => words.would_need,
            Verdict::Indetermine | Verdict::NonEligible => words.would_need_at_least,
        };
        let changes = si
            .iter()
            .map(|&(field, value)| change(&wording, field, value));
        let changes: Vec<_> = changes.collect();
        let said = fill_template(template, &[("quoi", &changes.join(" ; "))]);
        Some(paragraph("", said))
    }

    /// Where to go: to those who are asked, to its own site, or to what is written of it.
    fn way(&self, rights: Rights) -> Option<AnyView> {
        if self.result.verdict == Verdict::NonEligible {
            return None;
        }
        let (words, entry) = (rights.words, self.entry);
        let asked = ask_at(entry, &self.knowledge.catalogue);
        let other = asked.into_iter().find(|other| other.id != entry.id);
        let site = |site: &str| ["https://", site].concat();
        let (href, word) = match (other, &entry.site) {
            (Some(other), _) if other.site.is_some() => {
                let word = fill_template(words.ask_there, &[("nom", &other.name)]);
                (site(other.site.as_deref()?), word)
            }
            (_, Some(own)) => {
                let bare = own.split('/').next().unwrap_or_default();
                let word = fill_template(rights.interview.words.site, &[("site", bare)]);
                (site(own), word)
            }
            _ => {
                let settings = rights.interview.element.settings_now()?;
                let page = [&settings.api, "/dispositifs/", &entry.id].concat();
                (page, words.see_page.to_owned())
            }
        };
        let printed = without_scheme(&href).map(str::to_owned);
        let link = link("lien principal", href, printed, word);
        Some(group("actions", vec![link]))
    }

    /// All that is known of it, and from where.
    fn detail(&self, rights: Rights, today: Date) -> Vec<AnyView> {
        let (words, catalogue) = (rights.words, &*self.knowledge.catalogue);
        let wording = rights.wording();
        let entry = self.entry;
        let mut blocks = vec![paragraph("", &entry.resume)];
        for brought in &entry.offer.apports {
            blocks.push(paragraph("", apport(&wording, brought)));
        }
        blocks.push(paragraph("", terms(&wording, entry)));
        for limite in &entry.offer.limites {
            blocks.push(paragraph("ancien", limite));
        }
        if entry.is_old(today) {
            blocks.push(paragraph("ancien", words.previous));
        }
        let motifs = motifs(&wording, entry, self.result, catalogue)
            .into_iter()
            .map(|motif| {
                let sign = sign_of(motif.verdict);
                let source = cite(words, wording.rules, motif.source, catalogue);
                let source = node("small", "", vec![text(source)]);
                reason(class_of(sign), sign, vec![text(motif.text), source])
            });
        blocks.push(node("ul", "raisons", motifs.collect()));
        for appreciation in &entry.appreciations {
            let said = fill_template(words.any_of, &[("texte", &appreciation.text)]);
            let source = cite(words, wording.rules, &appreciation.source, catalogue);
            let source = node("small", "", vec![text(source)]);
            blocks.push(node("p", "", vec![text(said), source]));
        }
        blocks.extend(self.missing_answers(rights));
        if let Some(site) = &entry.site {
            let word = fill_template(rights.interview.words.site, &[("site", site)]);
            let href = ["https://", site].concat();
            blocks.push(node("p", "", vec![link("", href, None, word)]));
        }
        blocks
    }

    /// The answers that can still change the verdict, each a step away.
    fn missing_answers(&self, rights: Rights) -> Vec<AnyView> {
        let (words, interview) = (rights.words, rights.interview);
        let asked_in = rights.wording().fields;
        let questions = self.result.questions;
        let mut blocks = Vec::new();
        let state = interview.state.read_untracked();
        let asked = state.answers.open_questions(questions).map(|field| {
            let ask = move || interview.ask_below(Some(field));
            node("li", "", vec![button("", question(asked_in, field), ask)])
        });
        let asked: Vec<_> = asked.collect();
        if !asked.is_empty() {
            blocks.push(node("h5", "", vec![text(words.missing_label)]));
            blocks.push(node("ul", "manques", asked));
        }
        let distances = [Field::ResidenceDistanceQpv, Field::ProjetDistanceQpv];
        if distances.iter().any(|field| questions.contains(*field)) {
            blocks.push(paragraph("", words.missing_address));
        }
        blocks
    }
}

fn sign_of(verdict: Verdict) -> Sign {
    match verdict {
        Verdict::Eligible => Sign::Yes,
        Verdict::Indetermine => Sign::Unknown,
        Verdict::NonEligible => Sign::No,
    }
}

fn class_of(sign: Sign) -> &'static str {
    match sign {
        Sign::Yes => "oui",
        Sign::No => "non",
        _ => "",
    }
}

/// Where something is stated.
fn cite(
    words: &EligibiliteWords,
    rules: &LanguageRules,
    source: &Source,
    catalogue: &Catalogue,
) -> String {
    let Some(publication) = catalogue.publications.get(usize::from(source.publication)) else {
        return String::new();
    };
    let date = words::month(rules, publication.date);
    let values = [
        ("titre", publication.title.as_str()),
        ("editeur", &publication.publisher),
        ("date", &date),
        ("lieu", &source.location),
    ];
    fill_template(words.source, &values)
}
