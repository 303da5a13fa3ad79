//! A web server for the tests: one answer to everything, until it is dropped.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
};

/// What it answers.
#[derive(Clone, Debug)]
pub(crate) enum Reponse {
    /// This content, under an `ETag` that is honoured.
    Contenu(Vec<u8>),
    /// A content announced longer than it is.
    Coupe(Vec<u8>),
    /// An error.
    Erreur(u16),
    /// At first a redirection, to a path like those of data.gouv.fr.
    Ailleurs(Vec<u8>),
    /// The headers, and nothing more.
    Muet,
}

/// The path that [`Reponse::Ailleurs`] leads to.
const FINALE: &str = "/resources/qpv/20260115-204323/qpv.zip";

/// A server, its address, and the requests it had.
#[derive(Debug)]
pub(crate) struct Serveur {
    pub(crate) url: String,
    reponse: Arc<Mutex<Reponse>>,
    requetes: Arc<Mutex<Vec<String>>>,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Serveur {
    pub(crate) fn start(reponse: Reponse) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("port");
        let address = listener.local_addr().expect("address");
        let reponse = Arc::new(Mutex::new(reponse));
        let requetes = Arc::new(Mutex::new(Vec::new()));
        let stop = Arc::new(AtomicBool::new(false));
        let thread = {
            let (reponse, requetes, stop) = (reponse.clone(), requetes.clone(), stop.clone());
            thread::spawn(move || {
                for stream in listener.incoming().flatten() {
                    if stop.load(Ordering::SeqCst) {
                        break;
                    }
                    let reponse = reponse.lock().expect("answer").clone();
                    let request = serve(stream, &reponse);
                    requetes.lock().expect("requests").push(request);
                }
            })
        };
        Self {
            url: format!("http://{address}/api/1/datasets/r/942d4ee8"),
            reponse,
            requetes,
            stop,
            thread: Some(thread),
        }
    }

    /// Answers otherwise from now on.
    pub(crate) fn answer(&self, reponse: Reponse) {
        *self.reponse.lock().expect("answer") = reponse;
    }

    /// The requests answered so far, first line and headers.
    pub(crate) fn requetes(&self) -> Vec<String> {
        self.requetes.lock().expect("requests").clone()
    }
}

impl Drop for Serveur {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::SeqCst);
        let host = self.url.split('/').nth(2).unwrap_or_default();
        // Wakes the loop up.
        let _ = TcpStream::connect(host);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn serve(mut stream: TcpStream, reponse: &Reponse) -> String {
    let mut request = String::new();
    let mut reader = BufReader::new(stream.try_clone().expect("stream"));
    while !request.ends_with("\r\n\r\n") {
        if reader.read_line(&mut request).unwrap_or(0) == 0 {
            break;
        }
    }
    let etag = |octets: &[u8]| format!("\"{}\"", steps::stamp::sha256(octets));
    let (head, octets): (String, &[u8]) = match reponse {
        Reponse::Contenu(octets) if request.contains(&etag(octets)) => {
            ("304 Not Modified\r\n".to_owned(), &[])
        }
        Reponse::Contenu(octets) => {
            let length = octets.len();
            let etag = etag(octets);
            (
                format!("200 OK\r\nContent-Length: {length}\r\nETag: {etag}\r\n"),
                octets,
            )
        }
        Reponse::Coupe(octets) => {
            let length = octets.len();
            let cut = &octets[..length / 2];
            (format!("200 OK\r\nContent-Length: {length}\r\n"), cut)
        }
        Reponse::Erreur(status) => (format!("{status} Error\r\nContent-Length: 0\r\n"), &[]),
        Reponse::Ailleurs(octets) if request.contains(FINALE) => (
            format!("200 OK\r\nContent-Length: {}\r\n", octets.len()),
            octets,
        ),
        Reponse::Ailleurs(_) => (
            format!("302 Found\r\nLocation: {FINALE}\r\nContent-Length: 0\r\n"),
            &[],
        ),
        Reponse::Muet => ("200 OK\r\nContent-Length: 1000\r\n".to_owned(), &[]),
    };
    let _ = stream.write_all(format!("HTTP/1.1 {head}Connection: close\r\n\r\n").as_bytes());
    let _ = stream.write_all(octets);
    if matches!(reponse, Reponse::Muet) {
        // Until the client has had enough.
        let _ = stream.read(&mut [0]);
    }
    request
}
