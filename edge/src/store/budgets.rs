//! A budget that is spent by what it allows, in one transaction.

use crate::{
    platform::{Base, BaseError, Panne, Requete, Row, requete},
    store::partners::Partenaire,
};
use serde::Deserialize;
use shared::Timestamp;
use std::cell::Cell;

/// A database where each lot of statements goes with what counts it: over the budget, or
/// with a key that opens no more, a constraint stops the whole lot. So what was known of
/// who asks needs no question of its own, and what it allows is true when it is written.
pub(crate) struct Peage<'a, B> {
    base: &'a B,
    droits: Vec<Requete>,
    compte: Cell<Option<i64>>,
    arrete: Cell<bool>,
}

impl<'a, B> Peage<'a, B> {
    pub(crate) fn new(base: &'a B, droits: Vec<Requete>) -> Self {
        Self {
            base,
            droits,
            compte: Cell::new(None),
            arrete: Cell::new(false),
        }
    }

    /// How many the first budget has counted, once one was.
    pub(crate) fn compte(&self) -> Option<i64> {
        self.compte.get()
    }

    /// Whether the last lot met a constraint. A lot that only reads meets none but the
    /// budget's.
    pub(crate) fn arrete(&self) -> bool {
        self.arrete.get()
    }
}

impl<B: Base> Base for Peage<'_, B> {
    async fn lot(&self, requetes: Vec<Requete>) -> Result<Vec<Vec<Row>>, BaseError> {
        let droits = self.droits.len();
        let tout = self.droits.iter().cloned().chain(requetes).collect();
        let lots = self.base.lot(tout).await;
        self.arrete.set(lots == Err(BaseError::Contrainte));
        let mut lots = lots?;
        let suite = lots.split_off(droits.min(lots.len()));
        if let Some(row) = lots.first().and_then(|rows| rows.first()) {
            let count = Count::read(row).map_err(|_| BaseError::Indisponible)?;
            self.compte.set(Some(count));
        }
        Ok(suite)
    }
}

/// How many were counted.
#[derive(Deserialize)]
pub(crate) struct Count {
    compte: i64,
}

impl Count {
    pub(crate) fn read(row: &Row) -> Result<i64, Panne> {
        row.read("budget").map(|Self { compte }| compte)
    }
}

/// Counts one more for a subject in a window, up to a maximum.
pub(crate) fn jusqu_a(sujet: &str, fenetre: i64, max: u32) -> Requete {
    const SQL: &str = "INSERT INTO budget (sujet, fenetre, compte) \
        VALUES (?1, ?2, nullif(min(?3, 1), 0)) ON CONFLICT (sujet, fenetre) \
        DO UPDATE SET compte = CASE WHEN compte < ?3 THEN compte + 1 END RETURNING compte";
    requete(SQL, [sujet.into(), fenetre.into(), max.into()])
}

/// The same for a partner, if its key still opens and all that was known of it holds.
pub(crate) fn pour_une_cle(
    empreinte: &str,
    partenaire: &Partenaire,
    fenetre: i64,
    maintenant: Timestamp,
) -> Requete {
    const SQL: &str = "INSERT INTO budget (sujet, fenetre, compte) VALUES ((SELECT p.id FROM cle c \
        JOIN partenaire p ON p.id = c.partenaire WHERE c.empreinte = ?1 \
        AND (c.expire_le IS NULL OR c.expire_le > ?2) AND p.revoque_le IS NULL \
        AND p.origines = ?3 AND p.quota = ?4), ?5, nullif(min(?4, 1), 0)) \
        ON CONFLICT (sujet, fenetre) \
        DO UPDATE SET compte = CASE WHEN compte < ?4 THEN compte + 1 END RETURNING compte";
    let valeurs = [
        empreinte.into(),
        maintenant.into(),
        partenaire.origines_dites.as_str().into(),
        partenaire.quota.into(),
        fenetre.into(),
    ];
    requete(SQL, valeurs)
}
