//! What `data` can be asked for.
#![allow(unreachable_pub, reason = "the macro writes `pub`")]

use anyhow::anyhow;
use data::{
    contours::{Guarantee, LoadCommand},
    structures::Import,
};
use shared::{Date, qpv::Generation};
use std::{path::PathBuf, str::FromStr};

xflags::xflags! {
    /// From official files to what pages and the API answer from.
    ///
    /// Without a subcommand, reads the contours of the neighbourhoods: those of 2024 from
    /// data.gouv.fr, which GUICHET_QPV_URL replaces, or those of --qpv. Without a network,
    /// writes the fictional territory instead.
    cmd data {
        default cmd load {
            /// Official contours, a path or an address: zip, GeoJSON or shapefile (.shp).
            optional --qpv source: String
            /// The generation they must be of, 2015 or 2024; by default that of their codes.
            optional --generation year: Generation
            /// The entry to read in a zip that holds several.
            optional --entry name: String
            /// When the publisher dated them, such as 2026-01-15.
            optional --published-on date: Day
            /// Vouch that an extract holds every neighbourhood of the territories it speaks of
            /// (all), or of these: metropole,971 and so on.
            optional --complete codes: Guarantee
            /// Accept far fewer neighbourhoods than the set in use holds.
            optional --accept-drop
            /// Where to write; by default target/guichet/data.
            optional --out dir: PathBuf
            /// Print the report as JSON.
            optional --json
        }

        /// Reads lists of structures, of whatever kind (see data/structures/LISEZMOI.md), and
        /// writes the file that the API loads and the pack of each département, with a report
        /// of every row refused.
        cmd structures {
            /// A list, a path or an address: data·inclusion (schema v1), the template's CSV,
            /// the State's lists (GeoJSON). As often as needed, all of them read together.
            repeated --from source: String
            /// Who publishes lists that do not say so.
            optional --source name: String
            /// Under which licence.
            optional --licence name: String
            /// When lists without a date of their own were published, such as 2026-01-15.
            optional --published-on date: Day
            /// The communes with their middles (geo.api.gouv.fr, fields=code,centre).
            optional --communes path: PathBuf
            /// Where addresses of structures without a position are looked up; by default the
            /// State's geocoder; an empty text for nowhere.
            optional --geocoder url: String
            /// Accept to lose most of the structures in use, or a list that cannot be read.
            optional --accept-drop
            /// Where to write; by default target/guichet/data.
            optional --out dir: PathBuf
            /// Print the report as JSON.
            optional --json
        }

        /// Checks every entry of data/catalogue and builds what pages and the API load.
        cmd catalogue {
            default cmd check {
                /// Print the counts as JSON.
                optional --json
            }

            /// Counts the entries: present, with conditions, closed, without; lists the facts
            /// older than two years.
            cmd coverage {
                /// An inventory (JSON) whose identifiers must all be there.
                optional --inventory path: PathBuf
                /// Print the report as JSON.
                optional --json
            }

            /// Draws situations, and counts the questions put until the first five results stop
            /// changing: in the order of a page, and in that of the API.
            cmd questions {
                /// How many situations; by default 2,000.
                optional --situations number: usize
                /// Print the figures as JSON.
                optional --json
            }

            /// Prints, for each case of data/catalogue/cas, what is asked and what is answered,
            /// a line of JSON each.
            cmd answers {}
        }

        /// Asks every address that the catalogue gives out: its status, where it leads, when it
        /// last changed. Fails when one is broken.
        cmd links {
            /// Ask this server instead, under /{host}/{path}: for tests without a network.
            optional --through url: String
            /// Print the report as JSON.
            optional --json
        }

        /// Says which neighbourhoods appeared, went, moved or were renamed between two
        /// directories written by this command, two artefacts (.qpv) or two source files.
        cmd diff {
            /// The older.
            required before: PathBuf
            /// The newer.
            required after: PathBuf
            /// Print the report as JSON.
            optional --json
        }

        /// What the answers of the catalogue come to, everywhere and for anyone.
        cmd orientation {
            /// For every commune of France and a grid of situations, counts whom the networks
            /// of the catalogue let one meet; fails where there is nobody, or nobody else to
            /// ask. Local structures only add to them. Prints the weakest cells.
            cmd dead-ends {
                /// Print the report as JSON.
                optional --json
            }

            /// Answers a question, written as for POST /v1/orientation, with the bytes that the
            /// API sends. Without one, answers each case of data/structures/cas and of a
            /// fictional territory: what is asked and what is answered, a line of JSON each.
            cmd answer {
                /// The question, in JSON.
                optional question: PathBuf
                /// A directory that this command wrote; by default target/guichet/data.
                optional --data dir: PathBuf
            }
        }

        /// Writes the fictional territory, unless it is there as it is now written.
        cmd demonstration {
            /// Where to write; by default target/guichet/data.
            optional --out dir: PathBuf
        }

        /// Sees to it that there is something to serve: the data that are there, the official
        /// contours or, without a network, the fictional territory.
        cmd prepare {
            /// Where; by default target/guichet/data.
            optional --out dir: PathBuf
        }

        /// Writes what the site serves of the catalogue and of the contract.
        cmd site {
            /// Where to write: what is there goes.
            required --out dir: PathBuf
        }

        /// Plays the State's geocoder for the fictional territory, until its input ends.
        cmd geocoder {
            /// A directory of the fictional territory.
            required --data dir: PathBuf
            /// Where to listen, or anywhere else when that is taken; by default anywhere.
            optional --port port: u16
        }

        /// Draws structures as numerous as the country's, for who measures them.
        cmd draw {
            /// Where to write.
            required --out dir: PathBuf
        }
    }
}

/// A date, with a word on how one is written.
#[derive(Clone, Copy, Debug)]
pub struct Day(Date);

impl FromStr for Day {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let date = text.parse();
        date.map(Self)
            .map_err(|_| anyhow!("a date is written 2026-01-15"))
    }
}

/// The State's geocoder.
const GEOCODER: &str = "https://data.geopf.fr/geocodage";

impl From<Load> for LoadCommand {
    fn from(load: Load) -> Self {
        Self {
            qpv: load.qpv,
            generation: load.generation,
            entry: load.entry,
            publie_le: load.published_on.map(|day| day.0),
            complete: load.complete.unwrap_or_default(),
            accept_decrease: load.accept_drop,
            out: load.out,
        }
    }
}

impl TryFrom<Structures> for Import {
    type Error = anyhow::Error;

    fn try_from(structures: Structures) -> Result<Self, Self::Error> {
        if structures.from.is_empty() {
            return Err(anyhow!(
                "`data structures` reads what --from names: a file or an address, as often as \
                 needed"
            ));
        }
        let geocoder = structures.geocoder.unwrap_or_else(|| GEOCODER.to_owned());
        Ok(Self {
            sources: structures.from,
            source: structures.source,
            licence: structures.licence,
            publie_le: structures.published_on.map(|day| day.0),
            communes: structures.communes,
            geocoder: Some(geocoder).filter(|url| !url.is_empty()),
            today: None,
            accept_decrease: structures.accept_drop,
            demonstration: false,
            out: structures.out,
            json: structures.json,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{CatalogueCmd, Data, DataCmd, Generation, Guarantee, Import, LoadCommand};
    use anyhow::{Result, bail};
    use shared::{Date, qpv::Territoire};

    fn read(args: &[&str]) -> Result<DataCmd> {
        let flags = Data::from_vec(args.iter().map(Into::into).collect());
        Ok(flags.map_err(anyhow::Error::new)?.subcommand)
    }

    fn load(args: &[&str]) -> Result<LoadCommand> {
        let DataCmd::Load(load) = read(args)? else {
            bail!("no contours: {args:?}");
        };
        let load = LoadCommand::from(load);
        load.check().map(|()| load)
    }

    #[test]
    fn arguments_are_read() {
        let check = |args: &str, expect: LoadCommand| {
            let args: Vec<_> = args.split(' ').collect();
            assert_eq!(load(&args).expect("accepted"), expect);
        };
        check(
            "--qpv q.zip --generation 2024 --published-on 2026-01-15 --complete 971,metropole --out d",
            LoadCommand {
                qpv: Some("q.zip".to_owned()),
                generation: Some(Generation::G2024),
                publie_le: Some(Date::constant(2026, 1, 15)),
                complete: Guarantee::List(vec![Territoire::Guadeloupe, Territoire::Metropole]),
                out: Some("d".into()),
                ..LoadCommand::default()
            },
        );
        check(
            "--complete all --json --accept-drop --entry a.geojson",
            LoadCommand {
                complete: Guarantee::All,
                accept_decrease: true,
                entry: Some("a.geojson".to_owned()),
                ..LoadCommand::default()
            },
        );
        let DataCmd::Diff(diff) = read(&["diff", "a", "b", "--json"]).expect("accepted") else {
            panic!("no comparison");
        };
        assert_eq!((diff.before, diff.after), ("a".into(), "b".into()));
        assert!(diff.json);
        let DataCmd::Catalogue(catalogue) = read(&["catalogue", "--json"]).expect("accepted")
        else {
            panic!("no catalogue");
        };
        assert!(matches!(catalogue.subcommand, CatalogueCmd::Check(check) if check.json));
    }

    #[test]
    fn addresses_are_looked_up_at_the_states_geocoder_unless_told_otherwise() {
        let check = |args: &[&str], expect: Option<&str>| {
            let args = [["structures", "--from", "a.csv"].as_slice(), args].concat();
            let DataCmd::Structures(structures) = read(&args).expect("accepted") else {
                panic!("no structures");
            };
            let import = Import::try_from(structures).expect("accepted");
            assert_eq!(import.geocoder.as_deref(), expect, "{args:?}");
        };
        check(&[], Some(super::GEOCODER));
        check(
            &["--geocoder", "http://localhost"],
            Some("http://localhost"),
        );
        check(&["--geocoder", ""], None);
    }

    #[test]
    fn arguments_that_contradict_each_other_are_refused() {
        let check = |args: &[&str], expect: &str| {
            let found = format!("{:#}", load(args).expect_err("refused"));
            assert!(found.contains(expect), "{found}");
        };
        check(&["--generation", "2015"], "pass their file with --qpv PATH");
        check(&["--generation", "2020"], "a generation is 2015 or 2024");
        check(
            &["--complete", "97"],
            "no territory `97`; there is metropole, 971",
        );
        check(
            &["--published-on", "15/01/2026"],
            "a date is written 2026-01-15",
        );
        check(&["qpv.zip"], "unexpected argument: \"qpv.zip\"");
        check(&["diff", "a"], "flag is required: `after`");
        check(&["demonstration", "--qpv", "x"], "unexpected flag: `--qpv`");
    }
}
