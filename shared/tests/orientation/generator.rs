//! Random directories and situations, drawn from few values so that they match often.

use proptest::prelude::*;
use shared::{
    Date, Point,
    eligibilite::{
        Catalogue, Condition, Entry, EntryState, Intercommunalite, Publication, Rule, Source,
        encode,
    },
    situation::{Entries, Field, FieldValue, Situation},
    structures::{
        self, Appel, Cout, DirectoryCoverage, Door, EnumSet, Facts, Fonction, Freshness,
        KnownCommune, Nature, Opening, Origine, Place, PlacePrecision, Precision, Provenance,
        Public, Ranked, Service, Structure, Zone,
    },
};

pub(crate) const DAY: Date = Date::constant(2026, 11, 22);

pub(crate) const COMMUNES: [(&str, f64, f64); 8] = [
    ("13201", 43.30, 5.38),
    ("2A004", 41.93, 8.74),
    ("75056", 48.86, 2.35),
    ("75118", 48.89, 2.35),
    ("93010", 48.90, 2.48),
    ("93027", 48.93, 2.39),
    ("93066", 48.94, 2.36),
    ("97105", 16.00, -61.73),
];

fn commune() -> impl Strategy<Value = (&'static str, f64, f64)> {
    prop::sample::select(&COMMUNES)
}

fn set<T: Ranked + std::fmt::Debug>() -> impl Strategy<Value = EnumSet<T>> {
    prop::collection::vec(prop::sample::select(T::ALL), 0..4)
        .prop_map(|values| values.into_iter().collect())
}

fn bits(field: Field) -> impl Strategy<Value = u64> {
    let n = field.values().len();
    prop_oneof![Just(0), 0..1u64 << n]
}

pub(crate) fn day() -> impl Strategy<Value = Date> {
    (2023i16..2027, 1i8..13, 1i8..29).prop_map(|(a, m, j)| Date::constant(a, m, j))
}

fn service() -> impl Strategy<Value = Service> {
    (
        set::<Fonction>(),
        bits(Field::Stade),
        bits(Field::Besoins),
        set::<Public>(),
        (
            bits(Field::Format),
            bits(Field::IndividuelCollectif),
            bits(Field::Horaires),
        ),
        bits(Field::Langues),
        prop::option::of(any::<bool>()),
        prop::option::of(prop::sample::select(Cout::ALL)),
    )
        .prop_map(
            |(fonctions, stades, besoins, publics, modes, langues, enfants, cout)| Service {
                principale: fonctions.iter().last(),
                fonctions,
                stades: stades as u8,
                besoins: besoins as u32,
                publics,
                formats: modes.0 as u8,
                suivis: modes.1 as u8,
                horaires: modes.2 as u8,
                langues,
                enfants,
                cout,
            },
        )
}

fn zone() -> impl Strategy<Value = Zone> {
    prop_oneof![
        commune().prop_map(|c| Zone::Commune(c.0.parse().expect("a commune"))),
        Just(Zone::Epci(0)),
        commune().prop_map(|c| {
            let commune: shared::codes::CodeCommune = c.0.parse().expect("a commune");
            Zone::Departement(commune.departement())
        }),
        prop::sample::select(&["11", "93", "01"][..])
            .prop_map(|code| Zone::Region(code.parse().expect("a région"))),
        Just(Zone::France),
    ]
}

fn admission() -> impl Strategy<Value = Opening> {
    prop_oneof![
        Just(Opening::Unknown),
        Just(Opening::TouteLAnnee),
        prop::option::of(day()).prop_map(Opening::Pause),
        prop::collection::vec((day(), day()), 1..3).prop_map(|appels| {
            let mut appels: Vec<_> = appels
                .into_iter()
                .map(|(a, b)| Appel {
                    start: a.min(b),
                    end: a.max(b),
                })
                .collect();
            appels.sort();
            Opening::Appels(appels.into_iter().collect())
        }),
    ]
}

pub(crate) fn facts() -> impl Strategy<Value = Facts> {
    let place = prop::option::of((commune(), -500i32..500, -500i32..500, any::<bool>())).prop_map(
        |place| {
            place.map(|(commune, lat, lon, is_known)| Place {
                commune: commune.0.parse().expect("a commune"),
                point: is_known.then(|| {
                    let hundred_thousand =
                        |degrees: f64, step: i32| ((degrees * 1e5).round() + f64::from(step)) / 1e5;
                    Point::new(
                        hundred_thousand(commune.1, lat),
                        hundred_thousand(commune.2, lon),
                    )
                    .expect("a position")
                }),
                precision: PlacePrecision::Rue,
            })
        },
    );
    (
        prop::sample::select(Nature::ALL),
        place,
        prop::collection::vec(zone(), 0..3),
        service(),
        admission(),
        prop::option::of(0u16..4),
        prop::collection::vec(0u16..3, 0..2),
        (day(), prop::sample::select(Origine::ALL)),
    )
        .prop_map(
            |(nature, place, zones, service, admission, places, dispositifs, (le, origin))| Facts {
                nature,
                place,
                zones: zones.into_iter().collect(),
                service,
                admission,
                places,
                dispositifs: dispositifs.into_iter().collect(),
                source: 0,
                freshness: Freshness {
                    le,
                    precision: Precision::Jour,
                    origin,
                },
            },
        )
}

fn structure(rank: usize, facts: Facts, name: String, with: Option<usize>) -> Structure {
    let text = |prefix: &str| (!name.is_empty()).then(|| format!("{prefix}{name}"));
    Structure {
        id: format!("s{rank}"),
        // With the name of its commune, twice, or without.
        name: match (rank % 3, &facts.place) {
            (0, Some(place)) => format!("Commune {} : {name}", place.commune),
            (1, Some(place)) => format!("La Commune {0} de Commune {0}", place.commune),
            _ => format!("Structure {name}"),
        },
        resume: text("Fait "),
        adresse: text("1 rue "),
        telephone: rank.is_multiple_of(2).then(|| "+33612345678".to_owned()),
        courriel: text("a@"),
        site: text("https://"),
        ouverture: None,
        with: with.into_iter().map(|other| format!("s{other}")).collect(),
        facts,
    }
}

pub(crate) fn source() -> impl Strategy<Value = structures::DirectorySource> {
    let structures = prop::collection::vec(
        (facts(), "[a-zé ]{0,6}", prop::option::of(0usize..12)),
        0..24,
    );
    structures.prop_map(|facts| structures::DirectorySource {
        scope: DirectoryCoverage::France,
        demonstration: true,
        provenances: vec![Provenance {
            name: "Une source".into(),
            licence: String::new(),
            publie_le: Some(DAY),
        }],
        dispositifs: vec!["jeunes".into(), "qpv".into(), "inconnu".into()],
        epci: vec![Intercommunalite {
            code: "200057867".parse().expect("a code"),
            enclosing: "200054781".parse().ok(),
            communes: ["93027", "93066"]
                .map(|c| c.parse().expect("a commune"))
                .into(),
        }],
        communes: COMMUNES
            .iter()
            .map(|(code, lat, lon)| KnownCommune {
                code: code.parse().expect("a commune"),
                name: format!("Commune {code}"),
                centre: Point::new(*lat, *lon).ok().filter(|_| *code != "2A004"),
            })
            .collect(),
        structures: facts
            .into_iter()
            .enumerate()
            .map(|(rank, (facts, name, with))| structure(rank, facts, name, with))
            .collect(),
    })
}

fn entry(id: &str, rule: Option<Rule>, service: Option<Service>) -> Entry {
    let source = Source {
        publication: 0,
        location: "Page 1".into(),
    };
    Entry {
        id: id.into(),
        name: format!("Fiche {id}"),
        resume: String::new(),
        site: None,
        state: EntryState::Actif,
        public: Default::default(),
        verifie_le: Date::constant(2025, 2, 1),
        source: source.clone(),
        conditions: rule
            .into_iter()
            .map(|rule| Condition {
                code: "c".into(),
                label: None,
                rule,
                source: source.clone(),
            })
            .collect(),
        appreciations: Vec::new(),
        parameters: Vec::new(),
        phrases: Vec::new(),
        door: service.map(|service| Door {
            accueil: "Quelqu’un.".into(),
            service,
            dispositifs: Vec::new(),
        }),
        offer: Default::default(),
    }
}

/// Three entries: one for students, one for QPV, one with a door for all.
pub(crate) fn catalogue() -> Catalogue {
    let publication = Publication {
        key: "guide".into(),
        title: "Guide".into(),
        publisher: "Nous".into(),
        date: Date::constant(2025, 2, 1),
        url: None,
    };
    let service = Service {
        fonctions: [Fonction::Ecouter, Fonction::Durer].into_iter().collect(),
        ..Service::default()
    };
    let entries = [
        entry("jeunes", Some(Rule::Is(Field::Scolarise, true)), None),
        entry("porte", None, Some(service)),
        entry(
            "qpv",
            Some(Rule::Is(Field::ResidenceQpv, true)),
            Some(service),
        ),
    ];
    Catalogue::decode(&encode(&[publication], &entries)).expect("a catalogue")
}

pub(crate) fn value(field: Field) -> BoxedStrategy<FieldValue> {
    use shared::situation::FieldKind;
    match field.kind() {
        FieldKind::Boolean => any::<bool>().prop_map(FieldValue::Boolean).boxed(),
        FieldKind::Number { .. } => (0u8..70).prop_map(|n| FieldValue::Number(n.into())).boxed(),
        FieldKind::Choice(values) => (0..values.len() as u8).prop_map(FieldValue::Choice).boxed(),
        FieldKind::List(values) => (0..1u64 << values.len()).prop_map(FieldValue::List).boxed(),
        FieldKind::Entries => prop::collection::vec(0u16..3, 0..2)
            .prop_map(|ranks| FieldValue::Entries(ranks.into_iter().collect::<Entries>()))
            .boxed(),
        FieldKind::Date => Just(FieldValue::Date(DAY)).boxed(),
        FieldKind::Commune => commune()
            .prop_map(|c| FieldValue::Commune(c.0.parse().expect("a commune")))
            .boxed(),
        _ => Just(FieldValue::Unknown).boxed(),
    }
}

/// Fields that an orientation depends on, each known half of the time.
pub(crate) fn situation() -> impl Strategy<Value = Situation> {
    let fields = [
        Field::ResidenceQpv,
        Field::ResidenceCommune,
        Field::ProjetCommune,
        Field::Stade,
        Field::Besoins,
        Field::Age,
        Field::Scolarise,
        Field::Emploi,
        Field::EnfantsACharge,
        Field::Langues,
        Field::Format,
        Field::Horaires,
        Field::DistanceMax,
        Field::Contact,
        Field::AccompagnePar,
    ];
    let values: Vec<_> = fields
        .iter()
        .map(|field| prop::option::of(value(*field)))
        .collect();
    values.prop_map(move |values| {
        let mut situation = Situation::new(DAY);
        for (field, value) in fields.into_iter().zip(values) {
            situation.set(field, value.unwrap_or_default());
        }
        situation
    })
}

pub(crate) fn position() -> impl Strategy<Value = Option<Point>> {
    prop::option::of(commune().prop_map(|c| Point::new(c.1 + 0.01, c.2).expect("a position")))
}
