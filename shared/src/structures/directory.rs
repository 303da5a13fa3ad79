//! The directory: a file of structures, loaded.

use super::{
    Facts, NearbyStructure, Structure, Zone,
    nearby::{PointTree, TreeNode, to_steps},
};
use crate::{
    Date, Point,
    codes::{CodeCommune, CodeDepartement, CodeError, CodeFault, CodeKind},
    eligibilite::{Intercommunalite, Truth},
    order::{sorted, sorted_ranks},
    situation::KnownPlace,
};
use std::sync::OnceLock;

/// The structures of the country, or those that serve a département.
#[derive(Clone, Debug)]
pub struct Directory {
    pub(super) header: DirectoryHeader,
    pub(super) facts: Vec<Facts>,
    pub(super) texts: [Texts; Column::ALL.len()],
    /// The columns of [`Column::EXTRA`], when they are loaded after the rest.
    pub(super) extra: OnceLock<[Texts; Column::EXTRA.len()]>,
    tree: PointTree,
    /// The structures by zone covered.
    by_zone: Vec<(Zone, u32)>,
    /// Which intercommunalités of the file a commune belongs to.
    members: Vec<(CodeCommune, u16)>,
    /// The ranks in the order of the identifiers, computed at the first look-up.
    by_id: OnceLock<Vec<u32>>,
}

/// The identity of a file, and the tables that its structures refer to.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct DirectoryHeader {
    pub(super) digest: [u8; 32],
    pub(super) scope: DirectoryCoverage,
    pub(super) demonstration: bool,
    pub(super) provenances: Vec<Provenance>,
    pub(super) dispositifs: Vec<String>,
    pub(super) epci: Vec<Intercommunalite>,
    pub(super) communes: Vec<KnownCommune>,
}

/// The places for which a file has every structure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DirectoryCoverage {
    /// Any place of the country.
    France,
    /// The places of a département, and nowhere else.
    Departement(CodeDepartement),
}

impl DirectoryCoverage {
    /// Whether it covers a place.
    pub fn answer(self, departement: CodeDepartement) -> bool {
        match self {
            Self::France => true,
            Self::Departement(code) => code == departement,
        }
    }
}

/// A source of structures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provenance {
    pub name: String,
    pub licence: String,
    pub publie_le: Option<Date>,
}

/// A commune that the file has.
#[derive(Clone, Debug, PartialEq)]
pub struct KnownCommune {
    pub code: CodeCommune,
    pub name: String,
    pub centre: Option<Point>,
}

/// A column of texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Id,
    Name,
    /// What it does, in a sentence.
    Resume,
    Address,
    /// In the form to dial.
    Telephone,
    Courriel,
    Site,
    /// When it is open.
    Ouverture,
    /// Those it works with, separated by spaces.
    With,
}

impl Column {
    /// All of them, in the order of the file.
    pub const ALL: [Self; 9] = [
        Self::Id,
        Self::Name,
        Self::Resume,
        Self::Address,
        Self::Telephone,
        Self::Courriel,
        Self::Site,
        Self::Ouverture,
        Self::With,
    ];

    /// Those that a page loads after the list: no rule reads them, and one can go and meet
    /// someone without them.
    pub const EXTRA: [Self; 2] = [Self::Resume, Self::Site];
}

/// The texts of a column, one after the other.
#[derive(Clone, Debug, Default)]
pub(super) struct Texts {
    pub(super) joined: String,
    pub(super) ends: Vec<u32>,
}

impl Texts {
    pub(super) fn get(&self, rank: u32) -> Option<&str> {
        let rank = rank as usize;
        let start = match rank {
            0 => 0,
            _ => *self.ends.get(rank - 1)? as usize + 1,
        };
        let text = self.joined.get(start..*self.ends.get(rank)? as usize)?;
        Some(text).filter(|text| !text.is_empty())
    }
}

impl Directory {
    pub(super) fn new(
        header: DirectoryHeader,
        facts: Vec<Facts>,
        texts: [Texts; Column::ALL.len()],
    ) -> Self {
        let mut by_zone = Vec::new();
        let mut nodes = Vec::new();
        for (rank, facts) in (0u32..).zip(&facts) {
            by_zone.extend(facts.zones.iter().map(|zone| (*zone, rank)));
            if let Some(point) = facts.place.and_then(|place| place.point) {
                let (lat, lon) = to_steps(point);
                nodes.push(TreeNode {
                    lat,
                    lon,
                    rank,
                    mask: facts.service.fonctions.bits(),
                });
            }
        }
        let members: Vec<_> = (0u16..)
            .zip(&header.epci)
            .flat_map(|(rank, epci)| epci.communes.iter().map(move |commune| (*commune, rank)))
            .collect();
        Self {
            tree: PointTree::new(nodes),
            by_zone: sorted(&by_zone, |a, b| a < b),
            members: sorted(&members, |a, b| a < b),
            header,
            facts,
            texts,
            extra: OnceLock::new(),
            by_id: OnceLock::new(),
        }
    }

    /// The SHA-256 of the file.
    pub fn digest(&self) -> [u8; 32] {
        self.header.digest
    }

    /// The places that it covers.
    pub fn scope(&self) -> DirectoryCoverage {
        self.header.scope
    }

    /// Whether its structures are fictional.
    pub fn demonstration(&self) -> bool {
        self.header.demonstration
    }

    pub fn len(&self) -> usize {
        self.facts.len()
    }

    pub fn is_empty(&self) -> bool {
        self.facts.is_empty()
    }

    /// What rules compare to a situation, in the order of the ranks.
    pub fn facts(&self) -> &[Facts] {
        &self.facts
    }

    /// The text of a structure, when its source has one.
    pub fn text(&self, rank: u32, column: Column) -> Option<&str> {
        let place = Column::EXTRA.iter().position(|other| *other == column);
        match (place, self.extra.get()) {
            (Some(place), Some(extra)) => extra[place].get(rank),
            _ => self.texts[column as usize].get(rank),
        }
    }

    /// Whether the columns that are loaded later are there.
    pub fn is_complete(&self) -> bool {
        self.header.scope == DirectoryCoverage::France || self.extra.get().is_some()
    }

    /// The rank of a structure.
    pub fn rank(&self, id: &str) -> Option<u32> {
        let id_of = |rank: u32| self.text(rank, Column::Id);
        let by_id = self.by_id.get_or_init(|| {
            let before = |a: usize, b: usize| id_of(a as u32) < id_of(b as u32);
            let ranks = sorted_ranks(self.len(), &before).into_iter();
            ranks.map(|rank| rank as u32).collect()
        });
        let place = by_id.partition_point(|rank| id_of(*rank) < Some(id));
        let rank = by_id.get(place).copied();
        rank.filter(|rank| id_of(*rank) == Some(id))
    }

    /// The source of a structure.
    pub fn provenance(&self, facts: &Facts) -> Option<&Provenance> {
        self.header.provenances.get(usize::from(facts.source))
    }

    /// The identifiers of the entries of the catalogue that its structures offer.
    pub fn dispositifs(&self) -> &[String] {
        &self.header.dispositifs
    }

    /// The intercommunalités that its zones cite.
    pub fn epci(&self) -> &[Intercommunalite] {
        &self.header.epci
    }

    /// Its communes, in the order of the codes.
    pub fn communes(&self) -> &[KnownCommune] {
        &self.header.communes
    }

    /// A commune; for an arrondissement that it does not condition, the whole city.
    pub fn commune(&self, code: CodeCommune) -> Option<&KnownCommune> {
        let communes = &self.header.communes;
        let find = |code| {
            let place = communes.binary_search_by(|commune| commune.code.cmp(&code));
            place.ok().map(|place| &communes[place])
        };
        find(code).or_else(|| find(code.commune()))
    }

    /// Refuses a code that no commune has: a postal code often has the shape of one, and
    /// would be answered with a firm "nothing there". A file that has communes of a
    /// département has them all; of the others it cannot tell.
    pub fn check_commune(&self, code: CodeCommune) -> Result<(), CodeError> {
        let departement = code.departement();
        let communes = &self.header.communes;
        let start = communes.partition_point(|known| known.code.as_str() < departement.as_str());
        let has_communes = communes
            .get(start)
            .is_some_and(|known| known.code.departement() == departement);
        match has_communes && self.commune(code).is_none() {
            true => Err(CodeError {
                kind: CodeKind::Commune,
                fault: CodeFault::Unknown,
            }),
            false => Ok(()),
        }
    }

    /// A structure as its source describes it.
    pub fn structure(&self, rank: u32) -> Option<Structure> {
        let text = |column| self.text(rank, column).map(str::to_owned);
        Some(Structure {
            id: text(Column::Id)?,
            name: text(Column::Name)?,
            resume: text(Column::Resume),
            adresse: text(Column::Address),
            telephone: text(Column::Telephone),
            courriel: text(Column::Courriel),
            site: text(Column::Site),
            ouverture: text(Column::Ouverture),
            with: self
                .text(rank, Column::With)
                .map(|ids| ids.split(' ').map(str::to_owned).collect())
                .unwrap_or_default(),
            facts: self.facts.get(rank as usize)?.clone(),
        })
    }

    /// At most `max` structures within `radius_m` that serve one of these steps and that
    /// `accepts` keeps, nearest first.
    pub fn nearby(
        &self,
        from: Point,
        radius_m: f64,
        max: usize,
        fonctions: super::EnumSet<super::Fonction>,
        mut accepts: impl FnMut(u32, &Facts) -> bool,
    ) -> Vec<NearbyStructure> {
        let mut accepts = |rank: u32| {
            let facts = self.facts.get(rank as usize);
            facts.is_some_and(|facts| accepts(rank, facts))
        };
        self.tree
            .nearby(from, radius_m, max, fonctions.bits(), &mut accepts)
    }

    /// The structures that cover a place, or may cover it, in the order of their ranks.
    pub fn covering(&self, location: &KnownPlace) -> Vec<u32> {
        let mut ranks = Vec::new();
        let mut add = |zone: Zone| {
            let start = self.by_zone.partition_point(|(other, _)| *other < zone);
            let from_zone = self.by_zone[start..].iter();
            ranks.extend(
                from_zone
                    .take_while(|(other, _)| *other == zone)
                    .map(|(_, r)| *r),
            );
        };
        match location.commune {
            // A city with arrondissements may be any of them: each zone has to be checked.
            Some(commune) if !is_divided(commune) => {
                add(Zone::Commune(commune));
                if commune.commune() != commune {
                    add(Zone::Commune(commune.commune()));
                }
                let city = commune.commune();
                let start = self.members.partition_point(|(other, _)| *other < city);
                for (_, rank) in self.members[start..].iter().take_while(|(c, _)| *c == city) {
                    add(Zone::Epci(*rank));
                }
                add(Zone::Departement(commune.departement()));
                if let Some(region) = commune.departement().region() {
                    add(Zone::Region(region));
                }
                add(Zone::France);
            }
            _ => {
                for same_zone in self.by_zone.chunk_by(|(a, _), (b, _)| a == b) {
                    if same_zone[0].0.contains(location, &self.header.epci) != Truth::False {
                        ranks.extend(same_zone.iter().map(|(_, rank)| *rank));
                    }
                }
            }
        }
        deduplicated(&ranks)
    }
}

impl Directory {
    /// All the structures within a radius, nearest first.
    pub fn around(&self, from: Point, radius_m: f64) -> Vec<NearbyStructure> {
        self.tree
            .nearby(from, radius_m, self.len(), u32::MAX, &mut |_| true)
    }

    /// The structures in a commune, and those that cover it, in the order of their ranks. A
    /// city includes its arrondissements.
    pub fn of_commune(&self, code: CodeCommune) -> Vec<u32> {
        let location = KnownPlace {
            commune: Some(code),
            departement: Some(code.departement()),
            region: code.departement().region(),
            epci: None,
        };
        let here = |facts: &Facts| {
            let commune = facts.place.map(|place| place.commune);
            commune.is_some_and(|other| other == code || other.commune() == code)
        };
        self.gather(self.covering(&location), here)
    }

    /// The structures in a département, and those that cover a part of it, in the order of
    /// their ranks.
    pub fn of_departement(&self, code: CodeDepartement) -> Vec<u32> {
        let overlaps = |zone: &Zone| match zone {
            Zone::Commune(commune) => commune.departement() == code,
            Zone::Epci(rank) => {
                let epci = self.header.epci.get(usize::from(*rank));
                epci.is_some_and(|e| e.communes.iter().any(|c| c.departement() == code))
            }
            Zone::Departement(other) => *other == code,
            Zone::Region(region) => code.region() == Some(*region),
            Zone::France => true,
        };
        let same_zone = self.by_zone.chunk_by(|(a, _), (b, _)| a == b);
        let cover = same_zone
            .filter(|same_zone| overlaps(&same_zone[0].0))
            .flat_map(|same_zone| same_zone.iter().map(|(_, rank)| *rank))
            .collect();
        self.gather(cover, |facts| {
            (facts.place).is_some_and(|place| place.commune.departement() == code)
        })
    }

    /// These and those that satisfy a condition, each once.
    fn gather(&self, mut ranks: Vec<u32>, condition: impl Fn(&Facts) -> bool) -> Vec<u32> {
        let facts = (0u32..).zip(&self.facts);
        ranks.extend(
            facts
                .filter(|(_, facts)| condition(facts))
                .map(|(rank, _)| rank),
        );
        deduplicated(&ranks)
    }
}

/// Sorted, each once.
fn deduplicated(ranks: &[u32]) -> Vec<u32> {
    let mut ranks = sorted(ranks, |a, b| a < b);
    ranks.dedup();
    ranks
}

/// Whether it is Paris, Lyon or Marseille as a whole.
fn is_divided(commune: CodeCommune) -> bool {
    matches!(commune.as_str(), "75056" | "69123" | "13055")
}
