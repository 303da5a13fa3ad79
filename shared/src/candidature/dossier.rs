//! An application as it is followed: all but what it says of a person.

use super::{
    delais::{CONSERVATION, CONSERVATION_SANS_REPONSE, EXPIRATION, RELANCE, REMISE},
    envoi::{Destinataire, Envoi, Evenement, Sort},
    etat::{Acteur, Etat},
    reference::Reference,
};
use jiff::{SignedDuration, Timestamp};
use std::str::FromStr;

/// What is known of an application without reading it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dossier {
    /// Its public name.
    pub reference: Reference,
    /// The structure applied to.
    pub structure: String,
    /// The scheme it is for.
    pub dispositif: Option<String>,
    /// The partner that deposited it, `None` for the person alone.
    pub depose_par: Option<String>,
    /// Whether it is a trial, which nobody is told of.
    pub bac_a_sable: bool,
    /// Where it stands.
    pub etat: Etat,
    /// The rank of the last act of its history.
    pub rang: u32,
    /// When it was deposited.
    pub recue_le: Timestamp,
    /// Since when it stands there.
    pub depuis: Timestamp,
    /// When the last act was.
    pub change_le: Timestamp,
    /// Whether the structure ever answered.
    pub repondue: bool,
    /// Whether the structure was reminded.
    pub relancee: bool,
    /// Since when its content is no more.
    pub effacee_le: Option<Timestamp>,
}

/// A line of a history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Acte {
    /// The application came to stand there.
    Passe(Etat),
    /// The structure was reminded.
    Relance,
    /// The person changed how to be reached.
    Corrige,
    /// The content was erased.
    Efface,
}

/// What time asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Echeance {
    /// Ten days without an answer.
    Relance,
    /// Thirty.
    Expiration,
    /// Nothing of it is to be kept any longer.
    Suppression,
}

/// The arrow does not exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActeRefuse;

impl Acte {
    /// Its name in a history.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Passe(etat) => etat.as_str(),
            Self::Relance => "relance",
            Self::Corrige => "correction",
            Self::Efface => "effacement",
        }
    }
}

impl FromStr for Acte {
    type Err = ();

    fn from_str(texte: &str) -> Result<Self, ()> {
        let others = [Self::Relance, Self::Corrige, Self::Efface];
        let known = Etat::TOUS.into_iter().map(Self::Passe).chain(others);
        known
            .into_iter()
            .find(|acte| acte.as_str() == texte)
            .ok_or(())
    }
}

fn plus_tard(de: Timestamp, duree: SignedDuration) -> Timestamp {
    de.saturating_add(duree).unwrap_or(Timestamp::MAX)
}

impl Dossier {
    /// What it becomes by an act, and whom the act is told.
    pub fn apres(
        &self,
        acte: Acte,
        par: Acteur,
        le: Timestamp,
    ) -> Result<(Self, Vec<Envoi>), ActeRefuse> {
        if self.effacee_le.is_some() {
            return Err(ActeRefuse);
        }
        let mut apres = Self {
            rang: self.rang + 1,
            change_le: le,
            ..self.clone()
        };
        match acte {
            Acte::Passe(etat) => {
                if !self.etat.mene_a(etat, par) {
                    return Err(ActeRefuse);
                }
                (apres.etat, apres.depuis) = (etat, le);
                apres.repondue |= par == Acteur::Structure && etat != Etat::Transmise;
            }
            Acte::Relance => apres.relancee = true,
            Acte::Corrige => {}
            Acte::Efface => apres.effacee_le = Some(le),
        }
        let envois = apres.annonce(acte, par, le);
        Ok((apres, envois))
    }

    /// The messages of an act: each party is told what it did not do itself.
    fn annonce(&self, acte: Acte, par: Acteur, le: Timestamp) -> Vec<Envoi> {
        let evenement = match acte {
            Acte::Passe(Etat::Retiree) => Evenement::Retiree,
            Acte::Efface => Evenement::Effacee,
            _ => Evenement::Statut,
        };
        let structure = match acte {
            Acte::Passe(etat) => etat != Etat::Transmise && par != Acteur::Structure,
            _ => true,
        };
        // A reminder is the structure's, and a telephone number is not news.
        let partenaire = !matches!(acte, Acte::Relance | Acte::Corrige);
        let mut envois = Vec::new();
        if structure {
            envois.push(self.envoi(evenement, self.pour_la_structure(), acte, le));
        }
        if let (true, Some(id)) = (partenaire, &self.depose_par) {
            let pour = Destinataire::Partenaire(id.clone());
            envois.push(self.envoi(evenement, pour, acte, le));
        }
        envois
    }

    /// The message of the deposit itself: one each, always.
    pub fn annonce_le_depot(&self) -> Envoi {
        let acte = Acte::Passe(Etat::Recue);
        self.envoi(
            Evenement::Recue,
            self.pour_la_structure(),
            acte,
            self.recue_le,
        )
    }

    fn pour_la_structure(&self) -> Destinataire {
        Destinataire::Structure(self.structure.clone())
    }

    fn envoi(&self, evenement: Evenement, pour: Destinataire, acte: Acte, le: Timestamp) -> Envoi {
        Envoi {
            reference: self.reference,
            rang: self.rang,
            pour,
            evenement,
            statut: self.etat,
            relance: acte == Acte::Relance,
            bac_a_sable: self.bac_a_sable,
            le,
            essais: 0,
            sort: match self.bac_a_sable {
                true => Sort::ALire,
                false => Sort::EnAttente(le),
            },
        }
    }

    /// Until when anything of it is kept. What was erased leaves its name for a while:
    /// a request sent again must not bring it back.
    pub fn conservee_jusqu_a(&self) -> Timestamp {
        match (self.effacee_le, self.repondue) {
            (Some(le), _) => plus_tard(le, CONSERVATION_SANS_REPONSE),
            (None, true) => plus_tard(self.change_le, CONSERVATION),
            (None, false) => plus_tard(self.recue_le, CONSERVATION_SANS_REPONSE),
        }
    }

    /// What is due first, and when.
    pub fn prochaine_echeance(&self) -> (Timestamp, Echeance) {
        let suppression = (self.conservee_jusqu_a(), Echeance::Suppression);
        if self.etat != Etat::Transmise || self.effacee_le.is_some() {
            return suppression;
        }
        let expiration = (plus_tard(self.depuis, EXPIRATION), Echeance::Expiration);
        let relance = (plus_tard(self.depuis, RELANCE), Echeance::Relance);
        let suite = if self.relancee { expiration } else { relance };
        if suite.0 < suppression.0 {
            suite
        } else {
            suppression
        }
    }

    /// What is due at that time, the gravest only: after a long sleep, a structure is
    /// not reminded of what has expired.
    pub fn echeance(&self, maintenant: Timestamp) -> Option<Echeance> {
        let (quand, echeance) = self.prochaine_echeance();
        if quand > maintenant {
            return None;
        }
        if self.conservee_jusqu_a() <= maintenant {
            return Some(Echeance::Suppression);
        }
        match echeance {
            Echeance::Relance if plus_tard(self.depuis, EXPIRATION) <= maintenant => {
                Some(Echeance::Expiration)
            }
            autre => Some(autre),
        }
    }

    /// Whether the structure should have received it by then, and has not.
    pub fn attend_en_vain(&self, maintenant: Timestamp) -> bool {
        self.etat == Etat::Recue && plus_tard(self.recue_le, REMISE) <= maintenant
    }

    /// Whether it is time to ask another structure.
    pub fn appelle_une_autre(&self, maintenant: Timestamp) -> bool {
        self.etat.appelle_une_autre() || self.attend_en_vain(maintenant)
    }

    /// The message that goes with the end of the time it is kept, if what it told of
    /// was still there.
    pub fn annonce_la_suppression(&self, le: Timestamp) -> Vec<Envoi> {
        match self.effacee_le {
            Some(_) => Vec::new(),
            None => Self {
                rang: self.rang + 1,
                ..self.clone()
            }
            .annonce(Acte::Efface, Acteur::Guichet, le),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dossier() -> Dossier {
        Dossier {
            reference: "7KQM4TXC".parse().unwrap(),
            structure: "s".into(),
            dispositif: None,
            depose_par: Some("p".into()),
            bac_a_sable: false,
            etat: Etat::Recue,
            rang: 0,
            recue_le: Timestamp::UNIX_EPOCH,
            depuis: Timestamp::UNIX_EPOCH,
            change_le: Timestamp::UNIX_EPOCH,
            repondue: false,
            relancee: false,
            effacee_le: None,
        }
    }

    fn day(n: i64) -> Timestamp {
        plus_tard(Timestamp::UNIX_EPOCH, SignedDuration::from_hours(24 * n))
    }

    #[test]
    fn time_does_what_the_contract_says() {
        let passe = |dossier: &Dossier, etat, par, n| {
            let (apres, _) = dossier.apres(Acte::Passe(etat), par, day(n)).unwrap();
            apres
        };
        let recue = dossier();
        let transmise = passe(&recue, Etat::Transmise, Acteur::Guichet, 1);
        let (relancee, _) = transmise
            .apres(Acte::Relance, Acteur::Guichet, day(11))
            .unwrap();
        let prise = passe(&transmise, Etat::PriseEnCharge, Acteur::Structure, 5);
        let refusee = passe(&prise, Etat::Refusee, Acteur::Structure, 40);
        let retiree = passe(&refusee, Etat::Retiree, Acteur::Candidat, 50);
        let (effacee, _) = refusee
            .apres(Acte::Efface, Acteur::Candidat, day(60))
            .unwrap();
        for (dossier, n, expect) in [
            (&recue, 6, false),
            (&recue, 7, true),
            (&transmise, 30, false),
            (&prise, 300, false),
            (&refusee, 40, true),
        ] {
            let etat = dossier.etat;
            assert_eq!(
                dossier.appelle_une_autre(day(n)),
                expect,
                "{etat:?} day {n}"
            );
        }
        for (dossier, n, expect) in [
            (&recue, 89, None),
            (&recue, 90, Some(Echeance::Suppression)),
            (&transmise, 10, None),
            (&transmise, 11, Some(Echeance::Relance)),
            (&transmise, 31, Some(Echeance::Expiration)),
            (&transmise, 400, Some(Echeance::Suppression)),
            (&relancee, 30, None),
            (&relancee, 31, Some(Echeance::Expiration)),
            (&prise, 300, None),
            (&refusee, 404, None),
            (&refusee, 405, Some(Echeance::Suppression)),
            (&retiree, 414, None),
            (&retiree, 415, Some(Echeance::Suppression)),
            (&effacee, 149, None),
            (&effacee, 150, Some(Echeance::Suppression)),
        ] {
            assert_eq!(
                dossier.echeance(day(n)),
                expect,
                "{:?} day {n}",
                dossier.etat
            );
        }
    }

    #[test]
    fn each_party_is_told_what_it_did_not_do() {
        let told = |(_, envois): (Dossier, Vec<Envoi>)| {
            let mut told = Vec::new();
            for envoi in envois {
                let pour = matches!(envoi.pour, Destinataire::Structure(_));
                told.push((envoi.evenement, if pour { 's' } else { 'p' }));
            }
            told
        };
        let recue = dossier();
        let transmise = recue.apres(Acte::Passe(Etat::Transmise), Acteur::Guichet, day(1));
        let transmise = transmise.unwrap();
        assert_eq!(told(transmise.clone()), [(Evenement::Statut, 'p')]);
        for (acte, par, expect) in [
            (
                Acte::Relance,
                Acteur::Guichet,
                vec![(Evenement::Statut, 's')],
            ),
            (
                Acte::Corrige,
                Acteur::Candidat,
                vec![(Evenement::Statut, 's')],
            ),
            (
                Acte::Passe(Etat::PriseEnCharge),
                Acteur::Structure,
                vec![(Evenement::Statut, 'p')],
            ),
            (
                Acte::Passe(Etat::SansReponse),
                Acteur::Guichet,
                vec![(Evenement::Statut, 's'), (Evenement::Statut, 'p')],
            ),
            (
                Acte::Passe(Etat::Retiree),
                Acteur::Candidat,
                vec![(Evenement::Retiree, 's'), (Evenement::Retiree, 'p')],
            ),
            (
                Acte::Efface,
                Acteur::Candidat,
                vec![(Evenement::Effacee, 's'), (Evenement::Effacee, 'p')],
            ),
        ] {
            let apres = transmise.0.apres(acte, par, day(2)).unwrap();
            assert_eq!(told(apres), expect, "{acte:?}");
        }
    }

    #[test]
    fn nothing_happens_to_what_was_erased() {
        let (effacee, _) = dossier()
            .apres(Acte::Efface, Acteur::Candidat, day(1))
            .unwrap();
        for acte in [
            Acte::Passe(Etat::Transmise),
            Acte::Passe(Etat::Retiree),
            Acte::Relance,
            Acte::Corrige,
            Acte::Efface,
        ] {
            assert_eq!(
                effacee.apres(acte, Acteur::Guichet, day(2)),
                Err(ActeRefuse)
            );
        }
        assert!(effacee.annonce_la_suppression(day(91)).is_empty());
    }
}
