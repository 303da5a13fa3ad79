//! Partners: who they are, what they may do, where they receive.

use crate::{
    http::{context::Bureau, response::Refus},
    platform::{Ligne, Plateforme, Requete, Valeur, requete},
};
use serde::{Deserialize, Serialize};
use shared::candidature::{AdresseDeRappel, Hote, sceaux::SecretDeSignature};

/// What a key allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Portee {
    /// Deposits for people, and reads back what it deposited.
    Prescripteur,
    /// Reads what is addressed to its structure, and answers.
    Structure,
    /// Reads where things stand, and nothing of people.
    Lecture,
}

/// An organisation with a key.
#[derive(Clone, Debug)]
pub(crate) struct Partenaire {
    pub(crate) id: String,
    pub(crate) nom: String,
    pub(crate) portee: Portee,
    pub(crate) structure: Option<String>,
    pub(crate) bac_a_sable: bool,
    pub(crate) origines: Vec<String>,
    /// The same, as the database has them.
    pub(crate) origines_dites: String,
    pub(crate) hotes: Vec<String>,
    pub(crate) webhook: Option<String>,
    pub(crate) quota: u32,
    pub(crate) cree_le: i64,
    pub(crate) revoque_le: Option<i64>,
    cle: String,
    scelle: String,
}

/// What only the service reads of a partner.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Prive {
    /// What signs its messages, the newest first.
    pub(crate) secrets: Vec<String>,
    /// Where its letters go when it has no webhook.
    pub(crate) courriel: Option<String>,
}

macro_rules! partenaire {
    () => {
        "p.id, p.nom, p.portee, p.structure, p.bac_a_sable, p.origines, p.hotes, p.webhook, \
         p.quota, p.cree_le, p.revoque_le, p.cle, p.scelle"
    };
}

/// A partner by the digest of its key, if the key still opens.
pub(crate) fn par_cle(empreinte: &str, maintenant: Valeur) -> Requete {
    const SQL: &str = concat!(
        "SELECT ",
        partenaire!(),
        " FROM cle c JOIN partenaire p ON p.id = c.partenaire WHERE c.empreinte = ?1 \
         AND (c.expire_le IS NULL OR c.expire_le > ?2) AND p.revoque_le IS NULL"
    );
    requete(SQL, [empreinte.into(), maintenant])
}

/// A partner by its identifier, revoked or not.
pub(crate) fn par_id(id: &str) -> Requete {
    const SQL: &str = concat!(
        "SELECT ",
        partenaire!(),
        " FROM partenaire p WHERE p.id = ?1"
    );
    requete(SQL, [id.into()])
}

/// All of them.
pub(crate) fn tous() -> Requete {
    const SQL: &str = concat!(
        "SELECT ",
        partenaire!(),
        " FROM partenaire p ORDER BY p.cree_le, p.id LIMIT 1000"
    );
    requete(SQL, [])
}

/// Those who receive for a structure.
pub(crate) fn de_structure(structure: &str) -> Requete {
    const SQL: &str = concat!(
        "SELECT ",
        partenaire!(),
        " FROM partenaire p WHERE p.structure = ?1 AND p.portee = 'structure' \
         AND p.bac_a_sable = 0 AND p.revoque_le IS NULL ORDER BY p.webhook IS NULL, p.cree_le"
    );
    requete(SQL, [structure.into()])
}

impl Partenaire {
    pub(crate) fn lis(ligne: &Ligne) -> Option<Self> {
        let textes = |rang| serde_json::from_str(ligne.texte(rang)?).ok();
        Some(Self {
            id: ligne.texte(0)?.to_owned(),
            nom: ligne.texte(1)?.to_owned(),
            portee: Portee::parse(ligne.texte(2)?)?,
            structure: ligne.texte(3).map(str::to_owned),
            bac_a_sable: ligne.vrai(4),
            origines: textes(5)?,
            origines_dites: ligne.texte(5)?.to_owned(),
            hotes: textes(6)?,
            webhook: ligne.texte(7).map(str::to_owned),
            quota: u32::try_from(ligne.entier(8)?).ok()?,
            cree_le: ligne.entier(9)?,
            revoque_le: ligne.entier(10),
            cle: ligne.texte(11)?.to_owned(),
            scelle: ligne.texte(12)?.to_owned(),
        })
    }

    /// Where it receives, checked anew at each use.
    pub(crate) fn adresse(&self, local: bool) -> Option<AdresseDeRappel> {
        let hotes: Vec<Hote> = self.hotes.iter().filter_map(|h| h.parse().ok()).collect();
        AdresseDeRappel::parse(self.webhook.as_deref()?, &hotes, local).ok()
    }

    pub(crate) fn prive<P: Plateforme>(&self, bureau: &Bureau<'_, P>) -> Result<Prive, Refus> {
        let octets = bureau.ouvre_a_part(&self.id, &self.cle, &self.scelle)?;
        Ok(serde_json::from_slice(&octets).unwrap_or_default())
    }
}

impl Prive {
    pub(crate) fn secrets(&self) -> Vec<SecretDeSignature> {
        let read = |texte: &String| SecretDeSignature::parse(texte);
        self.secrets.iter().filter_map(read).collect()
    }
}

impl Portee {
    pub(crate) const TOUTES: &[&str] = &["prescripteur", "structure", "lecture"];

    pub(crate) fn parse(texte: &str) -> Option<Self> {
        Some(match texte {
            "prescripteur" => Self::Prescripteur,
            "structure" => Self::Structure,
            "lecture" => Self::Lecture,
            _ => return None,
        })
    }

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Prescripteur => "prescripteur",
            Self::Structure => "structure",
            Self::Lecture => "lecture",
        }
    }
}
