//! A receiver that keeps all it is sent and answers as told, and a door that counts who
//! knocks.

use anyhow::{Result, anyhow};
use std::{
    net::TcpListener,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    thread,
};
use tiny_http::{Header, Response, Server};

/// A message, as it came.
#[derive(Clone, Default)]
pub(super) struct ReceivedCall {
    pub(super) url: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

impl ReceivedCall {
    pub(super) fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value)
    }
}

/// What it answers: a status, and where it redirects to.
type ReceiverResponse = (u16, Option<String>);

#[derive(Default)]
struct ReceiverState {
    received: Vec<ReceivedCall>,
    response: ReceiverResponse,
}

/// The receiver.
#[derive(Clone, Default)]
pub(super) struct AttackReceiver(Arc<Mutex<ReceiverState>>);

impl AttackReceiver {
    /// Starts it, and says on which port.
    pub(super) fn start() -> Result<(Self, u16)> {
        let server = Server::http(("127.0.0.1", 0))
            .map_err(|error| anyhow!("no port for the receiver: {error}"))?;
        let port = server.server_addr().to_ip().map_or(0, |at| at.port());
        let receiver = Self::default();
        receiver.answer(204, None);
        let own = receiver.clone();
        thread::spawn(move || {
            for mut request in server.incoming_requests() {
                let mut body = Vec::new();
                // Half a message is one all the same.
                let _ = request.as_reader().read_to_end(&mut body);
                let headers = request.headers().iter().map(|header| {
                    let name = header.field.to_string().to_ascii_lowercase();
                    (name, header.value.to_string())
                });
                let received = ReceivedCall {
                    url: request.url().to_owned(),
                    headers: headers.collect(),
                    body,
                };
                let (status, location) = own.with(|state| {
                    state.received.push(received);
                    state.response.clone()
                });
                let mut response = Response::empty(status);
                if let Some(location) = location
                    && let Ok(header) = Header::from_bytes("location", location)
                {
                    response = response.with_header(header);
                }
                let _ = request.respond(response);
            }
        });
        Ok((receiver, port))
    }

    fn with<T>(&self, act: impl FnOnce(&mut ReceiverState) -> T) -> T {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// What it answers from now on.
    pub(super) fn answer(&self, status: u16, location: Option<&str>) {
        self.with(|state| state.response = (status, location.map(str::to_owned)));
    }

    /// All it was sent.
    pub(super) fn received(&self) -> Vec<ReceivedCall> {
        self.with(|state| state.received.clone())
    }
}

/// A port where nobody should knock.
pub(super) struct ForbiddenPort {
    pub(super) port: u16,
    hits: Arc<AtomicU64>,
}

impl ForbiddenPort {
    /// Listens, over IPv4 and, where there is one, IPv6.
    pub(super) fn open() -> Result<Self> {
        let v4 = TcpListener::bind(("127.0.0.1", 0))?;
        let port = v4.local_addr()?.port();
        let hits = Arc::new(AtomicU64::new(0));
        let v6 = TcpListener::bind(("::1", port));
        for listener in [Some(v4), v6.ok()].into_iter().flatten() {
            let hits = Arc::clone(&hits);
            thread::spawn(move || {
                for _ in listener.incoming() {
                    hits.fetch_add(1, Ordering::SeqCst);
                }
            });
        }
        Ok(Self { port, hits })
    }

    /// How many knocked.
    pub(super) fn hits(&self) -> u64 {
        self.hits.load(Ordering::SeqCst)
    }
}
