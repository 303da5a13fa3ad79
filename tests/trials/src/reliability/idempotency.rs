//! The table of idempotency, against the real runtime.

use super::runtime::{SharedRun, body, deposit, headers};
use crate::http::Client;
use std::{collections::BTreeMap, sync::Barrier, thread};

/// Answers that are not those of the table, and how many were looked at.
#[derive(Clone, Debug, Default)]
pub(crate) struct IdempotencyTable {
    pub(crate) attempts: u64,
    pub(crate) faults: u64,
    /// What was kept, by the number of its application.
    pub(crate) answers: BTreeMap<u64, Vec<u8>>,
}

impl IdempotencyTable {
    fn note(&mut self, holds: bool) {
        self.attempts += 1;
        self.faults += u64::from(!holds);
    }
}

/// How many requests with one key go in the same moment.
const TOGETHER: u64 = 6;

/// Goes through the table so many times.
pub(super) fn table(share: &SharedRun, turns: u64, first: u64) -> IdempotencyTable {
    let mut table = IdempotencyTable::default();
    let mut client = Client::new(share.port);
    for number in first..first + turns {
        let mut status = |key: Option<&str>, body: &[u8]| {
            let bearer = format!("Bearer {}", share.key);
            let mut headers = headers(&bearer);
            headers.extend(key.map(|key| ("idempotency-key", key)));
            let answer = client.ask("POST", "/v1/candidatures", &headers, body);
            answer.map_or(0, |answer| answer.status)
        };
        let (own, other) = (body(number), body(number + 1));
        table.note(status(None, &own) == 400);
        table.note(status(Some("a b"), &own) == 400);
        table.note(status(Some(&"x".repeat(256)), &own) == 400);
        // Together: one is kept, the others hear the same or to come back.
        let barrier = Barrier::new(TOGETHER as usize);
        let answers: Vec<_> = thread::scope(|scope| {
            let ask = || {
                barrier.wait();
                deposit(&mut Client::new(share.port), &share.key, number).ok()
            };
            let handles: Vec<_> = (0..TOGETHER).map(|_| scope.spawn(ask)).collect();
            handles
                .into_iter()
                .filter_map(|handle| handle.join().ok().flatten())
                .collect()
        });
        let mut kept = answers.iter().filter(|a| a.status == 201 && !a.replayed());
        let kept_answer = kept.next();
        table.note(kept_answer.is_some() && kept.next().is_none());
        for answer in &answers {
            let same = kept_answer.is_some_and(|kept_answer| kept_answer.body == answer.body);
            table.note(answer.status == 409 || (answer.status == 201 && same));
        }
        if let Some(kept_answer) = kept_answer {
            table.answers.insert(number, kept_answer.body.clone());
        }
        let again = deposit(&mut client, &share.key, number);
        table.note(again.is_ok_and(|answer| {
            answer.replayed()
                && kept_answer.is_some_and(|kept_answer| kept_answer.body == answer.body)
        }));
        let key = format!("cle-{number}");
        let bearer = format!("Bearer {}", share.key);
        let mut headers = headers(&bearer);
        headers.push(("idempotency-key", &key));
        let reused = client.ask("POST", "/v1/candidatures", &headers, &other);
        table.note(reused.is_ok_and(|answer| answer.status == 422));
    }
    table
}
