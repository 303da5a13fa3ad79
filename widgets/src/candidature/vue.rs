//! The screen, as a function of the state: one idea at a time.

use super::{
    Etape, Etat,
    dossier::{Champ, Faute},
    gestes::Geste,
};
use crate::{
    balises::{Signe, booleen, bouton, paragraphe, signe},
    mots::{MotsCandidature, remplit},
    noeud::{Fixes, Noeud, element},
    reseau::Echec,
};
use shared::{candidature::RESUME, mots::valeur, situation::Champ as Rubrique};

/// The heading that takes the focus when the screen changes.
const TITRE: Fixes = &[
    ("class", "question"),
    ("id", "titre"),
    ("part", "titre"),
    ("tabindex", "-1"),
];

pub(super) fn vue(etat: &Etat) -> Noeud {
    let mots = etat.mots;
    let parties = match &etat.etape {
        Etape::Accueil => accueil(etat),
        Etape::Prescripteur => prescripteur(etat),
        Etape::Personne => ecran(
            etat,
            mots.personne,
            "",
            vec![
                champ(etat, Champ::Prenom, mots.prenom, "given-name"),
                champ(etat, Champ::Nom, mots.nom, "family-name"),
                piege(),
            ],
        ),
        Etape::Contact => contact(etat),
        Etape::Projet => ecran(etat, mots.projet, mots.projet_aide, vec![resume(etat)]),
        Etape::Bilan => bilan(etat),
        Etape::Envoi => vec![titre(mots.envoi)],
        Etape::Verification => vec![
            titre(mots.verification),
            paragraphe(&[], mots.verification_aide),
        ],
        Etape::Attente(echec) => attente(etat, *echec),
        Etape::Refus(texte) => vec![
            titre(mots.refus),
            paragraphe(&[], texte.clone()),
            actions(vec![presse(Geste::Retour, mots.retour)]),
        ],
        Etape::Recu => recu(etat),
    };
    let parties = element("div", &[("class", "etape")], parties);
    element("div", &[], vec![parties])
}

fn titre(texte: impl Into<Noeud>) -> Noeud {
    element("h2", TITRE, vec![texte.into()])
}

fn actions(boutons: Vec<Noeud>) -> Noeud {
    element("div", &[("class", "pas")], boutons)
}

fn presse(geste: Geste, mot: &'static str) -> Noeud {
    bouton(&[("type", "button")], geste.attribut(), vec![mot.into()])
}

fn d_abord(geste: Geste, mot: &'static str) -> Noeud {
    let fixes: Fixes = &[("class", "principal"), ("type", "button")];
    bouton(fixes, geste.attribut(), vec![mot.into()])
}

fn discret(geste: Geste, mot: &'static str) -> Noeud {
    let fixes: Fixes = &[("class", "discret"), ("type", "button")];
    bouton(fixes, geste.attribut(), vec![mot.into()])
}

/// Something that is so or not.
fn bascule(geste: Geste, mot: &'static str, vrai: bool) -> Noeud {
    let fixes: Fixes = &[("class", "choix"), ("part", "choix"), ("type", "button")];
    let mot = element("span", &[], vec![mot.into()]);
    bouton(fixes, geste.attribut(), vec![mot]).avec("aria-pressed", booleen(vrai))
}

fn accueil(etat: &Etat) -> Vec<Noeud> {
    let mots = etat.mots;
    if etat.dossier.structure.is_empty() {
        return vec![
            titre(mots.titre),
            paragraphe(&[("class", "aide")], mots.sans_structure),
        ];
    }
    let a_qui = remplit(mots.a_qui, &[("nom", &etat.dossier.nom_structure)]);
    let mut boutons = vec![
        d_abord(Geste::Commencer, mots.commencer),
        presse(Geste::Aider, mots.aider),
    ];
    if etat.brouillon {
        boutons.push(presse(Geste::Reprendre, mots.reprendre));
        boutons.push(discret(Geste::Oublier, mots.oublier));
    }
    vec![
        titre(a_qui),
        paragraphe(&[("class", "aide")], mots.aide),
        actions(boutons),
        notice(etat),
    ]
}

/// A step: its heading, what is wrong, its fields, and where to go from there.
fn ecran(etat: &Etat, nom: &'static str, aide: &'static str, champs: Vec<Noeud>) -> Vec<Noeud> {
    let mots = etat.mots;
    let suite = element(
        "button",
        &[("class", "principal"), ("type", "submit")],
        vec![mots.continuer.into()],
    );
    let mut parties = vec![
        titre(nom),
        paragraphe(&[("class", "aide")], aide).si("hidden", aide.is_empty()),
        fautes(etat),
    ];
    parties.extend(champs);
    parties.push(actions(vec![
        suite,
        presse(Geste::Retour, mots.retour),
        discret(
            Geste::Garder,
            if etat.brouillon {
                mots.garde
            } else {
                mots.garder
            },
        ),
    ]));
    vec![element(
        "form",
        &[("novalidate", ""), ("class", "formulaire")],
        parties,
    )]
}

/// What is wrong, each a step away from its field, in the same words.
fn fautes(etat: &Etat) -> Noeud {
    let mut lignes = Vec::new();
    for faute in &etat.fautes {
        let champ = Champ::TOUS
            .into_iter()
            .find(|champ| champ.pointeur() == faute.pointeur);
        let texte = match champ {
            Some(champ) => {
                let nom = nom_du(etat.mots, champ);
                let mut texte = String::from(nom);
                texte.push_str(" : ");
                texte.push_str(&faute.texte);
                let geste = match etat.etape {
                    Etape::Bilan => Geste::Changer(champ),
                    _ => Geste::Aller(champ),
                };
                let fixes: Fixes = &[("class", "discret"), ("type", "button")];
                bouton(fixes, geste.attribut(), vec![texte.into()])
            }
            None => faute.texte.clone().into(),
        };
        lignes.push(element("li", &[], vec![texte]));
    }
    element(
        "div",
        &[
            ("class", "fautes"),
            ("id", "fautes"),
            ("role", "alert"),
            ("tabindex", "-1"),
        ],
        vec![
            element("b", &[], vec![etat.mots.fautes.into()]),
            element("ul", &[], lignes),
        ],
    )
    .si("hidden", etat.fautes.is_empty())
}

fn nom_du(mots: &MotsCandidature, champ: Champ) -> &'static str {
    match champ {
        Champ::Prenom => mots.prenom,
        Champ::Nom => mots.nom,
        Champ::Telephone => mots.telephone,
        Champ::Courriel => mots.courriel,
        Champ::Resume => mots.resume,
        Champ::Organisation => mots.organisation,
        Champ::Referent => mots.referent,
    }
}

fn faute(etat: &Etat, champ: Champ) -> Option<&Faute> {
    let mut fautes = etat.fautes.iter();
    fautes.find(|faute| faute.pointeur == champ.pointeur())
}

/// A labelled field, with what is wrong with it.
fn champ(etat: &Etat, champ: Champ, nom: &'static str, complete: &'static str) -> Noeud {
    let genre = match champ {
        Champ::Telephone => "tel",
        Champ::Courriel => "email",
        _ => "text",
    };
    let saisie = element("input", &[("class", "case"), ("part", "champ")], Vec::new())
        .avec("type", if genre == "email" { "text" } else { genre })
        .avec("inputmode", genre)
        .avec("autocomplete", complete);
    etiquete(etat, champ, nom, saisie)
}

fn etiquete(etat: &Etat, champ: Champ, nom: &'static str, saisie: Noeud) -> Noeud {
    let fautif = faute(etat, champ);
    let mut id_faute = String::from("faute-");
    id_faute.push_str(champ.nom());
    let mut saisie = saisie
        .avec("id", champ.nom())
        .avec("aria-invalid", booleen(fautif.is_some()))
        .avec("value", etat.dossier.texte(champ).to_owned());
    if fautif.is_some() {
        saisie = saisie.avec("aria-describedby", id_faute.clone());
    }
    let texte = fautif.map_or(String::new(), |faute| faute.texte.clone());
    element(
        "div",
        &[("class", "ligne")],
        vec![
            element("label", &[], vec![nom.into()]).avec("for", champ.nom()),
            saisie,
            paragraphe(&[("class", "avis")], texte)
                .avec("id", id_faute)
                .si("hidden", fautif.is_none()),
        ],
    )
}

/// A field that nobody sees, nor hears of: only a program fills it in.
fn piege() -> Noeud {
    let saisie = element(
        "input",
        &[
            ("id", "site-web"),
            ("type", "text"),
            ("tabindex", "-1"),
            ("autocomplete", "off"),
            ("aria-hidden", "true"),
        ],
        Vec::new(),
    );
    element(
        "div",
        &[("class", "piege"), ("aria-hidden", "true")],
        vec![saisie],
    )
}

fn prescripteur(etat: &Etat) -> Vec<Noeud> {
    let mots = etat.mots;
    ecran(
        etat,
        mots.prescripteur,
        mots.prescripteur_aide,
        vec![
            champ(etat, Champ::Organisation, mots.organisation, "organization"),
            champ(etat, Champ::Referent, mots.referent, "name"),
            bascule(Geste::Accord, mots.accord, etat.dossier.accord),
        ],
    )
}

fn contact(etat: &Etat) -> Vec<Noeud> {
    let mots = etat.mots;
    let groupe = |nom: &'static str, rubrique: Rubrique, choix: &dyn Fn(u8) -> (Geste, bool)| {
        let mut boutons = Vec::new();
        for rang in 0..rubrique.valeurs().len() as u8 {
            let (geste, vrai) = choix(rang);
            boutons.push(bascule(geste, valeur(rubrique, rang.into()), vrai));
        }
        let boutons = element("div", &[("class", "reponses")], boutons);
        let legende = element("legend", &[], vec![nom.into()]);
        element("fieldset", &[], vec![legende, boutons])
    };
    ecran(
        etat,
        mots.contact,
        mots.contact_aide,
        vec![
            champ(etat, Champ::Telephone, mots.telephone, "tel"),
            champ(etat, Champ::Courriel, mots.courriel, "email"),
            groupe(mots.prefere, Rubrique::Contact, &|rang| {
                (Geste::Contact(rang), etat.dossier.contact == Some(rang))
            }),
            groupe(mots.creneaux, Rubrique::Horaires, &|rang| {
                (Geste::Creneau(rang), etat.dossier.creneaux >> rang & 1 == 1)
            }),
        ],
    )
}

fn resume(etat: &Etat) -> Noeud {
    let saisie = element(
        "textarea",
        &[("class", "case"), ("part", "champ"), ("rows", "6")],
        Vec::new(),
    )
    .avec("maxlength", RESUME.1.to_string());
    etiquete(etat, Champ::Resume, etat.mots.resume, saisie)
}

/// All of it, each thing a step away from being changed or taken off.
fn bilan(etat: &Etat) -> Vec<Noeud> {
    let mots = etat.mots;
    let dossier = &etat.dossier;
    let mut lignes = Vec::new();
    let mut ligne = |nom: &'static str, texte: String, bouton: Option<Noeud>| {
        if !texte.trim().is_empty() {
            let valeur = element("dd", &[], vec![texte.into(), " ".into(), bouton.into()]);
            let nom = element("dt", &[], vec![nom.into()]);
            lignes.push(element("div", &[], vec![nom, valeur]));
        }
    };
    ligne(mots.structure, dossier.nom_structure.clone(), None);
    if !dossier.dispositif.is_empty() {
        let retirer = discret(Geste::RetirerDispositif, mots.retirer);
        ligne(mots.dispositif, dossier.dispositif.clone(), Some(retirer));
    }
    for champ in Champ::TOUS {
        let sien = matches!(champ, Champ::Organisation | Champ::Referent);
        if !sien || dossier.prescripteur {
            let changer = discret(Geste::Changer(champ), mots.changer);
            ligne(
                nom_du(mots, champ),
                dossier.texte(champ).to_owned(),
                Some(changer),
            );
        }
    }
    if let Some(rang) = dossier.contact {
        let mot = valeur(Rubrique::Contact, rang.into()).to_owned();
        let changer = discret(Geste::Changer(Champ::Telephone), mots.changer);
        ligne(mots.prefere, mot, Some(changer));
    }
    if etat.verdict.is_some() {
        let retirer = discret(Geste::RetirerVerdict, mots.retirer);
        ligne(mots.verdict, mots.verdict_joint.to_owned(), Some(retirer));
    }
    vec![
        titre(mots.bilan),
        fautes(etat),
        element("dl", &[], lignes),
        notice(etat),
        bascule(Geste::Lue, mots.lue, dossier.lue),
        actions(vec![
            d_abord(Geste::Envoyer, mots.envoyer),
            presse(Geste::Retour, mots.retour),
        ]),
    ]
}

/// What becomes of the data: two taps away at most, from the first screen on.
fn notice(etat: &Etat) -> Noeud {
    let mots = etat.mots;
    let attribut = |nom, sinon: &str| {
        let dit = etat.hote.get_attribute(nom).unwrap_or_default();
        if dit.is_empty() {
            sinon.to_owned()
        } else {
            dit
        }
    };
    let responsable = attribut("responsable", mots.responsable_inconnu);
    let dpo = attribut("dpo", mots.dpo_inconnu);
    let valeurs = [
        ("responsable", responsable.as_str()),
        ("dpo", dpo.as_str()),
        ("structure", etat.dossier.nom_structure.as_str()),
    ];
    let mut points = Vec::new();
    for modele in mots.notice.split('|') {
        points.push(element("li", &[], vec![remplit(modele, &valeurs).into()]));
    }
    element(
        "div",
        &[("class", "notice"), ("part", "notice")],
        vec![
            bouton(
                &[("class", "discret"), ("type", "button")],
                Geste::Notice.attribut(),
                vec![mots.notice_titre.into()],
            )
            .avec("aria-expanded", booleen(etat.notice)),
            element("ul", &[], points).si("hidden", !etat.notice),
        ],
    )
}

fn attente(etat: &Etat, echec: Echec) -> Vec<Noeud> {
    let mots = etat.mots;
    let phrase = match echec {
        Echec::HorsLigne => mots.hors_ligne,
        _ => mots.injoignable,
    };
    vec![
        titre(mots.pas_parti),
        paragraphe(&[], phrase),
        paragraphe(&[], mots.une_seule_fois),
        actions(vec![d_abord(Geste::Renvoyer, mots.renvoyer)]),
    ]
}

fn recu(etat: &Etat) -> Vec<Noeud> {
    let mots = etat.mots;
    let Some(recu) = &etat.recu else {
        return Vec::new();
    };
    let lien = |href: String, mot: &'static str| {
        element(
            "a",
            &[
                ("class", "lien"),
                ("rel", "noreferrer noopener"),
                ("target", "_blank"),
            ],
            vec![mot.into()],
        )
        .avec("href", href)
    };
    let mut courriel = String::from("mailto:?subject=");
    courriel.push_str(&String::from(js_sys::encode_uri_component(mots.sujet)));
    courriel.push_str("&body=");
    courriel.push_str(&String::from(js_sys::encode_uri_component(&recu.suivi)));
    vec![
        element("h2", TITRE, vec![signe(Signe::Oui), mots.recu.into()]),
        paragraphe(
            &[("class", "reference"), ("part", "reference")],
            remplit(mots.reference, &[("reference", &recu.reference)]),
        ),
        paragraphe(
            &[],
            remplit(mots.recu_suite, &[("nom", &etat.dossier.nom_structure)]),
        ),
        paragraphe(&[("class", "aide")], mots.gardez),
        element(
            "div",
            &[("class", "pas")],
            vec![
                lien(recu.suivi.clone(), mots.suivre),
                lien(courriel, mots.m_envoyer),
                presse(Geste::Imprimer, mots.imprimer),
            ],
        ),
        element(
            "details",
            &[],
            vec![
                element("summary", &[], vec![mots.recu_signe.into()]),
                element("code", &[], vec![recu.recu.clone().into()]),
            ],
        ),
        paragraphe(&[("class", "imprime")], recu.suivi.clone()),
    ]
}
