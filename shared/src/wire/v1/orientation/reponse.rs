//! A parcours as the API writes it.

use crate::{
    Date,
    eligibilite::{Catalogue, Fiche},
    mots,
    orientation::{self, Ailleurs, Parcours, Qui},
    structures::{Age, Annuaire, Cout, Datation, Origine, Precision, Rang},
    wire::v1::{
        referentiel::Empreinte,
        structure::{Contact, Structure},
    },
};
use serde::Serialize;

/// Whom to meet, in order, and why.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Orientation<'a> {
    /// Les étapes que quelqu’un sert, dans l’ordre ; aucune n’est vide.
    parcours: Vec<Etape<'a>>,
    /// Quelqu’un à qui parler, quelle que soit l’étape : `null` seulement si le catalogue servi
    /// ne connaît personne.
    conseiller_humain: Option<Proposition<'a>>,
    /// Comment les égalités sont départagées.
    egalites: &'static str,
    /// Faux quand aucune structure locale n’est chargée pour ce lieu : seuls les réseaux du
    /// catalogue sont proposés.
    structures_locales: bool,
    /// Le jour pour lequel la réponse vaut, dont dépend le tirage au sort.
    evalue_le: String,
    /// L’empreinte du catalogue.
    catalogue: String,
    /// L’empreinte des structures, `null` quand aucune n’est chargée.
    structures: Option<String>,
    /// Vrai quand des structures fictives sont proposées.
    demonstration: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "EtapeDuParcours")
)]
struct Etape<'a> {
    /// `ecouter`, `construire`, `tester`, `financer`, `heberger`, `durer` ou `lever`.
    etape: &'static str,
    titre: &'static str,
    /// Au moins une, la meilleure d’abord.
    propositions: Vec<Proposition<'a>>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
struct Proposition<'a> {
    structure: Structure<'a>,
    /// Ce que l’on peut y demander ; jamais ce qui serait refusé.
    dispositifs: Vec<Dispositif<'a>>,
    /// De 0 à 1 : la somme des poids, sur le plus que l’on puisse avoir.
    score: f64,
    /// Au moins une, la plus lourde d’abord.
    raisons: Vec<Raison>,
    /// `null` quand le lieu de l’un ou de l’autre n’est pas connu.
    distance_km: Option<f64>,
    contact: Contact<'a>,
    verifie_le: String,
    /// À quelle précision cette date est connue : `jour`, `mois` ou `annee`.
    verifie_precision: &'static str,
    /// Vrai quand l’information est trop ancienne pour s’y fier sans appeler.
    a_verifier: bool,
    /// Celles du parcours avec qui elle travaille.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    avec: Vec<&'a str>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "DispositifPropose")
)]
struct Dispositif<'a> {
    id: &'a str,
    nom: &'a str,
    verdict: &'static str,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "RaisonDeProposer")
)]
struct Raison {
    code: &'static str,
    texte: String,
    poids: i16,
}

/// Somebody else to ask.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "AutreStructure")
)]
pub struct Autre<'a> {
    /// L’étape où elle sert : `ecouter`, `construire`, `tester`, `financer`, `heberger`, `durer`
    /// ou `lever` ; `null` pour quelqu’un à qui parler, quelle que soit l’étape.
    etape: Option<&'static str>,
    titre: Option<&'static str>,
    #[serde(flatten)]
    proposition: Proposition<'a>,
}

impl<'a> Autre<'a> {
    /// Writes those proposed on a day, drawn from a catalogue and a file of structures.
    pub fn toutes(
        autres: &[Ailleurs],
        date: Date,
        catalogue: &'a Catalogue,
        annuaire: Option<&'a Annuaire>,
    ) -> Vec<Self> {
        let source = Source {
            catalogue,
            annuaire,
            date,
        };
        let ecris = |(fonction, proposition): &Ailleurs| {
            let mut proposition = proposition.clone();
            let cite = |qui: &Qui| autres.iter().any(|(_, autre)| autre.qui == *qui);
            proposition.avec.retain(cite);
            Some(Self {
                etape: fonction.map(Rang::as_str),
                titre: fonction.map(mots::etape),
                proposition: source.proposition(&proposition)?,
            })
        };
        autres.iter().filter_map(ecris).collect()
    }
}

impl<'a> Orientation<'a> {
    /// Writes a parcours drawn from a catalogue and, where there is one, a file of structures.
    pub fn new(
        parcours: &Parcours,
        catalogue: &'a Catalogue,
        annuaire: Option<&'a Annuaire>,
    ) -> Self {
        let source = Source {
            catalogue,
            annuaire,
            date: parcours.date,
        };
        let etapes = parcours.etapes.iter().map(|etape| Etape {
            etape: etape.fonction.as_str(),
            titre: mots::etape(etape.fonction),
            propositions: (etape.propositions.iter())
                .filter_map(|proposition| source.proposition(proposition))
                .collect(),
        });
        let conseiller = parcours.conseiller.as_ref();
        Self {
            parcours: etapes.collect(),
            conseiller_humain: conseiller.and_then(|p| source.proposition(p)),
            egalites: mots::EGALITES,
            structures_locales: parcours.complet,
            evalue_le: parcours.date.to_string(),
            catalogue: Empreinte(catalogue.empreinte).to_string(),
            structures: annuaire.map(|a| Empreinte(a.empreinte()).to_string()),
            demonstration: annuaire.is_some_and(Annuaire::demonstration),
        }
    }
}

/// What propositions cite by ranks.
struct Source<'a> {
    catalogue: &'a Catalogue,
    annuaire: Option<&'a Annuaire>,
    date: Date,
}

impl<'a> Source<'a> {
    fn proposition(&self, proposition: &orientation::Proposition) -> Option<Proposition<'a>> {
        let (structure, contact, datation) = match proposition.qui {
            Qui::Fiche(rang) => {
                let fiche = self.fiche(rang)?;
                let datation = Datation {
                    le: fiche.verifie_le,
                    precision: Precision::Mois,
                    origine: Origine::Publication,
                };
                let structure = Structure::of_fiche(fiche, self.catalogue)?;
                (structure, Contact::of_fiche(fiche), datation)
            }
            Qui::Structure(rang) => {
                let annuaire = self.annuaire?;
                let faits = annuaire.faits().get(rang as usize)?;
                let structure = Structure::new(annuaire, rang)?;
                (structure, Contact::new(annuaire, rang), faits.datation)
            }
        };
        let dispositifs = proposition
            .dispositifs
            .iter()
            .filter_map(|&(rang, verdict)| {
                let fiche = self.fiche(rang)?;
                Some(Dispositif {
                    id: &fiche.id,
                    nom: &fiche.nom,
                    verdict: verdict.as_str(),
                })
            });
        let raisons = proposition.raisons.iter().map(|raison| Raison {
            code: raison.code.as_str(),
            texte: mots::raison(raison),
            poids: raison.poids,
        });
        Some(Proposition {
            structure,
            dispositifs: dispositifs.collect(),
            score: (proposition.score() * 100.0).round() / 100.0,
            raisons: raisons.collect(),
            distance_km: proposition.distance_m.map(kilometres),
            contact,
            verifie_le: datation.le.to_string(),
            verifie_precision: datation.precision.as_str(),
            a_verifier: datation.age(self.date) != Age::Frais,
            avec: (proposition.avec.iter())
                .filter_map(|&qui| self.id(qui))
                .collect(),
        })
    }

    fn fiche(&self, rang: u16) -> Option<&'a Fiche> {
        self.catalogue.fiches().get(usize::from(rang))
    }

    fn id(&self, qui: Qui) -> Option<&'a str> {
        match qui {
            Qui::Fiche(rang) => Some(&self.fiche(rang)?.id),
            Qui::Structure(rang) => {
                let id = crate::structures::Colonne::Id;
                self.annuaire?.texte(rang, id)
            }
        }
    }
}

/// To a tenth of a kilometre: a position is not to be found again from what is far.
pub(in crate::wire::v1) fn kilometres(metres: u32) -> f64 {
    f64::from((metres + 50) / 100) / 10.0
}

/// What it costs, as it is written.
pub(in crate::wire::v1) fn cout(cout: Option<Cout>) -> Option<&'static str> {
    cout.map(Cout::as_str)
}
