//! What the resident has written, and the faults that are found in it.

use shared::{
    candidature::{Defaut, Formulaire, Saisie, SaisieCandidat, SaisiePrescripteur},
    mots,
    situation::Champ as Rubrique,
};

/// A field that is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Champ {
    /// First name.
    Prenom,
    /// Family name.
    Nom,
    /// A number, as people write it.
    Telephone,
    /// An address of electronic mail.
    Courriel,
    /// What the project is about.
    Resume,
    /// The organisation of who helps.
    Organisation,
    /// The name of who helps.
    Referent,
}

impl Champ {
    /// Every one.
    pub(super) const TOUS: [Self; 7] = [
        Self::Prenom,
        Self::Nom,
        Self::Telephone,
        Self::Courriel,
        Self::Resume,
        Self::Organisation,
        Self::Referent,
    ];

    /// Its name in the page.
    pub(super) fn nom(self) -> &'static str {
        match self {
            Self::Prenom => "prenom",
            Self::Nom => "nom",
            Self::Telephone => "telephone",
            Self::Courriel => "courriel",
            Self::Resume => "resume",
            Self::Organisation => "organisation",
            Self::Referent => "referent",
        }
    }

    /// Where it stands in what is sent.
    pub(super) fn pointeur(self) -> &'static str {
        match self {
            Self::Prenom => "/candidat/prenom",
            Self::Nom => "/candidat/nom",
            Self::Telephone => "/candidat/telephone",
            Self::Courriel => "/candidat/courriel",
            Self::Resume => "/projet/resume",
            Self::Organisation => "/prescripteur/organisation",
            Self::Referent => "/prescripteur/referent",
        }
    }

    /// The field of that name.
    pub(super) fn parse(nom: &str) -> Option<Self> {
        Self::TOUS.into_iter().find(|champ| champ.nom() == nom)
    }
}

/// A form being filled in.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Dossier {
    textes: [String; Champ::TOUS.len()],
    /// The structure it is for, and what it is called.
    pub(super) structure: String,
    /// What it is called.
    pub(super) nom_structure: String,
    /// The scheme it is for, unless the resident took it off.
    pub(super) dispositif: String,
    /// How to be reached first: the rank among the values of `preferences.contact`.
    pub(super) contact: Option<u8>,
    /// When to be reached: bits of `preferences.horaires`.
    pub(super) creneaux: u8,
    /// Somebody writes for somebody else.
    pub(super) prescripteur: bool,
    /// Who agrees to it.
    pub(super) accord: bool,
    /// The notice was read.
    pub(super) lue: bool,
}

/// A fault, as it is told.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Faute {
    /// Where, as a JSON pointer.
    pub(super) pointeur: String,
    /// What, and how to mend it.
    pub(super) texte: String,
}

impl Dossier {
    pub(super) fn texte(&self, champ: Champ) -> &str {
        &self.textes[champ as usize]
    }

    pub(super) fn ecrit(&mut self, champ: Champ, texte: String) {
        self.textes[champ as usize] = texte;
    }

    /// The way to be reached first, as it is sent; empty when nothing was said.
    pub(super) fn contact_prefere(&self) -> &'static str {
        let valeurs = Rubrique::Contact.valeurs();
        let contact = self.contact.and_then(|rang| valeurs.get(usize::from(rang)));
        contact.copied().unwrap_or_default()
    }

    /// The times to be reached, as they are sent.
    pub(super) fn creneaux(&self) -> Vec<&'static str> {
        let mut creneaux = Vec::new();
        for (rang, creneau) in Rubrique::Horaires.valeurs().iter().enumerate() {
            if self.creneaux >> rang & 1 == 1 {
                creneaux.push(*creneau);
            }
        }
        creneaux
    }

    /// Every fault of what is written so far.
    pub(super) fn fautes(&self) -> Vec<Faute> {
        let lue = Formulaire::lis(&Saisie {
            structure: &self.structure,
            dispositif: &self.dispositif,
            candidat: SaisieCandidat {
                prenom: self.texte(Champ::Prenom),
                nom: self.texte(Champ::Nom),
                telephone: self.texte(Champ::Telephone),
                courriel: self.texte(Champ::Courriel),
                contact_prefere: self.contact_prefere(),
                langue: "fr",
                creneaux: self.creneaux(),
            },
            resume: self.texte(Champ::Resume),
            secteur: "",
            stade: "",
            commune: "",
            prescripteur: self.prescripteur.then(|| SaisiePrescripteur {
                organisation: self.texte(Champ::Organisation),
                referent: self.texte(Champ::Referent),
                accord_du_candidat: self.accord,
            }),
            information_lue: self.lue,
        });
        let Err(defauts) = lue else {
            return Vec::new();
        };
        let mut fautes = Vec::new();
        for Defaut { champ, cause } in defauts {
            fautes.push(Faute {
                pointeur: champ.into_owned(),
                texte: mots::defaut(&cause),
            });
        }
        fautes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complet() -> Dossier {
        let mut dossier = Dossier {
            structure: "citeslab".to_owned(),
            lue: true,
            ..Dossier::default()
        };
        dossier.ecrit(Champ::Prenom, "Awa".to_owned());
        dossier.ecrit(Champ::Telephone, "06 12 34 56 78".to_owned());
        dossier.ecrit(Champ::Resume, "Ouvrir une cantine de quartier.".to_owned());
        dossier
    }

    #[test]
    fn a_first_name_a_telephone_and_a_sentence_are_enough() {
        assert_eq!(complet().fautes(), []);
    }

    #[test]
    fn every_fault_is_told_at_its_place() {
        let check = |change: fn(&mut Dossier), attendu: &str| {
            let mut dossier = complet();
            change(&mut dossier);
            let pointeurs: Vec<_> = dossier.fautes().into_iter().map(|f| f.pointeur).collect();
            assert_eq!(pointeurs, [attendu]);
        };
        check(
            |d| d.ecrit(Champ::Prenom, " ".to_owned()),
            "/candidat/prenom",
        );
        check(
            |d| d.ecrit(Champ::Telephone, "12".to_owned()),
            "/candidat/telephone",
        );
        check(
            |d| d.ecrit(Champ::Courriel, "awa".to_owned()),
            "/candidat/courriel",
        );
        check(
            |d| d.ecrit(Champ::Resume, "Court".to_owned()),
            "/projet/resume",
        );
        check(|d| d.lue = false, "/information_lue");
        check(
            |d| {
                d.prescripteur = true;
                d.ecrit(Champ::Organisation, "Mission locale".to_owned());
                d.ecrit(Champ::Referent, "Luc".to_owned());
            },
            "/prescripteur/accord_du_candidat",
        );
    }

    #[test]
    fn every_field_is_found_by_its_name() {
        for champ in Champ::TOUS {
            assert_eq!(Champ::parse(champ.nom()), Some(champ));
        }
        assert_eq!(Champ::parse("autre"), None);
    }
}
