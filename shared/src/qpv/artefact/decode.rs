//! Reading an artefact.

use super::{super::tile::UNIT, ArtefactError, LATITUDE_MAX};
use crate::{
    Date,
    artefact::{FileKind, Reader, open, zigzag_inverse},
    codes::CodeQpv,
    qpv::{
        Commune, Coverage, Generation, Index, Quartier, Referentiel, Territoire,
        index::{EXTENT_MAX, Ring},
        tile::Tile,
    },
};

impl Index {
    /// Reads and validates an artefact.
    ///
    /// Whatever the bytes, the result is an index or a typed error; an index is
    /// only returned for bytes that an encoder of this version wrote.
    pub fn decode(bytes: &[u8]) -> Result<Self, ArtefactError> {
        let mut reader = Reader::new(open(FileKind::Index, bytes)?);
        let tile = if reader.boolean() {
            read_tile(&mut reader)
        } else {
            None
        };
        let referentiel = read_referentiel(&mut reader);
        let quartiers = read_quartiers(&mut reader);
        let rings = read_rings(&mut reader, quartiers.len());
        reader.require(rings.is_some());
        let rings = reader.finish(rings.unwrap_or_default())?;
        Ok(Self::new(referentiel, tile, quartiers, rings))
    }
}

fn read_tile(reader: &mut Reader<'_>) -> Option<Tile> {
    let tile = Tile::new(reader.integer(), reader.integer());
    reader.require(tile.is_some());
    tile
}

pub(super) fn read_referentiel(reader: &mut Reader<'_>) -> Referentiel {
    let demonstration = reader.boolean();
    let generation = reader.code();
    let erreur_m = f64::from(reader.integer()) / 100.0;
    let quartiers = reader.integer();
    let digest = reader.array();
    let publie_le = read_date(reader);
    let [source, origin, licence] = [reader.text(), reader.text(), reader.text()];
    let mut complete_territories = Vec::new();
    for _ in 0..reader.count() {
        let territoire = Territoire::from_code(reader.text());
        reader.require(territoire.is_some());
        complete_territories.extend(territoire);
    }
    Referentiel {
        generation: generation.unwrap_or(Generation::G2015),
        source: source.to_owned(),
        origin: origin.to_owned(),
        publie_le,
        licence: licence.to_owned(),
        digest,
        demonstration,
        coverage: Coverage::new(complete_territories),
        quartiers,
        erreur_m,
    }
}

fn read_date(reader: &mut Reader<'_>) -> Option<Date> {
    let year = reader.integer();
    if year == 0 {
        return None;
    }
    let (month, day) = (reader.byte(), reader.byte());
    let date = i16::try_from(year)
        .ok()
        .and_then(|year| Date::new(year, month as i8, day as i8).ok());
    reader.require(date.is_some());
    date
}

fn read_quartiers(reader: &mut Reader<'_>) -> Vec<Quartier> {
    let n = reader.count();
    let mut codes: Vec<CodeQpv> = Vec::new();
    for _ in 0..n {
        let code = std::str::from_utf8(reader.bytes(8)).unwrap_or_default();
        codes.extend(reader.parse::<CodeQpv>(code));
    }
    reader.require(codes.is_sorted_by(|a, b| a < b));
    let names = reader.list(n, Reader::text);
    let mut quartiers = Vec::new();
    for (code, name) in codes.into_iter().zip(names) {
        let n = reader.count();
        quartiers.push(Quartier {
            code,
            name: name.to_owned(),
            communes: reader.list(n, read_commune),
            departement: code.departement(),
        });
    }
    quartiers
}

fn read_commune(reader: &mut Reader<'_>) -> Commune {
    Commune {
        code: match reader.text() {
            "" => None,
            text => reader.parse(text),
        },
        name: reader.text().to_owned(),
    }
}

/// The sizes and starts of the rings, then all eastward steps, all northward steps, and
/// the steps too long for a byte: the order in which a general compressor does best.
fn read_rings(reader: &mut Reader<'_>, quartiers: usize) -> Option<Vec<Ring>> {
    let mut rings = Vec::new();
    let mut start = (0i32, 0i32);
    let (mut polygon, mut step) = (0, 0usize);
    for quartier in 0..quartiers as u32 {
        for _ in 0..reader.count() {
            let holes = reader.count();
            for rank in 0..=holes {
                let n = reader.integer() as usize;
                start = advance(start, reader.signed(), reader.signed())?;
                // After a fault, `n` is 0.
                let following = n.checked_sub(1)?;
                step = step.checked_add(following)?;
                rings.push((
                    following,
                    Ring {
                        quartier,
                        polygon,
                        hole: rank > 0,
                        vertices: vec![start],
                    },
                ));
            }
            polygon += 1;
        }
    }
    let (east, north) = (reader.bytes(step), reader.bytes(step));
    let east = read_steps(reader, east);
    let north = read_steps(reader, north);
    let mut step = east.into_iter().zip(north);
    let mut complete_rings = Vec::with_capacity(rings.len());
    for (n, mut ring) in rings {
        let mut place = ring.vertices[0];
        for (east, north) in step.by_ref().take(n) {
            place = advance(place, east, north)?;
            ring.vertices.push(place);
        }
        reader.require(ring.extent() <= EXTENT_MAX);
        complete_rings.push(ring);
    }
    Some(complete_rings)
}

/// Steps: the short ones from `shorts`, the others from where `reader` is.
fn read_steps(reader: &mut Reader<'_>, shorts: &[u8]) -> Vec<i32> {
    let mut step = Vec::with_capacity(shorts.len());
    for &short in shorts {
        step.push(match short {
            u8::MAX => reader.signed(),
            _ => zigzag_inverse(short.into()),
        });
    }
    step
}

fn advance((x, y): (i32, i32), east: i32, north: i32) -> Option<(i32, i32)> {
    let bound = |v: i32, step: i32, max: f64| {
        v.checked_add(step)
            .filter(|&v| (f64::from(v) * UNIT).abs() <= max)
    };
    Some((bound(x, east, 180.0)?, bound(y, north, LATITUDE_MAX)?))
}
