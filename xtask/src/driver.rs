//! What drives a browser on the demonstration site: tests, pictures, timings.

use crate::{build::Built, data, paths, serve, setup};
use anyhow::Result;
use std::{env, path::PathBuf, process::Command};

/// The demonstration site, served, and a browser to look at it.
pub struct Driver {
    chromium: PathBuf,
    served: serve::Served,
}

impl Driver {
    /// Serves what was built, on any free port.
    pub fn start(built: &Built) -> Result<Self> {
        let chromium = setup::chromium()?;
        let dir = paths::demonstration();
        data::demonstration(&dir)?;
        let served = serve::start(built, &serve::Options::of(dir), serve::free_port(0)?)?;
        Ok(Self { chromium, served })
    }

    /// Node, told where the browser and the site are.
    pub fn node(&self) -> Result<Command> {
        // A trial is another program than the one whose commands the cases call.
        let xtask = match env::var_os(paths::XTASK).filter(|path| !path.is_empty()) {
            Some(path) => PathBuf::from(path),
            None => env::current_exe()?,
        };
        let mut node = Command::new("node");
        node.env("CHROMIUM", &self.chromium)
            .env("GUICHET_URL", self.served.url())
            .env("GUICHET_GEOCODEUR", &self.served.geocoder)
            .env("GUICHET_COURRIELS", &self.served.letters)
            .env(paths::XTASK, xtask)
            .current_dir(paths::root());
        Ok(node)
    }
}
