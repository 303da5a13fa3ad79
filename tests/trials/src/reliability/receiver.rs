//! A receiver of webhooks that fails three times in ten: with a 500, a redirect to
//! itself, or after having taken the message; a few times it never answers.

use anyhow::{Result, anyhow};
use shared::{
    Timestamp,
    candidature::seals::{SigningSecret, check_signature},
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
pub(super) struct WebhookReceiver(Arc<Mutex<RecipientState>>);

#[derive(Default)]
struct RecipientState {
    secrets: Vec<SigningSecret>,
    received: BTreeMap<String, u32>,
    attempts: u64,
    badly_signed: u64,
    after_redirect: u64,
    hung: u64,
    random: u64,
    sound: bool,
}

/// What was counted.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct ReceiverCounts {
    pub(super) attempts: u64,
    pub(super) distinct: u64,
    pub(super) badly_signed: u64,
    pub(super) after_redirect: u64,
    pub(super) hung: u64,
}

/// How often it does not answer: whoever sends waits ten seconds each time.
const HANGS: u64 = 4;

/// One message in so many, until that is used up.
const ONE_IN: u64 = 50;

impl WebhookReceiver {
    /// Starts it, and says on which port.
    pub(super) fn start(seed: u64) -> Result<(Self, u16)> {
        let server = Server::http(("127.0.0.1", 0))
            .map_err(|error| anyhow!("no port for the receiver: {error}"))?;
        let port = server
            .server_addr()
            .to_ip()
            .map_or(0, |address| address.port());
        let receiver = Self::default();
        receiver.with(|state| state.random = seed | 1);
        let own = receiver.clone();
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
        Ok((receiver, port))
    }

    fn with<T>(&self, act: impl FnOnce(&mut RecipientState) -> T) -> T {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn hear(&self, url: &str, id: &str, at: &str, signatures: &str, body: &[u8]) -> u16 {
        let now = std::time::SystemTime::now()
            .duration_since(std::time::UNIX_EPOCH)
            .map_or(0, |since| since.as_secs() as i64);
        self.with(|state| {
            state.attempts += 1;
            state.after_redirect += u64::from(url.contains("redirige"));
            let now = Timestamp::from_second(now).unwrap_or_default();
            // Under virtual time, a message is signed days ahead.
            let now = at
                .parse()
                .ok()
                .and_then(|s| Timestamp::from_second(s).ok())
                .unwrap_or(now);
            if check_signature(&state.secrets, id, at, signatures, body, now).is_err() {
                state.badly_signed += 1;
                return 401;
            }
            state.random ^= state.random << 13;
            state.random ^= state.random >> 7;
            state.random ^= state.random << 17;
            if state.hung < HANGS && state.attempts.is_multiple_of(ONE_IN) {
                state.hung += 1;
                return 0;
            }
            match state.random % 100 {
                _ if state.sound => {}
                0..12 => return 500,
                12..24 => return 302,
                24..30 => {
                    *state.received.entry(id.to_owned()).or_default() += 1;
                    return 500;
                }
                _ => {}
            }
            *state.received.entry(id.to_owned()).or_default() += 1;
            204
        })
    }

    /// Believes what this secret signs.
    pub(super) fn trust(&self, secret: &str) {
        let secret = SigningSecret::parse(secret);
        self.with(|state| state.secrets.extend(secret));
    }

    /// Fails no more.
    pub(super) fn heal(&self) {
        self.with(|state| state.sound = true);
    }

    /// Whether the message of a deposit came.
    pub(super) fn knows(&self, reference: &str) -> bool {
        let id = format!("msg_{reference}_0s");
        self.with(|state| state.received.contains_key(&id))
    }

    pub(super) fn counts(&self) -> ReceiverCounts {
        self.with(|state| ReceiverCounts {
            attempts: state.attempts,
            distinct: state.received.len() as u64,
            badly_signed: state.badly_signed,
            after_redirect: state.after_redirect,
            hung: state.hung,
        })
    }
}
