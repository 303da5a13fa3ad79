//! The routes of applications.

/// What a path under `/v1` leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Voie<'a> {
    Candidatures,
    Lot,
    Export,
    Candidature(&'a str),
    Statut(&'a str),
    Evenements,
    Rejeu,
    Recus,
    Partenaires,
    Partenaire(&'a str),
    Cles(&'a str),
    Secrets(&'a str),
    Taches,
    Etat,
}

impl<'a> Voie<'a> {
    /// The route of the segments that come after `v1`, if it is one of these.
    pub(crate) fn of(segments: &[&'a str]) -> Option<Self> {
        Some(match segments {
            ["candidatures"] => Self::Candidatures,
            ["candidatures", "lot"] => Self::Lot,
            ["candidatures", "export"] => Self::Export,
            ["candidatures", reference] => Self::Candidature(reference),
            ["candidatures", reference, "statut"] => Self::Statut(reference),
            ["evenements"] => Self::Evenements,
            ["evenements", "rejeu"] => Self::Rejeu,
            ["recus"] => Self::Recus,
            ["admin", "partenaires"] => Self::Partenaires,
            ["admin", "partenaires", id] => Self::Partenaire(id),
            ["admin", "partenaires", id, "cles"] => Self::Cles(id),
            ["admin", "partenaires", id, "secrets"] => Self::Secrets(id),
            ["admin", "taches"] => Self::Taches,
            ["admin", "etat"] => Self::Etat,
            _ => return None,
        })
    }

    /// Its name in the log, which holds nothing that the caller wrote.
    pub(crate) fn modele(self) -> &'static str {
        match self {
            Self::Candidatures => "/v1/candidatures",
            Self::Lot => "/v1/candidatures/lot",
            Self::Export => "/v1/candidatures/export",
            Self::Candidature(_) => "/v1/candidatures/{reference}",
            Self::Statut(_) => "/v1/candidatures/{reference}/statut",
            Self::Evenements => "/v1/evenements",
            Self::Rejeu => "/v1/evenements/rejeu",
            Self::Recus => "/v1/recus",
            Self::Partenaires => "/v1/admin/partenaires",
            Self::Partenaire(_) => "/v1/admin/partenaires/{id}",
            Self::Cles(_) => "/v1/admin/partenaires/{id}/cles",
            Self::Secrets(_) => "/v1/admin/partenaires/{id}/secrets",
            Self::Taches => "/v1/admin/taches",
            Self::Etat => "/v1/admin/etat",
        }
    }

    /// The methods it takes, as an `Allow` header says them.
    pub(crate) fn methodes(self) -> &'static str {
        match self {
            Self::Candidatures | Self::Recus | Self::Partenaires => "GET, HEAD, POST, OPTIONS",
            Self::Candidature(_) => "GET, HEAD, PATCH, DELETE, OPTIONS",
            Self::Export | Self::Evenements | Self::Etat => "GET, HEAD, OPTIONS",
            Self::Partenaire(_) => "PATCH, DELETE, OPTIONS",
            Self::Lot
            | Self::Statut(_)
            | Self::Rejeu
            | Self::Cles(_)
            | Self::Secrets(_)
            | Self::Taches => "POST, OPTIONS",
        }
    }
}
