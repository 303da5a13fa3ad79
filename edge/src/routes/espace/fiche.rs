//! One's card: said by the members of a structure, seen by residents in minutes.

use super::{PostedForm, Refused, Visit, see_other};
use crate::{
    http::{context::Context, html::space_html, response::HttpResponse},
    platform::{Failure, Platform},
    routes::candidatures::audit,
    store::{
        stated,
        vif::{CardVersion, card_of, keep_card, read_card},
    },
};
use app::espace::{
    CardPage, LanguageShown, MeetingForm, MeetingShown, Said, SpaceRefusal, TextField, card_page,
};
use shared::{
    Date, Time,
    inputs::{Courriel, Link, day, line, organisation_telephone},
    situation::Field,
    structures::{
        Appel, CardChange, CardFields, LiveCard, LiveLayer, Meeting, MeetingKind, Opening, Ranked,
        Recurrence, Structure,
    },
    words::{FRENCH, long_day, value},
};
use std::collections::BTreeMap;

/// How long a text of a card may be.
const TEXT_MAX: usize = 300;
/// How many meetings a card may have.
const MEETINGS_MAX: usize = 30;
/// The longest meeting, in minutes.
const MINUTES_MAX: u16 = 12 * 60;

const KINDS: [(MeetingKind, &str); 4] = [
    (MeetingKind::Permanence, "une permanence"),
    (MeetingKind::Passage, "un passage du bus"),
    (MeetingKind::Reunion, "une réunion"),
    (MeetingKind::Atelier, "un atelier"),
];

const RECURRENCES: [(Recurrence, &str); 4] = [
    (Recurrence::Once, "une seule fois"),
    (Recurrence::Weekly, "chaque semaine"),
    (Recurrence::Fortnightly, "une semaine sur deux"),
    (
        Recurrence::Monthly,
        "chaque mois, le même jour de la semaine",
    ),
];

/// What is known of a card, before anything is said.
struct KnownCard {
    /// As the list has it; `None` for a network of the catalogue.
    listed: Option<Structure>,
    /// What was said, where it still stands.
    said: LiveCard,
    version: CardVersion,
}

impl KnownCard {
    async fn of<P: Platform>(id: &str, context: &Context<'_, P>) -> Result<Self, Failure> {
        let live = context.live().await?;
        let pack = context.pack().await?;
        let lists = [pack.as_deref(), live.layer.added()];
        let listed = lists
            .into_iter()
            .flatten()
            .filter_map(|directory| directory.structure(directory.rank(id)?))
            .max_by_key(|structure| structure.facts.freshness.le);
        let rows = context.rows(card_of(id)).await?;
        let (mut said, version) = match rows.first() {
            Some(row) => (read_card(row)?, row.read("fiche")?),
            None => (LiveCard::unsaid(id), CardVersion::default()),
        };
        // A list that was checked since stands: what was said before is not said again.
        let le = listed
            .as_ref()
            .map(|structure| structure.facts.freshness.le);
        if said.verifie_le < le {
            said.change = CardChange::Fields(Box::default());
        }
        Ok(Self {
            listed,
            said,
            version,
        })
    }

    fn fields(&self) -> CardFields {
        match &self.said.change {
            CardChange::Fields(fields) => (**fields).clone(),
            CardChange::Withdrawn => CardFields::default(),
        }
    }
}

/// What was typed, by the name of its field, and what is wrong with it.
#[derive(Default)]
struct Typed {
    texts: BTreeMap<&'static str, String>,
    langues: u64,
    faults: BTreeMap<&'static str, String>,
}

const TEXTS: [(&str, &str, &str, &str, &str); 5] = [
    ("telephone", "Téléphone", "tel", "off", ""),
    ("courriel", "Adresse électronique", "email", "off", ""),
    ("site", "Site", "text", "off", "Comme exemple.fr/accueil."),
    (
        "ouverture",
        "Horaires",
        "text",
        "off",
        "Une phrase, ou Mo-Fr 09:00-12:00,14:00-18:00.",
    ),
    (
        "places",
        "Places restantes",
        "number",
        "off",
        "Vide : vous ne le dites pas.",
    ),
];

impl Typed {
    /// As the card stands.
    fn of(card: &KnownCard) -> Self {
        let fields = card.fields();
        let listed = card.listed.as_ref();
        let text = |said: &Option<Option<String>>, listed: Option<&String>| {
            said.clone().unwrap_or_else(|| listed.cloned())
        };
        let mut texts = BTreeMap::new();
        let mut put = |name, text: Option<String>| {
            texts.insert(name, text.unwrap_or_default());
        };
        put(
            "telephone",
            text(&fields.telephone, listed.and_then(|s| s.telephone.as_ref())),
        );
        put(
            "courriel",
            text(&fields.courriel, listed.and_then(|s| s.courriel.as_ref())),
        );
        put(
            "site",
            text(&fields.site, listed.and_then(|s| s.site.as_ref())),
        );
        put(
            "ouverture",
            text(&fields.ouverture, listed.and_then(|s| s.ouverture.as_ref())),
        );
        let places = fields
            .places
            .unwrap_or_else(|| listed.and_then(|s| s.facts.places));
        put("places", places.map(|places| places.to_string()));
        let appels = fields.appels.unwrap_or_else(|| listed.and_then(calls));
        put("appels", appels.map(|appels| write_calls(&appels)));
        put("pause", card.said.pause.map(|day| day.to_string()));
        let langues = fields.langues.flatten();
        let langues = langues.or_else(|| listed.map(|s| s.facts.service.langues));
        Self {
            texts,
            langues: langues.unwrap_or_default(),
            faults: BTreeMap::new(),
        }
    }

    fn posted(form: &PostedForm) -> Self {
        let names = TEXTS.iter().map(|field| field.0);
        let mut texts: BTreeMap<&'static str, String> = names
            .chain(["pause"])
            .map(|name| (name, line(form.text(name)).chars().take(TEXT_MAX).collect()))
            .collect();
        let appels = shared::inputs::lines(form.text("appels"));
        texts.insert("appels", appels.chars().take(TEXT_MAX).collect());
        let values = Field::Langues.values();
        let ranks = form
            .all("langues")
            .filter_map(|code| values.iter().position(|value| *value == code));
        Self {
            texts,
            langues: ranks.fold(0, |bits, rank| bits | 1 << rank),
            faults: BTreeMap::new(),
        }
    }

    fn text(&self, name: &str) -> &str {
        self.texts.get(name).map_or("", String::as_str)
    }

    /// A field, read by its reader; what is wrong with it is kept beside it.
    fn read<T, E>(
        &mut self,
        name: &'static str,
        wrong: &str,
        read: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        let text = self.text(name).to_owned();
        if text.is_empty() {
            return None;
        }
        match read(&text) {
            Ok(value) => Some(value),
            Err(_) => {
                self.faults.insert(name, wrong.to_owned());
                None
            }
        }
    }
}

/// `GET` and `POST /espace/fiche`.
pub(super) async fn page<P: Platform>(
    visit: &Visit,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let membership = visit.membership().ok_or(SpaceRefusal::NotFound)?;
    let mut card = KnownCard::of(&membership.structure, context).await?;
    let Some(form) = &visit.form else {
        let typed = Typed::of(&card);
        return show(visit, &card, typed, BTreeMap::new(), 200, context).await;
    };
    if form.text("vu") != card.version.text() {
        return Err(SpaceRefusal::ChangedMeanwhile.into());
    }
    let (act, said) = match form.text("geste") {
        "exacte" => {
            card.said.verifie_le = Some(context.today);
            ("fiche.exacte", Said::CARD_EXACT)
        }
        "enregistrer" => {
            let mut typed = Typed::posted(form);
            read_card_form(&mut card, &mut typed, context.today);
            if !typed.faults.is_empty() {
                return show(visit, &card, typed, BTreeMap::new(), 422, context).await;
            }
            ("fiche.changee", Said::CARD_SAVED)
        }
        "ajouter" => match read_meeting(form, context.today) {
            Ok(meeting) if card.said.meetings.len() < MEETINGS_MAX => {
                card.said.meetings.push(meeting);
                ("fiche.rendez_vous", Said::MEETING_ADDED)
            }
            Ok(_) => return Err(SpaceRefusal::TooLarge.into()),
            Err(faults) => {
                let typed = Typed::of(&card);
                return show(visit, &card, typed, faults, 422, context).await;
            }
        },
        "oter" => {
            let key = form.text("rendez_vous");
            card.said.meetings.retain(|meeting| key_of(meeting) != key);
            ("fiche.rendez_vous", Said::MEETING_REMOVED)
        }
        _ => return Err(SpaceRefusal::Unreadable.into()),
    };
    let keep = keep_card(&card.said, card.version, &visit.compte, context.now)?;
    let line = audit(context, &visit.compte, act, None, 1);
    let batches = context.batch(vec![keep, line]).await?;
    if batches.first().is_none_or(Vec::is_empty) {
        return Err(SpaceRefusal::ChangedMeanwhile.into());
    }
    context.forget_live();
    Ok(see_other("/espace/fiche", Some(said)))
}

/// What was typed of the card, said where it is not what the list has.
fn read_card_form(card: &mut KnownCard, typed: &mut Typed, today: Date) {
    let telephone = typed.read(
        "telephone",
        "Écrivez ses 10 chiffres, ou +33 et la suite.",
        organisation_telephone,
    );
    let courriel = typed.read(
        "courriel",
        "Écrivez une adresse comme accueil@exemple.fr.",
        |text| {
            text.parse::<Courriel>()
                .map(|courriel| courriel.to_string())
        },
    );
    let site = typed.read(
        "site",
        "Écrivez une adresse comme exemple.fr/accueil.",
        |text| text.parse::<Link>().map(|link| link.to_string()),
    );
    let ouverture = typed.read("ouverture", "", |text| Ok::<_, ()>(text.to_owned()));
    let places = typed.read("places", "Écrivez un nombre entier.", str::parse::<u16>);
    let appels = typed.read(
        "appels",
        "Écrivez chaque appel comme 2026-09-01 au 2026-10-15, le début avant la fin.",
        read_calls,
    );
    let pause = typed.read("pause", "Choisissez un jour à venir.", |text| {
        match day(text) {
            Ok((until, _)) if until >= today => Ok(until),
            _ => Err(()),
        }
    });
    card.said.pause = pause;
    card.said.verifie_le = Some(today);
    let Some(listed) = &card.listed else {
        return;
    };
    fn unless<T: PartialEq>(typed: Option<T>, listed: Option<T>) -> Option<Option<T>> {
        (typed != listed).then_some(typed)
    }
    let before = card.fields();
    let langues = typed.langues;
    card.said.change = CardChange::Fields(Box::new(CardFields {
        resume: before.resume,
        adresse: before.adresse,
        telephone: unless(telephone, listed.telephone.clone()),
        courriel: unless(courriel, listed.courriel.clone()),
        site: unless(site, listed.site.clone()),
        ouverture: unless(ouverture, listed.ouverture.clone()),
        langues: (langues != listed.facts.service.langues)
            .then_some((langues != 0).then_some(langues)),
        places: unless(places, listed.facts.places),
        appels: unless(appels, calls(listed)),
    }));
}

/// The calls that a list has.
fn calls(structure: &Structure) -> Option<Vec<Appel>> {
    match &structure.facts.admission {
        Opening::Appels(appels) => Some(appels.clone()),
        _ => None,
    }
}

fn write_calls(appels: &[Appel]) -> String {
    let lines = appels
        .iter()
        .map(|appel| format!("{} au {}", appel.start, appel.end));
    lines.collect::<Vec<_>>().join("\n")
}

fn read_calls(text: &str) -> Result<Vec<Appel>, ()> {
    let mut appels = Vec::new();
    for call in text.lines().map(str::trim).filter(|call| !call.is_empty()) {
        let (start, end) = call.split_once(" au ").or(call.split_once('/')).ok_or(())?;
        let read = |text: &str| day(text.trim()).map(|(day, _)| day).map_err(|_| ());
        let (start, end) = (read(start)?, read(end)?);
        if end < start {
            return Err(());
        }
        appels.push(Appel { start, end });
    }
    appels.sort_unstable();
    Ok(appels)
}

/// A meeting that was typed, or what is wrong with it, by field.
fn read_meeting(form: &PostedForm, today: Date) -> Result<Meeting, BTreeMap<&'static str, String>> {
    let mut faults = BTreeMap::new();
    let text = |name: &str| -> String { line(form.text(name)).chars().take(TEXT_MAX).collect() };
    let mut wrong = |name: &'static str, words: &str| drop(faults.insert(name, words.to_owned()));
    let date = day(&text("date")).ok().map(|(date, _)| date);
    if date.is_none_or(|date| date < today) {
        wrong("date", "Choisissez un jour à venir.");
    }
    let time = text("heure").parse::<Time>().ok();
    if time.is_none() {
        wrong("heure", "Écrivez une heure comme 14:00.");
    }
    let minutes = text("minutes").parse::<u16>().ok();
    let minutes = minutes.filter(|minutes| (1..=MINUTES_MAX).contains(minutes));
    if minutes.is_none() {
        wrong("minutes", "Écrivez un nombre de minutes, 720 au plus.");
    }
    let until = text("jusqu_a");
    let last = day(&until).ok().map(|(until, _)| until);
    if !until.is_empty() && last.is_none_or(|last| Some(last) < date) {
        wrong("jusqu_a", "Choisissez un jour après le premier.");
    }
    let place = text("lieu");
    if place.is_empty() {
        wrong("lieu", "Dites où l’on vient.");
    }
    let kind = MeetingKind::parse(form.text("type"));
    let recurrence = Recurrence::parse(form.text("revient"));
    let read = (date, time, minutes, kind, recurrence);
    match read {
        (Some(date), Some(time), Some(minutes), Some(kind), Some(recurrence))
            if faults.is_empty() =>
        {
            Ok(Meeting {
                kind,
                date,
                time,
                minutes,
                recurrence,
                until: last,
                place,
                commune: Some(text("commune_rdv")).filter(|commune| !commune.is_empty()),
            })
        }
        _ => Err(faults),
    }
}

/// What names a meeting in a form: all that it says.
fn key_of(meeting: &Meeting) -> String {
    serde_json::to_string(&stated::StatedMeeting::write(meeting)).unwrap_or_default()
}

async fn show<P: Platform>(
    visit: &Visit,
    card: &KnownCard,
    mut typed: Typed,
    faults: BTreeMap<&'static str, String>,
    status: u16,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let field = |name, label, kind, autocomplete, help, value: &str, fault| TextField {
        name,
        label,
        kind,
        autocomplete,
        value: value.to_owned(),
        help,
        fault,
        required: false,
    };
    let mut fields = Vec::new();
    if card.listed.is_some() {
        for (name, label, kind, autocomplete, help) in TEXTS {
            let fault = typed.faults.remove(name);
            fields.push(field(
                name,
                label,
                kind,
                autocomplete,
                help,
                typed.text(name),
                fault,
            ));
        }
    }
    let languages = Field::Langues
        .values()
        .iter()
        .enumerate()
        .map(|(rank, code)| LanguageShown {
            code,
            name: value(FRENCH.values, Field::Langues, rank),
            spoken: typed.langues >> rank & 1 == 1,
        });
    let pause = field(
        "pause",
        "En pause jusqu’au",
        "date",
        "off",
        "Jusque là, personne ne peut vous écrire, et votre fiche le dit.",
        typed.text("pause"),
        typed.faults.get("pause").cloned(),
    );
    let form = visit.form.as_ref();
    let posted = |name: &'static str| {
        let text = form
            .filter(|_| !faults.is_empty())
            .map(|form| form.text(name));
        line(text.unwrap_or_default())
    };
    let of_meeting = [
        ("date", "Quel jour", "date", ""),
        ("heure", "À quelle heure", "time", ""),
        ("minutes", "Combien de minutes", "number", ""),
        ("lieu", "Où", "text", "Devant la mairie, salle 2…"),
        ("commune_rdv", "Commune, si elle est autre", "text", ""),
        ("jusqu_a", "Jusqu’au", "date", "Vide : sans fin."),
    ];
    let meeting = of_meeting.map(|(name, label, kind, help)| {
        let fault = faults.get(name).cloned();
        field(name, label, kind, "off", help, &posted(name), fault)
    });
    // As residents see them, whatever else is said.
    let layer = LiveLayer::new(vec![card.said.clone()], None);
    let start = context.today.at(0, 0, 0, 0);
    let meetings = card.said.meetings.iter().map(|meeting| {
        let words = KINDS.iter().find(|(kind, _)| *kind == meeting.kind);
        let next = layer.meetings(&card.said.id, start, 50).into_iter();
        let next = next
            .filter(|scheduled| scheduled.meeting == meeting)
            .take(2);
        MeetingShown {
            key: key_of(meeting),
            words: format!(
                "{}, {}",
                words.map_or("", |(_, words)| words),
                meeting.place
            ),
            next: next
                .map(|at| {
                    format!(
                        "{}, {}",
                        long_day(at.start.date()),
                        at.start.strftime("%H h %M")
                    )
                })
                .collect(),
        }
    });
    let page = CardPage {
        verified: card.said.verifie_le.map(long_day),
        version: card.version.text(),
        fields,
        languages: match card.listed {
            Some(_) => languages.collect(),
            None => Vec::new(),
        },
        calls: typed.text("appels").to_owned(),
        calls_fault: typed.faults.remove("appels"),
        pause,
        meetings: meetings.collect(),
        meeting: MeetingForm {
            fields: meeting.into(),
            kinds: KINDS.map(|(kind, words)| (kind.as_str(), words)).into(),
            recurrences: RECURRENCES
                .map(|(kind, words)| (kind.as_str(), words))
                .into(),
        },
    };
    let frame = visit.frame("Guichet : la fiche", context).await?;
    Ok(space_html(status, card_page(frame, page)))
}
