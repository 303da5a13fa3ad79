//! Reading what is sent: every fault at once, each at its place, and nothing quoted.

use super::super::{Faute, limits::LOT_MAX};
use crate::candidature::{
    Candidat, Cause, Defaut, Etat, Forme, Formulaire, Saisie, SaisieCandidat, SaisiePrescripteur,
};
use serde_json::{Map, Value, json};

/// The most bytes that an application holds.
pub const OCTETS_MAX: usize = 512 << 10;
/// The most bytes that many of them hold.
pub const OCTETS_MAX_LOT: usize = 4 << 20;
/// The most verdicts that go with an application.
pub const ELIGIBILITE_MAX: usize = 500;
/// The most bytes of the check's answer.
const QPV_MAX: usize = 8 << 10;

const CLES: &[&str] = &[
    "structure",
    "dispositif",
    "candidat",
    "projet",
    "qpv",
    "eligibilite",
    "prescripteur",
    "information_lue",
];
const CANDIDAT: &[&str] = &[
    "prenom",
    "nom",
    "telephone",
    "courriel",
    "contact_prefere",
    "langue",
    "creneaux",
];
const PROJET: &[&str] = &["resume", "secteur", "stade", "commune"];
const PRESCRIPTEUR: &[&str] = &["organisation", "referent", "accord_du_candidat"];
const QPV: &[&str] = &[
    "statut",
    "qpv",
    "distance_m",
    "limite_m",
    "plus_proche",
    "bandes",
    "incertitude_m",
    "motif",
    "referentiel",
    "evalue_le",
    "avertissement",
];

/// An application as it is asked to be kept.
#[derive(Clone, Debug)]
pub struct Demande {
    /// The form.
    pub formulaire: Formulaire,
    /// All that is kept of it, in the words of the API.
    pub contenu: Map<String, Value>,
}

/// What a person changes.
#[derive(Clone, Debug)]
pub enum Correction {
    /// The application is taken back.
    Retrait,
    /// How to be reached: the whole of it, and what is kept from now on.
    Contact(Box<Candidat>, Map<String, Value>),
}

/// What a structure says of an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statut(pub Etat);

/// A row of many: its own name, and what was read.
pub type Ligne = (String, Result<Demande, Faute>);

/// An object being read.
struct Bloc<'a, 'd> {
    objet: &'a Map<String, Value>,
    base: &'static str,
    defauts: &'d mut Vec<Defaut>,
}

impl<'a, 'd> Bloc<'a, 'd> {
    fn new(
        objet: &'a Map<String, Value>,
        base: &'static str,
        connus: &'static [&'static str],
        defauts: &'d mut Vec<Defaut>,
    ) -> Self {
        for cle in objet.keys().filter(|cle| !connus.contains(&cle.as_str())) {
            defauts.push(Defaut::new(pointeur(base, cle), Cause::Inconnu(connus)));
        }
        Self {
            objet,
            base,
            defauts,
        }
    }

    fn note(&mut self, cle: &str, forme: Forme) {
        let champ = pointeur(self.base, cle);
        self.defauts.push(Defaut::new(champ, Cause::Forme(forme)));
    }

    fn get(&self, cle: &str) -> Option<&'a Value> {
        self.objet.get(cle).filter(|valeur| !valeur.is_null())
    }

    fn texte(&mut self, cle: &str) -> &'a str {
        match self.get(cle) {
            None => "",
            Some(Value::String(texte)) => texte,
            Some(_) => {
                self.note(cle, Forme::Texte);
                ""
            }
        }
    }

    fn booleen(&mut self, cle: &str) -> bool {
        match self.get(cle) {
            None => false,
            Some(Value::Bool(vrai)) => *vrai,
            Some(_) => {
                self.note(cle, Forme::Booleen);
                false
            }
        }
    }

    fn liste(&mut self, cle: &str) -> Vec<&'a str> {
        let Some(valeur) = self.get(cle) else {
            return Vec::new();
        };
        let textes = valeur
            .as_array()
            .and_then(|liste| liste.iter().map(Value::as_str).collect());
        textes.unwrap_or_else(|| {
            self.note(cle, Forme::Liste);
            Vec::new()
        })
    }

    fn objet(&mut self, cle: &str) -> Option<&'a Map<String, Value>> {
        match self.get(cle) {
            None => None,
            Some(Value::Object(objet)) => Some(objet),
            Some(_) => {
                self.note(cle, Forme::Objet);
                None
            }
        }
    }

    fn candidat(&mut self) -> SaisieCandidat<'a> {
        SaisieCandidat {
            prenom: self.texte("prenom"),
            nom: self.texte("nom"),
            telephone: self.texte("telephone"),
            courriel: self.texte("courriel"),
            contact_prefere: self.texte("contact_prefere"),
            langue: self.texte("langue"),
            creneaux: self.liste("creneaux"),
        }
    }
}

/// A pointer to a key; what is quoted of a key that is not ours is bounded.
fn pointeur(base: &str, cle: &str) -> String {
    let cle: String = cle.chars().take(64).collect();
    format!("{base}/{}", cle.replace('~', "~0").replace('/', "~1"))
}

fn objet(octets: &[u8]) -> Result<Map<String, Value>, Faute> {
    match serde_json::from_slice(octets) {
        Ok(Value::Object(objet)) => Ok(objet),
        Ok(_) => Err(Faute::CandidatureIllisible(1, 1)),
        Err(e) => Err(Faute::CandidatureIllisible(e.line(), e.column())),
    }
}

/// One fault a field: what has not the right form is not missing besides.
fn conclut<T>(lu: Result<T, Vec<Defaut>>, mut defauts: Vec<Defaut>) -> Result<T, Faute> {
    let lu = match lu {
        Ok(lu) if defauts.is_empty() => return Ok(lu),
        Ok(_) => Vec::new(),
        Err(autres) => autres,
    };
    for defaut in lu {
        let said = defauts.iter().any(|autre| {
            defaut.champ == autre.champ || defaut.champ.starts_with(&format!("{}/", autre.champ))
        });
        if !said {
            defauts.push(defaut);
        }
    }
    Err(Faute::Candidature(defauts))
}

impl Demande {
    /// Reads an application.
    pub fn parse(octets: &[u8]) -> Result<Self, Faute> {
        Self::lis(&objet(octets)?)
    }

    fn lis(objet: &Map<String, Value>) -> Result<Self, Faute> {
        let (vide, mut defauts) = (Map::new(), Vec::new());
        let mut bloc = Bloc::new(objet, "", CLES, &mut defauts);
        let (structure, dispositif) = (bloc.texte("structure"), bloc.texte("dispositif"));
        let information_lue = bloc.booleen("information_lue");
        let candidat = bloc.objet("candidat").unwrap_or(&vide);
        let projet = bloc.objet("projet").unwrap_or(&vide);
        let prescripteur = bloc.objet("prescripteur");
        let (qpv, eligibilite) = (bloc.objet("qpv"), bloc.objet("eligibilite"));
        let candidat = Bloc::new(candidat, "/candidat", CANDIDAT, &mut defauts).candidat();
        let mut bloc = Bloc::new(projet, "/projet", PROJET, &mut defauts);
        let (resume, secteur) = (bloc.texte("resume"), bloc.texte("secteur"));
        let (stade, commune) = (bloc.texte("stade"), bloc.texte("commune"));
        let prescripteur = prescripteur.map(|objet| {
            let mut bloc = Bloc::new(objet, "/prescripteur", PRESCRIPTEUR, &mut defauts);
            SaisiePrescripteur {
                organisation: bloc.texte("organisation"),
                referent: bloc.texte("referent"),
                accord_du_candidat: bloc.booleen("accord_du_candidat"),
            }
        });
        let qpv = qpv.map(|objet| {
            Bloc::new(objet, "/qpv", QPV, &mut defauts);
            if Value::Object(objet.clone()).to_string().len() > QPV_MAX {
                let cause = Cause::Forme(Forme::ObjetLeger(QPV_MAX));
                defauts.push(Defaut::new("/qpv", cause));
            }
            Value::Object(objet.clone())
        });
        let formulaire = Formulaire::lis(&Saisie {
            structure,
            dispositif,
            candidat,
            resume,
            secteur,
            stade,
            commune,
            prescripteur,
            information_lue,
        });
        let formulaire = conclut(formulaire, defauts)?;
        let mut contenu = formulaire_json(&formulaire);
        if let Some(qpv) = qpv {
            contenu.insert("qpv".into(), qpv);
        }
        if let Some(eligibilite) = eligibilite {
            contenu.insert("eligibilite".into(), verdicts(eligibilite));
        }
        Ok(Self {
            formulaire,
            contenu,
        })
    }
}

/// Of an evaluation, what the structure needs: the verdicts. The reasons say more of a
/// person than anyone asked for, and the structure can ask for them.
fn verdicts(eligibilite: &Map<String, Value>) -> Value {
    let court = |valeur: Option<&Value>| {
        let texte = valeur.and_then(Value::as_str)?;
        (texte.len() <= 100).then(|| texte.to_owned())
    };
    let resultats: Vec<_> = eligibilite
        .get("resultats")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .take(ELIGIBILITE_MAX)
        .filter_map(|resultat| {
            let dispositif = court(resultat.get("dispositif"))?;
            let verdict = court(resultat.get("verdict"))?;
            Some(json!({ "dispositif": dispositif, "verdict": verdict }))
        })
        .collect();
    json!({
        "resultats": resultats,
        "evalue_le": court(eligibilite.get("evalue_le")),
        "catalogue": court(eligibilite.get("catalogue")),
    })
}

fn formulaire_json(formulaire: &Formulaire) -> Map<String, Value> {
    let projet = &formulaire.projet;
    let mut contenu = Map::new();
    contenu.insert("candidat".into(), candidat_json(&formulaire.candidat));
    contenu.insert(
        "projet".into(),
        sans_nul(json!({
            "resume": projet.resume,
            "secteur": projet.secteur,
            "stade": projet.stade,
            "commune": projet.commune.map(|code| code.to_string()),
        })),
    );
    if let Some(prescripteur) = &formulaire.prescripteur {
        contenu.insert(
            "prescripteur".into(),
            json!({
                "organisation": prescripteur.organisation,
                "referent": prescripteur.referent,
                "accord_du_candidat": true,
            }),
        );
    }
    contenu
}

fn candidat_json(candidat: &Candidat) -> Value {
    sans_nul(json!({
        "prenom": candidat.prenom,
        "nom": candidat.nom,
        "telephone": candidat.telephone.as_ref().map(|t| t.as_str()),
        "courriel": candidat.courriel.as_ref().map(|c| c.as_str()),
        "contact_prefere": candidat.contact_prefere,
        "langue": candidat.langue,
        "creneaux": candidat.creneaux,
    }))
}

fn sans_nul(mut valeur: Value) -> Value {
    if let Value::Object(objet) = &mut valeur {
        objet.retain(|_, valeur| !valeur.is_null());
    }
    valeur
}

impl Correction {
    /// Reads a correction of what was kept.
    pub fn parse(octets: &[u8], contenu: &Map<String, Value>) -> Result<Self, Faute> {
        const CLES: &[&str] = &["candidat", "statut"];
        let objet = objet(octets)?;
        let mut defauts = Vec::new();
        let mut bloc = Bloc::new(&objet, "", CLES, &mut defauts);
        let statut = bloc.texte("statut");
        let change = bloc.objet("candidat");
        if !statut.is_empty() && statut != Etat::Retiree.as_str() {
            const SEULE: &[&str] = &["retiree"];
            defauts.push(Defaut::new("/statut", Cause::Valeur(SEULE)));
        } else if statut.is_empty() && change.is_none() {
            defauts.push(Defaut::new("/candidat", Cause::Manquant));
        }
        if !statut.is_empty() {
            return conclut(Ok(Self::Retrait), defauts);
        }
        let vide = Map::new();
        let change = change.unwrap_or(&vide);
        Bloc::new(change, "/candidat", CANDIDAT, &mut defauts);
        let mut candidat = contenu
            .get("candidat")
            .and_then(Value::as_object)
            .cloned()
            .unwrap_or_default();
        // `null` takes away; a key that is not there leaves what was.
        candidat.extend(change.clone());
        let lu = {
            let mut bloc = Bloc::new(&candidat, "/candidat", CANDIDAT, &mut defauts);
            let mut saisie = bloc.candidat();
            // Not possible any more, and not chosen here: the default is.
            let chosen = change.contains_key("contact_prefere");
            let gone = match saisie.contact_prefere {
                "courriel" => saisie.courriel.is_empty(),
                _ => saisie.telephone.is_empty(),
            };
            if gone && !chosen {
                saisie.contact_prefere = "";
            }
            Candidat::lis(&saisie)
        };
        defauts.dedup();
        let candidat = conclut(lu, defauts)?;
        let mut contenu = contenu.clone();
        contenu.insert("candidat".into(), candidat_json(&candidat));
        Ok(Self::Contact(Box::new(candidat), contenu))
    }
}

impl Statut {
    /// Reads what a structure says.
    pub fn parse(octets: &[u8]) -> Result<Self, Faute> {
        const PREVUS: &[&str] = &[
            "transmise",
            "prise_en_charge",
            "acceptee",
            "reorientee",
            "refusee",
            "sans_reponse",
        ];
        let objet = objet(octets)?;
        let mut defauts = Vec::new();
        let statut = Bloc::new(&objet, "", &["statut"], &mut defauts).texte("statut");
        let known = PREVUS.contains(&statut);
        let lu = match statut.parse::<Etat>() {
            Ok(etat) if known => Ok(Self(etat)),
            _ if statut.is_empty() => Err(vec![Defaut::new("/statut", Cause::Manquant)]),
            _ => Err(vec![Defaut::new("/statut", Cause::Valeur(PREVUS))]),
        };
        conclut(lu, defauts)
    }
}

/// Reads many applications; those that are wrong are so alone.
pub fn lis_lot(octets: &[u8]) -> Result<Vec<Ligne>, Faute> {
    const CLES: &[&str] = &["candidatures"];
    let objet = objet(octets)?;
    let mut defauts = Vec::new();
    let bloc = Bloc::new(&objet, "", CLES, &mut defauts);
    let lignes = match bloc.get("candidatures") {
        Some(Value::Array(lignes)) => lignes,
        autre => {
            let cause = match autre {
                None => Cause::Manquant,
                Some(_) => Cause::Forme(Forme::Liste),
            };
            defauts.push(Defaut::new("/candidatures", cause));
            return Err(Faute::Candidature(defauts));
        }
    };
    if !defauts.is_empty() {
        return Err(Faute::Candidature(defauts));
    }
    if lignes.len() > LOT_MAX {
        return Err(Faute::TropDeCandidatures(lignes.len()));
    }
    let mut ids = std::collections::BTreeSet::new();
    let lis = |ligne: &Value| {
        let mut objet = ligne.as_object().cloned().unwrap_or_default();
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
            Demande::lis(&objet)
        };
        (id, demande)
    };
    Ok(lignes.iter().map(lis).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

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
            Value::Object(demande.contenu),
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
        let Ok(Correction::Contact(candidat, kept)) =
            correct(json!({ "candidat": { "telephone": null, "courriel": "awa@exemple.fr" } }))
        else {
            panic!("a contact");
        };
        assert_eq!(candidat.contact_prefere, "courriel");
        assert_eq!(kept["candidat"]["prenom"], "Awa");
        assert_eq!(kept["candidat"]["telephone"], Value::Null);
        assert_eq!(kept["projet"], contenu["projet"]);
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
