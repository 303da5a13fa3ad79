//! Random entries and random situations over a few fields of every kind.

use proptest::{collection::vec, option, prelude::*, sample::select};
use shared::{
    Date,
    eligibilite::{
        Bound, Catalogue, Condition, DatedValue, Entry, EntryState, Intercommunalite, Parameter,
        Publication, Rule, Source, Zones, encode,
    },
    situation::{Field, FieldValue, Situation, SituationPlace},
};

pub(crate) const DAY: Date = Date::constant(2026, 11, 22);

/// The two bounds of random rules.
const THRESHOLDS: [f64; 2] = [18.0, 30.0];

/// The values that situations draw for each field: enough for every outcome of every rule
/// drawn here.
pub(crate) fn domain(field: Field) -> Vec<FieldValue> {
    let code = |code: &str| code.parse().expect("a code");
    match field {
        Field::ResidenceQpv | Field::Ess => {
            vec![FieldValue::Boolean(true), FieldValue::Boolean(false)]
        }
        Field::ResidenceCodeQpv => ["QN09301N", "QP093028"]
            .map(|text| FieldValue::CodeQpv(text.parse().expect("a code")))
            .into(),
        Field::Age => [0, 17, 18, 19, 29, 30, 31, 99]
            .map(|n| FieldValue::Number(n.into()))
            .into(),
        Field::ResidenceDistanceQpv => [0.0, 17.9, 18.0, 18.1, 29.9, 30.0, 30.1, 9_000.0]
            .map(FieldValue::Number)
            .into(),
        Field::Emploi | Field::StatutJuridique => (0..field.values().len() as u8)
            .map(FieldValue::Choice)
            .collect(),
        Field::MinimaSociaux => (0..8).map(FieldValue::List).collect(),
        Field::ResidenceCommune => [
            "75118", "75119", "75056", "93066", "93010", "95268", "13055", "13001", "83137",
            "97213",
        ]
        .map(|text| FieldValue::Commune(text.parse().expect("a code")))
        .into(),
        Field::ResidenceEpci => ["200057867", "200054781", "200000172"]
            .map(|text| FieldValue::Epci(text.parse().expect("a code")))
            .into(),
        Field::ResidenceDepartement => ["75", "93", "95", "13", "83", "69", "971", "972"]
            .map(|text| FieldValue::Departement(text.parse().expect("a code")))
            .into(),
        Field::ResidenceRegion => ["11", "93", "84", "01", "02"]
            .map(|t| FieldValue::Region(code(t)))
            .into(),
        _ => Vec::new(),
    }
}

pub(crate) const FIELDS: [Field; 12] = [
    Field::ResidenceQpv,
    Field::ResidenceCodeQpv,
    Field::ResidenceDistanceQpv,
    Field::ResidenceCommune,
    Field::ResidenceEpci,
    Field::ResidenceDepartement,
    Field::ResidenceRegion,
    Field::Ess,
    Field::StatutJuridique,
    Field::Age,
    Field::Emploi,
    Field::MinimaSociaux,
];

fn zones() -> impl Strategy<Value = Zones> {
    let commune = |text: &str| text.parse().expect("a commune");
    let plaine_commune = Intercommunalite {
        code: "200057867".parse().expect("a code"),
        enclosing: "200054781".parse().ok(),
        communes: vec![commune("93027"), commune("93066")],
    };
    let communes = vec(
        select(vec![commune("75118"), commune("75056"), commune("13055")]),
        0..2,
    );
    let epci = option::of(Just(plaine_commune));
    let departements = vec(
        select(vec!["93", "972"]).prop_map(|d| d.parse().expect("a code")),
        0..2,
    );
    let regions = vec(
        select(vec!["11", "02"]).prop_map(|r| r.parse().expect("a code")),
        0..2,
    );
    (communes, epci, departements, regions, any::<bool>()).prop_map(
        |(communes, epci, departements, regions, outre_mer)| Zones {
            communes,
            intercommunalites: epci.into_iter().collect(),
            departements,
            regions,
            outre_mer,
        },
    )
}

fn leaf() -> impl Strategy<Value = Rule> {
    let bound = || {
        option::of(
            (0u16..2, any::<bool>()).prop_map(|(parameter, strict)| Bound { parameter, strict }),
        )
    };
    prop_oneof![
        (select(vec![Field::ResidenceQpv, Field::Ess]), any::<bool>())
            .prop_map(|(field, is_true)| Rule::Is(field, is_true)),
        (
            select(vec![Field::Emploi, Field::StatutJuridique]),
            1u64..64
        )
            .prop_map(|(field, bits)| Rule::Among(field, bits)),
        (1u64..8).prop_map(|bits| Rule::Among(Field::MinimaSociaux, bits)),
        Just(Rule::NotEmpty(Field::MinimaSociaux)),
        (
            select(vec![Field::Age, Field::ResidenceDistanceQpv]),
            bound(),
            bound()
        )
            .prop_filter("at least one bound", |(_, min, max)| min.is_some()
                || max.is_some())
            .prop_map(|(field, min, max)| Rule::Bounds { field, min, max }),
        zones().prop_map(|zones| Rule::Located(SituationPlace::Residence, zones)),
        Just(Rule::AVerifier(0)),
    ]
}

fn rule() -> impl Strategy<Value = Rule> {
    leaf().prop_recursive(2, 6, 3, |rule| {
        prop_oneof![
            vec(rule.clone(), 1..3).prop_map(Rule::AnyOf),
            vec(rule.clone(), 1..3).prop_map(Rule::AllOf),
            rule.prop_map(|rule| Rule::Not(Box::new(rule))),
        ]
    })
}

pub(crate) fn source() -> Source {
    Source {
        publication: 0,
        location: "Page 1".to_owned(),
    }
}

pub(crate) fn entry(id: usize, rules: Vec<Rule>) -> Entry {
    let conditions = rules
        .into_iter()
        .enumerate()
        .map(|(rank, rule)| Condition {
            code: format!("condition_{rank}"),
            label: None,
            rule,
            source: source(),
        })
        .collect();
    Entry {
        id: format!("fiche-{id}"),
        name: format!("Fiche {id}"),
        resume: String::new(),
        site: None,
        state: EntryState::Actif,
        public: Default::default(),
        verifie_le: DAY,
        source: source(),
        conditions,
        appreciations: Vec::new(),
        parameters: THRESHOLDS
            .map(|value| Parameter {
                values: vec![DatedValue {
                    value,
                    since: None,
                    until: None,
                }],
            })
            .into(),
        phrases: vec!["Une chose que rien ne dit.".to_owned()],
        door: None,
        offer: Default::default(),
    }
}

pub(crate) fn publication() -> Publication {
    Publication {
        key: "guide".to_owned(),
        title: "Guide".to_owned(),
        publisher: "Nous".to_owned(),
        date: DAY,
        url: None,
    }
}

/// A catalogue, written to its artefact and read back.
pub(crate) fn read_back(entries: Vec<Entry>) -> Catalogue {
    let bytes = encode(&[publication()], &entries);
    let catalogue = Catalogue::decode(&bytes).expect("what was written");
    assert_eq!(catalogue.entries(), entries);
    catalogue
}

pub(crate) fn catalogue() -> impl Strategy<Value = Catalogue> {
    vec(vec(rule(), 0..3), 1..4).prop_map(|entries| {
        let entries = entries.into_iter().enumerate();
        read_back(entries.map(|(id, rules)| entry(id, rules)).collect())
    })
}

/// A situation where some of the fields are known, without contradiction about the place.
pub(crate) fn situation() -> impl Strategy<Value = Situation> {
    vec(
        (select(FIELDS.to_vec()), any::<prop::sample::Index>()),
        0..7,
    )
    .prop_map(|facts| {
        let mut situation = Situation::new(DAY);
        for (field, rank) in facts {
            let with = with(&situation, field, *rank.get(&domain(field)));
            if is_consistent(&with) {
                situation = with;
            }
        }
        situation
    })
}

pub(crate) fn with(situation: &Situation, field: Field, value: FieldValue) -> Situation {
    let mut situation = situation.clone();
    assert!(situation.set(field, value), "{field}: {value:?}");
    situation
}

/// Whether all that is stated of the place can be true of one place.
pub(crate) fn is_consistent(situation: &Situation) -> bool {
    let stated = |field| match situation.stated(field) {
        FieldValue::Unknown => None,
        FieldValue::Commune(code) => Some(code.to_string()),
        FieldValue::Epci(code) => Some(code.to_string()),
        FieldValue::Departement(code) => Some(code.to_string()),
        FieldValue::Region(code) => Some(code.to_string()),
        other => panic!("not a place: {other:?}"),
    };
    let commune = stated(Field::ResidenceCommune);
    let epci = stated(Field::ResidenceEpci);
    let departement = stated(Field::ResidenceDepartement);
    let region = stated(Field::ResidenceRegion);
    // The places of the domains, in full, and for other codes, places elsewhere.
    let locations = [
        ("75118", "200054781", "75", "11"),
        ("75119", "200054781", "75", "11"),
        ("75056", "200054781", "75", "11"),
        ("93066", "200054781", "93", "11"),
        ("93066", "200057867", "93", "11"),
        ("93010", "200054781", "93", "11"),
        ("95268", "200000172", "95", "11"),
        ("13055", "200000172", "13", "93"),
        ("13001", "200000172", "13", "93"),
        ("83137", "200000172", "83", "93"),
        ("69266", "200000172", "69", "84"),
        ("97105", "200000172", "971", "01"),
        ("97213", "200000172", "972", "02"),
        ("", "200000172", "93", "11"),
        ("", "200000172", "75", "11"),
    ];
    let matches = |stated: &Option<String>, expected: &str| {
        stated.as_deref().is_none_or(|stated| stated == expected)
    };
    locations.into_iter().any(|(c, e, d, r)| {
        matches(&commune, c) && matches(&epci, e) && matches(&departement, d) && matches(&region, r)
    })
}
