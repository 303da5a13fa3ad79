//! The whole catalogue for one situation, pass after pass.
//!
//! Arguments: the artefact, where to write the same rules and situations for the peer.
//! Prints one line of JSON. `cargo xtask bench` runs it.

mod peer;
mod situations;

use shared::eligibilite::{Catalogue, evalue};
use std::{env, error::Error, fs, hint::black_box, time::Instant};

const PASSES: usize = 21;
/// Evaluations of a situation of which nothing is known, in a pass.
const FOIS: usize = 50;

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let [artefact, sortie] = args.as_slice() else {
        return Err("usage: eligibility ARTEFACT PAIR (run `cargo xtask bench`)".into());
    };
    let octets = fs::read(artefact)?;
    let catalogue = Catalogue::decode(&octets)?;
    let situations = situations::tire(&catalogue);
    fs::write(sortie, peer::traduis(&catalogue, &situations)?)?;

    let rien = &situations[0];
    let mut durees = [const { Vec::new() }; 3];
    for _ in 0..PASSES {
        durees[0].push(us(1, || {
            black_box(Catalogue::decode(black_box(&octets)).is_ok());
        }));
        durees[1].push(us(FOIS, || {
            for _ in 0..FOIS {
                black_box(evalue(&catalogue, black_box(rien), None));
            }
        }));
        durees[2].push(us(situations.len(), || {
            for situation in &situations {
                black_box(evalue(&catalogue, black_box(situation), None));
            }
        }));
    }
    let [lecture, rien, situations_us] = durees.map(mediane);
    println!(
        "{}",
        serde_json::json!({
            "lecture_ms": lecture / 1e3,
            "rien_us": rien,
            "situation_us": situations_us,
            "situations": situations.len(),
            "fiches": catalogue.fiches().len(),
        })
    );
    Ok(())
}

/// Microseconds each of so many took.
fn us(nombre: usize, travail: impl FnOnce()) -> f64 {
    let debut = Instant::now();
    travail();
    debut.elapsed().as_secs_f64() * 1e6 / nombre as f64
}

fn mediane(mut valeurs: Vec<f64>) -> f64 {
    valeurs.sort_unstable_by(f64::total_cmp);
    valeurs[valeurs.len() / 2]
}
