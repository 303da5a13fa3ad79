//! The State's lists of places: France services, Fabriques de territoire.

use super::{context::Contexte, raw::Brute, rows::Ligne};
use crate::catalogue::bits;
use shared::{
    situation::Champ,
    structures::{
        Admission, Datation, Fonction, Nature, Origine, Precision, PrecisionLieu, Service,
    },
};

/// A house where anybody is received and helped with procedures and screens.
pub(super) fn france_services() -> Service {
    Service {
        fonctions: [Fonction::Ecouter, Fonction::Lever].into_iter().collect(),
        principale: Some(Fonction::Ecouter),
        besoins: bits(Champ::Besoins, std::iter::once("numerique")) as u16,
        formats: bits(Champ::Format, std::iter::once("presentiel")) as u8,
        cout: Some(shared::structures::Cout::Gratuit),
        ..Service::default()
    }
}

/// A place to work among others.
pub(super) fn fabrique() -> Service {
    Service {
        fonctions: [Fonction::Heberger, Fonction::Durer].into_iter().collect(),
        principale: Some(Fonction::Heberger),
        besoins: bits(Champ::Besoins, ["local", "reseau"].into_iter()) as u16,
        formats: bits(Champ::Format, std::iter::once("presentiel")) as u8,
        ..Service::default()
    }
}

/// A place of one of the lists, known to its commune.
pub(super) fn lieu(contexte: &Contexte<'_>, ligne: &Ligne) -> Result<Brute, String> {
    let id = ligne
        .texte("id_territoire")
        .ok_or("il manque « id_territoire »")?;
    let nom = ligne
        .texte("lib_territoire")
        .ok_or("il manque « lib_territoire »")?;
    let (nature, service, liste) = match id.split('-').next() {
        Some("fs") => (Nature::FranceServices, france_services(), "France services"),
        Some("fabt") => (
            Nature::FabriqueDeTerritoire,
            fabrique(),
            "Fabriques de territoire",
        ),
        _ => {
            return Err(format!(
                "« {id} » n'est ni une maison France services (fs-) ni une Fabrique de \
                 territoire (fabt-)"
            ));
        }
    };
    let commune = contexte.commune(ligne.texte("id_geo"), ligne.texte("lib_geo"), None)?;
    let (point, _) = contexte.place(ligne, ("latitude", "longitude"), commune)?;
    let le = contexte.import.publie_le.ok_or(
        "cette liste n'a pas de date : dites quand elle a été publiée avec --published-on AAAA-MM-JJ",
    )?;
    Ok(Brute {
        ou: (contexte.fichier.to_owned(), ligne.numero),
        id: id.to_owned(),
        nom: nom.to_owned(),
        resume: None,
        siret: None,
        adresse: None,
        telephone: None,
        courriel: None,
        site: None,
        ouverture: None,
        avec: Vec::new(),
        nature,
        commune,
        point,
        precision: PrecisionLieu::Commune,
        zones: Vec::new(),
        service,
        admission: Admission::Inconnue,
        places: None,
        dispositifs: Vec::new(),
        provenance: contexte.provenance(&format!("ANCT, {liste}"), "Licence Ouverte 2.0"),
        datation: Datation {
            le,
            precision: Precision::Jour,
            origine: Origine::Publication,
        },
    })
}
