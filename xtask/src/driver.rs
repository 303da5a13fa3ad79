//! What drives a browser on the demonstration site: tests, pictures, timings.

use crate::{build::Built, donnees, paths, serve, setup};
use anyhow::Result;
use std::{env, path::PathBuf, process::Command};

/// The demonstration site, served, and a browser to look at it.
pub(crate) struct Pilote {
    chromium: PathBuf,
    served: serve::Served,
}

impl Pilote {
    /// Serves what was built, on any free port.
    pub(crate) fn start(built: &Built) -> Result<Self> {
        let chromium = setup::chromium()?;
        let data = paths::demonstration();
        donnees::demonstration(&data)?;
        let served = serve::start(built, &serve::Options::of(data), serve::free_port(0)?)?;
        Ok(Self { chromium, served })
    }

    /// Node, told where the browser and the site are.
    pub(crate) fn node(&self) -> Result<Command> {
        let mut node = Command::new("node");
        node.env("CHROMIUM", &self.chromium)
            .env("GUICHET_URL", self.served.url())
            .env("GUICHET_GEOCODEUR", &self.served.geocoder)
            .env("GUICHET_COURRIELS", &self.served.letters)
            .env("GUICHET_XTASK", env::current_exe()?)
            .current_dir(paths::root());
        Ok(node)
    }
}
