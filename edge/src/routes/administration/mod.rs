//! What the operator does in a browser: partners, demands, structures, the register.

pub(crate) mod ajout;
pub(crate) mod demands;
pub(crate) mod liste;
pub(crate) mod partners;
mod plan;
pub(crate) mod structures;

use crate::{
    http::{context::Context, html::space_html, response::HttpResponse},
    platform::{Failure, Platform, SqlValue, statement},
    routes::espace::{Refused, Visit},
    store::{comptes::compte_courriel, rows, state},
};
use app::{
    administration::{RegisterLine, ServiceCount, operator_home, register_page},
    espace::SpaceRefusal,
};
use serde::Deserialize;
use shared::{Timestamp, words::moment};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Deserialize)]
struct WaitingDemands {
    demandes: u32,
}

/// `GET /administration`.
pub(crate) async fn home<P: Platform>(
    visit: &Visit,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    const WAITING: &str = "SELECT count(*) AS demandes FROM revendication WHERE decidee_le IS NULL";
    let state = state::read(context.platform).await?;
    let live = context.live().await?;
    let rows = context.rows(statement(WAITING, [])).await?;
    let waiting = rows
        .first()
        .map(|row| row.read::<WaitingDemands>("revendication"));
    let waiting = waiting.transpose()?.map_or(0, |waiting| waiting.demandes);
    let count = |label, count: u32, help, href| ServiceCount {
        label,
        count: count.to_string(),
        help,
        href,
    };
    let unreadable = u32::try_from(live.unreadable).unwrap_or(u32::MAX);
    let counts = vec![
        count(
            "demandes à décider",
            waiting,
            "Des personnes attendent votre réponse.",
            "/administration/demandes",
        ),
        count(
            "messages en attente",
            state.waiting,
            "Ils partent dans la minute, ou au prochain essai.",
            "",
        ),
        count(
            "messages abandonnés",
            state.abandoned,
            "Dix essais sur trois jours ont échoué : ouvrez le partenaire, et renvoyez-les.",
            "/administration/partenaires",
        ),
        count(
            "messages sans destinataire",
            state.orphaned,
            "Le partenaire n’a plus d’adresse : donnez-lui en une autre.",
            "/administration/partenaires",
        ),
        count(
            "fiches illisibles",
            unreadable,
            "La liste chargée vaut à leur place : demandez à leurs membres de les enregistrer.",
            "/administration/structures",
        ),
        count("candidatures gardées", state.candidatures, "", ""),
        ServiceCount {
            label: "état de la base",
            count: state.integrity,
            help: "ok : rien n’est abîmé.",
            href: "",
        },
    ];
    let frame = visit.frame("Guichet : administration", context).await?;
    Ok(space_html(200, operator_home(frame, counts)))
}

#[derive(Deserialize)]
struct AuditRow {
    rang: i64,
    #[serde(deserialize_with = "rows::moment")]
    le: Timestamp,
    auteur: String,
    action: String,
    reference: Option<String>,
    nombre: u32,
}

/// An account as it is read to be named.
#[derive(Deserialize)]
struct AuthorRow {
    id: String,
    cle: String,
    scelle: String,
}

#[derive(Deserialize)]
struct PartnerNameRow {
    id: String,
    nom: String,
}

/// Who did what, by the address or the name that they have today: the register has neither,
/// so that it has nothing of whoever was erased.
async fn names_of_authors<P: Platform>(
    authors: BTreeSet<&str>,
    context: &Context<'_, P>,
) -> Result<BTreeMap<String, String>, Refused> {
    const COMPTES: &str = "SELECT id, cle, scelle FROM compte \
        WHERE id IN (SELECT value FROM json_each(?1))";
    const PARTENAIRES: &str = "SELECT id, nom FROM partenaire \
        WHERE id IN (SELECT value FROM json_each(?1))";
    let ids = serde_json::to_string(&authors).map_err(|_| Failure::Row("audit"))?;
    let batches = context
        .batch(vec![
            statement(COMPTES, [ids.as_str().into()]),
            statement(PARTENAIRES, [ids.as_str().into()]),
        ])
        .await?;
    let [comptes, partenaires] = batches.as_slice() else {
        return Err(Failure::Database.into());
    };
    let keys = context.keys()?;
    let mut names = BTreeMap::new();
    for row in comptes {
        let AuthorRow { id, cle, scelle } = row.read("compte")?;
        // Of one that cannot be opened, the identifier is shown.
        if let Ok(courriel) = compte_courriel(keys, &id, &cle, &scelle) {
            names.insert(id, courriel.to_string());
        }
    }
    for row in partenaires {
        let PartnerNameRow { id, nom } = row.read("partenaire")?;
        names.insert(id, nom);
    }
    Ok(names)
}

/// Lines of the register on a page.
const LINES: usize = 100;

/// `GET /administration/registre[/{avant}]`.
pub(crate) async fn register<P: Platform>(
    visit: &Visit,
    before: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    const SQL: &str = "SELECT rowid AS rang, le, auteur, action, reference, nombre FROM audit \
        WHERE rowid < ?1 ORDER BY rowid DESC LIMIT 100";
    let before = match before {
        "" => i64::from(u32::MAX),
        text => text.parse().map_err(|_| SpaceRefusal::NotFound)?,
    };
    let rows = context
        .rows(statement(SQL, [SqlValue::Integer(before)]))
        .await?;
    let rows = rows
        .iter()
        .map(|row| row.read::<AuditRow>("audit"))
        .collect::<Result<Vec<_>, _>>()?;
    let next = rows.get(LINES - 1).map(|row| row.rang.to_string());
    let authors = rows.iter().map(|row| row.auteur.as_str()).collect();
    let authors = names_of_authors(authors, context).await?;
    let lines = rows.into_iter().map(|row| RegisterLine {
        at: moment(row.le),
        who: match row.auteur == visit.compte {
            true => "vous".to_owned(),
            false => authors.get(&row.auteur).cloned().unwrap_or(row.auteur),
        },
        act: row.action,
        reference: row.reference.unwrap_or_default(),
        count: row.nombre,
    });
    let lines = lines.collect();
    let frame = visit.frame("Guichet : le registre", context).await?;
    Ok(space_html(200, register_page(frame, lines, next)))
}
