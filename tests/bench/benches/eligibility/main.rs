//! The whole catalogue for one situation, pass after pass.
//!
//! Arguments: the artefact, where to write the same rules and situations for the peer.
//! Prints one line of JSON. `cargo xtask bench` runs it.

mod peer;
mod situations;

use shared::eligibilite::{Catalogue, evaluate};
use std::{env, error::Error, fs, hint::black_box, time::Instant};

const PASSES: usize = 21;
/// Evaluations of a situation of which nothing is known, in a pass.
const REPEATS: usize = 50;

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let [artefact, output] = args.as_slice() else {
        return Err("usage: eligibility ARTEFACT PAIR (run `cargo xtask bench`)".into());
    };
    let bytes = fs::read(artefact)?;
    let catalogue = Catalogue::decode(&bytes)?;
    let situations = situations::draw(&catalogue);
    fs::write(output, peer::translate(&catalogue, &situations)?)?;

    let nothing = &situations[0];
    let mut durations = [const { Vec::new() }; 3];
    for _ in 0..PASSES {
        durations[0].push(us(1, || {
            black_box(Catalogue::decode(black_box(&bytes)).is_ok());
        }));
        durations[1].push(us(REPEATS, || {
            for _ in 0..REPEATS {
                black_box(evaluate(&catalogue, black_box(nothing), None));
            }
        }));
        durations[2].push(us(situations.len(), || {
            for situation in &situations {
                black_box(evaluate(&catalogue, black_box(situation), None));
            }
        }));
    }
    let [reading, nothing, situations_us] = durations.map(median);
    println!(
        "{}",
        serde_json::json!({
            "lecture_ms": reading / 1e3,
            "rien_us": nothing,
            "situation_us": situations_us,
            "situations": situations.len(),
            "fiches": catalogue.entries().len(),
        })
    );
    Ok(())
}

/// Microseconds each of so many took.
fn us(number: usize, work: impl FnOnce()) -> f64 {
    let start = Instant::now();
    work();
    start.elapsed().as_secs_f64() * 1e6 / number as f64
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    values[values.len() / 2]
}
