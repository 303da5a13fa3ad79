//! What strangers send, damaged in every way: an error that says so, or something sound,
//! never a panic. Each reader is tried [`CAS`] times from what it reads in earnest.

#![cfg(all(feature = "wire", feature = "sceaux"))]

mod degats;

use degats::degats;
use proptest::prelude::*;
use serde_json::{Value, json};
use shared::{
    Timestamp,
    candidature::{
        AdresseDeRappel, Courriel, Hote, Reference, Telephone,
        sceaux::{CleDeRecu, Recu, SecretDeSignature, signe, verifie_recu, verifie_signature},
    },
    wire::v1::{
        Faute, Langue, Probleme,
        candidature::{Correction, Demande, Statut, lis_lot},
        lot::{Lot, TypeMime},
    },
};

/// How often each reader is tried.
const CAS: u32 = 10_000;

fn candidature() -> Value {
    json!({
        "structure": "citeslab-brume",
        "dispositif": "citeslab",
        "candidat": {
            "prenom": "Awa", "nom": "D’Êtré", "telephone": "+33 6 12 34 56 78",
            "courriel": "awa@exemple.fr", "contact_prefere": "sms", "langue": "zh-Hant",
            "creneaux": ["soir", "week_end"],
        },
        "projet": {
            "resume": "Un atelier de couture\npour le quartier", "secteur": "textile",
            "stade": "idee", "commune": "93066",
        },
        "qpv": { "statut": "dans", "distance_m": 0.0, "bandes": { "300": "dans" } },
        "eligibilite": { "resultats": [{ "dispositif": "citeslab", "verdict": "eligible" }] },
        "prescripteur": {
            "organisation": "Mission locale", "referent": "Jo", "accord_du_candidat": true,
        },
        "information_lue": true,
    })
}

fn semences() -> Vec<Vec<u8>> {
    let mut une = candidature();
    let brute = une.to_string();
    une["id"] = json!("a");
    [
        brute,
        json!({ "candidatures": [une, { "id": "b" }, 3] }).to_string(),
        json!({ "candidat": { "telephone": null, "courriel": "a@b.fr" } }).to_string(),
        json!({ "statut": "prise_en_charge" }).to_string(),
        r#"{"a":[[[[[[[[{}]]]]]]]],"b":1e999,"c":"\ud800"}"#.to_owned(),
    ]
    .map(String::into_bytes)
    .into()
}

/// What is said of a fault can be said: in both languages, as JSON.
fn se_dit(faute: &Faute) {
    for langue in [Langue::Fr, Langue::En] {
        let probleme = Probleme::new(faute, langue, "https://guichet.test");
        let said = serde_json::to_value(&probleme).expect("JSON");
        assert!((400..500).contains(&said["status"].as_u64().expect("a status")));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(CAS))]

    #[test]
    fn bodies_of_applications(corps in degats(semences())) {
        let kept = candidature().to_string();
        let kept = Demande::parse(kept.as_bytes()).expect("an application").contenu;
        match Demande::parse(&corps) {
            Err(faute) => se_dit(&faute),
            Ok(demande) => {
                // What is kept is what was read: it reads again as the same.
                let mut relue = serde_json::to_value(&demande.contenu).expect("JSON");
                relue["structure"] = json!(demande.structure);
                relue["information_lue"] = json!(true);
                let relue = Demande::parse(relue.to_string().as_bytes());
                prop_assert_eq!(relue.map(|d| d.contenu), Ok(demande.contenu));
            }
        }
        for faute in [
            Correction::parse(&corps, &kept).err(),
            Statut::parse(&corps).err(),
            lis_lot(&corps).err(),
        ] {
            faute.iter().for_each(se_dit);
        }
        for (id, demande) in lis_lot(&corps).unwrap_or_default() {
            prop_assert!(id.chars().count() <= 64);
            demande.err().iter().for_each(se_dit);
        }
    }

    #[test]
    fn bodies_of_many_checks(
        corps in degats([
            "id,lat,lon,precision_m\n1,48.9,2.35,10\n\"2\",\"48,9\",x,\n",
            "id;lat;lon\n1;48,9;2,35\n",
            r#"{"points":[{"id":"1","lat":48.9,"lon":2.35},{"id":2}]}"#,
            "{\"id\":\"1\",\"lat\":48.9,\"lon\":2.35}\n{\"id\":\"2\"}\n",
        ].map(|texte| texte.as_bytes().to_vec()).into()),
        mime in prop::sample::select(vec!["application/json", "application/x-ndjson", "text/csv"]),
    ) {
        let mime = TypeMime::parse(mime).expect("known");
        match Lot::parse(mime, &corps) {
            Err(faute) => se_dit(&faute),
            Ok(lot) => prop_assert!(lot.entrees().count() <= 10_000),
        }
    }

    #[test]
    fn headers_of_messages(
        id in degats(vec![b"msg_7KQM4TXC_0s".to_vec()]),
        le in degats(vec![b"1000".to_vec(), b"-1".to_vec(), b"99999999999999999999".to_vec()]),
        signatures in degats(vec![signature(&secret()).into_bytes(), b"v1, v1a,x v2,".to_vec()]),
        maintenant in 0..2_000_i64,
    ) {
        let texte = |octets: &[u8]| String::from_utf8_lossy(octets).into_owned();
        let (id, le, signatures) = (texte(&id), texte(&le), texte(&signatures));
        let now = Timestamp::from_second(maintenant).expect("a time");
        let lue = verifie_signature(&[secret()], &id, &le, &signatures, b"{}", now);
        let genuine = id == "msg_7KQM4TXC_0s"
            && le.parse() == Ok(1_000_i64)
            && signatures.split(' ').any(|s| s == signature(&secret()))
            && (700..=1_300).contains(&maintenant);
        prop_assert_eq!(lue.is_ok(), genuine, "{} {} {}", id, le, signatures);
        let _ = SecretDeSignature::parse(&signatures);
    }

    #[test]
    fn receipts(texte in degats(vec![recu().into_bytes()])) {
        let texte = String::from_utf8_lossy(&texte);
        let cle = CleDeRecu::new([7; 32]).expect("a key").publique();
        prop_assert_eq!(verifie_recu(&texte, &cle).is_ok(), texte.trim() == recu());
        prop_assert!(verifie_recu(&recu(), &texte).is_err());
    }

    #[test]
    fn telephones_and_addresses(texte in degats([
        "06 12 34 56 78", "+33 (0)6.12.34.56.78", "0033612345678", "0262 12 34 56", "+1 212 555 0123",
        "٠٦١٢٣٤٥٦٧٨", "awa.d+x@exemple.fr", "awa@école.fr", "7KQM4TXC",
    ].map(|texte| texte.as_bytes().to_vec()).into())) {
        let texte = String::from_utf8_lossy(&texte);
        if let Ok(telephone) = texte.parse::<Telephone>() {
            let e164 = telephone.as_str();
            prop_assert!((8..=16).contains(&e164.len()) && e164.starts_with('+'));
            prop_assert!(e164[1..].bytes().all(|b| b.is_ascii_digit()), "{}", e164);
            prop_assert_eq!(e164.parse::<Telephone>().ok(), Some(telephone));
        }
        if let Ok(courriel) = texte.parse::<Courriel>() {
            prop_assert!(!courriel.as_str().chars().any(|c| c.is_control() || c.is_whitespace()));
            prop_assert_eq!(courriel.as_str().parse::<Courriel>().ok(), Some(courriel));
        }
        if let Ok(reference) = texte.parse::<Reference>() {
            prop_assert_eq!(reference.as_str().parse::<Reference>(), Ok(reference));
        }
    }

    #[test]
    fn places_of_webhooks(url in degats([
        "https://hooks.ville.fr/guichet?a=b", "https://a.hooks.ville.fr", "https://127.0.0.1/",
        "https://hooks.ville.fr@attaque.org/", "https://hooks。ville。fr/", "http://127.0.0.1:80/x",
    ].map(|texte| texte.as_bytes().to_vec()).into())) {
        let url = String::from_utf8_lossy(&url);
        let hotes: Vec<Hote> = vec!["hooks.ville.fr".parse().expect("a host")];
        if AdresseDeRappel::parse(&url, &hotes, false).is_ok() {
            let suite = url.strip_prefix("https://").expect("https");
            let nom = suite.split(['/', '?']).next().unwrap_or_default();
            prop_assert!(nom == "hooks.ville.fr" || nom.ends_with(".hooks.ville.fr"), "{}", url);
            prop_assert!(nom.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-.".contains(&b)));
            prop_assert!(url.bytes().all(|b| b.is_ascii_graphic()), "{:?}", url);
        }
        let _ = AdresseDeRappel::parse(&url, &hotes, true);
    }
}

fn secret() -> SecretDeSignature {
    SecretDeSignature::new([5; 24])
}

fn signature(secret: &SecretDeSignature) -> String {
    let at = Timestamp::from_second(1_000).expect("a time");
    signe(std::slice::from_ref(secret), "msg_7KQM4TXC_0s", at, b"{}")
}

fn recu() -> String {
    CleDeRecu::new([7; 32]).expect("a key").signe(&Recu {
        reference: "7KQM4TXC".parse().expect("a reference"),
        structure: "citeslab".into(),
        recue_le: Timestamp::UNIX_EPOCH,
    })
}
