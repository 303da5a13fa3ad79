//! Files of structures and situations, from small alphabets so that they meet.

use proptest::prelude::*;
use shared::{
    Date, Point,
    eligibilite::{
        Catalogue, Condition, Etat, Fiche, Intercommunalite, Publication, Regle, Source, encode,
    },
    situation::{Champ, Fiches, Situation, Valeur},
    structures::{
        self, Admission, Appel, CommuneConnue, Cout, Datation, Ensemble, Faits, Fonction, Nature,
        Origine, Place, Porte, Portee, Precision, PrecisionLieu, Provenance, Public, Rang, Service,
        Structure, Zone,
    },
};

pub(crate) const JOUR: Date = Date::constant(2026, 11, 22);

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

fn ensemble<T: Rang + std::fmt::Debug>() -> impl Strategy<Value = Ensemble<T>> {
    prop::collection::vec(prop::sample::select(T::TOUS), 0..4)
        .prop_map(|valeurs| valeurs.into_iter().collect())
}

fn bits(champ: Champ) -> impl Strategy<Value = u64> {
    let n = champ.valeurs().len();
    prop_oneof![Just(0), 0..1u64 << n]
}

pub(crate) fn jour() -> impl Strategy<Value = Date> {
    (2023i16..2027, 1i8..13, 1i8..29).prop_map(|(a, m, j)| Date::constant(a, m, j))
}

fn service() -> impl Strategy<Value = Service> {
    (
        ensemble::<Fonction>(),
        bits(Champ::Stade),
        bits(Champ::Besoins),
        ensemble::<Public>(),
        (
            bits(Champ::Format),
            bits(Champ::IndividuelCollectif),
            bits(Champ::Horaires),
        ),
        bits(Champ::Langues),
        prop::option::of(any::<bool>()),
        prop::option::of(prop::sample::select(Cout::TOUS)),
    )
        .prop_map(
            |(fonctions, stades, besoins, publics, manieres, langues, enfants, cout)| Service {
                principale: fonctions.iter().last(),
                fonctions,
                stades: stades as u8,
                besoins: besoins as u16,
                publics,
                formats: manieres.0 as u8,
                suivis: manieres.1 as u8,
                horaires: manieres.2 as u8,
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

fn admission() -> impl Strategy<Value = Admission> {
    prop_oneof![
        Just(Admission::Inconnue),
        Just(Admission::TouteLAnnee),
        prop::option::of(jour()).prop_map(Admission::Pause),
        prop::collection::vec((jour(), jour()), 1..3).prop_map(|appels| {
            let mut appels: Vec<_> = appels
                .into_iter()
                .map(|(a, b)| Appel {
                    debut: a.min(b),
                    fin: a.max(b),
                })
                .collect();
            appels.sort();
            Admission::Appels(appels.into_iter().collect())
        }),
    ]
}

pub(crate) fn faits() -> impl Strategy<Value = Faits> {
    let place = prop::option::of((commune(), -500i32..500, -500i32..500, any::<bool>())).prop_map(
        |place| {
            place.map(|(commune, lat, lon, connue)| Place {
                commune: commune.0.parse().expect("a commune"),
                point: connue.then(|| {
                    let cent_mille =
                        |degres: f64, pas: i32| ((degres * 1e5).round() + f64::from(pas)) / 1e5;
                    Point::new(cent_mille(commune.1, lat), cent_mille(commune.2, lon))
                        .expect("a position")
                }),
                precision: PrecisionLieu::Rue,
            })
        },
    );
    (
        prop::sample::select(Nature::TOUS),
        place,
        prop::collection::vec(zone(), 0..3),
        service(),
        admission(),
        prop::option::of(0u16..4),
        prop::collection::vec(0u16..3, 0..2),
        (jour(), prop::sample::select(Origine::TOUS)),
    )
        .prop_map(
            |(nature, place, zones, service, admission, places, dispositifs, (le, origine))| {
                Faits {
                    nature,
                    place,
                    zones: zones.into_iter().collect(),
                    service,
                    admission,
                    places,
                    dispositifs: dispositifs.into_iter().collect(),
                    source: 0,
                    datation: Datation {
                        le,
                        precision: Precision::Jour,
                        origine,
                    },
                }
            },
        )
}

fn structure(rang: usize, faits: Faits, nom: String, avec: Option<usize>) -> Structure {
    let texte = |prefixe: &str| (!nom.is_empty()).then(|| format!("{prefixe}{nom}"));
    Structure {
        id: format!("s{rang}"),
        // With the name of its commune, twice, or without.
        nom: match (rang % 3, &faits.place) {
            (0, Some(place)) => format!("Commune {} : {nom}", place.commune),
            (1, Some(place)) => format!("La Commune {0} de Commune {0}", place.commune),
            _ => format!("Structure {nom}"),
        },
        resume: texte("Fait "),
        adresse: texte("1 rue "),
        telephone: rang.is_multiple_of(2).then(|| "+33612345678".to_owned()),
        courriel: texte("a@"),
        site: texte("https://"),
        ouverture: None,
        avec: avec.into_iter().map(|autre| format!("s{autre}")).collect(),
        faits,
    }
}

pub(crate) fn source() -> impl Strategy<Value = structures::Source> {
    let structures = prop::collection::vec(
        (faits(), "[a-zé ]{0,6}", prop::option::of(0usize..12)),
        0..24,
    );
    structures.prop_map(|faits| structures::Source {
        portee: Portee::France,
        demonstration: true,
        provenances: vec![Provenance {
            nom: "Une source".into(),
            licence: String::new(),
            publie_le: Some(JOUR),
        }],
        dispositifs: vec!["jeunes".into(), "qpv".into(), "inconnu".into()],
        epci: vec![Intercommunalite {
            code: "200057867".parse().expect("a code"),
            englobant: "200054781".parse().ok(),
            communes: ["93027", "93066"]
                .map(|c| c.parse().expect("a commune"))
                .into(),
        }],
        communes: COMMUNES
            .iter()
            .map(|(code, lat, lon)| CommuneConnue {
                code: code.parse().expect("a commune"),
                nom: format!("Commune {code}"),
                centre: Point::new(*lat, *lon).ok().filter(|_| *code != "2A004"),
            })
            .collect(),
        structures: faits
            .into_iter()
            .enumerate()
            .map(|(rang, (faits, nom, avec))| structure(rang, faits, nom, avec))
            .collect(),
    })
}

fn fiche(id: &str, regle: Option<Regle>, service: Option<Service>) -> Fiche {
    let source = Source {
        publication: 0,
        lieu: "Page 1".into(),
    };
    Fiche {
        id: id.into(),
        nom: format!("Fiche {id}"),
        resume: String::new(),
        site: None,
        etat: Etat::Actif,
        verifie_le: Date::constant(2025, 2, 1),
        source: source.clone(),
        conditions: regle
            .into_iter()
            .map(|regle| Condition {
                code: "c".into(),
                libelle: None,
                regle,
                source: source.clone(),
            })
            .collect(),
        appreciations: Vec::new(),
        parametres: Vec::new(),
        phrases: Vec::new(),
        porte: service.map(|service| Porte {
            accueil: "Quelqu’un.".into(),
            service,
            dispositifs: Vec::new(),
        }),
    }
}

/// Three entries: one for students, one for neighbourhoods, one with a door for all.
pub(crate) fn catalogue() -> Catalogue {
    let publication = Publication {
        cle: "guide".into(),
        titre: "Guide".into(),
        editeur: "Nous".into(),
        date: Date::constant(2025, 2, 1),
        url: None,
    };
    let service = Service {
        fonctions: [Fonction::Ecouter, Fonction::Durer].into_iter().collect(),
        ..Service::default()
    };
    let fiches = [
        fiche("jeunes", Some(Regle::Est(Champ::Scolarise, true)), None),
        fiche("porte", None, Some(service)),
        fiche(
            "qpv",
            Some(Regle::Est(Champ::ResidenceQpv, true)),
            Some(service),
        ),
    ];
    Catalogue::decode(&encode(&[publication], &fiches)).expect("a catalogue")
}

pub(crate) fn valeur(champ: Champ) -> BoxedStrategy<Valeur> {
    use shared::situation::Genre;
    match champ.genre() {
        Genre::Booleen => any::<bool>().prop_map(Valeur::Booleen).boxed(),
        Genre::Nombre { .. } => (0u8..70).prop_map(|n| Valeur::Nombre(n.into())).boxed(),
        Genre::Choix(valeurs) => (0..valeurs.len() as u8).prop_map(Valeur::Choix).boxed(),
        Genre::Liste(valeurs) => (0..1u64 << valeurs.len()).prop_map(Valeur::Liste).boxed(),
        Genre::Fiches => prop::collection::vec(0u16..3, 0..2)
            .prop_map(|rangs| Valeur::Fiches(rangs.into_iter().collect::<Fiches>()))
            .boxed(),
        Genre::Date => Just(Valeur::Date(JOUR)).boxed(),
        Genre::Commune => commune()
            .prop_map(|c| Valeur::Commune(c.0.parse().expect("a commune")))
            .boxed(),
        _ => Just(Valeur::Inconnue).boxed(),
    }
}

/// Fields that bear on an orientation, each known half of the time.
pub(crate) fn situation() -> impl Strategy<Value = Situation> {
    let champs = [
        Champ::ResidenceQpv,
        Champ::ResidenceCommune,
        Champ::ProjetCommune,
        Champ::Stade,
        Champ::Besoins,
        Champ::Age,
        Champ::Scolarise,
        Champ::Emploi,
        Champ::EnfantsACharge,
        Champ::Langues,
        Champ::Format,
        Champ::Horaires,
        Champ::DistanceMax,
        Champ::Contact,
        Champ::AccompagnePar,
    ];
    let valeurs: Vec<_> = champs
        .iter()
        .map(|champ| prop::option::of(valeur(*champ)))
        .collect();
    valeurs.prop_map(move |valeurs| {
        let mut situation = Situation::new(JOUR);
        for (champ, valeur) in champs.into_iter().zip(valeurs) {
            situation.dis(champ, valeur.unwrap_or_default());
        }
        situation
    })
}

pub(crate) fn position() -> impl Strategy<Value = Option<Point>> {
    prop::option::of(commune().prop_map(|c| Point::new(c.1 + 0.01, c.2).expect("a position")))
}
