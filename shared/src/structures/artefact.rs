//! Structures as a file: in columns, so that similar values are side by side and compress
//! well.

use super::{
    Appel, Column, Directory, DirectoryCoverage, Facts, Freshness, KnownCommune, Nature, Opening,
    Place, Provenance, Ranked, Service, Structure, Zone,
    coding::{read_service, write_service},
    directory::{DirectoryHeader, Texts},
    nearby::{PER_DEGREE, to_steps},
};
use crate::{
    Point,
    artefact::{ArtefactError, FileKind, Reader, Writer, close, open},
    codes::CodeCommune,
    eligibilite::{
        Intercommunalite, read_date, read_date_bound, read_intercommunalites, write_date,
        write_date_bound,
    },
};
use sha2::{Digest, Sha256};
use std::{collections::BTreeSet, fmt};

/// What a file is made from.
#[derive(Clone, Debug, PartialEq)]
pub struct DirectorySource {
    /// The places that it covers.
    pub scope: DirectoryCoverage,
    /// Whether its structures are fictional.
    pub demonstration: bool,
    /// The sources that they were read from.
    pub provenances: Vec<Provenance>,
    /// The entries of the catalogue that they offer.
    pub dispositifs: Vec<String>,
    /// The intercommunalités that zones cite.
    pub epci: Vec<Intercommunalite>,
    /// Communes, in the order of their codes: at least those of the structures.
    pub communes: Vec<KnownCommune>,
    /// The structures; the file is smaller when those of a commune are side by side.
    pub structures: Vec<Structure>,
}

/// Why structures can't be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StructuresEncodeError {
    /// Two have the same identifier.
    RepeatedId(String),
    /// One cites something that the file does not have: a source, an entry, a commune or an
    /// intercommunalité.
    Absent(String),
    /// One has no identifier or no name.
    Unnamed(String),
    /// The communes are not in the order of their codes.
    UnsortedCommunes,
}

impl fmt::Display for StructuresEncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RepeatedId(id) => write!(f, "two structures bear the identifier {id}"),
            Self::Absent(id) => write!(f, "structure {id} cites what the file does not have"),
            Self::Unnamed(id) => write!(f, "structure {id:?} has no name or no identifier"),
            Self::UnsortedCommunes => f.write_str("communes are not in the order of their codes"),
        }
    }
}

impl std::error::Error for StructuresEncodeError {}

/// Writes a file of structures.
pub fn encode(source: &DirectorySource) -> Result<Vec<u8>, StructuresEncodeError> {
    if !source.communes.is_sorted_by(|a, b| a.code < b.code) {
        return Err(StructuresEncodeError::UnsortedCommunes);
    }
    let mut ids = BTreeSet::new();
    for structure in &source.structures {
        if structure.id.is_empty() || structure.name.is_empty() {
            return Err(StructuresEncodeError::Unnamed(structure.id.clone()));
        }
        if !ids.insert(&structure.id) {
            return Err(StructuresEncodeError::RepeatedId(structure.id.clone()));
        }
        if !cites_known(&structure.facts, source) {
            return Err(StructuresEncodeError::Absent(structure.id.clone()));
        }
    }
    let mut writer = Writer::default();
    write_header(&mut writer, source);
    let structures = &source.structures;
    writer.integer(structures.len() as u32);
    write_places(&mut writer, source);
    for column in Column::ALL {
        write_column(&mut writer, source, column);
    }
    for structure in structures {
        write_service(&mut writer, &structure.facts.service);
    }
    for structure in structures {
        write_facts(&mut writer, &structure.facts, &source.communes);
    }
    Ok(close(FileKind::Structures, &writer.bytes))
}

/// Writes two files: one without the columns that a page can do without at first, and its
/// continuation with these.
pub fn encode_in_two(mut source: DirectorySource) -> Result<[Vec<u8>; 2], StructuresEncodeError> {
    let mut writer = Writer::default();
    for column in Column::EXTRA {
        write_column(&mut writer, &source, column);
    }
    for structure in &mut source.structures {
        (structure.resume, structure.site) = (None, None);
    }
    let pack = encode(&source)?;
    let mut body = Sha256::digest(&pack)[..8].to_vec();
    body.extend(writer.bytes);
    Ok([pack, close(FileKind::Continuation, &body)])
}

/// Whether everything that a structure cites is there.
fn cites_known(facts: &Facts, source: &DirectorySource) -> bool {
    usize::from(facts.source) < source.provenances.len()
        && facts
            .dispositifs
            .iter()
            .all(|&d| usize::from(d) < source.dispositifs.len())
        && facts
            .place
            .is_none_or(|p| index_of_commune(&source.communes, p.commune).is_some())
        && facts.zones.iter().all(|zone| match zone {
            Zone::Epci(rank) => usize::from(*rank) < source.epci.len(),
            Zone::Commune(code) => index_of_commune(&source.communes, *code).is_some(),
            _ => true,
        })
        && !matches!(&facts.admission, Opening::Appels(appels) if appels.is_empty())
}

fn index_of_commune(communes: &[KnownCommune], code: CodeCommune) -> Option<usize> {
    communes
        .binary_search_by(|commune| commune.code.cmp(&code))
        .ok()
}

impl DirectorySource {
    fn name_of(&self, commune: CodeCommune) -> Option<&str> {
        let rank = index_of_commune(&self.communes, commune)?;
        Some(&self.communes[rank].name)
    }
}

impl Directory {
    /// Reads and validates a file.
    pub fn decode(bytes: &[u8]) -> Result<Self, ArtefactError> {
        let mut reader = Reader::new(open(FileKind::Structures, bytes)?);
        let mut header = read_header(&mut reader);
        header.digest = Sha256::digest(bytes).into();
        let n = reader.count();
        let places = read_places(&mut reader, n, &header.communes);
        let mut texts: [Texts; Column::ALL.len()] = Default::default();
        for column in &mut texts {
            *column = read_column(&mut reader, n);
        }
        let names = &mut texts[Column::Name as usize];
        *names = unfold(names, &places, &header.communes);
        let services = reader.list(n, read_service);
        let mut facts = Vec::new();
        for (place, service) in places.into_iter().zip(services) {
            facts.push(read_facts(&mut reader, place, service, &header));
        }
        let (header, facts, texts) = reader.finish((header, facts, texts))?;
        let directory = Self::new(header, facts, texts);
        let named = (0..n as u32).all(|rank| {
            let text = |column| directory.text(rank, column);
            text(Column::Id).is_some() && text(Column::Name).is_some()
        });
        named.then_some(directory).ok_or(ArtefactError::Invalid)
    }

    /// Reads the continuation of this file, whose columns no rule reads. Calling it again
    /// changes nothing.
    pub fn complete(&self, bytes: &[u8]) -> Result<(), ArtefactError> {
        let mut reader = Reader::new(open(FileKind::Continuation, bytes)?);
        if !self.header.digest.starts_with(reader.bytes(8)) {
            return Err(ArtefactError::Other);
        }
        let mut texts: [Texts; Column::EXTRA.len()] = Default::default();
        for column in &mut texts {
            *column = read_column(&mut reader, self.len());
        }
        let texts = reader.finish(texts)?;
        // The continuation of the same file is the same: a second one is ignored.
        let _ = self.extra.set(texts);
        Ok(())
    }
}

fn write_header(writer: &mut Writer, source: &DirectorySource) {
    match source.scope {
        DirectoryCoverage::France => writer.text(""),
        DirectoryCoverage::Departement(code) => writer.text(code.as_str()),
    }
    writer.integer(source.demonstration.into());
    writer.integer(source.provenances.len() as u32);
    for provenance in &source.provenances {
        writer.text(&provenance.name);
        writer.text(&provenance.licence);
        write_date_bound(writer, provenance.publie_le);
    }
    writer.integer(source.dispositifs.len() as u32);
    for dispositif in &source.dispositifs {
        writer.text(dispositif);
    }
    writer.integer(source.epci.len() as u32);
    for epci in &source.epci {
        writer.text(epci.code.as_str());
        writer.text(epci.enclosing.as_ref().map_or("", |code| code.as_str()));
        writer.integer(epci.communes.len() as u32);
        for commune in &epci.communes {
            writer.text(commune.as_str());
        }
    }
    writer.integer(source.communes.len() as u32);
    for commune in &source.communes {
        writer.bytes.extend(commune.code.as_str().bytes());
    }
    for commune in &source.communes {
        writer.text(&commune.name);
    }
    let mut before = (0, 0);
    for commune in &source.communes {
        write_point(writer, commune.centre, &mut before);
    }
}

fn read_header(reader: &mut Reader<'_>) -> DirectoryHeader {
    let scope = match reader.text() {
        "" => DirectoryCoverage::France,
        code => reader
            .parse(code)
            .map_or(DirectoryCoverage::France, DirectoryCoverage::Departement),
    };
    let demonstration = reader.boolean();
    let n = reader.count();
    let provenances = reader.list(n, |reader| Provenance {
        name: reader.text().to_owned(),
        licence: reader.text().to_owned(),
        publie_le: read_date_bound(reader),
    });
    let n = reader.count();
    let dispositifs = reader.list(n, |reader| reader.text().to_owned());
    let epci = read_intercommunalites(reader);
    reader.require(epci.len() <= usize::from(u16::MAX));
    for epci in &epci {
        reader.require(epci.communes.is_sorted());
    }
    let n = reader.count();
    let mut codes: Vec<CodeCommune> = Vec::new();
    for _ in 0..n {
        let code = std::str::from_utf8(reader.bytes(5)).unwrap_or_default();
        codes.extend(reader.parse::<CodeCommune>(code));
    }
    reader.require(codes.is_sorted_by(|a, b| a < b));
    let names = reader.list(n, |reader| reader.text().to_owned());
    let mut communes = Vec::new();
    let mut before = (0, 0);
    for (code, name) in codes.into_iter().zip(names) {
        let centre = read_point(reader, &mut before);
        communes.push(KnownCommune { code, name, centre });
    }
    DirectoryHeader {
        digest: [0; 32],
        scope,
        demonstration,
        provenances,
        dispositifs,
        epci,
        communes,
    }
}

/// Ends a text; no text contains it.
const END: char = '\0';

/// Replaces the name of its commune in the name of a structure; no text contains it.
const COMMUNE: char = '\u{1}';

fn write_column(writer: &mut Writer, source: &DirectorySource, column: Column) {
    let mut joined = String::new();
    for structure in &source.structures {
        let text = match column {
            Column::Id => Some(&structure.id),
            Column::Name => Some(&structure.name),
            Column::Resume => structure.resume.as_ref(),
            Column::Address => structure.adresse.as_ref(),
            Column::Telephone => structure.telephone.as_ref(),
            Column::Courriel => structure.courriel.as_ref(),
            Column::Site => structure.site.as_ref(),
            Column::Ouverture => structure.ouverture.as_ref(),
            Column::With => Some(&structure.with.join(" ")),
        };
        let start = joined.len();
        let keep = |c: &char| !matches!(*c, END | COMMUNE);
        joined.extend(text.into_iter().flat_map(|text| text.chars().filter(keep)));
        if column == Column::Name {
            let place = structure.facts.place;
            let name = place.and_then(|place| source.name_of(place.commune));
            if let Some(name) = name.filter(|name| !name.is_empty())
                && let Some(at) = joined[start..].find(name)
            {
                let at = start + at;
                joined.replace_range(at..at + name.len(), COMMUNE.encode_utf8(&mut [0; 4]));
            }
        }
        joined.push(END);
    }
    writer.text(&joined);
}

fn read_column(reader: &mut Reader<'_>, n: usize) -> Texts {
    let joined = reader.text().to_owned();
    let mut ends = Vec::new();
    for (place, byte) in (0u32..).zip(joined.bytes()) {
        if byte == END as u8 {
            ends.push(place);
        }
    }
    reader.require(ends.len() == n && (n == 0 || joined.ends_with(END)));
    Texts { joined, ends }
}

/// Names, with that of the commune put back.
fn unfold(folded: &Texts, places: &[Option<Place>], communes: &[KnownCommune]) -> Texts {
    let mut names = Texts::default();
    for (rank, place) in (0u32..).zip(places) {
        let folded_name = folded.get(rank).unwrap_or_default();
        match (folded_name.split_once(COMMUNE), place) {
            (Some((before, after)), Some(place)) => {
                let rank = index_of_commune(communes, place.commune);
                names.joined.push_str(before);
                names
                    .joined
                    .push_str(rank.map_or("", |rank| &communes[rank].name));
                names.joined.push_str(after);
            }
            _ => names.joined.push_str(folded_name),
        }
        names.ends.push(names.joined.len() as u32);
        names.joined.push(END);
    }
    names
}

/// Communes, each relative to the one before, then positions, each relative to the centre
/// of its commune.
fn write_places(writer: &mut Writer, source: &DirectorySource) {
    let mut before = 0;
    for structure in &source.structures {
        let rank = structure
            .facts
            .place
            .and_then(|place| index_of_commune(&source.communes, place.commune))
            .map_or(0, |rank| rank as i32 + 1);
        writer.signed(rank - before);
        before = rank;
    }
    for structure in &source.structures {
        if let Some(place) = structure.facts.place {
            writer.bytes.push(place.precision.rank() as u8);
            let commune = index_of_commune(&source.communes, place.commune);
            let mut before = middle(commune.map(|rank| &source.communes[rank]));
            write_point(writer, place.point, &mut before);
        }
    }
}

/// The centre of a commune, which positions are written relative to; the origin when it
/// is not known.
fn middle(commune: Option<&KnownCommune>) -> (i32, i32) {
    let centre = commune.and_then(|commune| commune.centre);
    centre.map_or((0, 0), to_steps)
}

fn read_places(reader: &mut Reader<'_>, n: usize, communes: &[KnownCommune]) -> Vec<Option<Place>> {
    let (mut rank, mut located) = (0i32, Vec::new());
    for _ in 0..n {
        rank = rank.wrapping_add(reader.signed());
        let commune = communes.get((rank as u32).wrapping_sub(1) as usize);
        reader.require(rank == 0 || commune.is_some());
        located.push(commune);
    }
    let mut places = Vec::new();
    for commune in located {
        places.push(commune.map(|commune| Place {
            commune: commune.code,
            precision: read_ranked(reader),
            point: read_point(reader, &mut middle(Some(commune))),
        }));
    }
    places
}

fn write_facts(writer: &mut Writer, facts: &Facts, communes: &[KnownCommune]) {
    writer.bytes.push(facts.nature.rank() as u8);
    writer.integer(facts.zones.len() as u32);
    for zone in &facts.zones {
        match zone {
            Zone::Commune(code) => {
                writer.bytes.push(0);
                writer.integer(index_of_commune(communes, *code).unwrap_or_default() as u32);
            }
            Zone::Epci(rank) => {
                writer.bytes.push(1);
                writer.integer((*rank).into());
            }
            Zone::Departement(code) => {
                writer.bytes.push(2);
                writer.text(code.as_str());
            }
            Zone::Region(code) => {
                writer.bytes.push(3);
                writer.text(code.as_str());
            }
            Zone::France => writer.bytes.push(4),
        }
    }
    match &facts.admission {
        Opening::Unknown => writer.integer(0),
        Opening::TouteLAnnee => writer.integer(1),
        Opening::Pause(until) => {
            writer.integer(2);
            write_date_bound(writer, *until);
        }
        Opening::Appels(appels) => {
            writer.integer(2 + appels.len() as u32);
            for appel in appels {
                write_date(writer, appel.start);
                write_date(writer, appel.end);
            }
        }
    }
    writer.integer(facts.places.map_or(0, |places| 1 + u32::from(places)));
    writer.integer(facts.dispositifs.len() as u32);
    for dispositif in &facts.dispositifs {
        writer.integer((*dispositif).into());
    }
    writer.integer(facts.source.into());
    write_date(writer, facts.freshness.le);
    writer.bytes.push(facts.freshness.precision.rank() as u8);
    writer.bytes.push(facts.freshness.origin.rank() as u8);
}

fn read_facts(
    reader: &mut Reader<'_>,
    place: Option<Place>,
    service: Service,
    header: &DirectoryHeader,
) -> Facts {
    let nature: Nature = read_ranked(reader);
    let mut zones = Vec::new();
    for _ in 0..reader.count() {
        let zone = match reader.byte() {
            0 => {
                let commune = header.communes.get(reader.integer() as usize);
                commune.map(|commune| Zone::Commune(commune.code))
            }
            1 => Some(Zone::Epci(reader.small(header.epci.len()))),
            2 => reader.code().map(Zone::Departement),
            3 => reader.code().map(Zone::Region),
            4 => Some(Zone::France),
            _ => None,
        };
        reader.require(zone.is_some());
        zones.extend(zone);
    }
    let admission = match reader.integer() {
        0 => Opening::Unknown,
        1 => Opening::TouteLAnnee,
        2 => Opening::Pause(read_date_bound(reader)),
        n => Opening::Appels(reader.list(n as usize - 2, |reader| Appel {
            start: read_date(reader),
            end: read_date(reader),
        })),
    };
    let places = match reader.integer() {
        0 => None,
        n => {
            let places = u16::try_from(n - 1).ok();
            reader.require(places.is_some());
            places
        }
    };
    let mut dispositifs = Vec::new();
    for _ in 0..reader.count() {
        dispositifs.push(reader.small(header.dispositifs.len()));
    }
    Facts {
        nature,
        place,
        zones,
        service,
        admission,
        places,
        dispositifs,
        source: reader.small(header.provenances.len()),
        freshness: Freshness {
            le: read_date(reader),
            precision: read_ranked(reader),
            origin: read_ranked(reader),
        },
    }
}

fn read_ranked<T: Ranked>(reader: &mut Reader<'_>) -> T {
    let rank = usize::from(reader.byte());
    let value = T::ALL.get(rank).copied();
    reader.require(value.is_some());
    value.unwrap_or(T::ALL[0])
}

/// A position relative to another one, or none.
fn write_point(writer: &mut Writer, point: Option<Point>, before: &mut (i32, i32)) {
    writer.bytes.push(point.is_some().into());
    if let Some(point) = point {
        let (lat, lon) = to_steps(point);
        writer.signed(lat - before.0);
        writer.signed(lon - before.1);
        *before = (lat, lon);
    }
}

fn read_point(reader: &mut Reader<'_>, before: &mut (i32, i32)) -> Option<Point> {
    if !reader.boolean() {
        return None;
    }
    before.0 = before.0.wrapping_add(reader.signed());
    before.1 = before.1.wrapping_add(reader.signed());
    let point = Point::new(
        f64::from(before.0) / PER_DEGREE,
        f64::from(before.1) / PER_DEGREE,
    );
    reader.require(point.is_ok());
    point.ok()
}
