//! What commands that measure print: each figure beside its peer and its floor.

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use steps::table::table;

/// One figure, and what it must not be short of.
pub(crate) struct Figure {
    pub(crate) name: &'static str,
    pub(crate) measure: f64,
    pub(crate) pair: Option<f64>,
    pub(crate) floor: Floor,
}

/// What a figure is held against.
pub(crate) enum Floor {
    /// At least so many times faster than the peer.
    Times(f64),
    /// At most so much more than the peer.
    MoreBy(f64),
    /// At most.
    AtMost(f64),
    /// At least.
    AtLeast(f64),
    /// For information.
    Nothing,
}

impl Figure {
    fn holds(&self) -> bool {
        match (&self.floor, self.pair) {
            (Floor::Times(times), Some(pair)) => pair / self.measure >= *times,
            (Floor::MoreBy(max), Some(pair)) => self.measure - pair <= *max,
            (Floor::AtMost(max), _) => self.measure <= *max,
            (Floor::AtLeast(min), _) => self.measure >= *min,
            _ => true,
        }
    }

    /// A figure that has no peer.
    pub(crate) fn single(name: &'static str, measure: f64, floor: Floor) -> Self {
        Self {
            name,
            measure,
            pair: None,
            floor,
        }
    }

    /// How many.
    pub(crate) fn count(name: &'static str, measure: u64, floor: Floor) -> Self {
        Self::single(name, measure as f64, floor)
    }

    /// The figure for programs, where it has no peer.
    fn json(&self) -> Value {
        json!({
            "nom": self.name,
            "mesure": self.measure,
            "plancher": self.floor.text(),
            "tient": self.holds(),
        })
    }

    fn row(&self) -> [String; 5] {
        let ratio = match (&self.floor, self.pair) {
            (Floor::MoreBy(_), Some(pair)) => format!("{:+.0}", self.measure - pair),
            (_, Some(pair)) => format!("{:.2}", pair / self.measure),
            (_, None) => String::new(),
        };
        let holds = if self.holds() { "" } else { " not reached" };
        [
            self.name.to_owned(),
            number(self.measure),
            self.pair.map(number).unwrap_or_default(),
            ratio,
            self.floor.text() + holds,
        ]
    }
}

impl Floor {
    fn text(&self) -> String {
        match self {
            Self::Times(times) => format!("× {times}"),
            Self::MoreBy(max) => format!("≤ +{max}"),
            Self::AtMost(max) => format!("≤ {max}"),
            Self::AtLeast(min) => format!("≥ {min}"),
            Self::Nothing => String::new(),
        }
    }
}

fn number(v: f64) -> String {
    if v >= 100.0 || v.fract() == 0.0 {
        format!("{v:.0}")
    } else {
        format!("{v:.2}")
    }
}

/// The figure at `path` of what a bench printed.
pub(crate) fn read(source: &Value, path: &str) -> Result<f64> {
    source
        .pointer(path)
        .and_then(Value::as_f64)
        .with_context(|| format!("no figure {path}"))
}

/// The figures for people.
pub(crate) fn figure_table(headers: [&str; 5], figures: &[Figure]) -> String {
    let rows: Vec<_> = figures.iter().map(Figure::row).collect();
    table(headers, &rows)
}

/// Prints figures that have no peer, for people or for programs, and fails when one is
/// short of its floor.
pub(crate) fn report_figures(figures: &[Figure], as_json: bool) -> Result<()> {
    if as_json {
        let rows: Vec<_> = figures.iter().map(Figure::json).collect();
        println!("{}", json!({ "chiffres": rows }));
    } else {
        let without_pair = |[name, measure, _, _, floor]: [String; 5]| [name, measure, floor];
        let rows: Vec<_> = figures.iter().map(|c| without_pair(c.row())).collect();
        print!("{}", table(["figure", "measured", "floor"], &rows));
    }
    judge(figures)
}

/// Leaves a short run only the floors of what must never happen: not those of how much is
/// done, nor how fast on a machine that does other things.
pub(crate) fn in_brief(figures: &mut [Figure]) {
    for figure in figures {
        if !matches!(figure.floor, Floor::AtMost(max) if max == 0.0) {
            figure.floor = Floor::Nothing;
        }
    }
}

/// Fails when one is short of its floor, and says which.
pub(crate) fn judge(figures: &[Figure]) -> Result<()> {
    let short: Vec<_> = figures
        .iter()
        .filter(|figure| !figure.holds())
        .map(|figure| format!("{} ({})", figure.name, number(figure.measure)))
        .collect();
    if short.is_empty() {
        return Ok(());
    }
    bail!("short of its floor: {}", short.join("; "))
}

#[cfg(test)]
mod tests {
    use super::{Figure, Floor, judge};

    fn check(measure: f64, pair: Option<f64>, floor: Floor, holds: bool) {
        let figure = Figure {
            name: "what",
            measure,
            pair,
            floor,
        };
        let row = figure.row();
        assert_eq!(row[4].contains("not reached"), !holds, "{row:?}");
        assert_eq!(judge(&[figure]).is_ok(), holds, "{row:?}");
    }

    #[test]
    fn a_figure_short_of_its_floor_fails() {
        check(10.0, Some(30.0), Floor::Times(3.0), true);
        check(10.1, Some(30.0), Floor::Times(3.0), false);
        check(1_100.0, Some(1_000.0), Floor::MoreBy(100.0), true);
        check(1_101.0, Some(1_000.0), Floor::MoreBy(100.0), false);
        check(4.0, None, Floor::AtMost(4.0), true);
        check(5.0, None, Floor::AtMost(4.0), false);
        check(4.0, None, Floor::AtLeast(4.0), true);
        check(3.9, None, Floor::AtLeast(4.0), false);
        check(5.0, Some(1.0), Floor::Nothing, true);
    }
}
