//! Hard rules: who may be proposed at all.
//!
//! Those in activity that cover the place and refuse neither the person nor the project.
//! What is not known excludes nobody.

use super::{
    Findings, OrientationQuery,
    context::{OrientationContext, StadeOrder, accepts},
    weights,
};
use crate::{
    codes::CodeDepartement,
    eligibilite::{Entry, Rule, Truth, Verdict, Zones},
    order::sorted,
    situation::KnownPlace,
    structures::{
        Age, Column, Directory, Door, EnumSet, Extent, Facts, Fonction, Freshness, Opening,
        Origine, Precision, Service,
    },
};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Who {
    /// A network or an actor of the catalogue, by its rank.
    Entry(u16),
    /// A structure of the directory, by its rank.
    Structure(u32),
}

/// Someone who may be proposed, and what their points are computed from.
pub(super) struct Candidate<'a> {
    pub(super) who: Who,
    pub(super) id: &'a str,
    pub(super) service: &'a Service,
    pub(super) age: Age,
    pub(super) origin: Origine,
    pub(super) admission: &'a Opening,
    pub(super) places: Option<u16>,
    pub(super) distance_m: Option<u32>,
    /// The narrowest zone that surely holds the place.
    pub(super) extent: Option<Extent>,
    /// Where it stands from the place, for those of which a source says no more.
    pub(super) standing: Option<Standing>,
    /// Whether it may belong to another place.
    pub(super) uncertain: bool,
    /// The schemes that can be asked for there, and that are not refused.
    pub(super) dispositifs: Vec<(u16, Verdict)>,
    /// Whether all of them accompany the person already: no need to propose it.
    pub(super) already: bool,
    /// Whether one of them has conditions, all of which are satisfied.
    pub(super) fills: bool,
    /// The ways to reach it, bits of `preferences.contact`.
    pub(super) contacts: u64,
    pub(super) order: Option<StadeOrder>,
    /// The structures it works with.
    pub(super) with: &'a str,
}

/// Where somebody stands, when it is not where the person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// Too little is known of the place.
    Unknown,
    /// In the same région.
    Voisin,
    Ailleurs,
}

impl Candidate<'_> {
    /// How relevant a step it serves is now. A structure that says it serves the stage
    /// knows better than the table: never 0.
    pub(super) fn degree(&self, fonction: Fonction, context: &OrientationContext<'_>) -> u8 {
        // Lifting obstacles that the person did not mention is of no help.
        if fonction == Fonction::Lever
            && u64::from(self.service.besoins) & context.besoins & weights::obstacles() == 0
        {
            return 0;
        }
        let at_least = match self.order {
            Some(StadeOrder::Within) => weights::UNKNOWN_RELEVANCE,
            _ => 0,
        };
        context.degree(fonction).max(at_least)
    }
}

/// All who may be proposed.
pub(super) fn found<'a>(
    query: &OrientationQuery<'a>,
    context: &OrientationContext<'_>,
    findings: &Findings<'_>,
) -> Vec<Candidate<'a>> {
    let entries = (0u16..).zip(query.catalogue.entries());
    let mut candidates: Vec<_> = entries
        .filter_map(|(rank, entry)| door(rank, entry, entry.door.as_ref()?, context, findings))
        .collect();
    if let Some(directory) = query.directory {
        let local_search = LocalSearch {
            directory,
            context,
            findings,
            ranks: directory
                .dispositifs()
                .iter()
                .map(|id| query.catalogue.rank(id))
                .collect(),
        };
        candidates.extend(local_search.found());
    }
    candidates
}

/// The admission of those who publish none.
const UNKNOWN_ADMISSION: &Opening = &Opening::Unknown;

fn door<'a>(
    rank: u16,
    entry: &'a Entry,
    door: &'a Door,
    context: &OrientationContext<'_>,
    findings: &Findings<'_>,
) -> Option<Candidate<'a>> {
    let finding = findings.assumed.get(usize::from(rank))?;
    let dispositifs = std::iter::once(rank).chain(door.dispositifs.iter().copied());
    let wanted = WantedDispositifs::of(dispositifs, context, findings)?;
    // Its own territory applies to every scheme asked for there.
    let is_for_them = entry.public.meets(context.audience);
    if !entry.state.is_active() || !is_for_them || finding.territoire == Some(Verdict::NonEligible)
    {
        return None;
    }
    let (extent, standing) = extent(entry, &context.locations);
    let uncertain =
        finding.territoire == Some(Verdict::Indetermine) || standing == Some(Standing::Unknown);
    if uncertain && !context.has_departement() {
        return None;
    }
    let freshness = Freshness {
        le: entry.verifie_le,
        precision: Precision::Month,
        origin: Origine::Publication,
    };
    let order = context.stade_among(door.service.stades);
    (order != Some(StadeOrder::TooLate)).then_some(Candidate {
        who: Who::Entry(rank),
        id: &entry.id,
        service: &door.service,
        age: freshness.age(context.date),
        origin: Origine::Publication,
        admission: UNKNOWN_ADMISSION,
        places: None,
        distance_m: None,
        extent: standing.is_none().then_some(extent),
        standing,
        uncertain,
        dispositifs: wanted.retained,
        fills: wanted.fills,
        already: wanted.already,
        contacts: 0,
        order,
        with: "",
    })
}

/// The narrowest part of an entry's places that contains the person's, or where it stands
/// from them; the whole country when it names none.
fn extent(entry: &Entry, locations: &[KnownPlace]) -> (Extent, Option<Standing>) {
    let mut extents = Vec::new();
    let mut standing = None;
    for condition in entry.conditions.iter().filter(|c| c.label.is_some()) {
        let (mut is_here, mut is_near) = (Truth::False, Truth::False);
        zones(&condition.rule, &mut |zones| {
            for location in locations {
                extents.extend(inside(zones, location));
                is_here = is_here.or(zones.contains(location));
                is_near = is_near.or(zones.is_neighbour(location));
            }
        });
        if condition.is_implantation() && is_here != Truth::True {
            standing = Some(match (is_here, is_near) {
                (_, Truth::False) => Standing::Ailleurs,
                (Truth::False, _) => Standing::Voisin,
                _ => Standing::Unknown,
            });
        }
    }
    (
        extents.into_iter().min().unwrap_or(Extent::France),
        standing,
    )
}

fn zones(rule: &Rule, visit: &mut dyn FnMut(&Zones)) {
    match rule {
        Rule::Located(_, ou) => visit(ou),
        Rule::AnyOf(rules) | Rule::AllOf(rules) => {
            rules.iter().for_each(|rule| zones(rule, visit));
        }
        _ => {}
    }
}

fn inside(zones: &Zones, location: &KnownPlace) -> Option<Extent> {
    let singles =
        |extent, zones: Zones| (zones.contains(location) == Truth::True).then_some(extent);
    let communes = Zones {
        communes: zones.communes.clone(),
        ..Zones::default()
    };
    let epci = Zones {
        intercommunalites: zones.intercommunalites.clone(),
        ..Zones::default()
    };
    let departements = Zones {
        departements: zones.departements.clone(),
        ..Zones::default()
    };
    singles(Extent::Commune, communes)
        .or_else(|| singles(Extent::Epci, epci))
        .or_else(|| singles(Extent::Departement, departements))
        .or_else(|| singles(Extent::Region, zones.clone()))
}

/// The schemes that can be asked for, among those that a structure or entry offers.
struct WantedDispositifs {
    retained: Vec<(u16, Verdict)>,
    fills: bool,
    already: bool,
}

impl WantedDispositifs {
    /// `None` when all of them are refused. Offering none excludes nobody.
    fn of(
        dispositifs: impl Iterator<Item = u16>,
        context: &OrientationContext<'_>,
        findings: &Findings<'_>,
    ) -> Option<Self> {
        let mut wanted = Self {
            retained: Vec::new(),
            fills: false,
            already: true,
        };
        let mut doors = 0;
        for rank in dispositifs {
            let index = usize::from(rank);
            let (Some(finding), Some(assume)) =
                (findings.stated.get(index), findings.assumed.get(index))
            else {
                continue;
            };
            doors += 1;
            let refuse = findings.refused.contains(&rank);
            if accepts(finding.verdict) && accepts(assume.verdict) && !refuse {
                wanted.retained.push((rank, finding.verdict));
                wanted.fills |= finding.verdict == Verdict::Eligible && finding.has_conditions;
                wanted.already &= context.already.ranks().contains(&rank);
            }
        }
        wanted.already &= doors > 0;
        (doors == 0 || !wanted.retained.is_empty()).then_some(wanted)
    }
}

struct LocalSearch<'a, 'b> {
    directory: &'a Directory,
    context: &'b OrientationContext<'b>,
    findings: &'b Findings<'b>,
    /// The entry of each identifier in the directory.
    ranks: Vec<Option<u16>>,
}

impl<'a> LocalSearch<'a, '_> {
    fn found(&self) -> Vec<Candidate<'a>> {
        let mut ranked: Vec<(u32, Option<u32>)> = Vec::new();
        for location in &self.context.locations {
            if *location != KnownPlace::default() {
                let ranks = self.directory.covering(location).into_iter();
                ranked.extend(ranks.map(|rank| (rank, self.distance(rank))));
            }
        }
        match self.context.position {
            Some(position) => {
                for fonction in EnumSet::<Fonction>::all() {
                    let nearby = self.directory.nearby(
                        position,
                        weights::RADIUS_M,
                        weights::NEAREST_PER_ETAPE,
                        [fonction].into_iter().collect(),
                        |_, facts| facts.zones.is_empty() && self.judge(facts).is_some(),
                    );
                    ranked.extend(nearby.iter().map(|p| (p.rank, Some(p.distance_m))));
                }
            }
            None => ranked.extend(self.of_departement()),
        }
        let mut ranked = sorted(&ranked, |a, b| a < b);
        ranked.dedup_by_key(|(rank, _)| *rank);
        ranked
            .into_iter()
            .filter_map(|(rank, distance_m)| self.candidate(rank, distance_m))
            .collect()
    }

    /// Without a position, those of the département replace the nearest.
    fn of_departement(&self) -> impl Iterator<Item = (u32, Option<u32>)> {
        let departements: Vec<CodeDepartement> = self.context.departements().collect();
        let facts = (0u32..).zip(self.directory.facts());
        facts
            .filter(move |(_, facts)| {
                let place = facts.place.filter(|_| facts.zones.is_empty());
                place.is_some_and(|place| departements.contains(&place.commune.departement()))
            })
            .map(|(rank, _)| (rank, None))
    }

    fn distance(&self, rank: u32) -> Option<u32> {
        let point = self.directory.facts().get(rank as usize)?.place?.point?;
        Some(crate::metric::distance_m(self.context.position?, point))
    }

    /// What a structure can offer them, wherever it is; `None` when it does not receive them.
    fn judge(&self, facts: &Facts) -> Option<WantedDispositifs> {
        if facts.service.publics.welcome(self.context.situation) == Truth::False {
            return None;
        }
        let ranks = facts.dispositifs.iter();
        let ranks = ranks.filter_map(|&id| *self.ranks.get(usize::from(id))?);
        WantedDispositifs::of(ranks, self.context, self.findings)
    }

    fn candidate(&self, rank: u32, distance_m: Option<u32>) -> Option<Candidate<'a>> {
        let facts = self.directory.facts().get(rank as usize)?;
        let wanted = self.judge(facts)?;
        let (truth, extent) = self.context.inside(&facts.zones, self.directory.epci());
        let uncertain = !facts.zones.is_empty() && truth == Truth::Unknown;
        if !facts.zones.is_empty() && truth == Truth::False
            || uncertain && !self.context.has_departement()
        {
            return None;
        }
        let order = self.context.stade_among(facts.service.stades);
        let telephone = self.directory.text(rank, Column::Telephone);
        let mobile = telephone.is_some_and(is_mobile);
        let courriel = self.directory.text(rank, Column::Courriel).is_some();
        (order != Some(StadeOrder::TooLate)).then_some(Candidate {
            who: Who::Structure(rank),
            id: self.directory.text(rank, Column::Id)?,
            service: &facts.service,
            age: facts.freshness.age(self.context.date),
            origin: facts.freshness.origin,
            admission: &facts.admission,
            places: facts.places,
            distance_m,
            extent,
            standing: None,
            uncertain,
            dispositifs: wanted.retained,
            fills: wanted.fills,
            already: wanted.already,
            contacts: u64::from(telephone.is_some())
                | u64::from(mobile) << 1
                | u64::from(courriel) << 2,
            order,
            with: self.directory.text(rank, Column::With).unwrap_or_default(),
        })
    }
}

/// Whether a French number receives text messages.
fn is_mobile(telephone: &str) -> bool {
    let digits: String = telephone.chars().filter(char::is_ascii_digit).collect();
    let national = digits.strip_prefix("33").unwrap_or(&digits);
    let national = national.strip_prefix('0').unwrap_or(national);
    national.starts_with(['6', '7']) && national.len() == 9
}
