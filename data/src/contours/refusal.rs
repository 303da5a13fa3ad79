//! Why a source is refused, and what to do about it.

use shared::{
    codes::{CodeError, CodeQpv},
    qpv::Generation,
};
use std::fmt;

/// A source that cannot be used: which one, why, and the mend.
#[derive(Debug)]
pub(crate) struct ImportRefusal {
    /// The file or the address.
    pub(crate) origin: String,
    /// What is wrong with it.
    pub(crate) cause: RefusalCause,
}

/// What is wrong with a source.
#[derive(Debug)]
pub(crate) enum RefusalCause {
    /// A page for people, with its title when it has one.
    Html(Option<String>),
    /// None of the formats that are read; the first bytes.
    Unknown(String),
    /// Cut short, or damaged: the format and what its reader says.
    Unreadable(&'static str, String),
    /// An archive with nothing to read, or with several things: the entries that could be.
    ZipEntry(Vec<String>),
    /// The file that must come with a shapefile.
    MissingCompanion(&'static str),
    /// The two halves of a shapefile disagree: shapes, then records.
    Halves(usize, usize),
    /// Coordinates that are not WGS 84, as the source names them.
    Projection(String),
    /// No feature at all.
    Empty,
    /// A feature without a property that is needed: its names, and those there are.
    Property(String, &'static [&'static str], Vec<String>),
    /// A feature whose code is not one.
    Code(String, String, CodeError),
    /// A neighbourhood of another generation than the one asked for.
    Generation(CodeQpv, Generation),
    /// One code, two neighbourhoods.
    Duplicate(CodeQpv),
    /// A neighbourhood on the other side of the line between the fictional and the real.
    MixedTerritories(CodeQpv),
    /// A contour that is not made of polygons.
    NotPolygons(CodeQpv, String),
    /// A position that cannot be this neighbourhood's.
    Position(CodeQpv, f64, f64, PositionFault),
    /// Far fewer neighbourhoods than the set in use: now, before.
    Decrease(usize, usize),
    /// Not downloaded.
    Download(String),
}

/// How a position is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PositionFault {
    /// Not degrees at all.
    Metres,
    /// Latitude written first.
    Swapped,
    /// In no French territory.
    Elsewhere,
    /// In a territory that is not the one of the code.
    OtherTerritoire,
}

impl RefusalCause {
    /// The refusal of that source.
    pub(crate) fn of(self, origin: &str) -> ImportRefusal {
        ImportRefusal {
            origin: origin.to_owned(),
            cause: self,
        }
    }
}

impl fmt::Display for ImportRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verb = match self.cause {
            RefusalCause::Download(_) => "could not be downloaded",
            _ => "is refused",
        };
        write!(f, "{} {verb}: {}", self.origin, self.cause)
    }
}

impl std::error::Error for ImportRefusal {}

impl fmt::Display for RefusalCause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Html(title) => {
                f.write_str("it is a web page, not data")?;
                if let Some(title) = title {
                    write!(f, " (“{title}”)")?;
                }
                f.write_str(
                    ". The server answered with an error page or the address is not a file's: \
                     open it in a browser, or pass a downloaded file with --qpv PATH",
                )
            }
            Self::Unknown(start) => write!(
                f,
                "it begins with {start}, which is neither a zip archive, nor GeoJSON, nor a \
                 shapefile (.shp). Pass one of these with --qpv"
            ),
            Self::Unreadable(format, raison) => write!(
                f,
                "this {format} is cut short or damaged ({raison}). Download it again and compare \
                 its size with the publisher's"
            ),
            Self::ZipEntry(entry_list) if entry_list.is_empty() => f.write_str(
                "the archive holds no GeoJSON and no shapefile. Pass the archive of the contours, \
                 not of the list",
            ),
            Self::ZipEntry(entry_list) => write!(
                f,
                "the archive holds {} files that could be meant: {}. Say which with --entry NAME",
                entry_list.len(),
                entry_list.join(", ")
            ),
            Self::MissingCompanion(extension) => write!(
                f,
                "the shapefile comes without its .{extension}. Put it beside the .shp under the \
                 same name, or pass the zip archive that holds both"
            ),
            Self::Halves(shapes_read, entries) => write!(
                f,
                "the .shp holds {shapes_read} shapes and the .dbf {entries} records, so names would go \
                 to the wrong contours. Take both from the same archive"
            ),
            Self::Projection(found) => write!(
                f,
                "its coordinates are in “{found}”, not in WGS 84 degrees. Take the file whose \
                 name says WGS84, or convert it: ogr2ogr -t_srs EPSG:4326 wgs84.geojson FILE"
            ),
            Self::Empty => f.write_str(
                "it holds no feature. It is an empty export: take the publisher's current file",
            ),
            Self::Property(place, expected, present_properties) => write!(
                f,
                "{place} has none of the properties {} (it has {}). The columns were renamed, or it \
                 is another data set: take the publisher's own file",
                expected.join(", "),
                present_properties.join(", ")
            ),
            Self::Code(place, text, error) => write!(
                f,
                "{place} has the code “{text}”: {error}. Correct the code or take the publisher's \
                 own file"
            ),
            Self::Generation(code, asked) => write!(
                f,
                "{code} is a code of generation {}, not {asked}. Pass --generation {}, or the \
                 other file",
                code.generation(),
                code.generation()
            ),
            Self::Duplicate(code) => write!(
                f,
                "{code} appears twice with different contents. Keep one of the two, or merge \
                 their contours into one multipolygon"
            ),
            Self::MixedTerritories(code) => write!(
                f,
                "{code} is of the real country and others are of the fictional département 99, or \
                 the reverse. Keep them in two files and two directories"
            ),
            Self::NotPolygons(code, nature) => write!(
                f,
                "the contour of {code} is {nature}, not one or more polygons. Take the file of \
                 the contours, not of their centres"
            ),
            Self::Position(code, lon, lat, gap) => {
                write!(
                    f,
                    "{code} has a vertex at longitude {lon}, latitude {lat}, "
                )?;
                f.write_str(match gap {
                    PositionFault::Metres => {
                        "which are not degrees but metres of a projection such as Lambert-93. \
                         Take the file whose name says WGS84"
                    }
                    PositionFault::Swapped => {
                        "which is in France once the two are swapped: the file gives latitude \
                         first. Write longitude first, as GeoJSON does"
                    }
                    PositionFault::Elsewhere => {
                        "which is in no French territory. Check the coordinate system the file \
                         was exported from"
                    }
                    PositionFault::OtherTerritoire => {
                        "which is not in the territory its code names. Check the code, or the \
                         contour it was joined to"
                    }
                })
            }
            Self::Decrease(now, before) => write!(
                f,
                "it holds {now} neighbourhoods where the set in use holds {before}. If the \
                 smaller set is really meant, add --accept-drop"
            ),
            Self::Download(raison) => write!(
                f,
                "{raison}. Try again later, or download it by other means and pass the file with \
                 --qpv PATH"
            ),
        }
    }
}
