//! A poster with a code to photograph, for halls, shops and libraries.

use super::{choice::EmbedChoice, snippet::EmbedSite};
use crate::frame::escaped;
use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;

pub const POSTER_STYLE: &str = include_str!("poster.css");

/// A sheet to print.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PosterSize {
    /// One on a sheet.
    A4,
    /// Four on a sheet, to cut.
    A6,
}

impl PosterSize {
    pub fn read(text: &str) -> Self {
        match text {
            "a6" => Self::A6,
            _ => Self::A4,
        }
    }
}

/// The page of a poster.
pub fn poster_page(choice: &EmbedChoice, size: PosterSize, site: &EmbedSite) -> String {
    let address = site.page(choice);
    let (title, lead) = wording(choice);
    let code = code(&address).map_or(String::new(), |code| {
        format!("<figure>{code}<figcaption>Photographiez ce carré avec un téléphone</figcaption></figure>")
    });
    let shown = address
        .split_once("://")
        .map_or(&*address, |(_, rest)| rest);
    let one = format!(
        "<article><h1>{title}</h1><p class=\"dit\">{lead}</p>{code}\
         <p class=\"adresse\">ou tapez <strong>{}</strong></p>\
         <p class=\"pied\">Gratuit, sans compte. Votre adresse n’est pas gardée.</p></article>",
        escaped(shown)
    );
    let (class, articles) = match size {
        PosterSize::A4 => ("a4", one),
        PosterSize::A6 => ("a6", one.repeat(4)),
    };
    format!(
        "<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n\
         <title>Affiche à imprimer</title>\n<meta name=\"robots\" content=\"noindex\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <link rel=\"icon\" href=\"data:,\">\n<style>{POSTER_STYLE}</style>\n</head>\n\
         <body class=\"{class}\">\n<p class=\"conseil\">Imprimez cette page, ou enregistrez-la en \
         PDF depuis la fenêtre d’impression.</p>\n{articles}\n</body>\n</html>\n"
    )
}

/// What the poster asks, and what it offers.
fn wording(choice: &EmbedChoice) -> (&'static str, &'static str) {
    let names: Vec<_> = choice
        .elements
        .iter()
        .map(|element| element.short())
        .collect();
    match names.as_slice() {
        ["qpv"] => (
            "Mon adresse est-elle dans un quartier prioritaire ?",
            "Certaines aides en dépendent. La réponse en une minute.",
        ),
        ["eligibilite"] => (
            "Un projet ? À quoi ai-je droit ?",
            "Quelques questions, puis les aides possibles, et à qui les demander.",
        ),
        ["orientation"] => (
            "Qui peut m’aider près de chez moi ?",
            "Trois questions, puis qui rencontrer, et quand.",
        ),
        ["candidature"] => (
            "Un projet ? Parlons-en",
            "Un message de deux minutes. Une structure vous répond.",
        ),
        _ => (
            "Un projet, un quartier, un coup de main",
            "Votre adresse, vos aides, qui rencontrer et à qui écrire.",
        ),
    }
}

/// The address as a square of squares, one path; `None` for one too long to be photographed.
fn code(address: &str) -> Option<String> {
    /// What scanners need around it.
    const QUIET: i32 = 4;
    let code = QrCode::encode_text(address, QrCodeEcc::Medium).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
            // Writing to a string does not fail.
            let _ = write!(path, "M{} {}h1v1h-1z", x + QUIET, y + QUIET);
        }
    }
    let side = code.size() + 2 * QUIET;
    Some(format!(
        "<svg viewBox=\"0 0 {side} {side}\" role=\"img\" aria-label=\"Code à photographier\" \
         shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/>\
         <path fill=\"#000\" d=\"{path}\"/></svg>"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::integrer::snippet::tests::site;

    #[test]
    fn a_sheet_has_one_poster_or_four() {
        let choice = EmbedChoice::default();
        let count = |size| poster_page(&choice, size, &site()).matches("<svg").count();
        assert_eq!(count(PosterSize::A4), 1);
        assert_eq!(count(PosterSize::A6), 4);
        assert!(poster_page(&choice, PosterSize::A4, &site()).contains("guichet.test/quartier"));
    }

    #[test]
    fn the_code_has_its_three_corners_and_its_margin() {
        let svg = code("https://guichet.test/quartier").unwrap();
        // Version 2 or 3: 25 or 29 squares, and 4 around.
        assert!(svg.contains("viewBox=\"0 0 33 33\"") || svg.contains("viewBox=\"0 0 37 37\""));
        for corner in ["M4 4h1", "M10 4h1", "M4 10h1"] {
            assert!(svg.contains(corner), "{corner}");
        }
        assert!(!svg.contains("M3 "));
    }
}
