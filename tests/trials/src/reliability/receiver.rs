//! A receiver of webhooks that fails three times in ten: with a 500, a redirect to
//! itself, or after having taken the message; a few times it never answers.

use anyhow::{Result, anyhow};
use shared::{
    Timestamp,
    candidature::sceaux::{SecretDeSignature, verifie_signature},
};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
    thread,
    time::Duration,
};
use tiny_http::{Header, Response, Server};

/// What it has received.
#[derive(Clone, Default)]
pub(super) struct Recepteur(Arc<Mutex<Etat>>);

#[derive(Default)]
struct Etat {
    secrets: Vec<SecretDeSignature>,
    recus: BTreeMap<String, u32>,
    essais: u64,
    mal_signes: u64,
    apres_redirection: u64,
    pendus: u64,
    hasard: u64,
    sain: bool,
}

/// What was counted.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Comptes {
    pub(super) essais: u64,
    pub(super) distincts: u64,
    pub(super) mal_signes: u64,
    pub(super) apres_redirection: u64,
    pub(super) pendus: u64,
}

/// How often it does not answer: whoever sends waits ten seconds each time.
const PENDUS: u64 = 4;

/// One message in so many, until that is used up.
const UN_SUR: u64 = 50;

impl Recepteur {
    /// Starts it, and says on which port.
    pub(super) fn start(graine: u64) -> Result<(Self, u16)> {
        let server = Server::http(("127.0.0.1", 0))
            .map_err(|error| anyhow!("no port for the receiver: {error}"))?;
        let port = server
            .server_addr()
            .to_ip()
            .map_or(0, |address| address.port());
        let recepteur = Self::default();
        recepteur.with(|etat| etat.hasard = graine | 1);
        let own = recepteur.clone();
        thread::spawn(move || {
            for mut request in server.incoming_requests() {
                let mut body = Vec::new();
                let read = request.as_reader().read_to_end(&mut body);
                let header = |name: &'static str| {
                    let found = request.headers().iter().find(|h| h.field.equiv(name));
                    found.map(|h| h.value.to_string()).unwrap_or_default()
                };
                let status = match read {
                    Ok(_) => own.hear(
                        request.url(),
                        &header("webhook-id"),
                        &header("webhook-timestamp"),
                        &header("webhook-signature"),
                        &body,
                    ),
                    Err(_) => 400,
                };
                if status == 0 {
                    // Held longer than anyone waits, then let go.
                    thread::spawn(move || {
                        thread::sleep(Duration::from_secs(20));
                        drop(request);
                    });
                    continue;
                }
                let mut response = Response::empty(status);
                if status == 302
                    && let Ok(header) = Header::from_bytes("location", "/redirige")
                {
                    response = response.with_header(header);
                }
                // A sender that was killed meanwhile asks again.
                let _ = request.respond(response);
            }
        });
        Ok((recepteur, port))
    }

    fn with<T>(&self, act: impl FnOnce(&mut Etat) -> T) -> T {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn hear(&self, url: &str, id: &str, at: &str, signatures: &str, body: &[u8]) -> u16 {
        let now = std::time::SystemTime::now()
            .duration_since(std::time::UNIX_EPOCH)
            .map_or(0, |since| since.as_secs() as i64);
        self.with(|etat| {
            etat.essais += 1;
            etat.apres_redirection += u64::from(url.contains("redirige"));
            let now = Timestamp::from_second(now).unwrap_or_default();
            // Under virtual time, a message is signed days ahead.
            let now = at
                .parse()
                .ok()
                .and_then(|s| Timestamp::from_second(s).ok())
                .unwrap_or(now);
            if verifie_signature(&etat.secrets, id, at, signatures, body, now).is_err() {
                etat.mal_signes += 1;
                return 401;
            }
            etat.hasard ^= etat.hasard << 13;
            etat.hasard ^= etat.hasard >> 7;
            etat.hasard ^= etat.hasard << 17;
            if etat.pendus < PENDUS && etat.essais.is_multiple_of(UN_SUR) {
                etat.pendus += 1;
                return 0;
            }
            match etat.hasard % 100 {
                _ if etat.sain => {}
                0..12 => return 500,
                12..24 => return 302,
                24..30 => {
                    *etat.recus.entry(id.to_owned()).or_default() += 1;
                    return 500;
                }
                _ => {}
            }
            *etat.recus.entry(id.to_owned()).or_default() += 1;
            204
        })
    }

    /// Believes what this secret signs.
    pub(super) fn trust(&self, secret: &str) {
        let secret = SecretDeSignature::parse(secret);
        self.with(|etat| etat.secrets.extend(secret));
    }

    /// Fails no more.
    pub(super) fn heal(&self) {
        self.with(|etat| etat.sain = true);
    }

    /// Whether the message of a deposit came.
    pub(super) fn knows(&self, reference: &str) -> bool {
        let id = format!("msg_{reference}_0s");
        self.with(|etat| etat.recus.contains_key(&id))
    }

    pub(super) fn counts(&self) -> Comptes {
        self.with(|etat| Comptes {
            essais: etat.essais,
            distincts: etat.recus.len() as u64,
            mal_signes: etat.mal_signes,
            apres_redirection: etat.apres_redirection,
            pendus: etat.pendus,
        })
    }
}
