//! What becomes of each row, and of what is packed.

use super::{
    assembly::Assemblage,
    communes::Communes,
    import::{assemble, demonstration_assemblee},
    options::Import,
};
use crate::{
    catalogue::{self, Decoupage},
    contours::Fichier,
};
use proptest::prelude::*;
use serde_json::Value;
use shared::{
    orientation::{Demande, oriente},
    situation::{Champ, Situation, Valeur},
    structures::{Annuaire, Colonne, PrecisionLieu},
    wire::v1::orientation::Orientation,
};
use std::{collections::HashMap, env, fs, path::PathBuf, sync::LazyLock};
use steps::paths;

static CATALOGUE: LazyLock<shared::eligibilite::Catalogue> =
    LazyLock::new(|| catalogue::bati(None).expect("the catalogue").catalogue);
static COMMUNES: LazyLock<Communes> = LazyLock::new(|| Communes::officielles().expect("communes"));
static DECOUPAGE: LazyLock<Decoupage> = LazyLock::new(|| Decoupage::load().expect("the division"));

fn importe(fichiers: &[Fichier]) -> (Assemblage, Value) {
    let import = Import {
        publie_le: Some(shared::Date::constant(2026, 10, 1)),
        ..Import::default()
    };
    let (assemblage, rapport) = assemble(fichiers, &import, &CATALOGUE, &COMMUNES, &DECOUPAGE);
    (assemblage, serde_json::to_value(&rapport).expect("JSON"))
}

fn annuaire(assemblage: &Assemblage) -> Annuaire {
    let octets = assemblage.nationale(&COMMUNES, false).expect("encodes");
    Annuaire::decode(&octets).expect("reads back")
}

/// A file of the official data, when it is there.
fn officiel(nom: &str) -> Option<Fichier> {
    let dossier = env::var_os("GUICHET_DATA")
        .map_or_else(|| paths::root().join("../shared/data"), PathBuf::from);
    let chemin = dossier.join(nom);
    if !chemin.is_file() {
        println!("skipped, no data: {} is not there", chemin.display());
        return None;
    }
    Some(Fichier::open(&chemin).expect("readable"))
}

fn comptes(rapport: &Value, fichier: usize) -> [u64; 4] {
    let fichier = &rapport["fichiers"][fichier];
    let refusees = fichier["refusees"].as_array().map_or(0, Vec::len) as u64;
    let compte = |nom: &str| fichier[nom].as_u64().expect("a count");
    [
        compte("lues"),
        compte("prises"),
        compte("hors_sujet"),
        refusees,
    ]
}

const ENTETE: &str =
    "nom;commune;code_postal;lat;lon;couvre;fonctions;publics;telephone;siret;verifie_le";

#[test]
fn each_fault_is_told_with_its_line_and_the_mend() {
    let check = |ligne: &str, attendu: &str| {
        let texte = format!("{ENTETE}\nBonne;93066;;;;;ecouter;;;;2026-11\n{ligne}\n");
        let (_, rapport) = importe(&[Fichier::of_text("liste.csv", &texte)]);
        let refusee = &rapport["fichiers"][0]["refusees"][0];
        assert_eq!(refusee["ligne"], 3, "{ligne}");
        let raison = refusee["raison"].as_str().expect("a reason");
        assert!(raison.starts_with(attendu), "{ligne}: {raison}");
        assert_eq!(comptes(&rapport, 0), [2, 1, 0, 1], "{ligne}");
    };
    check(";93066;;;;;ecouter;;;;2026-11", "il manque « nom »");
    check("A;93066;;;;;ecouter;;;;", "il manque « verifie_le »");
    check(
        "A;93066;;;;;ecouter;;;;22/11/2026",
        "« verifie_le » : « 22/11/2026 »",
    );
    check("A;93066;;;;;ecouter;;;;2026-13", "« verifie_le »");
    check("A;93066;;;;;;;;;2026", "il manque « fonctions »");
    check(
        "A;93066;;;;;aider;;;;2026",
        "« fonctions » : « aider » n'est pas prévu",
    );
    check(
        "A;93999;;;;;ecouter;;;;2026",
        "aucune commune n'a le code 93999",
    );
    check(
        "A;93200;;;;;ecouter;;;;2026",
        "aucune commune n'a le code 93200",
    );
    check(
        "A;Saint-Denis;;;;;ecouter;;;;2026",
        "la commune « Saint-Denis » n'existe pas, ou",
    );
    check("A;;;;;;ecouter;;;;2026", "donnez « commune »");
    check("A;93066;;148;2;;ecouter;;;;2026", "148, 2 n'est pas");
    check(
        "A;;;;;commune:93999;ecouter;;;;2026",
        "zone inconnue : aucune commune",
    );
    check("A;;;;;lune:1;ecouter;;;;2026", "zone inconnue : « lune:1 »");
    check(
        "A;93066;;;;;ecouter;martiens;;;2026",
        "« publics » : « martiens »",
    );
    check("A;93066;;;;;ecouter;;12;;2026", "téléphone « 12 »");
    check(
        "A;93066;;;;;ecouter;;;12345678901234;2026",
        "siret « 12345678901234 »",
    );
    check("A;93066;;ecouter", "4 cellules pour 11 colonnes");
}

#[test]
fn what_is_no_list_is_refused_as_a_whole() {
    for texte in ["", "bonjour", "<html>", "nom;ville\nA;B\n"] {
        let (_, rapport) = importe(&[Fichier::of_text("liste", texte)]);
        assert_eq!(comptes(&rapport, 0)[1], 0, "{texte}");
        assert!(comptes(&rapport, 0)[3] > 0, "{texte}");
    }
}

#[test]
fn one_structure_told_twice_is_one() {
    let texte = format!(
        "{ENTETE}\n\
         La Maison;93066;;48.9362;2.3574;;ecouter;;01 02 03 04 05;;2025-01\n\
         la maison;93066;;;;commune:93066;financer;;;13003013300016;2026-11\n\
         Autre nom;93066;;;;;ecouter;;;130 030 133 00016;2026-01\n\
         La Maison;93001;;;;;ecouter;;;;2026-01\n"
    );
    let (assemblage, rapport) = importe(&[Fichier::of_text("liste.csv", &texte)]);
    assert_eq!(rapport["doublons"].as_array().map(Vec::len), Some(2));
    let annuaire = annuaire(&assemblage);
    assert_eq!(annuaire.len(), 2);
    let maison = (0..2)
        .filter_map(|rang| annuaire.structure(rang))
        .find(|s| s.faits.place.is_some_and(|p| p.commune.as_str() == "93066"))
        .expect("the house");
    // The finer position, the newer date, what either says.
    let place = maison.faits.place.expect("a place");
    assert_eq!(place.precision, PrecisionLieu::Adresse);
    assert_eq!(maison.faits.datation.le.to_string(), "2026-11-01");
    assert_eq!(maison.telephone.as_deref(), Some("+33102030405"));
    assert_eq!(maison.faits.service.fonctions.iter().count(), 2);
    assert_eq!(maison.faits.zones.len(), 1);
}

#[test]
fn arrondissements_are_told_from_the_postal_code() {
    let check = |commune: &str, postal: &str, attendu: &str| {
        let texte = format!("{ENTETE}\nA;{commune};{postal};;;;ecouter;;;;2026\n");
        let (assemblage, rapport) = importe(&[Fichier::of_text("liste.csv", &texte)]);
        let annuaire = annuaire(&assemblage);
        let place = annuaire.faits().first().and_then(|faits| faits.place);
        assert_eq!(
            place.map(|p| p.commune.to_string()).as_deref(),
            Some(attendu),
            "{rapport}"
        );
    };
    check("75056", "75010", "75110");
    check("75056", "", "75056");
    check("69123", "69009", "69389");
    check("13055", "13003", "13203");
    check("Marseille", "13016", "13216");
    check("Aubervilliers", "", "93001");
    // A commune that another has taken in.
    check("01015", "", "01015");
}

#[test]
fn the_examples_of_data_inclusion_are_read() {
    let (Some(structures), Some(services)) = (
        officiel("data-inclusion/exemple-structures.json"),
        officiel("data-inclusion/exemple-services.json"),
    ) else {
        return;
    };
    let (assemblage, rapport) = importe(&[structures, services]);
    // One without a name is refused; the others have nothing to do with a project.
    assert_eq!(comptes(&rapport, 0), [3, 0, 2, 1]);
    assert_eq!(comptes(&rapport, 1), [3, 0, 2, 1]);
    assert!(annuaire(&assemblage).is_empty());
}

#[test]
fn services_of_data_inclusion_say_what_a_structure_does() {
    let structures = r#"[
        {"source":"dora","id":"dora--1","nom":"La Fabrique","date_maj":"2026-10-02","code_insee":"93066","reseaux_porteurs":["reseau-bge"]},
        {"source":"dora","id":"dora--2","nom":"Le Garage","date_maj":"2026-10-02","code_insee":"93066","siret":"13003013300016","horaires_accueil":"Mo-Fr 09:00-20:00; Sa 10:00-12:00"},
        {"source":"dora","id":"dora--3","nom":"Les Vélos","date_maj":"2026-10-02","code_insee":"93066"}
    ]"#;
    let services = r#"{"source":"dora","structure_id":"dora--2","id":"s1","nom":"Créer","date_maj":"2026-11-02","thematiques":["creer-une-entreprise--structurer-son-projet-de-creation-dentreprise"],"publics":["jeunes","residents-qpv-frr"],"frais":"gratuit","modes_accueil":["en-presentiel"],"zone_eligibilite":["93","200054781"],"telephone":"01 02 03 04 05"}
{"source":"dora","structure_id":"dora--3","id":"s2","nom":"Réparer","date_maj":"2026-11-02","thematiques":["mobilite--entretenir-reparer-son-vehicule"]}
{"source":"dora","structure_id":"dora--9","id":"s3","nom":"Seul","date_maj":"2026-11-02"}
{"source":"dora","structure_id":"dora--2","id":"s4","nom":"Public","date_maj":"2026-11-02","publics":["martiens"]}
"#;
    let fichiers = [
        Fichier::of_text("structures.json", structures),
        Fichier::of_text("services.ndjson", services),
    ];
    let (assemblage, rapport) = importe(&fichiers);
    assert_eq!(comptes(&rapport, 0), [3, 2, 1, 0]);
    assert_eq!(comptes(&rapport, 1), [4, 1, 1, 2]);
    let annuaire = annuaire(&assemblage);
    assert_eq!(annuaire.dispositifs(), ["bge"]);
    let garage = (0..2)
        .filter(|rang| annuaire.texte(*rang, Colonne::Nom) == Some("Le Garage"))
        .find_map(|rang| annuaire.structure(rang))
        .expect("the garage");
    assert_eq!(garage.telephone.as_deref(), Some("+33102030405"));
    assert_eq!(garage.faits.zones.len(), 2);
    assert_eq!(garage.faits.service.publics.iter().count(), 2);
    assert_eq!(garage.faits.service.horaires, 0b111);
    assert_eq!(garage.faits.datation.le.to_string(), "2026-11-02");
}

#[test]
fn the_list_of_france_services_is_read() {
    let Some(liste) = officiel("lieux/fs_geom.geojson") else {
        return;
    };
    let Some(fabriques) = officiel("lieux/fabt_geom.geojson") else {
        return;
    };
    let (assemblage, rapport) = importe(&[liste, fabriques]);
    let [lues, prises, hors_sujet, refusees] = comptes(&rapport, 0);
    assert_eq!(
        (lues, prises, hors_sujet, refusees),
        (2_519, 2_519, 0, 0),
        "{rapport}"
    );
    assert_eq!(comptes(&rapport, 1), [342, 342, 0, 0]);
    let doublons = rapport["doublons"].as_array().map_or(0, Vec::len);
    assert_eq!(annuaire(&assemblage).len() + doublons, 2_519 + 342);
}

#[test]
fn the_template_and_its_documentation_name_every_column() {
    let modele = include_str!("../../structures/modele.csv");
    let entete = modele.lines().next().expect("a header");
    assert_eq!(
        entete.split(';').collect::<Vec<_>>(),
        super::template::COLONNES
    );
    let (_, rapport) = importe(&[Fichier::of_text("modele.csv", modele)]);
    assert_eq!(comptes(&rapport, 0), [1, 1, 0, 0], "{rapport}");
    let page = include_str!("../../structures/LISEZMOI.md");
    for colonne in super::template::COLONNES {
        assert!(page.contains(&format!("`{colonne}`")), "{colonne}");
    }
}

#[test]
fn a_page_answers_from_its_pack_as_the_edge_does() {
    let communes = Communes::demonstration().expect("communes");
    let assemblage = demonstration_assemblee(shared::Date::constant(2026, 11, 22))
        .expect("the fictional structures");
    let fichiers = assemblage.fichiers(&communes, true).expect("encodes");
    let lis = |place: usize| Annuaire::decode(&fichiers[place].octets).expect("reads back");
    assert_eq!(fichiers.len(), 2);
    let (national, paquet) = (lis(0), lis(1));
    let suite = fichiers[1].suite.as_deref().expect("what completes a pack");
    paquet.complete(suite).expect("completes its pack");
    for commune in communes.toutes() {
        for stade in 0..Champ::Stade.valeurs().len() as u8 {
            let mut situation = Situation::new(shared::Date::constant(2026, 11, 22));
            situation.dis(Champ::ResidenceCommune, Valeur::Commune(commune.code));
            situation.dis(Champ::Stade, Valeur::Choix(stade));
            let oriente = |annuaire: &Annuaire| {
                let parcours = oriente(&Demande {
                    catalogue: &CATALOGUE,
                    annuaire: Some(annuaire),
                    situation: &situation,
                    position: None,
                    limite: 10,
                });
                let mut json =
                    serde_json::to_value(Orientation::new(&parcours, &CATALOGUE, Some(annuaire)))
                        .expect("JSON");
                json["structures"].take();
                assert_eq!(json["structures_locales"], true);
                json
            };
            assert_eq!(oriente(&national), oriente(&paquet), "{}", commune.nom);
        }
    }
}

/// What people write in a cell, and what they should not.
fn cellule() -> impl Strategy<Value = String> {
    const ECRITES: [&str; 26] = [
        "",
        "",
        "",
        "Le Phare",
        "93066",
        "93200",
        "Saint-Denis",
        "48.9",
        "2,35",
        "148",
        "NaN",
        "1e999",
        "ecouter",
        "ecouter,construire",
        "commune:93066",
        "lune:1",
        "jeunes",
        "06 12 34 56 78",
        "12345678901234",
        "2026-11",
        "22/11/2026",
        "\"",
        "\"\"x",
        "\u{feff}",
        "\0",
        "=1+1",
    ];
    prop_oneof![
        9 => prop::sample::select(&ECRITES[..]).prop_map(str::to_owned),
        1 => "[^;\n]{0,20}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    /// A list that someone filled in, in whatever way: every row is read or refused.
    #[test]
    fn any_list_is_read_or_refused(
        lignes in prop::collection::vec(prop::collection::vec(cellule(), 0..13), 0..4),
        entete in prop_oneof![4 => Just(ENTETE.to_owned()), 1 => "(nom;?|commune,?|lat|;|\"){0,8}"],
    ) {
        let lignes: Vec<_> = lignes.iter().map(|cellules| cellules.join(";")).collect();
        let texte = format!("{entete}\n{}", lignes.join("\n"));
        let (_, rapport) = importe(&[Fichier::of_text("liste.csv", &texte)]);
        prop_assert!(rapport["fichiers"].is_array(), "{}", rapport);
    }
}

#[test]
fn an_address_without_a_position_is_looked_up_and_a_doubtful_answer_refused() {
    let dossier = env::temp_dir().join(format!("guichet-geocodage-{}", std::process::id()));
    fs::create_dir_all(&dossier).expect("a folder");
    fs::write(dossier.join("adresses.json"), crate::contours::ADRESSES).expect("writes");
    let geocodeur = crate::geocoder::start(&dossier, 0)
        .expect("starts")
        .expect("has addresses");
    fs::remove_dir_all(&dossier).expect("removes");
    let entete = "nom;commune;adresse;lat;lon;fonctions;verifie_le";
    let lignes = [
        "Au numéro;99001;2 rue des Cordiers;;;ecouter;2026-11-02",
        "À la rue;99001;rue des Cordiers;;;ecouter;2026-11-02",
        "Dans le doute;99001;Cordiers;;;ecouter;2026-11-02",
        "Nulle part;99001;4 impasse de nulle part;;;ecouter;2026-11-02",
        "Déjà situé;99001;3 rue des Cordiers;46.98;-8.12;ecouter;2026-11-02",
        "Sans adresse;99001;;;;ecouter;2026-11-02",
    ];
    let fichier = Fichier::of_text("locales.csv", &format!("{entete}\n{}", lignes.join("\n")));
    let communes = Communes::demonstration().expect("communes");
    let importe = |geocodeur: String| {
        let import = Import {
            geocodeur: Some(geocodeur),
            ..Import::default()
        };
        let fichiers = std::slice::from_ref(&fichier);
        let (assemblage, rapport) = assemble(
            fichiers,
            &import,
            &CATALOGUE,
            &communes,
            &Decoupage::default(),
        );
        let octets = assemblage.nationale(&communes, true).expect("encodes");
        let annuaire = Annuaire::decode(&octets).expect("reads back");
        let situees: HashMap<String, _> = (0..annuaire.len() as u32)
            .filter_map(|rang| annuaire.structure(rang))
            .map(|s| (s.nom, s.faits.place.expect("a place")))
            .collect();
        let rapport = serde_json::to_value(&rapport).expect("JSON");
        (situees, rapport["geocodage"].clone())
    };
    let (situees, dit) = importe(geocodeur);
    let centre = communes.get("99001".parse().expect("a code"));
    let centre = centre.and_then(|commune| commune.centre).expect("a middle");
    let check = |nom: &str, precision, lat: f64| {
        let place = situees[nom];
        let trouvee = place.point.expect("a position").lat();
        assert_eq!(place.precision, precision, "{nom}");
        assert!((trouvee - lat).abs() < 1e-5, "{nom}: {trouvee} for {lat}");
    };
    check("Au numéro", PrecisionLieu::Adresse, 46.992736);
    check("À la rue", PrecisionLieu::Rue, 46.992849);
    check("Dans le doute", PrecisionLieu::Commune, centre.lat());
    check("Nulle part", PrecisionLieu::Commune, centre.lat());
    check("Déjà situé", PrecisionLieu::Adresse, 46.98);
    check("Sans adresse", PrecisionLieu::Commune, centre.lat());
    assert_eq!(
        (&dit["cherchees"], &dit["a_l_adresse"], &dit["a_la_rue"]),
        (&4.into(), &1.into(), &1.into()),
        "{dit}"
    );
    let refusees = dit["refusees"].as_array().expect("a list");
    let raisons = refusees.iter().map(|refusee| refusee[2].to_string());
    let raisons: Vec<_> = raisons.collect();
    assert!(raisons[0].contains("douteuse"), "{raisons:?}");
    assert!(raisons[1].contains("ne connaît pas"), "{raisons:?}");

    // Out of reach: the middle of the commune, and it is said.
    let (situees, dit) = importe("http://localhost:9/geocodage".to_owned());
    assert_eq!(situees["Au numéro"].precision, PrecisionLieu::Commune);
    assert_eq!(dit["sans_reponse"], 4);
    assert!(dit["panne"].is_string(), "{dit}");
}
