//! The home page: the widget itself, and how to add it to a site.

use crate::{frame::page, integration::integration};
use leptos::prelude::*;
use shared::{Date, qpv::Referentiel, words::long_day};

/// What the home page depends on.
#[derive(Clone, Debug)]
pub struct HomePage {
    /// `https://host`, as the page was requested.
    pub origin: String,
    /// Where the widget sends the address that is typed, which a content security policy must
    /// allow.
    pub geocoder: String,
    pub data: SiteData,
    /// The structure to which the reader came to write, if the link named one.
    pub structure: Option<ChosenStructure>,
}

#[derive(Clone, Debug)]
pub struct ChosenStructure {
    pub id: String,
    pub name: String,
}

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

impl HomePage {
    pub fn render(self) -> String {
        page(
            "Guichet : votre adresse est-elle dans un quartier prioritaire ?",
            "Une adresse, une réponse claire : oui, non ou à confirmer. Pour les habitants, et à \
             poser sur le site de votre commune.",
            true,
            || self.content().into_view(),
        )
    }

    fn content(self) -> impl IntoView {
        let snippet = format!(
            "<script type=\"module\" src=\"{}/guichet.js\"></script>\n<guichet-qpv></guichet-qpv>",
            self.origin
        );
        let notice = self.data.notice();
        view! {
            <a class="evitement" href="#verifier">"Aller à la vérification"</a>
            {notice}
            <header>
                <p class="marque">"Guichet"</p>
                <nav aria-label="Dans cette page">
                    <ul>
                        <li><a href="#integrer">"Sur votre site"</a></li>
                        <li><a href="#api">"API"</a></li>
                        <li><a href="#sources">"Sources"</a></li>
                    </ul>
                </nav>
            </header>
            <main>
                <section class="promesse">
                    <h1>"Une adresse, une réponse claire"</h1>
                    <p class="chapeau">
                        "Certaines aides dépendent du quartier où vous habitez, ou de celui où \
                         votre projet s’installe. Vérifiez ici si une adresse est dans un "
                        <dfn>"quartier prioritaire de la politique de la ville"</dfn>
                        " (QPV) : un quartier choisi par l’État pour recevoir plus de moyens."
                    </p>
                </section>
                {self.structure.map(ChosenStructure::form)}
                <section id="verifier" aria-label="Vérifier une adresse">
                    <guichet-qpv>
                        <noscript>
                            <p>
                                "La vérification se fait dans votre navigateur et demande \
                                 JavaScript. Sans lui, votre mairie peut vous répondre."
                            </p>
                        </noscript>
                    </guichet-qpv>
                    {self.data.example()}
                </section>
                <section class="valeur">
                    <h2>"Ce que la réponse vaut"</h2>
                    <ul>
                        <li>
                            <strong>"Oui et non sont certains. "</strong>
                            "Quand la limite du quartier est trop proche pour trancher, la réponse \
                             est « à confirmer », et dit à qui demander."
                        </li>
                        <li>
                            <strong>"Votre adresse reste chez vous. "</strong>
                            "Le service d’adresses de l’État la trouve, votre navigateur fait la \
                             vérification. Notre serveur ne la reçoit pas."
                        </li>
                        <li>
                            <strong>"Ce n’est pas une attestation. "</strong>
                            "Pour une démarche, c’est l’organisme qui vous la demande qui décide."
                        </li>
                    </ul>
                </section>
                <section class="publics">
                    <h2>"Pour qui"</h2>
                    <dl>
                        <div>
                            <dt>"Vous habitez ou vous entreprenez"</dt>
                            <dd>"Vous savez en une minute où vous en êtes, et que demander."</dd>
                        </div>
                        <div>
                            <dt>"Vous accompagnez"</dt>
                            <dd>
                                "Vous vérifiez une adresse devant la personne, avec la date et la \
                                 source de la réponse."
                            </dd>
                        </div>
                        <div>
                            <dt>"Vous tenez le site d’une commune ou d’une association"</dt>
                            <dd>
                                "Deux lignes à coller. Le module prend la police et la largeur de \
                                 votre page."
                            </dd>
                        </div>
                    </dl>
                </section>
                {integration(&self.origin, &self.geocoder, snippet)}
                {self.data.sources()}
            </main>
            <footer>
                <p>
                    "Guichet ne dépose aucun traceur et ne garde rien de vos recherches. Code \
                     ouvert, sous licence MIT ou Apache 2.0."
                </p>
            </footer>
        }
    }
}

impl ChosenStructure {
    fn form(self) -> impl IntoView {
        let Self { id, name } = self;
        let no_script = format!("Pour écrire d’ici à {name}, il faut JavaScript.");
        view! {
            <section id="candidature" aria-label="Écrire à une structure">
                <guichet-candidature structure=id nom=name>
                    <noscript>
                        <p>{no_script}</p>
                    </noscript>
                </guichet-candidature>
            </section>
        }
    }
}

impl SiteData {
    fn demonstration(&self) -> bool {
        matches!(self, Self::Loaded(datasets) if datasets.iter().any(|dataset| dataset.demonstration))
    }

    fn notice(&self) -> Option<impl IntoView + use<>> {
        let text = match self {
            Self::Unavailable => {
                "Les contours des quartiers sont momentanément indisponibles. Ce n’est pas votre \
                 faute : revenez dans quelques minutes."
            }
            _ if self.demonstration() => {
                "Données de démonstration : le territoire est fictif. Les réponses ne disent rien \
                 d’un lieu réel."
            }
            Self::Loaded(_) => return None,
        };
        Some(view! { <p class="avis" role="note">{text}</p> })
    }

    fn example(&self) -> Option<impl IntoView + use<>> {
        self.demonstration().then(|| {
            view! {
                <p class="exemple">
                    "Essayez « 7 rue des Cordiers, Port-Brumel », dans l’archipel imaginaire des \
                     Brumelles."
                </p>
            }
        })
    }

    fn sources(self) -> impl IntoView {
        let datasets = match self {
            Self::Loaded(datasets) => datasets,
            Self::Unavailable => Vec::new(),
        };
        let demonstration = datasets.iter().any(|dataset| dataset.demonstration);
        view! {
            <section id="sources">
                <h2>"Sources et licence"</h2>
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
            </section>
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

    fn render(data: SiteData) -> String {
        HomePage {
            origin: "https://guichet.test".into(),
            geocoder: "https://geocodeur.test/search".into(),
            data,
            structure: None,
        }
        .render()
    }

    #[test]
    fn the_structure_that_was_chosen_can_be_written_to() {
        let mut home = HomePage {
            origin: "https://guichet.test".into(),
            geocoder: "https://geocodeur.test/search".into(),
            data: SiteData::Unavailable,
            structure: None,
        };
        assert!(!home.clone().render().contains("<guichet-candidature"));
        home.structure = Some(ChosenStructure {
            id: "\"><script>".into(),
            name: "Les Halles \"& Cie\" <b>".into(),
        });
        let page = home.render();
        assert!(page.contains("<section id=\"candidature\""));
        assert!(page.contains("nom=\"Les Halles &quot;&amp; Cie&quot; &lt;b&gt;\""));
        assert_eq!(page.matches("<script").count(), 1);
    }

    #[test]
    fn says_what_the_answers_come_from() {
        let demonstration = "Données de démonstration";
        let unavailable = "momentanément indisponibles";
        let real = render(SiteData::Loaded(vec![dataset(false)]));
        assert!(!real.contains(demonstration) && !real.contains(unavailable));
        assert!(real.contains("1\u{202f}362 quartiers, contours publiés le 1er janvier 2024"));
        assert!(real.contains("Source &lt;officielle&gt; &amp; nommée"));
        let fictional = render(SiteData::Loaded(vec![dataset(true)]));
        assert!(fictional.contains(demonstration) && !fictional.contains(unavailable));
        let none = render(SiteData::Unavailable);
        assert!(none.contains(unavailable) && !none.contains(demonstration));
    }

    #[test]
    fn gives_the_lines_to_paste_for_this_site() {
        let page = render(SiteData::Unavailable);
        assert!(
            page.contains("&lt;script type=\"module\" src=\"https://guichet.test/guichet.js\"&gt;")
        );
        assert!(page.contains("<guichet-qpv"));
    }

    #[test]
    fn every_inner_link_leads_somewhere() {
        let page = render(SiteData::Loaded(vec![dataset(false)]));
        for link in page.split("href=\"#").skip(1) {
            let id = link.split('"').next().unwrap();
            assert!(page.contains(&format!("id=\"{id}\"")), "{id}");
        }
    }
}
