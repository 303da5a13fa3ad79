//! Initiatives that publications describe, to give ideas.

use serde::{Deserialize, Serialize};

/// The initiatives, as `GET /v1/exemples` answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Exemples {
    /// Chaque initiative.
    pub exemples: Vec<Exemple>,
    /// Toujours `null` : la liste est entière.
    pub suivant: Option<String>,
}

/// An initiative.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Exemple {
    /// Son identifiant.
    pub id: String,
    /// Son nom.
    pub nom: String,
    /// Ce qui s’y fait, en une phrase.
    pub resume: String,
    /// Le domaine, comme dans `projet.secteur`.
    pub secteur: String,
    /// Où, en mots.
    pub ou: Option<String>,
    /// Ses communes, par leurs codes.
    pub communes: Vec<String>,
    /// Ses départements, par leurs codes.
    pub departements: Vec<String>,
    /// Ses régions, par leurs codes.
    pub regions: Vec<String>,
    /// L’année de sa naissance.
    pub depuis: Option<u16>,
    /// Qui l’a aidée.
    pub accompagne_par: Option<String>,
    /// Les dispositifs qui l’ont aidée ou qui la décrivent.
    pub dispositifs: Vec<String>,
    /// Le site, sans `https://`.
    pub site: Option<String>,
    /// Où elle est décrite.
    pub source: ExempleSource,
}

/// Where an initiative is described.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct ExempleSource {
    /// La clé de la publication.
    pub doc: String,
    /// Son titre.
    pub titre: String,
    /// Qui la publie.
    pub editeur: String,
    /// La section.
    pub lieu: String,
    /// Sa date.
    pub date: String,
}

impl Exemples {
    /// Those that resemble a project most: of its trade first, then by how near they are.
    pub fn resembling(&self, secteur: Option<&str>, departement: Option<&str>) -> Vec<&Exemple> {
        let mut ranked: Vec<(u8, &Exemple)> = self
            .exemples
            .iter()
            .map(|exemple| (exemple.distance(secteur, departement), exemple))
            .collect();
        ranked.sort_by_key(|(distance, _)| *distance);
        ranked.into_iter().map(|(_, exemple)| exemple).collect()
    }
}

impl Exemple {
    /// From 0, of this trade and there.
    fn distance(&self, secteur: Option<&str>, departement: Option<&str>) -> u8 {
        let trade = secteur.is_none_or(|secteur| self.secteur == secteur);
        let here = departement.is_none_or(|departement| self.is_in(departement));
        2 * u8::from(!trade) + u8::from(!here)
    }

    fn is_in(&self, departement: &str) -> bool {
        let region = departement
            .parse::<crate::codes::CodeDepartement>()
            .ok()
            .and_then(crate::codes::CodeDepartement::region);
        self.departements.iter().any(|code| code == departement)
            || self
                .communes
                .iter()
                .any(|code| code.starts_with(departement))
            || region.is_some_and(|region| self.regions.iter().any(|code| code == region.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exemple(id: &str, secteur: &str, commune: &str, region: &str) -> Exemple {
        let list = |code: &str| match code {
            "" => Vec::new(),
            code => vec![code.to_owned()],
        };
        Exemple {
            id: id.to_owned(),
            nom: String::new(),
            resume: String::new(),
            secteur: secteur.to_owned(),
            ou: None,
            communes: list(commune),
            departements: Vec::new(),
            regions: list(region),
            depuis: None,
            accompagne_par: None,
            dispositifs: Vec::new(),
            site: None,
            source: ExempleSource {
                doc: String::new(),
                titre: String::new(),
                editeur: String::new(),
                lieu: String::new(),
                date: String::new(),
            },
        }
    }

    #[test]
    fn the_trade_counts_before_the_place_and_both_before_one() {
        let exemples = Exemples {
            exemples: vec![
                exemple("nulle-part", "culture", "", ""),
                exemple("ici", "culture", "93066", ""),
                exemple("meme-metier", "textile", "13055", ""),
                exemple("meme-region", "textile", "", "11"),
            ],
            suivant: None,
        };
        let order = |secteur, departement| -> Vec<&str> {
            let found = exemples.resembling(secteur, departement);
            found
                .into_iter()
                .map(|exemple| exemple.id.as_str())
                .collect()
        };
        assert_eq!(
            order(Some("textile"), Some("93")),
            ["meme-region", "meme-metier", "ici", "nulle-part"]
        );
        assert_eq!(order(None, Some("13"))[0], "meme-metier");
    }
}
