//! What a person fills in: every fault at once, each at its place.

use super::{
    courriel::{Courriel, CourrielError},
    telephone::{Telephone, TelephoneError},
};
use crate::{
    codes::{CodeCommune, CodeError},
    situation::{Champ, Genre},
};
use std::borrow::Cow;

/// A form as it was filled in; a field left blank says nothing.
#[derive(Clone, Debug, Default)]
pub struct Saisie<'a> {
    /// The structure applied to.
    pub structure: &'a str,
    /// The scheme it is for.
    pub dispositif: &'a str,
    /// The person.
    pub candidat: SaisieCandidat<'a>,
    /// What the project is about.
    pub resume: &'a str,
    /// Its sector.
    pub secteur: &'a str,
    /// Its stage.
    pub stade: &'a str,
    /// Where it is, by its INSEE code.
    pub commune: &'a str,
    /// Who fills the form in for the person.
    pub prescripteur: Option<SaisiePrescripteur<'a>>,
    /// Whether the notice about personal data was read.
    pub information_lue: bool,
}

/// What is asked of the person.
#[derive(Clone, Debug, Default)]
pub struct SaisieCandidat<'a> {
    /// First name.
    pub prenom: &'a str,
    /// Family name.
    pub nom: &'a str,
    /// A number, as people write it.
    pub telephone: &'a str,
    /// An address.
    pub courriel: &'a str,
    /// How to be reached first.
    pub contact_prefere: &'a str,
    /// The language to be spoken to in.
    pub langue: &'a str,
    /// When to be reached.
    pub creneaux: Vec<&'a str>,
}

/// What is asked of who fills a form in for someone.
#[derive(Clone, Debug, Default)]
pub struct SaisiePrescripteur<'a> {
    /// Their organisation.
    pub organisation: &'a str,
    /// Their name.
    pub referent: &'a str,
    /// Whether the person agrees.
    pub accord_du_candidat: bool,
}

/// A form without a fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Formulaire {
    /// The structure applied to.
    pub structure: String,
    /// The scheme it is for.
    pub dispositif: Option<String>,
    /// The person.
    pub candidat: Candidat,
    /// The project.
    pub projet: Projet,
    /// Who filled the form in for the person.
    pub prescripteur: Option<Prescripteur>,
}

/// A person, as reachable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidat {
    /// First name.
    pub prenom: String,
    /// Family name.
    pub nom: Option<String>,
    /// A number.
    pub telephone: Option<Telephone>,
    /// An address.
    pub courriel: Option<Courriel>,
    /// How to be reached first, always possible.
    pub contact_prefere: &'static str,
    /// The language to be spoken to in.
    pub langue: String,
    /// When to be reached; empty: any time.
    pub creneaux: Vec<&'static str>,
}

/// A project, in a few words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Projet {
    /// What it is about.
    pub resume: String,
    /// Its sector.
    pub secteur: Option<&'static str>,
    /// Its stage.
    pub stade: Option<&'static str>,
    /// Where it is.
    pub commune: Option<CodeCommune>,
}

/// Who filled a form in for someone who agreed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prescripteur {
    /// Their organisation.
    pub organisation: String,
    /// Their name.
    pub referent: String,
}

/// A fault and its place. It quotes nothing of what was filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct Defaut {
    /// A JSON pointer (RFC 6901) in the document that is sent.
    pub champ: Cow<'static, str>,
    /// What is wrong there.
    pub cause: Cause,
}

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq)]
pub enum Cause {
    /// Required, and absent or blank.
    Manquant,
    /// There is no such field; these there are.
    Inconnu(&'static [&'static str]),
    /// Not the kind of value that the field holds.
    Forme(Forme),
    /// A text of another length than this.
    Longueur(usize, usize),
    /// Characters that no text of people has.
    Caractere,
    /// None of these values.
    Valeur(&'static [&'static str]),
    /// No such identifier here.
    Identifiant,
    /// No telephone number.
    Telephone(TelephoneError),
    /// No address of electronic mail.
    Courriel(CourrielError),
    /// Neither a telephone number nor an address: nobody could answer.
    ContactManquant,
    /// To be reached by what is not given.
    ContactImpossible(&'static str),
    /// No code of a commune.
    Commune(CodeError),
    /// The person has not agreed.
    Accord,
    /// The notice was not read.
    Information,
}

/// The kind of value that a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forme {
    /// True or false.
    Booleen,
    /// A text.
    Texte,
    /// A list of texts.
    Liste,
    /// An object.
    Objet,
    /// An object no heavier than so many bytes.
    ObjetLeger(usize),
}

/// The fewest and the most characters of a project's description.
pub const RESUME: (usize, usize) = (10, 2_000);
/// The most characters of a name.
pub const NOM_MAX: usize = 100;
/// The most characters of an identifier.
pub const IDENTIFIANT_MAX: usize = 100;

impl Defaut {
    /// A fault at a place.
    pub fn new(champ: impl Into<Cow<'static, str>>, cause: Cause) -> Self {
        Self {
            champ: champ.into(),
            cause,
        }
    }
}

/// Faults found so far.
#[derive(Default)]
struct Lecture(Vec<Defaut>);

impl Lecture {
    fn note(&mut self, champ: &'static str, cause: Cause) {
        self.0.push(Defaut::new(champ, cause));
    }

    fn texte(&mut self, champ: &'static str, texte: &str, (min, max): (usize, usize)) -> String {
        let texte = texte.trim().replace("\r\n", "\n");
        let longueur = texte.chars().count();
        if longueur == 0 {
            self.note(champ, Cause::Manquant);
        } else if !(min..=max).contains(&longueur) {
            self.note(champ, Cause::Longueur(min, max));
        }
        let lignes = max == RESUME.1;
        let permis = |c: char| !c.is_control() || (lignes && matches!(c, '\n' | '\t'));
        if !texte.chars().all(permis) {
            self.note(champ, Cause::Caractere);
        }
        texte
    }

    fn optionnel(&mut self, champ: &'static str, texte: &str) -> Option<String> {
        let plein = !texte.trim().is_empty();
        plein.then(|| self.texte(champ, texte, (1, NOM_MAX)))
    }

    fn identifiant(&mut self, champ: &'static str, texte: &str) -> String {
        let texte = self.texte(champ, texte, (1, IDENTIFIANT_MAX));
        let permis = |b: u8| b.is_ascii_alphanumeric() || b"-_.:".contains(&b);
        if !texte.bytes().all(permis) {
            self.note(champ, Cause::Identifiant);
        }
        texte
    }

    fn choix(&mut self, champ: &'static str, texte: &str, de: Champ) -> Option<&'static str> {
        let texte = texte.trim();
        if texte.is_empty() {
            return None;
        }
        let valeurs = valeurs(de);
        let choisie = valeurs.iter().copied().find(|valeur| *valeur == texte);
        if choisie.is_none() {
            self.note(champ, Cause::Valeur(valeurs));
        }
        choisie
    }

    fn parse<T: std::str::FromStr>(
        &mut self,
        champ: &'static str,
        texte: &str,
        cause: impl Fn(T::Err) -> Cause,
    ) -> Option<T> {
        let texte = texte.trim();
        if texte.is_empty() {
            return None;
        }
        match texte.parse() {
            Ok(lu) => Some(lu),
            Err(erreur) => {
                self.note(champ, cause(erreur));
                None
            }
        }
    }

    fn candidat(&mut self, saisie: &SaisieCandidat<'_>) -> Candidat {
        let prenom = self.texte("/candidat/prenom", saisie.prenom, (1, NOM_MAX));
        let nom = self.optionnel("/candidat/nom", saisie.nom);
        let telephone = self.parse("/candidat/telephone", saisie.telephone, Cause::Telephone);
        let courriel = self.parse("/candidat/courriel", saisie.courriel, Cause::Courriel);
        let given = |texte: &str| !texte.trim().is_empty();
        let (par_telephone, par_courriel) = (given(saisie.telephone), given(saisie.courriel));
        if !par_telephone && !par_courriel {
            self.note("/candidat/telephone", Cause::ContactManquant);
        }
        let voulu = self.choix(
            "/candidat/contact_prefere",
            saisie.contact_prefere,
            Champ::Contact,
        );
        let possible = match voulu {
            Some("courriel") => par_courriel,
            Some(_) => par_telephone,
            None => true,
        };
        // Without any contact, one fault says it all.
        if !possible && (par_telephone || par_courriel) {
            let manque = match voulu {
                Some("courriel") => "courriel",
                _ => "telephone",
            };
            self.note(
                "/candidat/contact_prefere",
                Cause::ContactImpossible(manque),
            );
        }
        let par_defaut = if par_telephone {
            "telephone"
        } else {
            "courriel"
        };
        Candidat {
            prenom,
            nom,
            telephone,
            courriel,
            contact_prefere: voulu.unwrap_or(par_defaut),
            langue: self.langue(saisie.langue),
            creneaux: self.creneaux(&saisie.creneaux),
        }
    }

    /// A tag of BCP 47, French when nothing is said.
    fn langue(&mut self, texte: &str) -> String {
        let texte = texte.trim();
        if texte.is_empty() {
            return "fr".to_owned();
        }
        let mut parts = texte.split('-');
        let premiere = parts.next().unwrap_or_default();
        let bonne = (2..=3).contains(&premiere.len())
            && premiere.bytes().all(|b| b.is_ascii_alphabetic())
            && parts.all(|part| {
                (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
            });
        if !bonne || texte.len() > 35 {
            self.note("/candidat/langue", Cause::Forme(Forme::Texte));
        }
        texte.to_owned()
    }

    fn creneaux(&mut self, textes: &[&str]) -> Vec<&'static str> {
        let connus = valeurs(Champ::Horaires);
        let mut creneaux = Vec::new();
        for (rang, texte) in textes.iter().enumerate() {
            match connus.iter().find(|connu| *connu == texte) {
                Some(connu) if creneaux.contains(connu) => {}
                Some(connu) => creneaux.push(*connu),
                None => self.0.push(Defaut::new(
                    format!("/candidat/creneaux/{rang}"),
                    Cause::Valeur(connus),
                )),
            }
        }
        creneaux
    }
}

/// The values of a field of a situation: an application says them alike.
fn valeurs(champ: Champ) -> &'static [&'static str] {
    match champ.genre() {
        Genre::Choix(valeurs) | Genre::Liste(valeurs) => valeurs,
        _ => &[],
    }
}

impl Formulaire {
    /// Reads a form; every fault, or none.
    pub fn lis(saisie: &Saisie<'_>) -> Result<Self, Vec<Defaut>> {
        let mut lecture = Lecture::default();
        let structure = lecture.identifiant("/structure", saisie.structure);
        let dispositif = match saisie.dispositif.trim() {
            "" => None,
            texte => Some(lecture.identifiant("/dispositif", texte)),
        };
        let candidat = lecture.candidat(&saisie.candidat);
        let projet = Projet {
            resume: lecture.texte("/projet/resume", saisie.resume, RESUME),
            secteur: lecture.choix("/projet/secteur", saisie.secteur, Champ::Secteur),
            stade: lecture.choix("/projet/stade", saisie.stade, Champ::Stade),
            commune: lecture.parse("/projet/commune", saisie.commune, Cause::Commune),
        };
        let prescripteur = saisie.prescripteur.as_ref().map(|saisie| {
            let organisation = "/prescripteur/organisation";
            let referent = "/prescripteur/referent";
            if !saisie.accord_du_candidat {
                lecture.note("/prescripteur/accord_du_candidat", Cause::Accord);
            }
            Prescripteur {
                organisation: lecture.texte(organisation, saisie.organisation, (1, NOM_MAX)),
                referent: lecture.texte(referent, saisie.referent, (1, NOM_MAX)),
            }
        });
        if !saisie.information_lue {
            lecture.note("/information_lue", Cause::Information);
        }
        match lecture.0.is_empty() {
            false => Err(lecture.0),
            true => Ok(Self {
                structure,
                dispositif,
                candidat,
                projet,
                prescripteur,
            }),
        }
    }
}

impl Candidat {
    /// Reads what the person says alone, as when it is corrected.
    pub fn lis(saisie: &SaisieCandidat<'_>) -> Result<Self, Vec<Defaut>> {
        let mut lecture = Lecture::default();
        let candidat = lecture.candidat(saisie);
        match lecture.0.is_empty() {
            false => Err(lecture.0),
            true => Ok(candidat),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn saisie() -> Saisie<'static> {
        Saisie {
            structure: "citeslab-brume",
            candidat: SaisieCandidat {
                prenom: " Awa ",
                telephone: "06 12 34 56 78",
                ..SaisieCandidat::default()
            },
            resume: "Un atelier de couture",
            information_lue: true,
            ..Saisie::default()
        }
    }

    #[track_caller]
    fn check(change: impl Fn(&mut Saisie<'static>), expect: &[(&str, Cause)]) {
        let mut saisie = saisie();
        change(&mut saisie);
        let got = match Formulaire::lis(&saisie) {
            Ok(_) => Vec::new(),
            Err(defauts) => defauts,
        };
        let got: Vec<_> = got
            .iter()
            .map(|defaut| (defaut.champ.as_ref(), defaut.cause.clone()))
            .collect();
        assert_eq!(got, expect);
    }

    #[test]
    fn a_telephone_alone_is_enough() {
        let formulaire = Formulaire::lis(&saisie()).unwrap();
        assert_eq!(formulaire.candidat.prenom, "Awa");
        assert_eq!(formulaire.candidat.contact_prefere, "telephone");
        assert_eq!(formulaire.candidat.langue, "fr");
        assert_eq!(
            formulaire.candidat.telephone.unwrap().as_str(),
            "+33612345678"
        );
    }

    #[test]
    fn each_fault_is_at_its_place() {
        check(|_| {}, &[]);
        check(
            |s| s.resume = "Couture.",
            &[("/projet/resume", Cause::Longueur(10, 2_000))],
        );
        check(
            |s| s.resume = "   \n ",
            &[("/projet/resume", Cause::Manquant)],
        );
        check(|s| s.resume = "Couture,\nretouches", &[]);
        check(
            |s| s.resume = "Un atelier\u{0} de couture",
            &[("/projet/resume", Cause::Caractere)],
        );
        check(
            |s| s.candidat.prenom = "A\nwa",
            &[("/candidat/prenom", Cause::Caractere)],
        );
        check(
            |s| s.candidat.telephone = "",
            &[("/candidat/telephone", Cause::ContactManquant)],
        );
        check(
            |s| {
                s.candidat.telephone = "";
                s.candidat.courriel = "awa@exemple.fr";
            },
            &[],
        );
        check(
            |s| s.candidat.contact_prefere = "courriel",
            &[(
                "/candidat/contact_prefere",
                Cause::ContactImpossible("courriel"),
            )],
        );
        check(
            |s| s.candidat.contact_prefere = "pigeon",
            &[(
                "/candidat/contact_prefere",
                Cause::Valeur(&["telephone", "sms", "courriel", "whatsapp"]),
            )],
        );
        check(
            |s| s.candidat.creneaux = vec!["soir", "soir", "nuit"],
            &[(
                "/candidat/creneaux/2",
                Cause::Valeur(&["journee", "soir", "week_end"]),
            )],
        );
        check(|s| s.candidat.langue = "zh-Hant", &[]);
        check(
            |s| s.candidat.langue = "français",
            &[("/candidat/langue", Cause::Forme(Forme::Texte))],
        );
        check(
            |s| s.structure = "une structure",
            &[("/structure", Cause::Identifiant)],
        );
        check(
            |s| {
                s.prescripteur = Some(SaisiePrescripteur {
                    organisation: "Mission locale",
                    referent: "",
                    accord_du_candidat: false,
                })
            },
            &[
                ("/prescripteur/accord_du_candidat", Cause::Accord),
                ("/prescripteur/referent", Cause::Manquant),
            ],
        );
    }

    #[test]
    fn all_faults_come_at_once() {
        let Err(defauts) = Formulaire::lis(&Saisie::default()) else {
            panic!("nothing was filled in");
        };
        let champs: Vec<_> = defauts.iter().map(|d| d.champ.as_ref()).collect();
        assert_eq!(
            champs,
            [
                "/structure",
                "/candidat/prenom",
                "/candidat/telephone",
                "/projet/resume",
                "/information_lue"
            ]
        );
    }

    #[test]
    fn counts_characters_not_bytes() {
        let long = "é".repeat(2_000);
        let saisie = Saisie {
            resume: &long,
            ..saisie()
        };
        assert!(Formulaire::lis(&saisie).is_ok());
        let long = "é".repeat(2_001);
        let saisie = Saisie {
            resume: &long,
            ..saisie
        };
        assert!(Formulaire::lis(&saisie).is_err());
    }
}
