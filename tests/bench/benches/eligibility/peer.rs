//! The rules of the catalogue for an engine that knows true and false only.
//!
//! A rule becomes two: one that holds when it is certainly true, one when it is
//! certainly false. What is not known is a fact that is not there, and holds in neither.

use super::situations::{intercommunalites, zones};
use serde_json::{Map, Value, json};
use shared::{
    eligibilite::{Borne, Catalogue, Fiche, Regle, Verdict, Zones, evalue, jours},
    situation::{Champ, Lieu, Situation, Valeur},
};

/// The rules, and of each situation its facts, the same as a body of the API, and the
/// verdicts expected.
pub(crate) fn traduis(
    catalogue: &Catalogue,
    situations: &[Situation],
) -> serde_json::Result<Vec<u8>> {
    let jour = &situations[0];
    let regles: Vec<Value> = catalogue
        .fiches()
        .iter()
        .filter(|fiche| fiche.etat.est_en_activite() && !fiche.conditions.is_empty())
        .flat_map(|fiche| {
            let traduction = Traduction {
                catalogue,
                fiche,
                jour,
            };
            [true, false].map(|vrai| traduction.regle(vrai))
        })
        .collect();
    let zones = zones(catalogue);
    let situations: Vec<Value> = situations
        .iter()
        .map(|situation| {
            let evaluation = evalue(catalogue, situation, None);
            let verdicts: Map<String, Value> = catalogue
                .fiches()
                .iter()
                .zip(&evaluation.resultats)
                .map(|(fiche, resultat)| (fiche.id.clone(), resultat.verdict.as_str().into()))
                .collect();
            json!({
                "demande": demande(situation, catalogue),
                "faits": faits(situation, catalogue, &zones),
                "verdicts": verdicts,
            })
        })
        .collect();
    serde_json::to_vec(&json!({ "regles": regles, "situations": situations }))
}

struct Traduction<'a> {
    catalogue: &'a Catalogue,
    fiche: &'a Fiche,
    jour: &'a Situation,
}

impl Traduction<'_> {
    /// What says that a scheme is for somebody, or that it is not.
    fn regle(&self, vrai: bool) -> Value {
        let conditions = self.fiche.conditions.iter();
        let conditions = conditions.map(|c| self.traduis(&c.regle, vrai)).collect();
        let verdict = match vrai {
            true => Verdict::Eligible,
            false => Verdict::NonEligible,
        };
        json!({
            "conditions": plusieurs(vrai, conditions),
            "event": { "type": verdict.as_str(), "params": { "id": self.fiche.id } },
        })
    }

    /// What holds when a rule is certainly true, or certainly false.
    fn traduis(&self, regle: &Regle, vrai: bool) -> Value {
        match regle {
            Regle::Est(champ, attendu) => condition(champ, "equal", *attendu == vrai),
            Regle::Parmi(champ, bits) => {
                let dedans = |rang: &usize| bits >> rang & 1 == 1;
                let rangs = (0..champ.valeurs().len()).filter(dedans);
                let valeurs: Vec<_> = rangs.map(|rang| champ.valeurs()[rang]).collect();
                let operateur = match (champ.genre(), vrai) {
                    (shared::situation::Genre::Choix(_), true) => "in",
                    (shared::situation::Genre::Choix(_), false) => "hors_de",
                    (_, true) => "croise",
                    (_, false) => "disjoint",
                };
                condition(champ, operateur, valeurs)
            }
            Regle::ParmiFiches(champ, fiches) => {
                let nomme = |&rang: &u16| self.catalogue.fiches()[usize::from(rang)].id.as_str();
                let ids: Vec<_> = fiches.iter().map(nomme).collect();
                condition(champ, if vrai { "croise" } else { "disjoint" }, ids)
            }
            Regle::NonVide(champ) => condition(champ, "non_vide", vrai),
            Regle::Bornes { champ, min, max } => {
                let bornes = [(min, true), (max, false)].into_iter();
                let bornes = bornes.filter_map(|(borne, bas)| Some((borne.as_ref()?, bas)));
                let bornes = bornes.map(|(borne, bas)| self.borne(*champ, *borne, bas, vrai));
                plusieurs(vrai, bornes.collect())
            }
            Regle::Situe(lieu, zones) => situe(*lieu, zones, vrai),
            Regle::AVerifier(_) => jamais(),
            Regle::Toutes(regles) => {
                plusieurs(vrai, regles.iter().map(|r| self.traduis(r, vrai)).collect())
            }
            Regle::UneDe(regles) => plusieurs(
                !vrai,
                regles.iter().map(|r| self.traduis(r, vrai)).collect(),
            ),
            Regle::Non(regle) => self.traduis(regle, !vrai),
        }
    }

    fn borne(&self, champ: Champ, borne: Borne, bas: bool, vrai: bool) -> Value {
        let parametre = &self.fiche.parametres[usize::from(borne.parametre)];
        let Some(limite) = parametre.en_vigueur(self.jour.date()) else {
            return jamais();
        };
        // The limit itself is in unless the bound is strict.
        let operateur = match (bas == vrai, borne.stricte != vrai) {
            (true, true) => "greaterThanInclusive",
            (true, false) => "greaterThan",
            (false, true) => "lessThanInclusive",
            (false, false) => "lessThan",
        };
        condition(&champ, operateur, limite)
    }
}

fn condition(champ: &Champ, operateur: &str, valeur: impl Into<Value>) -> Value {
    json!({ "fact": champ.chemin(), "operator": operateur, "value": valeur.into() })
}

fn jamais() -> Value {
    json!({ "fact": "toujours", "operator": "equal", "value": false })
}

/// All of these, or one of them.
fn plusieurs(toutes: bool, conditions: Vec<Value>) -> Value {
    if conditions.is_empty() {
        return json!({ "all": [{ "fact": "toujours", "operator": "equal", "value": toutes }] });
    }
    json!({ (if toutes { "all" } else { "any" }): conditions })
}

fn situe(lieu: Lieu, zones: &Zones, vrai: bool) -> Value {
    let [communes, epci, departement, region] = lieu.champs();
    let operateur = if vrai { "croise" } else { "disjoint" };
    let codes = |codes: Vec<String>, champ: Champ| {
        (!codes.is_empty()).then(|| condition(&champ, operateur, codes))
    };
    fn textes<T: ToString>(codes: &[T]) -> Vec<String> {
        codes.iter().map(T::to_string).collect()
    }
    let epcis = zones.intercommunalites.iter().map(|e| e.code.to_string());
    let outre_mer = zones
        .outre_mer
        .then(|| json!({ "fact": outre_mer(lieu), "operator": "equal", "value": vrai }));
    let conditions = [
        codes(textes(&zones.communes), communes),
        codes(epcis.collect(), epci),
        codes(textes(&zones.departements), departement),
        codes(textes(&zones.regions), region),
        outre_mer,
    ];
    plusieurs(!vrai, conditions.into_iter().flatten().collect())
}

fn outre_mer(lieu: Lieu) -> &'static str {
    match lieu {
        Lieu::Residence => "residence.outre_mer",
        Lieu::Projet => "projet.outre_mer",
    }
}

/// What is known of a situation, what may be concluded from it included.
fn faits(situation: &Situation, catalogue: &Catalogue, zones: &[&Zones]) -> Value {
    let mut faits = Map::new();
    faits.insert("toujours".into(), true.into());
    for &champ in Champ::TOUS {
        let valeur = match situation.sait(champ) {
            Valeur::Date(date) => jours(date).into(),
            valeur => json(champ, valeur, catalogue),
        };
        if !valeur.is_null() {
            faits.insert(champ.chemin().into(), valeur);
        }
    }
    for lieu in [Lieu::Residence, Lieu::Projet] {
        let connu = situation.connu(lieu);
        let Some(commune) = connu.commune else {
            continue;
        };
        // A place is in a commune, in its arrondissement too, and in every
        // intercommunalité that holds it.
        let [communes, epci, departement, region] = lieu.champs().map(Champ::chemin);
        let epcis: Vec<_> = intercommunalites(commune, zones)
            .map(|epci| epci.code.to_string())
            .collect();
        let regions: Vec<_> = connu.region.iter().map(ToString::to_string).collect();
        faits.insert(
            communes.into(),
            json!([commune.to_string(), commune.commune().to_string()]),
        );
        faits.insert(epci.into(), json!(epcis));
        faits.insert(
            departement.into(),
            json!([commune.departement().to_string()]),
        );
        faits.insert(region.into(), json!(regions));
        let loin = commune.departement().outre_mer();
        faits.insert(outre_mer(lieu).into(), loin.into());
    }
    faits.into()
}

/// The same as a body of `POST /v1/eligibilite`.
fn demande(situation: &Situation, catalogue: &Catalogue) -> Value {
    let mut racine = Map::new();
    for &champ in Champ::TOUS {
        let valeur = match situation.dit(champ) {
            Valeur::Date(date) => date.to_string().into(),
            valeur => json(champ, valeur, catalogue),
        };
        if valeur.is_null() {
            continue;
        }
        let mut blocs: Vec<&str> = champ.chemin().split('.').collect();
        let nom = blocs.pop().unwrap_or_default();
        let bloc = blocs.into_iter().fold(&mut racine, |bloc, nom| {
            let dedans = bloc.entry(nom).or_insert_with(|| json!({}));
            dedans.as_object_mut().expect("a block")
        });
        bloc.insert(nom.into(), valeur);
    }
    json!({ "situation": racine })
}

fn json(champ: Champ, valeur: Valeur, catalogue: &Catalogue) -> Value {
    let nom = |rang: usize| champ.valeurs()[rang];
    match valeur {
        Valeur::Inconnue | Valeur::Date(_) => Value::Null,
        Valeur::Booleen(vrai) => vrai.into(),
        Valeur::Nombre(n) => n.into(),
        Valeur::Choix(rang) => nom(rang.into()).into(),
        Valeur::Liste(bits) => (0..champ.valeurs().len())
            .filter(|rang| bits >> rang & 1 == 1)
            .map(nom)
            .collect(),
        Valeur::Fiches(fiches) => (fiches.rangs().iter())
            .map(|&rang| catalogue.fiches()[usize::from(rang)].id.as_str())
            .collect(),
        Valeur::CodeQpv(code) => code.to_string().into(),
        Valeur::Commune(code) => code.to_string().into(),
        Valeur::Epci(code) => code.to_string().into(),
        Valeur::Departement(code) => code.to_string().into(),
        Valeur::Region(code) => code.to_string().into(),
    }
}
