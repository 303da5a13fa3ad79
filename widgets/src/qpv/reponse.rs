//! What is said of a place: from the check's answer to sentences.

use super::carte::{self, Carte};
use crate::{
    lieu::{Lieu, Nature},
    mots::{Mots, date, distance, precision, remplit},
};
use shared::{
    Date,
    qpv::{Bande, Motif, Position, Quartier, Referentiel, Statut, Verification},
};

/// A precision of the device beyond which the doubt comes from the device, in metres.
const POSITION_VAGUE_M: f64 = 50.0;

/// An answer, ready to be shown.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Reponse {
    /// In, to confirm, out or unknown: shown by the shape beside the title.
    pub(crate) statut: Statut,
    /// The answer in one sentence.
    pub(crate) titre: String,
    /// The data is fictional.
    pub(crate) demonstration: bool,
    /// The place it is about.
    pub(crate) lieu: String,
    /// Why.
    pub(crate) raisons: Vec<String>,
    /// What to do.
    pub(crate) suites: Vec<String>,
    /// What the resident can add to get a firmer answer.
    pub(crate) precision: Option<&'static str>,
    /// What the answer is worth and where it comes from.
    pub(crate) mentions: Vec<String>,
    /// Everything that was measured, label and value.
    pub(crate) details: Vec<(String, String)>,
    /// The map, when there is something near to show.
    pub(crate) carte: Option<Carte>,
}

/// What the sentences are made from.
pub(crate) struct Constat<'a> {
    /// The words.
    pub(crate) mots: &'static Mots,
    /// The place asked about.
    pub(crate) lieu: &'a Lieu,
    /// What the check said.
    pub(crate) verification: Verification<'a>,
    /// The set it said it from.
    pub(crate) referentiel: Option<&'a Referentiel>,
    /// Every pack that could matter is loaded: no distance means none within reach.
    pub(crate) complet: bool,
    /// The data is fictional.
    pub(crate) demonstration: bool,
    /// The day of the check.
    pub(crate) date: Date,
}

impl Constat<'_> {
    /// The answer in words; `trace` draws the map around a neighbourhood.
    pub(crate) fn reponse(&self, trace: impl FnOnce(&Quartier) -> Option<carte::Trace>) -> Reponse {
        let quartier = self.verification.quartier.or(self.verification.plus_proche);
        Reponse {
            statut: self.verification.statut,
            titre: self.titre().to_owned(),
            demonstration: self.demonstration,
            lieu: self.nom_du_lieu(),
            raisons: self.raisons(),
            suites: self.suites(),
            precision: self.precision(),
            mentions: self.mentions(),
            details: self.details(),
            carte: quartier.and_then(|quartier| {
                let texte = self.carte_en_mots(quartier)?;
                Some(trace(quartier)?.carte(texte, self.mots))
            }),
        }
    }

    fn titre(&self) -> &'static str {
        let mots = self.mots;
        let du_lieu = |adresse, lieu, position| match self.lieu.nature {
            Nature::Numero => adresse,
            Nature::Position => position,
            Nature::Rue | Nature::LieuDit | Nature::Commune => lieu,
        };
        match self.verification.statut {
            Statut::Dans => du_lieu(mots.oui_adresse, mots.oui_lieu, mots.oui_position),
            Statut::Hors => du_lieu(mots.non_adresse, mots.non_lieu, mots.non_position),
            Statut::Indetermine => mots.sans_reponse,
            Statut::AConfirmer => match self.lieu.nature {
                Nature::Rue => mots.doute_rue,
                Nature::LieuDit | Nature::Commune => mots.doute_lieu,
                Nature::Position if self.position_vague() => mots.doute_position,
                Nature::Numero | Nature::Position => mots.doute_limite,
            },
        }
    }

    fn position_vague(&self) -> bool {
        self.lieu.nature == Nature::Position && self.lieu.precision_m > POSITION_VAGUE_M
    }

    fn nom_du_lieu(&self) -> String {
        match self.lieu.nature {
            Nature::Position => {
                let precision = precision(self.mots, self.lieu.precision_m);
                remplit(self.mots.votre_position, &[("precision", &precision)])
            }
            _ => self.lieu.libelle.clone(),
        }
    }

    fn raisons(&self) -> Vec<String> {
        let Self {
            mots, verification, ..
        } = self;
        let nom = verification.plus_proche.map_or("", |proche| &proche.nom);
        let limite = distance(mots, verification.limite_m.unwrap_or_default());
        let vague = precision(mots, verification.incertitude_m);
        let valeurs = [("nom", nom), ("distance", &limite), ("precision", &vague)];
        let modeles: Vec<&str> = match verification.statut {
            Statut::Dans => vec![mots.quartier_nom, mots.limite_a],
            Statut::Hors => {
                let proche = match (verification.plus_proche, self.complet) {
                    (Some(_), _) => Some(mots.plus_proche),
                    (None, true) => Some(mots.aucun_proche),
                    (None, false) => None,
                };
                proche.into_iter().chain(self.bande()).collect()
            }
            Statut::AConfirmer => {
                let etendue = match self.lieu.nature {
                    Nature::Rue => Some(mots.rue_etendue),
                    Nature::LieuDit => Some(mots.lieu_etendu),
                    Nature::Commune => Some(mots.commune_etendue),
                    Nature::Position if self.position_vague() => Some(mots.position_vague),
                    Nature::Numero | Nature::Position => None,
                };
                match etendue {
                    Some(etendue) => vec![etendue, mots.quartier_en_cause],
                    None => vec![mots.limite_proche, mots.limite_proche_suite],
                }
            }
            Statut::Indetermine => vec![match verification.motif {
                None | Some(Motif::HorsTerritoire) => mots.hors_territoire,
                Some(Motif::GenerationAbsente) => mots.generation_absente,
                Some(Motif::ReferentielPartiel) => mots.referentiel_partiel,
                Some(Motif::DonneesManquantes | Motif::LimiteProche) => mots.donnees_manquantes,
            }],
        };
        modeles
            .into_iter()
            .map(|modele| remplit(modele, &valeurs))
            .collect()
    }

    /// The narrowest band that may hold the place, and what it is for.
    fn bande(&self) -> Vec<&'static str> {
        let mots = self.mots;
        let [de_300, de_500] = self.verification.bandes.map(|bande| bande.position);
        let phrase = match (de_300, de_500) {
            (Position::Dans, _) => mots.bande_300,
            (Position::AConfirmer, _) => mots.bande_300_doute,
            (Position::Hors, Position::Dans) => mots.bande_500,
            (Position::Hors, Position::AConfirmer) => mots.bande_500_doute,
            (Position::Hors, Position::Hors) => return Vec::new(),
        };
        vec![phrase, mots.bande_sens]
    }

    fn suites(&self) -> Vec<String> {
        let mots = self.mots;
        let suites = match self.verification.statut {
            Statut::Dans => [mots.suite_oui, mots.suite_citeslab, mots.suite_mairie],
            Statut::Hors => [mots.suite_non, mots.suite_mairie, ""],
            Statut::AConfirmer | Statut::Indetermine => [mots.suite_mairie, "", ""],
        };
        suites
            .into_iter()
            .filter(|suite| !suite.is_empty())
            .map(str::to_owned)
            .collect()
    }

    fn precision(&self) -> Option<&'static str> {
        let ferme = matches!(self.verification.statut, Statut::Dans | Statut::Hors);
        match self.lieu.nature {
            _ if ferme => None,
            Nature::Numero => None,
            Nature::Rue => Some(self.mots.preciser_numero),
            Nature::LieuDit | Nature::Commune | Nature::Position => {
                Some(self.mots.preciser_adresse)
            }
        }
    }

    fn mentions(&self) -> Vec<String> {
        let Self {
            mots, referentiel, ..
        } = self;
        let mut mentions = vec![mots.pas_attestation.to_owned()];
        if let Some(referentiel) = referentiel {
            let jour = date(mots, self.date);
            let valeurs = [
                ("date", jour.as_str()),
                ("generation", referentiel.generation.as_str()),
            ];
            mentions.push(remplit(mots.verifie_le, &valeurs));
            mentions.push(remplit(mots.source, &[("source", &referentiel.source)]));
            if let Some(publie_le) = referentiel.publie_le {
                let jour = date(mots, publie_le);
                mentions.push(remplit(mots.publication, &[("date", &jour)]));
            }
        }
        mentions
    }

    fn details(&self) -> Vec<(String, String)> {
        let Self {
            mots,
            verification,
            referentiel,
            ..
        } = self;
        let mut details = vec![(mots.detail_adresse, self.nom_du_lieu())];
        if let Some(quartier) = verification.quartier.or(verification.plus_proche) {
            details.push((
                mots.detail_quartier,
                [&quartier.nom, " (", quartier.code.as_str(), ")"].concat(),
            ));
            let communes: Vec<_> = quartier.communes.iter().map(|c| c.nom.as_str()).collect();
            details.push((mots.detail_communes, communes.join(", ")));
        }
        if let Some(limite_m) = verification.limite_m {
            details.push((mots.detail_limite, distance(mots, limite_m)));
        }
        details.push((
            mots.detail_precision,
            precision(mots, verification.incertitude_m),
        ));
        let mut details: Vec<_> = details
            .into_iter()
            .map(|(nom, valeur)| (nom.to_owned(), valeur))
            .collect();
        if verification.statut != Statut::Indetermine {
            for Bande {
                largeur_m,
                position,
            } in verification.bandes
            {
                let largeur = precision(mots, largeur_m);
                let reponse = match position {
                    Position::Dans => mots.oui,
                    Position::AConfirmer => mots.peut_etre,
                    Position::Hors => mots.non,
                };
                details.push((
                    remplit(mots.detail_bande, &[("distance", &largeur)]),
                    reponse.to_owned(),
                ));
            }
        }
        if let Some(referentiel) = referentiel {
            details.push((
                mots.detail_generation.to_owned(),
                referentiel.generation.as_str().to_owned(),
            ));
            details.push((mots.detail_licence.to_owned(), referentiel.licence.clone()));
        }
        details
    }

    fn carte_en_mots(&self, quartier: &Quartier) -> Option<String> {
        let mots = self.mots;
        let modele = match self.verification.statut {
            Statut::Dans => mots.carte_dedans,
            Statut::Hors => mots.carte_dehors,
            Statut::AConfirmer => mots.carte_doute,
            Statut::Indetermine => return None,
        };
        let limite = distance(mots, self.verification.limite_m?);
        Some(remplit(
            modele,
            &[("nom", &quartier.nom), ("distance", &limite)],
        ))
    }
}
