//! What comes over the wire, sealed or signed.

use super::{CASES, damaged::damaged};
use proptest::prelude::*;
use serde_json::{Value, json};
use shared::{
    Timestamp,
    candidature::seals::{
        Receipt, ReceiptKey, SigningSecret, check_receipt, check_signature, sign,
    },
    wire::v1::{
        Fault, Language, Probleme,
        batch::{MimeType, PointBatch},
        candidature::{CandidatureInput, Correction, Statut, read_batch},
    },
};

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
            "resume": "Un atelier de couture\npour timestamp quartier", "secteur": "textile",
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

fn seeds() -> Vec<Vec<u8>> {
    let mut one_form = candidature();
    let raw = one_form.to_string();
    one_form["id"] = json!("a");
    [
        raw,
        json!({ "candidatures": [one_form, { "id": "b" }, 3] }).to_string(),
        json!({ "candidat": { "telephone": null, "courriel": "a@b.fr" } }).to_string(),
        json!({ "statut": "prise_en_charge" }).to_string(),
        r#"{"a":[[[[[[[[{}]]]]]]]],"b":1e999,"c":"\ud800"}"#.to_owned(),
    ]
    .map(String::into_bytes)
    .into()
}

/// A fault can be described in both languages, as JSON.
fn check_described(fault: &Fault) {
    for language in [Language::Fr, Language::En] {
        let problem = Probleme::new(fault, language, "https://guichet.test");
        let problem = serde_json::to_value(&problem).expect("JSON");
        assert!((400..500).contains(&problem["status"].as_u64().expect("a status")));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(CASES))]

    #[test]
    fn bodies_of_applications(body in damaged(seeds())) {
        let kept = candidature().to_string();
        let kept = CandidatureInput::parse(kept.as_bytes()).expect("an application").content;
        match CandidatureInput::parse(&body) {
            Err(fault) => check_described(&fault),
            Ok(input) => {
                // What is kept reads back as the same.
                let mut read_back = serde_json::to_value(&input.content).expect("JSON");
                read_back["structure"] = json!(input.structure);
                read_back["information_lue"] = json!(true);
                let read_back = CandidatureInput::parse(read_back.to_string().as_bytes());
                prop_assert_eq!(read_back.map(|d| d.content), Ok(input.content));
            }
        }
        for fault in [
            Correction::parse(&body, &kept).err(),
            Statut::parse(&body).err(),
            read_batch(&body).err(),
        ] {
            fault.iter().for_each(check_described);
        }
        for (id, input) in read_batch(&body).unwrap_or_default() {
            prop_assert!(id.chars().count() <= 64);
            input.err().iter().for_each(check_described);
        }
    }

    #[test]
    fn bodies_of_many_checks(
        body in damaged([
            "id,lat,lon,precision_m\n1,48.9,2.35,10\n\"2\",\"48,9\",x,\n",
            "id;lat;lon\n1;48,9;2,35\n",
            r#"{"points":[{"id":"1","lat":48.9,"lon":2.35},{"id":2}]}"#,
            "{\"id\":\"1\",\"lat\":48.9,\"lon\":2.35}\n{\"id\":\"2\"}\n",
        ].map(|text| text.as_bytes().to_vec()).into()),
        mime in prop::sample::select(vec!["application/json", "application/x-ndjson", "text/csv"]),
    ) {
        let mime = MimeType::parse(mime).expect("known");
        match PointBatch::parse(mime, &body) {
            Err(fault) => check_described(&fault),
            Ok(batch) => prop_assert!(batch.entries().count() <= 10_000),
        }
    }

    #[test]
    fn headers_of_messages(
        id in damaged(vec![b"msg_7KQM4TXC_0s".to_vec()]),
        timestamp in damaged(vec![b"1000".to_vec(), b"-1".to_vec(), b"99999999999999999999".to_vec()]),
        signatures in damaged(vec![signature(&secret()).into_bytes(), b"v1, v1a,x v2,".to_vec()]),
        clock in 0..2_000_i64,
    ) {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let (id, timestamp, signatures) = (text(&id), text(&timestamp), text(&signatures));
        let now = Timestamp::from_second(clock).expect("a time");
        let parsed = check_signature(&[secret()], &id, &timestamp, &signatures, b"{}", now);
        let genuine = id == "msg_7KQM4TXC_0s"
            && timestamp.parse() == Ok(1_000_i64)
            && signatures.split(' ').any(|s| s == signature(&secret()))
            && (700..=1_300).contains(&clock);
        prop_assert_eq!(parsed.is_ok(), genuine, "{} {} {}", id, timestamp, signatures);
        let _ = SigningSecret::parse(&signatures);
    }

    #[test]
    fn receipts(text in damaged(vec![receipt().into_bytes()])) {
        let text = String::from_utf8_lossy(&text);
        let key = ReceiptKey::new([7; 32]).expect("a key").public_key();
        prop_assert_eq!(check_receipt(&text, &key).is_ok(), text.trim() == receipt());
        prop_assert!(check_receipt(&receipt(), &text).is_err());
    }
}

fn secret() -> SigningSecret {
    SigningSecret::new([5; 24])
}

fn signature(secret: &SigningSecret) -> String {
    let at = Timestamp::from_second(1_000).expect("a time");
    sign(std::slice::from_ref(secret), "msg_7KQM4TXC_0s", at, b"{}")
}

fn receipt() -> String {
    ReceiptKey::new([7; 32]).expect("a key").sign(&Receipt {
        reference: "7KQM4TXC".parse().expect("a reference"),
        structure: "citeslab".into(),
        recue_le: Timestamp::UNIX_EPOCH,
    })
}
