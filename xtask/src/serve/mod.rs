//! `serve`: the site and the API on this machine, in the runtime they are deployed to.

mod courriels;
mod presence;
mod runtime;
mod secrets;

pub(crate) use presence::{Address, find};
pub(crate) use secrets::Secrets;

use crate::{
    build::{self, Built},
    cli::unexpected,
    data, paths,
    process::{Running, interrupted},
    site::{self, Sources},
};
use anyhow::{Context, Result, anyhow, bail};
use lexopt::{Arg, Parser, ValueExt};
use presence::Presence;
use std::{
    net::TcpListener,
    path::{Path, PathBuf},
};
use tiny_http::Server;

/// What `cargo xtask serve --help` says.
pub(crate) const USAGE: &str = "\
Usage: cargo xtask serve [--port P] [--data DIR] [--persist DIR] [--geocodeur URL]

  --port P         listen there (default 8787; 0 for any free port)
  --data DIR       serve what `cargo xtask data --out DIR` wrote (default target/guichet/data)
  --persist DIR    keep the database there across restarts (default: forget it)
  --geocodeur URL  where pages look addresses up (default: the State's geocoder, or
                   for demonstration data a local one on port 10000 + P)

Prints `ready http://localhost:P` once it answers; stops on Ctrl-C or SIGTERM. Letters to
structures go to courriels.ndjson, in the folder of --persist or target/guichet, and are
read at http://localhost:(20000 + P)/courriels.";

/// The port of `dev`, and of `serve` unless told otherwise.
pub(crate) const PORT: u16 = 8787;

/// From the port of a site to that of its geocoder: out of the way of other sites.
const GEOCODER_OFFSET: u16 = 10_000;

/// The same, to that of its letters.
const LETTERS_OFFSET: u16 = 20_000;

/// What to serve and where.
pub(crate) struct Options {
    port: u16,
    data: PathBuf,
    persist: Option<PathBuf>,
    geocoder: Option<String>,
    journal: Option<PathBuf>,
    deployed: bool,
}

impl Options {
    /// To serve a data directory, and nothing special.
    pub(crate) fn of(data: PathBuf) -> Self {
        Self {
            port: PORT,
            data,
            persist: None,
            geocoder: None,
            journal: None,
            deployed: false,
        }
    }

    /// To serve a database, on the data of the demonstration.
    pub(crate) fn of_database(data: PathBuf, persist: &Path) -> Self {
        Self {
            persist: Some(persist.to_owned()),
            ..Self::of(data)
        }
    }

    /// What the service logs goes to a file.
    pub(crate) fn logging_to(self, journal: PathBuf) -> Self {
        Self {
            journal: Some(journal),
            ..self
        }
    }

    /// As once it is online: it sends nothing to the machine that it runs on.
    pub(crate) fn deployed(self) -> Self {
        Self {
            deployed: true,
            ..self
        }
    }

    /// Where letters are written down.
    fn letters(&self) -> PathBuf {
        let dir = self.persist.clone().unwrap_or_else(paths::output);
        dir.join("courriels.ndjson")
    }

    fn parse(mut args: Parser) -> Result<Self> {
        let mut options = Self::of(paths::data());
        while let Some(arg) = args.next()? {
            match arg {
                Arg::Long("port") => options.port = args.value()?.parse()?,
                Arg::Long("data") => options.data = absolute(args.value()?)?,
                Arg::Long("persist") => options.persist = Some(absolute(args.value()?)?),
                Arg::Long("geocodeur") => options.geocoder = Some(args.value()?.string()?),
                other => return Err(unexpected(other)),
            }
        }
        Ok(options)
    }
}

pub(crate) fn absolute(path: impl Into<PathBuf>) -> Result<PathBuf> {
    let path = path.into();
    std::path::absolute(&path).with_context(|| format!("{} is no path", path.display()))
}

/// Runs `cargo xtask serve`.
pub(crate) fn run(args: Parser) -> Result<()> {
    let options = Options::parse(args)?;
    let port = free_port(options.port)?;
    let built = build::build()?;
    data::prepare(&options.data)?;
    start(&built, &options, port)?.wait()
}

/// A site that answers; it stops when dropped.
pub(crate) struct Served {
    runtime: Running,
    port: u16,
    /// What opens its administration.
    pub(crate) admin: String,
    _presence: Presence,
    /// What plays the geocoder here, where one is.
    _played: Option<Running>,
    /// Where its pages look addresses up.
    pub(crate) geocoder: String,
    /// Where its letters are read.
    pub(crate) letters: String,
}

/// Serves what was built, and returns once it answers.
pub(crate) fn start(built: &Built, options: &Options, port: u16) -> Result<Served> {
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
        en_ligne: None,
    };
    site::assemble(&built.widgets, &sources, &site)?;
    let persist = options.persist.as_deref();
    let presence = Presence::take(persist, port)?;
    let secrets = Secrets::of(persist)?;
    let letters = port.checked_add(LETTERS_OFFSET).unwrap_or(0);
    let letters = courriels::start(options.letters(), letters)?;
    let runtime = runtime::start(&runtime::Settings {
        worker: &built.worker,
        site: &site,
        port,
        geocoder: &geocoder,
        persist,
        letters: &options.letters(),
        cles: &secrets.cles,
        admin: &secrets.admin,
        local: !options.deployed,
        journal: options.journal.as_deref(),
    })?;
    presence.tell(&Address {
        url: format!("http://localhost:{port}"),
        admin: secrets.admin.clone(),
    })?;
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
    pub(crate) fn url(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    /// Ends the runtime at once, as a power cut would.
    pub(crate) fn kill(&mut self) {
        self.runtime.kill();
    }

    /// Starts the runtime again, on the same port and the same database.
    pub(crate) fn restart(&mut self, built: &Built, options: &Options) -> Result<()> {
        let persist = options.persist.as_deref();
        let secrets = Secrets::of(persist)?;
        self.runtime = runtime::start(&runtime::Settings {
            worker: &built.worker,
            site: &site::served_on(self.port),
            port: self.port,
            geocoder: &self.geocoder,
            persist,
            letters: &options.letters(),
            cles: &secrets.cles,
            admin: &secrets.admin,
            local: !options.deployed,
            journal: options.journal.as_deref(),
        })?;
        Ok(())
    }

    /// Says that it answers, then lets it until it is told to stop.
    pub(crate) fn wait(mut self) -> Result<()> {
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
fn listen(port: u16, quoi: &str) -> Result<(Server, u16)> {
    let server = Server::http(("127.0.0.1", port))
        .or_else(|_| Server::http(("127.0.0.1", 0)))
        .map_err(|error| anyhow!("no port for {quoi}: {error}"))?;
    let port = server
        .server_addr()
        .to_ip()
        .map_or(port, |address| address.port());
    Ok((server, port))
}

/// The port asked for if nothing listens there; any free one for 0.
pub(crate) fn free_port(asked: u16) -> Result<u16> {
    match TcpListener::bind(("127.0.0.1", asked)).and_then(|listener| listener.local_addr()) {
        Ok(address) => Ok(address.port()),
        Err(error) => bail!(
            "cannot listen on port {asked} ({error}): stop what does, or take another with --port"
        ),
    }
}
