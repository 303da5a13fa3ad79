//! For webmasters: choose what to embed, see it, paste it, and check that it is in place.

mod choice;
mod colour;
mod form;
mod framed_page;
mod installation;
mod oembed;
mod poster;
mod recipes;
mod reference;
mod snippet;
mod wording;

pub use choice::EmbedChoice;
pub use framed_page::{FRAME_SCRIPT, FramedPage, frame_page, preview_page};
pub use installation::{InstallationReport, InstalledPage};
pub use oembed::{oembed, oembed_link};
pub use poster::{POSTER_STYLE, PosterSize, poster_page};
pub use snippet::{EmbedSite, host};

use crate::frame::{Head, framed};
use choice::EmbedWay;
use colour::READABLE;
use leptos::prelude::*;

/// The released version that this site serves.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Inline in each page of this family.
pub const INTEGRER_STYLE: &str = concat!(include_str!("../style.css"), include_str!("style.css"));

/// `/integrer`, for what was chosen.
pub fn integrer_page(choice: &EmbedChoice, site: &EmbedSite) -> String {
    let head = Head {
        title: "Guichet : sur votre site",
        description: "Choisissez, regardez, collez : les modules de Guichet sur le site de votre \
                      commune ou de votre association, en cinq minutes.",
        style: INTEGRER_STYLE,
        ..Head::PLAIN
    };
    framed("/integrer", None, &head, || content(choice, site))
}

/// What was found on a page, or why it was not read.
pub fn verification_page(url: &str, report: &Result<InstallationReport, String>) -> String {
    let head = Head {
        title: "Guichet : est-ce bien en place ?",
        style: INTEGRER_STYLE,
        indexed: false,
        ..Head::PLAIN
    };
    framed("/integrer", None, &head, || {
        let found = match report {
            Ok(report) => installation::findings(report),
            Err(refused) => view! { <p class="avis" role="alert">{refused.clone()}</p> }.into_any(),
        };
        view! {
            <section class="promesse">
                <h1>"Est-ce bien en place ?"</h1>
                {found}
                {installation::form(url)}
                <p><a href="/integrer">"Revenir au code à coller"</a></p>
            </section>
        }
        .into_any()
    })
}

fn content(choice: &EmbedChoice, site: &EmbedSite) -> AnyView {
    view! {
        <section class="promesse">
            <h1>"Sur votre site, en cinq minutes"</h1>
            <p class="chapeau">
                "Choisissez, regardez, collez. Le module prend la largeur et la police de votre \
                 page. Il n’ouvre aucune fenêtre et ne lit rien d’autre chez vous."
            </p>
            {form::form(choice)}
        </section>
        {result(choice, site)}
        {wording::wording(choice, site)}
        {recipes::recipes(choice, site)}
        <section id="verifier">
            <h2>"Est-ce bien en place ?"</h2>
            <p>
                "Donnez l’adresse de la page où vous avez collé le code. Nous la lisons une fois, \
                 comme un visiteur, et nous ne la gardons pas."
            </p>
            {installation::form("")}
        </section>
        {reference::reference()}
    }
    .into_any()
}

/// What to paste, and what it looks like.
fn result(choice: &EmbedChoice, site: &EmbedSite) -> AnyView {
    let (title, said, code) = match choice.way {
        EmbedWay::Elements => (
            "Le code à coller",
            "Collez-le là où le module doit apparaître. Le lien qu’il contient s’affiche sans \
             JavaScript.",
            site.elements(choice),
        ),
        EmbedWay::Frame => (
            "Le cadre à coller",
            "Le cadre prend sa hauteur tout seul. Sans le script, il garde 640 pixels et défile.",
            site.frames(choice),
        ),
        EmbedWay::Link => (
            "Le lien à coller",
            "Un lien vers notre page suffit là où votre outil refuse le reste.",
            site.links(choice),
        ),
        EmbedWay::Poster => (
            "L’affiche à imprimer",
            "Un code à photographier mène à cette adresse.",
            site.page(choice),
        ),
    };
    let posters = (choice.way == EmbedWay::Poster).then(|| {
        let query = choice.query();
        let link = |size: &str| format!("/integrer/affiche{query}&format={size}");
        view! {
            <ul class="gestes">
                <li><a class="bouton" href=link("a4")>"Une affiche A4"</a></li>
                <li><a class="bouton" href=link("a6")>"Quatre cartes A6"</a></li>
            </ul>
        }
    });
    let pinned = (choice.pinned && choice.way == EmbedWay::Elements).then(|| {
        view! {
            <p>
                "Cette version ne change plus : "
                <code>"integrity"</code>
                " garantit que le script est celui-ci. Revenez ici pour en prendre une plus récente."
            </p>
        }
    });
    view! {
        <section id="code">
            <h2>{title}</h2>
            <p>{said}</p>
            <pre tabindex="0"><code id="extrait">{code}</code></pre>
            {pinned}
            {posters}
            {contrast(choice)}
            {(choice.way != EmbedWay::Poster).then(|| shown(choice))}
        </section>
    }
    .into_any()
}

/// Where the accent serves, and whether it can be read there.
fn contrast(choice: &EmbedChoice) -> AnyView {
    let uses = choice.accent.uses();
    let all_hold = uses.iter().all(|found| found.chosen >= READABLE);
    let rows = uses.map(|found| {
        let change = match found.chosen >= READABLE {
            true => format!("tient : {}", ratio(found.chosen)),
            false => format!(
                "{} ne suffit pas : le module prend {}, la plus proche qui tient ({})",
                ratio(found.chosen),
                found.shown,
                ratio(found.contrast)
            ),
        };
        view! {
            <tr>
                <th scope="row">{found.place}</th>
                <td>
                    <svg class="pastille" viewBox="0 0 48 24" aria-hidden="true">
                        <rect width="48" height="24" rx="4" fill=found.ground.to_string() />
                        <circle cx="24" cy="12" r="7" fill=found.shown.to_string() />
                    </svg>
                    {change}
                </td>
            </tr>
        }
    });
    let said = match all_hold {
        true => "Votre couleur se lit partout. Il faut 4,5 au moins.",
        false => "Il faut 4,5 au moins. Là où votre couleur ne suffit pas, le module la corrige.",
    };
    view! {
        <h3>"La couleur "<code>{choice.accent.to_string()}</code></h3>
        <p>{said}</p>
        <table>
            <thead>
                <tr>
                    <th scope="col">"Où"</th>
                    <th scope="col">"Contraste"</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}

/// A contrast in the French way.
fn ratio(contrast: f64) -> String {
    // Cut, not rounded: 4.49 is not enough.
    let tenths = (contrast * 10.0).floor() / 10.0;
    format!("{tenths:.1}").replace('.', ",")
}

fn shown(choice: &EmbedChoice) -> AnyView {
    let class = match choice.wide {
        true => "apercu large",
        false => "apercu",
    };
    let page = format!("/integrer/apercu{}", choice.query());
    view! {
        <h3>"Aperçu"</h3>
        <div class=class>
            <iframe src=page.clone() title="Aperçu de votre page" allow="geolocation">
            </iframe>
        </div>
        <p><a href=page>"Ouvrir l’aperçu seul"</a></p>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use snippet::tests::site;

    fn page(fields: &[(&'static str, &'static str)]) -> String {
        let fields = fields.iter().map(|(n, v)| ((*n).into(), (*v).into()));
        integrer_page(&EmbedChoice::read(fields), &site())
    }

    #[test]
    fn the_page_gives_the_code_of_what_was_chosen() {
        let plain = page(&[]);
        assert!(plain.contains("&lt;guichet-qpv&gt;"));
        assert!(plain.contains("src=\"/integrer/apercu?element=qpv&amp;hote=simple\""));
        let frame = page(&[("maniere", "cadre"), ("element", "orientation")]);
        assert!(frame.contains("&lt;iframe data-guichet"));
        let poster = page(&[("maniere", "affiche")]);
        assert!(poster.contains("/integrer/affiche?element=qpv&amp;hote=simple&amp;format=a6"));
        assert!(!poster.contains("<iframe"));
    }

    #[test]
    fn a_colour_that_cannot_be_read_has_a_near_one_that_can() {
        let page = page(&[("accent", "#ffd000")]);
        assert!(page.contains("ne suffit pas : le module prend #"));
    }

    #[test]
    fn what_was_chosen_stays_chosen_and_every_inner_link_leads_somewhere() {
        let page = page(&[("element", "eligibilite"), ("territoire", "commune:93066")]);
        assert!(page.contains("value=\"commune:93066\""));
        assert_eq!(page.matches("<h1>").count(), 1);
        for link in page.split("href=\"#").skip(1) {
            let id = link.split('"').next().unwrap();
            assert!(page.contains(&format!("id=\"{id}\"")), "{id}");
        }
    }

    #[test]
    fn figures_are_cut_not_rounded() {
        assert_eq!(ratio(4.499), "4,4");
        assert_eq!(ratio(21.0), "21,0");
    }

    #[test]
    fn the_styles_stay_in_their_elements() {
        assert!(!INTEGRER_STYLE.contains("</") && !POSTER_STYLE.contains("</"));
    }
}
