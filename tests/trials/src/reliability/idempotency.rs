//! The table of idempotency, against the real runtime.

use super::runtime::{Partage, body, deposit, entetes};
use crate::http::Client;
use std::{collections::BTreeMap, sync::Barrier, thread};

/// Answers that are not those of the table, and how many were looked at.
#[derive(Clone, Debug, Default)]
pub(crate) struct Table {
    pub(crate) essais: u64,
    pub(crate) fautes: u64,
    /// What was kept, by the number of its application.
    pub(crate) reponses: BTreeMap<u64, Vec<u8>>,
}

impl Table {
    fn note(&mut self, holds: bool) {
        self.essais += 1;
        self.fautes += u64::from(!holds);
    }
}

/// How many requests with one key go in the same moment.
const ENSEMBLE: u64 = 6;

/// Goes through the table so many times.
pub(super) fn table(partage: &Partage, tours: u64, premier: u64) -> Table {
    let mut table = Table::default();
    let mut client = Client::new(partage.port);
    for number in premier..premier + tours {
        let mut status = |cle: Option<&str>, body: &[u8]| {
            let bearer = format!("Bearer {}", partage.cle);
            let mut entetes = entetes(&bearer);
            entetes.extend(cle.map(|cle| ("idempotency-key", cle)));
            let answer = client.ask("POST", "/v1/candidatures", &entetes, body);
            answer.map_or(0, |answer| answer.status)
        };
        let (own, other) = (body(number), body(number + 1));
        table.note(status(None, &own) == 400);
        table.note(status(Some("a b"), &own) == 400);
        table.note(status(Some(&"x".repeat(256)), &own) == 400);
        // Together: one is kept, the others hear the same or to come back.
        let barriere = Barrier::new(ENSEMBLE as usize);
        let answers: Vec<_> = thread::scope(|scope| {
            let ask = || {
                barriere.wait();
                deposit(&mut Client::new(partage.port), &partage.cle, number).ok()
            };
            let fils: Vec<_> = (0..ENSEMBLE).map(|_| scope.spawn(ask)).collect();
            fils.into_iter()
                .filter_map(|fil| fil.join().ok().flatten())
                .collect()
        });
        let mut kept = answers.iter().filter(|a| a.status == 201 && !a.replayed());
        let first = kept.next();
        table.note(first.is_some() && kept.next().is_none());
        for answer in &answers {
            let same = first.is_some_and(|first| first.body == answer.body);
            table.note(answer.status == 409 || (answer.status == 201 && same));
        }
        if let Some(first) = first {
            table.reponses.insert(number, first.body.clone());
        }
        let again = deposit(&mut client, &partage.cle, number);
        table.note(again.is_ok_and(|answer| {
            answer.replayed() && first.is_some_and(|first| first.body == answer.body)
        }));
        let cle = format!("cle-{number}");
        let bearer = format!("Bearer {}", partage.cle);
        let mut entetes = entetes(&bearer);
        entetes.push(("idempotency-key", &cle));
        let reused = client.ask("POST", "/v1/candidatures", &entetes, &other);
        table.note(reused.is_ok_and(|answer| answer.status == 422));
    }
    table
}
