//! Many at once: thousands of connections in the same moment, and clients that send a
//! byte now and then.

use super::runtime::{SharedRun, request, until_answered};
use crate::http::{Client, read};
use anyhow::{Context, Result, bail};
use rustix::process::{Resource, getrlimit, setrlimit};
use std::{
    collections::BTreeMap,
    io::{BufReader, Write},
    net::TcpStream,
    sync::{
        Barrier, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

/// What a crowd was answered.
#[derive(Clone, Debug, Default)]
pub(crate) struct ConnectionCrowd {
    /// Connections that were open in the same moment.
    pub(crate) connected: u64,
    /// Those that were answered 201 at once.
    pub(crate) at_first_try: u64,
    pub(crate) seconds: f64,
    /// What each was answered in the end, by the number of its application.
    pub(crate) answers: BTreeMap<u64, Vec<u8>>,
}

/// How many connections one thread holds.
const PER_THREAD: u64 = 250;

/// How long an answer is waited for before asking again.
const TIMEOUT: Duration = Duration::from_secs(60);

/// Lets this process and those it starts have as many connections as they may.
pub(super) fn raise_limits(sockets: u64) -> Result<()> {
    let mut limit = getrlimit(Resource::Nofile);
    let wanted = sockets + 1_000;
    if limit.maximum.is_some_and(|max| max < wanted) {
        bail!("{wanted} files may not be open here at once: raise `ulimit -Hn`");
    }
    if limit.current.is_some_and(|now| now < wanted) {
        limit.current = Some(wanted);
        setrlimit(Resource::Nofile, limit).context("cannot raise `ulimit -n`")?;
    }
    Ok(())
}

/// Opens all connections, then sends on all of them, then listens; whoever was not
/// answered 201 asks again as any client does.
pub(super) fn open_crowd(share: &SharedRun, sockets: u64, first: u64) -> ConnectionCrowd {
    let handles = sockets.div_ceil(PER_THREAD);
    let barrier = Barrier::new(handles as usize);
    let (connected, at_first_try) = (AtomicU64::new(0), AtomicU64::new(0));
    let answers = Mutex::new(BTreeMap::new());
    let started = Instant::now();
    thread::scope(|scope| {
        for handle in 0..handles {
            let (barrier, connected, at_first_try, answers) =
                (&barrier, &connected, &at_first_try, &answers);
            scope.spawn(move || {
                let numbers = handle * PER_THREAD..((handle + 1) * PER_THREAD).min(sockets);
                let mut open_questions: Vec<_> = numbers
                    .map(|n| {
                        (
                            first + n,
                            TcpStream::connect(("127.0.0.1", share.port)).ok(),
                        )
                    })
                    .collect();
                let open = open_questions.iter().filter(|(_, stream)| stream.is_some());
                connected.fetch_add(open.count() as u64, Ordering::SeqCst);
                barrier.wait();
                for (number, stream) in &mut open_questions {
                    let sent = stream
                        .as_mut()
                        .is_some_and(|s| s.write_all(&request(share, *number)).is_ok());
                    if !sent {
                        *stream = None;
                    }
                }
                for (number, stream) in open_questions {
                    let first_answer = stream.and_then(|stream| {
                        stream.set_read_timeout(Some(TIMEOUT)).ok()?;
                        read(&mut BufReader::new(stream), false).ok()
                    });
                    let first_answer = first_answer.filter(|answer| answer.status == 201);
                    at_first_try.fetch_add(u64::from(first_answer.is_some()), Ordering::SeqCst);
                    let mut client = Client::new(share.port);
                    let answer =
                        first_answer.or_else(|| until_answered(share, &mut client, number));
                    if let Some(answer) = answer {
                        let mut answers = answers.lock().unwrap_or_else(PoisonError::into_inner);
                        answers.insert(number, answer.body);
                    }
                }
            });
        }
    });
    ConnectionCrowd {
        connected: connected.into_inner(),
        at_first_try: at_first_try.into_inner(),
        seconds: started.elapsed().as_secs_f64(),
        answers: answers.into_inner().unwrap_or_else(PoisonError::into_inner),
    }
}

/// How many of so many slow clients were answered, and how long others waited meanwhile,
/// at worst, in milliseconds.
pub(super) fn slow_clients(
    share: &SharedRun,
    clients: u64,
    first: u64,
) -> (BTreeMap<u64, Vec<u8>>, f64) {
    let answers = Mutex::new(BTreeMap::new());
    let rest = AtomicU64::new(clients);
    let mut longest_wait = 0.0_f64;
    thread::scope(|scope| {
        for number in first..first + clients {
            let (answers, rest) = (&answers, &rest);
            scope.spawn(move || {
                let answer = slow_client(share, number);
                rest.fetch_sub(1, Ordering::SeqCst);
                if let Ok(body) = answer {
                    let mut answers = answers.lock().unwrap_or_else(PoisonError::into_inner);
                    answers.insert(number, body);
                }
            });
        }
        let mut client = Client::new(share.port);
        while rest.load(Ordering::SeqCst) > 0 {
            let asked = Instant::now();
            let _ = client.ask("GET", "/v1/recus", &[], b"");
            longest_wait = longest_wait.max(asked.elapsed().as_secs_f64() * 1_000.0);
            thread::sleep(Duration::from_millis(20));
        }
    });
    let answers = answers.into_inner().unwrap_or_else(PoisonError::into_inner);
    (answers, longest_wait)
}

/// Sends a few bytes at a time, for some ten seconds.
fn slow_client(share: &SharedRun, number: u64) -> Result<Vec<u8>> {
    let mut stream = TcpStream::connect(("127.0.0.1", share.port))?;
    stream.set_read_timeout(Some(TIMEOUT))?;
    for part in request(share, number).chunks(4) {
        stream.write_all(part)?;
        thread::sleep(Duration::from_millis(80));
    }
    let answer = read(&mut BufReader::new(stream), false)?;
    match answer.status {
        201 => Ok(answer.body),
        status => bail!("answered {status}"),
    }
}
