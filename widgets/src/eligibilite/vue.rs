//! The screen, as a function of the state: what this is, and the questions.

use super::{
    Avis, Etape, Etat,
    bilan::Rayon,
    catalogue::Manque,
    gestes::Geste,
    parcours::{Reponse, Usage},
    resultats,
    saisie::Saisie,
};
use crate::{
    balises::{Signe, booleen, bouton, paragraphe, signe},
    lieu::Lieu,
    mots::{MotsEligibilite, remplit},
    noeud::{Fixes, Noeud, element},
    reseau::Echec,
};
use shared::{
    mots::{aide, question, valeur},
    situation::{Champ, Lieu as Place, Valeur},
};

/// The heading that takes the focus when the screen changes.
pub(super) const TITRE: Fixes = &[
    ("class", "question"),
    ("id", "titre"),
    ("part", "titre"),
    ("tabindex", "-1"),
];
const BOUTON: Fixes = &[("type", "button")];
const PRINCIPAL: Fixes = &[("class", "principal"), ("type", "button")];
const CHOIX: Fixes = &[("class", "choix"), ("part", "choix"), ("type", "button")];

pub(super) fn vue(etat: &Etat) -> Noeud {
    let (classe, parties) = match etat.etape {
        Etape::Accueil => ("accueil", accueil(etat)),
        Etape::Attente => ("etape", vec![attente(etat.mots)]),
        Etape::Panne(manque) => ("etape", panne(etat.mots, manque)),
        Etape::Adresse => ("etape", adresse(etat)),
        Etape::Question(champ) => ("etape", pose(etat, champ)),
        Etape::Resultats => ("resultats", resultats::vue(etat)),
    };
    element(
        "div",
        &[],
        vec![
            paragraphe(&[("class", "lu"), ("role", "status")], compte(etat)),
            element("div", &[], parties).avec("class", classe),
        ],
    )
}

/// Something to press that says what it does.
pub(super) fn presse(geste: Geste, mot: impl Into<Noeud>) -> Noeud {
    bouton(BOUTON, geste.attribut(), vec![mot.into()])
}

pub(super) fn presse_d_abord(geste: Geste, mot: impl Into<Noeud>) -> Noeud {
    bouton(PRINCIPAL, geste.attribut(), vec![mot.into()])
}

fn titre(texte: &'static str) -> Noeud {
    element("h2", TITRE, vec![texte.into()])
}

fn aide_de(texte: impl Into<Noeud>) -> Noeud {
    paragraphe(&[("class", "aide")], texte)
}

fn actions(boutons: Vec<Noeud>) -> Noeud {
    element("div", &[("class", "actions")], boutons)
}

/// How many are settled so far: also what a screen reader says after an answer.
fn compte(etat: &Etat) -> String {
    let savoir = match (&etat.savoir, etat.etape) {
        (Some(savoir), Etape::Question(_)) => savoir,
        _ => return String::new(),
    };
    let nombre = |rayons: &[Rayon]| savoir.bilan.nombre(rayons).to_string();
    let valeurs = [
        ("oui", &*nombre(&[Rayon::Oui])),
        ("inconnus", &nombre(&Rayon::INCONNUS)),
        ("non", &nombre(&[Rayon::Non])),
    ];
    remplit(etat.mots.compte, &valeurs)
}

fn accueil(etat: &Etat) -> Vec<Noeud> {
    let mots = etat.mots;
    vec![
        titre(mots.titre),
        aide_de(mots.aide),
        element(
            "div",
            &[("class", "saisie")],
            vec![actions(vec![presse_d_abord(
                Geste::Commencer,
                mots.commencer,
            )])],
        ),
        paragraphe(&[("class", "note")], adresse_verifiee(etat).unwrap_or("")),
        paragraphe(&[("class", "note")], mots.promesse),
    ]
}

/// What is known of the address that was checked, if one was.
fn adresse_verifiee(etat: &Etat) -> Option<&'static str> {
    let adresse = etat.parcours.adresse()?;
    Some(match adresse.dans() {
        Some(true) => etat.mots.adresse_dans,
        Some(false) => etat.mots.adresse_hors,
        None => etat.mots.adresse_doute,
    })
}

fn attente(mots: &MotsEligibilite) -> Noeud {
    let mot = element("span", &[], vec![mots.attente.into()]);
    paragraphe(&[("class", "attente"), ("part", "attente")], mot)
}

fn panne(mots: &MotsEligibilite, manque: Manque) -> Vec<Noeud> {
    let (phrase, conseil) = match manque {
        Manque::Reseau(Echec::HorsLigne) => (mots.panne, mots.hors_ligne_conseil),
        Manque::Reseau(_) => (mots.panne, mots.panne_conseil),
        Manque::Refuse => (mots.refuse, mots.refuse_conseil),
    };
    vec![
        element(
            "h2",
            &[
                ("id", "titre"),
                ("class", "panne"),
                ("part", "panne"),
                ("tabindex", "-1"),
            ],
            vec![signe(Signe::Inconnu), phrase.into()],
        ),
        element(
            "p",
            &[],
            vec![mots.pas_votre_faute.into(), " ".into(), conseil.into()],
        ),
        actions(vec![presse_d_abord(Geste::Reessayer, mots.reessayer)]),
    ]
}

fn adresse(etat: &Etat) -> Vec<Noeud> {
    let mots = etat.mots;
    let choix = Usage::TOUS.map(|usage| {
        choix(
            Geste::Situer(usage),
            nom_usage(mots, usage),
            etat.parcours.usage() == Some(usage),
        )
    });
    vec![
        paragraphe(&[("class", "fil")], adresse_verifiee(etat).unwrap_or("")),
        titre(mots.adresse_question),
        aide_de(mots.adresse_aide),
        groupe(choix.into()),
        actions(vec![presse(Geste::Retour, mots.retour)]),
    ]
}

pub(super) fn nom_usage(mots: &MotsEligibilite, usage: Usage) -> &'static str {
    match usage {
        Usage::Domicile => mots.adresse_domicile,
        Usage::Projet => mots.adresse_projet,
        Usage::LesDeux => mots.adresse_les_deux,
        Usage::Aucun => mots.adresse_aucun,
    }
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

fn pose(etat: &Etat, champ: Champ) -> Vec<Noeud> {
    let mots = etat.mots;
    let dits = etat.parcours.dits();
    let rang = etat.parcours.rang(champ).unwrap_or(dits.len()) + 1;
    let fil = element(
        "p",
        &[("class", "fil")],
        vec![
            element(
                "b",
                &[],
                vec![remplit(mots.rang, &[("rang", &rang.to_string())]).into()],
            ),
            " · ".into(),
            compte(etat).into(),
        ],
    );
    let dite = etat.parcours.reponse(champ);
    let passe = |reponse, mot| {
        bouton(
            &[("class", "discret"), ("part", "passer"), ("type", "button")],
            Geste::Passer(reponse).attribut(),
            vec![mot],
        )
        .avec("aria-pressed", booleen(dite == Some(reponse)))
    };
    vec![
        fil,
        titre(question(champ)),
        aide_de(aide(champ).unwrap_or("")).si("hidden", aide(champ).is_none()),
        reponses(etat, champ, dite),
        element(
            "div",
            &[("class", "passer")],
            vec![
                passe(Reponse::NeSaitPas, mots.ne_sait_pas.into()),
                passe(Reponse::NeDitPas, mots.ne_dit_pas.into()),
            ],
        ),
        element(
            "div",
            &[("class", "pas")],
            vec![
                presse(Geste::Retour, mots.retour),
                presse(Geste::Resultats, mots.voir_resultats),
            ],
        ),
    ]
}

fn reponses(etat: &Etat, champ: Champ, dite: Option<Reponse>) -> Noeud {
    let mots = etat.mots;
    let dite = match dite {
        Some(Reponse::Valeur(valeur)) => valeur,
        _ => Valeur::Inconnue,
    };
    match Saisie::de(champ) {
        Saisie::OuiNon => groupe(
            [(true, mots.oui), (false, mots.non)]
                .map(|(vrai, mot)| choix(Geste::Trancher(vrai), mot, dite == Valeur::Booleen(vrai)))
                .into(),
        ),
        Saisie::Choix => groupe(
            rangs(champ)
                .map(|rang| {
                    let choisi = dite == Valeur::Choix(rang);
                    choix(Geste::Choisir(rang), valeur(champ, rang.into()), choisi)
                })
                .collect(),
        ),
        Saisie::Liste => liste(etat, champ),
        Saisie::Commune => commune(etat, champ),
        Saisie::Nombre(_) => ecrite(etat, mots.aide_nombre, mots.nombre_illisible, "numeric"),
        Saisie::Departement => ecrite(
            etat,
            mots.aide_departement,
            mots.departement_illisible,
            "text",
        ),
        Saisie::Aucune => "".into(),
    }
}

fn rangs(champ: Champ) -> impl Iterator<Item = u8> {
    0..champ.valeurs().len() as u8
}

/// Several values, then the button that sends them: none of them is an answer too.
fn liste(etat: &Etat, champ: Champ) -> Noeud {
    let mots = etat.mots;
    let choisies = etat.brouillon.liste;
    let valeurs = rangs(champ)
        .map(|rang| {
            let choisie = choisies >> rang & 1 == 1;
            choix(Geste::Basculer(rang), valeur(champ, rang.into()), choisie)
        })
        .collect();
    let mot = if choisies == 0 {
        mots.aucun
    } else {
        mots.valider
    };
    element(
        "div",
        &[("class", "liste")],
        vec![
            aide_de(mots.plusieurs),
            groupe(valeurs),
            actions(vec![presse_d_abord(Geste::ValiderListe, mot)]),
        ],
    )
}

/// A field and the button that sends what it holds.
fn champ_ecrit(etat: &Etat, aide: String, clavier: &'static str, mot: &'static str) -> Noeud {
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
    .avec("value", etat.brouillon.texte.clone());
    element(
        "form",
        &[("class", "saisie"), ("novalidate", "")],
        vec![
            paragraphe(&[("class", "aide"), ("id", "aide")], aide),
            saisie,
            actions(vec![element(
                "button",
                &[("class", "principal"), ("type", "submit")],
                vec![mot.into()],
            )]),
        ],
    )
}

/// What is said of what was written, aloud too.
fn avis(texte: &'static str) -> Noeud {
    paragraphe(
        &[("class", "avis"), ("id", "avis"), ("role", "alert")],
        texte,
    )
}

fn ecrite(
    etat: &Etat,
    aide: &'static str,
    illisible: &'static str,
    clavier: &'static str,
) -> Noeud {
    let dit = match etat.brouillon.avis {
        Avis::Illisible => illisible,
        _ => "",
    };
    element(
        "div",
        &[("class", "ecrite")],
        vec![
            champ_ecrit(etat, aide.to_owned(), clavier, etat.mots.valider),
            avis(dit),
        ],
    )
}

fn commune(etat: &Etat, champ: Champ) -> Noeud {
    let mots = etat.mots;
    let dit = match etat.brouillon.avis {
        Avis::Aucun => "",
        Avis::Illisible => mots.commune_illisible,
        Avis::Recherche => mots.recherche,
        Avis::AucuneCommune => mots.aucune_commune,
        Avis::Geocodeur(Echec::HorsLigne) => mots.hors_ligne,
        Avis::Geocodeur(_) => mots.geocodeur_panne,
    };
    let communes = &etat.brouillon.communes;
    let trouvees = communes.iter().enumerate().map(|(rang, lieu)| {
        bouton(
            CHOIX,
            Geste::Commune(rang).attribut(),
            vec![nom(lieu).into()],
        )
    });
    let connue = etat
        .parcours
        .situation()
        .connu(Place::Residence)
        .commune
        .is_some();
    let meme = champ == Champ::ProjetCommune && connue;
    let aide = remplit(mots.aide_commune, &[("service", etat.reglages.service())]);
    element(
        "div",
        &[("class", "ecrite")],
        vec![
            meme.then(|| choix(Geste::MemeCommune, mots.meme_commune, false))
                .into(),
            champ_ecrit(etat, aide, "text", mots.chercher),
            avis(dit),
            element(
                "div",
                &[("class", "reponses"), ("role", "group")],
                trouvees.collect(),
            )
            .avec("aria-label", mots.communes)
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
