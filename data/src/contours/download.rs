//! Downloads, by the `curl` of the machine.
//!
//! It is on practically every developer's machine, follows the machine's own
//! proxies and certificates, and costs nothing to compile: the lightest client in
//! Rust adds 13 s to the first build for one request.

use super::{
    refusal::{ImportRefusal, RefusalCause},
    source::SourceFile,
};
use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use shared::Date;
use std::{
    collections::BTreeMap,
    env, fs,
    io::{self, IsTerminal, Read},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Instant,
};
use steps::{
    paths, process,
    stamp::{sha256, write_whole},
    step::seconds,
};

/// Where ANCT publishes the contours of 2024: redirects to the current file.
const OFFICIAL: &str =
    "https://www.data.gouv.fr/api/1/datasets/r/942d4ee8-8142-4556-8ea1-335537ce1119";

/// Replaces [`OFFICIAL`], for a mirror or a test.
const VARIABLE: &str = "GUICHET_QPV_URL";

/// Ten times what is published.
const MAX_BYTES: &str = "200M";

/// Whether what was passed is an address rather than a path.
pub(crate) fn is_url(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

/// Where to download from and to, and how patiently.
#[derive(Clone, Debug)]
pub(crate) struct Downloader {
    /// The address of the official contours.
    pub(crate) official: String,
    /// Where sound downloads are kept.
    pub(crate) cache: PathBuf,
    /// Seconds to connect.
    pub(crate) connection_s: u32,
    /// Seconds without receiving anything to speak of.
    pub(crate) silence_s: u32,
    /// Times to try again what may pass: an overload, a lost connection.
    pub(crate) attempts: u32,
}

/// What was downloaded.
#[derive(Debug)]
pub(crate) struct FetchedFile {
    /// The content.
    pub(crate) file: SourceFile,
    /// The date its address states.
    pub(crate) publie_le: Option<Date>,
    copy: DownloadCopy,
    state: DownloadState,
}

/// Why nothing was.
#[derive(Debug)]
pub(crate) enum DownloadError {
    /// No network, or the server cannot answer now.
    Unreachable(ImportRefusal),
    /// Something came that cannot be used.
    Refused(ImportRefusal),
    /// Not a matter of the network.
    Other(anyhow::Error),
}

impl From<anyhow::Error> for DownloadError {
    fn from(error: anyhow::Error) -> Self {
        Self::Other(error)
    }
}

impl From<DownloadError> for anyhow::Error {
    fn from(download_error: DownloadError) -> Self {
        match download_error {
            DownloadError::Unreachable(refusal) | DownloadError::Refused(refusal) => refusal.into(),
            DownloadError::Other(error) => error,
        }
    }
}

/// The last sound download of an address.
#[derive(Clone, Debug)]
struct DownloadCopy {
    content: PathBuf,
    state: PathBuf,
}

/// What is known of it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct DownloadState {
    etag: Option<String>,
    sha256: String,
    adresse_finale: String,
}

impl FetchedFile {
    /// Keeps the download for the next time: once it has proved sound.
    pub(crate) fn keep(&self) -> Result<()> {
        write_whole(&self.copy.content, &self.file.bytes)?;
        write_whole(&self.copy.state, &serde_json::to_vec(&self.state)?)
    }

    /// Its content.
    pub(crate) fn into_fichier(self) -> SourceFile {
        self.file
    }

    fn new(url: &str, bytes: Vec<u8>, copy: DownloadCopy, state: DownloadState) -> Self {
        Self {
            file: SourceFile {
                origin: url.to_owned(),
                name: public(url),
                bytes,
                neighbours: BTreeMap::new(),
            },
            publie_le: publication(&state.adresse_finale),
            copy,
            state,
        }
    }
}

impl Downloader {
    /// The real one.
    pub(crate) fn new() -> Result<Self> {
        Ok(Self {
            official: env::var(VARIABLE).unwrap_or_else(|_| OFFICIAL.to_owned()),
            cache: paths::cache()?.join("qpv"),
            connection_s: 10,
            silence_s: 20,
            attempts: 2,
        })
    }

    /// The copy of an earlier download, when there is one and nothing has altered it.
    pub(crate) fn kept(&self, url: &str) -> Option<FetchedFile> {
        let copy = DownloadCopy::of(url, &self.cache);
        let state = copy.state()?;
        let bytes = fs::read(&copy.content).ok()?;
        Some(FetchedFile::new(url, bytes, copy, state))
            .filter(|download| sha256(&download.file.bytes) == download.state.sha256)
    }

    /// Downloads an address, or takes its copy when the server says nothing changed.
    pub(crate) fn fetch(&self, url: &str) -> Result<FetchedFile, DownloadError> {
        let copy = DownloadCopy::of(url, &self.cache);
        fs::create_dir_all(&self.cache)
            .with_context(|| format!("{} cannot be created", self.cache.display()))?;
        let earlier = self.kept(url);
        let etag = earlier
            .as_ref()
            .and_then(|download| download.state.etag.clone());
        let (partial, headers) = (copy.beside("partial"), copy.beside("headers"));
        // curl leaves the last content in place when it receives none.
        let _ = fs::remove_file(&partial);
        let started = Instant::now();
        eprintln!("… data: download {}", public(url));
        let failed = |cause: RefusalCause| cause.of(url);
        let answer = match self.curl(url, &partial, &headers, etag.as_deref()) {
            Err(error) if is_missing(&error) => {
                let reason = "`curl`, which makes the downloads, is not installed";
                return Err(DownloadError::Unreachable(failed(RefusalCause::Download(
                    reason.to_owned(),
                ))));
            }
            answer => answer?,
        };
        let bytes = fs::read(&partial).unwrap_or_default();
        let etag = last_header(&fs::read_to_string(&headers).unwrap_or_default(), "etag");
        for file in [partial, headers] {
            let _ = fs::remove_file(file);
        }
        match answer {
            DownloadAnswer {
                exit: 0,
                status: 304,
                ..
            } => {
                let download = earlier.ok_or_else(|| {
                    let reason = "the server says that nothing changed since a copy that is gone";
                    DownloadError::Refused(failed(RefusalCause::Download(reason.to_owned())))
                })?;
                eprintln!("✓ data: download: nothing changed");
                Ok(download)
            }
            DownloadAnswer {
                exit: 0,
                adresse_finale,
                ..
            } => {
                let took = seconds(started.elapsed());
                eprintln!("✓ data: download ({} bytes, {took})", bytes.len());
                let state = DownloadState {
                    etag,
                    sha256: sha256(&bytes),
                    adresse_finale,
                };
                Ok(FetchedFile::new(url, bytes, copy, state))
            }
            // 18: fewer bytes than announced; 63: more than the limit.
            DownloadAnswer {
                exit: 18 | 63,
                raison,
                ..
            } => Err(DownloadError::Refused(failed(RefusalCause::Unreadable(
                "download", raison,
            )))),
            DownloadAnswer {
                exit: 22, status, ..
            } => {
                let raison = format!("the server answered HTTP {status}");
                Err(DownloadError::Unreachable(failed(RefusalCause::Download(
                    raison,
                ))))
            }
            DownloadAnswer { raison, .. } => Err(DownloadError::Unreachable(failed(
                RefusalCause::Download(raison),
            ))),
        }
    }

    fn curl(
        &self,
        url: &str,
        content: &Path,
        headers: &Path,
        etag: Option<&str>,
    ) -> Result<DownloadAnswer> {
        let bar = io::stderr().is_terminal();
        let mut command = Command::new("curl");
        command
            .args([
                "--fail",
                "--location",
                "--max-redirs",
                "5",
                "--proto",
                "=http,https",
            ])
            .args(["--max-filesize", MAX_BYTES, "--speed-limit", "1000"])
            .args(["--connect-timeout", &self.connection_s.to_string()])
            .args(["--speed-time", &self.silence_s.to_string()])
            .args(["--retry", &self.attempts.to_string()])
            .args(["--write-out", "%{http_code}\n%{url_effective}\n%{errormsg}"])
            .arg(if bar { "--progress-bar" } else { "--silent" })
            .arg("--output")
            .arg(content)
            .arg("--dump-header")
            .arg(headers)
            .stdout(Stdio::piped())
            .stderr(if bar { Stdio::inherit() } else { Stdio::null() });
        if url.starts_with("https:") {
            command.args(["--proto-redir", "=https"]);
        }
        if let Some(etag) = etag {
            command
                .arg("--header")
                .arg(format!("If-None-Match: {etag}"));
        }
        let mut running = process::spawn(command.arg("--").arg(url))?;
        let mut said = String::new();
        if let Some(mut stdout) = running.child().stdout.take() {
            stdout.read_to_string(&mut said)?;
        }
        let exit = running.wait()?.code();
        let exit = exit.context("the download was interrupted")?;
        let mut lines = said.lines().map(str::to_owned);
        let status = lines.next().and_then(|status| status.parse().ok());
        Ok(DownloadAnswer {
            exit,
            status: status.unwrap_or(0),
            adresse_finale: lines.next().unwrap_or_default(),
            raison: lines
                .next()
                .filter(|raison| !raison.is_empty())
                .unwrap_or_else(|| format!("curl ended with {exit}")),
        })
    }
}

/// How a transfer went.
struct DownloadAnswer {
    exit: i32,
    status: u16,
    adresse_finale: String,
    raison: String,
}

impl DownloadCopy {
    fn of(url: &str, cache: &Path) -> Self {
        let content = cache.join(&sha256(url.as_bytes())[..16]);
        Self {
            state: content.with_extension("json"),
            content,
        }
    }

    fn beside(&self, extension: &str) -> PathBuf {
        self.content.with_extension(extension)
    }

    fn state(&self) -> Option<DownloadState> {
        serde_json::from_slice(&fs::read(&self.state).ok()?).ok()
    }
}

/// Whether a program was not there to be started.
fn is_missing(error: &anyhow::Error) -> bool {
    error
        .downcast_ref::<io::Error>()
        .is_some_and(|error| error.kind() == io::ErrorKind::NotFound)
}

/// The value of a header in the last of the answers that redirects led through.
fn last_header(headers: &str, name: &str) -> Option<String> {
    let mut found = None;
    for line in headers.lines() {
        if line.starts_with("HTTP/") {
            found = None;
        } else if let Some((given, value)) = line.split_once(':')
            && given.eq_ignore_ascii_case(name)
        {
            found = Some(value.trim().to_owned());
        }
    }
    found
}

/// The address without what may be private in it: an account, a key.
fn public(url: &str) -> String {
    let url = url.split(['?', '#']).next().unwrap_or(url);
    match url.split_once("://") {
        Some((scheme, rest)) => {
            let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
            let host = host.rsplit('@').next().unwrap_or(host);
            format!("{scheme}://{host}/{path}")
        }
        None => url.to_owned(),
    }
}

/// data.gouv.fr puts the moment of publication in the address of a file:
/// `…/resources/NAME/20260115-204323/FILE`.
fn publication(url: &str) -> Option<Date> {
    url.split('/').find_map(|segment| {
        let (day, time) = segment.split_once('-')?;
        let digits = |text: &str, n| text.len() == n && text.bytes().all(|b| b.is_ascii_digit());
        if !(digits(day, 8) && digits(time, 6)) {
            return None;
        }
        format!("{}-{}-{}", &day[..4], &day[4..6], &day[6..])
            .parse()
            .ok()
    })
}
