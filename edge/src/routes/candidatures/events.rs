//! What a partner was told, and telling it again.

use crate::{
    http::{
        cache::Duree,
        context::Context,
        request::{objet, parametres},
        response::{Refus, Reponse, json},
    },
    platform::{Panne, Platform, RequestBody, Statement, Valeur, statement},
    routes::candidatures::access::require_partner,
    store::{
        partners::{Partenaire, Portee},
        rows,
    },
};
use http::Request;
use serde::Deserialize;
use shared::{
    Timestamp,
    candidature::delais::JOURNAL_DES_ENVOIS,
    wire::v1::{
        Faute,
        evenement::{Essai, Evenements, Rejeu, Rejoues},
        question,
    },
};

const OCTETS_MAX: usize = 4 << 10;
const PORTEES: &[Portee] = &[Portee::Prescripteur, Portee::Structure];

/// An attempt to deliver a message.
#[derive(Deserialize)]
struct AttemptRow {
    id: String,
    evenement: String,
    reference: String,
    sort: String,
    essai: u32,
    #[serde(deserialize_with = "rows::moment")]
    le: Timestamp,
    issue: String,
}

/// How its messages are told from those of others.
fn cible(partenaire: &Partenaire) -> [Valeur; 2] {
    match partenaire.portee {
        Portee::Structure => ["structure".into(), partenaire.structure.as_deref().into()],
        _ => ["partenaire".into(), partenaire.id.as_str().into()],
    }
}

/// `GET /v1/evenements`: attempts of the last seven days.
pub(crate) async fn journal<P: Platform>(
    requete: &Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    const SQL: &str = "SELECT e.id, e.evenement, e.reference, e.sort, l.essai, l.le, l.issue \
        FROM livraison l JOIN envoi e ON e.id = l.envoi \
        WHERE e.pour = ?1 AND e.cible = ?2 AND e.bac_a_sable = ?3 AND l.le > ?4 \
        ORDER BY l.le DESC LIMIT 1000";
    question::sans_parametre(parametres(requete))?;
    let (partenaire, quota) = require_partner(context, requete.headers(), PORTEES).await?;
    let depuis = context.now.saturating_sub(JOURNAL_DES_ENVOIS);
    let [pour, cible] = cible(&partenaire);
    let valeurs = [
        pour,
        cible,
        partenaire.bac_a_sable.into(),
        depuis.unwrap_or(Timestamp::MIN).into(),
    ];
    let lignes = context.rows(statement(SQL, valeurs)).await?;
    let evenements = lignes
        .iter()
        .map(|row| {
            let attempt: AttemptRow = row.read("livraison")?;
            Ok::<_, Panne>(Essai {
                evenement: attempt.id,
                r#type: attempt.evenement,
                reference: attempt.reference,
                sort: attempt.sort,
                essai: attempt.essai,
                le: attempt.le.to_string(),
                issue: attempt.issue,
            })
        })
        .collect::<Result<_, _>>()?;
    let journal = Evenements {
        evenements,
        suivant: None,
    };
    json("application/json", Duree::Aucune, &journal).map(|reponse| quota.dis(reponse))
}

/// `POST /v1/evenements/rejeu`: what was delivered, given up or never sent is sent anew.
pub(crate) async fn rejoue<P: Platform>(
    requete: Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    question::sans_parametre(parametres(&requete))?;
    let (partenaire, quota) = require_partner(context, requete.headers(), PORTEES).await?;
    let corps = requete.into_body().read(OCTETS_MAX).await;
    let corps = corps.map_err(|erreur| Refus::of_body(erreur, OCTETS_MAX))?;
    let rejeu: Rejeu = objet(&corps)?;
    let reprises = reprend(&partenaire, &rejeu, context.now)?;
    let rejoues = match partenaire.bac_a_sable {
        // A trial has sent nothing: what its structure was sent is not its to send again.
        true => 0,
        false => context.rows(reprises).await?.len(),
    };
    let rejoues = Rejoues { rejoues };
    json("application/json", Duree::Aucune, &rejoues).map(|reponse| quota.dis(reponse))
}

fn reprend(
    partenaire: &Partenaire,
    rejeu: &Rejeu,
    maintenant: Timestamp,
) -> Result<Statement, Refus> {
    const UN: &str = "UPDATE envoi SET essais = 0, sort = 'attente', quand = ?1 \
        WHERE bac_a_sable = 0 AND pour = ?2 AND cible = ?3 AND id = ?4 RETURNING id";
    const PERIODE: &str = "UPDATE envoi SET essais = 0, sort = 'attente', quand = ?1 \
        WHERE bac_a_sable = 0 AND pour = ?2 AND cible = ?3 AND le >= ?4 AND le <= ?5 RETURNING id";
    let [pour, cible] = cible(partenaire);
    match (
        &rejeu.evenement,
        moment_dit("depuis", rejeu.depuis.as_deref())?,
    ) {
        (Some(_), Some(_)) => Err(Faute::ChampsIncompatibles("evenement".into(), "depuis").into()),
        (Some(_), None) if rejeu.jusqu_a.is_some() => {
            Err(Faute::ChampsIncompatibles("evenement".into(), "jusqu_a").into())
        }
        (Some(id), None) => Ok(statement(
            UN,
            [maintenant.into(), pour, cible, id.as_str().into()],
        )),
        (None, Some(depuis)) => {
            let jusqu_a = moment_dit("jusqu_a", rejeu.jusqu_a.as_deref())?.unwrap_or(maintenant);
            let valeurs = [
                maintenant.into(),
                pour,
                cible,
                depuis.into(),
                jusqu_a.into(),
            ];
            Ok(statement(PERIODE, valeurs))
        }
        (None, None) => Err(Faute::ChampManquant("evenement".into()).into()),
    }
}

fn moment_dit(champ: &'static str, texte: Option<&str>) -> Result<Option<Timestamp>, Refus> {
    let lu = texte.map(str::parse).transpose();
    lu.map_err(|_| Faute::DateInvalide(champ.into()).into())
}
