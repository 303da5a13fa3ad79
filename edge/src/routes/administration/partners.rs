//! Partners, as the operator looks after them in a browser: what the API of the administration
//! does, by the same functions.

use crate::{
    http::{
        context::Context,
        html::space_html,
        response::{HttpResponse, Refusal},
    },
    platform::{CallOutcome, Failure, HttpCall, Platform, statement},
    routes::{
        candidatures::{
            access::public_id,
            administration::{
                credentials::{renewed_key, renewed_secret},
                known_partner,
                partners::{change_partner, create_partner, revoke_partner},
            },
            audit,
        },
        espace::{PostedForm, Refused, Visit, see_other},
        territoires::passages::{counts_of, integrations_of},
    },
    store::{
        partners::{KeyScope, Partenaire, all},
        rows,
    },
};
use app::{
    administration::{
        DeliveryShown, PartnerCard, PartnerPage, PartnerSecretShown, PartnersPage, partner_page,
        partners_page,
    },
    espace::{Said, SpaceRefusal, TextField},
};
use serde::Deserialize;
use shared::{
    Timestamp,
    candidature::seals::sign,
    inputs::line,
    wire::v1::{
        Language,
        administration::{NouveauPartenaire, PartenaireChange},
    },
    words::moment,
};

/// The texts of a partner, as forms ask them: name, label, help.
const ADDRESSES: [(&str, &str, &str); 4] = [
    ("courriel", "Où l’avertir par courriel", ""),
    (
        "hotes",
        "Hôtes de ses webhooks",
        "Séparés par des espaces, comme ville.fr.",
    ),
    ("webhook", "Son webhook", "https, chez l’un de ces hôtes."),
    (
        "origines",
        "Sites d’où sa clé sert",
        "Séparés par des espaces. Vide : partout.",
    ),
];

fn field(name: &'static str, label: &'static str, help: &'static str, value: String) -> TextField {
    TextField {
        name,
        label,
        kind: "text",
        autocomplete: "off",
        value,
        help,
        ..TextField::default()
    }
}

/// What the API would tell a program, told to a person; a failure of ours stays one.
fn told(refusal: Refusal) -> Result<String, Refused> {
    match refusal.failure {
        Some(_) => Err(refusal.into()),
        None => Ok(refusal.fault.detail(Language::Fr)),
    }
}

fn words_of(form: &PostedForm, name: &str) -> Vec<String> {
    let words = form.text(name).split([' ', ',', '\n', '\r']);
    words.map(line).filter(|word| !word.is_empty()).collect()
}

fn card(partenaire: &Partenaire) -> PartnerCard {
    let mut words = vec![match partenaire.portee {
        KeyScope::Structure => "structure".to_owned(),
        KeyScope::Prescripteur => "prescripteur".to_owned(),
        KeyScope::ReadOnly => "lecture".to_owned(),
    }];
    words.extend(partenaire.structure.clone());
    for (is, word) in [
        (partenaire.bac_a_sable, "bac à sable"),
        (partenaire.revoque_le.is_some(), "révoqué"),
        (partenaire.recoit_le.is_some(), "quelqu’un reçoit"),
        (
            partenaire.webhook_parti_le.is_some(),
            "son webhook n’existe plus",
        ),
    ] {
        if is {
            words.push(word.to_owned());
        }
    }
    PartnerCard {
        id: partenaire.id.clone(),
        name: partenaire.nom.clone(),
        words: words.join(" · "),
    }
}

/// `GET` and `POST /administration/partenaires`.
pub(crate) async fn list<P: Platform>(
    visit: &Visit,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let Some(form) = &visit.form else {
        return show_list(visit, None, 200, context).await;
    };
    let text = |name: &str| Some(line(form.text(name))).filter(|text| !text.is_empty());
    let is_ticked = |name: &str| !form.text(name).is_empty();
    let new = NouveauPartenaire {
        nom: line(form.text("nom")),
        portee: form.text("portee").to_owned(),
        structure: text("structure"),
        bac_a_sable: is_ticked("bac_a_sable"),
        origines: words_of(form, "origines"),
        hotes: words_of(form, "hotes"),
        webhook: text("webhook"),
        courriel: text("courriel"),
        recoit: is_ticked("recoit"),
        quota: None,
    };
    let created = match create_partner(new, context).await {
        Ok(created) => created,
        Err(refusal) => return show_list(visit, Some(told(refusal)?), 422, context).await,
    };
    let id = created.partenaire.id.clone();
    note(visit, "partenaire.creation", &id, context).await?;
    let secrets = vec![
        PartnerSecretShown {
            label: "Sa clé",
            value: created.cle,
        },
        PartnerSecretShown {
            label: "Ce qui signe ses messages",
            value: created.secret_webhook,
        },
    ];
    let partenaire = known_partner(context, &id).await?;
    show(visit, &partenaire, secrets, None, 200, context).await
}

async fn note<P: Platform>(
    visit: &Visit,
    act: &'static str,
    id: &str,
    context: &Context<'_, P>,
) -> Result<(), Refused> {
    let line = audit(context, &visit.compte, act, Some(id), 1);
    context.batch(vec![line]).await?;
    Ok(())
}

async fn show_list<P: Platform>(
    visit: &Visit,
    fault: Option<String>,
    status: u16,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let rows = context.rows(all()).await?;
    let partners = rows.iter().map(Partenaire::read);
    let partners = partners.collect::<Result<Vec<_>, _>>()?;
    let typed = |name: &str| {
        let form = visit.form.as_ref();
        form.map_or_else(String::new, |form| line(form.text(name)))
    };
    let of_new = [
        ("nom", "Comment il s’appelle", ""),
        (
            "structure",
            "Sa structure",
            "Son identifiant, pour la portée structure.",
        ),
    ];
    let fields = of_new.into_iter().chain(ADDRESSES);
    let page = PartnersPage {
        partners: partners.iter().map(card).collect(),
        fields: fields
            .map(|(name, label, help)| field(name, label, help, typed(name)))
            .collect(),
        fault,
    };
    let frame = visit.frame("Guichet : les partenaires", context).await?;
    Ok(space_html(status, partners_page(frame, page)))
}

/// `GET` and `POST /administration/partenaires/{id}`.
pub(crate) async fn one<P: Platform>(
    visit: &Visit,
    id: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let partenaire = match known_partner(context, id).await {
        Ok(partenaire) => partenaire,
        Err(refusal) if refusal.failure.is_none() => return Err(SpaceRefusal::NotFound.into()),
        Err(refusal) => return Err(refusal.into()),
    };
    let Some(form) = &visit.form else {
        return show(visit, &partenaire, Vec::new(), None, 200, context).await;
    };
    if partenaire.revoque_le.is_some() {
        return Err(SpaceRefusal::ChangedMeanwhile.into());
    }
    let id = partenaire.id.as_str();
    let path = format!("/administration/partenaires/{id}");
    match form.text("geste") {
        "changer" => {
            let change = PartenaireChange {
                origines: Some(words_of(form, "origines")),
                hotes: Some(words_of(form, "hotes")),
                webhook: Some(line(form.text("webhook"))),
                courriel: Some(line(form.text("courriel"))),
                recoit: Some(!form.text("recoit").is_empty()),
                quota: None,
            };
            if let Err(refusal) = change_partner(&partenaire, change, context).await {
                let fault = Some(told(refusal)?);
                return show(visit, &partenaire, Vec::new(), fault, 422, context).await;
            }
            note(visit, "partenaire.changement", id, context).await?;
            Ok(see_other(&path, Some(Said::PARTNER_CHANGED)))
        }
        "cle" => {
            let secret = PartnerSecretShown {
                label: "Sa nouvelle clé",
                value: renewed_key(&partenaire, context).await?,
            };
            note(visit, "partenaire.cle", id, context).await?;
            show(visit, &partenaire, vec![secret], None, 200, context).await
        }
        "secret" => {
            let secret = PartnerSecretShown {
                label: "Ce qui signe désormais ses messages",
                value: renewed_secret(&partenaire, context).await?,
            };
            note(visit, "partenaire.secret", id, context).await?;
            show(visit, &partenaire, vec![secret], None, 200, context).await
        }
        "revoquer" => {
            revoke_partner(id, context).await?;
            note(visit, "partenaire.revocation", id, context).await?;
            Ok(see_other(&path, Some(Said::PARTNER_REVOKED)))
        }
        "essayer" => {
            let said = match answers(&partenaire, context).await? {
                true => Said::WEBHOOK_ANSWERS,
                false => Said::WEBHOOK_SILENT,
            };
            note(visit, "partenaire.essai", id, context).await?;
            Ok(see_other(&path, Some(said)))
        }
        "renvoyer" => {
            const SQL: &str = "UPDATE envoi SET essais = 0, sort = 'attente', quand = ?1 \
                WHERE bac_a_sable = 0 AND pour = ?2 AND cible = ?3 AND id = ?4 RETURNING id";
            let (recipient, target) = target_of(&partenaire);
            let values = [
                context.now.into(),
                recipient.into(),
                target.into(),
                form.text("envoi").into(),
            ];
            let sent = context.rows(statement(SQL, values)).await?;
            if sent.is_empty() {
                return Err(SpaceRefusal::NotFound.into());
            }
            note(visit, "partenaire.renvoi", id, context).await?;
            Ok(see_other(&path, Some(Said::SENT_AGAIN)))
        }
        _ => Err(SpaceRefusal::Unreadable.into()),
    }
}

/// Whether a webhook takes a signed message that is about nobody; if so, somebody receives.
async fn answers<P: Platform>(
    partenaire: &Partenaire,
    context: &Context<'_, P>,
) -> Result<bool, Refused> {
    const SQL: &str = "UPDATE partenaire SET recoit_le = ?2 WHERE id = ?1";
    let Some(address) = partenaire.address(context.local)? else {
        return Ok(false);
    };
    let secrets = partenaire.partner_secrets(context.keys()?)?.secrets()?;
    let message = serde_json::json!({
        "type": "guichet.essai",
        "timestamp": context.now.to_string(),
        "data": {},
    });
    let body = message.to_string().into_bytes();
    let id = format!("essai_{}", context.token::<12>());
    let call = HttpCall {
        url: address.as_str().to_owned(),
        headers: vec![
            ("content-type", "application/json".to_owned()),
            ("webhook-signature", sign(&secrets, &id, context.now, &body)),
            ("webhook-timestamp", context.now.as_second().to_string()),
            ("webhook-id", id),
        ],
        body,
    };
    let outcome = context.platform.post(call).await;
    let answers = matches!(outcome, CallOutcome::Status(200..=299, _));
    let since = answers.then_some(context.now);
    let values = [partenaire.id.as_str().into(), since.into()];
    context.batch(vec![statement(SQL, values)]).await?;
    context.forget_live();
    Ok(answers)
}

/// The values of `pour` and `cible` in a partner's messages.
fn target_of(partenaire: &Partenaire) -> (&'static str, &str) {
    match (partenaire.portee, &partenaire.structure) {
        (KeyScope::Structure, Some(structure)) => ("structure", structure),
        _ => ("partenaire", &partenaire.id),
    }
}

#[derive(Deserialize)]
struct SentRow {
    id: String,
    evenement: String,
    reference: String,
    sort: String,
    essais: u32,
    #[serde(deserialize_with = "rows::moment")]
    le: Timestamp,
}

async fn show<P: Platform>(
    visit: &Visit,
    partenaire: &Partenaire,
    secrets: Vec<PartnerSecretShown>,
    fault: Option<String>,
    status: u16,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    const SENT: &str = "SELECT id, evenement, reference, sort, essais, le FROM envoi \
        WHERE pour = ?1 AND cible = ?2 AND bac_a_sable = ?3 ORDER BY le DESC LIMIT 50";
    let (recipient, target) = target_of(partenaire);
    let values = [
        recipient.into(),
        target.into(),
        partenaire.bac_a_sable.into(),
    ];
    let rows = context.rows(statement(SENT, values)).await?;
    let sent = rows.iter().map(|row| row.read::<SentRow>("envoi"));
    let sent = sent.collect::<Result<Vec<_>, Failure>>()?;
    let courriel = match partenaire.revoque_le {
        Some(_) => None,
        None => partenaire.partner_secrets(context.keys()?)?.courriel,
    };
    let value = |name: &str| match (&visit.form, &fault) {
        (Some(form), Some(_)) => line(form.text(name)),
        _ => match name {
            "courriel" => courriel.clone().unwrap_or_default(),
            "hotes" => partenaire.hotes.join(" "),
            "webhook" => partenaire.webhook.clone().unwrap_or_default(),
            _ => partenaire.origines.join(" "),
        },
    };
    let fields = ADDRESSES.map(|(name, label, help)| field(name, label, help, value(name)));
    let deliveries = sent.into_iter().map(|row| DeliveryShown {
        words: format!(
            "{} de {} : {}, {} essais",
            row.evenement, row.reference, row.sort, row.essais
        ),
        at: moment(row.le),
        id: row.id,
    });
    let page = PartnerPage {
        card: card(partenaire),
        revoked: partenaire.revoque_le.is_some(),
        secrets,
        fields: fields.into(),
        fault,
        receives: partenaire.recoit_le.is_some(),
        has_webhook: partenaire.webhook.is_some(),
        deliveries: deliveries.collect(),
        public: public_id(&partenaire.id).to_owned(),
        counts: counts_of(&partenaire.id, context).await?,
        integrations: integrations_of(partenaire, context).await?,
    };
    let frame = visit.frame("Guichet : un partenaire", context).await?;
    Ok(space_html(status, partner_page(frame, page)))
}
