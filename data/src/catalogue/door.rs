//! The door of an entry: whom one meets, and for what, from what its file says.

use super::entry::{self, WrittenCout, WrittenFonction, WrittenFormat};
use shared::{
    lists::{bits, brakes},
    situation::Field,
    structures::{Cout, Door, Fonction, Public, Ranked, Service},
};
use toml::Spanned;

/// The step that each function serves, and the need that it answers.
fn serves(fonction: WrittenFonction) -> (Option<Fonction>, Option<&'static str>) {
    use WrittenFonction::*;
    match fonction {
        Detecter | Orienter | Informer => (Some(Fonction::Ecouter), None),
        Ideation | Former => (Some(Fonction::Construire), None),
        Accompagner | Incuber => (Some(Fonction::Construire), Some("business_plan")),
        TesterActivite => (Some(Fonction::Tester), Some("test_activite")),
        Financer => (Some(Fonction::Financer), Some("financement")),
        Heberger => (Some(Fonction::Heberger), Some("local")),
        Mentorer => (Some(Fonction::Durer), Some("mentorat")),
        MettreEnReseau => (Some(Fonction::Durer), Some("reseau")),
        Accelerer | Securiser => (Some(Fonction::Durer), None),
        // To be made aware of something is not yet to be received.
        Sensibiliser => (None, None),
    }
}

/// The door, when there is somebody behind it.
pub(super) fn door(source: &entry::WrittenEntry) -> Option<Door> {
    let accueil = source.accueil.as_ref()?.get_ref();
    // How the nearest one is found is part of whom one meets.
    let accueil = match &source.trouver {
        Some(trouver) => format!("{accueil} {}", trouver.get_ref()),
        None => accueil.clone(),
    };
    let mut service = Service::default();
    for &fonction in &source.fonctions {
        let (etape, _) = serves(fonction);
        service.principale = service.principale.or(etape);
        service.fonctions = service.fonctions.union(etape.into_iter().collect());
    }
    service.besoins = besoins(source) as u32;
    service.fonctions = service.fonctions.union(brakes(service.besoins));
    service.principale = service.principale.or(service.fonctions.iter().next());
    service.publics = recoit(source).filter_map(|(_, public)| public).collect();
    service.stades = stades(source);
    if let Some(modalites) = &source.modalites {
        let formats = || modalites.format.iter().copied().map(WrittenFormat::as_str);
        service.formats = bits(Field::Format, formats()) as u8;
        service.suivis = bits(Field::IndividuelCollectif, formats()) as u8;
        service.cout = modalites.cout.map(cout);
    }
    Some(Door {
        accueil,
        service,
        dispositifs: Vec::new(),
    })
}

/// The needs that an entry answers, by what is done there and by what is written.
pub(super) fn besoins(source: &entry::WrittenEntry) -> u64 {
    let written = source.besoins.iter().map(|b| b.get_ref().as_str());
    let done = source.fonctions.iter().filter_map(|&f| serves(f).1);
    bits(Field::Besoins, written.chain(done))
}

/// The stages that an entry is for.
pub(super) fn stades(source: &entry::WrittenEntry) -> u8 {
    let etapes = source.etapes.iter().map(|etape| etape.get_ref().as_str());
    bits(Field::Stade, etapes) as u8
}

pub(super) fn cout(written: WrittenCout) -> Cout {
    match written {
        WrittenCout::Gratuit => Cout::Gratuit,
        WrittenCout::Payant => Cout::Payant,
    }
}

/// The publics that its source names, as they are written and as they are read.
pub(super) fn recoit(
    source: &entry::WrittenEntry,
) -> impl Iterator<Item = (&Spanned<String>, Option<Public>)> {
    let read = |word: &String| Public::ALL.iter().copied().find(|p| p.as_str() == word);
    source
        .recoit
        .iter()
        .map(move |word| (word, read(word.get_ref())))
}

/// The entries that this one is asked for at.
pub(super) fn porteurs(
    source: &entry::WrittenEntry,
    rank: impl Fn(&str) -> Option<u16>,
) -> Vec<(&Spanned<String>, u16)> {
    let porteurs = source.porteurs.iter();
    porteurs
        .filter_map(|id| Some((id, rank(id.get_ref())?)))
        .collect()
}

/// The steps, as the API tells them.
pub(super) fn etapes(door: &Door) -> Vec<&'static str> {
    door.service
        .fonctions
        .iter()
        .map(Fonction::as_str)
        .collect()
}
