//! What commands that measure print: each figure beside its peer and its floor.

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use steps::table::table;

/// One figure, and what it must not be short of.
pub(crate) struct Chiffre {
    pub(crate) nom: &'static str,
    pub(crate) mesure: f64,
    pub(crate) pair: Option<f64>,
    pub(crate) plancher: Plancher,
}

/// What a figure is held against.
pub(crate) enum Plancher {
    /// At least so many times faster than the peer.
    Fois(f64),
    /// At most so much more than the peer.
    DePlus(f64),
    /// At most.
    AuPlus(f64),
    /// At least.
    AuMoins(f64),
    /// For information.
    Aucun,
}

impl Chiffre {
    fn tient(&self) -> bool {
        match (&self.plancher, self.pair) {
            (Plancher::Fois(fois), Some(pair)) => pair / self.mesure >= *fois,
            (Plancher::DePlus(max), Some(pair)) => self.mesure - pair <= *max,
            (Plancher::AuPlus(max), _) => self.mesure <= *max,
            (Plancher::AuMoins(min), _) => self.mesure >= *min,
            _ => true,
        }
    }

    /// A figure that has no peer.
    pub(crate) fn seul(nom: &'static str, mesure: f64, plancher: Plancher) -> Self {
        Self {
            nom,
            mesure,
            pair: None,
            plancher,
        }
    }

    /// How many.
    pub(crate) fn compte(nom: &'static str, mesure: u64, plancher: Plancher) -> Self {
        Self::seul(nom, mesure as f64, plancher)
    }

    /// The figure for programs, where it has no peer.
    fn json(&self) -> Value {
        json!({
            "nom": self.nom,
            "mesure": self.mesure,
            "plancher": self.plancher.texte(),
            "tient": self.tient(),
        })
    }

    fn ligne(&self) -> [String; 5] {
        let rapport = match (&self.plancher, self.pair) {
            (Plancher::DePlus(_), Some(pair)) => format!("{:+.0}", self.mesure - pair),
            (_, Some(pair)) => format!("{:.2}", pair / self.mesure),
            (_, None) => String::new(),
        };
        let tient = if self.tient() { "" } else { " not reached" };
        [
            self.nom.to_owned(),
            nombre(self.mesure),
            self.pair.map(nombre).unwrap_or_default(),
            rapport,
            self.plancher.texte() + tient,
        ]
    }
}

impl Plancher {
    fn texte(&self) -> String {
        match self {
            Self::Fois(fois) => format!("× {fois}"),
            Self::DePlus(max) => format!("≤ +{max}"),
            Self::AuPlus(max) => format!("≤ {max}"),
            Self::AuMoins(min) => format!("≥ {min}"),
            Self::Aucun => String::new(),
        }
    }
}

fn nombre(v: f64) -> String {
    if v >= 100.0 || v.fract() == 0.0 {
        format!("{v:.0}")
    } else {
        format!("{v:.2}")
    }
}

/// The figure at `chemin` of what a bench printed.
pub(crate) fn lis(source: &Value, chemin: &str) -> Result<f64> {
    source
        .pointer(chemin)
        .and_then(Value::as_f64)
        .with_context(|| format!("no figure {chemin}"))
}

/// The figures for people.
pub(crate) fn tableau(entetes: [&str; 5], chiffres: &[Chiffre]) -> String {
    let lignes: Vec<_> = chiffres.iter().map(Chiffre::ligne).collect();
    table(entetes, &lignes)
}

/// Prints figures that have no peer, for people or for programs, and fails when one is
/// short of its floor.
pub(crate) fn rends(chiffres: &[Chiffre], as_json: bool) -> Result<()> {
    if as_json {
        let rows: Vec<_> = chiffres.iter().map(Chiffre::json).collect();
        println!("{}", json!({ "chiffres": rows }));
    } else {
        let sans_pair = |[nom, mesure, _, _, plancher]: [String; 5]| [nom, mesure, plancher];
        let lignes: Vec<_> = chiffres.iter().map(|c| sans_pair(c.ligne())).collect();
        print!("{}", table(["figure", "measured", "floor"], &lignes));
    }
    juge(chiffres)
}

/// Leaves a short run only the floors of what must never happen: not those of how much is
/// done, nor how fast on a machine that does other things.
pub(crate) fn en_bref(chiffres: &mut [Chiffre]) {
    for chiffre in chiffres {
        if !matches!(chiffre.plancher, Plancher::AuPlus(max) if max == 0.0) {
            chiffre.plancher = Plancher::Aucun;
        }
    }
}

/// Fails when one is short of its floor, and says which.
pub(crate) fn juge(chiffres: &[Chiffre]) -> Result<()> {
    let manques: Vec<_> = chiffres
        .iter()
        .filter(|chiffre| !chiffre.tient())
        .map(|chiffre| format!("{} ({})", chiffre.nom, nombre(chiffre.mesure)))
        .collect();
    if manques.is_empty() {
        return Ok(());
    }
    bail!("short of its floor: {}", manques.join("; "))
}

#[cfg(test)]
mod tests {
    use super::{Chiffre, Plancher, juge};

    fn check(mesure: f64, pair: Option<f64>, plancher: Plancher, tient: bool) {
        let chiffre = Chiffre {
            nom: "what",
            mesure,
            pair,
            plancher,
        };
        let ligne = chiffre.ligne();
        assert_eq!(ligne[4].contains("not reached"), !tient, "{ligne:?}");
        assert_eq!(juge(&[chiffre]).is_ok(), tient, "{ligne:?}");
    }

    #[test]
    fn a_figure_short_of_its_floor_fails() {
        check(10.0, Some(30.0), Plancher::Fois(3.0), true);
        check(10.1, Some(30.0), Plancher::Fois(3.0), false);
        check(1_100.0, Some(1_000.0), Plancher::DePlus(100.0), true);
        check(1_101.0, Some(1_000.0), Plancher::DePlus(100.0), false);
        check(4.0, None, Plancher::AuPlus(4.0), true);
        check(5.0, None, Plancher::AuPlus(4.0), false);
        check(4.0, None, Plancher::AuMoins(4.0), true);
        check(3.9, None, Plancher::AuMoins(4.0), false);
        check(5.0, Some(1.0), Plancher::Aucun, true);
    }
}
