//! What is outside, on a bench: SQLite in memory, chance that repeats, a network that
//! answers as told.

use super::banc::Disque;
use crate::{
    Appel, DatabaseError, Fichier, Lettre, Panne, Platform, Retour, Row, Statement, Valeur,
};
use rusqlite::{Connection, ErrorCode, types::ValueRef};
use sha2::{Digest, Sha256};
use shared::candidature::Randomness;
use std::{
    cell::{Cell, RefCell},
    collections::VecDeque,
};

pub(super) struct Machine {
    pub(super) disque: Disque,
    pub(super) base: RefCell<Connection>,
    tirages: Cell<u64>,
    pub(super) appels: RefCell<Vec<Appel>>,
    /// What receivers answer, in turn; 204 once they are used up.
    pub(super) retours: RefCell<VecDeque<Retour>>,
    pub(super) lettres: RefCell<Vec<Lettre>>,
    /// Transactions left before the next one fails, and whether it fails once done.
    pub(super) panne: Cell<Option<(u32, bool)>>,
    /// How many were asked.
    pub(super) transactions: Cell<u32>,
}

impl Default for Machine {
    fn default() -> Self {
        let base = Connection::open_in_memory().unwrap();
        // As D1 has it.
        base.pragma_update(None, "foreign_keys", true).unwrap();
        Self {
            disque: Disque::default(),
            base: RefCell::new(base),
            tirages: Cell::default(),
            appels: RefCell::default(),
            retours: RefCell::default(),
            lettres: RefCell::default(),
            panne: Cell::default(),
            transactions: Cell::default(),
        }
    }
}

impl Machine {
    /// The first column of the first row.
    pub(super) fn compte(&self, sql: &str) -> i64 {
        let base = self.base.borrow();
        base.query_row(sql, [], |row| row.get(0)).unwrap()
    }

    /// Every byte of the database.
    pub(super) fn octets(&self) -> Vec<u8> {
        let mut base = self.base.borrow_mut();
        base.serialize("main").unwrap().to_vec()
    }

    fn lance(&self, requetes: &[Statement]) -> rusqlite::Result<Vec<Vec<Row>>> {
        let mut base = self.base.borrow_mut();
        let transaction = base.transaction()?;
        let mut lots = Vec::new();
        for requete in requetes {
            let mut ordre = transaction.prepare(requete.sql)?;
            let names = ordre.column_names();
            let colonnes: Vec<String> = names.into_iter().map(str::to_owned).collect();
            let valeurs = requete.valeurs.iter().map(|valeur| match valeur {
                Valeur::Nul => rusqlite::types::Value::Null,
                Valeur::Entier(entier) => (*entier).into(),
                Valeur::Texte(texte) => texte.clone().into(),
            });
            let mut rows = ordre.query(rusqlite::params_from_iter(valeurs))?;
            let mut lignes = Vec::new();
            while let Some(row) = rows.next()? {
                let values = colonnes.iter().enumerate().map(|(index, name)| {
                    let value = match row.get_ref(index)? {
                        ValueRef::Integer(number) => number.into(),
                        ValueRef::Text(text) => String::from_utf8(text.to_vec()).unwrap().into(),
                        _ => serde_json::Value::Null,
                    };
                    Ok((name.clone(), value))
                });
                lignes.push(Row(values.collect::<rusqlite::Result<_>>()?));
            }
            lots.push(lignes);
        }
        transaction.commit()?;
        Ok(lots)
    }
}

impl Platform for Machine {
    type Body = Vec<u8>;
    type Stream = Vec<u8>;

    async fn read_file(&self, path: &str) -> Result<Option<Vec<u8>>, Panne> {
        self.disque.read(path)
    }

    async fn open_file(
        &self,
        path: &str,
        if_none_match: Option<&str>,
    ) -> Result<Option<Fichier<Vec<u8>>>, Panne> {
        self.disque.open(path, if_none_match)
    }

    async fn batch(&self, requetes: Vec<Statement>) -> Result<Vec<Vec<Row>>, DatabaseError> {
        self.transactions.set(self.transactions.get() + 1);
        let fails = match self.panne.get() {
            Some((0, once_done)) => {
                self.panne.set(None);
                if !once_done {
                    return Err(DatabaseError::Indisponible);
                }
                true
            }
            Some((left, once_done)) => {
                self.panne.set(Some((left - 1, once_done)));
                false
            }
            None => false,
        };
        let done = self.lance(&requetes).map_err(|error| match &error {
            rusqlite::Error::SqliteFailure(failure, _)
                if failure.code == ErrorCode::ConstraintViolation =>
            {
                DatabaseError::Contrainte
            }
            _ => panic!("{error} in {requetes:?}"),
        });
        match fails {
            true => Err(DatabaseError::Indisponible),
            false => done,
        }
    }

    async fn post(&self, appel: Appel) -> Retour {
        self.appels.borrow_mut().push(appel);
        let next = self.retours.borrow_mut().pop_front();
        next.unwrap_or(Retour::Statut(204, None))
    }

    async fn send_mail(&self, lettre: Lettre) -> bool {
        self.lettres.borrow_mut().push(lettre);
        true
    }
}

impl Randomness for Machine {
    fn fill(&self, bytes: &mut [u8]) {
        for octet in bytes {
            self.tirages.set(self.tirages.get() + 1);
            *octet = Sha256::digest(self.tirages.get().to_le_bytes())[0];
        }
    }
}
