//! The rules of the catalogue for an engine that knows true and false only.
//!
//! A rule becomes two: one that holds when it is certainly true, one when it is
//! certainly false. What is not known is a fact that is not there, and holds in neither.

use super::situations::{intercommunalites, zones};
use serde_json::{Map, Value, json};
use shared::{
    eligibilite::{Bound, Catalogue, Entry, Rule, Verdict, Zones, days, evaluate},
    situation::{Field, FieldValue, Situation, SituationPlace},
};

/// The rules, and of each situation its facts, the same as a body of the API, and the
/// verdicts expected.
pub(crate) fn translate(
    catalogue: &Catalogue,
    situations: &[Situation],
) -> serde_json::Result<Vec<u8>> {
    let day = &situations[0];
    let rules: Vec<Value> = catalogue
        .entries()
        .iter()
        .filter(|entry| entry.state.is_active() && !entry.conditions.is_empty())
        .flat_map(|entry| {
            let translation = Translation {
                catalogue,
                entry,
                day,
            };
            [true, false].map(|is_true| translation.rule(is_true))
        })
        .collect();
    let zones = zones(catalogue);
    let situations: Vec<Value> = situations
        .iter()
        .map(|situation| {
            let evaluation = evaluate(catalogue, situation, None);
            let verdicts: Map<String, Value> = catalogue
                .entries()
                .iter()
                .zip(&evaluation.results)
                .map(|(entry, result)| (entry.id.clone(), result.verdict.as_str().into()))
                .collect();
            json!({
                "demande": query(situation, catalogue),
                "faits": facts(situation, catalogue, &zones),
                "verdicts": verdicts,
            })
        })
        .collect();
    serde_json::to_vec(&json!({ "regles": rules, "situations": situations }))
}

struct Translation<'a> {
    catalogue: &'a Catalogue,
    entry: &'a Entry,
    day: &'a Situation,
}

impl Translation<'_> {
    /// What says that a scheme is for somebody, or that it is not.
    fn rule(&self, is_true: bool) -> Value {
        let conditions = self.entry.conditions.iter();
        let conditions = conditions
            .map(|c| self.translate(&c.rule, is_true))
            .collect();
        let verdict = match is_true {
            true => Verdict::Eligible,
            false => Verdict::NonEligible,
        };
        json!({
            "conditions": several(is_true, conditions),
            "event": { "type": verdict.as_str(), "params": { "id": self.entry.id } },
        })
    }

    /// What holds when a rule is certainly true, or certainly false.
    fn translate(&self, rule: &Rule, is_true: bool) -> Value {
        match rule {
            Rule::Is(field, expected) => condition(field, "equal", *expected == is_true),
            Rule::Among(field, bits) => {
                let is_in = |rank: &usize| bits >> rank & 1 == 1;
                let ranks = (0..field.values().len()).filter(is_in);
                let values: Vec<_> = ranks.map(|rank| field.values()[rank]).collect();
                let operator = match (field.kind(), is_true) {
                    (shared::situation::FieldKind::Choice(_), true) => "in",
                    (shared::situation::FieldKind::Choice(_), false) => "hors_de",
                    (_, true) => "croise",
                    (_, false) => "disjoint",
                };
                condition(field, operator, values)
            }
            Rule::AmongEntries(field, entries) => {
                let name_of = |&rank: &u16| self.catalogue.entries()[usize::from(rank)].id.as_str();
                let ids: Vec<_> = entries.iter().map(name_of).collect();
                condition(field, if is_true { "croise" } else { "disjoint" }, ids)
            }
            Rule::NotEmpty(field) => condition(field, "non_vide", is_true),
            Rule::Bounds { field, min, max } => {
                let bounds = [(min, true), (max, false)].into_iter();
                let bounds = bounds.filter_map(|(bound, low)| Some((bound.as_ref()?, low)));
                let bounds = bounds.map(|(bound, low)| self.bound(*field, *bound, low, is_true));
                several(is_true, bounds.collect())
            }
            Rule::Located(location, zones) => locate(*location, zones, is_true),
            Rule::AVerifier(_) => never(),
            Rule::AllOf(rules) => several(
                is_true,
                rules.iter().map(|r| self.translate(r, is_true)).collect(),
            ),
            Rule::AnyOf(rules) => several(
                !is_true,
                rules.iter().map(|r| self.translate(r, is_true)).collect(),
            ),
            Rule::Not(rule) => self.translate(rule, !is_true),
        }
    }

    fn bound(&self, field: Field, bound: Bound, low: bool, is_true: bool) -> Value {
        let parameter = &self.entry.parameters[usize::from(bound.parameter)];
        let Some(limit) = parameter.in_force(self.day.date()) else {
            return never();
        };
        // The limit itself is in unless the bound is strict.
        let operator = match (low == is_true, bound.strict != is_true) {
            (true, true) => "greaterThanInclusive",
            (true, false) => "greaterThan",
            (false, true) => "lessThanInclusive",
            (false, false) => "lessThan",
        };
        condition(&field, operator, limit)
    }
}

fn condition(field: &Field, operator: &str, value: impl Into<Value>) -> Value {
    json!({ "fact": field.path(), "operator": operator, "value": value.into() })
}

fn never() -> Value {
    json!({ "fact": "toujours", "operator": "equal", "value": false })
}

/// All of these, or one of them.
fn several(all: bool, conditions: Vec<Value>) -> Value {
    if conditions.is_empty() {
        return json!({ "all": [{ "fact": "toujours", "operator": "equal", "value": all }] });
    }
    json!({ (if all { "all" } else { "any" }): conditions })
}

fn locate(location: SituationPlace, zones: &Zones, is_true: bool) -> Value {
    let [communes, epci, departement, region] = location.fields();
    let operator = if is_true { "croise" } else { "disjoint" };
    let codes = |codes: Vec<String>, field: Field| {
        (!codes.is_empty()).then(|| condition(&field, operator, codes))
    };
    fn texts<T: ToString>(codes: &[T]) -> Vec<String> {
        codes.iter().map(T::to_string).collect()
    }
    let epcis = zones.intercommunalites.iter().map(|e| e.code.to_string());
    let outre_mer = zones
        .outre_mer
        .then(|| json!({ "fact": outre_mer(location), "operator": "equal", "value": is_true }));
    let conditions = [
        codes(texts(&zones.communes), communes),
        codes(epcis.collect(), epci),
        codes(texts(&zones.departements), departement),
        codes(texts(&zones.regions), region),
        outre_mer,
    ];
    several(!is_true, conditions.into_iter().flatten().collect())
}

fn outre_mer(location: SituationPlace) -> &'static str {
    match location {
        SituationPlace::Residence => "residence.outre_mer",
        SituationPlace::Projet => "projet.outre_mer",
    }
}

/// What is known of a situation, what may be concluded from it included.
fn facts(situation: &Situation, catalogue: &Catalogue, zones: &[&Zones]) -> Value {
    let mut facts = Map::new();
    facts.insert("toujours".into(), true.into());
    for &field in Field::ALL {
        let value = match situation.known_value(field) {
            FieldValue::Date(date) => days(date).into(),
            value => json(field, value, catalogue),
        };
        if !value.is_null() {
            facts.insert(field.path().into(), value);
        }
    }
    for location in [SituationPlace::Residence, SituationPlace::Projet] {
        let known = situation.known(location);
        let Some(commune) = known.commune else {
            continue;
        };
        // A place is in a commune, in its arrondissement too, and in every
        // intercommunalité that holds it.
        let [communes, epci, departement, region] = location.fields().map(Field::path);
        let epcis: Vec<_> = intercommunalites(commune, zones)
            .map(|epci| epci.code.to_string())
            .collect();
        let regions: Vec<_> = known.region.iter().map(ToString::to_string).collect();
        facts.insert(
            communes.into(),
            json!([commune.to_string(), commune.commune().to_string()]),
        );
        facts.insert(epci.into(), json!(epcis));
        facts.insert(
            departement.into(),
            json!([commune.departement().to_string()]),
        );
        facts.insert(region.into(), json!(regions));
        let far = commune.departement().outre_mer();
        facts.insert(outre_mer(location).into(), far.into());
    }
    facts.into()
}

/// The same as a body of `POST /v1/eligibilite`.
fn query(situation: &Situation, catalogue: &Catalogue) -> Value {
    let mut root_table = Map::new();
    for &field in Field::ALL {
        let value = match situation.stated(field) {
            FieldValue::Date(date) => date.to_string().into(),
            value => json(field, value, catalogue),
        };
        if value.is_null() {
            continue;
        }
        let mut blocks: Vec<&str> = field.path().split('.').collect();
        let name = blocks.pop().unwrap_or_default();
        let block = blocks.into_iter().fold(&mut root_table, |block, name| {
            let is_in = block.entry(name).or_insert_with(|| json!({}));
            is_in.as_object_mut().expect("a block")
        });
        block.insert(name.into(), value);
    }
    json!({ "situation": root_table })
}

fn json(field: Field, value: FieldValue, catalogue: &Catalogue) -> Value {
    let name = |rank: usize| field.values()[rank];
    match value {
        FieldValue::Unknown | FieldValue::Date(_) => Value::Null,
        FieldValue::Boolean(is_true) => is_true.into(),
        FieldValue::Number(n) => n.into(),
        FieldValue::Choice(rank) => name(rank.into()).into(),
        FieldValue::List(bits) => (0..field.values().len())
            .filter(|rank| bits >> rank & 1 == 1)
            .map(name)
            .collect(),
        FieldValue::Entries(entries) => (entries.ranks().iter())
            .map(|&rank| catalogue.entries()[usize::from(rank)].id.as_str())
            .collect(),
        FieldValue::CodeQpv(code) => code.to_string().into(),
        FieldValue::Commune(code) => code.to_string().into(),
        FieldValue::Epci(code) => code.to_string().into(),
        FieldValue::Departement(code) => code.to_string().into(),
        FieldValue::Region(code) => code.to_string().into(),
    }
}
