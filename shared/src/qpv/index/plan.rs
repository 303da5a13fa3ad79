//! From a point to the few edges that can be nearest to it.
//!
//! The plane is cut into squares of a fixed grid, on three levels: slabs of
//! 16 × 16 cells of 8 × 8 plots. A plot that an edge crosses has a record: for each
//! ring, the winding number at its centre and the edges that cross it, all in
//! one place. The edges between the centre and a point of the plot decide whether
//! the point is inside; the nearest edge is searched from plot to plot outwards,
//! then in the neighbours listed for the cell, until no plot left can have a nearer
//! one.
//!
//! The cost of a lookup is the memory it touches: for the whole country, every table
//! but that of the records fits in a core's own cache.

use super::ring::{BoundingBox, GridPoint, Ring, floor, shift_point, squared_edge_distance};
use crate::metric::LocalMetric;
use std::{collections::BTreeMap, ops::Range};
use wide::{f32x4, f32x8, f64x4, i32x4};

/// Side of a plot in units: 570 m of latitude.
const PLOT: i32 = 512;
/// Side of a cell: as many plots as a word has bits.
const CELL: i32 = 8 * PLOT;
/// Cells along the side of a slab.
const SLAB_CELLS: i32 = 16;

/// The grid over all rings.
#[derive(Debug)]
pub(super) struct Grid {
    /// Low corner and width, in slabs.
    origin: (i32, i32),
    width: i32,
    /// Rank of each slab in `cells`, or [`NO_LIMIT`].
    slabs: Vec<u32>,
    /// By slab, the rank of each cell in `contents`, or [`NO_LIMIT`].
    cells: Vec<u32>,
    /// Cells that have a record, then those without one that are within reach of an edge.
    contents: Vec<GridCell>,
    /// For each of these, the other cells with an edge within reach, near ones first.
    neighbours: Vec<NeighbourCell>,
    /// How many rows away the farthest of them is, at most.
    rows_away: i32,
    /// Where the record of each plot that has one starts.
    starts: Vec<u32>,
    /// The records: ring after ring, a heading and its edges.
    records: Vec<RecordLine>,
}

/// The plots of a cell are measured up to this many metres beyond its nearest side
/// first, about the side of a plot; the distance then doubles at each turn.
const FIRST_BAND_M: f32 = 500.0;

/// No limit within reach.
const NO_LIMIT: u32 = u32::MAX;

/// A cell within reach of a limit.
#[derive(Clone, Copy, Debug, Default)]
struct GridCell {
    /// The plots that have a record.
    records: u64,
    /// Those of them that an edge crosses.
    edges: u64,
    /// Rank of the first record in `starts`.
    start: u32,
    /// The range of its neighbours in `neighbours`.
    neighbours: (u32, u32),
}

/// A cell with an edge, seen from another cell.
#[derive(Clone, Copy, Debug)]
struct NeighbourCell {
    /// Cells to the east and to the north.
    gap: (i16, i16),
    /// Its rank in `contents`.
    rank: u32,
}

/// The nearest edge found.
#[derive(Clone, Copy, Debug)]
pub(super) struct NearestEdge {
    pub(super) ring: u32,
    /// Squared metres.
    pub(super) square: f64,
}

/// A plot's place in the grid, in plots.
type GridPlace = (i32, i32);

/// Half a cache line of a record: a heading or four edges.
///
/// Both have the same size so that a record is one run of memory, read in one direction: a
/// lookup waits for memory more than for anything that it computes.
type RecordLine = [i32; 8];

/// The heading of the part of a record that is about one ring.
#[derive(Clone, Copy, Debug)]
struct RecordHeading {
    ring: u32,
    /// How many times it winds around the reference of the plot.
    turns: i32,
    /// The lines of edges that follow.
    rows: u32,
    /// Whether another ring follows.
    has_next: bool,
}

impl RecordHeading {
    fn write(self) -> RecordLine {
        let words = [
            self.ring,
            self.turns as u32,
            self.rows,
            self.has_next.into(),
        ];
        let [ring, turns, rows, has_next] = words.map(|word| word as i32);
        [ring, turns, rows, has_next, 0, 0, 0, 0]
    }

    #[inline]
    fn read(&[ring, turns, rows, has_next, ..]: &RecordLine) -> Self {
        Self {
            ring: ring as u32,
            turns,
            rows: rows as u32,
            has_next: has_next != 0,
        }
    }
}

/// Four edges, as offsets from the centre of their plot: the starts, then the ends, a
/// longitude in the low half of a word and a latitude in the high one. When there are
/// fewer, edges of no length at the start of the first fill the line: they cross nothing,
/// and are no nearer than it.
#[derive(Clone, Copy)]
struct Edges<'a>(&'a RecordLine);

impl Grid {
    /// A plan that finds every limit within `reach_m`.
    pub(super) fn new(rings: &[Ring], unit: f64, reach_m: f64) -> Self {
        let mut plots: BTreeMap<(GridPlace, u32), Vec<PlotTrace>> = BTreeMap::new();
        for (rank, ring) in rings.iter().enumerate() {
            for ((x, y), turns, edges) in plot_crossings(ring) {
                let cell = (x.div_euclid(8), y.div_euclid(8));
                let trace = PlotTrace {
                    ring: rank as u32,
                    turns,
                    edges,
                };
                plots.entry((cell, bit((x, y)))).or_default().push(trace);
            }
        }
        let mut plan = Self::empty(rings, unit, reach_m);
        let mut full_cells = Vec::new();
        for ((place, bit), traces) in plots {
            if full_cells.last() != Some(&place) {
                full_cells.push(place);
                plan.open(place);
            }
            plan.put(bit, traces);
        }
        plan.link(&full_cells, unit, reach_m);
        plan
    }

    fn empty(rings: &[Ring], unit: f64, reach_m: f64) -> Self {
        let bounding_box = rings
            .iter()
            .map(Ring::bounding_box)
            .reduce(BoundingBox::union)
            .unwrap_or(BoundingBox {
                x_min: 0,
                y_min: 0,
                x_max: 0,
                y_max: 0,
            });
        let (dx, dy) = reach(
            bounding_box.y_min.abs().max(bounding_box.y_max.abs()),
            unit,
            reach_m,
        );
        let slab = |v: i32| v.div_euclid(CELL * SLAB_CELLS);
        // One cell more on each side than `link` ever writes to.
        let margin = CELL * 2;
        let (x, y) = (
            slab(bounding_box.x_min - dx - margin),
            slab(bounding_box.y_min - dy - margin),
        );
        let width = slab(bounding_box.x_max + dx + margin) - x + 1;
        let height = slab(bounding_box.y_max + dy + margin) - y + 1;
        Self {
            origin: (x, y),
            width,
            slabs: vec![NO_LIMIT; (width * height) as usize],
            cells: Vec::new(),
            contents: Vec::new(),
            neighbours: Vec::new(),
            rows_away: dy / CELL + 1,
            starts: Vec::new(),
            records: Vec::new(),
        }
    }

    /// A new cell, the last one.
    fn open(&mut self, place: GridPlace) -> usize {
        let rank = self.contents.len();
        self.contents.push(GridCell {
            start: self.starts.len() as u32,
            ..GridCell::default()
        });
        if let Some(cell) = self.cell_mut(place) {
            *cell = rank as u32;
        }
        rank
    }

    /// Fills in, for every cell within reach of an edge, the neighbours that have one.
    fn link(&mut self, full_cells: &[GridPlace], unit: f64, reach_m: f64) {
        let mut neighbours: BTreeMap<GridPlace, Vec<NeighbourCell>> = BTreeMap::new();
        for (rank, &(x, y)) in full_cells.iter().enumerate() {
            if self.contents[rank].edges == 0 {
                continue;
            }
            let lat = (y * CELL).abs().max(((y + 1) * CELL).abs());
            let (dx, dy) = reach(lat, unit, reach_m);
            let (dx, dy) = (dx / CELL + 1, dy / CELL + 1);
            for (cx, cy) in
                (y - dy..=y + dy).flat_map(|cy| (x - dx..=x + dx).map(move |cx| (cx, cy)))
            {
                neighbours.entry((cx, cy)).or_default().push(NeighbourCell {
                    gap: ((x - cx) as i16, (y - cy) as i16),
                    rank: rank as u32,
                });
            }
        }
        for (place, mut around) in neighbours {
            around.retain(|neighbour| neighbour.gap != (0, 0));
            let metric = LocalMetric::at(f64::from(place.1 * CELL) * unit);
            around.sort_by(|a, b| {
                let far = |neighbour: &NeighbourCell| {
                    let (dx, dy) = metric.metres(neighbour.gap.0.into(), neighbour.gap.1.into());
                    dx * dx + dy * dy
                };
                far(a).total_cmp(&far(b))
            });
            let rank = match self.cell(place) {
                NO_LIMIT => self.open(place),
                rank => rank as usize,
            };
            let start = self.neighbours.len() as u32;
            self.neighbours.extend(around);
            self.contents[rank].neighbours = (start, self.neighbours.len() as u32);
        }
    }

    /// Adds a plot to the cell just opened, in the order of the bits.
    fn put(&mut self, bit: u32, traces: Vec<PlotTrace>) {
        self.starts.push(self.records.len() as u32);
        if let Some(cell) = self.contents.last_mut() {
            cell.records |= 1 << bit;
            if traces.iter().any(|trace| !trace.edges.is_empty()) {
                cell.edges |= 1 << bit;
            }
        }
        let n = traces.len();
        for (i, trace) in traces.into_iter().enumerate() {
            let header = RecordHeading {
                ring: trace.ring,
                turns: trace.turns,
                rows: trace.edges.len().div_ceil(4) as u32,
                has_next: i + 1 < n,
            };
            self.records.push(header.write());
            self.records.extend(trace.edges.chunks(4).map(Edges::write));
        }
    }

    fn cell_mut(&mut self, (x, y): GridPlace) -> Option<&mut u32> {
        let slab = self.slab((x, y))?;
        if self.slabs[slab] == NO_LIMIT {
            self.slabs[slab] = self.cells.len() as u32;
            self.cells.resize(
                self.cells.len() + (SLAB_CELLS * SLAB_CELLS) as usize,
                NO_LIMIT,
            );
        }
        let start = self.slabs[slab] as usize;
        self.cells.get_mut(start + in_slab((x, y)))
    }

    #[inline]
    fn slab(&self, (x, y): GridPlace) -> Option<usize> {
        let x = x.div_euclid(SLAB_CELLS) - self.origin.0;
        let y = y.div_euclid(SLAB_CELLS) - self.origin.1;
        (0 <= x && x < self.width && 0 <= y)
            .then_some((y * self.width + x) as usize)
            .filter(|&slab| slab < self.slabs.len())
    }

    #[inline]
    fn cell(&self, place: GridPlace) -> u32 {
        match self.slab(place).map(|slab| self.slabs[slab]) {
            None | Some(NO_LIMIT) => NO_LIMIT,
            Some(start) => self.cells[start as usize + in_slab(place)],
        }
    }

    /// The record of a plot, ring by ring.
    #[inline]
    fn record<'a>(
        &'a self,
        cell: &GridCell,
        bit: u32,
    ) -> impl Iterator<Item = (RecordHeading, RecordLines<'a>)> + use<'a> {
        // Records are in the order of their bits: as many come before this plot's as there
        // are bits set below its own.
        let rank = cell.start + (cell.records & ((1 << bit) - 1)).count_ones();
        let mut rest = Some(&self.records[self.starts[rank as usize] as usize..]);
        std::iter::from_fn(move || {
            let (row, rest_of_record) = rest?.split_first()?;
            let header = RecordHeading::read(row);
            let (rows, next) = rest_of_record.split_at_checked(header.rows as usize)?;
            rest = header.has_next.then_some(next);
            Some((header, RecordLines(rows)))
        })
    }

    /// Where a point falls in the plan.
    #[inline]
    pub(super) fn locate(&self, p: GridPoint) -> PlacedPoint {
        let plot = (floor(p.x).div_euclid(PLOT), floor(p.y).div_euclid(PLOT));
        let place = (plot.0.div_euclid(8), plot.1.div_euclid(8));
        PlacedPoint {
            p,
            plot,
            place,
            rank: self.cell(place),
        }
    }

    /// Calls `visit` with every ring that winds around a point.
    #[inline]
    pub(super) fn surrounding(&self, here: PlacedPoint, mut visit: impl FnMut(u32)) {
        let Some(cell) = self.contents.get(here.rank as usize) else {
            return;
        };
        let bit = bit(here.plot);
        if cell.records >> bit & 1 == 0 {
            return;
        }
        let p = shift_point(here.p);
        let (cx, cy) = centre(here.plot);
        let p = GridPoint {
            x: p.x - f64::from(cx),
            y: p.y - f64::from(cy),
        };
        for (header, edges) in self.record(cell, bit) {
            let turns = header.turns + turns_between(edges, p);
            if turns != 0 {
                visit(header.ring);
            }
        }
    }

    /// The nearest edge within `radius_m`, at most the reach of the plan.
    pub(super) fn nearest(
        &self,
        here: PlacedPoint,
        metric: LocalMetric,
        radius_m: f64,
    ) -> Option<NearestEdge> {
        let mut search = EdgeSearch {
            plan: self,
            p: here.p,
            metric,
            coefficients: metric.coefficients(),
            // A hair more than asked, for single precision: what is at the radius itself
            // is found, then measured exactly by `FoundEdge`.
            square: (radius_m * radius_m * 1.000_001) as f32,
            found: None,
        };
        let cell = self.contents.get(here.rank as usize)?;
        search.cell(here.place, cell, Some(here.plot), 0.0);
        let sides = CellSides::new(&search, here.place);
        if sides.square() < search.square {
            let (start, end) = cell.neighbours;
            for neighbour in &self.neighbours[start as usize..end as usize] {
                let (dx, dy) = (neighbour.gap.0.into(), neighbour.gap.1.into());
                let square = sides.square_to(dx, dy);
                if square < search.square {
                    let place = (here.place.0 + dx, here.place.1 + dy);
                    let cell = &self.contents[neighbour.rank as usize];
                    search.cell(place, cell, None, square);
                }
            }
        }
        search
            .found
            .map(|found| found.measure_exactly(here.p, metric))
    }
}

/// A point and its place in the plan.
#[derive(Clone, Copy, Debug)]
pub(super) struct PlacedPoint {
    pub(super) p: GridPoint,
    plot: GridPlace,
    place: GridPlace,
    /// The result of `Grid::cell`.
    rank: u32,
}

impl PlacedPoint {
    /// Whether a limit may lie within reach.
    #[inline]
    pub(super) fn within_reach(self) -> bool {
        self.rank != NO_LIMIT
    }
}

/// The distances from a point to the sides of its cell, which bound from below those to
/// the cells around it.
struct CellSides {
    /// Metres to the west, east, south and north.
    sides: [f32; 4],
    /// Metres across a cell.
    step: (f32, f32),
}

impl CellSides {
    #[inline]
    fn new(search: &EdgeSearch<'_>, place: GridPlace) -> Self {
        let border = |v: i32| f64::from(v * CELL);
        let (p, metric, rows_away) = (search.p, search.metric, search.plan.rows_away);
        // A unit of longitude is shortest at the edge nearest to a pole.
        let east = metric
            .metres(1.0, border(place.1 + rows_away + 1) - p.y)
            .0
            .min(metric.metres(1.0, border(place.1 - rows_away) - p.y).0);
        let north = metric.metres(0.0, 1.0).1;
        let sides = [
            (p.x - border(place.0)) * east,
            (border(place.0 + 1) - p.x) * east,
            (p.y - border(place.1)) * north,
            (border(place.1 + 1) - p.y) * north,
        ];
        Self {
            sides: sides.map(|side| side as f32),
            step: (
                border(1) as f32 * east as f32,
                border(1) as f32 * north as f32,
            ),
        }
    }

    /// A lower bound of the squared distance to any other cell.
    #[inline]
    fn square(&self) -> f32 {
        let [west, east, south, north] = self.sides;
        let m = smaller(smaller(west, east), smaller(south, north));
        m * m
    }

    /// The same to the cell that many cells to the east and to the north.
    #[inline]
    fn square_to(&self, dx: i32, dy: i32) -> f32 {
        // The side that faces it; neither does when it is in the same row or column.
        let gap = |d: i32, low: f32, high: f32, step: f32| {
            let d = d as f32 * step;
            -smaller(smaller(step - high - d, step - low + d), 0.0)
        };
        let [west, east, south, north] = self.sides;
        let (x, y) = (
            gap(dx, west, east, self.step.0),
            gap(dy, south, north, self.step.1),
        );
        x * x + y * y
    }
}

/// The nearest edge so far, in single precision: exact to a millimetre within 10 km,
/// which is enough to choose the nearest edge.
struct EdgeSearch<'a> {
    plan: &'a Grid,
    p: GridPoint,
    metric: LocalMetric,
    coefficients: (f32, f32, f32),
    square: f32,
    found: Option<FoundEdge<'a>>,
}

/// Where the nearest edge is.
#[derive(Clone, Copy)]
struct FoundEdge<'a> {
    ring: u32,
    centre: (i32, i32),
    edges: Edges<'a>,
    rank: usize,
}

impl FoundEdge<'_> {
    fn measure_exactly(self, p: GridPoint, metric: LocalMetric) -> NearestEdge {
        let [a, b] = self
            .edges
            .edge(self.rank)
            .map(|(x, y)| (self.centre.0 + i32::from(x), self.centre.1 + i32::from(y)));
        NearestEdge {
            ring: self.ring,
            square: squared_edge_distance(a, b, p, metric),
        }
    }
}

impl<'a> EdgeSearch<'a> {
    /// Measures the plots of a cell that may hold a nearer edge, from near to far.
    ///
    /// `first` is the plot of the point, when it is in this cell: its edges often end the
    /// search. No plot is nearer than `square`.
    #[inline]
    fn cell(
        &mut self,
        place: GridPlace,
        cell: &'a GridCell,
        first: Option<GridPlace>,
        square: f32,
    ) {
        // The plots still to measure, a bit each.
        let mut rest = cell.edges;
        if let Some(first) = first
            && rest >> bit(first) & 1 != 0
        {
            self.measure(cell, first, bit(first));
            rest &= !(1 << bit(first));
        }
        let low = (f64::from(place.0 * CELL), f64::from(place.1 * CELL));
        let gap = Offsets::new((self.p.x - low.0, self.p.y - low.1), self.metric);
        let (side, mut band) = (square.sqrt(), FIRST_BAND_M);
        // Band after band: nearly in order of distance, without sorting up to 64 plots.
        while rest != 0 {
            let limit = smaller((side + band) * (side + band), self.square);
            let mut nearby = rest & gap.mask(limit);
            rest &= !nearby;
            while nearby != 0 {
                // The lowest bit set, then the same bits without it.
                let bit = nearby.trailing_zeros();
                nearby &= nearby - 1;
                if gap.square(bit) < self.square {
                    self.measure(cell, in_cell(place, bit), bit);
                }
            }
            if limit >= self.square {
                return;
            }
            band *= 2.0;
        }
    }

    fn measure(&mut self, cell: &'a GridCell, place: GridPlace, bit: u32) {
        let centre = centre(place);
        let offset = (
            (f64::from(centre.0) - self.p.x) as f32,
            (f64::from(centre.1) - self.p.y) as f32,
        );
        for (header, rows) in self.plan.record(cell, bit) {
            // Four nearest, one by place in a line, and the line of each: comparing the four
            // among themselves waits until the end, out of the loop.
            let mut squares = f32x4::splat(self.square);
            let mut ranks = f32x4::ZERO;
            for (rank, edges) in rows.0.iter().map(Edges).enumerate() {
                let here = edges.squares(offset, self.coefficients);
                ranks = here
                    .simd_lt(squares)
                    .select(f32x4::splat(rank as f32), ranks);
                squares = squares.fast_min(here);
            }
            let [a, b, c, d] = squares.to_array();
            let square = smaller(smaller(a, b), smaller(c, d));
            if square < self.square {
                self.square = square;
                let rank = squares
                    .simd_eq(f32x4::splat(square))
                    .to_bitmask()
                    .trailing_zeros();
                let row = ranks.as_array()[rank as usize];
                self.found = Some(FoundEdge {
                    ring: header.ring,
                    centre,
                    edges: Edges(&rows.0[row as usize]),
                    rank: rank as usize,
                });
            }
        }
    }
}

/// Lower bounds of the distances from a point to the plots of a cell, by column
/// and by row, in squared metres.
struct Offsets {
    columns: f32x8,
    rows: f32x8,
}

impl Offsets {
    /// `x` and `y` from the low corner of the cell.
    #[inline]
    fn new((x, y): (f64, f64), metric: LocalMetric) -> Self {
        let east = metric
            .metres(1.0, -y)
            .0
            .min(metric.metres(1.0, f64::from(CELL) - y).0);
        let north = metric.metres(0.0, 1.0).1;
        let gaps = |v: f64, metres: f64| {
            let side = PLOT as f32;
            let low = f32x8::new([0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]) * side - v as f32;
            let gap = low.fast_max(-(low + side)).fast_max(f32x8::ZERO) * metres as f32;
            gap * gap
        };
        Self {
            columns: gaps(x, east),
            rows: gaps(y, north),
        }
    }

    #[inline]
    fn square(&self, bit: u32) -> f32 {
        self.columns.as_array()[(bit % 8) as usize] + self.rows.as_array()[(bit / 8) as usize]
    }

    /// The plots whose column and row are both nearer than a distance.
    #[inline]
    fn mask(&self, square: f32) -> u64 {
        let near = |gaps: f32x8| u64::from(gaps.simd_lt(f32x8::splat(square)).to_bitmask());
        const BYTES: u64 = 0x0101_0101_0101_0101;
        // The eight bits of the columns are the same for every row: times `BYTES`, they are
        // copied to each of the eight bytes. Bit i of the rows has to become the eight bits
        // of byte i. Copied alike, then masked by the diagonal, it is alone in that byte,
        // wherever it stands in it; 0x7f added carries it to the top of the byte and of none
        // other; shifted down it is 1, and times 0xff it is the whole byte. With loops over
        // rows and columns this is 64 tests, for each cell that is looked at.
        let lone_bits = (near(self.rows) * BYTES) & 0x8040_2010_0804_0201;
        let rows = ((lone_bits + 0x7f * BYTES) >> 7 & BYTES) * 0xff;
        rows & (near(self.columns) * BYTES)
    }
}

/// The edges of a ring in a plot, four by four.
#[derive(Clone, Copy)]
struct RecordLines<'a>(&'a [RecordLine]);

impl<'a> Edges<'a> {
    /// From one to four edges.
    fn write(edges: &[[(i16, i16); 2]]) -> RecordLine {
        let word = |(x, y): (i16, i16)| i32::from(y) << 16 | i32::from(x as u16);
        let mut row = [0; 8];
        for i in 0..4 {
            let ends = edges.get(i).copied().unwrap_or([edges[0][0]; 2]);
            [row[i], row[4 + i]] = ends.map(word);
        }
        row
    }

    fn edge(self, i: usize) -> [(i16, i16); 2] {
        [self.0[i], self.0[4 + i]].map(|word| (word as i16, (word >> 16) as i16))
    }

    /// Longitudes and latitudes of the starts, then of the ends.
    ///
    /// By shifts alone: to widen 16 bits, `wide` interleaves them with the previous value of
    /// a register, so that each turn of a loop has to wait for the one before.
    #[inline(always)]
    fn ends(self) -> [(i32x4, i32x4); 2] {
        let [a0, a1, a2, a3, b0, b1, b2, b3] = *self.0;
        [[a0, a1, a2, a3], [b0, b1, b2, b3]].map(|words| {
            let words = i32x4::new(words);
            (words << 16 >> 16, words >> 16)
        })
    }

    /// Squared metres to each edge, given the centre of the plot from the point.
    #[inline(always)]
    fn squares(self, (x, y): (f32, f32), (east, slope, north): (f32, f32, f32)) -> f32x4 {
        let [(ax, ay), (bx, by)] = self.ends().map(|(dx, dy)| {
            let dx = f32x4::from_i32x4(dx) + x;
            let dy = f32x4::from_i32x4(dy) + y;
            (dx * (dy * slope + east), dy * north)
        });
        // From each start towards its edge's end, the share of the way that comes nearest to
        // the point, which is the origin here. An edge of no length divides by the least
        // number rather than by zero, and its share is 0.
        let (ex, ey) = (ax - bx, ay - by);
        let length = (ex * ex + ey * ey).fast_max(f32x4::splat(f32::MIN_POSITIVE));
        let t = (ax * ex + ay * ey) / length;
        let t = t.fast_max(f32x4::ZERO).fast_min(f32x4::ONE);
        let (dx, dy) = (ax - t * ex, ay - t * ey);
        dx * dx + dy * dy
    }
}

/// `f32::min` without NaN: one instruction instead of four.
#[inline(always)]
fn smaller(a: f32, b: f32) -> f32 {
    if a < b { a } else { b }
}

/// The centre of a plot: on a whole unit. Windings are counted half a unit further.
#[inline]
fn centre((x, y): GridPlace) -> (i32, i32) {
    (x * PLOT + PLOT / 2, y * PLOT + PLOT / 2)
}

#[inline]
fn in_cell((x, y): GridPlace, bit: u32) -> GridPlace {
    (x * 8 + bit as i32 % 8, y * 8 + bit as i32 / 8)
}

#[inline]
fn in_slab((x, y): GridPlace) -> usize {
    (y.rem_euclid(SLAB_CELLS) * SLAB_CELLS + x.rem_euclid(SLAB_CELLS)) as usize
}

/// A bound of a distance in units of longitude and latitude, anywhere up to a latitude. With
/// 5 % to spare: the length of a degree of longitude changes on the way.
fn reach(lat: i32, unit: f64, reach_m: f64) -> (i32, i32) {
    let metric = LocalMetric::at(f64::from(lat) * unit).scaled(unit);
    let (dx, dy) = metric.degrees(reach_m * 1.05, reach_m * 1.05);
    (dx.ceil() as i32, dy.ceil() as i32)
}

/// A plot's place in its cell.
#[inline]
fn bit((x, y): GridPlace) -> u32 {
    (y.rem_euclid(8) * 8 + x.rem_euclid(8)) as u32
}

/// Half a unit off the centre of its plot: no vertex shares a coordinate with it.
const PLOT_REFERENCE: f64 = 0.5;

/// The part of a plot's record that is about one ring, before it is encoded.
struct PlotTrace {
    ring: u32,
    turns: i32,
    edges: Vec<[(i16, i16); 2]>,
}

/// For each plot of a ring's box: the winding number of the ring at the reference of the
/// plot, and the edges whose box meets the plot.
fn plot_crossings(ring: &Ring) -> impl Iterator<Item = (GridPlace, i32, Vec<[(i16, i16); 2]>)> {
    let bounding_box = ring.bounding_box();
    let mut edges: BTreeMap<GridPlace, Vec<[(i16, i16); 2]>> = BTreeMap::new();
    for (a, b) in ring.edges() {
        for place in places(a, b) {
            let (cx, cy) = centre(place);
            // No ring is wider than `EXTENT_MAX`: the offsets fit.
            let edge = [a, b].map(|(x, y)| ((x - cx) as i16, (y - cy) as i16));
            edges.entry(place).or_default().push(edge);
        }
    }
    places(
        (bounding_box.x_min, bounding_box.y_min),
        (bounding_box.x_max, bounding_box.y_max),
    )
    .filter_map(move |place| {
        let (cx, cy) = centre(place);
        let reference = GridPoint {
            x: f64::from(cx) + PLOT_REFERENCE,
            y: f64::from(cy) + PLOT_REFERENCE,
        };
        let turns = ring.turns(bounding_box, reference);
        let edges = edges.remove(&place).unwrap_or_default();
        (turns != 0 || !edges.is_empty()).then_some((place, turns, edges))
    })
}

/// The plots of the box of two points.
fn places(a: (i32, i32), b: (i32, i32)) -> impl Iterator<Item = GridPlace> {
    let range =
        |u: i32, v: i32| -> Range<i32> { u.min(v).div_euclid(PLOT)..u.max(v).div_euclid(PLOT) + 1 };
    let (xs, ys) = (range(a.0, b.0), range(a.1, b.1));
    ys.flat_map(move |y| xs.clone().map(move |x| (x, y)))
}

/// How many more times the ring of some edges winds around `p` than around the
/// reference of the plot, both relative to its centre.
///
/// The path from `p` goes east or west at its latitude, then north or south at the
/// longitude of the reference; neither leg can pass through a vertex. The side of the
/// corner is computed once for both legs, so that a rounding error there cancels out.
#[inline]
fn turns_between(rows: RecordLines<'_>, p: GridPoint) -> i32 {
    let direction_x = if p.x < PLOT_REFERENCE { 1 } else { -1 };
    let direction_y = if p.y < PLOT_REFERENCE { 1 } else { -1 };
    let mut turns = 0;
    // Whole numbers are enough to know which edges the lines of the path cross.
    let floor = floor(p.y);
    let reference = i32x4::splat(floor);
    for edges in rows.0.iter().map(Edges) {
        let ends = edges.ends();
        // Which bounds lie east of the reference, and which north of the point.
        let [(a_east, a_north), (b_east, b_north)] = ends.map(|(x, y)| {
            (
                x.simd_gt(i32x4::ZERO).to_bitmask(),
                y.simd_gt(reference).to_bitmask(),
            )
        });
        // An edge whose ends are on two sides of a line crosses it. Most edges of a plot
        // cross neither line: four of them are passed over at once, by whole numbers.
        let (spans_x, spans_y) = (a_east ^ b_east, a_north ^ b_north);
        if spans_x | spans_y == 0 {
            continue;
        }
        let [(ax, ay), (bx, by)] = ends.map(|(x, y)| (f64x4::from_i32x4(x), f64x4::from_i32x4(y)));
        let (ex, ey) = (bx - ax, by - ay);
        // Which edges have a point on their left, one bit each.
        let is_left = |x: f64, y: f64| {
            (ex * (f64x4::splat(y) - ay) - ey * (f64x4::splat(x) - ax))
                .simd_gt(f64x4::ZERO)
                .to_bitmask()
        };
        let corner = is_left(PLOT_REFERENCE, p.y);
        let crosses_y = spans_y & (is_left(p.x, p.y) ^ corner);
        let crosses_x = spans_x & (corner ^ is_left(PLOT_REFERENCE, PLOT_REFERENCE));
        // An edge that crosses goes west, or south, when it starts on the far side.
        turns += direction_y * (count(crosses_x & a_east) - count(crosses_x & !a_east));
        turns += direction_x * (count(crosses_y & !a_north) - count(crosses_y & a_north));
    }
    turns
}

/// How many of the first four bits are set: digit `bits` of a number, from the right, in
/// hexadecimal. `count_ones` is a dozen operations where x86-64 is compiled for any
/// processor, and this is asked four times for each line of edges that are crossed.
#[inline]
fn count(bits: u32) -> i32 {
    const COUNTS: u64 = 0x4332_3221_3221_2110;
    (COUNTS >> (4 * (bits & 15)) & 7) as i32
}
