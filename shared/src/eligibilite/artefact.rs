//! The catalogue as a file: what pages and the edge load.

use super::{
    Appreciation, Audience, Bound, Catalogue, Condition, DatedValue, Entry, EntryState,
    Intercommunalite, Parameter, Publication, Rule, Source, Zones,
    offer::{read_offer, write_offer},
    rule::{date, days},
};
use crate::{
    Date,
    artefact::{ArtefactError, FileKind, Reader, Writer, close, open},
    situation::{Field, FieldKind, SituationPlace},
    structures::{Door, EnumSet, read_service, write_service},
};

/// How deep rules may be nested.
const DEPTH_MAX: u8 = 8;

/// Writes a catalogue; the entries must be in the order of their identifiers.
pub fn encode(publications: &[Publication], entries: &[Entry]) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.integer(publications.len() as u32);
    for publication in publications {
        writer.text(&publication.key);
        writer.text(&publication.title);
        writer.text(&publication.publisher);
        write_date(&mut writer, publication.date);
        writer.text(publication.url.as_deref().unwrap_or_default());
    }
    writer.integer(entries.len() as u32);
    for entry in entries {
        write_entry(&mut writer, entry);
    }
    close(FileKind::Catalogue, &writer.bytes)
}

impl Catalogue {
    /// Reads and validates a catalogue.
    pub fn decode(bytes: &[u8]) -> Result<Self, ArtefactError> {
        let mut reader = Reader::new(open(FileKind::Catalogue, bytes)?);
        let n = reader.count();
        let publications = reader.list(n, |reader| Publication {
            key: read_text(reader),
            title: read_text(reader),
            publisher: read_text(reader),
            date: read_date(reader),
            url: read_text_or_none(reader),
        });
        let n = reader.count();
        let entries: Vec<Entry> = reader.list(n, read_entry);
        let (publications, entries) = reader.finish((publications, entries))?;
        let sound = entries.len() < usize::from(u16::MAX)
            && entries.is_sorted_by(|a, b| a.id < b.id)
            && entries
                .iter()
                .all(|f| is_sound_entry(f, publications.len(), entries.len()));
        if !sound {
            return Err(ArtefactError::Invalid);
        }
        Ok(Self::new(
            #[cfg(feature = "wire")]
            <sha2::Sha256 as sha2::Digest>::digest(bytes).into(),
            publications,
            entries,
        ))
    }
}

/// Whether everything that an entry cites is there.
fn is_sound_entry(entry: &Entry, publications: usize, entries: usize) -> bool {
    let source = |source: &Source| usize::from(source.publication) < publications;
    let other = |rank: u16| usize::from(rank) < entries;
    source(&entry.source)
        && match entry.state {
            EntryState::Renomme(rank) => other(rank),
            _ => true,
        }
        // Any comparison with NaN is false, which would be a firm no.
        && (entry.parameters.iter().flat_map(|p| &p.values)).all(|v| v.value.is_finite())
        && entry.appreciations.iter().all(|a| source(&a.source))
        && (entry.door.iter().flat_map(|p| &p.dispositifs)).all(|&rank| other(rank))
        && entry.offer.aupres_de.iter().all(|&rank| other(rank))
        && (entry.offer.apports.iter().filter_map(|a| a.source.as_ref())).all(source)
        && entry.conditions.iter().all(|condition| {
            let mut leaves = Vec::new();
            condition.rule.leaves(&mut leaves);
            source(&condition.source)
                && leaves.into_iter().all(|leaf| match leaf {
                    Rule::AVerifier(phrase) => usize::from(*phrase) < entry.phrases.len(),
                    Rule::AmongEntries(_, cited) => cited.iter().all(|&rank| other(rank)),
                    Rule::Bounds { min, max, .. } => [min, max]
                        .into_iter()
                        .flatten()
                        .all(|b| usize::from(b.parameter) < entry.parameters.len()),
                    _ => true,
                })
        })
}

fn write_entry(writer: &mut Writer, entry: &Entry) {
    writer.text(&entry.id);
    writer.text(&entry.name);
    writer.text(&entry.resume);
    writer.text(entry.site.as_deref().unwrap_or_default());
    match entry.state {
        EntryState::Actif => writer.integer(0),
        EntryState::AVerifier => writer.integer(1),
        EntryState::Ferme => writer.integer(2),
        EntryState::Termine => writer.integer(3),
        EntryState::Renomme(rank) => writer.integer(4 + u32::from(rank)),
    }
    writer.integer(entry.public.bits());
    write_date(writer, entry.verifie_le);
    write_source(writer, &entry.source);
    writer.integer(entry.parameters.len() as u32);
    for parameter in &entry.parameters {
        writer.integer(parameter.values.len() as u32);
        for value in &parameter.values {
            writer.bytes.extend(value.value.to_le_bytes());
            write_date_bound(writer, value.since);
            write_date_bound(writer, value.until);
        }
    }
    writer.integer(entry.phrases.len() as u32);
    for phrase in &entry.phrases {
        writer.text(phrase);
    }
    writer.integer(entry.conditions.len() as u32);
    for condition in &entry.conditions {
        writer.text(&condition.code);
        writer.text(condition.label.as_deref().unwrap_or_default());
        write_source(writer, &condition.source);
        write_rule(writer, &condition.rule);
    }
    writer.integer(entry.appreciations.len() as u32);
    for appreciation in &entry.appreciations {
        writer.text(&appreciation.text);
        write_source(writer, &appreciation.source);
    }
    writer.integer(entry.door.is_some().into());
    if let Some(door) = &entry.door {
        writer.text(&door.accueil);
        write_service(writer, &door.service);
        writer.integer(door.dispositifs.len() as u32);
        for &rank in &door.dispositifs {
            writer.integer(rank.into());
        }
    }
    write_offer(writer, &entry.offer);
}

fn read_entry(reader: &mut Reader<'_>) -> Entry {
    Entry {
        id: read_text(reader),
        name: read_text(reader),
        resume: read_text(reader),
        site: read_text_or_none(reader),
        state: match reader.integer() {
            0 => EntryState::Actif,
            1 => EntryState::AVerifier,
            2 => EntryState::Ferme,
            3 => EntryState::Termine,
            n => EntryState::Renomme(small(reader, n - 4)),
        },
        public: read_public(reader),
        verifie_le: read_date(reader),
        source: read_source(reader),
        parameters: read_list(reader, read_parameter),
        phrases: read_list(reader, read_text),
        conditions: read_list(reader, read_condition),
        appreciations: read_list(reader, read_appreciation),
        door: reader.boolean().then(|| read_door(reader)),
        offer: read_offer(reader),
    }
}

/// A count, then as many items.
pub(super) fn read_list<T>(reader: &mut Reader<'_>, read: fn(&mut Reader<'_>) -> T) -> Vec<T> {
    let n = reader.count();
    reader.list(n, read)
}

fn read_public(reader: &mut Reader<'_>) -> EnumSet<Audience> {
    let public = EnumSet::from_bits(reader.integer());
    reader.require(public.is_some());
    public.unwrap_or_default()
}

fn read_door(reader: &mut Reader<'_>) -> Door {
    Door {
        accueil: read_text(reader),
        service: read_service(reader),
        dispositifs: read_list(reader, read_small),
    }
}

#[inline(never)]
pub(super) fn read_text(reader: &mut Reader<'_>) -> String {
    reader.text().to_owned()
}

pub(super) fn read_text_or_none(reader: &mut Reader<'_>) -> Option<String> {
    Some(read_text(reader)).filter(|text| !text.is_empty())
}

fn read_parameter(reader: &mut Reader<'_>) -> Parameter {
    let values = read_list(reader, |reader| DatedValue {
        value: f64::from_le_bytes(reader.array()),
        since: read_date_bound(reader),
        until: read_date_bound(reader),
    });
    Parameter { values }
}

fn read_condition(reader: &mut Reader<'_>) -> Condition {
    Condition {
        code: read_text(reader),
        label: read_text_or_none(reader),
        source: read_source(reader),
        rule: read_rule(reader, 0),
    }
}

fn read_appreciation(reader: &mut Reader<'_>) -> Appreciation {
    Appreciation {
        text: read_text(reader),
        source: read_source(reader),
    }
}

pub(super) fn write_source(writer: &mut Writer, source: &Source) {
    writer.integer(source.publication.into());
    writer.text(&source.location);
}

#[inline(never)]
pub(super) fn read_source(reader: &mut Reader<'_>) -> Source {
    Source {
        publication: read_small(reader),
        location: read_text(reader),
    }
}

pub(crate) fn write_date(writer: &mut Writer, date: Date) {
    writer.signed(days(date) as i32);
}

#[inline(never)]
pub(crate) fn read_date(reader: &mut Reader<'_>) -> Date {
    let parsed = date(reader.signed().into());
    reader.require(parsed.is_some());
    parsed.unwrap_or(Date::ZERO)
}

pub(crate) fn write_date_bound(writer: &mut Writer, date: Option<Date>) {
    writer.integer(date.is_some().into());
    if let Some(date) = date {
        write_date(writer, date);
    }
}

pub(crate) fn read_date_bound(reader: &mut Reader<'_>) -> Option<Date> {
    reader.boolean().then(|| read_date(reader))
}

pub(super) fn read_small(reader: &mut Reader<'_>) -> u16 {
    let n = reader.integer();
    small(reader, n)
}

fn small(reader: &mut Reader<'_>, n: u32) -> u16 {
    reader.require(n <= u16::MAX.into());
    n as u16
}

fn write_rule(writer: &mut Writer, rule: &Rule) {
    let several = |writer: &mut Writer, rules: &[Rule]| {
        writer.integer(rules.len() as u32);
        for rule in rules {
            write_rule(writer, rule);
        }
    };
    match rule {
        Rule::Is(field, is_true) => {
            writer.bytes.extend([0, *field as u8, u8::from(*is_true)]);
        }
        Rule::Among(field, bits) => {
            writer.bytes.extend([1, *field as u8]);
            writer.bytes.extend(bits.to_le_bytes());
        }
        Rule::AmongEntries(field, entries) => {
            writer.bytes.extend([2, *field as u8]);
            writer.integer(entries.len() as u32);
            entries.iter().for_each(|&rank| writer.integer(rank.into()));
        }
        Rule::NotEmpty(field) => writer.bytes.extend([3, *field as u8]),
        Rule::Bounds { field, min, max } => {
            writer.bytes.extend([4, *field as u8]);
            for bound in [min, max] {
                let code =
                    bound.map_or(0, |b| 1 + 2 * u32::from(b.parameter) + u32::from(b.strict));
                writer.integer(code);
            }
        }
        Rule::Located(location, zones) => {
            writer
                .bytes
                .extend([5, u8::from(*location == SituationPlace::Projet)]);
            write_codes(writer, &zones.communes);
            writer.integer(zones.intercommunalites.len() as u32);
            for epci in &zones.intercommunalites {
                writer.text(epci.code.as_str());
                writer.text(epci.enclosing.as_ref().map_or("", |code| code.as_str()));
                write_codes(writer, &epci.communes);
            }
            write_codes(writer, &zones.departements);
            write_codes(writer, &zones.regions);
            writer.integer(zones.outre_mer.into());
        }
        Rule::AVerifier(phrase) => {
            writer.bytes.push(6);
            writer.integer((*phrase).into());
        }
        Rule::AllOf(rules) => {
            writer.bytes.push(7);
            several(writer, rules);
        }
        Rule::AnyOf(rules) => {
            writer.bytes.push(8);
            several(writer, rules);
        }
        Rule::Not(rule) => {
            writer.bytes.push(9);
            write_rule(writer, rule);
        }
    }
}

fn read_rule(reader: &mut Reader<'_>, depth: u8) -> Rule {
    reader.require(depth <= DEPTH_MAX);
    if !reader.is_sound() {
        return Rule::AVerifier(0);
    }
    let several = |reader: &mut Reader<'_>| {
        let mut rules = Vec::new();
        for _ in 0..reader.count() {
            rules.push(read_rule(reader, depth + 1));
        }
        rules
    };
    match reader.byte() {
        0 => {
            let field = read_field(reader, |kind| kind == FieldKind::Boolean);
            Rule::Is(field, reader.byte() == 1)
        }
        1 => {
            let field = read_field(reader, |g| {
                matches!(g, FieldKind::Choice(_) | FieldKind::List(_))
            });
            Rule::Among(field, u64::from_le_bytes(reader.array()))
        }
        2 => {
            let field = read_field(reader, |kind| kind == FieldKind::Entries);
            Rule::AmongEntries(field, read_list(reader, read_small))
        }
        3 => Rule::NotEmpty(read_field(reader, |kind| {
            matches!(kind, FieldKind::List(_) | FieldKind::Entries)
        })),
        4 => {
            let field = read_field(reader, |kind| {
                matches!(kind, FieldKind::Number { .. } | FieldKind::Date)
            });
            let (min, max) = (read_bound(reader), read_bound(reader));
            reader.require(min.is_some() || max.is_some());
            Rule::Bounds { field, min, max }
        }
        5 => {
            let location = match reader.byte() {
                0 => SituationPlace::Residence,
                _ => SituationPlace::Projet,
            };
            let zones = Zones {
                communes: reader.codes(),
                intercommunalites: read_intercommunalites(reader),
                departements: reader.codes(),
                regions: reader.codes(),
                outre_mer: reader.integer() == 1,
            };
            Rule::Located(location, zones)
        }
        6 => Rule::AVerifier(read_small(reader)),
        7 => Rule::AllOf(several(reader)),
        8 => Rule::AnyOf(several(reader)),
        9 => Rule::Not(Box::new(read_rule(reader, depth + 1))),
        _ => {
            reader.require(false);
            Rule::AVerifier(0)
        }
    }
}

/// A count, then as many intercommunalités.
pub(crate) fn read_intercommunalites(reader: &mut Reader<'_>) -> Vec<Intercommunalite> {
    let mut list = Vec::new();
    for _ in 0..reader.count() {
        let code = reader.code();
        let enclosing = match reader.text() {
            "" => None,
            code => reader.parse(code),
        };
        let communes = reader.codes();
        list.extend(code.map(|code| Intercommunalite {
            code,
            enclosing,
            communes,
        }));
    }
    list
}

fn read_field(reader: &mut Reader<'_>, fits: fn(FieldKind) -> bool) -> Field {
    let field = Field::from_rank(reader.byte().into());
    let field = field.filter(|field| fits(field.kind()));
    reader.require(field.is_some());
    field.unwrap_or(Field::ALL[0])
}

fn read_bound(reader: &mut Reader<'_>) -> Option<Bound> {
    let code = reader.integer().checked_sub(1)?;
    Some(Bound {
        parameter: small(reader, code / 2),
        strict: code % 2 == 1,
    })
}

fn write_codes<C: ToString>(writer: &mut Writer, codes: &[C]) {
    writer.integer(codes.len() as u32);
    for code in codes {
        writer.text(&code.to_string());
    }
}
