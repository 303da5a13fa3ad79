//! `serve`: the site and the API on this machine, in the runtime they are deployed to.

mod mails;
mod presence;
mod receivers;
mod runtime;
mod secrets;

pub use presence::{ServiceAddress, find};
pub use secrets::Secrets;

use crate::{
    build::{self, Built},
    data,
    flags::Serve,
    paths,
    process::{Running, interrupted},
    site::{self, Sources},
};
use anyhow::{Context, Result, anyhow, bail};
use presence::Presence;
use std::{
    net::TcpListener,
    path::{Path, PathBuf},
};
use tiny_http::Server;

/// The port of `dev`, and of `serve` unless told otherwise.
pub const PORT: u16 = 8787;

/// From the port of a site to that of its geocoder: out of the way of other sites.
const GEOCODER_OFFSET: u16 = 10_000;

/// The same, to that of its letters.
const LETTERS_OFFSET: u16 = 20_000;

/// What to serve and where.
pub struct Options {
    data: PathBuf,
    persist: Option<PathBuf>,
    geocoder: Option<String>,
    server_log: Option<PathBuf>,
    deployed: bool,
}

impl Options {
    /// To serve a data directory, and nothing special.
    pub fn of(data: PathBuf) -> Self {
        Self {
            data,
            persist: None,
            geocoder: None,
            server_log: None,
            deployed: false,
        }
    }

    /// To serve a database, on the data of the demonstration.
    pub fn of_database(data: PathBuf, persist: &Path) -> Self {
        Self {
            persist: Some(persist.to_owned()),
            ..Self::of(data)
        }
    }

    /// What the service logs goes to a file.
    pub fn logging_to(self, server_log: PathBuf) -> Self {
        Self {
            server_log: Some(server_log),
            ..self
        }
    }

    /// As once it is online: it sends nothing to the machine that it runs on.
    pub fn deployed(self) -> Self {
        Self {
            deployed: true,
            ..self
        }
    }

    /// Where letters are written down.
    fn letters(&self) -> PathBuf {
        let dir = self.persist.clone().unwrap_or_else(paths::run);
        dir.join("courriels.ndjson")
    }
}

pub fn absolute(path: impl Into<PathBuf>) -> Result<PathBuf> {
    let path = path.into();
    std::path::absolute(&path).with_context(|| format!("{} is no path", path.display()))
}

/// Runs `cargo xtask serve`.
pub(crate) fn run(args: Serve) -> Result<()> {
    let options = Options {
        persist: args.persist.map(absolute).transpose()?,
        geocoder: args.geocoder,
        ..Options::of(args.data.map_or_else(|| Ok(paths::data()), absolute)?)
    };
    let port = free_port(args.port.unwrap_or(PORT))?;
    let built = build::build()?;
    data::prepare(&options.data)?;
    start(&built, &options, port)?.wait()
}

/// A site that answers; it stops when dropped.
pub struct Served {
    runtime: Running,
    port: u16,
    /// What opens its administration.
    pub admin: String,
    _presence: Presence,
    /// What plays the geocoder here, where one is.
    _played: Option<Running>,
    /// Where its pages look addresses up.
    pub geocoder: String,
    /// Where its letters are read.
    pub letters: String,
}

/// Serves what was built, and returns once it answers.
pub fn start(built: &Built, options: &Options, port: u16) -> Result<Served> {
    let (played, geocoder) = match &options.geocoder {
        Some(url) => (None, url.clone()),
        // Only the fictional territory comes with addresses of its own.
        None if options.data.join("adresses.json").is_file() => {
            let port = port.checked_add(GEOCODER_OFFSET).unwrap_or(0);
            let (played, url) = data::geocoder(&options.data, port)?;
            (Some(played), url)
        }
        None => (None, site::GEOCODER.to_owned()),
    };
    let site = site::served_on(port);
    let sources = Sources {
        data: &options.data,
        geocoder: &geocoder,
        online: None,
    };
    site::assemble(&built.widgets, &sources, &site)?;
    let persist = options.persist.as_deref();
    let presence = Presence::take(persist, port)?;
    let secrets = Secrets::of(persist)?;
    let letters = port.checked_add(LETTERS_OFFSET).unwrap_or(0);
    let letters = mails::start(options.letters(), letters)?;
    let runtime = runtime::start(&runtime::Settings {
        worker: &built.worker,
        site: &site,
        port,
        geocoder: &geocoder,
        persist,
        letters: &options.letters(),
        keys: &secrets.keys,
        admin: &secrets.admin,
        local: !options.deployed,
        server_log: options.server_log.as_deref(),
    })?;
    presence.tell(&ServiceAddress {
        url: format!("http://localhost:{port}"),
        admin: secrets.admin.clone(),
    })?;
    if played.is_some() && !options.deployed {
        receivers::declare(&ServiceAddress {
            url: format!("http://localhost:{port}"),
            admin: secrets.admin.clone(),
        })?;
    }
    Ok(Served {
        runtime,
        port,
        admin: secrets.admin,
        _presence: presence,
        _played: played,
        geocoder,
        letters,
    })
}

impl Served {
    /// Where it answers.
    pub fn url(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    /// Ends the runtime at once, as a power cut would.
    pub fn kill(&mut self) {
        self.runtime.kill();
    }

    /// Starts the runtime again, on the same port and the same database.
    pub fn restart(&mut self, built: &Built, options: &Options) -> Result<()> {
        let persist = options.persist.as_deref();
        let secrets = Secrets::of(persist)?;
        self.runtime = runtime::start(&runtime::Settings {
            worker: &built.worker,
            site: &site::served_on(self.port),
            port: self.port,
            geocoder: &self.geocoder,
            persist,
            letters: &options.letters(),
            keys: &secrets.keys,
            admin: &secrets.admin,
            local: !options.deployed,
            server_log: options.server_log.as_deref(),
        })?;
        Ok(())
    }

    /// Says that it answers, then lets it until it is told to stop.
    pub fn wait(mut self) -> Result<()> {
        eprintln!("addresses are looked up at {}", self.geocoder);
        eprintln!("letters to structures are read at {}", self.letters);
        println!("ready {}", self.url());
        let status = self.runtime.wait()?;
        match interrupted() {
            Some(_) => Ok(()),
            None => bail!("the runtime stopped by itself ({status})"),
        }
    }
}

/// A server of this machine's beside the site, and its port: the one asked for or, if that
/// is taken, any other.
fn listen(port: u16, what: &str) -> Result<(Server, u16)> {
    let server = Server::http(("127.0.0.1", port))
        .or_else(|_| Server::http(("127.0.0.1", 0)))
        .map_err(|error| anyhow!("no port for {what}: {error}"))?;
    let port = server
        .server_addr()
        .to_ip()
        .map_or(port, |address| address.port());
    Ok((server, port))
}

/// The port asked for if nothing listens there; any free one for 0.
pub fn free_port(asked: u16) -> Result<u16> {
    match TcpListener::bind(("127.0.0.1", asked)).and_then(|listener| listener.local_addr()) {
        Ok(address) => Ok(address.port()),
        Err(error) => bail!(
            "cannot listen on port {asked} ({error}): stop what does, or take another with --port"
        ),
    }
}
