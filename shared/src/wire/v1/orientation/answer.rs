//! A parcours as the API writes it.

use crate::{
    Date,
    eligibilite::{Catalogue, Entry},
    orientation::{self, Alternative, Parcours, Who},
    structures::{Age, Cout, Directory, Freshness, LiveLayer, Origine, Precision, Ranked},
    wire::v1::{
        referentiel::HexDigest,
        structure::{Contact, SaidToday, Structure},
    },
    words,
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

/// Another structure to ask.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "AutreStructure")
)]
pub struct Other<'a> {
    /// L’étape où elle sert : `ecouter`, `construire`, `tester`, `financer`, `heberger`, `durer`
    /// ou `lever` ; `null` pour quelqu’un à qui parler, quelle que soit l’étape.
    etape: Option<&'static str>,
    titre: Option<&'static str>,
    #[serde(flatten)]
    proposition: Proposition<'a>,
}

impl<'a> Other<'a> {
    /// Writes alternatives of a day, which cite a catalogue and a directory.
    pub fn all(
        others: &[Alternative],
        date: Date,
        catalogue: &'a Catalogue,
        directory: Option<&'a Directory>,
        layer: &'a LiveLayer,
    ) -> Vec<Self> {
        let source = Source {
            catalogue,
            directory,
            today: SaidToday { layer, date },
        };
        let write = |(fonction, proposition): &Alternative| {
            let mut proposition = proposition.clone();
            let cite = |who: &Who| others.iter().any(|(_, other)| other.who == *who);
            proposition.with.retain(cite);
            Some(Self {
                etape: fonction.map(Ranked::as_str),
                titre: fonction.map(|fonction| words::etape(words::FRENCH.reasons, fonction)),
                proposition: source.proposition(&proposition)?,
            })
        };
        others.iter().filter_map(write).collect()
    }
}

impl<'a> Orientation<'a> {
    /// Writes a parcours, which cites a catalogue and, if there is one, a directory.
    pub fn new(
        parcours: &Parcours,
        catalogue: &'a Catalogue,
        directory: Option<&'a Directory>,
        layer: &'a LiveLayer,
    ) -> Self {
        let date = parcours.date;
        let source = Source {
            catalogue,
            directory,
            today: SaidToday { layer, date },
        };
        let etapes = parcours.etapes.iter().map(|etape| Etape {
            etape: etape.fonction.as_str(),
            titre: words::etape(words::FRENCH.reasons, etape.fonction),
            propositions: (etape.propositions.iter())
                .filter_map(|proposition| source.proposition(proposition))
                .collect(),
        });
        let conseiller = parcours.conseiller.as_ref();
        Self {
            parcours: etapes.collect(),
            conseiller_humain: conseiller.and_then(|p| source.proposition(p)),
            egalites: words::FRENCH.reasons.egalite,
            structures_locales: parcours.complete,
            evalue_le: parcours.date.to_string(),
            catalogue: HexDigest(catalogue.digest).to_string(),
            structures: directory.map(|a| HexDigest(a.digest()).to_string()),
            demonstration: directory.is_some_and(Directory::demonstration),
        }
    }
}

/// The sources that propositions cite by rank.
struct Source<'a> {
    catalogue: &'a Catalogue,
    directory: Option<&'a Directory>,
    today: SaidToday<'a>,
}

impl<'a> Source<'a> {
    fn proposition(&self, proposition: &orientation::Proposition) -> Option<Proposition<'a>> {
        let (structure, contact, freshness) = match proposition.who {
            Who::Entry(rank) => {
                let entry = self.entry(rank)?;
                let freshness = Freshness {
                    le: entry.verifie_le,
                    precision: Precision::Month,
                    origin: Origine::Publication,
                };
                let structure = Structure::of_card(entry, self.catalogue, self.today)?;
                (structure, Contact::of_card(entry), freshness)
            }
            Who::Structure(rank) => {
                let directory = self.directory?;
                let facts = directory.facts().get(rank as usize)?;
                let structure = Structure::new(directory, rank, self.today)?;
                (structure, Contact::new(directory, rank), facts.freshness)
            }
        };
        let dispositifs = proposition
            .dispositifs
            .iter()
            .filter_map(|&(rank, verdict)| {
                let entry = self.entry(rank)?;
                Some(Dispositif {
                    id: &entry.id,
                    nom: &entry.name,
                    verdict: verdict.as_str(),
                })
            });
        let raisons = proposition.raisons.iter().map(|raison| Raison {
            code: raison.code.as_str(),
            texte: words::raison(&words::FRENCH, raison),
            poids: raison.poids,
        });
        Some(Proposition {
            structure,
            dispositifs: dispositifs.collect(),
            score: (proposition.score() * 100.0).round() / 100.0,
            raisons: raisons.collect(),
            distance_km: proposition.distance_m.map(kilometres),
            contact,
            verifie_le: freshness.le.to_string(),
            verifie_precision: freshness.precision.as_str(),
            a_verifier: freshness.age(self.today.date) != Age::Fresh,
            avec: (proposition.with.iter())
                .filter_map(|&who| self.id(who))
                .collect(),
        })
    }

    fn entry(&self, rank: u16) -> Option<&'a Entry> {
        self.catalogue.entries().get(usize::from(rank))
    }

    fn id(&self, who: Who) -> Option<&'a str> {
        match who {
            Who::Entry(rank) => Some(&self.entry(rank)?.id),
            Who::Structure(rank) => {
                let id = crate::structures::Column::Id;
                self.directory?.text(rank, id)
            }
        }
    }
}

/// Rounded to a tenth of a kilometre: distances to far structures must not reveal the
/// person's position.
pub(in crate::wire::v1) fn kilometres(metres: u32) -> f64 {
    f64::from((metres + 50) / 100) / 10.0
}

/// A cost, as the API writes it.
pub(in crate::wire::v1) fn cout(cout: Option<Cout>) -> Option<&'static str> {
    cout.map(Cout::as_str)
}
