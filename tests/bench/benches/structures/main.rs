//! The structures near a position that match a situation, beside the same query in
//! SQLite with its R-tree, on the same positions, pass after pass.
//!
//! Argument: the file of structures. Prints one line of JSON. `cargo xtask bench` runs it.

use rusqlite::{Connection, params};
use shared::{
    Date, Point,
    eligibilite::Verite,
    metrique::distance_m,
    situation::{Champ, Situation, Valeur},
    structures::{Annuaire, Ensemble, Faits, Fonction, Public},
};
use std::{env, error::Error, fs, hint::black_box, time::Instant};

/// Positions asked: each beside a structure drawn among all of them.
const POSITIONS: usize = 2_000;
const PASSES: usize = 5;
const MAX: usize = 50;
const RAYON_M: f64 = 60_000.0;
/// `idee`, among the stages.
const STADE: u8 = 0;

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let [fichier] = args.as_slice() else {
        return Err("usage: structures FILE (run `cargo xtask bench`)".into());
    };
    let octets = fs::read(fichier)?;
    let debut = Instant::now();
    let annuaire = Annuaire::decode(&octets)?;
    let lecture_ms = debut.elapsed().as_secs_f64() * 1e3;
    let positions = tire(&annuaire);
    let situation = situation();
    let sqlite = Sqlite::new(&annuaire, &situation)?;

    let (mut nous, mut eux) = (Vec::new(), Vec::new());
    for _ in 0..PASSES {
        nous.push(us(&positions, |p| cherche(&annuaire, &situation, p).len()));
        eux.push(us(&positions, |p| sqlite.cherche(p).map_or(0, |v| v.len())));
    }
    let mut desaccords = 0;
    for &position in &positions {
        desaccords +=
            usize::from(cherche(&annuaire, &situation, position) != sqlite.cherche(position)?);
    }
    println!(
        "{}",
        serde_json::json!({
            "structures": annuaire.len(),
            "positions": positions.len(),
            "lecture_ms": lecture_ms,
            "proches_us": mediane(nous),
            "proches_sqlite_us": mediane(eux),
            "desaccords": desaccords,
        })
    );
    Ok(())
}

/// Twenty-four, in a neighbourhood, on benefits: who has an idea.
fn situation() -> Situation {
    let mut situation = Situation::new(Date::constant(2026, 11, 22));
    situation.dis(Champ::Age, Valeur::Nombre(24.0));
    situation.dis(Champ::ResidenceQpv, Valeur::Booleen(true));
    situation.dis(Champ::Stade, Valeur::Choix(STADE));
    situation
}

fn fonctions() -> Ensemble<Fonction> {
    [Fonction::Ecouter, Fonction::Construire]
        .into_iter()
        .collect()
}

/// Distances, the least first.
fn cherche(annuaire: &Annuaire, situation: &Situation, depuis: Point) -> Vec<u32> {
    let convient = |faits: &Faits| {
        let stades = faits.service.stades;
        (stades == 0 || stades >> STADE & 1 == 1)
            && faits.service.publics.recoivent(situation) != Verite::Faux
    };
    let proches = annuaire.proches(depuis, RAYON_M, MAX, fonctions(), |_, faits| {
        convient(faits)
    });
    proches.iter().map(|proche| proche.distance_m).collect()
}

struct Sqlite(Connection);

impl Sqlite {
    /// The same structures, in memory: an R-tree of their positions, a table of what is
    /// compared.
    fn new(annuaire: &Annuaire, situation: &Situation) -> Result<Self, Box<dyn Error>> {
        let base = Connection::open_in_memory()?;
        base.execute_batch(
            "create virtual table lieux using rtree(id, sud, nord, ouest, est);
             create table structures(
               id integer primary key, lat real, lon real, fonctions int, stades int, publics int);
             begin",
        )?;
        for (rang, faits) in (0i64..).zip(annuaire.faits()) {
            let Some(point) = faits.place.and_then(|place| place.point) else {
                continue;
            };
            // R-trees round outwards to 32 bits by themselves.
            base.prepare_cached("insert into lieux values (?1, ?2, ?2, ?3, ?3)")?
                .execute(params![rang, point.lat(), point.lon()])?;
            let service = &faits.service;
            let bits = |oui: &dyn Fn(Fonction) -> bool| {
                Ensemble::<Fonction>::toutes()
                    .enumerate()
                    .fold(0i64, |bits, (rang, f)| bits | i64::from(oui(f)) << rang)
            };
            let publics = Ensemble::<Public>::toutes()
                .enumerate()
                .fold(0i64, |bits, (rang, p)| {
                    bits | i64::from(service.publics.contains(p)) << rang
                });
            base.prepare_cached("insert into structures values (?1, ?2, ?3, ?4, ?5, ?6)")?
                .execute(params![
                    rang,
                    point.lat(),
                    point.lon(),
                    bits(&|f| service.fonctions.contains(f)),
                    service.stades,
                    publics
                ])?;
        }
        base.execute_batch("commit; analyze")?;
        let recus = Ensemble::<Public>::toutes()
            .enumerate()
            .fold(0i64, |bits, (rang, p)| {
                bits | i64::from(p.contient(situation) != Verite::Faux) << rang
            });
        let demandees = Ensemble::<Fonction>::toutes()
            .enumerate()
            .fold(0i64, |bits, (rang, f)| {
                bits | i64::from(fonctions().contains(f)) << rang
            });
        base.execute_batch(&format!(
            "create view recus as select id, lat, lon from structures
             where fonctions & {demandees} <> 0
               and (stades = 0 or stades & {} <> 0)
               and (publics = 0 or publics & {recus} <> 0)",
            1 << STADE
        ))?;
        Ok(Self(base))
    }

    /// A box as wide as it takes to hold enough of them; distances by the same metric.
    fn cherche(&self, depuis: Point) -> Result<Vec<u32>, rusqlite::Error> {
        let mut requete = self.0.prepare_cached(
            "select recus.lat, recus.lon from lieux join recus using (id)
             where sud >= ?1 and nord <= ?2 and ouest >= ?3 and est <= ?4",
        )?;
        let cosinus = depuis.lat().to_radians().cos();
        let mut demi_m = 4_000.0f64;
        loop {
            let (lat, lon) = (demi_m / 110_000.0, demi_m / 110_000.0 / cosinus);
            let lignes = requete.query_map(
                params![
                    depuis.lat() - lat,
                    depuis.lat() + lat,
                    depuis.lon() - lon,
                    depuis.lon() + lon
                ],
                |ligne| Ok((ligne.get::<_, f64>(0)?, ligne.get::<_, f64>(1)?)),
            )?;
            let mut distances = Vec::new();
            for ligne in lignes {
                let (lat, lon) = ligne?;
                let metres =
                    Point::new(lat, lon).map_or(u32::MAX, |point| distance_m(depuis, point));
                // Beyond the half side, the corners of the box are not all of the circle.
                if f64::from(metres) <= demi_m.min(RAYON_M) {
                    distances.push(metres);
                }
            }
            if distances.len() >= MAX || demi_m >= RAYON_M {
                distances.sort_unstable();
                distances.truncate(MAX);
                return Ok(distances);
            }
            demi_m *= 2.0;
        }
    }
}

/// A small generator with a fixed seed: the same positions at every run.
fn tire(annuaire: &Annuaire) -> Vec<Point> {
    let points: Vec<Point> = annuaire
        .faits()
        .iter()
        .filter_map(|faits| faits.place?.point)
        .collect();
    let mut etat = 0x9e37_79b9_7f4a_7c15u64;
    let mut hasard = move || {
        etat ^= etat << 13;
        etat ^= etat >> 7;
        etat ^= etat << 17;
        (etat >> 11) as f64 / (1u64 << 53) as f64
    };
    (0..POSITIONS)
        .filter_map(|_| {
            let point = points[(hasard() * points.len() as f64) as usize];
            Point::new(
                point.lat() + (hasard() - 0.5) * 0.01,
                point.lon() + (hasard() - 0.5) * 0.01,
            )
            .ok()
        })
        .collect()
}

fn us<T>(positions: &[Point], repond: impl Fn(Point) -> T) -> f64 {
    let debut = Instant::now();
    for &position in positions {
        black_box(repond(black_box(position)));
    }
    debut.elapsed().as_secs_f64() * 1e6 / positions.len() as f64
}

fn mediane(mut valeurs: Vec<f64>) -> f64 {
    valeurs.sort_unstable_by(f64::total_cmp);
    valeurs[valeurs.len() / 2]
}
