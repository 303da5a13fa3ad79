//! The grammar of the command line: every command, its arguments and its help.

use crate::cli::Help;
use std::{ffi::OsString, path::PathBuf};

/// The commands whose arguments are read by another crate, exactly as they were given.
pub(crate) const FORWARDED: [&str; 8] = [
    "data",
    "bench",
    "mobile",
    "reliability",
    "security",
    "conformance",
    "orientation",
    "captures",
];

/// What `--help` and the errors are made from.
pub(crate) const HELP: Help = Help {
    program: "cargo xtask",
    text: Xtask::HELP_,
};

xflags::xflags! {
    /// The commands of Guichet.
    cmd xtask {
        /// Install what is missing, build, and serve on http://localhost:8787
        ///
        /// Builds for this machine: neither as small nor as fast as what is shipped. See
        /// `cargo xtask serve --help` to choose the port or the data.
        cmd dev {}

        /// Install what is missing, then run every test
        ///
        /// Every check and test, as CI does. Set GUICHET_DATA to a folder of official data
        /// for the tests that need it. Closes with how many passed.
        cmd test {
            /// Only the end-to-end cases whose path in tests/ holds this
            repeated case: String
            /// The native tests on four days, then the end-to-end cases on the same four in
            /// three time zones (some hours); installs faketime
            optional --days
        }

        /// Compile the widgets and the worker, as they are shipped
        ///
        /// To WebAssembly, into target/guichet.
        cmd build {}

        /// Serve the site and the API on this machine, as they are shipped
        ///
        /// Builds what is not built. Prints `ready http://localhost:P` once it answers; stops
        /// on Ctrl-C or SIGTERM. Mails and texts go to courriels.ndjson, in the folder of
        /// --persist or target/guichet, and are read at http://localhost:(20000 + P)/courriels.
        cmd serve {
            /// Listen there [default: 8787; 0 for any free port]
            optional --port P: u16
            /// Serve what `cargo xtask data --out DIR` wrote [default: target/guichet/data]
            optional --data DIR: PathBuf
            /// Keep the database there across restarts [default: forget it]
            optional --persist DIR: PathBuf
            /// Where pages look addresses up [default: the State's geocoder or, for
            /// demonstration data, a local one on port 10000 + P]
            optional --geocoder URL: String
        }

        /// Read official files, and write what pages and the API answer from
        cmd data { repeated args: OsString }

        /// Measure the lookup, eligibility and structures beside their peers
        cmd bench { repeated args: OsString }

        /// Weigh what a page downloads, against the record
        ///
        /// Fails when a file outgrows its record by more than 1 kB, or a ceiling. `cargo xtask
        /// test` only says which ceilings are not reached yet, and fails on growth.
        cmd size {
            /// Print the figures as JSON
            optional --json
            /// Make these figures the record (xtask/sizes.json)
            optional --record
        }

        /// Time a page with the widget on a slow phone
        cmd mobile { repeated args: OsString }

        /// Measure how reliable applications are, crash after crash
        cmd reliability { repeated args: OsString }

        /// Measure how applications hold against who wishes harm
        cmd security { repeated args: OsString }

        /// Ask the API anything, and hold its answers against its document
        cmd conformance { repeated args: OsString }

        /// Answer whom to meet; look for dead ends over every commune of France
        cmd orientation { repeated args: OsString }

        /// Take pictures of every state of the widgets
        cmd captures { repeated args: OsString }

        /// Check the invariants that no compiler does
        ///
        /// Who may depend on whom, what may be committed, that the documents speak of what
        /// exists, that every source is compiled.
        cmd tidy {}

        /// Put the site and the API online
        ///
        /// Needs CLOUDFLARE_ACCOUNT_ID and CLOUDFLARE_API_TOKEN (a token that may edit Workers
        /// and D1), and GUICHET_BASE, the identifier of the database, unless
        /// edge/wrangler.toml has it.
        cmd deploy {
            /// What is online, and where: the versions released there stay there, and the links
            /// in mails lead there
            optional --site URL: String
            /// Nothing is online yet
            optional --first
            /// Put online what `cargo xtask data --out DIR` wrote [default: target/guichet/data]
            optional --data DIR: PathBuf
            /// Where pages look addresses up [default: the State's geocoder]
            optional --geocoder URL: String
            /// Allow the fictional territory to go online
            optional --demonstration
            /// Do all but the upload
            optional --dry-run
        }

        /// Create, renew, revoke and list partners and their keys
        ///
        /// create and rotate print the new key alone on the last line: it is shown once.
        cmd partner {
            /// The database that `serve --persist DIR` keeps, served or not
            optional --persist DIR: PathBuf
            /// Without --persist: the service on that port [default: 8787]
            optional --port P: u16
            /// A deployed service; the key of its administration is in GUICHET_CLE_ADMIN
            optional --url URL: String

            /// Give a partner a key
            cmd create {
                /// The partner's name
                required --name NAME: String
                /// What it may do: prescripteur, structure or lecture
                required --scope SCOPE: String
                /// The structure that it is
                optional --structure ID: String
                /// Nothing of it is sent to anyone
                optional --sandbox
                /// A site that its pages are on, as often as needed
                repeated --origin URL: String
                /// A host of its pages, as often as needed
                repeated --host NAME: String
                /// Where messages are posted
                optional --webhook URL: String
                /// Where mails go
                optional --email ADDRESS: String
                /// Somebody is known to read that mailbox, or that webhook to answer: people may
                /// write to its structure
                optional --receives
                /// How many applications a day
                optional --quota N: u32
            }
            /// Renew a partner's key, the old one holding a while longer
            cmd rotate {
                required id: String
                /// Renew what signs messages instead of the key
                optional --webhook
            }
            /// Close a partner's keys
            cmd revoke { required id: String }
            /// Print every partner
            cmd list {}
        }

        /// Check the receipt of an application, without asking anyone
        cmd receipt {
            /// Say what the receipt says, or fail
            cmd verify {
                /// The public key of the service, as /v1/recus gives it: keep it beforehand
                required --key KEY: String
                /// The receipt [default: standard input]
                optional file: PathBuf
            }
        }
    }
}
