//! Random entries and random situations over a few fields of every kind.

use proptest::{collection::vec, option, prelude::*, sample::select};
use shared::{
    Date,
    eligibilite::{
        Borne, Catalogue, Condition, Etat, Fiche, Intercommunalite, Parametre, Publication, Regle,
        Source, ValeurDatee, Zones, encode,
    },
    situation::{Champ, Lieu, Situation, Valeur},
};

pub(crate) const JOUR: Date = Date::constant(2026, 11, 22);

/// Two bounds that random rules cite.
const SEUILS: [f64; 2] = [18.0, 30.0];

/// The values of each field that situations are drawn from; enough for every outcome
/// of every rule drawn here.
pub(crate) fn domaine(champ: Champ) -> Vec<Valeur> {
    let code = |code: &str| code.parse().expect("a code");
    match champ {
        Champ::ResidenceQpv | Champ::Ess => vec![Valeur::Booleen(true), Valeur::Booleen(false)],
        Champ::ResidenceCodeQpv => ["QN09301N", "QP093028"]
            .map(|texte| Valeur::CodeQpv(texte.parse().expect("a code")))
            .into(),
        Champ::Age => [0, 17, 18, 19, 29, 30, 31, 99]
            .map(|n| Valeur::Nombre(n.into()))
            .into(),
        Champ::ResidenceDistanceQpv => [0.0, 17.9, 18.0, 18.1, 29.9, 30.0, 30.1, 9_000.0]
            .map(Valeur::Nombre)
            .into(),
        Champ::Emploi | Champ::StatutJuridique => (0..champ.valeurs().len() as u8)
            .map(Valeur::Choix)
            .collect(),
        Champ::MinimaSociaux => (0..8).map(Valeur::Liste).collect(),
        Champ::ResidenceCommune => [
            "75118", "75119", "75056", "93066", "93010", "95268", "13055", "13001", "83137",
            "97213",
        ]
        .map(|texte| Valeur::Commune(texte.parse().expect("a code")))
        .into(),
        Champ::ResidenceEpci => ["200057867", "200054781", "200000172"]
            .map(|texte| Valeur::Epci(texte.parse().expect("a code")))
            .into(),
        Champ::ResidenceDepartement => ["75", "93", "95", "13", "83", "69", "971", "972"]
            .map(|texte| Valeur::Departement(texte.parse().expect("a code")))
            .into(),
        Champ::ResidenceRegion => ["11", "93", "84", "01", "02"]
            .map(|t| Valeur::Region(code(t)))
            .into(),
        _ => Vec::new(),
    }
}

pub(crate) const CHAMPS: [Champ; 12] = [
    Champ::ResidenceQpv,
    Champ::ResidenceCodeQpv,
    Champ::ResidenceDistanceQpv,
    Champ::ResidenceCommune,
    Champ::ResidenceEpci,
    Champ::ResidenceDepartement,
    Champ::ResidenceRegion,
    Champ::Ess,
    Champ::StatutJuridique,
    Champ::Age,
    Champ::Emploi,
    Champ::MinimaSociaux,
];

fn zones() -> impl Strategy<Value = Zones> {
    let commune = |texte: &str| texte.parse().expect("a commune");
    let plaine_commune = Intercommunalite {
        code: "200057867".parse().expect("a code"),
        englobant: "200054781".parse().ok(),
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

fn feuille() -> impl Strategy<Value = Regle> {
    let borne = || {
        option::of(
            (0u16..2, any::<bool>()).prop_map(|(parametre, stricte)| Borne { parametre, stricte }),
        )
    };
    prop_oneof![
        (select(vec![Champ::ResidenceQpv, Champ::Ess]), any::<bool>())
            .prop_map(|(champ, vrai)| Regle::Est(champ, vrai)),
        (
            select(vec![Champ::Emploi, Champ::StatutJuridique]),
            1u64..64
        )
            .prop_map(|(champ, bits)| Regle::Parmi(champ, bits)),
        (1u64..8).prop_map(|bits| Regle::Parmi(Champ::MinimaSociaux, bits)),
        Just(Regle::NonVide(Champ::MinimaSociaux)),
        (
            select(vec![Champ::Age, Champ::ResidenceDistanceQpv]),
            borne(),
            borne()
        )
            .prop_filter("at least one bound", |(_, min, max)| min.is_some()
                || max.is_some())
            .prop_map(|(champ, min, max)| Regle::Bornes { champ, min, max }),
        zones().prop_map(|zones| Regle::Situe(Lieu::Residence, zones)),
        Just(Regle::AVerifier(0)),
    ]
}

fn regle() -> impl Strategy<Value = Regle> {
    feuille().prop_recursive(2, 6, 3, |regle| {
        prop_oneof![
            vec(regle.clone(), 1..3).prop_map(Regle::UneDe),
            vec(regle.clone(), 1..3).prop_map(Regle::Toutes),
            regle.prop_map(|regle| Regle::Non(Box::new(regle))),
        ]
    })
}

pub(crate) fn source() -> Source {
    Source {
        publication: 0,
        lieu: "Page 1".to_owned(),
    }
}

pub(crate) fn fiche(id: usize, regles: Vec<Regle>) -> Fiche {
    let conditions = regles
        .into_iter()
        .enumerate()
        .map(|(rang, regle)| Condition {
            code: format!("condition_{rang}"),
            libelle: None,
            regle,
            source: source(),
        })
        .collect();
    Fiche {
        id: format!("fiche-{id}"),
        nom: format!("Fiche {id}"),
        resume: String::new(),
        site: None,
        etat: Etat::Actif,
        verifie_le: JOUR,
        source: source(),
        conditions,
        appreciations: Vec::new(),
        parametres: SEUILS
            .map(|valeur| Parametre {
                valeurs: vec![ValeurDatee {
                    valeur,
                    depuis: None,
                    jusqu_a: None,
                }],
            })
            .into(),
        phrases: vec!["Une chose que rien ne dit.".to_owned()],
        porte: None,
    }
}

pub(crate) fn publication() -> Publication {
    Publication {
        cle: "guide".to_owned(),
        titre: "Guide".to_owned(),
        editeur: "Nous".to_owned(),
        date: JOUR,
        url: None,
    }
}

/// A catalogue, as its artefact gives it back.
pub(crate) fn lu(fiches: Vec<Fiche>) -> Catalogue {
    let octets = encode(&[publication()], &fiches);
    let catalogue = Catalogue::decode(&octets).expect("what was written");
    assert_eq!(catalogue.fiches(), fiches);
    catalogue
}

pub(crate) fn catalogue() -> impl Strategy<Value = Catalogue> {
    vec(vec(regle(), 0..3), 1..4).prop_map(|fiches| {
        let fiches = fiches.into_iter().enumerate();
        lu(fiches.map(|(id, regles)| fiche(id, regles)).collect())
    })
}

/// Something known of some of the fields, without contradiction about the place.
pub(crate) fn situation() -> impl Strategy<Value = Situation> {
    vec(
        (select(CHAMPS.to_vec()), any::<prop::sample::Index>()),
        0..7,
    )
    .prop_map(|dits| {
        let mut situation = Situation::new(JOUR);
        for (champ, rang) in dits {
            let avec = avec(&situation, champ, *rang.get(&domaine(champ)));
            if est_coherente(&avec) {
                situation = avec;
            }
        }
        situation
    })
}

pub(crate) fn avec(situation: &Situation, champ: Champ, valeur: Valeur) -> Situation {
    let mut situation = situation.clone();
    assert!(situation.dis(champ, valeur), "{champ}: {valeur:?}");
    situation
}

/// Whether what is said of the place can be said of one place.
pub(crate) fn est_coherente(situation: &Situation) -> bool {
    let dit = |champ| match situation.dit(champ) {
        Valeur::Inconnue => None,
        Valeur::Commune(code) => Some(code.to_string()),
        Valeur::Epci(code) => Some(code.to_string()),
        Valeur::Departement(code) => Some(code.to_string()),
        Valeur::Region(code) => Some(code.to_string()),
        autre => panic!("not a place: {autre:?}"),
    };
    let commune = dit(Champ::ResidenceCommune);
    let epci = dit(Champ::ResidenceEpci);
    let departement = dit(Champ::ResidenceDepartement);
    let region = dit(Champ::ResidenceRegion);
    // The places of the domains, in full; a code that is none of ours is anywhere else.
    let lieux = [
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
    let est = |dit: &Option<String>, vrai: &str| dit.as_deref().is_none_or(|dit| dit == vrai);
    lieux.into_iter().any(|(c, e, d, r)| {
        est(&commune, c) && est(&epci, e) && est(&departement, d) && est(&region, r)
    })
}
