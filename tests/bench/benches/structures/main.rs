//! The structures near a position that match a situation, beside the same query in
//! SQLite with its R-tree, on the same positions, pass after pass.
//!
//! Argument: the file of structures. Prints one line of JSON. `cargo xtask bench` runs it.

use rusqlite::{Connection, params};
use shared::{
    Date, Point,
    eligibilite::Truth,
    metric::distance_m,
    situation::{Field, FieldValue, Situation},
    structures::{Directory, EnumSet, Facts, Fonction, Public},
};
use std::{env, error::Error, fs, hint::black_box, time::Instant};

/// Positions asked: each beside a structure drawn among all of them.
const POSITIONS: usize = 2_000;
const PASSES: usize = 5;
const MAX: usize = 50;
const RADIUS_M: f64 = 60_000.0;
/// `idee`, among the stages.
const STADE: u8 = 0;

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let [file] = args.as_slice() else {
        return Err("usage: structures FILE (run `cargo xtask bench`)".into());
    };
    let bytes = fs::read(file)?;
    let start = Instant::now();
    let directory = Directory::decode(&bytes)?;
    let reading_ms = start.elapsed().as_secs_f64() * 1e3;
    let positions = draw(&directory);
    let situation = situation();
    let sqlite = Sqlite::new(&directory, &situation)?;

    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..PASSES {
        ours.push(us(&positions, |p| search(&directory, &situation, p).len()));
        theirs.push(us(&positions, |p| sqlite.search(p).map_or(0, |v| v.len())));
    }
    let mut disagreements = 0;
    for &position in &positions {
        disagreements +=
            usize::from(search(&directory, &situation, position) != sqlite.search(position)?);
    }
    println!(
        "{}",
        serde_json::json!({
            "structures": directory.len(),
            "positions": positions.len(),
            "lecture_ms": reading_ms,
            "proches_us": median(ours),
            "proches_sqlite_us": median(theirs),
            "desaccords": disagreements,
        })
    );
    Ok(())
}

/// Twenty-four, in a neighbourhood, on benefits: who has an idea.
fn situation() -> Situation {
    let mut situation = Situation::new(Date::constant(2026, 11, 22));
    situation.set(Field::Age, FieldValue::Number(24.0));
    situation.set(Field::ResidenceQpv, FieldValue::Boolean(true));
    situation.set(Field::Stade, FieldValue::Choice(STADE));
    situation
}

fn fonctions() -> EnumSet<Fonction> {
    [Fonction::Ecouter, Fonction::Construire]
        .into_iter()
        .collect()
}

/// Distances, the least first.
fn search(directory: &Directory, situation: &Situation, since: Point) -> Vec<u32> {
    let fits = |facts: &Facts| {
        let stades = facts.service.stades;
        (stades == 0 || stades >> STADE & 1 == 1)
            && facts.service.publics.welcome(situation) != Truth::False
    };
    let nearby = directory.nearby(since, RADIUS_M, MAX, fonctions(), |_, facts| fits(facts));
    nearby.iter().map(|nearest| nearest.distance_m).collect()
}

struct Sqlite(Connection);

impl Sqlite {
    /// The same structures, in memory: an R-tree of their positions, a table of what is
    /// compared.
    fn new(directory: &Directory, situation: &Situation) -> Result<Self, Box<dyn Error>> {
        let database = Connection::open_in_memory()?;
        database.execute_batch(
            "create virtual table lieux using rtree(id, sud, nord, ouest, est);
             create table structures(
               id integer primary key, lat real, lon real, fonctions int, stades int, publics int);
             begin",
        )?;
        for (rank, facts) in (0i64..).zip(directory.facts()) {
            let Some(point) = facts.place.and_then(|place| place.point) else {
                continue;
            };
            // R-trees round outwards to 32 bits by themselves.
            database
                .prepare_cached("insert into lieux values (?1, ?2, ?2, ?3, ?3)")?
                .execute(params![rank, point.lat(), point.lon()])?;
            let service = &facts.service;
            let bits = |yes: &dyn Fn(Fonction) -> bool| {
                EnumSet::<Fonction>::all()
                    .enumerate()
                    .fold(0i64, |bits, (rank, f)| bits | i64::from(yes(f)) << rank)
            };
            let publics = EnumSet::<Public>::all()
                .enumerate()
                .fold(0i64, |bits, (rank, p)| {
                    bits | i64::from(service.publics.contains(p)) << rank
                });
            database
                .prepare_cached("insert into structures values (?1, ?2, ?3, ?4, ?5, ?6)")?
                .execute(params![
                    rank,
                    point.lat(),
                    point.lon(),
                    bits(&|f| service.fonctions.contains(f)),
                    service.stades,
                    publics
                ])?;
        }
        database.execute_batch("commit; analyze")?;
        let welcomed = EnumSet::<Public>::all()
            .enumerate()
            .fold(0i64, |bits, (rank, p)| {
                bits | i64::from(p.contains(situation) != Truth::False) << rank
            });
        let requested = EnumSet::<Fonction>::all()
            .enumerate()
            .fold(0i64, |bits, (rank, f)| {
                bits | i64::from(fonctions().contains(f)) << rank
            });
        database.execute_batch(&format!(
            "create view recus as select id, lat, lon from structures
             where fonctions & {requested} <> 0
               and (stades = 0 or stades & {} <> 0)
               and (publics = 0 or publics & {welcomed} <> 0)",
            1 << STADE
        ))?;
        Ok(Self(database))
    }

    /// A box as wide as it takes to hold enough of them; distances by the same metric.
    fn search(&self, since: Point) -> Result<Vec<u32>, rusqlite::Error> {
        let mut statement = self.0.prepare_cached(
            "select recus.lat, recus.lon from lieux join recus using (id)
             where sud >= ?1 and nord <= ?2 and ouest >= ?3 and est <= ?4",
        )?;
        let cosine = since.lat().to_radians().cos();
        let mut half_m = 4_000.0f64;
        loop {
            let (lat, lon) = (half_m / 110_000.0, half_m / 110_000.0 / cosine);
            let rows = statement.query_map(
                params![
                    since.lat() - lat,
                    since.lat() + lat,
                    since.lon() - lon,
                    since.lon() + lon
                ],
                |row| Ok((row.get::<_, f64>(0)?, row.get::<_, f64>(1)?)),
            )?;
            let mut distances = Vec::new();
            for row in rows {
                let (lat, lon) = row?;
                let metres =
                    Point::new(lat, lon).map_or(u32::MAX, |point| distance_m(since, point));
                // Beyond the half side, the corners of the box are not all of the circle.
                if f64::from(metres) <= half_m.min(RADIUS_M) {
                    distances.push(metres);
                }
            }
            if distances.len() >= MAX || half_m >= RADIUS_M {
                distances.sort_unstable();
                distances.truncate(MAX);
                return Ok(distances);
            }
            half_m *= 2.0;
        }
    }
}

/// A small generator with a fixed seed: the same positions at every run.
fn draw(directory: &Directory) -> Vec<Point> {
    let points: Vec<Point> = directory
        .facts()
        .iter()
        .filter_map(|facts| facts.place?.point)
        .collect();
    let mut state = 0x9e37_79b9_7f4a_7c15u64;
    let mut random = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 11) as f64 / (1u64 << 53) as f64
    };
    (0..POSITIONS)
        .filter_map(|_| {
            let point = points[(random() * points.len() as f64) as usize];
            Point::new(
                point.lat() + (random() - 0.5) * 0.01,
                point.lon() + (random() - 0.5) * 0.01,
            )
            .ok()
        })
        .collect()
}

fn us<T>(positions: &[Point], answer: impl Fn(Point) -> T) -> f64 {
    let start = Instant::now();
    for &position in positions {
        black_box(answer(black_box(position)));
    }
    start.elapsed().as_secs_f64() * 1e6 / positions.len() as f64
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    values[values.len() / 2]
}
