//! From what a file says to what the engine evaluates.

use super::{
    door,
    entry::{self, Grandeur, Qui},
    fault::Lecture,
    index::Index,
};
use shared::{
    Date,
    eligibilite::{
        Appreciation, Borne, Condition, Etat, Fiche, Parametre, Regle, Source, ValeurDatee, Zones,
    },
    situation::{Champ, Genre, Lieu, Unite},
};
use std::{collections::BTreeSet, ops::Range, str::FromStr};
use toml::{Spanned, value::Datetime};

/// Translates an entry; what can't be is noted as a fault and left out.
pub(super) struct Traducteur<'a, 'b> {
    pub(super) index: &'a Index<'a>,
    pub(super) lecture: &'a mut Lecture<'b>,
    /// The names of the parameters, in the order of their ranks.
    parametres: Vec<(&'a str, Option<Unite>)>,
    cites: BTreeSet<usize>,
    phrases: Vec<String>,
}

pub(super) fn traduis(
    id: &str,
    source: &entry::Fiche,
    index: &Index<'_>,
    lecture: &mut Lecture<'_>,
) -> Fiche {
    let parametres = source
        .parametres
        .iter()
        .map(|(nom, p)| (nom.as_str(), unite(p.get_ref().unite.get_ref())))
        .collect();
    let mut traducteur = Traducteur {
        index,
        lecture,
        parametres,
        cites: BTreeSet::new(),
        phrases: Vec::new(),
    };
    traducteur.fiche(id, source)
}

fn unite(texte: &str) -> Option<Unite> {
    Unite::TOUTES
        .into_iter()
        .find(|unite| unite.as_str() == texte)
}

impl Traducteur<'_, '_> {
    fn fiche(&mut self, id: &str, source: &entry::Fiche) -> Fiche {
        for etape in &source.etapes {
            self.parmi_les_mots(etape, Champ::Stade.valeurs(), "etapes");
        }
        for besoin in &source.besoins {
            self.parmi_les_mots(besoin, Champ::Besoins.valeurs(), "besoins");
            if source.accueil.is_none() {
                let message = "« besoins » ne va qu'avec « accueil » : qui y répond ?";
                self.lecture.faute(besoin.span(), message);
            }
        }
        for porteur in &source.porteurs {
            self.rang_de_fiche(porteur);
        }
        let porte = door::porte(source);
        if let (Some(porte), Some(accueil)) = (&porte, &source.accueil)
            && porte.service.fonctions.is_empty()
        {
            let message = "on y rencontre quelqu'un, mais pour quoi ? donnez des « fonctions »";
            self.lecture.faute(accueil.span(), message);
        }
        let parametres: Vec<Parametre> = source
            .parametres
            .values()
            .map(|parametre| self.parametre(parametre))
            .collect();
        let mut conditions: Vec<Condition> = Vec::new();
        conditions.extend(source.territoire.as_ref().and_then(|t| self.territoire(t)));
        let mut codes = BTreeSet::new();
        for regle in &source.conditions {
            if let Some(condition) = self.condition(regle) {
                if !codes.insert(condition.code.clone()) {
                    let message = format!(
                        "le code « {} » sert deux fois dans la fiche",
                        condition.code
                    );
                    self.lecture.faute(regle.span(), message);
                }
                conditions.push(condition);
            }
        }
        for avantage in &source.avantages {
            let montants = [
                &avantage.montant,
                &avantage.montant_min,
                &avantage.montant_max,
                &avantage.montant_moyen,
            ];
            for montant in montants.into_iter().flatten() {
                self.rang_de_parametre(montant, Some(Unite::Euros));
            }
            self.publication(&avantage.doc);
        }
        for evolution in &source.evolutions {
            self.publication(&evolution.doc);
        }
        for (rang, (nom, parametre)) in source.parametres.iter().enumerate() {
            if !self.cites.contains(&rang) {
                let message =
                    format!("le paramètre « {nom} » ne sert à rien : citez-le ou retirez-le");
                self.lecture.faute(parametre.span(), message);
            }
        }
        let mut sources: Vec<Source> = source
            .sources
            .iter()
            .filter_map(|s| self.source(&s.doc, &s.lieu))
            .collect();
        sources.sort_by_key(|s| self.index.date(s.publication));
        if source.sources.is_empty() {
            self.lecture
                .faute(0..0, "donnez au moins une source : [[sources]]");
        }
        let verifie_le = self.jour(source.verifie_le.get_ref(), source.verifie_le.span());
        let appreciations = source
            .appreciation
            .iter()
            .filter_map(|a| {
                Some(Appreciation {
                    texte: a.texte.clone(),
                    source: self.source(&a.doc, &a.lieu)?,
                })
            })
            .collect();
        Fiche {
            id: id.to_owned(),
            nom: source.nom.get_ref().clone(),
            resume: source.resume.get_ref().clone(),
            site: source.site.clone(),
            etat: self.etat(source),
            verifie_le,
            source: sources.pop().unwrap_or(Source {
                publication: 0,
                lieu: String::new(),
            }),
            conditions,
            appreciations,
            parametres,
            phrases: std::mem::take(&mut self.phrases),
            porte,
        }
    }

    fn etat(&mut self, source: &entry::Fiche) -> Etat {
        let place = source.etat.span();
        match (source.etat.get_ref(), &source.successeur) {
            (entry::Etat::Renomme, Some(successeur)) => match self.rang_de_fiche(successeur) {
                Some(rang) => Etat::Renomme(rang),
                None => Etat::Ferme,
            },
            (entry::Etat::Renomme, None) => {
                self.lecture
                    .faute(place, "dites qui prend la suite : successeur = \"…\"");
                Etat::Ferme
            }
            (etat, successeur) => {
                if let Some(successeur) = successeur {
                    let message = "« successeur » ne va qu'avec etat = \"renomme\"";
                    self.lecture.faute(successeur.span(), message);
                }
                match etat {
                    entry::Etat::Ferme => Etat::Ferme,
                    entry::Etat::AVerifier => Etat::AVerifier,
                    _ => Etat::Actif,
                }
            }
        }
    }

    fn source(&mut self, doc: &Spanned<String>, lieu: &str) -> Option<Source> {
        Some(Source {
            publication: self.publication(doc)?,
            lieu: lieu.to_owned(),
        })
    }

    fn publication(&mut self, doc: &Spanned<String>) -> Option<u16> {
        let rang = self.index.publication(doc.get_ref());
        if rang.is_none() {
            let message = format!(
                "aucune publication « {} » dans publications.toml ; il y a {}",
                doc.get_ref(),
                self.index.cles().join(", ")
            );
            self.lecture.faute(doc.span(), message);
        }
        rang
    }

    fn rang_de_fiche(&mut self, id: &Spanned<String>) -> Option<u16> {
        let rang = self.index.fiche(id.get_ref());
        if rang.is_none() {
            let message = format!("aucune fiche ne s'appelle « {} »", id.get_ref());
            self.lecture.faute(id.span(), message);
        }
        rang
    }

    fn parmi_les_mots(
        &mut self,
        mot: &Spanned<String>,
        attendus: &[&str],
        ou: &str,
    ) -> Option<usize> {
        let rang = attendus.iter().position(|attendu| attendu == mot.get_ref());
        if rang.is_none() {
            let message = format!(
                "« {} » n'est pas une valeur de {ou} ; sont prévues : {}",
                mot.get_ref(),
                attendus.join(", ")
            );
            self.lecture.faute(mot.span(), message);
        }
        rang
    }

    fn jour(&mut self, jour: &Datetime, place: Range<usize>) -> Date {
        match date(jour) {
            Some(date) => date,
            None => {
                self.lecture
                    .faute(place, "écrivez une date seule, comme 2025-02-01");
                Date::ZERO
            }
        }
    }

    fn parametre(&mut self, parametre: &Spanned<entry::Parametre>) -> Parametre {
        let contenu = parametre.get_ref();
        let unite = unite(contenu.unite.get_ref());
        if unite.is_none() {
            let unites = Unite::TOUTES.map(Unite::as_str).join(", ");
            let message = format!("unité inconnue ; sont prévues : {unites}");
            self.lecture.faute(contenu.unite.span(), message);
        }
        if contenu.valeurs.is_empty() {
            self.lecture
                .faute(parametre.span(), "donnez au moins une valeur");
        }
        let mut valeurs: Vec<ValeurDatee> = Vec::new();
        for valeur in &contenu.valeurs {
            let place = valeur.span();
            let lue = valeur.get_ref();
            self.publication(&lue.doc);
            let nombre = match (lue.valeur, unite) {
                (Grandeur::Date(jour), Some(Unite::Date)) => {
                    date(&jour).map(shared::eligibilite::jours)
                }
                (Grandeur::Entiere(n), Some(u)) if u != Unite::Date => Some(f64::from(n)),
                (Grandeur::Decimale(n), Some(u)) if u != Unite::Date => Some(n),
                _ => None,
            };
            let Some(nombre) = nombre.filter(|n| n.is_finite()) else {
                if unite.is_some() {
                    self.lecture
                        .faute(place, "la valeur n'est pas dans l'unité du paramètre");
                }
                continue;
            };
            valeurs.push(ValeurDatee {
                valeur: nombre,
                depuis: lue.depuis.map(|jour| self.jour(&jour, place.clone())),
                jusqu_a: lue.jusqu_a.map(|jour| self.jour(&jour, place)),
            });
        }
        valeurs.sort_by_key(|v| v.depuis);
        if valeurs.windows(2).any(|v| v[0].depuis == v[1].depuis) {
            let message = "deux valeurs commencent le même jour : laquelle fait foi ?";
            self.lecture.faute(parametre.span(), message);
        }
        if let Some(fin) = valeurs.last().and_then(|v| v.jusqu_a)
            && self.index.aujourdhui.is_some_and(|jour| fin < jour)
        {
            let message = format!(
                "le paramètre a expiré le {fin} : donnez la nouvelle valeur, ou fermez la fiche"
            );
            self.lecture.faute(parametre.span(), message);
        }
        Parametre { valeurs }
    }

    fn rang_de_parametre(&mut self, nom: &Spanned<String>, attendue: Option<Unite>) -> Option<u16> {
        let rang = self
            .parametres
            .iter()
            .position(|(connu, _)| connu == nom.get_ref());
        let Some(rang) = rang else {
            let message = format!("aucun [parametres.{}] dans la fiche", nom.get_ref());
            self.lecture.faute(nom.span(), message);
            return None;
        };
        self.cites.insert(rang);
        let unite = self.parametres[rang].1;
        if unite.is_some() && attendue.is_some() && unite != attendue {
            let message = format!(
                "« {} » est en {}, il faut des {}",
                nom.get_ref(),
                unite.map_or("", Unite::as_str),
                attendue.map_or("", Unite::as_str)
            );
            self.lecture.faute(nom.span(), message);
        }
        Some(rang as u16)
    }

    fn territoire(&mut self, territoire: &entry::Territoire) -> Option<Condition> {
        let place = territoire.qui.span();
        let zones = self.zones(
            &territoire.communes,
            &territoire.epci,
            &territoire.departements,
            &territoire.regions,
            territoire.outre_mer,
        );
        let mut regles = Vec::new();
        for lieu in lieux(*territoire.qui.get_ref()) {
            if zones != Zones::default() {
                regles.push(Regle::Situe(*lieu, zones.clone()));
            }
            if territoire.qpv {
                regles.push(Regle::Est(champ_qpv(*lieu), true));
            }
        }
        let regle = match regles.len() {
            0 => {
                let message = "le territoire ne nomme aucun lieu : communes, epci, departements, \
                    regions, outre_mer ou qpv";
                self.lecture.faute(place, message);
                return None;
            }
            1 => regles.pop()?,
            _ => Regle::UneDe(regles),
        };
        Some(Condition {
            code: "territoire".to_owned(),
            libelle: Some(territoire.libelle.clone()),
            regle,
            source: self.source(&territoire.doc, &territoire.lieu)?,
        })
    }

    fn zones(
        &mut self,
        communes: &[Spanned<String>],
        epci: &[Spanned<String>],
        departements: &[Spanned<String>],
        regions: &[Spanned<String>],
        outre_mer: bool,
    ) -> Zones {
        let codes: Vec<shared::codes::CodeEpci> = self.codes(epci);
        let mut intercommunalites = Vec::new();
        for (code, ecrit) in codes.into_iter().zip(epci) {
            match self.index.decoupage.intercommunalite(code) {
                Some(intercommunalite) => intercommunalites.push(intercommunalite),
                None => {
                    let message = format!("aucune intercommunalité ne porte le code {code}");
                    self.lecture.faute(ecrit.span(), message);
                }
            }
        }
        Zones {
            communes: self.codes(communes),
            intercommunalites,
            departements: self.codes(departements),
            regions: self.codes(regions),
            outre_mer,
        }
    }

    fn codes<C: FromStr>(&mut self, codes: &[Spanned<String>]) -> Vec<C>
    where
        C::Err: std::fmt::Display,
    {
        let mut lus = Vec::new();
        for code in codes {
            match code.get_ref().parse() {
                Ok(lu) => lus.push(lu),
                Err(erreur) => {
                    let message = format!("« {} » : {erreur}", code.get_ref());
                    self.lecture.faute(code.span(), message);
                }
            }
        }
        lus
    }

    fn condition(&mut self, regle: &Spanned<entry::Regle>) -> Option<Condition> {
        let ecrite = regle.get_ref();
        let (Some(code), Some(doc), Some(lieu)) = (&ecrite.code, &ecrite.doc, &ecrite.lieu) else {
            let message = "une condition a un code, un doc et un lieu";
            self.lecture.faute(regle.span(), message);
            return None;
        };
        let forme = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        if code.get_ref() == "territoire" || !code.get_ref().chars().all(forme) {
            let message = "un code s'écrit en minuscules et « _ » ; « territoire » est réservé";
            self.lecture.faute(code.span(), message);
        }
        Some(Condition {
            code: code.get_ref().clone(),
            libelle: None,
            source: self.source(doc, lieu)?,
            regle: self.regle(ecrite, regle.span())?,
        })
    }

    fn sous_regle(&mut self, regle: &Spanned<entry::Regle>) -> Option<Regle> {
        let ecrite = regle.get_ref();
        if ecrite.code.is_some() || ecrite.doc.is_some() || ecrite.lieu.is_some() {
            let message = "code, doc et lieu se donnent une fois, sur la condition entière";
            self.lecture.faute(regle.span(), message);
        }
        self.regle(ecrite, regle.span())
    }

    fn regle(&mut self, ecrite: &entry::Regle, place: Range<usize>) -> Option<Regle> {
        let formes = [
            ecrite.champ.is_some(),
            ecrite.situe.is_some(),
            ecrite.a_verifier.is_some(),
            ecrite.un_de.is_some(),
            ecrite.tous.is_some(),
            ecrite.non.is_some(),
        ];
        if formes.into_iter().filter(|&forme| forme).count() != 1 {
            let message = "écrivez une règle et une seule : champ, situe, un_de, tous, non ou \
                a_verifier";
            self.lecture.faute(place, message);
            return None;
        }
        if let Some(phrase) = &ecrite.a_verifier {
            self.phrases.push(phrase.clone());
            return Some(Regle::AVerifier(self.phrases.len() as u16 - 1));
        }
        if let Some(qui) = &ecrite.situe {
            let zones = self.zones(
                &ecrite.communes,
                &ecrite.epci,
                &ecrite.departements,
                &ecrite.regions,
                ecrite.outre_mer,
            );
            if zones == Zones::default() {
                self.lecture.faute(place, "la règle ne nomme aucun lieu");
                return None;
            }
            let mut regles: Vec<Regle> = lieux(*qui.get_ref())
                .iter()
                .map(|lieu| Regle::Situe(*lieu, zones.clone()))
                .collect();
            return if regles.len() == 1 {
                regles.pop()
            } else {
                Some(Regle::UneDe(regles))
            };
        }
        if let Some(regles) = ecrite.un_de.as_ref().or(ecrite.tous.as_ref()) {
            if regles.len() < 2 {
                self.lecture
                    .faute(place, "un_de et tous prennent deux règles au moins");
            }
            let regles = regles.iter().filter_map(|r| self.sous_regle(r)).collect();
            return Some(match ecrite.un_de {
                Some(_) => Regle::UneDe(regles),
                None => Regle::Toutes(regles),
            });
        }
        if let Some(regle) = &ecrite.non {
            return Some(Regle::Non(Box::new(self.sous_regle(regle)?)));
        }
        self.feuille(ecrite, place)
    }

    fn feuille(&mut self, ecrite: &entry::Regle, place: Range<usize>) -> Option<Regle> {
        let nom = ecrite.champ.as_ref()?;
        let Ok(champ) = nom.get_ref().parse::<Champ>() else {
            let message = format!(
                "aucun champ de la situation ne s'appelle « {} »{}",
                nom.get_ref(),
                proche(nom.get_ref()).map_or(String::new(), |p| format!(" ; est-ce « {p} » ?"))
            );
            self.lecture.faute(nom.span(), message);
            return None;
        };
        let bornes = [&ecrite.min, &ecrite.max, &ecrite.plus_de, &ecrite.moins_de];
        let bornee = bornes.iter().any(|borne| borne.is_some());
        let regle = match champ.genre() {
            Genre::Booleen => ecrite.est.map(|vrai| Regle::Est(champ, vrai)),
            Genre::Choix(valeurs) | Genre::Liste(valeurs) => match (&ecrite.parmi, ecrite.non_vide)
            {
                (Some(parmi), None) => {
                    let mut bits = 0;
                    for mot in parmi {
                        if let Some(rang) = self.parmi_les_mots(mot, valeurs, champ.chemin()) {
                            bits |= 1 << rang;
                        }
                    }
                    Some(Regle::Parmi(champ, bits))
                }
                (None, Some(true)) if matches!(champ.genre(), Genre::Liste(_)) => {
                    Some(Regle::NonVide(champ))
                }
                _ => None,
            },
            Genre::Fiches => match (&ecrite.parmi, ecrite.non_vide) {
                (Some(parmi), None) => Some(Regle::ParmiFiches(
                    champ,
                    parmi
                        .iter()
                        .filter_map(|id| self.rang_de_fiche(id))
                        .collect(),
                )),
                (None, Some(true)) => Some(Regle::NonVide(champ)),
                _ => None,
            },
            Genre::Nombre { unite, .. } if bornee => {
                Some(self.bornes(champ, ecrite, unite, &place))
            }
            Genre::Date if bornee => Some(self.bornes(champ, ecrite, Unite::Date, &place)),
            _ => None,
        };
        if regle.is_none() {
            let attendu = match champ.genre() {
                Genre::Booleen => "est = true ou est = false",
                Genre::Choix(_) => "parmi = [ … ]",
                Genre::Liste(_) | Genre::Fiches => "parmi = [ … ] ou non_vide = true",
                Genre::Nombre { .. } | Genre::Date => {
                    "min, max, plus_de ou moins_de, et le nom d'un paramètre"
                }
                _ => "un lieu : { situe = \"residence\", communes = [ … ] }",
            };
            let message = format!("« {champ} » se compare ainsi : {attendu}");
            self.lecture.faute(place, message);
        }
        regle
    }

    fn bornes(
        &mut self,
        champ: Champ,
        ecrite: &entry::Regle,
        unite: Unite,
        place: &Range<usize>,
    ) -> Regle {
        let mut borne = |large: &Option<Spanned<String>>, stricte: &Option<Spanned<String>>| {
            if large.is_some() && stricte.is_some() {
                let message = "min va sans plus_de, et max sans moins_de";
                self.lecture.faute(place.clone(), message);
            }
            let nom = large.as_ref().or(stricte.as_ref())?;
            Some(Borne {
                parametre: self.rang_de_parametre(nom, Some(unite))?,
                stricte: large.is_none(),
            })
        };
        Regle::Bornes {
            champ,
            min: borne(&ecrite.min, &ecrite.plus_de),
            max: borne(&ecrite.max, &ecrite.moins_de),
        }
    }
}

fn lieux(qui: Qui) -> &'static [Lieu] {
    match qui {
        Qui::Residence => &[Lieu::Residence],
        Qui::Projet => &[Lieu::Projet],
        Qui::Indifferent => &[Lieu::Residence, Lieu::Projet],
    }
}

fn champ_qpv(lieu: Lieu) -> Champ {
    match lieu {
        Lieu::Residence => Champ::ResidenceQpv,
        Lieu::Projet => Champ::ProjetQpv,
    }
}

pub(super) fn date(jour: &Datetime) -> Option<Date> {
    let lu = jour
        .date
        .filter(|_| jour.time.is_none() && jour.offset.is_none())?;
    let petit = |n: u8| i8::try_from(n).ok();
    Date::new(
        i16::try_from(lu.year).ok()?,
        petit(lu.month)?,
        petit(lu.day)?,
    )
    .ok()
}

/// The field whose last name is the same, or nearly.
fn proche(nom: &str) -> Option<&'static str> {
    let dernier = |chemin: &str| {
        chemin
            .rsplit('.')
            .next()
            .unwrap_or_default()
            .replace('_', "")
    };
    let cherche = dernier(nom);
    Champ::TOUS
        .iter()
        .map(|champ| champ.chemin())
        .find(|chemin| dernier(chemin).contains(&cherche) || cherche.contains(&dernier(chemin)))
}
