//! Keeping applications.

use crate::{
    http::{
        cache::Duree,
        context::{Bureau, Contexte},
        problem::{indisponible, of_panne},
        request::{entete, langue, origine, parametres},
        response::{Refus, Reponse, json, octets},
    },
    platform::{Base, CorpsRecu, Fichiers, Panne, Plateforme, requete},
    routes::candidatures::access::{Admis, Quota},
    store::{
        applications::EnBase,
        budgets::Peage,
        keys::Cles,
        partners::{Partenaire, Portee},
        sealing::indices,
    },
};
use http::{HeaderName, HeaderValue, Request, StatusCode, header};
use shared::{
    candidature::{
        Cause, Contenu, Courriel, Defaut, Deja, Depose, Depot, Dossier, Idempotence, Reference,
        Telephone, deja, depose,
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

/// `POST /v1/candidatures`. From who is known already, it is one question to the
/// database, which counts, checks and keeps at once.
pub(crate) async fn un<F: Fichiers, C: CorpsRecu, P: Plateforme>(
    requete: Request<C>,
    contexte: &Contexte<'_, F>,
    bureau: &Bureau<'_, P>,
) -> Result<Reponse<F::Flux>, Refus> {
    question::sans_parametre(parametres(&requete))?;
    json_seul(&requete)?;
    let cle = cle_d_idempotence(&requete)?;
    let (tete, corps) = requete.into_parts();
    let requete = Request::from_parts(tete, ());
    let admis = bureau.admet(&requete).await?;
    let envoi = async {
        peut_deposer(&admis, cle.as_deref(), &requete)?;
        let corps = corps.read(OCTETS_MAX).await;
        let corps = corps.map_err(|erreur| Refus::of_body(erreur, OCTETS_MAX))?;
        Ok((Demande::parse(&corps)?, corps))
    };
    let envoi: Result<(Demande, Vec<u8>), Refus> = envoi.await;
    let defi = match (&admis.partenaire, &envoi) {
        (None, Ok((_, corps))) => bureau.defi_resolu(&requete, cle.as_deref(), corps),
        _ => None,
    };
    let resolu = defi.is_some();
    let droits = match admis.partenaire {
        None => bureau.droits_d_une_personne(&requete, resolu)?,
        Some(_) => admis.droits.clone(),
    };
    let peage = Peage::new(bureau.plateforme, droits);
    // Without a key, the challenge is one: what was worked for once is kept once.
    let cle = cle.or_else(|| defi.map(|defi| format!("defi {}", defi.as_str())));
    let depose = match &envoi {
        Ok(envoi) => un_envoi(envoi, &admis, cle.as_deref(), &peage, contexte, bureau).await,
        Err(refus) => Err(refus.clone()),
    };
    let compte = admis.quota.is_some() || peage.compte().is_some();
    let (garde, quota) = match depose {
        Ok(garde) => {
            let quota = admis.partenaire.as_ref().zip(peage.compte());
            let secondes = bureau.maintenant.as_second();
            let quota = quota.map(|(p, faites)| Quota::apres(faites, p.quota, secondes));
            (garde, quota.or(admis.quota))
        }
        Err(refus) if compte => return Err(refus),
        // Not counted: refused before it was asked, or stopped by the budget itself.
        Err(refus) => {
            let admis = bureau.admet_a_part(&requete, resolu).await?;
            let envoi = match envoi {
                Ok(envoi) if peage.arrete() => envoi,
                _ => return Err(refus),
            };
            let (base, cle) = (bureau.plateforme, cle.as_deref());
            let garde = match admis.affluence {
                true => sans_preuve(cle, &envoi.1, bureau).await?,
                false => un_envoi(&envoi, &admis, cle, base, contexte, bureau).await?,
            };
            (garde, admis.quota)
        }
    };
    let reponse = garde.reponse()?;
    Ok(match quota {
        Some(quota) => quota.dis(reponse),
        None => reponse,
    })
}

fn peut_deposer<C>(admis: &Admis, cle: Option<&str>, requete: &Request<C>) -> Result<(), Refus> {
    match &admis.partenaire {
        None => une_personne(requete),
        Some(partenaire) if partenaire.portee != Portee::Prescripteur => {
            Err(Faute::PorteeInsuffisante.into())
        }
        Some(_) if cle.is_none() => Err(Faute::CleIdempotenceManquante.into()),
        Some(_) => Ok(()),
    }
}

async fn un_envoi<F: Fichiers, P: Plateforme, B: Base>(
    (demande, corps): &(Demande, Vec<u8>),
    admis: &Admis,
    cle: Option<&str>,
    base: &B,
    contexte: &Contexte<'_, F>,
    bureau: &Bureau<'_, P>,
) -> Result<Garde, Refus> {
    let auteur = Auteur::of(admis.partenaire.as_deref());
    // Without a key, one that nobody else has: the same path for all.
    let tiree = || bureau.jeton::<18>();
    let cle = cle.map_or_else(tiree, str::to_owned);
    let idempotence = idempotence(&auteur, &cle, corps, bureau.cles);
    garde(demande, &auteur, idempotence, base, contexte, bureau).await
}

/// `POST /v1/candidatures/lot`: each row is kept or refused alone. Every row has a key
/// of its own, made of the request's and of its `id`: what is asked again after a cut is
/// kept once.
pub(crate) async fn lot<F: Fichiers, C: CorpsRecu, P: Plateforme>(
    requete: Request<C>,
    contexte: &Contexte<'_, F>,
    bureau: &Bureau<'_, P>,
) -> Result<Reponse<F::Flux>, Refus> {
    question::sans_parametre(parametres(&requete))?;
    json_seul(&requete)?;
    let (partenaire, quota) = bureau.partenaire(&requete, &[Portee::Prescripteur]).await?;
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
                let corps = serde_json::to_vec(&demande.contenu);
                let corps = corps.map_err(|_| Faute::ErreurInterne)?;
                let structure = demande.formulaire.structure.as_bytes();
                let corps = [structure, b"\n", &corps].concat();
                let cle = format!("{cle}/{id}");
                let idempotence = idempotence(&auteur, &cle, &corps, bureau.cles);
                let base = bureau.plateforme;
                garde(&demande, &auteur, idempotence, base, contexte, bureau).await
            }
            Err(faute) => Err(faute.into()),
        };
        let (recepisse, erreur) = match garde {
            Ok(garde) => {
                let recepisse = serde_json::from_slice(&garde.corps);
                (
                    Some(recepisse.map_err(|_| indisponible(Panne::Sceau))?),
                    None,
                )
            }
            // What is out of order here is so for the rows that follow too.
            Err(refus) if refus.panne.is_some() => return Err(refus),
            Err(refus) => (None, Some(Probleme::new(&refus.faute, langue, &origine))),
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
fn une_personne<C>(requete: &Request<C>) -> Result<(), Refus> {
    let dit = entete(requete, FORMULAIRE);
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

    fn reponse<F>(self) -> Result<Reponse<F>, Refus> {
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
        Ok(reponse)
    }
}

async fn garde<F: Fichiers, P: Plateforme, B: Base>(
    demande: &Demande,
    auteur: &Auteur<'_>,
    idempotence: Idempotence,
    base: &B,
    contexte: &Contexte<'_, F>,
    bureau: &Bureau<'_, P>,
) -> Result<Garde, Refus> {
    let cles = bureau.cles()?;
    let formulaire = &demande.formulaire;
    let candidat = &formulaire.candidat;
    existent(demande, contexte, bureau).await?;
    let _en_vol = bureau.memoire.prend(&idempotence, bureau.maintenant)?;
    let depot = Depot {
        structure: formulaire.structure.clone(),
        dispositif: formulaire.dispositif.clone(),
        depose_par: auteur.partenaire.map(|partenaire| partenaire.id.clone()),
        bac_a_sable: auteur.partenaire.is_some_and(|p| p.bac_a_sable),
        idempotence: Some(idempotence),
    };
    let mut corps = Vec::new();
    let depose: Result<Depose, Refus> = depose(
        &EnBase(base),
        depot,
        bureau.maintenant,
        &mut bureau.chance(),
        |dossier, alea| {
            let (answer, secret) = recepisse(dossier, &bureau.jeton::<18>(), cles)?;
            let sealed = cles.scelle(dossier.reference, &demande.contenu, &answer, alea);
            let sealed = sealed.map_err(|_| indisponible(Panne::Sceau))?;
            corps = answer;
            Ok(Contenu {
                secret,
                indices: indices(
                    &cles.empreintes,
                    &dossier.structure,
                    candidat.telephone.as_ref().map(Telephone::as_str),
                    candidat.courriel.as_ref().map(Courriel::as_str),
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
        Depose::Connue(deja) => Garde::of_deja(deja, cles),
    }
}

/// What was kept before under this key; nothing new without a proof.
async fn sans_preuve<P: Plateforme>(
    cle: Option<&str>,
    corps: &[u8],
    bureau: &Bureau<'_, P>,
) -> Result<Garde, Refus> {
    if let Some(cle) = cle {
        let idempotence = idempotence(&Auteur::of(None), cle, corps, bureau.cles);
        let deja = deja(&bureau.magasin(), &idempotence).await;
        if let Some(deja) = deja.map_err(of_panne)? {
            return Garde::of_deja(deja, bureau.cles()?);
        }
    }
    Err(bureau.demande_une_preuve(cle, corps))
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
    let corps = serde_json::to_vec(&recepisse).map_err(|_| indisponible(Panne::Sceau))?;
    Ok((corps, digest(secret.as_bytes())))
}

/// The structure and the scheme are known here.
async fn existent<F: Fichiers, P: Plateforme>(
    demande: &Demande,
    contexte: &Contexte<'_, F>,
    bureau: &Bureau<'_, P>,
) -> Result<(), Refus> {
    let formulaire = &demande.formulaire;
    let catalogue = contexte.catalogue().await.map_err(|panne| Refus {
        faute: Faute::CatalogueIndisponible,
        panne: Some(panne),
    })?;
    let mut defauts = Vec::new();
    if catalogue.rang(&formulaire.structure).is_none()
        && !connue(&formulaire.structure, bureau).await?
        && !listee(&formulaire.structure, contexte).await?
    {
        defauts.push(Defaut::new("/structure", Cause::Identifiant));
    }
    let dispositif = formulaire.dispositif.as_deref();
    if dispositif.is_some_and(|id| catalogue.rang(id).is_none()) {
        defauts.push(Defaut::new("/dispositif", Cause::Identifiant));
    }
    match defauts.is_empty() {
        true => Ok(()),
        false => Err(Faute::Candidature(defauts).into()),
    }
}

/// Whether the structures that are proposed here hold one of that identifier.
async fn listee<F: Fichiers>(structure: &str, contexte: &Contexte<'_, F>) -> Result<bool, Refus> {
    let annuaire = contexte.annuaire().await.map_err(|panne| Refus {
        faute: Faute::StructuresIndisponibles,
        panne: Some(panne),
    })?;
    Ok(annuaire.is_some_and(|annuaire| annuaire.rang(structure).is_some()))
}

/// Whether someone administers a structure of that identifier here.
async fn connue<P: Plateforme>(structure: &str, bureau: &Bureau<'_, P>) -> Result<bool, Refus> {
    const SQL: &str = "SELECT 1 FROM partenaire WHERE structure = ?1 LIMIT 1";
    if bureau.memoire.connait_la_structure(structure) {
        return Ok(true);
    }
    let lignes = bureau.lignes(requete(SQL, [structure.into()])).await?;
    if lignes.is_empty() {
        return Ok(false);
    }
    bureau.memoire.retiens_la_structure(structure);
    Ok(true)
}
