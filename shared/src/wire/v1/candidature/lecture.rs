//! Reading what is sent: every fault at once, each at its place, and nothing quoted.

use super::super::{Faute, limits::LOT_MAX};
use crate::candidature::{
    Block, Candidat, CandidatureContent, CandidatureForm, Cause, Defaut, Etat, Field, Forme, Given,
    QpvCheck, Shaped, Text, blocks, read, unknown,
};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// The most bytes that an application holds.
pub const OCTETS_MAX: usize = 512 << 10;
/// The most bytes that many of them hold.
pub const OCTETS_MAX_LOT: usize = 4 << 20;
/// The most bytes of the check's answer.
const QPV_MAX: usize = 8 << 10;

/// The statuses that a structure gives.
pub(in crate::wire::v1) const STATUTS: &[&str] = &[
    "transmise",
    "prise_en_charge",
    "acceptee",
    "reorientee",
    "refusee",
    "sans_reponse",
];

/// The status that a person gives.
pub(in crate::wire::v1) const RETRAIT: &[&str] = &["retiree"];

/// An application as it is asked to be kept.
#[derive(Clone, Debug)]
pub struct Demande {
    /// The structure applied to.
    pub structure: String,
    /// The scheme it is for.
    pub dispositif: Option<String>,
    /// All that is kept of it.
    pub contenu: CandidatureContent,
}

/// What a person changes.
#[derive(Clone, Debug)]
pub enum Correction {
    /// The application is taken back.
    Retrait,
    /// How to be reached: what is kept from now on.
    Contact(Box<CandidatureContent>),
}

/// What a structure says of an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statut(pub Etat);

/// A row of many: its own name, and what was read.
pub type Ligne = (String, Result<Demande, Faute>);

blocks! {
    /// Ce qu’une personne change.
    CorrectionForm {
        /// La personne : une clé absente laisse ce qui était, `null` enlève.
        candidat: Given<Candidat> [with = "Candidat"],
        /// Pour la retirer.
        statut: Text [schema_with = "super::schema::retrait"],
    }

    /// Ce qu’une structure dit d’une candidature.
    StatutForm [extend("required" = ["statut"])] {
        /// Où elle en est.
        statut: Text [schema_with = "super::schema::statut"],
    }

    /// Plusieurs candidatures.
    LotForm [extend("required" = ["candidatures"])] {
        /// Chacune avec son `id`.
        candidatures: Given<Vec<Value>> [schema_with = "super::schema::lot"],
    }
}

impl Shaped for Vec<Value> {
    const SHAPE: Forme = Forme::Liste;
}

/// What is wrong with the form of a document, before any rule of its fields.
struct Faults {
    /// Keys that there is no field for, by the pointer of the object that they are in.
    unknown: Vec<(String, String)>,
    found: Vec<Defaut>,
}

impl Faults {
    /// Reads an object, whatever it holds.
    fn read<T: DeserializeOwned>(object: Map<String, Value>) -> Result<(T, Self), Faute> {
        let mut unknown = Vec::new();
        let read = read(object, |at, key| unknown.push((at, key.to_owned())));
        let found = Vec::new();
        // No field fails to be read: see `Given`.
        let read = read.map_err(|_| Faute::ErreurInterne)?;
        Ok((read, Self { unknown, found }))
    }

    /// Notes what is wrong with the keys of a block.
    fn block<B: Block>(&mut self, at: &str, block: &B) {
        let here = self.unknown.iter().filter(|(place, _)| place == at);
        self.found
            .extend(here.map(|(_, key)| unknown(at, key, B::KEYS)));
        let wrong = block.wrong().into_iter();
        let wrong =
            wrong.map(|(key, forme)| Defaut::new(format!("{at}/{key}"), Cause::Forme(forme)));
        self.found.extend(wrong);
    }

    fn inner<B: Block>(&mut self, at: &str, block: &Given<B>) {
        if let Given::Value(block) = block {
            self.block(at, block);
        }
    }

    /// One fault a field: what has not the right form is not missing besides.
    fn conclude(mut self, rules: Vec<Defaut>) -> Result<(), Faute> {
        for defaut in rules {
            let said = self.found.iter().any(|autre| {
                defaut.champ == autre.champ
                    || defaut.champ.starts_with(&format!("{}/", autre.champ))
            });
            if !said {
                self.found.push(defaut);
            }
        }
        match self.found.is_empty() {
            true => Ok(()),
            false => Err(Faute::Candidature(self.found)),
        }
    }
}

fn objet(octets: &[u8]) -> Result<Map<String, Value>, Faute> {
    match serde_json::from_slice(octets) {
        Ok(Value::Object(objet)) => Ok(objet),
        Ok(_) => Err(Faute::CandidatureIllisible(1, 1)),
        Err(e) => Err(Faute::CandidatureIllisible(e.line(), e.column())),
    }
}

/// Whether an answer of a check is heavier than any of ours.
fn heavy(qpv: &QpvCheck) -> bool {
    serde_json::to_vec(qpv).is_ok_and(|bytes| bytes.len() > QPV_MAX)
}

impl Demande {
    /// Reads an application.
    pub fn parse(octets: &[u8]) -> Result<Self, Faute> {
        Self::lis(objet(octets)?)
    }

    fn lis(objet: Map<String, Value>) -> Result<Self, Faute> {
        let (mut form, mut faults) = Faults::read::<CandidatureForm>(objet)?;
        faults.block("", &form);
        faults.inner("/candidat", &form.candidat);
        faults.inner("/projet", &form.projet);
        faults.inner("/prescripteur", &form.prescripteur);
        faults.inner("/qpv", &form.qpv);
        if form.qpv.value().is_some_and(heavy) {
            let cause = Cause::Forme(Forme::ObjetLeger(QPV_MAX));
            faults.found.push(Defaut::new("/qpv", cause));
        }
        faults.conclude(form.check())?;
        Ok(Self {
            structure: form.structure.text().to_owned(),
            dispositif: form.dispositif.said().map(str::to_owned),
            contenu: CandidatureContent::of(form),
        })
    }
}

impl Correction {
    /// Reads a correction of what was kept.
    pub fn parse(octets: &[u8], contenu: &CandidatureContent) -> Result<Self, Faute> {
        let (form, mut faults) = Faults::read::<CorrectionForm>(objet(octets)?)?;
        faults.block("", &form);
        let statut = form.statut.text();
        if !statut.is_empty() && !RETRAIT.contains(&statut) {
            let cause = Cause::Valeur(RETRAIT);
            faults.found.push(Defaut::new("/statut", cause));
        } else if statut.is_empty() && form.candidat.value().is_none() {
            let cause = Cause::Manquant;
            faults.found.push(Defaut::new("/candidat", cause));
        }
        if !statut.is_empty() {
            return faults.conclude(Vec::new()).map(|()| Self::Retrait);
        }
        faults.inner("/candidat", &form.candidat);
        let change = form.candidat.into_value().unwrap_or_default();
        let chosen = !change.contact_prefere.is_absent();
        let mut candidat = contenu.candidat.clone();
        candidat.replace(change);
        // Not possible any more, and not chosen here: the default is.
        let gone = match candidat.contact_prefere.text() {
            "courriel" => candidat.courriel.text().is_empty(),
            _ => candidat.telephone.text().is_empty(),
        };
        if gone && !chosen {
            candidat.contact_prefere = Given::Absent;
        }
        faults.conclude(candidat.check())?;
        Ok(Self::Contact(Box::new(contenu.with_candidat(candidat))))
    }
}

impl Statut {
    /// Reads what a structure says.
    pub fn parse(octets: &[u8]) -> Result<Self, Faute> {
        let (form, mut faults) = Faults::read::<StatutForm>(objet(octets)?)?;
        faults.block("", &form);
        let statut = form.statut.text();
        let known = STATUTS.contains(&statut);
        let (etat, wrong) = match statut.parse::<Etat>() {
            Ok(etat) if known => (etat, None),
            _ if statut.is_empty() => (Etat::Recue, Some(Cause::Manquant)),
            _ => (Etat::Recue, Some(Cause::Valeur(STATUTS))),
        };
        let wrong = wrong.map(|cause| Defaut::new("/statut", cause));
        faults.conclude(wrong.into_iter().collect())?;
        Ok(Self(etat))
    }
}

/// Reads many applications; those that are wrong are so alone.
pub fn lis_lot(octets: &[u8]) -> Result<Vec<Ligne>, Faute> {
    let (form, mut faults) = Faults::read::<LotForm>(objet(octets)?)?;
    faults.block("", &form);
    let missing = match form.candidatures {
        Given::Absent | Given::Null => vec![Defaut::new("/candidatures", Cause::Manquant)],
        Given::Wrong | Given::Value(_) => Vec::new(),
    };
    faults.conclude(missing)?;
    let lignes = form.candidatures.into_value().unwrap_or_default();
    if lignes.len() > LOT_MAX {
        return Err(Faute::TropDeCandidatures(lignes.len()));
    }
    let mut ids = std::collections::BTreeSet::new();
    let lis = |ligne: Value| {
        let mut objet = match ligne {
            Value::Object(objet) => objet,
            _ => Map::new(),
        };
        let id = objet.remove("id");
        let id = id.as_ref().and_then(Value::as_str).unwrap_or_default();
        let id: String = id.chars().take(64).collect();
        let demande = if id.is_empty() || id.chars().any(char::is_control) {
            Err(Faute::Candidature(vec![Defaut::new(
                "/id",
                Cause::Manquant,
            )]))
        } else if !ids.insert(id.clone()) {
            Err(Faute::ChampRepete("id".into()))
        } else {
            Demande::lis(objet)
        };
        (id, demande)
    };
    Ok(lignes.into_iter().map(lis).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn sent() -> Value {
        json!({
            "structure": "citeslab-brume",
            "candidat": { "prenom": "Awa", "telephone": "06 12 34 56 78", "creneaux": ["soir"] },
            "projet": { "resume": "Un atelier de couture", "secteur": "textile" },
            "information_lue": true,
        })
    }

    fn faults(faute: Faute) -> Vec<String> {
        let Faute::Candidature(defauts) = faute else {
            panic!("{faute:?}");
        };
        let say = |d: &Defaut| format!("{} {}", d.champ, super::super::code(&d.cause).as_str());
        defauts.iter().map(say).collect()
    }

    #[track_caller]
    fn check(change: Value, expect: &[&str]) {
        let mut sent = sent();
        merge(&mut sent, change);
        let got = match Demande::parse(sent.to_string().as_bytes()) {
            Ok(_) => Vec::new(),
            Err(faute) => faults(faute),
        };
        assert_eq!(got, expect, "{sent}");
    }

    fn merge(into: &mut Value, change: Value) {
        match (into, change) {
            (Value::Object(into), Value::Object(change)) => {
                for (key, value) in change {
                    merge(into.entry(key).or_insert(Value::Null), value);
                }
            }
            (into, change) => *into = change,
        }
    }

    #[test]
    fn every_fault_has_its_pointer_and_its_code() {
        check(json!({}), &[]);
        check(json!({ "nom": "x" }), &["/nom champ-inconnu"]);
        check(
            json!({ "candidat": { "mail": "x" } }),
            &["/candidat/mail champ-inconnu"],
        );
        check(
            json!({ "candidat": null }),
            &[
                "/candidat/prenom champ-manquant",
                "/candidat/telephone contact-manquant",
            ],
        );
        check(json!({ "candidat": 3 }), &["/candidat valeur-invalide"]);
        check(
            json!({ "candidat": { "prenom": 3, "telephone": "12" }, "information_lue": "oui" }),
            &[
                "/information_lue valeur-invalide",
                "/candidat/prenom valeur-invalide",
                "/candidat/telephone telephone-invalide",
            ],
        );
        check(
            json!({ "projet": { "secteur": "finance", "commune": "93000" } }),
            &[
                "/projet/secteur valeur-inconnue",
                "/projet/commune code-invalide",
            ],
        );
        check(
            json!({ "candidat": { "creneaux": "soir" } }),
            &["/candidat/creneaux valeur-invalide"],
        );
        check(
            json!({ "prescripteur": { "organisation": "ML", "referent": "Jo" } }),
            &["/prescripteur/accord_du_candidat accord-manquant"],
        );
        check(json!({ "qpv": { "statut": "dans" } }), &[]);
        check(
            json!({ "qpv": { "adresse": "1 rue" } }),
            &["/qpv/adresse champ-inconnu"],
        );
        check(
            json!({ "qpv": { "motif": "x".repeat(9_000) } }),
            &["/qpv valeur-invalide"],
        );
        check(
            json!({ "information_lue": false }),
            &["/information_lue information-non-lue"],
        );
    }

    #[test]
    fn what_is_no_object_says_where_reading_stops() {
        for (sent, place) in [("", (1, 0)), ("[]", (1, 1)), ("{\n\"a\":}", (2, 5))] {
            assert_eq!(
                Demande::parse(sent.as_bytes()).unwrap_err(),
                Faute::CandidatureIllisible(place.0, place.1)
            );
        }
    }

    #[test]
    fn keeps_what_is_needed_in_one_form() {
        let mut sent = sent();
        let eligibilite = json!({
            "resultats": [
                { "dispositif": "citeslab", "verdict": "eligible", "motifs": [{ "texte": "x" }] },
                { "verdict": "eligible" },
            ],
            "catalogue": "sha256:0",
        });
        merge(&mut sent, json!({ "eligibilite": eligibilite }));
        let demande = Demande::parse(sent.to_string().as_bytes()).unwrap();
        assert_eq!(
            serde_json::to_value(demande.contenu).unwrap(),
            json!({
                "candidat": {
                    "prenom": "Awa",
                    "telephone": "+33612345678",
                    "contact_prefere": "telephone",
                    "langue": "fr",
                    "creneaux": ["soir"],
                },
                "projet": { "resume": "Un atelier de couture", "secteur": "textile" },
                "eligibilite": {
                    "resultats": [{ "dispositif": "citeslab", "verdict": "eligible" }],
                    "evalue_le": null,
                    "catalogue": "sha256:0",
                },
            })
        );
    }

    #[test]
    fn corrects_a_contact_and_nothing_else() {
        let contenu = Demande::parse(sent().to_string().as_bytes())
            .unwrap()
            .contenu;
        let correct = |change: Value| Correction::parse(change.to_string().as_bytes(), &contenu);
        let Ok(Correction::Contact(kept)) =
            correct(json!({ "candidat": { "telephone": null, "courriel": "awa@exemple.fr" } }))
        else {
            panic!("a contact");
        };
        assert_eq!(kept.candidat.contact_prefere.text(), "courriel");
        assert_eq!(kept.candidat.prenom.text(), "Awa");
        assert_eq!(kept.telephone(), None);
        assert_eq!(kept.projet, contenu.projet);
        assert!(matches!(
            correct(json!({ "statut": "retiree" })),
            Ok(Correction::Retrait)
        ));
        for (change, expect) in [
            (json!({}), "/candidat champ-manquant"),
            (json!({ "statut": "acceptee" }), "/statut valeur-inconnue"),
            (json!({ "projet": {} }), "/projet champ-inconnu"),
            (
                json!({ "candidat": { "telephone": "" } }),
                "/candidat/telephone contact-manquant",
            ),
            (
                json!({ "candidat": { "mobile": "0612345678" } }),
                "/candidat/mobile champ-inconnu",
            ),
        ] {
            let got = faults(correct(change.clone()).unwrap_err());
            assert_eq!(got[0], expect, "{change}");
        }
    }

    #[test]
    fn a_wrong_row_is_wrong_alone() {
        let mut good = sent();
        merge(&mut good, json!({ "id": "a" }));
        let lot = json!({ "candidatures": [good, { "id": "b" }, good, 3] });
        let lignes = lis_lot(lot.to_string().as_bytes()).unwrap();
        let read: Vec<_> = lignes
            .iter()
            .map(|(id, demande)| (id.as_str(), demande.is_ok()))
            .collect();
        assert_eq!(read, [("a", true), ("b", false), ("a", false), ("", false)]);
        assert_eq!(
            lignes[2].1.clone().unwrap_err(),
            Faute::ChampRepete("id".into())
        );
    }
}
