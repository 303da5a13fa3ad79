//! Partners, their keys and what signs their messages, by whoever holds the key of the
//! administration. Keys and secrets are shown once.

use crate::{
    delivery::tasks::tourne,
    http::{
        cache::Duree,
        context::Context,
        request::{objet, origine, parametres, segment},
        response::{Refus, Reponse, json, json_text, vide},
    },
    platform::{Platform, RequestBody, Statement, Valeur, statement},
    routes::candidatures::access::{PREFIXE, require_administrator},
    store::{
        partners::{Partenaire, Portee, Prive, par_id, tous},
        state,
    },
};
use http::{Method, Request, StatusCode};
use serde::Deserialize;
use shared::{
    Timestamp,
    candidature::{
        AdresseDeRappel, Courriel, Hote, IDENTIFIANT_MAX, NOM_MAX, Reference,
        delais::RECOUVREMENT,
        sceaux::{SecretDeSignature, digest},
    },
    wire::v1::{
        Faute,
        administration::{
            CleRenouvelee, EtatDeLaBase, NouveauPartenaire, PartenaireChange, PartenaireCree,
            PartenaireVu, Partenaires, SecretRenouvele, TachesAFaire, TachesFaites,
        },
        question,
    },
};

const OCTETS_MAX: usize = 16 << 10;
/// Requests a minute, unless the administration says otherwise.
const QUOTA: u32 = 6_000;
/// On a developer's machine, where load is a test.
const QUOTA_LOCAL: u32 = 10_000_000;

async fn lis<T: for<'de> Deserialize<'de>, C: RequestBody>(corps: C) -> Result<T, Refus> {
    let corps = corps.read(OCTETS_MAX).await;
    let corps = corps.map_err(|erreur| Refus::of_body(erreur, OCTETS_MAX))?;
    objet(&corps)
}

fn refuse(champ: &'static str, prevus: &'static [&'static str]) -> Refus {
    Faute::ValeurInconnue(champ.into(), String::new(), prevus).into()
}

/// The scope of a new partner, if all that is said of it is sound.
fn check_new(new: &NouveauPartenaire, local: bool) -> Result<Portee, Refus> {
    let nom = new.nom.trim();
    if nom.is_empty() || nom.chars().count() > NOM_MAX || nom.chars().any(char::is_control) {
        return Err(Faute::ChampManquant("nom".into()).into());
    }
    let portee: Result<Portee, ()> = new.portee.parse();
    let portee = portee.map_err(|()| refuse("portee", Portee::TOUTES))?;
    let permis = |b: u8| b.is_ascii_alphanumeric() || b"-_.:".contains(&b);
    match &new.structure {
        None if portee == Portee::Structure => {
            return Err(Faute::ChampManquant("structure".into()).into());
        }
        Some(id) if id.is_empty() || id.len() > IDENTIFIANT_MAX || !id.bytes().all(permis) => {
            return Err(refuse("structure", &[]));
        }
        _ => {}
    }
    adresses(
        &new.origines,
        &new.hotes,
        new.webhook.as_deref(),
        new.courriel.as_deref(),
        local,
    )?;
    Ok(portee)
}

/// Whether a partner may be reached there, and used from there.
fn adresses(
    origines: &[String],
    hotes: &[String],
    webhook: Option<&str>,
    courriel: Option<&str>,
    local: bool,
) -> Result<(), Refus> {
    let lus: Result<Vec<Hote>, _> = hotes.iter().map(|hote| hote.parse()).collect();
    let lus = lus.map_err(|_| refuse("hotes", &[]))?;
    let page = |origine: &String| {
        let host = origine.strip_prefix("https://");
        let loopback = local && origine.starts_with("http://localhost:");
        loopback || host.is_some_and(|host| host.parse::<Hote>().is_ok())
    };
    if !origines.iter().all(page) {
        return Err(refuse("origines", &[]));
    }
    if webhook.is_some_and(|url| AdresseDeRappel::parse(url, &lus, local).is_err()) {
        return Err(refuse("webhook", &[]));
    }
    if courriel.is_some_and(|adresse| adresse.parse::<Courriel>().is_err()) {
        return Err(refuse("courriel", &[]));
    }
    Ok(())
}

fn montre(partenaire: Partenaire) -> PartenaireVu {
    PartenaireVu {
        portee: partenaire.portee.as_str(),
        cree_le: partenaire.cree_le.to_string(),
        revoque_le: partenaire.revoque_le.map(|le| le.to_string()),
        id: partenaire.id,
        nom: partenaire.nom,
        structure: partenaire.structure,
        bac_a_sable: partenaire.bac_a_sable,
        origines: partenaire.origines,
        hotes: partenaire.hotes,
        webhook: partenaire.webhook,
        quota: partenaire.quota,
    }
}

fn nouvelle_cle(empreinte: &str, partenaire: &str, maintenant: Timestamp) -> Statement {
    const SQL: &str = "INSERT INTO cle (empreinte, partenaire, creee_le) VALUES (?1, ?2, ?3)";
    statement(
        SQL,
        [empreinte.into(), partenaire.into(), maintenant.into()],
    )
}

fn new_secret<P: Platform>(context: &Context<'_, P>) -> String {
    let mut octets = [0; 24];
    context.platform.fill(&mut octets);
    SecretDeSignature::new(octets).texte()
}

async fn known_partner<P: Platform>(
    context: &Context<'_, P>,
    id: &str,
) -> Result<Partenaire, Refus> {
    let lignes = context.rows(par_id(&segment(id))).await?;
    let row = lignes.first().ok_or(Faute::PartenaireInconnu)?;
    Ok(Partenaire::read(row)?)
}

fn seal_private<P: Platform>(
    context: &Context<'_, P>,
    id: &str,
    prive: &Prive,
) -> Result<(String, String), Refus> {
    let octets = serde_json::to_vec(prive).map_err(|_| Faute::ErreurInterne)?;
    Ok(context
        .keys()?
        .seal_secrets(id, &octets, context.platform)?)
}

/// `POST /v1/admin/partenaires`.
pub(crate) async fn cree<P: Platform>(
    requete: Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    const SQL: &str = "INSERT INTO partenaire (id, nom, portee, structure, bac_a_sable, origines, \
        hotes, webhook, quota, cle, scelle, cree_le) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
    question::sans_parametre(parametres(&requete))?;
    require_administrator(context, requete.headers())?;
    let nouveau: NouveauPartenaire = lis(requete.into_body()).await?;
    let portee = check_new(&nouveau, context.local)?;
    let mut octets = [0; 8];
    context.platform.fill(&mut octets);
    let id = format!("p_{}", Reference::of(octets));
    let secret = new_secret(context);
    let prive = Prive {
        secrets: vec![secret.clone()],
        courriel: nouveau.courriel.clone(),
    };
    let (cle_scellee, scelle) = seal_private(context, &id, &prive)?;
    let cle = format!("{PREFIXE}{}", context.token::<24>());
    let quota = if context.local { QUOTA_LOCAL } else { QUOTA };
    let valeurs = [
        id.as_str().into(),
        nouveau.nom.trim().into(),
        portee.as_str().into(),
        nouveau.structure.as_deref().into(),
        nouveau.bac_a_sable.into(),
        json_text(&nouveau.origines)?.into(),
        json_text(&nouveau.hotes)?.into(),
        nouveau.webhook.as_deref().into(),
        nouveau.quota.unwrap_or(quota).into(),
        cle_scellee.into(),
        scelle.into(),
        context.now.into(),
    ];
    context
        .batch(vec![
            statement(SQL, valeurs),
            nouvelle_cle(&digest(cle.as_bytes()), &id, context.now),
        ])
        .await?;
    let partenaire = known_partner(context, &id).await?;
    let reponse = PartenaireCree {
        partenaire: montre(partenaire),
        cle,
        secret_webhook: secret,
    };
    let mut reponse = json("application/json", Duree::Aucune, &reponse)?;
    *reponse.status_mut() = StatusCode::CREATED;
    Ok(reponse)
}

/// `GET /v1/admin/partenaires`.
pub(crate) async fn liste<P: Platform>(
    requete: &Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    question::sans_parametre(parametres(requete))?;
    require_administrator(context, requete.headers())?;
    let lignes = context.rows(tous()).await?;
    let read = lignes.iter().map(Partenaire::read);
    let liste = Partenaires {
        partenaires: read
            .map(|partenaire| partenaire.map(montre))
            .collect::<Result<_, _>>()?,
        suivant: None,
    };
    json("application/json", Duree::Aucune, &liste)
}

/// `PATCH` and `DELETE /v1/admin/partenaires/{id}`: change, revoke.
pub(crate) async fn change<P: Platform>(
    requete: Request<P::Body>,
    id: &str,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    question::sans_parametre(parametres(&requete))?;
    require_administrator(context, requete.headers())?;
    if *requete.method() == Method::DELETE {
        return revoque(&segment(id), context).await;
    }
    let partenaire = known_partner(context, id).await?;
    let id = partenaire.id.as_str();
    const SQL: &str = "UPDATE partenaire SET origines = ?2, hotes = ?3, webhook = ?4, quota = ?5, \
        cle = ?6, scelle = ?7 WHERE id = ?1";
    let change: PartenaireChange = lis(requete.into_body()).await?;
    let mut prive = partenaire.prive(context.keys()?)?;
    let origines = change.origines.as_ref().unwrap_or(&partenaire.origines);
    let hotes = change.hotes.as_ref().unwrap_or(&partenaire.hotes);
    // An empty text takes away.
    let dit = |neuf: Option<String>, ancien: Option<String>| match neuf {
        Some(texte) if texte.is_empty() => None,
        Some(texte) => Some(texte),
        None => ancien,
    };
    let webhook = dit(change.webhook.clone(), partenaire.webhook.clone());
    prive.courriel = dit(change.courriel.clone(), prive.courriel);
    adresses(
        origines,
        hotes,
        webhook.as_deref(),
        prive.courriel.as_deref(),
        context.local,
    )?;
    let (cle, scelle) = seal_private(context, id, &prive)?;
    let valeurs = [
        id.into(),
        json_text(&origines)?.into(),
        json_text(&hotes)?.into(),
        webhook.as_deref().into(),
        change.quota.unwrap_or(partenaire.quota).into(),
        cle.into(),
        scelle.into(),
    ];
    context.batch(vec![statement(SQL, valeurs)]).await?;
    let partenaire = known_partner(context, id).await?;
    json("application/json", Duree::Aucune, &montre(partenaire))
}

/// Revokes a partner, even one whose row cannot be read: no damage keeps a key working.
async fn revoque<P: Platform>(
    id: &str,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    const PARTENAIRE: &str = "UPDATE partenaire SET revoque_le = coalesce(revoque_le, ?2) \
        WHERE id = ?1 RETURNING id";
    const CLES: &str = "DELETE FROM cle WHERE partenaire = ?1";
    let statements = vec![
        statement(PARTENAIRE, [id.into(), context.now.into()]),
        statement(CLES, [id.into()]),
    ];
    let revoked = context.batch(statements).await?;
    match revoked.first().is_some_and(|rows| !rows.is_empty()) {
        true => Ok(vide(StatusCode::NO_CONTENT)),
        false => Err(Faute::PartenaireInconnu.into()),
    }
}

/// `POST /v1/admin/partenaires/{id}/cles`: a new key; the others answer for a while.
pub(crate) async fn renouvelle_cle<P: Platform>(
    requete: &Request<P::Body>,
    id: &str,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    const SQL: &str = "UPDATE cle SET expire_le = min(coalesce(expire_le, ?2), ?2) \
        WHERE partenaire = ?1";
    question::sans_parametre(parametres(requete))?;
    require_administrator(context, requete.headers())?;
    let partenaire = known_partner(context, id).await?;
    if partenaire.revoque_le.is_some() {
        return Err(Faute::PartenaireInconnu.into());
    }
    let cle = format!("{PREFIXE}{}", context.token::<24>());
    let fin = context.now.saturating_add(RECOUVREMENT);
    let fin = Valeur::from(fin.unwrap_or(Timestamp::MAX));
    let id = partenaire.id.as_str();
    let statements = vec![
        statement(SQL, [id.into(), fin]),
        nouvelle_cle(&digest(cle.as_bytes()), id, context.now),
    ];
    context.batch(statements).await?;
    let mut reponse = json("application/json", Duree::Aucune, &CleRenouvelee { cle })?;
    *reponse.status_mut() = StatusCode::CREATED;
    Ok(reponse)
}

/// `POST /v1/admin/partenaires/{id}/secrets`: a new secret signs beside the last one,
/// until the next is made.
pub(crate) async fn renouvelle_secret<P: Platform>(
    requete: &Request<P::Body>,
    id: &str,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    const SQL: &str = "UPDATE partenaire SET cle = ?2, scelle = ?3 WHERE id = ?1";
    question::sans_parametre(parametres(requete))?;
    require_administrator(context, requete.headers())?;
    let partenaire = known_partner(context, id).await?;
    let mut prive = partenaire.prive(context.keys()?)?;
    let secret = new_secret(context);
    prive.secrets.insert(0, secret.clone());
    prive.secrets.truncate(2);
    let id = partenaire.id.as_str();
    let (cle, scelle) = seal_private(context, id, &prive)?;
    let valeurs = [id.into(), cle.into(), scelle.into()];
    context.batch(vec![statement(SQL, valeurs)]).await?;
    let reponse = SecretRenouvele {
        secret_webhook: secret,
    };
    let mut reponse = json("application/json", Duree::Aucune, &reponse)?;
    *reponse.status_mut() = StatusCode::CREATED;
    Ok(reponse)
}

/// `POST /v1/admin/taches`: what the clock does every minute, now; on a developer's
/// machine, on any day.
pub(crate) async fn taches<P: Platform>(
    requete: Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    question::sans_parametre(parametres(&requete))?;
    require_administrator(context, requete.headers())?;
    let site = origine(&requete);
    let taches: TachesAFaire = lis(requete.into_body()).await?;
    let maintenant = match taches.maintenant.filter(|_| context.local) {
        Some(texte) => Some(
            texte
                .parse()
                .map_err(|_| Faute::DateInvalide("maintenant".into()))?,
        ),
        None => None,
    };
    let context = &Context {
        now: maintenant.unwrap_or(context.now),
        ..*context
    };
    let bilan = tourne(context, &site).await?;
    let reponse = TachesFaites {
        essais: bilan.essais,
        echeances: bilan.echeances,
        cles: bilan.cles,
        illisibles: bilan.unreadable,
    };
    json("application/json", Duree::Aucune, &reponse)
}

/// `GET /v1/admin/etat`: whether the database is sound, and what waits in it.
pub(crate) async fn etat<P: Platform>(
    requete: &Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    question::sans_parametre(parametres(requete))?;
    require_administrator(context, requete.headers())?;
    let state = state::read(context.platform).await?;
    let etat = EtatDeLaBase {
        candidatures: state.candidatures,
        sans_annonce: state.sans_annonce,
        en_attente: state.en_attente,
        abandonnes: state.abandonnes,
        illisibles: state.illisibles,
        integrite: state.integrite,
        maintenant: context.now.to_string(),
    };
    json("application/json", Duree::Aucune, &etat)
}
