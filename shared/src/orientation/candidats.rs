//! Hard rules: who may be proposed at all.
//!
//! In activity, covering the place, refusing neither the person nor the project. What
//! is not known refuses nobody.

use super::{
    Constats, Demande,
    contexte::{Contexte, Ordre, admet},
    poids,
};
use crate::{
    codes::CodeDepartement,
    eligibilite::{Fiche, Regle, Verdict, Verite, Zones},
    ordre::triee,
    situation::Connu,
    structures::{
        Admission, Age, Annuaire, Colonne, Datation, Ensemble, Etendue, Faits, Fonction, Origine,
        Porte, Precision, Service,
    },
};

/// Who is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Qui {
    /// A network or an actor of the catalogue, by its rank.
    Fiche(u16),
    /// A structure of the file, by its rank.
    Structure(u32),
}

/// Somebody who may be proposed, and what their points are counted from.
pub(super) struct Candidat<'a> {
    pub(super) qui: Qui,
    pub(super) id: &'a str,
    pub(super) service: &'a Service,
    pub(super) age: Age,
    pub(super) origine: Origine,
    pub(super) admission: &'a Admission,
    pub(super) places: Option<u16>,
    pub(super) distance_m: Option<u32>,
    /// The narrowest zone that surely holds the place.
    pub(super) etendue: Option<Etendue>,
    /// Whether it may be of another place.
    pub(super) incertain: bool,
    /// What can be asked for there, refused to nobody so far.
    pub(super) dispositifs: Vec<(u16, Verdict)>,
    /// Whether all of it accompanies the person already: no step to propose it at.
    pub(super) deja: bool,
    /// Whether one of them asks conditions that are all satisfied.
    pub(super) remplit: bool,
    /// The ways to reach it, bits of `preferences.contact`.
    pub(super) contacts: u64,
    pub(super) ordre: Option<Ordre>,
    /// Those it works with.
    pub(super) avec: &'a str,
}

impl Candidat<'_> {
    /// How relevant a step it serves is now. Who says that it serves the stage knows
    /// better than the table: it is never a 0.
    pub(super) fn degre(&self, fonction: Fonction, contexte: &Contexte<'_>) -> u8 {
        // Who lifts another obstacle than those that were said is of no help.
        if fonction == Fonction::Lever
            && u64::from(self.service.besoins) & contexte.besoins & poids::freins() == 0
        {
            return 0;
        }
        let au_moins = match self.ordre {
            Some(Ordre::Dedans) => poids::PERTINENCE_INCONNUE,
            _ => 0,
        };
        contexte.degre(fonction).max(au_moins)
    }
}

/// Everyone who may be proposed.
pub(super) fn trouve<'a>(
    demande: &Demande<'a>,
    contexte: &Contexte<'_>,
    constats: &Constats<'_>,
) -> Vec<Candidat<'a>> {
    let fiches = (0u16..).zip(demande.catalogue.fiches());
    let mut candidats: Vec<_> = fiches
        .filter_map(|(rang, fiche)| porte(rang, fiche, fiche.porte.as_ref()?, contexte, constats))
        .collect();
    if let Some(annuaire) = demande.annuaire {
        let locaux = Locaux {
            annuaire,
            contexte,
            constats,
            rangs: annuaire
                .dispositifs()
                .iter()
                .map(|id| demande.catalogue.rang(id))
                .collect(),
        };
        candidats.extend(locaux.trouve());
    }
    candidats
}

/// The admission of who says nothing of it.
const NON_DITE: &Admission = &Admission::Inconnue;

fn porte<'a>(
    rang: u16,
    fiche: &'a Fiche,
    porte: &'a Porte,
    contexte: &Contexte<'_>,
    constats: &Constats<'_>,
) -> Option<Candidat<'a>> {
    let constat = constats.supposes.get(usize::from(rang))?;
    let dispositifs = std::iter::once(rang).chain(porte.dispositifs.iter().copied());
    let demandes = Demandes::of(dispositifs, contexte, constats)?;
    // Its own territory holds for all that is asked for there.
    if !fiche.etat.est_en_activite() || constat.territoire == Some(Verdict::NonEligible) {
        return None;
    }
    let incertain = constat.territoire == Some(Verdict::Indetermine);
    if incertain && !contexte.a_un_departement() {
        return None;
    }
    let datation = Datation {
        le: fiche.verifie_le,
        precision: Precision::Mois,
        origine: Origine::Publication,
    };
    let ordre = contexte.stade_parmi(porte.service.stades);
    (ordre != Some(Ordre::Apres)).then_some(Candidat {
        qui: Qui::Fiche(rang),
        id: &fiche.id,
        service: &porte.service,
        age: datation.age(contexte.date),
        origine: Origine::Publication,
        admission: NON_DITE,
        places: None,
        distance_m: None,
        etendue: Some(etendue(fiche, &contexte.lieux)),
        incertain,
        dispositifs: demandes.retenus,
        remplit: demandes.remplit,
        deja: demandes.deja,
        contacts: 0,
        ordre,
        avec: "",
    })
}

/// The narrowest part of an entry's territory that holds the place; the country when
/// it has none.
fn etendue(fiche: &Fiche, lieux: &[Connu]) -> Etendue {
    let mut territoires = fiche.conditions.iter().filter(|c| c.libelle.is_some());
    let Some(territoire) = territoires.next() else {
        return Etendue::France;
    };
    let mut etendues = Vec::new();
    zones(&territoire.regle, &mut |zones| {
        etendues.extend(lieux.iter().filter_map(|lieu| dans(zones, lieu)));
    });
    etendues.into_iter().min().unwrap_or(Etendue::France)
}

fn zones(regle: &Regle, vois: &mut dyn FnMut(&Zones)) {
    match regle {
        Regle::Situe(_, ou) => vois(ou),
        Regle::UneDe(regles) | Regle::Toutes(regles) => {
            regles.iter().for_each(|regle| zones(regle, vois));
        }
        _ => {}
    }
}

fn dans(zones: &Zones, lieu: &Connu) -> Option<Etendue> {
    let seules =
        |etendue, zones: Zones| (zones.contiennent(lieu) == Verite::Vrai).then_some(etendue);
    let communes = Zones {
        communes: zones.communes.clone(),
        ..Zones::default()
    };
    let epci = Zones {
        intercommunalites: zones.intercommunalites.clone(),
        ..Zones::default()
    };
    let departements = Zones {
        departements: zones.departements.clone(),
        ..Zones::default()
    };
    seules(Etendue::Commune, communes)
        .or_else(|| seules(Etendue::Epci, epci))
        .or_else(|| seules(Etendue::Departement, departements))
        .or_else(|| seules(Etendue::Region, zones.clone()))
}

/// What can be asked for, out of what is carried.
struct Demandes {
    retenus: Vec<(u16, Verdict)>,
    remplit: bool,
    deja: bool,
}

impl Demandes {
    /// `None` when all of it is refused. Carrying nothing refuses nobody.
    fn of(
        dispositifs: impl Iterator<Item = u16>,
        contexte: &Contexte<'_>,
        constats: &Constats<'_>,
    ) -> Option<Self> {
        let mut demandes = Self {
            retenus: Vec::new(),
            remplit: false,
            deja: true,
        };
        let mut portes = 0;
        for rang in dispositifs {
            let rang_de = usize::from(rang);
            let (Some(constat), Some(suppose)) =
                (constats.dits.get(rang_de), constats.supposes.get(rang_de))
            else {
                continue;
            };
            portes += 1;
            let refuse = constats.refuses.contains(&rang);
            if admet(constat.verdict) && admet(suppose.verdict) && !refuse {
                demandes.retenus.push((rang, constat.verdict));
                demandes.remplit |=
                    constat.verdict == Verdict::Eligible && constat.a_des_conditions;
                demandes.deja &= contexte.deja.rangs().contains(&rang);
            }
        }
        demandes.deja &= portes > 0;
        (portes == 0 || !demandes.retenus.is_empty()).then_some(demandes)
    }
}

struct Locaux<'a, 'b> {
    annuaire: &'a Annuaire,
    contexte: &'b Contexte<'b>,
    constats: &'b Constats<'b>,
    /// The entry of each identifier of the file.
    rangs: Vec<Option<u16>>,
}

impl<'a> Locaux<'a, '_> {
    fn trouve(&self) -> Vec<Candidat<'a>> {
        let mut trouves: Vec<(u32, Option<u32>)> = Vec::new();
        for lieu in &self.contexte.lieux {
            if *lieu != Connu::default() {
                let rangs = self.annuaire.couvrant(lieu).into_iter();
                trouves.extend(rangs.map(|rang| (rang, self.distance(rang))));
            }
        }
        match self.contexte.position {
            Some(position) => {
                for fonction in Ensemble::<Fonction>::toutes() {
                    let proches = self.annuaire.proches(
                        position,
                        poids::RAYON_M,
                        poids::PROCHES_PAR_ETAPE,
                        [fonction].into_iter().collect(),
                        |_, faits| faits.zones.is_empty() && self.juge(faits).is_some(),
                    );
                    trouves.extend(proches.iter().map(|p| (p.rang, Some(p.distance_m))));
                }
            }
            None => trouves.extend(self.du_departement()),
        }
        let mut trouves = triee(&trouves, |a, b| a < b);
        trouves.dedup_by_key(|(rang, _)| *rang);
        trouves
            .into_iter()
            .filter_map(|(rang, distance_m)| self.candidat(rang, distance_m))
            .collect()
    }

    /// Without a position, those of the département stand for those near.
    fn du_departement(&self) -> impl Iterator<Item = (u32, Option<u32>)> {
        let departements: Vec<CodeDepartement> = self.contexte.departements().collect();
        let faits = (0u32..).zip(self.annuaire.faits());
        faits
            .filter(move |(_, faits)| {
                let place = faits.place.filter(|_| faits.zones.is_empty());
                place.is_some_and(|place| departements.contains(&place.commune.departement()))
            })
            .map(|(rang, _)| (rang, None))
    }

    fn distance(&self, rang: u32) -> Option<u32> {
        let point = self.annuaire.faits().get(rang as usize)?.place?.point?;
        Some(crate::metrique::distance_m(self.contexte.position?, point))
    }

    /// Whether a structure receives them, whatever it covers.
    fn juge(&self, faits: &Faits) -> Option<Demandes> {
        if faits.service.publics.recoivent(self.contexte.situation) == Verite::Faux {
            return None;
        }
        let rangs = faits.dispositifs.iter();
        let rangs = rangs.filter_map(|&id| *self.rangs.get(usize::from(id))?);
        Demandes::of(rangs, self.contexte, self.constats)
    }

    fn candidat(&self, rang: u32, distance_m: Option<u32>) -> Option<Candidat<'a>> {
        let faits = self.annuaire.faits().get(rang as usize)?;
        let demandes = self.juge(faits)?;
        let (verite, etendue) = self.contexte.dans(&faits.zones, self.annuaire.epci());
        let incertain = !faits.zones.is_empty() && verite == Verite::Inconnue;
        if !faits.zones.is_empty() && verite == Verite::Faux
            || incertain && !self.contexte.a_un_departement()
        {
            return None;
        }
        let ordre = self.contexte.stade_parmi(faits.service.stades);
        let telephone = self.annuaire.texte(rang, Colonne::Telephone);
        let mobile = telephone.is_some_and(est_mobile);
        let courriel = self.annuaire.texte(rang, Colonne::Courriel).is_some();
        (ordre != Some(Ordre::Apres)).then_some(Candidat {
            qui: Qui::Structure(rang),
            id: self.annuaire.texte(rang, Colonne::Id)?,
            service: &faits.service,
            age: faits.datation.age(self.contexte.date),
            origine: faits.datation.origine,
            admission: &faits.admission,
            places: faits.places,
            distance_m,
            etendue,
            incertain,
            dispositifs: demandes.retenus,
            remplit: demandes.remplit,
            deja: demandes.deja,
            contacts: u64::from(telephone.is_some())
                | u64::from(mobile) << 1
                | u64::from(courriel) << 2,
            ordre,
            avec: self.annuaire.texte(rang, Colonne::Avec).unwrap_or_default(),
        })
    }
}

/// Whether a French number takes messages.
fn est_mobile(telephone: &str) -> bool {
    let chiffres: String = telephone.chars().filter(char::is_ascii_digit).collect();
    let national = chiffres.strip_prefix("33").unwrap_or(&chiffres);
    let national = national.strip_prefix('0').unwrap_or(national);
    national.starts_with(['6', '7']) && national.len() == 9
}
