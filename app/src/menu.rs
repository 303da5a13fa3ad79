//! The pages of the site: what its menus show, what the crawl goes through.

/// A page that anyone may read. Its address is in the table of routes too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SitePage {
    pub path: &'static str,
    /// What links to it say.
    pub label: &'static str,
    pub place: MenuPlace,
}

/// Where its link stands, on every page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MenuPlace {
    /// What a resident comes for.
    Header,
    /// What others come for.
    Footer,
    /// Beside the pages of a page above it, once one is there.
    Under(&'static str),
    /// In no menu.
    Nowhere,
}

use MenuPlace::{Footer, Header, Nowhere, Under};

const fn at(path: &'static str, label: &'static str, place: MenuPlace) -> SitePage {
    SitePage { path, label, place }
}

/// One row a page, in the order of the menus. A page is here as soon as it is served, and not
/// before: every link of a menu leads somewhere.
pub const SITE_PAGES: &[SitePage] = &[
    at("/", "Guichet", Nowhere),
    at("/quartier", "Mon quartier", Header),
    at("/aides", "Mes aides", Header),
    at("/aide", "Qui m’aide", Header),
    at("/ecrire", "Écrire", Header),
    at("/suivi", "Suivre ma demande", Header),
    at("/suivi/{reference}", "Ma demande", Under("/suivi")),
    at("/parcours", "Tout à la suite", Nowhere),
    at("/recherche", "Chercher par nom", Nowhere),
    at("/structures/{id}", "Une structure", Under("/aide")),
    at("/dispositifs", "Toutes les aides", Under("/aides")),
    at("/statuts", "Quel statut ?", Under("/aides")),
    at("/exemples", "Des exemples", Under("/aides")),
    at("/dispositifs/{id}", "Une aide", Under("/dispositifs")),
    at("/integrer", "Intégrer", Footer),
    at("/api", "API", Footer),
    at("/problemes", "Codes d’erreur", Under("/api")),
    at("/donnees", "Données", Footer),
    at("/territoires", "Territoires", Footer),
    at(
        "/territoires/{code}",
        "Un territoire",
        Under("/territoires"),
    ),
    at("/professionnels", "Professionnels", Footer),
    at("/donnees-personnelles", "Données personnelles", Footer),
    at("/mentions", "Mentions légales", Footer),
    at("/accessibilite", "Accessibilité : non conforme", Footer),
    at("/etat", "État du service", Footer),
];

/// The row of a path, as the table of routes writes it.
pub(crate) fn site_page(path: &str) -> Option<&'static SitePage> {
    SITE_PAGES.iter().find(|page| page.path == path)
}

impl SitePage {
    /// Whether its address has no part that changes: it can be linked to.
    pub fn is_linked(&self) -> bool {
        !self.path.contains('{')
    }

    /// The page of a main menu that it is under, itself if it is in one.
    pub(crate) fn branch(&'static self) -> &'static SitePage {
        match self.place {
            Under(above) => site_page(above).map_or(self, SitePage::branch),
            _ => self,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::wire::v1::routes::{Handler, KitPage, Method, Scope, pages};
    use std::collections::BTreeSet;

    #[test]
    fn the_menus_and_the_table_of_routes_know_the_same_pages() {
        let listed: BTreeSet<&str> = SITE_PAGES.iter().map(|page| page.path).collect();
        let served: BTreeSet<&str> = pages()
            .filter(|route| route.method == Method::Get && route.scope == Scope::Anyone)
            .filter(|route| !matches!(route.handler, Handler::Space(_)))
            // What others show of ours is no page to come to.
            .filter(|route| match route.handler {
                Handler::Kit(page) => page == KitPage::Integrer,
                _ => true,
            })
            .map(|route| route.path)
            .collect();
        assert_eq!(listed, served);
        assert_eq!(listed.len(), SITE_PAGES.len(), "one row a page");
    }

    #[test]
    fn a_page_under_another_is_under_one_that_is_there() {
        for page in SITE_PAGES {
            if let Under(above) = page.place {
                assert!(site_page(above).is_some(), "{}", page.path);
            }
        }
        let branch = |path| site_page(path).expect("a page").branch().path;
        assert_eq!(branch("/dispositifs/{id}"), "/aides");
        assert_eq!(branch("/suivi"), "/suivi");
    }
}
