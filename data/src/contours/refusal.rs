//! Why a source is refused, and what to do about it.

use shared::{
    codes::{CodeError, CodeQpv},
    qpv::Generation,
};
use std::fmt;

/// A source that cannot be used: which one, why, and the mend.
#[derive(Debug)]
pub(crate) struct Refus {
    /// The file or the address.
    pub(crate) origine: String,
    /// What is wrong with it.
    pub(crate) cause: Cause,
}

/// What is wrong with a source.
#[derive(Debug)]
pub(crate) enum Cause {
    /// A page for people, with its title when it has one.
    Html(Option<String>),
    /// None of the formats that are read; the first bytes.
    Inconnu(String),
    /// Cut short, or damaged: the format and what its reader says.
    Illisible(&'static str, String),
    /// An archive with nothing to read, or with several things: the entries that could be.
    Entree(Vec<String>),
    /// The file that must come with a shapefile.
    Voisin(&'static str),
    /// The two halves of a shapefile disagree: shapes, then records.
    Moities(usize, usize),
    /// Coordinates that are not WGS 84, as the source names them.
    Projection(String),
    /// No feature at all.
    Vide,
    /// A feature without a property that is needed: its names, and those there are.
    Propriete(String, &'static [&'static str], Vec<String>),
    /// A feature whose code is not one.
    Code(String, String, CodeError),
    /// A neighbourhood of another generation than the one asked for.
    Generation(CodeQpv, Generation),
    /// One code, two neighbourhoods.
    Doublon(CodeQpv),
    /// A neighbourhood on the other side of the line between the fictional and the real.
    Melange(CodeQpv),
    /// A contour that is not made of polygons.
    Geometrie(CodeQpv, String),
    /// A position that cannot be this neighbourhood's.
    Position(CodeQpv, f64, f64, Ecart),
    /// Far fewer neighbourhoods than the set in use: now, before.
    Baisse(usize, usize),
    /// Not downloaded.
    Reseau(String),
}

/// How a position is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ecart {
    /// Not degrees at all.
    Metres,
    /// Latitude written first.
    Inversee,
    /// In no French territory.
    Ailleurs,
    /// In a territory that is not the one of the code.
    AutreTerritoire,
}

impl Cause {
    /// The refusal of that source.
    pub(crate) fn of(self, origine: &str) -> Refus {
        Refus {
            origine: origine.to_owned(),
            cause: self,
        }
    }
}

impl fmt::Display for Refus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verb = match self.cause {
            Cause::Reseau(_) => "could not be downloaded",
            _ => "is refused",
        };
        write!(f, "{} {verb}: {}", self.origine, self.cause)
    }
}

impl std::error::Error for Refus {}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Html(titre) => {
                f.write_str("it is a web page, not data")?;
                if let Some(titre) = titre {
                    write!(f, " (“{titre}”)")?;
                }
                f.write_str(
                    ". The server answered with an error page or the address is not a file's: \
                     open it in a browser, or pass a downloaded file with --qpv PATH",
                )
            }
            Self::Inconnu(debut) => write!(
                f,
                "it begins with {debut}, which is neither a zip archive, nor GeoJSON, nor a \
                 shapefile (.shp). Pass one of these with --qpv"
            ),
            Self::Illisible(format, raison) => write!(
                f,
                "this {format} is cut short or damaged ({raison}). Download it again and compare \
                 its size with the publisher's"
            ),
            Self::Entree(entrees) if entrees.is_empty() => f.write_str(
                "the archive holds no GeoJSON and no shapefile. Pass the archive of the contours, \
                 not of the list",
            ),
            Self::Entree(entrees) => write!(
                f,
                "the archive holds {} files that could be meant: {}. Say which with --entry NAME",
                entrees.len(),
                entrees.join(", ")
            ),
            Self::Voisin(extension) => write!(
                f,
                "the shapefile comes without its .{extension}. Put it beside the .shp under the \
                 same name, or pass the zip archive that holds both"
            ),
            Self::Moities(formes, fiches) => write!(
                f,
                "the .shp holds {formes} shapes and the .dbf {fiches} records, so names would go \
                 to the wrong contours. Take both from the same archive"
            ),
            Self::Projection(trouvee) => write!(
                f,
                "its coordinates are in “{trouvee}”, not in WGS 84 degrees. Take the file whose \
                 name says WGS84, or convert it: ogr2ogr -t_srs EPSG:4326 wgs84.geojson FILE"
            ),
            Self::Vide => f.write_str(
                "it holds no feature. It is an empty export: take the publisher's current file",
            ),
            Self::Propriete(ou, attendues, presentes) => write!(
                f,
                "{ou} has none of the properties {} (it has {}). The columns were renamed, or it \
                 is another data set: take the publisher's own file",
                attendues.join(", "),
                presentes.join(", ")
            ),
            Self::Code(ou, texte, erreur) => write!(
                f,
                "{ou} has the code “{texte}”: {erreur}. Correct the code or take the publisher's \
                 own file"
            ),
            Self::Generation(code, demandee) => write!(
                f,
                "{code} is a code of generation {}, not {demandee}. Pass --generation {}, or the \
                 other file",
                code.generation(),
                code.generation()
            ),
            Self::Doublon(code) => write!(
                f,
                "{code} appears twice with different contents. Keep one of the two, or merge \
                 their contours into one multipolygon"
            ),
            Self::Melange(code) => write!(
                f,
                "{code} is of the real country and others are of the fictional département 99, or \
                 the reverse. Keep them in two files and two directories"
            ),
            Self::Geometrie(code, nature) => write!(
                f,
                "the contour of {code} is {nature}, not one or more polygons. Take the file of \
                 the contours, not of their centres"
            ),
            Self::Position(code, lon, lat, ecart) => {
                write!(
                    f,
                    "{code} has a vertex at longitude {lon}, latitude {lat}, "
                )?;
                f.write_str(match ecart {
                    Ecart::Metres => {
                        "which are not degrees but metres of a projection such as Lambert-93. \
                         Take the file whose name says WGS84"
                    }
                    Ecart::Inversee => {
                        "which is in France once the two are swapped: the file gives latitude \
                         first. Write longitude first, as GeoJSON does"
                    }
                    Ecart::Ailleurs => {
                        "which is in no French territory. Check the coordinate system the file \
                         was exported from"
                    }
                    Ecart::AutreTerritoire => {
                        "which is not in the territory its code names. Check the code, or the \
                         contour it was joined to"
                    }
                })
            }
            Self::Baisse(maintenant, avant) => write!(
                f,
                "it holds {maintenant} neighbourhoods where the set in use holds {avant}. If the \
                 smaller set is really meant, add --accept-drop"
            ),
            Self::Reseau(raison) => write!(
                f,
                "{raison}. Try again later, or download it by other means and pass the file with \
                 --qpv PATH"
            ),
        }
    }
}
