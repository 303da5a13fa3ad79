//! Who asks, and how often they may.

use super::{
    Bureau, Plateforme,
    base::{Requete, requete},
    partenaires::{Partenaire, Portee, par_cle},
};
use crate::{
    reponse::{Refus, Reponse},
    requete::entete,
};
use http::{HeaderName, HeaderValue, Request, header};
use shared::{
    candidature::sceaux::{digest, same},
    wire::v1::Faute,
};

/// What every partner's key begins with.
pub(super) const PREFIXE: &str = "gq_";

pub(super) const ADRESSE: HeaderName = HeaderName::from_static("cf-connecting-ip");
const RATELIMIT: HeaderName = HeaderName::from_static("ratelimit");
const RATELIMIT_POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");

/// Who asks.
pub(super) enum Demandeur {
    /// No one in particular.
    Anonyme,
    /// A partner, within its quota.
    Partenaire(Box<Partenaire>, Quota),
    /// Whoever holds an application's secret, if it is one.
    Porteur(String),
}

/// What is left of a partner's minute.
#[derive(Clone, Copy)]
pub(super) struct Quota {
    max: u32,
    reste: u32,
    secondes: u32,
}

impl Quota {
    /// Says it to the partner (draft-ietf-httpapi-ratelimit-headers).
    pub(super) fn dis<F>(self, mut reponse: Reponse<F>) -> Reponse<F> {
        let headers = reponse.headers_mut();
        let policy = format!("\"minute\";q={};w=60", self.max);
        let left = format!("\"minute\";r={};t={}", self.reste, self.secondes);
        for (nom, valeur) in [(RATELIMIT_POLICY, policy), (RATELIMIT, left)] {
            if let Ok(valeur) = HeaderValue::try_from(valeur) {
                headers.insert(nom, valeur);
            }
        }
        reponse
    }
}

fn jeton<C>(requete: &Request<C>) -> Option<&str> {
    let valeur = entete(requete, header::AUTHORIZATION);
    let (schema, jeton) = valeur.split_once(' ')?;
    let bearer = schema.eq_ignore_ascii_case("bearer");
    Some(jeton.trim()).filter(|jeton| bearer && !jeton.is_empty())
}

/// Counts one more for a subject in a window, and says how many that makes.
fn compte(sujet: &str, fenetre: i64) -> Requete {
    const SQL: &str = "INSERT INTO budget (sujet, fenetre, compte) VALUES (?1, ?2, 1) \
        ON CONFLICT (sujet, fenetre) DO UPDATE SET compte = compte + 1 RETURNING compte";
    requete(SQL, [sujet.into(), fenetre.into()])
}

/// The same for the partner of a key, if there is one.
fn compte_cle(empreinte: &str, fenetre: i64) -> Requete {
    const SQL: &str = "INSERT INTO budget (sujet, fenetre, compte) \
        SELECT partenaire, ?2, 1 FROM cle WHERE empreinte = ?1 \
        ON CONFLICT (sujet, fenetre) DO UPDATE SET compte = compte + 1 RETURNING compte";
    requete(SQL, [empreinte.into(), fenetre.into()])
}

impl<P: Plateforme> Bureau<'_, P> {
    /// Who asks; a partner's request is counted.
    pub(super) async fn demandeur<C>(&self, requete: &Request<C>) -> Result<Demandeur, Refus> {
        let Some(jeton) = jeton(requete) else {
            let given = !entete(requete, header::AUTHORIZATION).is_empty();
            return match given {
                true => Err(Faute::CleRefusee.into()),
                false => Ok(Demandeur::Anonyme),
            };
        };
        if !jeton.starts_with(PREFIXE) {
            return Ok(Demandeur::Porteur(digest(jeton.as_bytes())));
        }
        let empreinte = digest(jeton.as_bytes());
        let secondes = self.maintenant.as_second();
        let lots = self
            .lot(vec![
                par_cle(&empreinte, self.maintenant.into()),
                compte_cle(&empreinte, secondes / 60),
            ])
            .await?;
        let first = |rang: usize| lots.get(rang).and_then(|lignes| lignes.first());
        let partenaire = first(0).and_then(Partenaire::lis);
        let partenaire = partenaire.ok_or(Faute::CleRefusee)?;
        let made = first(1).and_then(|ligne| ligne.entier(0)).unwrap_or(1) as u32;
        let left = (60 - secondes.rem_euclid(60)) as u32;
        if made > partenaire.quota {
            return Err(Faute::TropDeDemandes(left).into());
        }
        // A key in a page is a key in the open: only where its owner chose it.
        let origine = entete(requete, header::ORIGIN);
        if !origine.is_empty() && !partenaire.origines.iter().any(|o| o == origine) {
            return Err(Faute::OrigineRefusee.into());
        }
        let quota = Quota {
            max: partenaire.quota,
            reste: partenaire.quota - made,
            secondes: left,
        };
        Ok(Demandeur::Partenaire(Box::new(partenaire), quota))
    }

    /// A partner whose key has one of these scopes.
    pub(super) async fn partenaire<C>(
        &self,
        requete: &Request<C>,
        portees: &[Portee],
    ) -> Result<(Partenaire, Quota), Refus> {
        match self.demandeur(requete).await? {
            Demandeur::Partenaire(partenaire, quota) => {
                match portees.contains(&partenaire.portee) {
                    true => Ok((*partenaire, quota)),
                    false => Err(Faute::PorteeInsuffisante.into()),
                }
            }
            Demandeur::Anonyme => Err(Faute::CleAbsente.into()),
            Demandeur::Porteur(_) => Err(Faute::CleRefusee.into()),
        }
    }

    /// Whoever administers.
    pub(super) fn administre<C>(&self, requete: &Request<C>) -> Result<(), Refus> {
        let jeton = jeton(requete).ok_or(Faute::CleAbsente)?;
        match same(&digest(jeton.as_bytes()), &self.cles()?.admin) {
            true => Ok(()),
            false => Err(Faute::CleRefusee.into()),
        }
    }

    /// One more deposit from a network and from a page: at most so many in ten minutes.
    /// The address is digested under a key with the hour, and the digest kept an hour.
    pub(super) async fn depense<C>(&self, requete: &Request<C>) -> Result<(), Refus> {
        const FENETRE_S: i64 = 600;
        let secondes = self.maintenant.as_second();
        let fenetre = secondes / FENETRE_S;
        let empreintes = &self.cles()?.empreintes;
        let of = |usage, texte: &str| {
            let heure = (secondes / 3_600).to_le_bytes();
            empreintes.of(usage, &[texte.as_bytes(), &heure])
        };
        let mut comptes = vec![compte(
            &of("reseau", &reseau(entete(requete, ADRESSE))),
            fenetre,
        )];
        let origine = entete(requete, header::ORIGIN);
        if !origine.is_empty() {
            comptes.push(compte(&of("origine", origine), fenetre));
        }
        let lots = self.lot(comptes).await?;
        // A page is many networks.
        for (lignes, max) in lots
            .iter()
            .zip([self.budget, self.budget.saturating_mul(20)])
        {
            let made = lignes.first().and_then(|ligne| ligne.entier(0));
            if made.is_some_and(|made| made > i64::from(max)) {
                let left = FENETRE_S - secondes.rem_euclid(FENETRE_S);
                return Err(Faute::TropDeDemandes(left as u32).into());
            }
        }
        Ok(())
    }
}

/// An IPv4 address, or the half of an IPv6 one that a household or a site has.
fn reseau(adresse: &str) -> String {
    use std::net::IpAddr;
    match adresse.parse() {
        Ok(IpAddr::V6(v6)) => {
            let [a, b, c, d, ..] = v6.segments();
            format!("{a:x}:{b:x}:{c:x}:{:x}", d & 0xff00)
        }
        _ => adresse.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::reseau;

    #[test]
    fn a_household_is_one_network() {
        for (adresse, expect) in [
            ("192.0.2.7", "192.0.2.7"),
            ("2001:db8:1:2ff::1", "2001:db8:1:200"),
            ("2001:db8:1:2ab:9::", "2001:db8:1:200"),
            ("", ""),
        ] {
            assert_eq!(reseau(adresse), expect);
        }
    }
}
