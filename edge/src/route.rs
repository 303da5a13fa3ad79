//! From a path to a route.

use crate::routes::candidatures::Voie;
use http::Method;

/// What a path leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Route<'a> {
    Accueil,
    Problemes,
    Qpv,
    Lot,
    Quartier(&'a str),
    Contour(&'a str),
    Eligibilite,
    Orientation,
    Structures,
    Dispositifs,
    Dispositif(&'a str),
    Referentiels,
    Sante,
    Openapi,
    Suivi,
    Candidatures(Voie<'a>),
    Fichier,
    Inconnue,
}

impl<'a> Route<'a> {
    /// A slash at the end changes nothing.
    pub(crate) fn of(chemin: &'a str) -> Self {
        let chemin = chemin.strip_suffix('/').unwrap_or(chemin);
        let Some(chemin) = chemin.strip_prefix('/') else {
            return Self::Accueil;
        };
        let mut segments = [""; 6];
        let mut count = 0;
        // What is beyond the sixth changes nothing: no route is that long.
        for (slot, segment) in segments.iter_mut().zip(chemin.split('/')) {
            *slot = segment;
            count += 1;
        }
        match &segments[..count] {
            ["problemes"] => Self::Problemes,
            ["v1", "qpv"] => Self::Qpv,
            ["v1", "qpv", "lot"] => Self::Lot,
            ["v1", "qpv", code] => Self::Quartier(code),
            ["v1", "qpv", code, "contour"] => Self::Contour(code),
            ["v1", "eligibilite"] => Self::Eligibilite,
            ["v1", "orientation"] => Self::Orientation,
            ["v1", "structures"] => Self::Structures,
            ["v1", "dispositifs"] => Self::Dispositifs,
            ["v1", "dispositifs", id] => Self::Dispositif(id),
            ["v1", "referentiels"] => Self::Referentiels,
            ["v1", "sante"] => Self::Sante,
            ["v1", "openapi.json"] => Self::Openapi,
            ["suivi"] | ["suivi", _] => Self::Suivi,
            ["v1", suite @ ..] => match Voie::of(suite) {
                Some(voie) => Self::Candidatures(voie),
                None => Self::Inconnue,
            },
            _ => Self::Fichier,
        }
    }

    /// Its name in the log, which holds nothing that the caller wrote.
    pub(crate) fn modele(self) -> &'static str {
        match self {
            Self::Accueil => "/",
            Self::Problemes => "/problemes",
            Self::Qpv => "/v1/qpv",
            Self::Lot => "/v1/qpv/lot",
            Self::Quartier(_) => "/v1/qpv/{code}",
            Self::Contour(_) => "/v1/qpv/{code}/contour",
            Self::Eligibilite => "/v1/eligibilite",
            Self::Orientation => "/v1/orientation",
            Self::Structures => "/v1/structures",
            Self::Dispositifs => "/v1/dispositifs",
            Self::Dispositif(_) => "/v1/dispositifs/{id}",
            Self::Referentiels => "/v1/referentiels",
            Self::Sante => "/v1/sante",
            Self::Openapi => "/v1/openapi.json",
            Self::Suivi => "/suivi/{reference}",
            Self::Candidatures(voie) => voie.modele(),
            Self::Fichier => "/{fichier}",
            Self::Inconnue => "/v1/{inconnue}",
        }
    }

    /// The methods it takes, as an `Allow` header says them.
    pub(crate) fn methodes(self) -> &'static str {
        match self {
            Self::Lot | Self::Eligibilite | Self::Orientation => "POST, OPTIONS",
            Self::Candidatures(voie) => voie.methodes(),
            _ => "GET, HEAD, OPTIONS",
        }
    }

    /// Whether it is asked by that method.
    pub(crate) fn takes(self, methode: &Method) -> bool {
        let mut methodes = self.methodes().split(", ");
        methodes.any(|permise| permise == methode.as_str())
    }

    /// Whether it answers people rather than programs.
    pub(crate) fn est_une_page(self) -> bool {
        matches!(self, Self::Accueil | Self::Problemes | Self::Suivi)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leads_somewhere_from_any_path() {
        for (chemin, expect) in [
            ("/", Route::Accueil),
            ("", Route::Accueil),
            ("/problemes", Route::Problemes),
            ("/problemes/", Route::Problemes),
            ("/v1/qpv", Route::Qpv),
            ("/v1/qpv/", Route::Qpv),
            ("/v1/qpv//", Route::Quartier("")),
            ("/v1/qpv/lot", Route::Lot),
            ("/v1/qpv/QN09901N", Route::Quartier("QN09901N")),
            ("/v1/qpv/%FF", Route::Quartier("%FF")),
            ("/v1/qpv/QN09901N/contour", Route::Contour("QN09901N")),
            ("/v1/qpv/QN09901N/contour/", Route::Contour("QN09901N")),
            ("/v1/qpv/QN09901N/contour/x", Route::Inconnue),
            ("/v1/qpv/QN09901N/autre", Route::Inconnue),
            ("/v1/eligibilite", Route::Eligibilite),
            ("/v1/orientation", Route::Orientation),
            ("/v1/structures/", Route::Structures),
            ("/v1/structures/x", Route::Inconnue),
            ("/v1/dispositifs/", Route::Dispositifs),
            ("/v1/dispositifs/citeslab", Route::Dispositif("citeslab")),
            ("/v1/dispositifs/citeslab/x", Route::Inconnue),
            ("/v1/referentiels", Route::Referentiels),
            ("/v1/sante", Route::Sante),
            ("/v1/openapi.json", Route::Openapi),
            ("/v1", Route::Inconnue),
            ("/v1/", Route::Inconnue),
            ("/v1/QPV", Route::Inconnue),
            ("/V1/qpv", Route::Fichier),
            ("//v1/qpv", Route::Fichier),
            ("//", Route::Fichier),
            ("/suivi", Route::Suivi),
            ("/suivi/7KQM4TXC", Route::Suivi),
            ("/suivi/a/b", Route::Fichier),
            ("/v1/candidatures", Route::Candidatures(Voie::Candidatures)),
            ("/v1/candidatures/lot", Route::Candidatures(Voie::Lot)),
            (
                "/v1/candidatures/7KQM4TXC/statut/",
                Route::Candidatures(Voie::Statut("7KQM4TXC")),
            ),
            ("/v1/candidatures/7KQM4TXC/x", Route::Inconnue),
            (
                "/v1/admin/partenaires/p_1/cles",
                Route::Candidatures(Voie::Cles("p_1")),
            ),
            ("/v1/admin/partenaires/p_1/cles/x", Route::Inconnue),
            ("/v1/admin", Route::Inconnue),
            ("/guichet.js", Route::Fichier),
            ("/v/1.0/guichet.js", Route::Fichier),
        ] {
            assert_eq!(Route::of(chemin), expect, "{chemin:?}");
        }
    }
}
