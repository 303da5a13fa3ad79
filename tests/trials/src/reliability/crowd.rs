//! Many at once: thousands of connections in the same moment, and clients that send a
//! byte now and then.

use super::runtime::{Partage, requete, until_answered};
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
pub(crate) struct Foule {
    /// Connections that were open in the same moment.
    pub(crate) ensemble: u64,
    /// Those that were answered 201 at once.
    pub(crate) du_premier_coup: u64,
    pub(crate) secondes: f64,
    /// What each was answered in the end, by the number of its application.
    pub(crate) reponses: BTreeMap<u64, Vec<u8>>,
}

/// How many connections one thread holds.
const PAR_FIL: u64 = 250;

/// How long an answer is waited for before asking again.
const PATIENCE: Duration = Duration::from_secs(60);

/// Lets this process and those it starts have as many connections as they may.
pub(super) fn ouvre_les_vannes(sockets: u64) -> Result<()> {
    let mut limite = getrlimit(Resource::Nofile);
    let wanted = sockets + 1_000;
    if limite.maximum.is_some_and(|max| max < wanted) {
        bail!("{wanted} files may not be open here at once: raise `ulimit -Hn`");
    }
    if limite.current.is_some_and(|now| now < wanted) {
        limite.current = Some(wanted);
        setrlimit(Resource::Nofile, limite).context("cannot raise `ulimit -n`")?;
    }
    Ok(())
}

/// Opens all connections, then sends on all of them, then listens; whoever was not
/// answered 201 asks again as any client does.
pub(super) fn foule(partage: &Partage, sockets: u64, premier: u64) -> Foule {
    let fils = sockets.div_ceil(PAR_FIL);
    let barriere = Barrier::new(fils as usize);
    let (ensemble, du_premier_coup) = (AtomicU64::new(0), AtomicU64::new(0));
    let reponses = Mutex::new(BTreeMap::new());
    let started = Instant::now();
    thread::scope(|scope| {
        for fil in 0..fils {
            let (barriere, ensemble, du_premier_coup, reponses) =
                (&barriere, &ensemble, &du_premier_coup, &reponses);
            scope.spawn(move || {
                let numbers = fil * PAR_FIL..((fil + 1) * PAR_FIL).min(sockets);
                let mut ouvertes: Vec<_> = numbers
                    .map(|n| {
                        (
                            premier + n,
                            TcpStream::connect(("127.0.0.1", partage.port)).ok(),
                        )
                    })
                    .collect();
                let open = ouvertes.iter().filter(|(_, stream)| stream.is_some());
                ensemble.fetch_add(open.count() as u64, Ordering::SeqCst);
                barriere.wait();
                for (number, stream) in &mut ouvertes {
                    let sent = stream
                        .as_mut()
                        .is_some_and(|s| s.write_all(&requete(partage, *number)).is_ok());
                    if !sent {
                        *stream = None;
                    }
                }
                for (number, stream) in ouvertes {
                    let first = stream.and_then(|stream| {
                        stream.set_read_timeout(Some(PATIENCE)).ok()?;
                        read(&mut BufReader::new(stream), false).ok()
                    });
                    let first = first.filter(|answer| answer.status == 201);
                    du_premier_coup.fetch_add(u64::from(first.is_some()), Ordering::SeqCst);
                    let mut client = Client::new(partage.port);
                    let answer = first.or_else(|| until_answered(partage, &mut client, number));
                    if let Some(answer) = answer {
                        let mut reponses = reponses.lock().unwrap_or_else(PoisonError::into_inner);
                        reponses.insert(number, answer.body);
                    }
                }
            });
        }
    });
    Foule {
        ensemble: ensemble.into_inner(),
        du_premier_coup: du_premier_coup.into_inner(),
        secondes: started.elapsed().as_secs_f64(),
        reponses: reponses
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner),
    }
}

/// How many of so many slow clients were answered, and how long others waited meanwhile,
/// at worst, in milliseconds.
pub(super) fn lents(
    partage: &Partage,
    clients: u64,
    premier: u64,
) -> (BTreeMap<u64, Vec<u8>>, f64) {
    let reponses = Mutex::new(BTreeMap::new());
    let reste = AtomicU64::new(clients);
    let mut attente = 0.0_f64;
    thread::scope(|scope| {
        for number in premier..premier + clients {
            let (reponses, reste) = (&reponses, &reste);
            scope.spawn(move || {
                let answer = lent(partage, number);
                reste.fetch_sub(1, Ordering::SeqCst);
                if let Ok(body) = answer {
                    let mut reponses = reponses.lock().unwrap_or_else(PoisonError::into_inner);
                    reponses.insert(number, body);
                }
            });
        }
        let mut client = Client::new(partage.port);
        while reste.load(Ordering::SeqCst) > 0 {
            let asked = Instant::now();
            let _ = client.ask("GET", "/v1/recus", &[], b"");
            attente = attente.max(asked.elapsed().as_secs_f64() * 1_000.0);
            thread::sleep(Duration::from_millis(20));
        }
    });
    let reponses = reponses
        .into_inner()
        .unwrap_or_else(PoisonError::into_inner);
    (reponses, attente)
}

/// Sends a few bytes at a time, for some ten seconds.
fn lent(partage: &Partage, number: u64) -> Result<Vec<u8>> {
    let mut stream = TcpStream::connect(("127.0.0.1", partage.port))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    for part in requete(partage, number).chunks(4) {
        stream.write_all(part)?;
        thread::sleep(Duration::from_millis(80));
    }
    let answer = read(&mut BufReader::new(stream), false)?;
    match answer.status {
        201 => Ok(answer.body),
        status => bail!("answered {status}"),
    }
}
