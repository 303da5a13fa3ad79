//! Whom to meet, in order, each with why, how far and how to reach them; one more
//! question above, whose answer orders the list anew.

use super::{Etat, Structures, carte, envoi, gestes::Geste};
use crate::{
    balises::{Signe, attente, booleen, bouton, paragraphe, paragraphes, signe},
    entretien::{self, Pas, TITRE, actions, principal, reponses, secondaire},
    mots::{self, remplit},
    noeud::{Fixes, Noeud, element},
};
use shared::{
    eligibilite::Verdict,
    mots::{EGALITES, etape as titre_de, ouverture, raison, valeur},
    orientation::{Parcours, Proposition, Qui},
    situation::Champ,
    structures::{Age, Colonne, Cout, Datation, Origine, Precision, Service},
};

/// How many reasons show before one asks for all.
const RAISONS: usize = 3;

/// Everyone who is proposed, in the order of the screen.
pub(super) fn propositions(reponse: &Parcours) -> impl Iterator<Item = &Proposition> {
    reponse.etapes.iter().flat_map(|etape| &etape.propositions)
}

pub(super) fn vue(etat: &Etat) -> Vec<Noeud> {
    let mots = etat.mots;
    let Some(reponse) = &etat.reponse else {
        return vec![attente(mots.attente)];
    };
    let mut parties = vec![
        element(
            "h2",
            &[("class", "question"), ("part", "titre")],
            vec![mots.resultats.into()],
        ),
        paragraphe(&[("class", "aide")], mots.resultats_aide),
        paragraphe(
            &[("class", "papier")],
            remplit(mots.le, &[("date", &mots::date(&mots::FR, reponse.date))]),
        ),
        demonstration(etat).into(),
        preciser(etat),
        locales(etat),
    ];
    parties.push(emporter(etat, reponse));
    parties.push(carte::vue(etat, reponse).into());
    let mut rang = 0;
    for etape in &reponse.etapes {
        let mut cartes = Vec::new();
        for proposition in &etape.propositions {
            rang += 1;
            cartes.push(fiche(etat, proposition, rang));
        }
        parties.push(element(
            "section",
            &[("class", "rayon"), ("part", "etape")],
            vec![
                element("h3", &[], vec![titre_de(etape.fonction).into()]),
                element("ol", &[], cartes),
            ],
        ));
    }
    parties.push(paragraphe(&[("class", "mention")], EGALITES));
    let parcours = &etat.entretien.parcours;
    parties.push(reponses(etat.dits, parcours, principal));
    parties
}

fn demonstration(etat: &Etat) -> Option<Noeud> {
    let fictives = etat
        .annuaire()
        .is_some_and(|annuaire| annuaire.demonstration());
    fictives.then(|| paragraphe(&[("class", "demonstration")], etat.mots.demonstration))
}

/// One more question, which may be left alone.
fn preciser(etat: &Etat) -> Noeud {
    let mots = etat.mots;
    if etat.entretien.champ.is_none() {
        let fini = element("p", TITRE, vec![mots.plus_de_question.into()]);
        return element("div", &[("class", "preciser")], vec![fini]);
    }
    let mut parties = vec![paragraphe(&[("class", "fil")], mots.preciser)];
    parties.extend(entretien::question(
        etat.dits,
        &etat.entretien,
        &etat.reglages,
    ));
    element(
        "div",
        &[("class", "preciser"), ("part", "preciser")],
        parties,
    )
}

/// The list on paper, or sent by what the device has for that.
fn emporter(etat: &Etat, reponse: &Parcours) -> Noeud {
    let mots = etat.mots;
    let mut moyens = vec![secondaire(Pas::Imprimer.attribut(), mots.imprimer)];
    if etat.partage.is_some() {
        moyens.push(secondaire(Geste::Envoyer.attribut(), mots.envoyer));
    } else {
        let adresse = envoi::courriel(mots.resultats, &envoi::texte(etat, reponse));
        let lien = element("a", &[("class", "lien")], vec![mots.envoyer.into()]);
        moyens.push(lien.avec("href", adresse));
        moyens.push(secondaire(Geste::Copier.attribut(), mots.copier));
    }
    element(
        "div",
        &[("class", "emporter")],
        vec![
            actions(moyens),
            paragraphe(&[("class", "note"), ("role", "status")], etat.copie),
        ],
    )
}

/// What is to be known of the structures of the place.
fn locales(etat: &Etat) -> Noeud {
    let mots = etat.mots;
    let phrase = match &etat.structures {
        Structures::Presentes(..) => return "".into(),
        Structures::SansLieu => mots.sans_lieu,
        Structures::Attendues(_) => mots.structures_attendues,
        Structures::Absentes(..) => {
            let reessayer = secondaire(Geste::ReessayerStructures.attribut(), etat.dits.reessayer);
            return element(
                "div",
                &[("class", "manque"), ("role", "alert")],
                vec![paragraphe(&[], mots.structures_absentes), reessayer],
            );
        }
    };
    paragraphe(&[("class", "manque")], phrase)
}

fn fiche(etat: &Etat, proposition: &Proposition, rang: usize) -> Noeud {
    let mots = etat.mots;
    let qui = proposition.qui;
    let ouverte = etat.ouverts.contains(&qui);
    let mut raisons = Vec::new();
    for raison_ in &proposition.raisons {
        // What stands against somebody is said at once.
        if ouverte || raisons.len() < RAISONS || raison_.poids < 0 {
            let forme = if raison_.poids < 0 {
                Signe::Non
            } else {
                Signe::Oui
            };
            let texte = element("span", &[], vec![raison(raison_).into()]);
            raisons.push(element("li", &[], vec![signe(forme), texte]));
        }
    }
    let tout = bouton(
        &[("class", "discret"), ("type", "button")],
        Geste::Ouvrir(qui).attribut(),
        vec![if ouverte { mots.moins } else { mots.tout }.into()],
    )
    .avec("aria-expanded", booleen(ouverte));
    let numero = element("b", &[("class", "numero")], vec![rang.to_string().into()]);
    let nom = etat.nom(qui).unwrap_or_default().to_owned();
    let mut parties = vec![
        element("h4", &[], vec![numero, nom.into()]),
        paragraphe(&[], accueil(etat, qui)),
        element("ul", &[("class", "raisons")], raisons),
    ];
    parties.extend(paragraphes(&[("class", "fait")], &faits(etat, qui)));
    if ouverte {
        parties.extend(paragraphes(
            &[("class", "fait")],
            &droits(etat, proposition),
        ));
    }
    // On paper, everyone has their date and their source.
    let classe: Fixes = if ouverte {
        &[("class", "fait")]
    } else {
        &[("class", "fait papier")]
    };
    parties.extend(paragraphes(classe, &sources(etat, qui)));
    let contacts = contacts(etat, qui).into_iter();
    let mut gestes: Vec<Noeud> = contacts.map(Contact::lien).collect();
    gestes.push(bouton(
        &[("part", "candidater"), ("type", "button")],
        Geste::Choisir(qui).attribut(),
        vec![mots.candidater.into()],
    ));
    parties.push(actions(gestes));
    parties.push(tout);
    element("li", &[("class", "fiche"), ("part", "fiche")], parties)
}

/// Whom one meets there, in a sentence.
fn accueil(etat: &Etat, qui: Qui) -> String {
    let texte = match qui {
        Qui::Fiche(rang) => (etat.catalogue.as_ref())
            .and_then(|catalogue| catalogue.fiches().get(usize::from(rang)))
            .map(|fiche| match &fiche.porte {
                Some(porte) => porte.accueil.as_str(),
                None => fiche.resume.as_str(),
            }),
        Qui::Structure(rang) => etat
            .annuaire()
            .and_then(|annuaire| annuaire.texte(rang, Colonne::Resume)),
    };
    texte.unwrap_or_default().to_owned()
}

fn service(etat: &Etat, qui: Qui) -> Option<&Service> {
    match qui {
        Qui::Fiche(rang) => {
            let fiches = etat.catalogue.as_ref()?.fiches();
            let porte = fiches.get(usize::from(rang))?.porte.as_ref()?;
            Some(&porte.service)
        }
        Qui::Structure(rang) => Some(&etat.annuaire()?.faits().get(rang as usize)?.service),
    }
}

/// Where, when, for how much and in which languages.
pub(super) fn faits(etat: &Etat, qui: Qui) -> Vec<String> {
    let mots = etat.mots;
    let mut faits = Vec::new();
    if let (Qui::Structure(rang), Some(annuaire)) = (qui, etat.annuaire()) {
        let commune = annuaire
            .faits()
            .get(rang as usize)
            .and_then(|faits| annuaire.commune(faits.place?.commune));
        let mut adresse = annuaire
            .texte(rang, Colonne::Adresse)
            .unwrap_or("")
            .to_owned();
        if let Some(commune) = commune {
            if !adresse.is_empty() {
                adresse.push_str(", ");
            }
            adresse.push_str(&commune.nom);
        }
        faits.push(adresse);
        faits.push(ouverture(
            annuaire.texte(rang, Colonne::Ouverture).unwrap_or(""),
        ));
    }
    if let Some(service) = service(etat, qui) {
        match service.cout {
            Some(Cout::Gratuit) => faits.push(mots.gratuit.to_owned()),
            Some(Cout::Payant) => faits.push(mots.payant.to_owned()),
            None => {}
        }
        let mut langues = String::new();
        for rang in 0..Champ::Langues.valeurs().len() {
            if service.langues >> rang & 1 == 1 {
                if !langues.is_empty() {
                    langues.push_str(", ");
                }
                langues.push_str(valeur(Champ::Langues, rang));
            }
        }
        if !langues.is_empty() {
            faits.push(remplit(mots.langues, &[("langues", &langues)]));
        }
    }
    faits.retain(|fait| !fait.is_empty());
    faits
}

/// What can be asked for there.
fn droits(etat: &Etat, proposition: &Proposition) -> Vec<String> {
    let mots = etat.mots;
    let mut droits = Vec::new();
    for &(rang, verdict) in &proposition.dispositifs {
        let modele = match verdict {
            Verdict::Eligible => mots.droit,
            Verdict::Indetermine | Verdict::NonEligible => mots.droit_a_preciser,
        };
        let nom = etat.nom(Qui::Fiche(rang)).unwrap_or_default();
        droits.push(remplit(modele, &[("nom", nom)]));
    }
    droits
}

/// Where all this was read, and when.
pub(super) fn sources(etat: &Etat, qui: Qui) -> Vec<String> {
    let mots = etat.mots;
    match qui {
        Qui::Fiche(rang) => {
            let fiche = etat.catalogue.as_ref().and_then(|catalogue| {
                let fiche = catalogue.fiches().get(usize::from(rang))?;
                let source = usize::from(fiche.source.publication);
                Some((fiche, catalogue.publications.get(source)?))
            });
            let Some((fiche, publication)) = fiche else {
                return Vec::new();
            };
            let date = mots::mois(&mots::FR, fiche.verifie_le);
            let valeurs = [("titre", publication.titre.as_str()), ("date", &date)];
            vec![remplit(mots.source, &valeurs)]
        }
        Qui::Structure(rang) => {
            let Some((annuaire, faits)) = etat
                .annuaire()
                .and_then(|annuaire| Some((annuaire, annuaire.faits().get(rang as usize)?)))
            else {
                return Vec::new();
            };
            let date = datee(faits.datation);
            let modele = match faits.datation.origine {
                Origine::Verification => mots.verifie,
                Origine::Publication => mots.publie,
            };
            let source = annuaire.provenance(faits);
            let titre = source.map_or("", |source| source.nom.as_str());
            let jour = etat.entretien.parcours.situation().date();
            let mut sources = vec![remplit(modele, &[("titre", titre), ("date", &date)])];
            if faits.datation.age(jour) != Age::Frais {
                sources.push(mots.appelez_avant.to_owned());
            }
            sources
        }
    }
}

/// A day as precisely as it is known.
fn datee(datation: Datation) -> String {
    match datation.precision {
        Precision::Jour => mots::date(&mots::FR, datation.le),
        Precision::Mois => mots::mois(&mots::FR, datation.le),
        Precision::Annee => datation.le.year().to_string(),
    }
}

/// A French number as people say it, two digits at a time.
fn en_paires(numero: &str) -> String {
    let Some(national) = numero.strip_prefix("+33").filter(|n| n.len() == 9) else {
        return numero.to_owned();
    };
    let mut dit = String::from("0");
    for (rang, chiffre) in national.chars().enumerate() {
        if rang % 2 == 1 {
            dit.push('\u{a0}');
        }
        dit.push(chiffre);
    }
    dit
}

/// A way to reach somebody: what opens it, where it leads, how it is said.
pub(super) struct Contact {
    schema: &'static str,
    pub(super) adresse: String,
    mot: String,
}

impl Contact {
    fn lien(self) -> Noeud {
        let lien = element(
            "a",
            &[
                ("class", "lien"),
                ("part", "contact"),
                ("rel", "noreferrer"),
            ],
            vec![self.mot.into()],
        );
        let mut href = String::from(self.schema);
        href.push_str(&self.adresse);
        // On paper an address is read, not opened; a number is in the words.
        match self.schema {
            "tel:" => lien,
            _ => lien.avec("data-adresse", self.adresse),
        }
        .avec("href", href)
    }
}

/// How to reach them.
pub(super) fn contacts(etat: &Etat, qui: Qui) -> Vec<Contact> {
    let mots = etat.mots;
    let mut contacts = Vec::new();
    let mut contact = |schema: &'static str, adresse: &str, mot: String| {
        contacts.push(Contact {
            schema,
            adresse: adresse.to_owned(),
            mot,
        });
    };
    match qui {
        Qui::Fiche(rang) => {
            let fiche = etat.catalogue.as_ref();
            let fiche = fiche.and_then(|c| c.fiches().get(usize::from(rang)));
            if let Some(site) = fiche.and_then(|fiche| fiche.site.as_deref()) {
                contact("https://", site, remplit(etat.dits.site, &[("site", site)]));
            }
        }
        Qui::Structure(rang) => {
            let texte = |colonne| etat.annuaire()?.texte(rang, colonne);
            if let Some(numero) = texte(Colonne::Telephone) {
                let compact: String = numero.chars().filter(|c| !c.is_whitespace()).collect();
                contact(
                    "tel:",
                    &compact,
                    remplit(mots.appeler, &[("numero", &en_paires(numero))]),
                );
            }
            if let Some(courriel) = texte(Colonne::Courriel) {
                contact("mailto:", courriel, mots.ecrire.to_owned());
            }
            if let Some(site) = texte(Colonne::Site) {
                let nu = site.split_once("://").map_or(site, |(_, nu)| nu);
                contact("https://", nu, mots.son_site.to_owned());
            }
        }
    }
    contacts
}
