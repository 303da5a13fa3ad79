//! What goes on by itself: deliveries, reminders, ends, and the keeping of the house.

use crate::{
    delivery::courier::Facteur,
    http::{
        context::Bureau,
        problem::{of_base, of_panne},
        response::Refus,
    },
    platform::{Panne, Plateforme, Valeur, requete},
};
use shared::{
    SignedDuration, Timestamp,
    candidature::{delais::JOURNAL_DES_ENVOIS, echeances, livre},
};
use std::fmt;

/// How much was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bilan {
    /// Messages tried.
    pub essais: usize,
    /// Applications that time changed.
    pub echeances: usize,
    /// Keys wrapped anew.
    pub cles: usize,
}

impl fmt::Display for Bilan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "taches: {} essais, {} echeances, {} cles",
            self.essais, self.echeances, self.cles
        )
    }
}

impl Bilan {
    /// Whether anything was.
    pub fn est_vide(&self) -> bool {
        *self == Self::default()
    }
}

/// Messages at a time: as many as the runtime may call outside in one go.
const ENVOIS: u32 = 20;
/// Applications at a time.
const DOSSIERS: u32 = 50;
/// Keys at a time.
const CLES: i64 = 100;

/// Does what is due. What fails is due again next time.
pub async fn tourne<P: Plateforme>(bureau: &Bureau<'_, P>, site: &str) -> Result<Bilan, Panne> {
    tout(bureau, site)
        .await
        .map_err(|refus| refus.panne.unwrap_or(Panne::Base))
}

pub(crate) async fn tout<P: Plateforme>(
    bureau: &Bureau<'_, P>,
    site: &str,
) -> Result<Bilan, Refus> {
    bureau.ouvre().await?;
    let (magasin, now) = (bureau.magasin(), bureau.maintenant);
    let facteur = Facteur { bureau, site };
    let mut chance = bureau.chance();
    let essais = livre(&magasin, &facteur, now, &mut chance, ENVOIS).await;
    let done = echeances(&magasin, now, DOSSIERS).await;
    let cles = rescelle(bureau).await?;
    menage(bureau).await?;
    Ok(Bilan {
        essais: essais.map_err(of_panne)?,
        echeances: done.map_err(of_panne)?,
        cles,
    })
}

/// Takes away what is kept for a time only.
async fn menage<P: Plateforme>(bureau: &Bureau<'_, P>) -> Result<(), Refus> {
    const BUDGETS: &str = "DELETE FROM budget WHERE fenetre < ?1 AND fenetre < ?2";
    const LIVRAISONS: &str = "DELETE FROM livraison WHERE le < ?1";
    // Messages of what is no more, once they were delivered or given up.
    const ENVOIS: &str = "DELETE FROM envoi WHERE quand IS NULL AND le < ?1 AND NOT EXISTS \
        (SELECT 1 FROM candidature c WHERE c.reference = envoi.reference)";
    // By the clock of the database too, which refuses to forget what it holds to be recent.
    const AUDIT: &str = "DELETE FROM audit WHERE le < ?1 \
        AND le <= (CAST(strftime('%s', 'now') AS INTEGER) - 31536000) * 1000";
    let before = |duree: SignedDuration| -> Valeur {
        let le = bureau.maintenant.saturating_sub(duree);
        le.unwrap_or(Timestamp::MIN).into()
    };
    let secondes = bureau.maintenant.as_second();
    bureau
        .lot(vec![
            // Windows of a minute and of ten count from the same origin: the former
            // have the greater numbers.
            requete(
                BUDGETS,
                [(secondes / 60 - 60).into(), (secondes / 600 - 6).into()],
            ),
            requete(LIVRAISONS, [before(JOURNAL_DES_ENVOIS)]),
            requete(ENVOIS, [before(JOURNAL_DES_ENVOIS)]),
            requete(AUDIT, [before(SignedDuration::from_hours(24 * 366))]),
        ])
        .await
        .map(drop)
}

/// Wraps some of the keys anew that the newest key does not wrap.
async fn rescelle<P: Plateforme>(bureau: &Bureau<'_, P>) -> Result<usize, Refus> {
    const ANCIENNES: &str = "SELECT 'candidature', reference, cle FROM candidature \
        WHERE cle IS NOT NULL AND substr(cle, 1, ?1) <> ?2 \
        UNION ALL SELECT 'partenaire', id, cle FROM partenaire \
        WHERE substr(cle, 1, ?1) <> ?2 LIMIT ?3";
    // Only if it is still the one that was read: erasing comes before.
    const CANDIDATURE: &str = "UPDATE candidature SET cle = ?3 WHERE reference = ?1 AND cle = ?2";
    const PARTENAIRE: &str = "UPDATE partenaire SET cle = ?3 WHERE id = ?1 AND cle = ?2";
    let coffre = &bureau.cles()?.coffre;
    let debut = format!("{}.", coffre.nom());
    let valeurs = [
        Valeur::Entier(debut.len() as i64),
        debut.into(),
        CLES.into(),
    ];
    let lignes = bureau.lignes(requete(ANCIENNES, valeurs)).await?;
    let mut requetes = Vec::new();
    for ligne in &lignes {
        let (Some(table), Some(id), Some(cle)) = (ligne.texte(0), ligne.texte(1), ligne.texte(2))
        else {
            continue;
        };
        // A key that is no more wraps what nobody can read any more.
        if let Ok(Some(neuve)) = coffre.rescelle(cle, id, &mut bureau.chance()) {
            let sql = match table {
                "candidature" => CANDIDATURE,
                _ => PARTENAIRE,
            };
            requetes.push(requete(sql, [id.into(), cle.into(), neuve.into()]));
        }
    }
    let done = requetes.len();
    if done > 0 {
        bureau.plateforme.lot(requetes).await.map_err(of_base)?;
    }
    Ok(done)
}
