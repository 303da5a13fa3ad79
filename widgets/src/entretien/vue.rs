//! A question on the screen, with all that can be answered to it.

use super::{
    Adresse, Avis, Entretien,
    boutons::{actions, principal},
    ecrans::retour,
    gestes::Geste,
    parcours::{Dit, Parcours, Reponse, Usage},
    saisie::Saisie,
};
use crate::{
    balises::{booleen, bouton, paragraphe},
    lieu::Lieu,
    mots::{MotsEntretien, remplit},
    noeud::{Fixes, Noeud, element},
    reglages::Reglages,
    reseau::Echec,
};
use shared::{
    mots,
    situation::{Champ, Lieu as Place, Valeur},
};

/// The heading of a question, which takes the focus.
pub(crate) const TITRE: Fixes = &[
    ("class", "question"),
    ("id", "titre"),
    ("part", "titre"),
    ("tabindex", "-1"),
];
const CHOIX: Fixes = &[("class", "choix"), ("part", "choix"), ("type", "button")];

/// The question on screen, and what can be answered.
pub(crate) fn question(
    dits: &MotsEntretien,
    entretien: &Entretien,
    reglages: &Reglages,
) -> Vec<Noeud> {
    let Some(champ) = entretien.champ else {
        return Vec::new();
    };
    let dite = entretien.parcours.reponse(champ);
    let passe = |reponse, mot: &'static str| {
        bouton(
            &[("class", "discret"), ("part", "passer"), ("type", "button")],
            Geste::Passer(reponse).attribut(),
            vec![mot.into()],
        )
        .avec("aria-pressed", booleen(dite == Some(reponse)))
    };
    let aide = mots::aide(champ);
    vec![
        element("h2", TITRE, vec![mots::question(champ).into()]),
        aide_de(aide.unwrap_or("")).si("hidden", aide.is_none()),
        reponses(dits, entretien, reglages, champ),
        element(
            "div",
            &[("class", "passer")],
            vec![
                passe(Reponse::NeSaitPas, dits.ne_sait_pas),
                passe(Reponse::NeDitPas, dits.ne_dit_pas),
            ],
        ),
    ]
}

/// Asks what the checked address is.
pub(crate) fn usages(dits: &MotsEntretien, parcours: &Parcours) -> Vec<Noeud> {
    let mut choisis = Vec::new();
    for usage in Usage::TOUS {
        let choisi = parcours.usage() == Some(usage);
        choisis.push(choix(Geste::Situer(usage), nom_usage(dits, usage), choisi));
    }
    vec![
        paragraphe(
            &[("class", "fil")],
            parcours.adresse().map_or("", |a| verifiee(dits, a)),
        ),
        element("h2", TITRE, vec![dits.adresse_question.into()]),
        aide_de(dits.adresse_aide),
        groupe(choisis),
        actions(vec![retour(dits)]),
    ]
}

/// What is known of the address that was checked.
pub(super) fn verifiee(dits: &MotsEntretien, adresse: &Adresse) -> &'static str {
    match adresse.dans() {
        Some(true) => dits.adresse_dans,
        Some(false) => dits.adresse_hors,
        None => dits.adresse_doute,
    }
}

/// What the address was said to be.
pub(super) fn nom_usage(dits: &MotsEntretien, usage: Usage) -> &'static str {
    match usage {
        Usage::Domicile => dits.adresse_domicile,
        Usage::Projet => dits.adresse_projet,
        Usage::LesDeux => dits.adresse_les_deux,
        Usage::Aucun => dits.adresse_aucun,
    }
}

fn aide_de(texte: impl Into<Noeud>) -> Noeud {
    paragraphe(&[("class", "aide")], texte)
}

fn choix(geste: Geste, mot: &'static str, choisi: bool) -> Noeud {
    // In a box of its own, so that the style can give it a capital.
    let mot = element("span", &[], vec![mot.into()]);
    bouton(CHOIX, geste.attribut(), vec![mot]).avec("aria-pressed", booleen(choisi))
}

fn groupe(choix: Vec<Noeud>) -> Noeud {
    element(
        "div",
        &[
            ("class", "reponses"),
            ("role", "group"),
            ("aria-labelledby", "titre"),
        ],
        choix,
    )
}

fn reponses(
    dits: &MotsEntretien,
    entretien: &Entretien,
    reglages: &Reglages,
    champ: Champ,
) -> Noeud {
    let dite = match entretien.parcours.reponse(champ) {
        Some(Reponse::Valeur(valeur)) => valeur,
        _ => Valeur::Inconnue,
    };
    let mut choisis = Vec::new();
    match Saisie::de(champ) {
        Saisie::OuiNon => {
            for (vrai, mot) in [(true, dits.oui), (false, dits.non)] {
                let choisi = dite == Valeur::Booleen(vrai);
                choisis.push(choix(Geste::Trancher(vrai), mot, choisi));
            }
            groupe(choisis)
        }
        Saisie::Choix => {
            for rang in 0..champ.valeurs().len() as u8 {
                let choisi = dite == Valeur::Choix(rang);
                let mot = mots::valeur(champ, rang.into());
                choisis.push(choix(Geste::Choisir(rang), mot, choisi));
            }
            groupe(choisis)
        }
        Saisie::Liste => liste(dits, entretien, champ),
        Saisie::Commune => commune(dits, entretien, reglages, champ),
        Saisie::Nombre(_) => {
            let aide = dits.aide_nombre.to_owned();
            ecrite(dits, entretien, aide, dits.nombre_illisible, "numeric")
        }
        Saisie::Departement => {
            let aide = dits.aide_departement.to_owned();
            ecrite(dits, entretien, aide, dits.departement_illisible, "text")
        }
        Saisie::Aucune => "".into(),
    }
}

/// Several values, then the button that sends them: none of them is an answer too.
fn liste(dits: &MotsEntretien, entretien: &Entretien, champ: Champ) -> Noeud {
    let choisies = entretien.brouillon.liste;
    let mut valeurs = Vec::new();
    for rang in 0..champ.valeurs().len() as u8 {
        let choisie = choisies >> rang & 1 == 1;
        let mot = mots::valeur(champ, rang.into());
        valeurs.push(choix(Geste::Basculer(rang), mot, choisie));
    }
    let mot = if choisies == 0 {
        dits.aucun
    } else {
        dits.valider
    };
    element(
        "div",
        &[("class", "liste")],
        vec![
            aide_de(dits.plusieurs),
            groupe(valeurs),
            actions(vec![principal(Geste::ValiderListe.attribut(), mot)]),
        ],
    )
}

/// A field, the button that sends what it holds, and what is said of it, aloud too.
fn ecrite(
    dits: &MotsEntretien,
    entretien: &Entretien,
    aide: String,
    illisible: &'static str,
    clavier: &'static str,
) -> Noeud {
    let commune = entretien.champ.map(Saisie::de) == Some(Saisie::Commune);
    let avis = match entretien.brouillon.avis {
        Avis::Aucun => "",
        Avis::Illisible => illisible,
        Avis::Recherche => dits.recherche,
        Avis::AucuneCommune => dits.aucune_commune,
        Avis::Geocodeur(Echec::HorsLigne) => dits.hors_ligne,
        Avis::Geocodeur(_) => dits.geocodeur_panne,
    };
    let saisie = element(
        "input",
        &[
            ("class", "case"),
            ("part", "champ"),
            ("type", "text"),
            ("autocomplete", "off"),
            ("maxlength", "60"),
            ("aria-labelledby", "titre"),
            ("aria-describedby", "aide avis"),
        ],
        Vec::new(),
    )
    .avec("inputmode", clavier)
    .avec("value", entretien.brouillon.texte.clone());
    let envoyer = element(
        "button",
        &[("class", "principal"), ("type", "submit")],
        vec![if commune { dits.chercher } else { dits.valider }.into()],
    );
    element(
        "form",
        &[("class", "saisie ecrite"), ("novalidate", "")],
        vec![
            paragraphe(&[("class", "aide"), ("id", "aide")], aide),
            saisie,
            actions(vec![envoyer]),
            paragraphe(
                &[("class", "avis"), ("id", "avis"), ("role", "alert")],
                avis,
            ),
        ],
    )
}

fn commune(
    dits: &MotsEntretien,
    entretien: &Entretien,
    reglages: &Reglages,
    champ: Champ,
) -> Noeud {
    let communes = &entretien.brouillon.communes;
    let mut trouvees = Vec::new();
    for (rang, lieu) in communes.iter().enumerate() {
        let geste = Geste::Commune(rang).attribut();
        trouvees.push(bouton(CHOIX, geste, vec![nom(lieu).into()]));
    }
    let situation = entretien.parcours.situation();
    let connue = situation.connu(Place::Residence).commune.is_some();
    let meme = (champ == Champ::ProjetCommune && connue)
        .then(|| groupe(vec![choix(Geste::MemeCommune, dits.meme_commune, false)]));
    let aide = remplit(dits.aide_commune, &[("service", reglages.service())]);
    element(
        "div",
        &[],
        vec![
            meme.into(),
            ecrite(dits, entretien, aide, dits.commune_illisible, "text"),
            element("div", &[("class", "reponses"), ("role", "group")], trouvees)
                .avec("aria-label", dits.communes)
                .si("hidden", communes.is_empty()),
        ],
    )
}

/// A commune with its département: many have a namesake.
pub(super) fn nom(lieu: &Lieu) -> String {
    let mut nom = lieu.libelle.clone();
    if let Some(commune) = lieu.commune {
        nom.push_str(" (");
        nom.push_str(commune.departement().as_str());
        nom.push(')');
    }
    nom
}

/// An answer as it is read back.
pub(super) fn en_mots(dits: &MotsEntretien, parcours: &Parcours, dit: &Dit) -> String {
    let dite = match dit.reponse {
        Reponse::NeSaitPas => return dits.ne_sait_pas.to_owned(),
        Reponse::NeDitPas => return dits.ne_dit_pas.to_owned(),
        Reponse::Valeur(valeur) => valeur,
    };
    match dite {
        Valeur::Booleen(vrai) => if vrai { dits.oui } else { dits.non }.to_owned(),
        Valeur::Nombre(nombre) => (nombre as u32).to_string(),
        Valeur::Choix(rang) => mots::valeur(dit.champ, rang.into()).to_owned(),
        Valeur::Liste(0) => dits.aucun.to_owned(),
        Valeur::Liste(bits) => {
            let mut texte = String::new();
            for rang in 0..dit.champ.valeurs().len() {
                if bits >> rang & 1 == 1 {
                    if !texte.is_empty() {
                        texte.push_str(", ");
                    }
                    texte.push_str(mots::valeur(dit.champ, rang));
                }
            }
            texte
        }
        Valeur::Commune(code) => parcours.commune(code),
        Valeur::Departement(code) => code.as_str().to_owned(),
        _ => String::new(),
    }
}
