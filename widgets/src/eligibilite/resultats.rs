//! The results: each entry with its reasons, their source, and what would change it.

use super::{Etat, Savoir, bilan::Rayon, gestes::Geste};
use crate::{
    balises::{Signe, booleen, bouton, paragraphe, signe},
    entretien::{Pas, TITRE, principal, reponses, secondaire},
    mots::{self, MotsEligibilite, remplit},
    noeud::{Noeud, element},
};
use shared::{
    eligibilite::{Catalogue, Contrefactuel, Fiche, Resultat, Source, Verdict},
    mots::{changement, motifs, question},
    situation::Champ,
};

/// How many entries of a shelf show at first.
const PREMIERES: usize = 8;

pub(super) fn vue(etat: &Etat) -> Vec<Noeud> {
    let Some(savoir) = &etat.savoir else {
        return Vec::new();
    };
    let mots = etat.mots;
    let dit = match savoir.bilan.nombre(&[Rayon::Oui]) {
        0 => mots.dit_aucun_oui.to_owned(),
        1 => mots.dit_un_oui.to_owned(),
        nombre => remplit(mots.dit_oui, &[("nombre", &nombre.to_string())]),
    };
    let reste = etat
        .entretien
        .parcours
        .prochaine(&savoir.evaluation)
        .is_some();
    let mut parties = vec![
        element("h2", TITRE, vec![mots.resultats.into()]),
        paragraphe(&[("class", "dit")], dit),
        paragraphe(&[("class", "mention")], mots.pas_decision),
        element(
            "div",
            &[("class", "actions")],
            vec![
                reste
                    .then(|| principal(Geste::Continuer.attribut(), mots.continuer))
                    .into(),
                secondaire(Pas::Imprimer.attribut(), mots.imprimer),
            ],
        ),
    ];
    parties.extend(Rayon::TOUS.map(|rayon| rayon_vue(etat, savoir, rayon)));
    let parcours = &etat.entretien.parcours;
    parties.push(reponses(etat.dits, parcours, secondaire));
    parties
}

fn noms(mots: &MotsEligibilite, rayon: Rayon) -> (&'static str, &'static str) {
    match rayon {
        Rayon::Oui => (mots.rayon_oui, mots.sens_oui),
        Rayon::AVerifier => (mots.rayon_a_verifier, mots.sens_a_verifier),
        Rayon::APreciser => (mots.rayon_a_preciser, mots.sens_a_preciser),
        Rayon::SansCondition => (mots.rayon_sans_condition, mots.sens_sans_condition),
        Rayon::Non => (mots.rayon_non, mots.sens_non),
    }
}

fn forme(rayon: Rayon) -> Signe {
    match rayon {
        Rayon::Oui => Signe::Oui,
        Rayon::AVerifier | Rayon::SansCondition => Signe::Doute,
        Rayon::APreciser => Signe::Inconnu,
        Rayon::Non => Signe::Non,
    }
}

/// Yes, perhaps, no: the colours of an answer.
fn ton(rayon: Rayon) -> &'static str {
    match rayon {
        Rayon::Oui => "rayon dans",
        Rayon::AVerifier | Rayon::APreciser => "rayon doute",
        Rayon::SansCondition | Rayon::Non => "rayon",
    }
}

fn rayon_vue(etat: &Etat, savoir: &Savoir, rayon: Rayon) -> Noeud {
    let (modele, sens) = noms(etat.mots, rayon);
    let resultats = savoir.bilan.rayon(rayon);
    let ouvert = etat.ouverts.rayons >> rayon as u8 & 1 == 1;
    let entier = etat.ouverts.entiers >> rayon as u8 & 1 == 1;
    let nom = remplit(modele, &[("nombre", &resultats.len().to_string())]);
    let en_tete = element(
        "h3",
        &[],
        vec![
            bouton(
                &[("class", "volant"), ("type", "button")],
                Geste::Deplier(rayon).attribut(),
                vec![signe(forme(rayon)), nom.into()],
            )
            .avec("aria-expanded", booleen(ouvert)),
        ],
    );
    let montrees = match (ouvert, entier) {
        (false, _) => 0,
        (true, false) => PREMIERES.min(resultats.len()),
        (true, true) => resultats.len(),
    };
    let mut fiches = Vec::new();
    for rang in &resultats[..montrees] {
        if let Some(resultat) = savoir.evaluation.resultats.get(usize::from(*rang)) {
            fiches.push(fiche_vue(etat, savoir, resultat));
        }
    }
    let autres = resultats.len() - montrees;
    let suite = (ouvert && autres > 0).then(|| {
        let mot = remplit(etat.mots.tout_voir, &[("nombre", &autres.to_string())]);
        secondaire(Geste::ToutVoir(rayon).attribut(), mot)
    });
    element(
        "section",
        &[("part", "rayon")],
        vec![
            en_tete,
            paragraphe(&[("class", "aide")], sens).si("hidden", !ouvert),
            element("ul", &[], fiches).si("hidden", !ouvert),
            suite.into(),
        ],
    )
    .avec("class", ton(rayon))
    .si("hidden", resultats.is_empty())
}

fn fiche_vue(etat: &Etat, savoir: &Savoir, resultat: &Resultat) -> Noeud {
    let Some(fiche) = savoir.catalogue.fiches().get(usize::from(resultat.fiche)) else {
        return "".into();
    };
    let ouverte = etat.ouverts.fiches.contains(&resultat.fiche);
    let nom = bouton(
        &[("class", "volant"), ("type", "button")],
        Geste::Ouvrir(resultat.fiche).attribut(),
        vec![fiche.nom.clone().into()],
    )
    .avec("aria-expanded", booleen(ouverte));
    // Closed, the reasons of a yes still print.
    let imprimable = resultat.verdict == Verdict::Eligible && !resultat.motifs.is_empty();
    let detail = (ouverte || imprimable).then(|| detail(etat, &savoir.catalogue, fiche, resultat));
    element(
        "li",
        &[("part", "fiche")],
        vec![
            element("h4", &[], vec![nom]),
            element("div", &[], vec![detail.into()])
                .avec("class", if ouverte { "detail" } else { "detail replie" }),
        ],
    )
}

fn detail(etat: &Etat, catalogue: &Catalogue, fiche: &Fiche, resultat: &Resultat) -> Noeud {
    let mots = etat.mots;
    let raisons = motifs(fiche, resultat, catalogue).into_iter().map(|motif| {
        let (forme, classe) = match motif.verdict {
            Verdict::Eligible => (Signe::Oui, "oui"),
            Verdict::Indetermine => (Signe::Inconnu, ""),
            Verdict::NonEligible => (Signe::Non, "non"),
        };
        let source = source(mots, motif.source, catalogue);
        element(
            "li",
            &[],
            vec![
                signe(forme),
                element("span", &[], vec![motif.texte.into(), source]),
            ],
        )
        .avec("class", classe)
    });
    let ancienne = fiche.est_ancienne(etat.entretien.parcours.situation().date());
    let mut parties = vec![
        paragraphe(&[], fiche.resume.clone()),
        paragraphe(&[("class", "ancien")], mots.ancien).si("hidden", !ancienne),
        element("h5", &[], vec![mots.pourquoi.into()]),
        element("ul", &[("class", "raisons")], raisons.collect()),
    ];
    for appreciation in &fiche.appreciations {
        let texte = remplit(mots.au_choix, &[("texte", &appreciation.texte)]);
        let source = source(mots, &appreciation.source, catalogue);
        parties.push(element("p", &[], vec![texte.into(), source]));
    }
    if let Some(contrefactuel) = &resultat.contrefactuel {
        parties.push(paragraphe(&[], il_faudrait(mots, contrefactuel)));
    }
    parties.extend(manques(etat, resultat));
    if let Some(site) = &fiche.site {
        let mot = remplit(etat.dits.site, &[("site", site)]);
        let lien = element("a", &[("rel", "noreferrer")], vec![mot.into()])
            .avec("href", ["https://", site].concat());
        parties.push(paragraphe(&[], lien));
    }
    element("div", &[], parties)
}

fn source(mots: &MotsEligibilite, source: &Source, catalogue: &Catalogue) -> Noeud {
    let Some(publication) = catalogue.publications.get(usize::from(source.publication)) else {
        return "".into();
    };
    let date = mots::mois(&mots::FR, publication.date);
    let valeurs = [
        ("titre", publication.titre.as_str()),
        ("editeur", &publication.editeur),
        ("date", &date),
        ("lieu", &source.lieu),
    ];
    element("small", &[], vec![remplit(mots.source, &valeurs).into()])
}

fn il_faudrait(mots: &MotsEligibilite, contrefactuel: &Contrefactuel) -> String {
    let modele = match contrefactuel.alors {
        Verdict::Eligible => mots.il_faudrait,
        Verdict::Indetermine | Verdict::NonEligible => mots.il_faudrait_au_moins,
    };
    let mut quoi = String::new();
    for &(champ, valeur) in &contrefactuel.si {
        if !quoi.is_empty() {
            quoi.push_str(" ; ");
        }
        quoi.push_str(&changement(champ, valeur));
    }
    remplit(modele, &[("quoi", &quoi)])
}

/// The answers that can still change a verdict, each a step away.
fn manques(etat: &Etat, resultat: &Resultat) -> Vec<Noeud> {
    let mots = etat.mots;
    let posees: Vec<Noeud> = etat
        .entretien
        .parcours
        .ouvertes(resultat.questions)
        .map(|champ| {
            let question = secondaire(Pas::Demander(champ).attribut(), question(champ));
            element("li", &[], vec![question])
        })
        .collect();
    let distance = [Champ::ResidenceDistanceQpv, Champ::ProjetDistanceQpv]
        .iter()
        .any(|champ| resultat.questions.contains(*champ));
    let mut manques = Vec::new();
    if !posees.is_empty() {
        manques.push(element("h5", &[], vec![mots.il_manque.into()]));
        manques.push(element("ul", &[("class", "manques")], posees));
    }
    if distance {
        manques.push(paragraphe(&[], mots.il_manque_adresse));
    }
    manques
}
