//! The rule of doubt: from what the index measured to what can be said.

use super::{Generation, QpvFinding, Quartier, Referentiel, Territoire};
use crate::{Date, Point};

/// Beyond this distance neither a distance nor a nearest neighbourhood is given.
pub const REACH_M: f64 = 10_000.0;

/// The widths of the bands that every check reports.
pub const BANDES_M: [f64; 2] = [300.0, 500.0];

/// A point to check.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PointQuery {
    pub point: Point,
    /// How far, in metres, the real place may be from the point.
    pub precision_m: f64,
    /// The generation asked for; by default the one in force.
    pub generation: Option<Generation>,
    /// The date the answer is for.
    pub date: Date,
}

impl PointQuery {
    /// The territory and the generation that answer, among those `loaded`.
    pub fn locate(&self, loaded: &[Generation]) -> Result<(Territoire, Generation), Motif> {
        let territoire = Territoire::at(self.point).ok_or(Motif::HorsTerritoire)?;
        let generation = self
            .generation
            .or_else(|| Generation::in_force(territoire, self.date))
            .filter(|generation| loaded.contains(generation))
            .ok_or(Motif::GenerationAbsente)?;
        Ok((territoire, generation))
    }

    /// How far the index has to look for a complete answer.
    pub fn radius_m(&self, referentiel: &Referentiel) -> f64 {
        REACH_M.max(self.doubt_m(referentiel))
    }

    /// Within this radius, a limit may change the status or a band.
    pub(super) fn doubt_m(&self, referentiel: &Referentiel) -> f64 {
        self.precision_m + referentiel.erreur_m + BANDES_M[1]
    }

    /// What can be said of the point, given what the index found.
    pub fn infer<'a>(
        &self,
        territoire: Territoire,
        referentiel: &Referentiel,
        finding: QpvFinding<'a>,
    ) -> Verification<'a> {
        if referentiel.demonstration != (territoire == Territoire::Demonstration) {
            return Verification::indetermine(Motif::HorsTerritoire, self.precision_m);
        }
        Verification::new(
            finding,
            self.precision_m + referentiel.erreur_m,
            referentiel.coverage.is_complete(territoire),
        )
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Verification<'a> {
    /// In, out, to be confirmed, or not known.
    pub statut: Statut,
    /// Why the answer is not a plain in or out.
    pub motif: Option<Motif>,
    /// The neighbourhood the point is in, or may be in.
    pub quartier: Option<&'a Quartier>,
    /// Metres to the nearest neighbourhood, 0 inside; `None` beyond [`REACH_M`].
    pub distance_m: Option<f64>,
    /// Metres to the limit, from either side; `None` beyond [`REACH_M`].
    pub limite_m: Option<f64>,
    /// The nearest neighbourhood; `None` beyond [`REACH_M`].
    pub plus_proche: Option<&'a Quartier>,
    /// One for each of [`BANDES_M`].
    pub bandes: [Bande; 2],
    /// The point's own precision plus the error of the data.
    pub incertitude_m: f64,
}

/// The four answers of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Statut {
    /// Certainly in a neighbourhood.
    Dans,
    /// Nearer to a limit than the uncertainty.
    AConfirmer,
    Hors,
    /// Nothing can be said, for the reason in `motif`.
    Indetermine,
}

/// Why a check is `AConfirmer` or `Indetermine`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Motif {
    /// The limit is nearer than the uncertainty.
    LimiteProche,
    /// The point is in no territory that the reference set covers.
    HorsTerritoire,
    /// No reference set is loaded for that date and place.
    GenerationAbsente,
    /// The loaded set is an extract: nothing found proves nothing.
    ReferentielPartiel,
    /// A pack that the answer needs could not be loaded.
    DonneesManquantes,
}

/// Whether the point is in a neighbourhood or at less than `width_m` of one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bande {
    pub width_m: f64,
    pub position: Position,
}

/// In, out, or to be confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position {
    Dans,
    /// The uncertainty extends across the limit.
    AConfirmer,
    Hors,
}

impl<'a> Verification<'a> {
    pub fn indetermine(motif: Motif, incertitude_m: f64) -> Self {
        Self {
            statut: Statut::Indetermine,
            motif: Some(motif),
            quartier: None,
            distance_m: None,
            limite_m: None,
            plus_proche: None,
            bandes: BANDES_M.map(|width_m| Bande {
                width_m,
                position: Position::AConfirmer,
            }),
            incertitude_m,
        }
    }

    fn new(finding: QpvFinding<'a>, incertitude_m: f64, complete: bool) -> Self {
        let (quartier, limite_m, signed_m) = match finding {
            QpvFinding::Dans { quartier, limite_m } => (Some(quartier), limite_m, -limite_m),
            QpvFinding::Near {
                quartier,
                distance_m,
            } => (Some(quartier), distance_m, distance_m),
            QpvFinding::Far => (None, f64::INFINITY, f64::INFINITY),
        };
        let (statut, motif) = if limite_m <= incertitude_m {
            (Statut::AConfirmer, Some(Motif::LimiteProche))
        } else if signed_m < 0.0 {
            (Statut::Dans, None)
        } else if complete {
            (Statut::Hors, None)
        } else {
            (Statut::Indetermine, Some(Motif::ReferentielPartiel))
        };
        let within_reach = limite_m <= REACH_M;
        Self {
            statut,
            motif,
            quartier: quartier.filter(|_| matches!(statut, Statut::Dans | Statut::AConfirmer)),
            distance_m: within_reach.then_some(signed_m.max(0.0)),
            limite_m: within_reach.then_some(limite_m),
            plus_proche: quartier.filter(|_| within_reach),
            bandes: BANDES_M.map(|width_m| Bande {
                width_m,
                position: Bande::position(signed_m, width_m, incertitude_m, complete),
            }),
            incertitude_m,
        }
    }
}

impl Bande {
    /// `signed_m` is negative inside a neighbourhood: its own limit at −10 m is
    /// 310 m away from the far side of the 300 m band.
    fn position(signed_m: f64, width_m: f64, incertitude_m: f64, complete: bool) -> Position {
        if (signed_m - width_m).abs() <= incertitude_m {
            Position::AConfirmer
        } else if signed_m < width_m {
            Position::Dans
        } else if complete {
            Position::Hors
        } else {
            Position::AConfirmer
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::CodeQpv;

    fn quartier() -> Quartier {
        let code: CodeQpv = "QN00101M".parse().expect("a code");
        Quartier {
            code,
            name: "Les Acacias".into(),
            communes: Vec::new(),
            departement: code.departement(),
        }
    }

    /// Status, band of 300 m, band of 500 m for a signed distance (negative
    /// inside), an uncertainty, and whether the set is complete.
    fn check(
        signed_m: f64,
        incertitude_m: f64,
        complete: bool,
        expected: (Statut, Position, Position),
    ) {
        let quartier = quartier();
        let finding = if signed_m < 0.0 {
            QpvFinding::Dans {
                quartier: &quartier,
                limite_m: -signed_m,
            }
        } else {
            QpvFinding::Near {
                quartier: &quartier,
                distance_m: signed_m,
            }
        };
        let obtained = Verification::new(finding, incertitude_m, complete);
        let [three, five] = obtained.bandes.map(|bande| bande.position);
        assert_eq!(
            (obtained.statut, three, five),
            expected,
            "{signed_m} ± {incertitude_m}"
        );
        assert_eq!(
            obtained.motif.is_some(),
            matches!(obtained.statut, Statut::AConfirmer | Statut::Indetermine)
        );
        assert_eq!(obtained.limite_m, Some(signed_m.abs()));
    }

    #[test]
    fn doubt_is_never_turned_into_a_no() {
        use {Position as P, Statut as S};
        check(-40.0, 1.0, true, (S::Dans, P::Dans, P::Dans));
        check(-1.0, 1.0, true, (S::AConfirmer, P::Dans, P::Dans));
        check(0.0, 0.0, true, (S::AConfirmer, P::Dans, P::Dans));
        check(1.0, 1.0, true, (S::AConfirmer, P::Dans, P::Dans));
        check(1.5, 1.0, true, (S::Hors, P::Dans, P::Dans));
        check(298.0, 1.0, true, (S::Hors, P::Dans, P::Dans));
        check(299.5, 1.0, true, (S::Hors, P::AConfirmer, P::Dans));
        check(300.0, 0.0, true, (S::Hors, P::AConfirmer, P::Dans));
        check(302.0, 1.0, true, (S::Hors, P::Hors, P::Dans));
        check(502.0, 1.0, true, (S::Hors, P::Hors, P::Hors));
        // 10 m inside, but known to within 400 m: perhaps 390 m outside.
        check(-10.0, 400.0, true, (S::AConfirmer, P::AConfirmer, P::Dans));
        check(
            400.0,
            5_000.0,
            true,
            (S::AConfirmer, P::AConfirmer, P::AConfirmer),
        );
    }

    #[test]
    fn an_extract_never_says_no() {
        use {Position as P, Statut as S};
        check(-40.0, 1.0, false, (S::Dans, P::Dans, P::Dans));
        check(40.0, 1.0, false, (S::Indetermine, P::Dans, P::Dans));
        check(
            9_000.0,
            1.0,
            false,
            (S::Indetermine, P::AConfirmer, P::AConfirmer),
        );
    }

    #[test]
    fn gives_no_distance_beyond_reach() {
        let quartier = quartier();
        let far = QpvFinding::Near {
            quartier: &quartier,
            distance_m: 10_001.0,
        };
        for finding in [far, QpvFinding::Far] {
            let obtained = Verification::new(finding, 1.0, true);
            assert_eq!(obtained.statut, Statut::Hors);
            assert_eq!(
                (obtained.distance_m, obtained.limite_m, obtained.plus_proche),
                (None, None, None)
            );
        }
        let doubtful = Verification::new(far, 20_000.0, true);
        assert_eq!(doubtful.statut, Statut::AConfirmer);
        assert!(doubtful.quartier.is_some() && doubtful.distance_m.is_none());
    }
}
