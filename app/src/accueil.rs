//! The home page: the widget, and how to have it on one's own site.

use crate::{cadre::page, integrer::integrer};
use leptos::prelude::*;
use shared::{Date, qpv::Referentiel};

/// What the home page says that depends on where and when it is served.
#[derive(Clone, Debug)]
pub struct Accueil {
    /// `https://host`, under which the page was asked for.
    pub origine: String,
    /// Where the widget sends what is typed.
    pub geocodeur: String,
    /// What the answers come from.
    pub donnees: Donnees,
    /// Whom the reader came to write to.
    pub structure: Option<Choisie>,
}

/// A structure that the address of the page names.
#[derive(Clone, Debug)]
pub struct Choisie {
    /// Its identifier.
    pub id: String,
    /// What it is called.
    pub nom: String,
}

/// What the answers come from.
#[derive(Clone, Debug)]
pub enum Donnees {
    /// These sets, oldest first.
    Chargees(Vec<Jeu>),
    /// Nothing that can be read for now.
    Indisponibles,
}

/// A reference set, as far as a reader cares.
#[derive(Clone, Debug)]
pub struct Jeu {
    generation: &'static str,
    source: String,
    publie_le: Option<Date>,
    licence: String,
    quartiers: u32,
    demonstration: bool,
}

impl From<&Referentiel> for Jeu {
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

impl Accueil {
    /// The page.
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
            self.origine
        );
        let avis = self.donnees.avis();
        view! {
            <a class="evitement" href="#verifier">"Aller à la vérification"</a>
            {avis}
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
                {self.structure.map(Choisie::lettre)}
                <section id="verifier" aria-label="Vérifier une adresse">
                    <guichet-qpv>
                        <noscript>
                            <p>
                                "La vérification se fait dans votre navigateur et demande \
                                 JavaScript. Sans lui, votre mairie peut vous répondre."
                            </p>
                        </noscript>
                    </guichet-qpv>
                    {self.donnees.exemple()}
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
                {integrer(&self.origine, &self.geocodeur, snippet)}
                {self.donnees.sources()}
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

impl Choisie {
    fn lettre(self) -> impl IntoView {
        let Self { id, nom } = self;
        let absente = format!("Pour écrire d’ici à {nom}, il faut JavaScript.");
        view! {
            <section id="candidature" aria-label="Écrire à une structure">
                <guichet-candidature structure=id nom=nom>
                    <noscript>
                        <p>{absente}</p>
                    </noscript>
                </guichet-candidature>
            </section>
        }
    }
}

impl Donnees {
    fn demonstration(&self) -> bool {
        matches!(self, Self::Chargees(jeux) if jeux.iter().any(|jeu| jeu.demonstration))
    }

    fn avis(&self) -> Option<impl IntoView + use<>> {
        let texte = match self {
            Self::Indisponibles => {
                "Les contours des quartiers sont momentanément indisponibles. Ce n’est pas votre \
                 faute : revenez dans quelques minutes."
            }
            _ if self.demonstration() => {
                "Données de démonstration : le territoire est fictif. Les réponses ne disent rien \
                 d’un lieu réel."
            }
            Self::Chargees(_) => return None,
        };
        Some(view! { <p class="avis" role="note">{texte}</p> })
    }

    fn exemple(&self) -> Option<impl IntoView + use<>> {
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
        let jeux = match self {
            Self::Chargees(jeux) => jeux,
            Self::Indisponibles => Vec::new(),
        };
        let demonstration = jeux.iter().any(|jeu| jeu.demonstration);
        view! {
            <section id="sources">
                <h2>"Sources et licence"</h2>
                <ul>
                    {jeux.into_iter().map(|jeu| view! { <li>{jeu.phrase()}</li> }).collect_view()}
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

impl Jeu {
    fn phrase(self) -> String {
        let publie = match self.publie_le {
            Some(date) => format!(", contours publiés le {}", jour(date)),
            None => String::new(),
        };
        let quartiers = match self.quartiers {
            0 | 1 => "quartier",
            _ => "quartiers",
        };
        format!(
            "Génération {} : {} {quartiers}{publie}. {}. {}.",
            self.generation,
            milliers(self.quartiers),
            self.source,
            self.licence
        )
    }
}

/// As it is written in French: 3 août 2026.
fn jour(date: Date) -> String {
    const MOIS: [&str; 12] = [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];
    let mois = MOIS[usize::from(date.month().unsigned_abs() - 1)];
    match date.day() {
        1 => format!("1er {mois} {}", date.year()),
        jour => format!("{jour} {mois} {}", date.year()),
    }
}

/// Thousands apart, by a space that does not break.
fn milliers(nombre: u32) -> String {
    match nombre {
        0..1000 => nombre.to_string(),
        _ => format!("{}\u{202f}{:03}", milliers(nombre / 1000), nombre % 1000),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_numbers_and_days_in_french() {
        assert_eq!(milliers(16), "16");
        assert_eq!(milliers(1514), "1\u{202f}514");
        assert_eq!(milliers(1_000_007), "1\u{202f}000\u{202f}007");
        assert_eq!(jour(Date::constant(2026, 8, 3)), "3 août 2026");
        assert_eq!(jour(Date::constant(2025, 1, 1)), "1er janvier 2025");
    }

    fn jeu(demonstration: bool) -> Jeu {
        Jeu {
            generation: "2024",
            source: "Source <officielle> & nommée".into(),
            publie_le: Some(Date::constant(2024, 1, 1)),
            licence: "Licence Ouverte 2.0".into(),
            quartiers: 1362,
            demonstration,
        }
    }

    fn render(donnees: Donnees) -> String {
        Accueil {
            origine: "https://guichet.test".into(),
            geocodeur: "https://geocodeur.test/search".into(),
            donnees,
            structure: None,
        }
        .render()
    }

    #[test]
    fn the_structure_that_was_chosen_can_be_written_to() {
        let mut accueil = Accueil {
            origine: "https://guichet.test".into(),
            geocodeur: "https://geocodeur.test/search".into(),
            donnees: Donnees::Indisponibles,
            structure: None,
        };
        assert!(!accueil.clone().render().contains("<guichet-candidature"));
        accueil.structure = Some(Choisie {
            id: "\"><script>".into(),
            nom: "Les Halles \"& Cie\" <b>".into(),
        });
        let page = accueil.render();
        assert!(page.contains("<section id=\"candidature\""));
        assert!(page.contains("nom=\"Les Halles &quot;&amp; Cie&quot; &lt;b&gt;\""));
        assert_eq!(page.matches("<script").count(), 1);
    }

    #[test]
    fn says_what_the_answers_come_from() {
        let demonstration = "Données de démonstration";
        let indisponible = "momentanément indisponibles";
        let real = render(Donnees::Chargees(vec![jeu(false)]));
        assert!(!real.contains(demonstration) && !real.contains(indisponible));
        assert!(real.contains("1\u{202f}362 quartiers, contours publiés le 1er janvier 2024"));
        assert!(real.contains("Source &lt;officielle&gt; &amp; nommée"));
        let fictional = render(Donnees::Chargees(vec![jeu(true)]));
        assert!(fictional.contains(demonstration) && !fictional.contains(indisponible));
        let none = render(Donnees::Indisponibles);
        assert!(none.contains(indisponible) && !none.contains(demonstration));
    }

    #[test]
    fn gives_the_lines_to_paste_for_this_site() {
        let page = render(Donnees::Indisponibles);
        assert!(
            page.contains("&lt;script type=\"module\" src=\"https://guichet.test/guichet.js\"&gt;")
        );
        assert!(page.contains("<guichet-qpv"));
    }

    #[test]
    fn every_inner_link_leads_somewhere() {
        let page = render(Donnees::Chargees(vec![jeu(false)]));
        for link in page.split("href=\"#").skip(1) {
            let id = link.split('"').next().unwrap();
            assert!(page.contains(&format!("id=\"{id}\"")), "{id}");
        }
    }
}
