//! Reading requests: every fault at once, each with its place, and nothing quoted.

use super::super::{Fault, document, limits::BATCH_MAX};
use crate::{
    Timestamp,
    candidature::{
        APPOINTMENT_MINUTES, APPOINTMENT_TEXT_MAX, Appointment, Block, Candidat,
        CandidatureContent, CandidatureForm, CandidatureState, Cause, FieldFault, FieldShape,
        FormValue, Given, MotifDeReponse, QpvCheck, Shaped, Text, blocks, read, unknown,
    },
    inputs::{Identifier, Link, Telephone, lines},
};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// The most bytes of an application.
pub const BYTES_MAX: usize = 512 << 10;
/// The most bytes of a batch of applications.
pub const BATCH_BYTES_MAX: usize = 4 << 20;
/// The most bytes of the answer of a QPV check.
const QPV_MAX: usize = 8 << 10;

/// The most characters of a structure's note.
pub const NOTE_MAX: usize = 4_000;

/// The statuses that a structure can set.
pub(in crate::wire::v1) const STATUTS: &[&str] = &[
    "transmise",
    "prise_en_charge",
    "acceptee",
    "reorientee",
    "refusee",
    "sans_reponse",
];

/// The status that a person can set.
pub(in crate::wire::v1) const RETRAIT: &[&str] = &["retiree"];

/// An application as it was sent, checked.
#[derive(Clone, Debug)]
pub struct CandidatureInput {
    /// The structure applied to.
    pub structure: String,
    /// The scheme it is for.
    pub dispositif: Option<String>,
    /// What is kept of it.
    pub content: CandidatureContent,
}

/// What a person changes.
#[derive(Clone, Debug)]
pub enum Correction {
    /// The application is withdrawn.
    Withdrawal,
    /// New contact details: the whole content, corrected.
    Contact(Box<CandidatureContent>),
}

/// The status that a structure sets, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statut {
    /// Where the application is to be.
    pub state: CandidatureState,
    /// Why the structure does not take it on.
    pub motif: Option<MotifDeReponse>,
}

/// To whom a structure hands an application over, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transmission {
    /// The identifier of the other structure.
    pub structure: String,
    /// Why.
    pub motif: Option<MotifDeReponse>,
}

/// A row of a batch: its identifier, and what was read.
pub type CandidatureRow = (String, Result<CandidatureInput, Fault>);

blocks! {
    /// Ce qu’une personne change.
    CorrectionForm [rename = "CorrectionDeCandidature"] {
        /// La personne : une clé absente laisse ce qui était, `null` enlève.
        candidat: Given<Candidat> [with = "Candidat"],
        /// Pour la retirer.
        statut: Text [schema_with = "super::schema::retrait"],
    }

    /// Ce qu’une structure dit d’une candidature.
    StatutForm [rename = "StatutDeCandidature", extend("required" = ["statut"])] {
        /// Où elle en est.
        statut: Text [schema_with = "super::schema::statut"],
        /// Pourquoi, quand elle ne suit pas le projet.
        motif: Text [schema_with = "super::schema::motif"],
    }

    /// À qui une structure transmet une candidature, avec l’accord de la personne.
    TransmissionForm [
        rename = "TransmissionDeCandidature",
        extend("required" = ["structure"])
    ] {
        /// L’identifiant de l’autre structure.
        structure: Text [schema_with = "super::schema::structure"],
        /// Pourquoi.
        motif: Text [schema_with = "super::schema::motif"],
    }

    /// Un rendez-vous : un lieu, un téléphone ou une visio, l’un des trois.
    AppointmentForm [
        rename = "NouveauRendezVous",
        extend("required" = ["debut", "duree_min"])
    ] {
        /// Quand il commence, RFC 3339, à venir.
        debut: Text [schema_with = "super::schema::moment"],
        /// Combien de minutes il dure.
        duree_min: Given<u32> [schema_with = "super::schema::minutes"],
        /// Où, si c’est sur place.
        lieu: Text [length(max = APPOINTMENT_TEXT_MAX)],
        /// Le numéro, si c’est au téléphone.
        telephone: Text,
        /// Une adresse `https`.
        visio: Text [length(max = APPOINTMENT_TEXT_MAX)],
        /// Ce qu’il faut apporter.
        apporter: Text [length(max = APPOINTMENT_TEXT_MAX)],
    }

    /// Ce qu’une structure note pour elle seule.
    NoteForm [rename = "NoteDeCandidature", extend("required" = ["texte"])] {
        /// Vide, la note est enlevée.
        texte: Text [length(max = NOTE_MAX)],
    }

    /// Plusieurs candidatures.
    LotForm [rename = "LotDeCandidatures", extend("required" = ["candidatures"])] {
        /// Chacune avec son `id`.
        candidatures: Given<Vec<Value>> [schema_with = "super::schema::batch"],
    }
}

impl Shaped for Vec<Value> {
    const SHAPE: FieldShape = FieldShape::List;
}

/// What is wrong with the keys and types of a document, before any rule of its fields.
struct Faults {
    /// Unknown keys, each with the pointer of the object that it is in.
    unknown: Vec<(String, String)>,
    found: Vec<FieldFault>,
}

impl Faults {
    /// Reads an object with any values.
    fn read<T: DeserializeOwned>(object: Map<String, Value>) -> Result<(T, Self), Fault> {
        let mut unknown = Vec::new();
        let read = read(object, |at, key| unknown.push((at, key.to_owned())));
        let found = Vec::new();
        // Reading a field never fails: see `Given`.
        let read = read.map_err(|_| Fault::ErreurInterne)?;
        Ok((read, Self { unknown, found }))
    }

    /// Records the unknown keys and the wrong types of a block.
    fn block<B: Block>(&mut self, at: &str, block: &B) {
        let here = self.unknown.iter().filter(|(place, _)| place == at);
        self.found
            .extend(here.map(|(_, key)| unknown(at, key, B::KEYS)));
        let wrong = block.wrong().into_iter();
        let wrong = wrong
            .map(|(key, shape)| FieldFault::new(format!("{at}/{key}"), Cause::FieldShape(shape)));
        self.found.extend(wrong);
    }

    fn inner<B: Block>(&mut self, at: &str, block: &Given<B>) {
        if let Given::Value(block) = block {
            self.block(at, block);
        }
    }

    /// Adds the faults found by the rules, one per field: a value of the wrong type is not
    /// reported as missing too.
    fn conclude(mut self, rules: Vec<FieldFault>) -> Result<(), Fault> {
        for field_fault in rules {
            let reported = self.found.iter().any(|other| {
                field_fault.field == other.field
                    || field_fault.field.starts_with(&format!("{}/", other.field))
            });
            if !reported {
                self.found.push(field_fault);
            }
        }
        match self.found.is_empty() {
            true => Ok(()),
            false => Err(Fault::Candidature(self.found)),
        }
    }
}

fn object(bytes: &[u8]) -> Result<Map<String, Value>, Fault> {
    document::object(bytes, Fault::CandidatureIllisible)
}

/// Whether the answer of a QPV check is larger than any of ours.
fn heavy(qpv: &QpvCheck) -> bool {
    serde_json::to_vec(qpv).is_ok_and(|bytes| bytes.len() > QPV_MAX)
}

impl CandidatureInput {
    /// Reads an application.
    pub fn parse(bytes: &[u8]) -> Result<Self, Fault> {
        Self::read(object(bytes)?)
    }

    fn read(object: Map<String, Value>) -> Result<Self, Fault> {
        let (mut form, mut faults) = Faults::read::<CandidatureForm>(object)?;
        faults.block("", &form);
        faults.inner("/candidat", &form.candidat);
        faults.inner("/projet", &form.projet);
        faults.inner("/prescripteur", &form.prescripteur);
        faults.inner("/qpv", &form.qpv);
        if form.qpv.value().is_some_and(heavy) {
            let cause = Cause::FieldShape(FieldShape::SmallObject(QPV_MAX));
            faults.found.push(FieldFault::new("/qpv", cause));
        }
        faults.conclude(form.check())?;
        Ok(Self {
            structure: form.structure.text().to_owned(),
            dispositif: form.dispositif.as_deref().map(str::to_owned),
            content: CandidatureContent::of(form),
        })
    }
}

impl Correction {
    /// Reads a correction of what was kept.
    pub fn parse(bytes: &[u8], content: &CandidatureContent) -> Result<Self, Fault> {
        let (form, mut faults) = Faults::read::<CorrectionForm>(object(bytes)?)?;
        faults.block("", &form);
        let statut = form.statut.text();
        if !statut.is_empty() && !RETRAIT.contains(&statut) {
            let cause = Cause::Value(RETRAIT);
            faults.found.push(FieldFault::new("/statut", cause));
        } else if statut.is_empty() && form.candidat.value().is_none() {
            let cause = Cause::Missing;
            faults.found.push(FieldFault::new("/candidat", cause));
        }
        if !statut.is_empty() {
            return faults.conclude(Vec::new()).map(|()| Self::Withdrawal);
        }
        faults.inner("/candidat", &form.candidat);
        let change = form.candidat.into_value().unwrap_or_default();
        let chosen = !change.contact_prefere.is_absent();
        let mut candidat = content.candidat.clone();
        candidat.replace(change);
        // No longer possible, and not chosen here: back to the default.
        let gone = match candidat.contact_prefere.text() {
            "courriel" => candidat.courriel.text().is_empty(),
            _ => candidat.telephone.text().is_empty(),
        };
        if gone && !chosen {
            candidat.contact_prefere = Given::Absent;
        }
        faults.conclude(candidat.check())?;
        Ok(Self::Contact(Box::new(content.with_candidat(candidat))))
    }
}

impl Statut {
    /// Reads a change of status.
    pub fn parse(bytes: &[u8]) -> Result<Self, Fault> {
        let (form, mut faults) = Faults::read::<StatutForm>(object(bytes)?)?;
        faults.block("", &form);
        let statut = form.statut.text();
        let known = STATUTS.contains(&statut);
        let (state, wrong) = match statut.parse::<CandidatureState>() {
            Ok(state) if known => (state, None),
            _ if statut.is_empty() => (CandidatureState::Recue, Some(Cause::Missing)),
            _ => (CandidatureState::Recue, Some(Cause::Value(STATUTS))),
        };
        let wrong = wrong.map(|cause| FieldFault::new("/statut", cause));
        let mut wrong: Vec<_> = wrong.into_iter().collect();
        let motif = motif(&form.motif, &mut wrong);
        faults.conclude(wrong)?;
        Ok(Self { state, motif })
    }
}

fn motif(given: &Text, wrong: &mut Vec<FieldFault>) -> Option<MotifDeReponse> {
    let text = given.as_deref().filter(|text| !text.is_empty())?;
    let read = text.parse();
    if read.is_err() {
        let cause = Cause::Value(MotifDeReponse::NAMES);
        wrong.push(FieldFault::new("/motif", cause));
    }
    read.ok()
}

impl Transmission {
    /// Reads to whom an application is handed over.
    pub fn parse(bytes: &[u8]) -> Result<Self, Fault> {
        let (form, mut faults) = Faults::read::<TransmissionForm>(object(bytes)?)?;
        faults.block("", &form);
        let mut wrong = Vec::new();
        let structure = match form.structure.text() {
            "" => Err(Cause::Missing),
            text => text.parse::<Identifier>().map_err(|_| Cause::Identifier),
        };
        let structure = structure.map_err(|cause| wrong.push(FieldFault::new("/structure", cause)));
        let motif = motif(&form.motif, &mut wrong);
        faults.conclude(wrong)?;
        let structure = structure.map_err(|()| Fault::ErreurInterne)?.to_string();
        Ok(Self { structure, motif })
    }
}

impl NoteForm {
    /// Reads a note; empty, it is to be taken away.
    pub fn parse(bytes: &[u8]) -> Result<String, Fault> {
        let (form, mut faults) = Faults::read::<Self>(object(bytes)?)?;
        faults.block("", &form);
        let wrong = match &form.texte {
            Given::Absent => Some(Cause::Missing),
            text if lines(text.text()).chars().count() > NOTE_MAX => {
                Some(Cause::Length(0, NOTE_MAX))
            }
            _ => None,
        };
        let wrong = wrong.map(|cause| FieldFault::new("/texte", cause));
        faults.conclude(wrong.into_iter().collect())?;
        Ok(lines(form.texte.text()))
    }
}

impl AppointmentForm {
    /// Reads an appointment that a structure gives at `now`.
    pub fn parse(bytes: &[u8], now: Timestamp) -> Result<Appointment, Fault> {
        let (form, mut faults) = Faults::read::<Self>(object(bytes)?)?;
        faults.block("", &form);
        let (read, wrong) = form.check(now);
        faults.conclude(wrong)?;
        Ok(read)
    }

    /// The appointment in its normal form, and every fault.
    pub fn check(&self, now: Timestamp) -> (Appointment, Vec<FieldFault>) {
        let mut wrong = Vec::new();
        let debut = match self.debut.text() {
            "" => Err(Cause::Missing),
            text => text.parse::<Timestamp>().map_err(|_| Cause::Moment),
        };
        let debut = debut.and_then(|debut| match debut > now {
            true => Ok(debut.to_string()),
            false => Err(Cause::Moment),
        });
        let debut = debut.map_err(|cause| wrong.push(FieldFault::new("/debut", cause)));
        let (min, max) = APPOINTMENT_MINUTES;
        let minutes = match self.duree_min.value() {
            None => Err(Cause::Missing),
            Some(minutes) if (min..=max).contains(minutes) => Ok(*minutes),
            Some(_) => Err(Cause::Number(min, max)),
        };
        let minutes = minutes.map_err(|cause| wrong.push(FieldFault::new("/duree_min", cause)));
        let mut text = |at: &'static str, given: &Text| {
            let text = lines(given.text());
            if text.chars().count() > APPOINTMENT_TEXT_MAX {
                wrong.push(FieldFault::new(at, Cause::Length(1, APPOINTMENT_TEXT_MAX)));
            }
            Some(text).filter(|text| !text.is_empty())
        };
        let lieu = text("/lieu", &self.lieu);
        let apporter = text("/apporter", &self.apporter);
        let (telephone, visio) = (
            text("/telephone", &self.telephone),
            text("/visio", &self.visio),
        );
        let telephone = telephone.map(|text| text.parse::<Telephone>());
        if let Some(Err(error)) = telephone {
            wrong.push(FieldFault::new("/telephone", Cause::Telephone(error)));
        }
        let visio = visio.map(|text| text.parse::<Link>().ok());
        let visio = visio.map(|link| link.filter(|link| link.as_str().starts_with("https://")));
        if visio == Some(None) {
            wrong.push(FieldFault::new("/visio", Cause::Place));
        }
        let places = [lieu.is_some(), telephone.is_some(), visio.is_some()];
        if places.into_iter().filter(|given| *given).count() != 1 {
            wrong.push(FieldFault::new("/lieu", Cause::Place));
        }
        let read = Appointment {
            debut: debut.unwrap_or_default(),
            duree_min: minutes.unwrap_or_default(),
            lieu,
            telephone: telephone.and_then(Result::ok).map(|read| read.to_string()),
            visio: visio.flatten().map(|link| link.to_string()),
            apporter,
        };
        (read, wrong)
    }
}

/// Reads a batch of applications; a wrong row does not affect the others.
pub fn read_batch(bytes: &[u8]) -> Result<Vec<CandidatureRow>, Fault> {
    let (form, mut faults) = Faults::read::<LotForm>(object(bytes)?)?;
    faults.block("", &form);
    let missing = match form.candidatures {
        Given::Absent | Given::Null => vec![FieldFault::new("/candidatures", Cause::Missing)],
        Given::Wrong | Given::Value(_) => Vec::new(),
    };
    faults.conclude(missing)?;
    let rows = form.candidatures.into_value().unwrap_or_default();
    if rows.len() > BATCH_MAX {
        return Err(Fault::TropDeCandidatures(rows.len()));
    }
    let mut ids = std::collections::BTreeSet::new();
    let read = |row: Value| {
        let mut object = match row {
            Value::Object(object) => object,
            _ => Map::new(),
        };
        let id = object.remove("id");
        let id = id.as_ref().and_then(Value::as_str).unwrap_or_default();
        let id: String = id.chars().take(64).collect();
        let input = if id.is_empty() || id.chars().any(char::is_control) {
            Err(Fault::Candidature(vec![FieldFault::new(
                "/id",
                Cause::Missing,
            )]))
        } else if !ids.insert(id.clone()) {
            Err(Fault::ChampRepete("id".into()))
        } else {
            CandidatureInput::read(object)
        };
        (id, input)
    };
    Ok(rows.into_iter().map(read).collect())
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

    fn faults(fault: Fault) -> Vec<String> {
        let Fault::Candidature(field_faults) = fault else {
            panic!("{fault:?}");
        };
        let say = |d: &FieldFault| format!("{} {}", d.field, super::super::code(&d.cause).as_str());
        field_faults.iter().map(say).collect()
    }

    #[track_caller]
    fn check(change: Value, expect: &[&str]) {
        let mut sent = sent();
        merge(&mut sent, change);
        let got = match CandidatureInput::parse(sent.to_string().as_bytes()) {
            Ok(_) => Vec::new(),
            Err(fault) => faults(fault),
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
                CandidatureInput::parse(sent.as_bytes()).unwrap_err(),
                Fault::CandidatureIllisible(place.0, place.1)
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
        let input = CandidatureInput::parse(sent.to_string().as_bytes()).unwrap();
        assert_eq!(
            serde_json::to_value(input.content).unwrap(),
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
        let content = CandidatureInput::parse(sent().to_string().as_bytes())
            .unwrap()
            .content;
        let correct = |change: Value| Correction::parse(change.to_string().as_bytes(), &content);
        let Ok(Correction::Contact(kept)) =
            correct(json!({ "candidat": { "telephone": null, "courriel": "awa@exemple.fr" } }))
        else {
            panic!("a contact");
        };
        assert_eq!(kept.candidat.contact_prefere.text(), "courriel");
        assert_eq!(kept.candidat.prenom.text(), "Awa");
        assert_eq!(kept.telephone(), None);
        assert_eq!(kept.projet, content.projet);
        assert!(matches!(
            correct(json!({ "statut": "retiree" })),
            Ok(Correction::Withdrawal)
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
        let batch = json!({ "candidatures": [good, { "id": "b" }, good, 3] });
        let rows = read_batch(batch.to_string().as_bytes()).unwrap();
        let read: Vec<_> = rows
            .iter()
            .map(|(id, input)| (id.as_str(), input.is_ok()))
            .collect();
        assert_eq!(read, [("a", true), ("b", false), ("a", false), ("", false)]);
        assert_eq!(
            rows[2].1.clone().unwrap_err(),
            Fault::ChampRepete("id".into())
        );
    }
}
