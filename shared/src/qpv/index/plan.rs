//! From a point to the few edges that can be nearest to it.
//!
//! The plane is cut into squares of a fixed grid, on three levels: slabs of
//! 16 × 16 cells of 8 × 8 plots. A plot that an edge crosses has a record: by
//! ring, the winding number at its centre and the edges that cross it, all in
//! one place. The edges between the centre and a point of the plot tell whether
//! the point is inside; the nearest edge is looked for from plot to plot
//! outwards, then in the cells that each cell knows around it, until no plot left
//! can hold a nearer one.
//!
//! What a lookup costs is the memory it touches: every table but that of the
//! records fits in a core's own cache for the whole country.

use super::anneau::{Anneau, Boite, Repere, arete_carre, decale, plancher};
use crate::metrique::MetriqueLocale;
use std::{collections::BTreeMap, ops::Range};
use wide::{f32x4, f32x8, f64x4, i32x4};

/// Side of a plot in units: 570 m of latitude.
const PARCELLE: i32 = 512;
/// Side of a cell: as many plots as a word has bits.
const CELLULE: i32 = 8 * PARCELLE;
/// Cells along the side of a slab.
const CELLULES: i32 = 16;

/// The grid over all rings.
#[derive(Debug)]
pub(super) struct Plan {
    /// Low corner and width, in slabs.
    origine: (i32, i32),
    largeur: i32,
    /// Rank of each slab in `cellules`, or [`RIEN`].
    dalles: Vec<u32>,
    /// By slab, the rank of each cell in `contenus`, or [`RIEN`].
    cellules: Vec<u32>,
    /// Cells that have a record, then those within reach of an edge that have none.
    contenus: Vec<Cellule>,
    /// Around each of these, the others that hold an edge within reach, near ones first.
    voisines: Vec<Voisine>,
    /// How many rows away the farthest of them are, at most.
    rangees: i32,
    /// Where the record of each plot that has one starts.
    debuts: Vec<u32>,
    /// The records: ring after ring, a heading and its edges.
    fiches: Vec<Ligne>,
}

/// Plots of a cell are measured up to this many metres beyond its nearest side first,
/// about the side of a plot; then up to twice as far at each turn.
const PREMIERE_BANDE_M: f32 = 500.0;

/// No limit within reach.
const RIEN: u32 = u32::MAX;

/// A cell within reach of a limit.
#[derive(Clone, Copy, Debug, Default)]
struct Cellule {
    /// The plots that have a record.
    fiches: u64,
    /// Those of them that an edge crosses.
    aretes: u64,
    /// Rank of the first record in `debuts`.
    debut: u32,
    /// Ranks of the first of the cells around it in `voisines`, and of what follows them.
    voisines: (u32, u32),
}

/// A cell that holds an edge, seen from another one.
#[derive(Clone, Copy, Debug)]
struct Voisine {
    /// Cells to the east and to the north.
    ecart: (i16, i16),
    /// In `contenus`.
    rang: u32,
}

/// The nearest edge found.
#[derive(Clone, Copy, Debug)]
pub(super) struct Proche {
    /// Its ring.
    pub(super) anneau: u32,
    /// Squared metres.
    pub(super) carre: f64,
}

/// A plot's place in the grid, in plots.
type Place = (i32, i32);

/// Half a cache line of a record: a heading or four edges.
type Ligne = [i32; 8];

/// What one ring leaves in a plot.
#[derive(Clone, Copy, Debug)]
struct Entete {
    anneau: u32,
    /// How many times it winds around the reference of the plot.
    tours: i32,
    /// The lines of edges that follow.
    lignes: u32,
    /// Whether another ring follows.
    suite: bool,
}

impl Entete {
    fn ecris(self) -> Ligne {
        let mots = [
            self.anneau,
            self.tours as u32,
            self.lignes,
            self.suite.into(),
        ];
        let [anneau, tours, lignes, suite] = mots.map(|mot| mot as i32);
        [anneau, tours, lignes, suite, 0, 0, 0, 0]
    }

    #[inline]
    fn lis(&[anneau, tours, lignes, suite, ..]: &Ligne) -> Self {
        Self {
            anneau: anneau as u32,
            tours,
            lignes: lignes as u32,
            suite: suite != 0,
        }
    }
}

/// Four edges, as offsets from the centre of their plot: the starts, then the ends, a
/// longitude in the low half of a word and a latitude in the high one. Fewer are made up
/// with edges of no length: they cross nothing, and the edge they start from is as near.
#[derive(Clone, Copy)]
struct Aretes<'a>(&'a Ligne);

impl Plan {
    /// A plan that finds every limit within `portee_m`.
    pub(super) fn new(anneaux: &[Anneau], unite: f64, portee_m: f64) -> Self {
        let mut parcelles: BTreeMap<(Place, u32), Vec<Trace>> = BTreeMap::new();
        for (rang, anneau) in anneaux.iter().enumerate() {
            for ((x, y), tours, aretes) in passages(anneau) {
                let cellule = (x.div_euclid(8), y.div_euclid(8));
                let trace = Trace {
                    anneau: rang as u32,
                    tours,
                    aretes,
                };
                parcelles
                    .entry((cellule, bit((x, y))))
                    .or_default()
                    .push(trace);
            }
        }
        let mut plan = Self::vide(anneaux, unite, portee_m);
        let mut pleines = Vec::new();
        for ((place, bit), traces) in parcelles {
            if pleines.last() != Some(&place) {
                pleines.push(place);
                plan.ouvre(place);
            }
            plan.pose(bit, traces);
        }
        plan.relie(&pleines, unite, portee_m);
        plan
    }

    fn vide(anneaux: &[Anneau], unite: f64, portee_m: f64) -> Self {
        let boite = anneaux
            .iter()
            .map(Anneau::boite)
            .reduce(Boite::union)
            .unwrap_or(Boite {
                x_min: 0,
                y_min: 0,
                x_max: 0,
                y_max: 0,
            });
        let (dx, dy) = portee(boite.y_min.abs().max(boite.y_max.abs()), unite, portee_m);
        let dalle = |v: i32| v.div_euclid(CELLULE * CELLULES);
        // A cell more on each side than `relie` will ever write to.
        let marge = CELLULE * 2;
        let (x, y) = (
            dalle(boite.x_min - dx - marge),
            dalle(boite.y_min - dy - marge),
        );
        let largeur = dalle(boite.x_max + dx + marge) - x + 1;
        let hauteur = dalle(boite.y_max + dy + marge) - y + 1;
        Self {
            origine: (x, y),
            largeur,
            dalles: vec![RIEN; (largeur * hauteur) as usize],
            cellules: Vec::new(),
            contenus: Vec::new(),
            voisines: Vec::new(),
            rangees: dy / CELLULE + 1,
            debuts: Vec::new(),
            fiches: Vec::new(),
        }
    }

    /// A new cell, the last one.
    fn ouvre(&mut self, place: Place) -> usize {
        let rang = self.contenus.len();
        self.contenus.push(Cellule {
            debut: self.debuts.len() as u32,
            ..Cellule::default()
        });
        if let Some(cellule) = self.cellule_mut(place) {
            *cellule = rang as u32;
        }
        rang
    }

    /// Tells every cell within reach of those that hold an edge where they are.
    fn relie(&mut self, pleines: &[Place], unite: f64, portee_m: f64) {
        let mut voisines: BTreeMap<Place, Vec<Voisine>> = BTreeMap::new();
        for (rang, &(x, y)) in pleines.iter().enumerate() {
            if self.contenus[rang].aretes == 0 {
                continue;
            }
            let lat = (y * CELLULE).abs().max(((y + 1) * CELLULE).abs());
            let (dx, dy) = portee(lat, unite, portee_m);
            let (dx, dy) = (dx / CELLULE + 1, dy / CELLULE + 1);
            for (cx, cy) in
                (y - dy..=y + dy).flat_map(|cy| (x - dx..=x + dx).map(move |cx| (cx, cy)))
            {
                voisines.entry((cx, cy)).or_default().push(Voisine {
                    ecart: ((x - cx) as i16, (y - cy) as i16),
                    rang: rang as u32,
                });
            }
        }
        for (place, mut autour) in voisines {
            autour.retain(|voisine| voisine.ecart != (0, 0));
            let metrique = MetriqueLocale::at(f64::from(place.1 * CELLULE) * unite);
            autour.sort_by(|a, b| {
                let loin = |voisine: &Voisine| {
                    let (dx, dy) = metrique.metres(voisine.ecart.0.into(), voisine.ecart.1.into());
                    dx * dx + dy * dy
                };
                loin(a).total_cmp(&loin(b))
            });
            let rang = match self.cellule(place) {
                RIEN => self.ouvre(place),
                rang => rang as usize,
            };
            let debut = self.voisines.len() as u32;
            self.voisines.extend(autour);
            self.contenus[rang].voisines = (debut, self.voisines.len() as u32);
        }
    }

    /// Adds a plot to the cell just opened, in the order of the bits.
    fn pose(&mut self, bit: u32, traces: Vec<Trace>) {
        self.debuts.push(self.fiches.len() as u32);
        if let Some(cellule) = self.contenus.last_mut() {
            cellule.fiches |= 1 << bit;
            if traces.iter().any(|trace| !trace.aretes.is_empty()) {
                cellule.aretes |= 1 << bit;
            }
        }
        let n = traces.len();
        for (i, trace) in traces.into_iter().enumerate() {
            let entete = Entete {
                anneau: trace.anneau,
                tours: trace.tours,
                lignes: trace.aretes.len().div_ceil(4) as u32,
                suite: i + 1 < n,
            };
            self.fiches.push(entete.ecris());
            self.fiches
                .extend(trace.aretes.chunks(4).map(Aretes::ecris));
        }
    }

    fn cellule_mut(&mut self, (x, y): Place) -> Option<&mut u32> {
        let dalle = self.dalle((x, y))?;
        if self.dalles[dalle] == RIEN {
            self.dalles[dalle] = self.cellules.len() as u32;
            self.cellules
                .resize(self.cellules.len() + (CELLULES * CELLULES) as usize, RIEN);
        }
        let debut = self.dalles[dalle] as usize;
        self.cellules.get_mut(debut + dans_dalle((x, y)))
    }

    #[inline]
    fn dalle(&self, (x, y): Place) -> Option<usize> {
        let x = x.div_euclid(CELLULES) - self.origine.0;
        let y = y.div_euclid(CELLULES) - self.origine.1;
        (0 <= x && x < self.largeur && 0 <= y)
            .then_some((y * self.largeur + x) as usize)
            .filter(|&dalle| dalle < self.dalles.len())
    }

    #[inline]
    fn cellule(&self, place: Place) -> u32 {
        match self.dalle(place).map(|dalle| self.dalles[dalle]) {
            None | Some(RIEN) => RIEN,
            Some(debut) => self.cellules[debut as usize + dans_dalle(place)],
        }
    }

    /// What the rings leave in a plot that has a record.
    #[inline]
    fn fiche<'a>(
        &'a self,
        cellule: &Cellule,
        bit: u32,
    ) -> impl Iterator<Item = (Entete, Lignes<'a>)> + use<'a> {
        let rang = cellule.debut + (cellule.fiches & ((1 << bit) - 1)).count_ones();
        let mut reste = Some(&self.fiches[self.debuts[rang as usize] as usize..]);
        std::iter::from_fn(move || {
            let (ligne, suite) = reste?.split_first()?;
            let entete = Entete::lis(ligne);
            let (lignes, suite) = suite.split_at_checked(entete.lignes as usize)?;
            reste = entete.suite.then_some(suite);
            Some((entete, Lignes(lignes)))
        })
    }

    /// Where a point falls in the plan.
    #[inline]
    pub(super) fn situe(&self, p: Repere) -> Ici {
        let parcelle = (
            plancher(p.x).div_euclid(PARCELLE),
            plancher(p.y).div_euclid(PARCELLE),
        );
        let place = (parcelle.0.div_euclid(8), parcelle.1.div_euclid(8));
        Ici {
            p,
            parcelle,
            place,
            rang: self.cellule(place),
        }
    }

    /// Calls `voit` with every ring that winds around a point.
    #[inline]
    pub(super) fn entourent(&self, ici: Ici, mut voit: impl FnMut(u32)) {
        let Some(cellule) = self.contenus.get(ici.rang as usize) else {
            return;
        };
        let bit = bit(ici.parcelle);
        if cellule.fiches >> bit & 1 == 0 {
            return;
        }
        let p = decale(ici.p);
        let (cx, cy) = centre(ici.parcelle);
        let p = Repere {
            x: p.x - f64::from(cx),
            y: p.y - f64::from(cy),
        };
        for (entete, aretes) in self.fiche(cellule, bit) {
            let tours = entete.tours + tours_entre(aretes, p);
            if tours != 0 {
                voit(entete.anneau);
            }
        }
    }

    /// The nearest edge within `rayon_m`, at most the reach of the plan.
    pub(super) fn proche(
        &self,
        ici: Ici,
        metrique: MetriqueLocale,
        rayon_m: f64,
    ) -> Option<Proche> {
        let mut recherche = Recherche {
            plan: self,
            p: ici.p,
            metrique,
            coefficients: metrique.coefficients(),
            carre: (rayon_m * rayon_m * 1.000_001) as f32,
            trouve: None,
        };
        let cellule = self.contenus.get(ici.rang as usize)?;
        recherche.cellule(ici.place, cellule, Some(ici.parcelle), 0.0);
        let cotes = Cotes::new(&recherche, ici.place);
        if cotes.carre() < recherche.carre {
            let (debut, fin) = cellule.voisines;
            for voisine in &self.voisines[debut as usize..fin as usize] {
                let (dx, dy) = (voisine.ecart.0.into(), voisine.ecart.1.into());
                let carre = cotes.carre_jusqu_a(dx, dy);
                if carre < recherche.carre {
                    let place = (ici.place.0 + dx, ici.place.1 + dy);
                    let cellule = &self.contenus[voisine.rang as usize];
                    recherche.cellule(place, cellule, None, carre);
                }
            }
        }
        recherche
            .trouve
            .map(|trouve| trouve.precise(ici.p, metrique))
    }
}

/// A point and its place in the plan.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ici {
    pub(super) p: Repere,
    parcelle: Place,
    /// Of its cell.
    place: Place,
    /// What `Plan::cellule` says of it.
    rang: u32,
}

impl Ici {
    /// Whether a limit may lie within reach.
    #[inline]
    pub(super) fn a_portee(self) -> bool {
        self.rang != RIEN
    }
}

/// From a point to the sides of its cell, which give lower bounds of the distances to
/// the cells around it.
struct Cotes {
    /// Metres to the west, east, south and north.
    cotes: [f32; 4],
    /// Metres across a cell.
    pas: (f32, f32),
}

impl Cotes {
    #[inline]
    fn new(recherche: &Recherche<'_>, place: Place) -> Self {
        let bord = |v: i32| f64::from(v * CELLULE);
        let (p, metrique, rangees) = (recherche.p, recherche.metrique, recherche.plan.rangees);
        // A unit of longitude is worth the least at the edge nearest to a pole.
        let est = metrique
            .metres(1.0, bord(place.1 + rangees + 1) - p.y)
            .0
            .min(metrique.metres(1.0, bord(place.1 - rangees) - p.y).0);
        let nord = metrique.metres(0.0, 1.0).1;
        let cotes = [
            (p.x - bord(place.0)) * est,
            (bord(place.0 + 1) - p.x) * est,
            (p.y - bord(place.1)) * nord,
            (bord(place.1 + 1) - p.y) * nord,
        ];
        Self {
            cotes: cotes.map(|cote| cote as f32),
            pas: (bord(1) as f32 * est as f32, bord(1) as f32 * nord as f32),
        }
    }

    /// To any other cell.
    #[inline]
    fn carre(&self) -> f32 {
        let [ouest, est, sud, nord] = self.cotes;
        let m = moindre(moindre(ouest, est), moindre(sud, nord));
        m * m
    }

    /// To the cell that many cells to the east and to the north.
    #[inline]
    fn carre_jusqu_a(&self, dx: i32, dy: i32) -> f32 {
        // Of the two sides, the one that faces it; both are behind when it is in line.
        let ecart = |d: i32, bas: f32, haut: f32, pas: f32| {
            let d = d as f32 * pas;
            -moindre(moindre(pas - haut - d, pas - bas + d), 0.0)
        };
        let [ouest, est, sud, nord] = self.cotes;
        let (x, y) = (
            ecart(dx, ouest, est, self.pas.0),
            ecart(dy, sud, nord, self.pas.1),
        );
        x * x + y * y
    }
}

/// The nearest edge so far, in single precision: good to a millimetre within
/// 10 km, enough to tell which edge is nearest.
struct Recherche<'a> {
    plan: &'a Plan,
    p: Repere,
    metrique: MetriqueLocale,
    coefficients: (f32, f32, f32),
    carre: f32,
    trouve: Option<Trouve<'a>>,
}

/// Where the nearest edge is.
#[derive(Clone, Copy)]
struct Trouve<'a> {
    anneau: u32,
    centre: (i32, i32),
    aretes: Aretes<'a>,
    rang: usize,
}

impl Trouve<'_> {
    fn precise(self, p: Repere, metrique: MetriqueLocale) -> Proche {
        let [a, b] = self
            .aretes
            .arete(self.rang)
            .map(|(x, y)| (self.centre.0 + i32::from(x), self.centre.1 + i32::from(y)));
        Proche {
            anneau: self.anneau,
            carre: arete_carre(a, b, p, metrique),
        }
    }
}

impl<'a> Recherche<'a> {
    /// Measures the plots of a cell that may hold a nearer edge, from near to far.
    ///
    /// `premiere`, when the point is in this cell, is its plot: what it holds often
    /// leaves nothing to look for. None is nearer than `carre`.
    #[inline]
    fn cellule(&mut self, place: Place, cellule: &'a Cellule, premiere: Option<Place>, carre: f32) {
        let mut reste = cellule.aretes;
        if let Some(premiere) = premiere
            && reste >> bit(premiere) & 1 != 0
        {
            self.mesure(cellule, premiere, bit(premiere));
            reste &= !(1 << bit(premiere));
        }
        let bas = (f64::from(place.0 * CELLULE), f64::from(place.1 * CELLULE));
        let ecart = Ecarts::new((self.p.x - bas.0, self.p.y - bas.1), self.metrique);
        let (cote, mut bande) = (carre.sqrt(), PREMIERE_BANDE_M);
        while reste != 0 {
            let limite = moindre((cote + bande) * (cote + bande), self.carre);
            let mut proches = reste & ecart.masque(limite);
            reste &= !proches;
            while proches != 0 {
                let bit = proches.trailing_zeros();
                proches &= proches - 1;
                if ecart.carre(bit) < self.carre {
                    self.mesure(cellule, dans_cellule(place, bit), bit);
                }
            }
            if limite >= self.carre {
                return;
            }
            bande *= 2.0;
        }
    }

    fn mesure(&mut self, cellule: &'a Cellule, place: Place, bit: u32) {
        let centre = centre(place);
        let depuis = (
            (f64::from(centre.0) - self.p.x) as f32,
            (f64::from(centre.1) - self.p.y) as f32,
        );
        for (entete, lignes) in self.plan.fiche(cellule, bit) {
            // Four nearest, one by place in a line, and the line of each.
            let mut carres = f32x4::splat(self.carre);
            let mut rangs = f32x4::ZERO;
            for (rang, aretes) in lignes.0.iter().map(Aretes).enumerate() {
                let ici = aretes.carres(depuis, self.coefficients);
                rangs = ici.simd_lt(carres).select(f32x4::splat(rang as f32), rangs);
                carres = carres.fast_min(ici);
            }
            let [a, b, c, d] = carres.to_array();
            let carre = moindre(moindre(a, b), moindre(c, d));
            if carre < self.carre {
                self.carre = carre;
                let rang = carres
                    .simd_eq(f32x4::splat(carre))
                    .to_bitmask()
                    .trailing_zeros();
                let ligne = rangs.as_array()[rang as usize];
                self.trouve = Some(Trouve {
                    anneau: entete.anneau,
                    centre,
                    aretes: Aretes(&lignes.0[ligne as usize]),
                    rang: rang as usize,
                });
            }
        }
    }
}

/// Lower bounds of the distances from a point to the plots of a cell, by column
/// and by row, in squared metres.
struct Ecarts {
    colonnes: f32x8,
    lignes: f32x8,
}

impl Ecarts {
    /// `x` and `y` from the low corner of the cell.
    #[inline]
    fn new((x, y): (f64, f64), metrique: MetriqueLocale) -> Self {
        let est = metrique
            .metres(1.0, -y)
            .0
            .min(metrique.metres(1.0, f64::from(CELLULE) - y).0);
        let nord = metrique.metres(0.0, 1.0).1;
        let ecarts = |v: f64, metres: f64| {
            let cote = PARCELLE as f32;
            let bas = f32x8::new([0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]) * cote - v as f32;
            let ecart = bas.fast_max(-(bas + cote)).fast_max(f32x8::ZERO) * metres as f32;
            ecart * ecart
        };
        Self {
            colonnes: ecarts(x, est),
            lignes: ecarts(y, nord),
        }
    }

    #[inline]
    fn carre(&self, bit: u32) -> f32 {
        self.colonnes.as_array()[(bit % 8) as usize] + self.lignes.as_array()[(bit / 8) as usize]
    }

    /// The plots whose column and row are both nearer than a distance.
    #[inline]
    fn masque(&self, carre: f32) -> u64 {
        let pres = |ecarts: f32x8| u64::from(ecarts.simd_lt(f32x8::splat(carre)).to_bitmask());
        const OCTETS: u64 = 0x0101_0101_0101_0101;
        // Bit i of the rows becomes the eight bits of row i: alone in its byte,
        // then carried to the top of it, then spread.
        let seuls = (pres(self.lignes) * OCTETS) & 0x8040_2010_0804_0201;
        let lignes = ((seuls + 0x7f * OCTETS) >> 7 & OCTETS) * 0xff;
        lignes & (pres(self.colonnes) * OCTETS)
    }
}

/// The edges of a ring in a plot, four by four.
#[derive(Clone, Copy)]
struct Lignes<'a>(&'a [Ligne]);

impl<'a> Aretes<'a> {
    /// Of one to four edges.
    fn ecris(aretes: &[[(i16, i16); 2]]) -> Ligne {
        let mot = |(x, y): (i16, i16)| i32::from(y) << 16 | i32::from(x as u16);
        let mut ligne = [0; 8];
        for i in 0..4 {
            let bouts = aretes.get(i).copied().unwrap_or([aretes[0][0]; 2]);
            [ligne[i], ligne[4 + i]] = bouts.map(mot);
        }
        ligne
    }

    fn arete(self, i: usize) -> [(i16, i16); 2] {
        [self.0[i], self.0[4 + i]].map(|mot| (mot as i16, (mot >> 16) as i16))
    }

    /// Longitudes and latitudes of the starts, then of the ends.
    ///
    /// By shifts alone: to widen 16 bits, `wide` interleaves them with a register of
    /// which it needs nothing, and each turn of a loop then waits for the last.
    #[inline(always)]
    fn bouts(self) -> [(i32x4, i32x4); 2] {
        let [a0, a1, a2, a3, b0, b1, b2, b3] = *self.0;
        [[a0, a1, a2, a3], [b0, b1, b2, b3]].map(|mots| {
            let mots = i32x4::new(mots);
            (mots << 16 >> 16, mots >> 16)
        })
    }

    /// Squared metres to each edge, given the centre of the plot from the point.
    #[inline(always)]
    fn carres(self, (x, y): (f32, f32), (est, pente, nord): (f32, f32, f32)) -> f32x4 {
        let [(ax, ay), (bx, by)] = self.bouts().map(|(dx, dy)| {
            let dx = f32x4::from_i32x4(dx) + x;
            let dy = f32x4::from_i32x4(dy) + y;
            (dx * (dy * pente + est), dy * nord)
        });
        let (ex, ey) = (ax - bx, ay - by);
        let longueur = (ex * ex + ey * ey).fast_max(f32x4::splat(f32::MIN_POSITIVE));
        let t = (ax * ex + ay * ey) / longueur;
        let t = t.fast_max(f32x4::ZERO).fast_min(f32x4::ONE);
        let (dx, dy) = (ax - t * ex, ay - t * ey);
        dx * dx + dy * dy
    }
}

/// `f32::min` for numbers: one instruction, where the care for NaN takes four.
#[inline(always)]
fn moindre(a: f32, b: f32) -> f32 {
    if a < b { a } else { b }
}

/// The centre of a plot: on a whole unit. Windings are counted half a unit further.
#[inline]
fn centre((x, y): Place) -> (i32, i32) {
    (x * PARCELLE + PARCELLE / 2, y * PARCELLE + PARCELLE / 2)
}

#[inline]
fn dans_cellule((x, y): Place, bit: u32) -> Place {
    (x * 8 + bit as i32 % 8, y * 8 + bit as i32 / 8)
}

#[inline]
fn dans_dalle((x, y): Place) -> usize {
    (y.rem_euclid(CELLULES) * CELLULES + x.rem_euclid(CELLULES)) as usize
}

/// A bound of a distance in units of longitude and latitude, anywhere up to a latitude.
fn portee(lat: i32, unite: f64, portee_m: f64) -> (i32, i32) {
    let metrique = MetriqueLocale::at(f64::from(lat) * unite).scaled(unite);
    let (dx, dy) = metrique.degres(portee_m * 1.05, portee_m * 1.05);
    (dx.ceil() as i32, dy.ceil() as i32)
}

/// A plot's place in its cell.
#[inline]
fn bit((x, y): Place) -> u32 {
    (y.rem_euclid(8) * 8 + x.rem_euclid(8)) as u32
}

/// Half a unit off the centre of its plot: no vertex shares a coordinate with it.
const REPERE: f64 = 0.5;

/// What a ring leaves in a plot, before it is laid out.
struct Trace {
    anneau: u32,
    tours: i32,
    aretes: Vec<[(i16, i16); 2]>,
}

/// What a ring leaves in each plot of its box: its winding number at the
/// reference, and the edges whose box meets the plot.
fn passages(anneau: &Anneau) -> impl Iterator<Item = (Place, i32, Vec<[(i16, i16); 2]>)> {
    let boite = anneau.boite();
    let mut aretes: BTreeMap<Place, Vec<[(i16, i16); 2]>> = BTreeMap::new();
    for (a, b) in anneau.aretes() {
        for place in places(a, b) {
            let (cx, cy) = centre(place);
            // No ring is wider than `ETENDUE_MAX`: the offsets fit.
            let arete = [a, b].map(|(x, y)| ((x - cx) as i16, (y - cy) as i16));
            aretes.entry(place).or_default().push(arete);
        }
    }
    places((boite.x_min, boite.y_min), (boite.x_max, boite.y_max)).filter_map(move |place| {
        let (cx, cy) = centre(place);
        let repere = Repere {
            x: f64::from(cx) + REPERE,
            y: f64::from(cy) + REPERE,
        };
        let tours = anneau.tours(boite, repere);
        let aretes = aretes.remove(&place).unwrap_or_default();
        (tours != 0 || !aretes.is_empty()).then_some((place, tours, aretes))
    })
}

/// The plots of the box of two points.
fn places(a: (i32, i32), b: (i32, i32)) -> impl Iterator<Item = Place> {
    let plage = |u: i32, v: i32| -> Range<i32> {
        u.min(v).div_euclid(PARCELLE)..u.max(v).div_euclid(PARCELLE) + 1
    };
    let (xs, ys) = (plage(a.0, b.0), plage(a.1, b.1));
    ys.flat_map(move |y| xs.clone().map(move |x| (x, y)))
}

/// How many more times the ring of some edges winds around `p` than around the
/// reference of the plot, both relative to its centre.
///
/// The path goes east or west at the latitude of `p`, then north or south at the
/// longitude of the reference; neither leg can pass through a vertex. The corner
/// is judged once for both legs: should rounding misjudge it, the errors cancel.
#[inline]
fn tours_entre(lignes: Lignes<'_>, p: Repere) -> i32 {
    let sens_x = if p.x < REPERE { 1 } else { -1 };
    let sens_y = if p.y < REPERE { 1 } else { -1 };
    let mut tours = 0;
    // Whole numbers suffice to tell which edges the path's lines cross.
    let plancher = plancher(p.y);
    let repere = i32x4::splat(plancher);
    for aretes in lignes.0.iter().map(Aretes) {
        let bouts = aretes.bouts();
        // Which bounds lie east of the reference, and which north of the point.
        let [(a_est, a_nord), (b_est, b_nord)] = bouts.map(|(x, y)| {
            (
                x.simd_gt(i32x4::ZERO).to_bitmask(),
                y.simd_gt(repere).to_bitmask(),
            )
        });
        let (traverse_x, traverse_y) = (a_est ^ b_est, a_nord ^ b_nord);
        if traverse_x | traverse_y == 0 {
            continue;
        }
        let [(ax, ay), (bx, by)] = bouts.map(|(x, y)| (f64x4::from_i32x4(x), f64x4::from_i32x4(y)));
        let (ex, ey) = (bx - ax, by - ay);
        // Which edges have a point on their left, one bit each.
        let a_gauche = |x: f64, y: f64| {
            (ex * (f64x4::splat(y) - ay) - ey * (f64x4::splat(x) - ax))
                .simd_gt(f64x4::ZERO)
                .to_bitmask()
        };
        let coin = a_gauche(REPERE, p.y);
        let en_y = traverse_y & (a_gauche(p.x, p.y) ^ coin);
        let en_x = traverse_x & (coin ^ a_gauche(REPERE, REPERE));
        // An edge that crosses goes west, or south, when it starts beyond.
        tours += sens_y * (compte(en_x & a_est) - compte(en_x & !a_est));
        tours += sens_x * (compte(en_y & !a_nord) - compte(en_y & a_nord));
    }
    tours
}

/// How many of the first four bits are set.
#[inline]
fn compte(bits: u32) -> i32 {
    const COMPTES: u64 = 0x4332_3221_3221_2110;
    (COMPTES >> (4 * (bits & 15)) & 7) as i32
}
