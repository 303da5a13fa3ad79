//! Writing a reference set.

use super::{
    Artefacts, EncodeError, EncodeSummary, LATITUDE_MAX, QuartierSource,
    crossings::self_intersects,
    simplification::{MICRO, Microdegrees, simplify},
};
use crate::{
    Date, Point,
    artefact::{FileKind, Writer, close, zigzag},
    qpv::{Quartier, Referentiel, TILE_REACH_M, index::EXTENT_MAX, tile::Tile},
};
use std::collections::BTreeMap;

/// What may be added to the deviation by rounding the source to micro-degrees (0.08 m)
/// and by the lookup's arithmetic (0.01 m).
const MARGIN_M: f64 = 0.09;

/// A neighbourhood on the grid of the index.
struct GridContour<'a> {
    quartier: &'a Quartier,
    polygons: Vec<Vec<Vec<(i32, i32)>>>,
}

/// Writes a reference set; the number of neighbourhoods and the error written are those
/// found here, not those of `referentiel`.
pub fn encode(
    referentiel: &Referentiel,
    quartiers: &[QuartierSource],
) -> Result<Artefacts, EncodeError> {
    let mut sorted: Vec<&QuartierSource> = quartiers.iter().collect();
    sorted.sort_by_key(|source| source.quartier.code);
    if sorted.is_empty() {
        return Err(EncodeError::Empty);
    }
    if let Some(pair) = sorted
        .windows(2)
        .find(|p| p[0].quartier.code == p[1].quartier.code)
    {
        return Err(EncodeError::Duplicate(pair[0].quartier.code));
    }
    let mut summary = EncodeSummary {
        quartiers: sorted.len(),
        ..EncodeSummary::default()
    };
    let traces = sorted
        .into_iter()
        .map(|source| trace(source, &mut summary))
        .collect::<Result<Vec<_>, _>>()?;
    summary.erreur_m = ((summary.erreur_m + MARGIN_M) * 100.0).ceil() / 100.0;
    let referentiel = Referentiel {
        quartiers: summary.quartiers as u32,
        erreur_m: summary.erreur_m,
        ..referentiel.clone()
    };
    let all: Vec<&GridContour<'_>> = traces.iter().collect();
    let mut by_tile: BTreeMap<Tile, Vec<&GridContour<'_>>> = BTreeMap::new();
    for trace in &traces {
        for tile in trace.tiles() {
            by_tile.entry(tile).or_default().push(trace);
        }
    }
    Ok(Artefacts {
        national: write(&referentiel, None, &all),
        tiles: by_tile
            .into_iter()
            .map(|(tile, traces)| (tile, write(&referentiel, Some(tile), &traces)))
            .collect(),
        referentiel,
        summary,
    })
}

fn trace<'a>(
    source: &'a QuartierSource,
    summary: &mut EncodeSummary,
) -> Result<GridContour<'a>, EncodeError> {
    let code = source.quartier.code;
    let mut crosses = false;
    if source.contour.polygons.is_empty() {
        return Err(EncodeError::WithoutContour(code));
    }
    let mut polygons = Vec::with_capacity(source.contour.polygons.len());
    for polygon in &source.contour.polygons {
        summary.polygons += 1;
        summary.holes += polygon.holes.len();
        let mut rings = Vec::with_capacity(1 + polygon.holes.len());
        for vertices in [&polygon.exterior].into_iter().chain(&polygon.holes) {
            let ring = micro(vertices);
            if ring.len() < 3 {
                return Err(EncodeError::EmptyRing(code));
            }
            if vertices.iter().any(|p| p.lat().abs() > LATITUDE_MAX) {
                return Err(EncodeError::Latitude(code));
            }
            crosses |= self_intersects(&ring);
            // Rounding may add half a unit on each side.
            if extent(&ring) > (EXTENT_MAX - 1) * MICRO {
                return Err(EncodeError::Extent(code));
            }
            let simplified = simplify(&ring);
            summary.source_vertices += vertices.len();
            summary.vertices += simplified.vertices.len();
            summary.erreur_m = summary.erreur_m.max(simplified.gap_m);
            rings.push(simplified.vertices);
        }
        polygons.push(rings);
    }
    if crosses {
        summary.self_intersections.push(code);
    }
    Ok(GridContour {
        quartier: &source.quartier,
        polygons,
    })
}

/// Whole micro-degrees, without repeated vertices nor the closing one.
fn micro(vertices: &[Point]) -> Vec<Microdegrees> {
    let mut ring: Vec<Microdegrees> = vertices
        .iter()
        .map(|p| {
            (
                (p.lon() * 1e6).round() as i32,
                (p.lat() * 1e6).round() as i32,
            )
        })
        .collect();
    ring.dedup();
    while ring.len() > 1 && ring.first() == ring.last() {
        ring.pop();
    }
    ring
}

fn extent(ring: &[Microdegrees]) -> i32 {
    let side = |axis: fn(&Microdegrees) -> i32| {
        let (min, max) = ring
            .iter()
            .map(axis)
            .fold((i32::MAX, i32::MIN), |(min, max), v| {
                (min.min(v), max.max(v))
            });
        max.saturating_sub(min)
    };
    side(|p| p.0).max(side(|p| p.1))
}

impl GridContour<'_> {
    /// The tiles whose points may need this neighbourhood: those within reach of
    /// the box of one of its rings.
    fn tiles(&self) -> Vec<Tile> {
        let mut tiles: Vec<Tile> = self
            .polygons
            .iter()
            .flat_map(|rings| Tile::within(&rings[0], TILE_REACH_M))
            .collect();
        tiles.sort_unstable();
        tiles.dedup();
        tiles
    }
}

fn write(referentiel: &Referentiel, tile: Option<Tile>, traces: &[&GridContour<'_>]) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.bytes.push(tile.is_some().into());
    if let Some(tile) = tile {
        write_tile(&mut writer, tile);
    }
    write_referentiel(&mut writer, referentiel);
    write_quartiers(&mut writer, traces);
    write_rings(&mut writer, traces);
    close(FileKind::Index, &writer.bytes)
}

fn write_tile(writer: &mut Writer, tile: Tile) {
    writer.integer(tile.row());
    writer.integer(tile.column());
}

pub(super) fn write_referentiel(writer: &mut Writer, referentiel: &Referentiel) {
    writer.bytes.push(referentiel.demonstration.into());
    writer.text(referentiel.generation.as_str());
    writer.integer((referentiel.erreur_m * 100.0).round() as u32);
    writer.integer(referentiel.quartiers);
    writer.bytes.extend(referentiel.digest);
    write_date(writer, referentiel.publie_le);
    writer.text(&referentiel.source);
    writer.text(&referentiel.origin);
    writer.text(&referentiel.licence);
    let complete_territories = referentiel.coverage.complete_territories();
    writer.integer(complete_territories.len() as u32);
    for territoire in complete_territories {
        writer.text(territoire.code());
    }
}

fn write_date(writer: &mut Writer, date: Option<Date>) {
    let Some(date) = date else {
        return writer.integer(0);
    };
    writer.integer(date.year().unsigned_abs().into());
    writer.bytes.extend([date.month() as u8, date.day() as u8]);
}

fn write_quartiers(writer: &mut Writer, traces: &[&GridContour<'_>]) {
    writer.integer(traces.len() as u32);
    for trace in traces {
        writer.bytes.extend(trace.quartier.code.as_str().bytes());
    }
    for trace in traces {
        writer.text(&trace.quartier.name);
    }
    for trace in traces {
        writer.integer(trace.quartier.communes.len() as u32);
        for commune in &trace.quartier.communes {
            writer.text(commune.code.as_ref().map_or("", |code| code.as_str()));
            writer.text(&commune.name);
        }
    }
}

fn write_rings(writer: &mut Writer, traces: &[&GridContour<'_>]) {
    let (mut east, mut north) = (AxisSteps::default(), AxisSteps::default());
    let mut start = (0, 0);
    for trace in traces {
        writer.integer(trace.polygons.len() as u32);
        for rings in &trace.polygons {
            writer.integer(rings.len() as u32 - 1);
            for vertices in rings {
                writer.integer(vertices.len() as u32);
                writer.signed(vertices[0].0 - start.0);
                writer.signed(vertices[0].1 - start.1);
                start = vertices[0];
                for pair in vertices.windows(2) {
                    east.push(pair[1].0 - pair[0].0);
                    north.push(pair[1].1 - pair[0].1);
                }
            }
        }
    }
    writer.bytes.extend(east.shorts);
    writer.bytes.extend(north.shorts);
    for long in east.longs.into_iter().chain(north.longs) {
        writer.signed(long);
    }
}

/// Steps along one axis: a byte each, the longer ones apart.
#[derive(Default)]
struct AxisSteps {
    shorts: Vec<u8>,
    longs: Vec<i32>,
}

impl AxisSteps {
    fn push(&mut self, step: i32) {
        match u8::try_from(zigzag(step)) {
            Ok(short) if short < u8::MAX => self.shorts.push(short),
            _ => {
                self.shorts.push(u8::MAX);
                self.longs.push(step);
            }
        }
    }
}
