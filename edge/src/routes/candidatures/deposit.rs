//! Keeping applications.

use super::{
    access::{Quota, require_partner},
    admission::{Admission, Admitted, Depositor, ask_for_proof, met_challenge},
};
use crate::{
    http::{
        cache::Duree,
        context::Context,
        request::{entete, header_text, langue, origine, parametres},
        response::{Refus, Reponse, json, octets},
    },
    platform::{Panne, Platform, RequestBody, statement},
    store::{
        applications::EnBase,
        keys::Cles,
        partners::{Partenaire, Portee},
        sealing::indices,
    },
};
use http::{HeaderMap, HeaderName, HeaderValue, Request, StatusCode, header};
use shared::{
    candidature::{
        self, Cause, Contenu, Defaut, Deja, Depose, Depot, Dossier, Idempotence, Reference, deja,
        depose,
        sceaux::{Recu, digest},
    },
    wire::v1::{
        Faute, Probleme,
        candidature::{
            Demande, OCTETS_MAX, OCTETS_MAX_LOT, Recepisse, Resultat, Resultats, lien, lis_lot,
        },
        lot::TypeMime,
        question,
    },
};

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
const IDEMPOTENT_REPLAYED: HeaderName = HeaderName::from_static("idempotent-replayed");
const FORMULAIRE: HeaderName = HeaderName::from_static("guichet-formulaire");

/// Nobody reads a form, fills it in and sends it in less milliseconds than this.
const DUREE_MIN_MS: u32 = 3_000;

/// For whom an application is kept.
struct Auteur<'a> {
    partenaire: Option<&'a Partenaire>,
    /// As the idempotency table names it.
    nom: String,
}

impl<'a> Auteur<'a> {
    fn of(partenaire: Option<&'a Partenaire>) -> Self {
        Self {
            partenaire,
            nom: partenaire.map_or("residents".to_owned(), |p| p.id.clone()),
        }
    }
}

/// A deposit as it was sent.
struct Sent {
    demande: Demande,
    body: Vec<u8>,
    /// The idempotency key, if it came with one.
    key: Option<String>,
    /// Whether it met the challenge that it was asked.
    solved: bool,
}

impl Sent {
    async fn read<P: Platform>(
        body: P::Body,
        headers: &HeaderMap,
        depositor: &Depositor,
        key: Option<String>,
        context: &Context<'_, P>,
    ) -> Result<Self, Refus> {
        peut_deposer(depositor, key.as_deref(), headers)?;
        let body = body.read(OCTETS_MAX).await;
        let body = body.map_err(|erreur| Refus::of_body(erreur, OCTETS_MAX))?;
        let demande = Demande::parse(&body)?;
        let challenge = match depositor {
            Depositor::Person => met_challenge(context, headers, key.as_deref(), &body),
            _ => None,
        };
        Ok(Self {
            demande,
            body,
            solved: challenge.is_some(),
            // Without a key, the challenge is one: what was worked for once is kept once.
            key: key.or_else(|| challenge.map(|defi| format!("defi {}", defi.as_str()))),
        })
    }
}

/// Why a deposit was not kept.
enum NotKept {
    /// What it was let in by did not hold, or holds no more: nothing was written.
    Stopped,
    /// It was refused.
    Refused(Refus),
}

impl From<Refus> for NotKept {
    fn from(refus: Refus) -> Self {
        Self::Refused(refus)
    }
}

impl From<Panne> for NotKept {
    fn from(panne: Panne) -> Self {
        Self::Refused(panne.into())
    }
}

impl From<Faute> for NotKept {
    fn from(faute: Faute) -> Self {
        Self::Refused(faute.into())
    }
}

impl From<candidature::Panne> for NotKept {
    fn from(panne: candidature::Panne) -> Self {
        match panne {
            candidature::Panne::Conflit => Self::Stopped,
            panne => Self::Refused(panne.into()),
        }
    }
}

/// `POST /v1/candidatures`. From who is known already, it is one question to the
/// database, which counts, checks and keeps at once.
pub(crate) async fn un<P: Platform>(
    requete: Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    question::sans_parametre(parametres(&requete))?;
    json_seul(&requete)?;
    let key = cle_d_idempotence(&requete)?;
    let (parts, body) = requete.into_parts();
    let headers = &parts.headers;
    let depositor = Depositor::of(context, headers).await?;
    let sent = Sent::read(body, headers, &depositor, key, context).await;
    let solved = sent.as_ref().is_ok_and(|sent| sent.solved);
    let admitted = depositor.admit(context, headers, solved)?;
    let not_kept = match &sent {
        Ok(sent) => match keep(sent, &admitted, context).await {
            Ok(kept) => return kept.answer(admitted.quota(context)),
            Err(not_kept) => not_kept,
        },
        Err(refus) => NotKept::Refused(refus.clone()),
    };
    match not_kept {
        NotKept::Refused(refus) if admitted.is_counted() => return Err(refus),
        _ => {}
    }
    // Nothing was counted yet: what is refused counts too, and what was stopped is looked
    // at as it is now.
    let admission = Admission::counted_apart(context, headers, solved).await;
    match (admission, not_kept, sent) {
        (Admission::Refused(refus), ..) => Err(refus),
        (_, NotKept::Refused(refus), _) | (_, _, Err(refus)) => Err(refus),
        (Admission::ProofAsked, NotKept::Stopped, Ok(sent)) => {
            without_proof(&sent, context).await?.answer(None)
        }
        (Admission::Admitted(admitted), NotKept::Stopped, Ok(sent)) => {
            match keep(&sent, &admitted, context).await {
                Ok(kept) => kept.answer(admitted.quota(context)),
                Err(NotKept::Refused(refus)) => Err(refus),
                // Nothing stops what was counted: a conflict that no rule explains.
                Err(NotKept::Stopped) => Err(Panne::Base.into()),
            }
        }
    }
}

fn peut_deposer(
    depositor: &Depositor,
    key: Option<&str>,
    headers: &HeaderMap,
) -> Result<(), Refus> {
    match depositor.partenaire() {
        None => une_personne(headers),
        Some(partenaire) if partenaire.portee != Portee::Prescripteur => {
            Err(Faute::PorteeInsuffisante.into())
        }
        Some(_) if key.is_none() => Err(Faute::CleIdempotenceManquante.into()),
        Some(_) => Ok(()),
    }
}

/// Keeps what was sent, within what it was let in by.
async fn keep<P: Platform>(
    sent: &Sent,
    admitted: &Admitted,
    context: &Context<'_, P>,
) -> Result<Garde, NotKept> {
    let auteur = Auteur::of(admitted.partenaire.as_deref());
    // Without a key, one that nobody else has: the same path for all.
    let drawn = || context.token::<18>();
    let key = sent.key.clone().unwrap_or_else(drawn);
    let idempotence = idempotence(&auteur, &key, &sent.body, context.keys);
    let store = EnBase::within(context.platform, admitted.allowance());
    garde(&sent.demande, &auteur, idempotence, &store, context).await
}

/// `POST /v1/candidatures/lot`: each row is kept or refused alone. Every row has a key
/// of its own, made of the request's and of its `id`: what is asked again after a cut is
/// kept once.
pub(crate) async fn lot<P: Platform>(
    requete: Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    question::sans_parametre(parametres(&requete))?;
    json_seul(&requete)?;
    let (partenaire, quota) =
        require_partner(context, requete.headers(), &[Portee::Prescripteur]).await?;
    let cle = cle_d_idempotence(&requete)?.ok_or(Faute::CleIdempotenceManquante)?;
    let (langue, origine) = (langue(&requete), origine(&requete));
    let corps = requete.into_body().read(OCTETS_MAX_LOT).await;
    let corps = corps.map_err(|erreur| Refus::of_body(erreur, OCTETS_MAX_LOT))?;
    let lignes = lis_lot(&corps)?;
    let auteur = Auteur::of(Some(&partenaire));
    let mut resultats = Vec::with_capacity(lignes.len());
    for (id, demande) in lignes {
        let garde = match demande {
            Ok(demande) => {
                let corps = demande.contenu.write().map_err(|_| Faute::ErreurInterne)?;
                let structure = demande.structure.as_bytes();
                let corps = [structure, b"\n", &corps].concat();
                let cle = format!("{cle}/{id}");
                let idempotence = idempotence(&auteur, &cle, &corps, context.keys);
                garde(&demande, &auteur, idempotence, &context.store(), context).await
            }
            Err(faute) => Err(faute.into()),
        };
        let (recepisse, erreur) = match garde {
            Ok(garde) => {
                let recepisse = serde_json::from_slice(&garde.corps);
                (Some(recepisse.map_err(|_| Panne::Sceau)?), None)
            }
            // What is out of order here is so for the rows that follow too.
            Err(NotKept::Refused(refus)) if refus.panne.is_some() => return Err(refus),
            Err(NotKept::Stopped) => return Err(Panne::Base.into()),
            Err(NotKept::Refused(refus)) => {
                (None, Some(Probleme::new(&refus.faute, langue, &origine)))
            }
        };
        resultats.push(Resultat {
            id,
            recepisse,
            erreur,
        });
    }
    let reponse = json("application/json", Duree::Aucune, &Resultats { resultats })?;
    Ok(quota.dis(reponse))
}

fn json_seul<C>(requete: &Request<C>) -> Result<(), Refus> {
    let mime = TypeMime::parse(entete(requete, header::CONTENT_TYPE));
    match mime == Ok(TypeMime::Json) {
        true => Ok(()),
        false => Err(Faute::TypeRefuse(TypeMime::Json.as_str()).into()),
    }
}

fn cle_d_idempotence<C>(requete: &Request<C>) -> Result<Option<String>, Refus> {
    let Some(valeur) = requete.headers().get(IDEMPOTENCY_KEY) else {
        return Ok(None);
    };
    let visible = valeur.to_str().unwrap_or_default().trim();
    let sound = (1..=255).contains(&visible.len()) && visible.bytes().all(|b| b.is_ascii_graphic());
    match sound {
        true => Ok(Some(visible.to_owned())),
        false => Err(Faute::CleIdempotenceInvalide.into()),
    }
}

/// What the widget says of how the form was filled in: `MILLISECONDS[;piege]`. `piege`
/// says that a field which nobody sees was filled in. It is no proof: it turns away
/// those who do not look for it, and tells a person how to go on.
fn une_personne(headers: &HeaderMap) -> Result<(), Refus> {
    let dit = header_text(headers, FORMULAIRE);
    if dit.is_empty() {
        return Ok(());
    }
    let mut parts = dit.split(';').map(str::trim);
    let millis = parts.next().and_then(|millis| millis.parse::<u32>().ok());
    let trapped = parts.any(|part| part == "piege");
    match millis.is_some_and(|millis| millis >= DUREE_MIN_MS) && !trapped {
        true => Ok(()),
        false => Err(Faute::EnvoiAutomatique.into()),
    }
}

/// A body may hold a telephone number, which can be guessed from its digest: the digest
/// is under a key.
fn idempotence(auteur: &Auteur<'_>, cle: &str, corps: &[u8], cles: Option<&Cles>) -> Idempotence {
    Idempotence {
        auteur: auteur.nom.clone(),
        cle: digest(cle.as_bytes()),
        corps: cles.map_or(String::new(), |cles| cles.empreintes.of("corps", &[corps])),
    }
}

/// What was kept, and the answer to it.
struct Garde {
    reference: Reference,
    corps: Vec<u8>,
    rejouee: bool,
}

impl Garde {
    fn of_deja(deja: Deja, cles: &Cles) -> Result<Self, Refus> {
        match deja {
            Deja::Rejouee(dossier, contenu) => Ok(Self {
                reference: dossier.reference,
                corps: cles.ouvre_reponse(dossier.reference, &contenu)?,
                rejouee: true,
            }),
            Deja::AutreCorps => Err(Faute::CleIdempotenceReutilisee.into()),
            Deja::Effacee => Err(Faute::CandidatureEffacee.into()),
        }
    }

    fn answer<S>(self, quota: Option<Quota>) -> Result<Reponse<S>, Refus> {
        let mut reponse = octets("application/json", Duree::Aucune, self.corps);
        *reponse.status_mut() = StatusCode::CREATED;
        let headers = reponse.headers_mut();
        let lieu = format!("/v1/candidatures/{}", self.reference);
        if let Ok(lieu) = HeaderValue::try_from(lieu) {
            headers.insert(header::LOCATION, lieu);
        }
        if self.rejouee {
            headers.insert(IDEMPOTENT_REPLAYED, HeaderValue::from_static("true"));
        }
        Ok(match quota {
            Some(quota) => quota.dis(reponse),
            None => reponse,
        })
    }
}

async fn garde<P: Platform>(
    demande: &Demande,
    auteur: &Auteur<'_>,
    idempotence: Idempotence,
    store: &EnBase<'_, P>,
    context: &Context<'_, P>,
) -> Result<Garde, NotKept> {
    let cles = context.keys()?;
    existent(demande, context).await?;
    let _en_vol = context.memory.prend(&idempotence, context.now)?;
    let depot = Depot {
        structure: demande.structure.clone(),
        dispositif: demande.dispositif.clone(),
        depose_par: auteur.partenaire.map(|partenaire| partenaire.id.clone()),
        bac_a_sable: auteur.partenaire.is_some_and(|p| p.bac_a_sable),
        idempotence: Some(idempotence),
    };
    let mut corps = Vec::new();
    let depose: Result<Depose, NotKept> = depose(
        store,
        depot,
        context.now,
        context.platform,
        |dossier, alea| {
            let (answer, secret) = recepisse(dossier, &context.token::<18>(), cles)?;
            let sealed = cles.scelle(dossier.reference, &demande.contenu, &answer, alea);
            let sealed = sealed.map_err(|_| Panne::Sceau)?;
            corps = answer;
            Ok(Contenu {
                secret,
                indices: indices(
                    &cles.empreintes,
                    &dossier.structure,
                    demande.contenu.telephone(),
                    demande.contenu.courriel(),
                ),
                ..sealed
            })
        },
    )
    .await;
    match depose? {
        Depose::Nouvelle(dossier, _) => Ok(Garde {
            reference: dossier.reference,
            corps,
            rejouee: false,
        }),
        Depose::Connue(deja) => Ok(Garde::of_deja(deja, cles)?),
    }
}

/// What was kept before under this key; nothing new without a proof.
async fn without_proof<P: Platform>(sent: &Sent, context: &Context<'_, P>) -> Result<Garde, Refus> {
    let key = sent.key.as_deref();
    if let Some(key) = key {
        let idempotence = idempotence(&Auteur::of(None), key, &sent.body, context.keys);
        if let Some(deja) = deja(&context.store(), &idempotence).await? {
            return Garde::of_deja(deja, context.keys()?);
        }
    }
    Err(ask_for_proof(context, key, &sent.body))
}

/// The answer to a deposit, and the digest of its secret.
fn recepisse(dossier: &Dossier, secret: &str, cles: &Cles) -> Result<(Vec<u8>, String), Refus> {
    let recu = cles.recu.signe(&Recu {
        reference: dossier.reference,
        structure: dossier.structure.clone(),
        recue_le: dossier.recue_le,
    });
    let recepisse = Recepisse {
        reference: dossier.reference.to_string(),
        secret: secret.to_owned(),
        suivi: lien(dossier.reference.as_str(), secret),
        recu,
        statut: dossier.etat.as_str(),
        recue_le: dossier.recue_le.to_string(),
    };
    let corps = serde_json::to_vec(&recepisse).map_err(|_| Panne::Sceau)?;
    Ok((corps, digest(secret.as_bytes())))
}

/// The structure and the scheme are known here.
async fn existent<P: Platform>(demande: &Demande, context: &Context<'_, P>) -> Result<(), Refus> {
    let catalogue = context.catalogue().await.map_err(|panne| Refus {
        faute: Faute::CatalogueIndisponible,
        panne: Some(panne),
    })?;
    let mut defauts = Vec::new();
    if catalogue.rang(&demande.structure).is_none()
        && !connue(&demande.structure, context).await?
        && !listee(&demande.structure, context).await?
    {
        defauts.push(Defaut::new("/structure", Cause::Identifiant));
    }
    let dispositif = demande.dispositif.as_deref();
    if dispositif.is_some_and(|id| catalogue.rang(id).is_none()) {
        defauts.push(Defaut::new("/dispositif", Cause::Identifiant));
    }
    match defauts.is_empty() {
        true => Ok(()),
        false => Err(Faute::Candidature(defauts).into()),
    }
}

/// Whether the structures that are proposed here hold one of that identifier.
async fn listee<P: Platform>(structure: &str, context: &Context<'_, P>) -> Result<bool, Refus> {
    let annuaire = context.annuaire().await.map_err(|panne| Refus {
        faute: Faute::StructuresIndisponibles,
        panne: Some(panne),
    })?;
    Ok(annuaire.is_some_and(|annuaire| annuaire.rang(structure).is_some()))
}

/// Whether someone administers a structure of that identifier here.
async fn connue<P: Platform>(structure: &str, context: &Context<'_, P>) -> Result<bool, Refus> {
    const SQL: &str = "SELECT 1 FROM partenaire WHERE structure = ?1 LIMIT 1";
    if context.memory.connait_la_structure(structure) {
        return Ok(true);
    }
    let lignes = context.rows(statement(SQL, [structure.into()])).await?;
    if lignes.is_empty() {
        return Ok(false);
    }
    context.memory.retiens_la_structure(structure);
    Ok(true)
}
