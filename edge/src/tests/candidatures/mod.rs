//! Applications: what is kept, who may read it, what is told, what is erased.

mod acces;
mod affluence;
mod ailleurs;
mod damage;
mod depot;
mod migrations;
mod suivi;
mod webhooks;

use super::{Banc, Reponse, banc::CLE_ADMIN};
use serde_json::{Value, json};
use shared::eligibilite::{Etat, Fiche, Publication, Source, encode};

/// A bench with a catalogue of one entry, where structures are partners.
fn banc() -> Banc {
    let mut banc = Banc::demonstration();
    let source = || Source {
        publication: 0,
        lieu: "Page 1".into(),
    };
    let publication = Publication {
        cle: "essai".into(),
        titre: "Essai".into(),
        editeur: "Nous".into(),
        date: shared::Date::constant(2026, 1, 1),
        url: None,
    };
    let fiche = Fiche {
        id: "citeslab".into(),
        nom: "CitésLab".into(),
        resume: String::new(),
        site: None,
        etat: Etat::Actif,
        verifie_le: shared::Date::constant(2026, 1, 1),
        source: source(),
        conditions: Vec::new(),
        appreciations: Vec::new(),
        parametres: Vec::new(),
        phrases: Vec::new(),
        porte: None,
    };
    banc.write(
        "/catalogue/catalogue.gui",
        &encode(&[publication], &[fiche]),
    );
    banc
}

/// What a person sends, to some structure.
fn candidature(structure: &str) -> Value {
    json!({
        "structure": structure,
        "candidat": { "prenom": "Awa", "telephone": "06 12 34 56 78" },
        "projet": { "resume": "Un atelier de couture dans mon quartier" },
        "information_lue": true,
    })
}

impl Banc {
    fn send(&self, demande: &str, entetes: &[(&str, &str)], corps: &Value) -> Reponse {
        let mut entetes = entetes.to_vec();
        entetes.push(("content-type", "application/json"));
        self.ask_with(demande, &entetes, corps.to_string().as_bytes())
    }

    /// With a partner's key, a person's secret or the key of the administration.
    fn avec(&self, cle: &str, demande: &str, corps: &Value) -> Reponse {
        let bearer = format!("Bearer {cle}");
        match demande.starts_with("GET ") {
            true => self.ask_with(demande, &[("authorization", &bearer)], b""),
            false => self.send(demande, &[("authorization", &bearer)], corps),
        }
    }

    fn admin(&self, demande: &str, corps: &Value) -> Reponse {
        self.avec(CLE_ADMIN, demande, corps)
    }

    /// A partner; its identifier, its key and what signs its messages.
    fn partenaire(&self, mut of: Value) -> (String, String, String) {
        of["nom"] = json!("Essai");
        let reponse = self.admin("POST /v1/admin/partenaires", &of);
        assert_eq!(reponse.status, 201, "{}", reponse.texte());
        let said = reponse.json();
        let text = |pointer: &str| said.pointer(pointer).unwrap().as_str().unwrap().to_owned();
        (
            text("/partenaire/id"),
            text("/cle"),
            text("/secret_webhook"),
        )
    }

    fn prescripteur(&self) -> String {
        self.partenaire(json!({ "portee": "prescripteur" })).1
    }

    fn structure(&self, id: &str) -> String {
        self.partenaire(json!({ "portee": "structure", "structure": id }))
            .1
    }

    /// A deposit by a person: its reference and its secret.
    fn depose(&self, corps: &Value) -> (String, String) {
        let reponse = self.send("POST /v1/candidatures", &[], corps);
        assert_eq!(reponse.status, 201, "{}", reponse.texte());
        let said = reponse.json();
        let text = |key: &str| said[key].as_str().unwrap().to_owned();
        (text("reference"), text("secret"))
    }

    /// A deposit by a partner.
    fn depose_pour(&self, cle: &str, idempotence: &str, corps: &Value) -> Reponse {
        let bearer = format!("Bearer {cle}");
        let entetes = [
            ("authorization", bearer.as_str()),
            ("idempotency-key", idempotence),
        ];
        self.send("POST /v1/candidatures", &entetes, corps)
    }
}

#[track_caller]
fn refused(reponse: &Reponse, status: u16, code: &str) {
    let said = reponse.json();
    assert_eq!(
        (reponse.status, said["code"].as_str()),
        (status, Some(code)),
        "{said}"
    );
}
