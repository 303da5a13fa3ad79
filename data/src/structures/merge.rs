//! One structure told twice is one structure, when something says that it is: the same place
//! and the same work. A head office's SIRET is shared by antennas, a name by several houses
//! of a town: neither is a reason by itself.

use super::report::StructuresReport;
use shared::{
    lists::{RawStructure, WrittenZone, from_name, simple},
    metric::distance_m,
    structures::{PlacePrecision, Ranked},
};
use std::collections::{BTreeSet, HashMap};

/// Two doors no farther from each other are one: sources place a house in its street or
/// at its door.
const SAME_DOOR_M: u32 = 100;

/// What a structure is recognised by, read once.
struct Recognised {
    name: String,
    address: Option<String>,
}

impl Recognised {
    fn of(raw: &RawStructure) -> Self {
        Self {
            name: simple(&raw.name),
            address: raw.adresse.as_deref().map(simple),
        }
    }
}

/// What two rows say of one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Agreement {
    Same,
    Different,
    /// One of them says nothing.
    Unsaid,
}

impl Agreement {
    fn of<T: PartialEq>(a: Option<T>, b: Option<T>) -> Self {
        match (a, b) {
            (Some(a), Some(b)) if a == b => Self::Same,
            (Some(_), Some(_)) => Self::Different,
            _ => Self::Unsaid,
        }
    }
}

/// Merges the duplicates; each merge is in the report, with its reason.
pub(super) fn merge_duplicates(
    raw_structures: Vec<RawStructure>,
    report: &mut StructuresReport,
) -> Vec<RawStructure> {
    let mut kept: Vec<(RawStructure, Recognised)> = Vec::new();
    let mut seen: HashMap<String, Vec<usize>> = HashMap::new();
    for raw in raw_structures {
        let recognised = Recognised::of(&raw);
        let keys = keys(&raw, &recognised);
        let places: BTreeSet<usize> = keys
            .iter()
            .filter_map(|key| seen.get(key))
            .flatten()
            .copied()
            .collect();
        let same = places.into_iter().find_map(|place| {
            let (first, told) = kept.get(place)?;
            Some((place, one_for((first, told), (&raw, &recognised))?))
        });
        let place = same.map_or(kept.len(), |(place, _)| place);
        for key in keys {
            let places = seen.entry(key).or_default();
            if !places.contains(&place) {
                places.push(place);
            }
        }
        match same.and_then(|(place, reason)| Some((kept.get_mut(place)?, reason))) {
            Some(((first, told), reason)) => {
                report.note_duplicate(first, &raw, reason);
                absorb(first, raw);
                told.address = first.adresse.as_deref().map(simple);
            }
            None => kept.push((raw, recognised)),
        }
    }
    let kept = kept.into_iter().map(|(raw, _)| raw).collect();
    told_apart(kept, report)
}

/// Where another that may be the same is looked for.
fn keys(raw: &RawStructure, recognised: &Recognised) -> Vec<String> {
    let place = raw.commune.map(|commune| commune.to_string());
    let place = place.unwrap_or_default();
    let mut keys = vec![
        format!("nom {} {place}", recognised.name),
        format!("id {}", raw.id),
    ];
    let siret = raw.siret.as_ref();
    keys.extend(siret.map(|siret| format!("siret {siret} {place}")));
    keys
}

/// Why two rows are one structure; none when nothing says so.
fn one_for(
    (a, told_a): (&RawStructure, &Recognised),
    (b, told_b): (&RawStructure, &Recognised),
) -> Option<&'static str> {
    // A France services house is often a town hall's of the same name.
    if a.commune != b.commune || a.nature != b.nature {
        return None;
    }
    let own_id = !a.id_from_name && !b.id_from_name && a.id == b.id;
    let same_name = told_a.name == told_b.name;
    let siret = Agreement::of(a.siret.as_ref(), b.siret.as_ref());
    let door = door((a, told_a), (b, told_b));
    if own_id && door != Agreement::Different {
        return Some("même identifiant, même commune");
    }
    if door == Agreement::Different || !same_work(a, b) {
        return None;
    }
    let is_known = door == Agreement::Same || a.commune.is_none() && same_zones(a, b);
    if is_known && same_name {
        return Some("même nom, même lieu, même travail");
    }
    if is_known && siret == Agreement::Same {
        return Some("même SIRET, même lieu, même travail");
    }
    // Nothing tells one from the other, for anybody: how to reach them included.
    let contacts = [
        Agreement::of(a.telephone.as_ref(), b.telephone.as_ref()),
        Agreement::of(a.courriel.as_ref(), b.courriel.as_ref()),
    ];
    let alike = !contacts.contains(&Agreement::Different);
    let told = siret == Agreement::Same || contacts.contains(&Agreement::Same);
    (same_name && alike && told).then_some("même nom, même commune, même contact ou SIRET")
}

/// Whether they are behind one door: the same address, or positions side by side.
fn door(
    (a, told_a): (&RawStructure, &Recognised),
    (b, told_b): (&RawStructure, &Recognised),
) -> Agreement {
    let fine = |raw: &RawStructure| {
        raw.point
            .filter(|_| raw.precision == PlacePrecision::Address)
    };
    let address = Agreement::of(told_a.address.as_ref(), told_b.address.as_ref());
    match (address, fine(a).zip(fine(b))) {
        (Agreement::Same, _) => Agreement::Same,
        (_, Some((a, b))) if distance_m(a, b) <= SAME_DOOR_M => Agreement::Same,
        (_, Some(_)) => Agreement::Different,
        (address, None) => address,
    }
}

/// The main thing they do, or one of those that either does when neither says which.
fn same_work(a: &RawStructure, b: &RawStructure) -> bool {
    let main = Agreement::of(a.service.principale, b.service.principale);
    let shared = a
        .service
        .fonctions
        .iter()
        .any(|fonction| b.service.fonctions.contains(fonction));
    main == Agreement::Same || (shared && main != Agreement::Different)
}

fn same_zones(a: &RawStructure, b: &RawStructure) -> bool {
    let zones = |raw: &RawStructure| raw.zones.iter().copied().collect::<BTreeSet<_>>();
    zones(a) == zones(b)
}

/// Gives each its own identifier: those made of a name and a commune that several have, by
/// what tells them apart. A source that names two structures by one identifier keeps the
/// fresher, and is told.
fn told_apart(mut kept: Vec<RawStructure>, report: &mut StructuresReport) -> Vec<RawStructure> {
    let mut count: HashMap<String, usize> = HashMap::new();
    for raw in &kept {
        *count.entry(raw.id.clone()).or_default() += 1;
    }
    let mut given = BTreeSet::new();
    for raw in &mut kept {
        if raw.id_from_name && count.get(&raw.id).is_some_and(|count| *count > 1) {
            let mut apart = apart(raw);
            raw.id = from_name(&raw.name, raw.commune, &apart);
            // Two that nothing tells apart, by their order.
            while !given.insert(raw.id.clone()) {
                apart.push('+');
                raw.id = from_name(&raw.name, raw.commune, &apart);
            }
        }
    }
    let mut by_id: HashMap<String, usize> = HashMap::new();
    let mut distinct: Vec<RawStructure> = Vec::new();
    for raw in kept {
        match by_id
            .get(&raw.id)
            .and_then(|place| distinct.get_mut(*place))
        {
            None => {
                by_id.insert(raw.id.clone(), distinct.len());
                distinct.push(raw);
            }
            Some(first) => {
                let (fresher, other) = match raw.freshness.le > first.freshness.le {
                    true => (raw, first.clone()),
                    false => (first.clone(), raw),
                };
                report.refuse_repeated(&other, &fresher);
                *first = fresher;
            }
        }
    }
    distinct
}

/// What tells a structure from another of its name in its commune.
fn apart(raw: &RawStructure) -> String {
    let mut apart = String::new();
    let said = [&raw.adresse, &raw.telephone, &raw.courriel, &raw.siret];
    for text in said.into_iter().flatten() {
        apart.push_str(&format!(" {}", simple(text)));
    }
    if let Some(point) = raw.point {
        apart.push_str(&format!(" {:.4} {:.4}", point.lat(), point.lon()));
    }
    if let Some(main) = raw.service.principale {
        apart.push_str(&format!(" {}", Ranked::as_str(main)));
    }
    for zone in &raw.zones {
        apart.push_str(&match zone {
            WrittenZone::Commune(code) => format!(" {code}"),
            WrittenZone::Epci(code) => format!(" {code}"),
            WrittenZone::Departement(code) => format!(" {code}"),
            WrittenZone::Region(code) => format!(" region {code}"),
            WrittenZone::France => " france".to_owned(),
        });
    }
    apart
}

/// What either says; where both do, the fresher.
fn absorb(into: &mut RawStructure, other: RawStructure) {
    let (ou, id) = (into.ou.clone(), into.id.clone());
    let id_from_name = into.id_from_name;
    // An identifier that a source gave outlives one made of a name.
    let (id, id_from_name) = match id_from_name && !other.id_from_name {
        true => (other.id.clone(), false),
        false => (id, id_from_name),
    };
    let first = into.clone();
    let (mut fresh, older) = match other.freshness.le > first.freshness.le {
        true => (other, first),
        false => (first, other),
    };
    fresh.service = fresh.service.union(older.service);
    fresh.resume = fresh.resume.or(older.resume);
    fresh.siret = fresh.siret.or(older.siret);
    fresh.adresse = fresh.adresse.or(older.adresse);
    fresh.telephone = fresh.telephone.or(older.telephone);
    fresh.courriel = fresh.courriel.or(older.courriel);
    fresh.site = fresh.site.or(older.site);
    fresh.ouverture = fresh.ouverture.or(older.ouverture);
    fresh.places = fresh.places.or(older.places);
    fresh.with.extend(older.with);
    fresh.zones.extend(older.zones);
    fresh.dispositifs.extend(older.dispositifs);
    if fresh.admission == shared::structures::Opening::Unknown {
        fresh.admission = older.admission;
    }
    // The finer of two positions.
    if fresh.point.is_none() || older.precision < fresh.precision && older.point.is_some() {
        (fresh.point, fresh.precision) = (older.point, older.precision);
        fresh.commune = older.commune.or(fresh.commune);
    }
    *into = RawStructure {
        ou,
        id,
        id_from_name,
        ..fresh
    };
}
