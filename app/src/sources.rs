//! The data that the answers of the site come from, as its pages name it.

use leptos::prelude::*;
use shared::{Date, qpv::Referentiel, words::long_day};

/// The data that answers come from, as the page names its sources.
#[derive(Clone, Debug)]
pub enum SiteData {
    /// Oldest first.
    Loaded(Vec<SiteDataset>),
    /// The data cannot be read at the moment.
    Unavailable,
}

#[derive(Clone, Debug)]
pub struct SiteDataset {
    generation: &'static str,
    source: String,
    publie_le: Option<Date>,
    licence: String,
    quartiers: u32,
    demonstration: bool,
}

impl From<&Referentiel> for SiteDataset {
    fn from(referentiel: &Referentiel) -> Self {
        Self {
            generation: referentiel.generation.as_str(),
            source: referentiel.source.clone(),
            publie_le: referentiel.publie_le,
            licence: referentiel.licence.clone(),
            quartiers: referentiel.quartiers,
            demonstration: referentiel.demonstration,
        }
    }
}

impl SiteData {
    fn demonstration(&self) -> bool {
        matches!(self, Self::Loaded(datasets) if datasets.iter().any(|dataset| dataset.demonstration))
    }

    /// What every reader must know before an answer.
    pub(crate) fn notice(&self) -> Option<&'static str> {
        Some(match self {
            Self::Unavailable => {
                "Les contours des quartiers sont momentanément indisponibles. Ce n’est pas votre \
                 faute : revenez dans quelques minutes."
            }
            _ if self.demonstration() => {
                "Données de démonstration : le territoire est fictif. Les réponses ne disent rien \
                 d’un lieu réel."
            }
            Self::Loaded(_) => return None,
        })
    }

    /// What can be tried where the territory is fictional.
    pub(crate) fn example(&self) -> Option<impl IntoView + use<>> {
        self.demonstration().then(|| {
            view! {
                <p class="exemple">
                    "Essayez « 7 rue des Cordiers, Port-Brumel », dans l’archipel imaginaire des \
                     Brumelles."
                </p>
            }
        })
    }

    pub(crate) fn sources(&self) -> impl IntoView + use<> {
        let datasets = match self {
            Self::Loaded(datasets) => datasets.clone(),
            Self::Unavailable => Vec::new(),
        };
        let demonstration = datasets.iter().any(|dataset| dataset.demonstration);
        view! {
            <details id="sources">
                <summary>"Sources et licence"</summary>
                <ul>
                    {datasets.into_iter().map(|dataset| view! { <li>{dataset.phrase()}</li> }).collect_view()}
                </ul>
                <p>
                    {if demonstration {
                        "Ces quartiers et leurs adresses sont inventés, pour montrer et pour \
                         essayer."
                    } else {
                        "Les contours sont simplifiés pour tenir dans une page ; l’écart est \
                         compté dans chaque réponse. Les contours officiels sont ceux des sources \
                         ci-dessus. Les adresses viennent de la Base Adresse Nationale, par le \
                         service de géocodage de l’IGN (Licence Ouverte 2.0)."
                    }}
                </p>
            </details>
        }
    }
}

impl SiteDataset {
    fn phrase(self) -> String {
        let published = match self.publie_le {
            Some(date) => format!(", contours publiés le {}", long_day(date)),
            None => String::new(),
        };
        let quartiers = match self.quartiers {
            0 | 1 => "quartier",
            _ => "quartiers",
        };
        format!(
            "Génération {} : {} {quartiers}{published}. {}. {}.",
            self.generation,
            thousands(self.quartiers),
            self.source,
            self.licence
        )
    }
}

/// Groups thousands with a no-break space.
fn thousands(number: u32) -> String {
    match number {
        0..1000 => number.to_string(),
        _ => format!("{}\u{202f}{:03}", thousands(number / 1000), number % 1000),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_numbers_in_french() {
        assert_eq!(thousands(16), "16");
        assert_eq!(thousands(1514), "1\u{202f}514");
        assert_eq!(thousands(1_000_007), "1\u{202f}000\u{202f}007");
    }

    fn dataset(demonstration: bool) -> SiteDataset {
        SiteDataset {
            generation: "2024",
            source: "Source <officielle> & nommée".into(),
            publie_le: Some(Date::constant(2024, 1, 1)),
            licence: "Licence Ouverte 2.0".into(),
            quartiers: 1362,
            demonstration,
        }
    }

    #[test]
    fn says_what_the_answers_come_from() {
        let said = |data: &SiteData| data.notice().unwrap_or_default();
        let real = SiteData::Loaded(vec![dataset(false)]);
        assert_eq!(real.notice(), None);
        let sources = Owner::new().with(|| real.sources().into_view().to_html());
        assert!(sources.contains("1\u{202f}362 quartiers, contours publiés le 1er janvier 2024"));
        assert!(sources.contains("Source &lt;officielle&gt; &amp; nommée"));
        let fictional = SiteData::Loaded(vec![dataset(true)]);
        assert!(said(&fictional).contains("Données de démonstration"));
        assert!(said(&SiteData::Unavailable).contains("momentanément indisponibles"));
    }
}
