//! Situations of every degree of knowledge, the same at every run.

use shared::{
    Date,
    codes::{CodeCommune, CodeEpci},
    eligibilite::{Catalogue, Intercommunalite, Rule, Zones},
    situation::{Entries, Field, FieldKind, FieldValue, Fields, Situation, SituationPlace, Unit},
};

/// The day of all of them.
const DAY: Date = Date::constant(2026, 11, 22);

const COUNT: usize = 200;

/// Communes that no scheme names, in métropole and overseas.
const ELSEWHERE: [&str; 4] = ["01004", "59350", "97209", "2A004"];

/// An intercommunalité that no scheme names.
const OTHER_EPCI: &str = "200000172";

/// The first of them knows nothing.
pub(crate) fn draw(catalogue: &Catalogue) -> Vec<Situation> {
    let mut random = SituationRandom(0x9e37_79b9_7f4a_7c15);
    let zones = zones(catalogue);
    let communes = communes(&zones);
    let fields = fields(catalogue);
    (0..COUNT)
        .map(|rank| {
            // From nothing at all to everything.
            let part = (rank % 9) as f64 / 8.0;
            let mut situation = Situation::new(DAY);
            for field in fields.iter().filter(|field| *field != Field::Date) {
                if random.part() < part {
                    let value = value(field, catalogue, &mut random);
                    situation.set(field, value);
                }
            }
            for location in [SituationPlace::Residence, SituationPlace::Projet] {
                if random.part() < part {
                    let commune = communes[random.among(communes.len())];
                    locate(&mut situation, location, commune, &zones);
                }
            }
            situation
        })
        .collect()
}

/// All of a place at once: what its commune alone leaves open would be for each engine
/// to find out.
fn locate(
    situation: &mut Situation,
    location: SituationPlace,
    commune: CodeCommune,
    zones: &[&Zones],
) {
    let [field, epci, departement, region] = location.fields();
    situation.set(field, FieldValue::Commune(commune));
    situation.set(epci, FieldValue::Epci(its_own(commune, zones)));
    situation.set(departement, FieldValue::Departement(commune.departement()));
    if let Some(code) = commune.departement().region() {
        situation.set(region, FieldValue::Region(code));
    }
}

fn its_own(commune: CodeCommune, zones: &[&Zones]) -> CodeEpci {
    intercommunalites(commune, zones)
        .map(|epci| epci.code)
        .next()
        .unwrap_or_else(|| OTHER_EPCI.parse().expect("a code"))
}

/// Those that hold a commune.
pub(crate) fn intercommunalites<'a>(
    commune: CodeCommune,
    zones: &[&'a Zones],
) -> impl Iterator<Item = &'a Intercommunalite> {
    zones
        .iter()
        .flat_map(|zones| &zones.intercommunalites)
        .filter(move |epci| epci.communes.binary_search(&commune.commune()).is_ok())
}

/// Every zone that a scheme names.
pub(crate) fn zones(catalogue: &Catalogue) -> Vec<&Zones> {
    let mut zones = Vec::new();
    visit_rules(catalogue, &mut |rule| {
        if let Rule::Located(_, own) = rule {
            zones.push(own);
        }
    });
    zones
}

fn visit_rules<'a>(catalogue: &'a Catalogue, visit: &mut dyn FnMut(&'a Rule)) {
    fn descend<'a>(rule: &'a Rule, visit: &mut dyn FnMut(&'a Rule)) {
        visit(rule);
        match rule {
            Rule::AllOf(rules) | Rule::AnyOf(rules) => {
                rules.iter().for_each(|rule| descend(rule, visit));
            }
            Rule::Not(rule) => descend(rule, visit),
            _ => {}
        }
    }
    let entries = catalogue.entries().iter();
    for condition in entries.flat_map(|entry| &entry.conditions) {
        descend(&condition.rule, visit);
    }
}

fn fields(catalogue: &Catalogue) -> Fields {
    let of_places: Fields = [SituationPlace::Residence, SituationPlace::Projet]
        .iter()
        .flat_map(|location| location.fields())
        .collect();
    let mut fields = Fields::NONE;
    visit_rules(catalogue, &mut |rule| fields = fields.union(rule.fields()));
    fields.without(of_places)
}

/// One commune of each zone, and some of none. Paris, Lyon and Marseille as a whole are
/// left out: of their arrondissements only our engine knows that they may be it.
fn communes(zones: &[&Zones]) -> Vec<CodeCommune> {
    let whole_communes = ["75056", "69123", "13055"];
    let named = zones.iter().flat_map(|zones| {
        let of_epcis = zones.intercommunalites.iter();
        let of_epcis = of_epcis.filter_map(|epci| epci.communes.first());
        zones.communes.iter().chain(of_epcis)
    });
    let elsewhere = ELSEWHERE.map(|code| code.parse().expect("a commune"));
    let mut communes: Vec<CodeCommune> = named.copied().chain(elsewhere).collect();
    communes.retain(|commune| !whole_communes.contains(&commune.as_str()));
    communes.sort_unstable();
    communes.dedup();
    communes
}

fn value(field: Field, catalogue: &Catalogue, random: &mut SituationRandom) -> FieldValue {
    match field.kind() {
        FieldKind::Boolean => FieldValue::Boolean(random.part() < 0.5),
        FieldKind::Choice(values) => FieldValue::Choice(random.among(values.len()) as u8),
        FieldKind::List(values) => {
            let one = |random: &mut SituationRandom| 1 << random.among(values.len());
            match random.among(4) {
                0 => FieldValue::List(0),
                1 => FieldValue::List(one(random)),
                _ => FieldValue::List(one(random) | one(random)),
            }
        }
        FieldKind::Entries => {
            let rank = random.among(catalogue.entries().len()) as u16;
            FieldValue::Entries(Entries::from_iter([rank]))
        }
        FieldKind::Number { unit, .. } => {
            let until = match unit {
                Unit::Euros => 50_000,
                Unit::Metres => 600,
                Unit::Persons => 12,
                _ => 70,
            };
            FieldValue::Number(random.among(until) as f64)
        }
        FieldKind::CodeQpv => {
            let code = ["QN09301N", "QP093028"][random.among(2)];
            FieldValue::CodeQpv(code.parse().expect("a code"))
        }
        _ => FieldValue::Unknown,
    }
}

/// A small generator with a fixed seed.
struct SituationRandom(u64);

impl SituationRandom {
    fn part(&mut self) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as f64 / (1u64 << 53) as f64
    }

    fn among(&mut self, number: usize) -> usize {
        (self.part() * number as f64) as usize
    }
}
