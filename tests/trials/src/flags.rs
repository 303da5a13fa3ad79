//! The grammar of the command line: every trial, its arguments and its help.

use std::path::PathBuf;
use xtask::cli::Help;

/// What `--help` and the errors are made from.
pub(crate) const HELP: Help = Help {
    program: "cargo xtask",
    text: Trials::HELP_,
};

xflags::xflags! {
    /// What measures and attacks the service.
    cmd trials {
        /// Measure the lookup, eligibility and structures beside their peers
        ///
        /// Natively and in V8. Fails below a floor. Without the contours or the middles of the
        /// communes (both in GUICHET_DATA), it says so and measures the rest.
        cmd bench {
            /// The GeoJSON of the generation 2015 [default: the one in GUICHET_DATA or in
            /// ../shared/data]
            optional --qpv PATH: PathBuf
            /// Print the figures as JSON
            optional --json
        }

        /// Take pictures of every state of the widgets
        ///
        /// Writes a picture of each state in each appearance (light, dark, 320 px, right to
        /// left, forced colours, print) into target/guichet/captures.
        cmd captures {
            /// Only the states whose name holds this
            optional --state NAME: String
            /// Only the appearances whose name holds this
            optional --appearance NAME: String
        }

        /// Ask the API anything, and hold its answers against its document
        ///
        /// Asks the served API what its OpenAPI document allows and what it does not, by
        /// Schemathesis: as nobody, a prescripteur, a structure and whoever administers. Needs
        /// Python 3.10 or later; its packages go to target/guichet/conformance. Fails below a
        /// floor.
        cmd conformance {
            /// Requests drawn for each operation and each kind of caller, besides those that go
            /// over every limit of the document [default: 400]
            optional --cases N: u32
            /// Seed [default: 2026]
            optional --seed N: u32
            /// Print the figures as JSON
            optional --json
        }

        /// Time a page with the widget on a slow phone
        ///
        /// Chromium on the demonstration site, a cold cache each time, with the network of a
        /// slow 4G (180 kB/s, 562.5 ms a request) and a processor six times slower than this
        /// one. What the thread of the page does is counted in its own time, for this machine
        /// has other things to do; their load weighs on it all the same. Fails below a floor.
        cmd mobile {
            /// How often each page is loaded; the table shows the medians [default: 5]
            optional --passes N: u8
            /// Print every figure of every pass as JSON
            optional --json
        }

        /// Measure how reliable applications are, crash after crash
        ///
        /// What is acknowledged is never lost nor doubled. Fails below a floor.
        cmd reliability {
            /// A short run, as `cargo xtask test` makes: no floor on how much is done
            optional --brief
            /// Seed of the simulation; the same seed gives the same run [default: 2026]
            optional --seed N: u64
            /// Operations of the simulation [default: 1000000]
            optional --operations N: u64
            /// Applications sent to the real runtime, half of them twice [default: 34000]
            optional --deposits N: u64
            /// How often it is killed meanwhile [default: 100]
            optional --kills N: u64
            /// The simulation alone, without the runtime
            optional --simulation
            /// Print the figures as JSON
            optional --json
        }

        /// Measure how applications hold against who wishes harm
        ///
        /// Tries to read and to change what belongs to others, to send where nobody may, to
        /// leave formulas in exports and people in logs, to change the key of a full database.
        /// What is tried is in tests/security. Fails below a floor.
        cmd security {
            /// As `cargo xtask test` does: some of what is tried, and no change of key
            optional --brief
            /// Applications in the database whose key changes [default: 100000]
            optional --rows N: u64
            /// Print the figures as JSON
            optional --json
        }
    }
}
