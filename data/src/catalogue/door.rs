//! The door of an entry: whom one meets, and for what, from what its file says.

use super::entry::{self, Cout as CoutEcrit, Fonction as FonctionEcrite, Format};
use shared::{
    situation::Champ,
    structures::{Cout, Ensemble, Fonction, Porte, Rang, Service},
};
use toml::Spanned;

/// The step that each function serves, and the need that it answers.
fn sert(fonction: FonctionEcrite) -> (Option<Fonction>, Option<&'static str>) {
    use FonctionEcrite::*;
    match fonction {
        Detecter | Orienter | Informer => (Some(Fonction::Ecouter), None),
        Ideation | Former => (Some(Fonction::Construire), None),
        Incuber => (Some(Fonction::Construire), Some("business_plan")),
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
pub(super) fn porte(source: &entry::Fiche) -> Option<Porte> {
    let accueil = source.accueil.as_ref()?.get_ref().clone();
    let mut service = Service::default();
    let mut besoins: Vec<&str> = source
        .besoins
        .iter()
        .map(|b| b.get_ref().as_str())
        .collect();
    for &fonction in &source.fonctions {
        let (etape, besoin) = sert(fonction);
        service.principale = service.principale.or(etape);
        service.fonctions = service.fonctions.union(etape.into_iter().collect());
        besoins.extend(besoin);
    }
    service.besoins = bits(Champ::Besoins, besoins.into_iter()) as u16;
    service.fonctions = service.fonctions.union(freins(service.besoins));
    service.principale = service.principale.or(service.fonctions.iter().next());
    let etapes = source.etapes.iter().map(|etape| etape.get_ref().as_str());
    service.stades = bits(Champ::Stade, etapes) as u8;
    if let Some(modalites) = &source.modalites {
        let formats = || modalites.format.iter().copied().map(Format::as_str);
        service.formats = bits(Champ::Format, formats()) as u8;
        service.suivis = bits(Champ::IndividuelCollectif, formats()) as u8;
        service.cout = modalites.cout.map(|cout| match cout {
            CoutEcrit::Gratuit => Cout::Gratuit,
            CoutEcrit::Payant => Cout::Payant,
        });
    }
    Some(Porte {
        accueil,
        service,
        dispositifs: Vec::new(),
    })
}

/// The step of who lifts what stands in the way, when a need is one of those.
pub(crate) fn freins(besoins: u16) -> Ensemble<Fonction> {
    let leve = |(besoin, fonction): (usize, &Fonction)| {
        (besoins >> besoin & 1 == 1 && *fonction == Fonction::Lever).then_some(Fonction::Lever)
    };
    let etapes = shared::orientation::poids::ETAPE_DU_BESOIN.iter();
    etapes.enumerate().filter_map(leve).collect()
}

/// The bits of the values of a field that are among these words.
pub(crate) fn bits<'a>(champ: Champ, mots: impl Iterator<Item = &'a str>) -> u64 {
    mots.filter_map(|mot| champ.valeurs().iter().position(|valeur| *valeur == mot))
        .fold(0, |bits, rang| bits | 1 << rang)
}

/// The entries that this one is asked for at.
pub(super) fn porteurs(
    source: &entry::Fiche,
    rang: impl Fn(&str) -> Option<u16>,
) -> Vec<(&Spanned<String>, u16)> {
    let porteurs = source.porteurs.iter();
    porteurs
        .filter_map(|id| Some((id, rang(id.get_ref())?)))
        .collect()
}

/// The steps, as the API tells them.
pub(super) fn etapes(porte: &Porte) -> Vec<&'static str> {
    porte
        .service
        .fonctions
        .iter()
        .map(Fonction::as_str)
        .collect()
}
