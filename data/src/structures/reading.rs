//! From a row to a structure, as far as the row says.

use super::{
    communes::Communes,
    context::Contexte,
    data_inclusion,
    options::Import,
    raw::Brute,
    report::{LectureDeFichier, Rapport},
    rows::{Ligne, decoupe},
    state_lists, template,
};
use crate::{catalogue::Decoupage, contours::Fichier};
use shared::eligibilite::Catalogue;
use std::collections::HashMap;

/// What a row of a source turns out to be.
pub(super) enum Lue {
    /// A structure.
    Structure(Box<Brute>),
    /// What a structure of data·inclusion offers, to be joined to it.
    Service(String, data_inclusion::Offre),
}

/// What a source gave.
pub(super) struct Lecture {
    pub(super) rapport: LectureDeFichier,
    pub(super) lues: Vec<(usize, Lue)>,
}

/// Reads a source, each row by the format that its columns tell.
pub(super) fn lis(
    fichier: &Fichier,
    import: &Import,
    catalogue: &Catalogue,
    communes: &Communes,
    decoupage: &Decoupage,
) -> Lecture {
    let mut lecture = Lecture {
        rapport: LectureDeFichier::new(&fichier.nom),
        lues: Vec::new(),
    };
    let Some(lignes) = decoupe(&fichier.octets) else {
        lecture.rapport.refuse(
            1,
            "ni JSON, ni NDJSON, ni GeoJSON, ni CSV : donnez un fichier data·inclusion, une liste \
             de l'État ou le modèle de CSV rempli",
        );
        return lecture;
    };
    lecture.rapport.format = lignes.format;
    let contexte = Contexte {
        fichier: &fichier.nom,
        import,
        catalogue,
        communes,
        decoupage,
    };
    for ligne in lignes.lues {
        lecture.rapport.lues += 1;
        let lue = ligne.and_then(|ligne| {
            let lue = read_row(&contexte, &ligne).map_err(|raison| (ligne.numero, raison))?;
            Ok((ligne.numero, lue))
        });
        match lue {
            Ok(lue) => lecture.lues.push(lue),
            Err((numero, raison)) => lecture.rapport.refuse(numero, &raison),
        }
    }
    lecture
}

/// A row, by the format that its columns tell.
fn read_row(contexte: &Contexte<'_>, ligne: &Ligne) -> Result<Lue, String> {
    if ligne.a("structure_id") {
        data_inclusion::service(contexte, ligne).map(|(id, offre)| Lue::Service(id, offre))
    } else if ligne.a("id_territoire") {
        state_lists::lieu(contexte, ligne).map(|brute| Lue::Structure(Box::new(brute)))
    } else if ligne.a("date_maj") {
        data_inclusion::structure(contexte, ligne).map(|brute| Lue::Structure(Box::new(brute)))
    } else if ligne.a("verifie_le") {
        template::structure(contexte, ligne).map(|brute| Lue::Structure(Box::new(brute)))
    } else {
        Err(
            "colonnes inconnues : il manque « verifie_le » (modèle de CSV), « date_maj » \
             (data·inclusion) ou « id_territoire » (liste de l'État)"
                .to_owned(),
        )
    }
}

/// Joins what structures offer to them, and leaves out those that offer nothing of ours.
pub(super) fn reunis(
    lectures: Vec<Lecture>,
    catalogue: &Catalogue,
    rapport: &mut Rapport,
) -> Vec<Brute> {
    let (mut brutes, mut offres, mut rapports) = (Vec::new(), Vec::new(), Vec::new());
    for (rang, lecture) in lectures.into_iter().enumerate() {
        rapports.push(lecture.rapport);
        for (numero, lue) in lecture.lues {
            match lue {
                Lue::Structure(brute) => brutes.push((rang, *brute)),
                Lue::Service(id, offre) => offres.push((rang, numero, id, offre)),
            }
        }
    }
    let par_id: HashMap<String, usize> = brutes
        .iter()
        .enumerate()
        .map(|(place, (_, brute))| (brute.id.clone(), place))
        .collect();
    for (rang, numero, structure, offre) in offres {
        match par_id.get(&data_inclusion::identifiant(&structure)) {
            Some(&place) => {
                let pris = offre.ajoute_a(&mut brutes[place].1);
                rapports[rang].prend(pris);
            }
            None => rapports[rang].refuse(
                numero,
                &format!("la structure « {structure} » n'est dans aucun des fichiers donnés"),
            ),
        }
    }
    let mut gardees = Vec::new();
    for (rang, mut brute) in brutes {
        porte(&mut brute, catalogue);
        let utile = !brute.service.fonctions.is_empty();
        rapports[rang].prend(utile);
        if utile {
            gardees.push(brute);
        }
    }
    rapport.fichiers = rapports;
    gardees
}

/// Who belongs to a network of the catalogue does what the network does.
fn porte(brute: &mut Brute, catalogue: &Catalogue) {
    for id in &brute.dispositifs {
        let fiche = catalogue
            .rang(id)
            .map(|rang| &catalogue.fiches()[usize::from(rang)]);
        if let Some(porte) = fiche.and_then(|fiche| fiche.porte.as_ref()) {
            let dite = brute.service;
            brute.service = dite.union(porte.service);
            // Whom it receives and when is its own to say.
            brute.service.publics = dite.publics;
            if dite.stades != 0 {
                brute.service.stades = dite.stades;
            }
        }
    }
}
