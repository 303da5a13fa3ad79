//! Who asks, and how often they may.

use crate::{
    http::{
        context::Bureau,
        problem::indisponible,
        request::entete,
        response::{Refus, Reponse},
    },
    platform::{Plateforme, Requete, requete},
    routes::candidatures::crowd::{self, Fenetre},
    store::{
        budgets::{self, Count},
        partners::{Partenaire, Portee, par_cle},
    },
};
use http::{HeaderName, HeaderValue, Request, header};
use shared::{
    candidature::sceaux::{digest, same},
    wire::v1::Faute,
};
use std::rc::Rc;

/// What every partner's key begins with.
pub(crate) const PREFIXE: &str = "gq_";

pub(crate) const ADRESSE: HeaderName = HeaderName::from_static("cf-connecting-ip");
const RATELIMIT: HeaderName = HeaderName::from_static("ratelimit");
const RATELIMIT_POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");

/// Who asks.
pub(crate) enum Demandeur {
    /// No one in particular.
    Anonyme,
    /// A partner, within its quota.
    Partenaire(Rc<Partenaire>, Quota),
    /// Whoever holds an application's secret, if it is one.
    Porteur(String),
}

/// What is left of a partner's minute.
#[derive(Clone, Copy)]
pub(crate) struct Quota {
    max: u32,
    reste: u32,
    secondes: u32,
}

/// Who may deposit, as far as is known, and what says so in the database.
pub(crate) struct Admis {
    /// `None` for a person alone.
    pub(crate) partenaire: Option<Rc<Partenaire>>,
    /// What is left, where the request was counted.
    pub(crate) quota: Option<Quota>,
    /// What counts it with what it writes, where it was not. A person's deposit is
    /// counted once its body is read ([`Bureau::droits_d_une_personne`]).
    pub(crate) droits: Vec<Requete>,
    /// So many deposit that a proof is due.
    pub(crate) affluence: bool,
}

impl Quota {
    /// After so many requests in the minute of that second.
    pub(crate) fn apres(faites: i64, max: u32, secondes: i64) -> Self {
        let left = i64::from(max).saturating_sub(faites);
        Self {
            max,
            reste: left.clamp(0, max.into()) as u32,
            secondes: (60 - secondes.rem_euclid(60)) as u32,
        }
    }

    /// Says it to the partner (draft-ietf-httpapi-ratelimit-headers).
    pub(crate) fn dis<F>(self, mut reponse: Reponse<F>) -> Reponse<F> {
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
    pub(crate) async fn demandeur<C>(&self, requete: &Request<C>) -> Result<Demandeur, Refus> {
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
        let (Some(partenaire), Some(count)) = (first(0), first(1)) else {
            return Err(Faute::CleRefusee.into());
        };
        let partenaire = Partenaire::read(partenaire).map_err(indisponible)?;
        let made = Count::read(count).map_err(indisponible)?;
        let quota = Quota::apres(made, partenaire.quota, secondes);
        if made > partenaire.quota.into() {
            return Err(Faute::TropDeDemandes(quota.secondes).into());
        }
        permise(&partenaire, requete)?;
        let partenaire = Rc::new(partenaire);
        self.memoire
            .retiens_le_partenaire(empreinte, partenaire.clone());
        Ok(Demandeur::Partenaire(partenaire, quota))
    }

    /// Who deposits. What is known already is not asked again: the deposit itself is
    /// written only if it still holds.
    pub(crate) async fn admet<C>(&self, requete: &Request<C>) -> Result<Admis, Refus> {
        let empreinte = jeton(requete).map(|jeton| digest(jeton.as_bytes()));
        if let Some(empreinte) = empreinte
            && let Some(partenaire) = self.memoire.partenaire(&empreinte)
        {
            permise(&partenaire, requete)?;
            let minute = self.maintenant.as_second() / 60;
            let droit = budgets::pour_une_cle(&empreinte, &partenaire, minute, self.maintenant);
            return Ok(Admis {
                partenaire: Some(partenaire),
                quota: None,
                droits: vec![droit],
                affluence: false,
            });
        }
        match self.demandeur(requete).await? {
            Demandeur::Partenaire(partenaire, quota) => Ok(Admis {
                partenaire: Some(partenaire),
                quota: Some(quota),
                droits: Vec::new(),
                affluence: false,
            }),
            Demandeur::Porteur(_) => Err(Faute::CleRefusee.into()),
            Demandeur::Anonyme => Ok(Admis {
                partenaire: None,
                quota: None,
                droits: Vec::new(),
                affluence: false,
            }),
        }
    }

    /// What counts a person's deposit with what it writes: within the budgets, and, unless
    /// it met a challenge, as long as few enough deposit.
    pub(crate) fn droits_d_une_personne<C>(
        &self,
        requete: &Request<C>,
        resolu: bool,
    ) -> Result<Vec<Requete>, Refus> {
        let fenetre = self.fenetre();
        let budgets = self.budgets(requete, resolu)?.into_iter();
        let mut droits: Vec<_> = budgets
            .map(|(sujet, max)| budgets::jusqu_a(&sujet, fenetre.rang, max))
            .collect();
        if !resolu {
            droits.push(crowd::jusqu_a(self.affluence, fenetre));
        }
        Ok(droits)
    }

    /// Counts a deposit by itself, and asks who makes it: as it is now, not as it was
    /// known.
    pub(crate) async fn admet_a_part<C>(
        &self,
        requete: &Request<C>,
        resolu: bool,
    ) -> Result<Admis, Refus> {
        let (partenaire, quota, affluence) = match self.demandeur(requete).await? {
            Demandeur::Partenaire(partenaire, quota) => (Some(partenaire), Some(quota), false),
            Demandeur::Porteur(_) => return Err(Faute::CleRefusee.into()),
            Demandeur::Anonyme => (None, None, self.depense(requete, resolu).await?),
        };
        Ok(Admis {
            partenaire,
            quota,
            droits: Vec::new(),
            affluence,
        })
    }

    /// A partner whose key has one of these scopes.
    pub(crate) async fn partenaire<C>(
        &self,
        requete: &Request<C>,
        portees: &[Portee],
    ) -> Result<(Rc<Partenaire>, Quota), Refus> {
        match self.demandeur(requete).await? {
            Demandeur::Partenaire(partenaire, quota) => {
                match portees.contains(&partenaire.portee) {
                    true => Ok((partenaire, quota)),
                    false => Err(Faute::PorteeInsuffisante.into()),
                }
            }
            Demandeur::Anonyme => Err(Faute::CleAbsente.into()),
            Demandeur::Porteur(_) => Err(Faute::CleRefusee.into()),
        }
    }

    /// Whoever administers.
    pub(crate) fn administre<C>(&self, requete: &Request<C>) -> Result<(), Refus> {
        let jeton = jeton(requete).ok_or(Faute::CleAbsente)?;
        match same(&digest(jeton.as_bytes()), &self.cles()?.admin) {
            true => Ok(()),
            false => Err(Faute::CleRefusee.into()),
        }
    }

    /// What a network and a page may deposit in ten minutes. The address is digested under
    /// a key with the hour, and the digest kept an hour. What met a challenge is counted
    /// apart: to be asked for a proof must not take its turn from a class behind one
    /// address.
    fn budgets<C>(&self, requete: &Request<C>, resolu: bool) -> Result<Vec<(String, u32)>, Refus> {
        let heure = (self.maintenant.as_second() / 3_600).to_le_bytes();
        let empreintes = &self.cles()?.empreintes;
        let of = |usage, texte: &str| {
            empreintes.of(usage, &[texte.as_bytes(), &heure, &[resolu.into()]])
        };
        let reseau = of("reseau", &reseau(entete(requete, ADRESSE)));
        let mut budgets = vec![(reseau, self.budget)];
        let origine = entete(requete, header::ORIGIN);
        if !origine.is_empty() {
            // A page is many networks.
            let max = self.budget.saturating_mul(20);
            budgets.push((of("origine", origine), max));
        }
        Ok(budgets)
    }

    /// The ten minutes it is.
    fn fenetre(&self) -> Fenetre {
        Fenetre::of(self.maintenant.as_second())
    }

    /// One more deposit from a network and from a page; whether so many deposit that a
    /// proof is due.
    async fn depense<C>(&self, requete: &Request<C>, resolu: bool) -> Result<bool, Refus> {
        let budgets = self.budgets(requete, resolu)?;
        let fenetre = self.fenetre();
        let mut comptes: Vec<_> = budgets
            .iter()
            .map(|(sujet, _)| compte(sujet, fenetre.rang))
            .collect();
        if let (false, Some((reseau, max))) = (resolu, budgets.first()) {
            comptes.push(crowd::compte(reseau, *max, fenetre));
        }
        let lots = self.lot(comptes).await?;
        let made = |rang: usize| {
            let row = lots.get(rang).and_then(|rows| rows.first());
            row.map(Count::read).transpose().map_err(indisponible)
        };
        for (rang, (_, max)) in budgets.iter().enumerate() {
            if made(rang)?.is_some_and(|made| made > i64::from(*max)) {
                return Err(Faute::TropDeDemandes(fenetre.reste_s as u32).into());
            }
        }
        let all = made(budgets.len())?;
        Ok(all.is_some_and(|all| all > i64::from(self.affluence)))
    }
}

/// A key in a page is a key in the open: only where its owner chose it.
fn permise<C>(partenaire: &Partenaire, requete: &Request<C>) -> Result<(), Faute> {
    let origine = entete(requete, header::ORIGIN);
    match origine.is_empty() || partenaire.origines.iter().any(|o| o == origine) {
        true => Ok(()),
        false => Err(Faute::OrigineRefusee),
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
