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
pub(crate) enum ServerResponse {
    /// This content, under an `ETag` that is honoured.
    Content(Vec<u8>),
    /// A content announced longer than it is.
    Cut(Vec<u8>),
    /// An error.
    ErrorStatus(u16),
    /// At first a redirection, to a path like those of data.gouv.fr.
    Redirected(Vec<u8>),
    /// The headers, and nothing more.
    Silent,
}

/// The path that [`ServerResponse::Redirected`] leads to.
const FINAL: &str = "/resources/qpv/20260115-204323/qpv.zip";

/// A server, its address, and the requests it had.
#[derive(Debug)]
pub(crate) struct TestServer {
    pub(crate) url: String,
    response: Arc<Mutex<ServerResponse>>,
    requests: Arc<Mutex<Vec<String>>>,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl TestServer {
    pub(crate) fn start(response: ServerResponse) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("port");
        let address = listener.local_addr().expect("address");
        let response = Arc::new(Mutex::new(response));
        let requests = Arc::new(Mutex::new(Vec::new()));
        let stop = Arc::new(AtomicBool::new(false));
        let thread = {
            let (response, requests, stop) = (response.clone(), requests.clone(), stop.clone());
            thread::spawn(move || {
                for stream in listener.incoming().flatten() {
                    if stop.load(Ordering::SeqCst) {
                        break;
                    }
                    let response = response.lock().expect("answer").clone();
                    let request = serve(stream, &response);
                    requests.lock().expect("requests").push(request);
                }
            })
        };
        Self {
            url: format!("http://{address}/api/1/datasets/r/942d4ee8"),
            response,
            requests,
            stop,
            thread: Some(thread),
        }
    }

    /// Answers otherwise from now on.
    pub(crate) fn answer(&self, response: ServerResponse) {
        *self.response.lock().expect("answer") = response;
    }

    /// The requests answered so far, first line and headers.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("requests").clone()
    }
}

impl Drop for TestServer {
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

fn serve(mut stream: TcpStream, response: &ServerResponse) -> String {
    let mut request = String::new();
    let mut reader = BufReader::new(stream.try_clone().expect("stream"));
    while !request.ends_with("\r\n\r\n") {
        if reader.read_line(&mut request).unwrap_or(0) == 0 {
            break;
        }
    }
    let etag = |bytes: &[u8]| format!("\"{}\"", steps::stamp::sha256(bytes));
    let (head, bytes): (String, &[u8]) = match response {
        ServerResponse::Content(bytes) if request.contains(&etag(bytes)) => {
            ("304 Not Modified\r\n".to_owned(), &[])
        }
        ServerResponse::Content(bytes) => {
            let length = bytes.len();
            let etag = etag(bytes);
            (
                format!("200 OK\r\nContent-Length: {length}\r\nETag: {etag}\r\n"),
                bytes,
            )
        }
        ServerResponse::Cut(bytes) => {
            let length = bytes.len();
            let cut = &bytes[..length / 2];
            (format!("200 OK\r\nContent-Length: {length}\r\n"), cut)
        }
        ServerResponse::ErrorStatus(status) => {
            (format!("{status} Error\r\nContent-Length: 0\r\n"), &[])
        }
        ServerResponse::Redirected(bytes) if request.contains(FINAL) => (
            format!("200 OK\r\nContent-Length: {}\r\n", bytes.len()),
            bytes,
        ),
        ServerResponse::Redirected(_) => (
            format!("302 Found\r\nLocation: {FINAL}\r\nContent-Length: 0\r\n"),
            &[],
        ),
        ServerResponse::Silent => ("200 OK\r\nContent-Length: 1000\r\n".to_owned(), &[]),
    };
    let _ = stream.write_all(format!("HTTP/1.1 {head}Connection: close\r\n\r\n").as_bytes());
    let _ = stream.write_all(bytes);
    if matches!(response, ServerResponse::Silent) {
        // Until the client has had enough.
        let _ = stream.read(&mut [0]);
    }
    request
}
