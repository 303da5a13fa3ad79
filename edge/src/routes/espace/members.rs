//! The members of a structure: invited and removed by those who are responsible.

use super::{Refused, Visit, see_other, text_of};
use crate::{
    http::{context::Context, html::space_html, response::HttpResponse},
    platform::{DatabaseError, Failure, Mail, Platform},
    routes::candidatures::audit,
    store::{
        budgets,
        comptes::{self, Compte, Membership},
        membres::{self, MemberRow},
    },
};
use app::espace::{MemberShown, MembersForm, Said, SpaceRefusal, members_page};
use shared::{inputs::Courriel, words::moment};

/// How many people a structure invites in a day: an invitation is a mail to whoever is named.
const INVITATIONS_A_DAY: u32 = 30;

/// `GET` and `POST /espace/membres`.
pub(super) async fn page<P: Platform>(
    visit: &Visit,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let membership = visit.membership().ok_or(SpaceRefusal::NotFound)?;
    let Some(form) = &visit.form else {
        return show(visit, membership, MembersForm::default(), 200, context).await;
    };
    let target = form.text("compte");
    match form.text("geste") {
        "inviter" => invite(visit, membership, context).await,
        "retirer" => {
            let [sessions, member] = membres::remove(&membership.structure, target, &visit.compte);
            let line = audit(context, &visit.compte, "membre.retrait", None, 1);
            let batches = context.batch(vec![sessions, member, line]).await?;
            match batches.get(1).is_none_or(Vec::is_empty) {
                true => Err(SpaceRefusal::LastResponsible.into()),
                // Who leaves has no session any more.
                false if target == visit.compte => Ok(see_other("/espace/connexion", None)),
                false => Ok(see_other("/espace/membres", Some(Said::MEMBER_REMOVED))),
            }
        }
        "nommer" => {
            let appoint =
                membres::appoint_responsible(&membership.structure, target, &visit.compte);
            let line = audit(context, &visit.compte, "membre.responsable", None, 1);
            let batches = context.batch(vec![appoint, line]).await?;
            match batches.first().is_none_or(Vec::is_empty) {
                true => Err(SpaceRefusal::Forbidden.into()),
                false => Ok(see_other("/espace/membres", Some(Said::MEMBER_APPOINTED))),
            }
        }
        _ => Err(SpaceRefusal::Unreadable.into()),
    }
}

async fn show<P: Platform>(
    visit: &Visit,
    membership: &Membership,
    form: MembersForm,
    status: u16,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    let keys = context.keys()?;
    let rows = context
        .rows(membres::members_of(&membership.structure))
        .await?;
    let mut members = Vec::new();
    for row in &rows {
        let row = MemberRow::read(row)?;
        members.push(MemberShown {
            courriel: row.courriel(keys)?.to_string(),
            responsable: row.responsable,
            came: row.venu_le.map(moment),
            this_one: row.compte == visit.compte,
            id: row.compte,
        });
    }
    let frame = visit.frame("Guichet : les membres", context).await?;
    Ok(space_html(status, members_page(frame, members, form)))
}

async fn invite<P: Platform>(
    visit: &Visit,
    membership: &Membership,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refused> {
    if !membership.responsable {
        return Err(SpaceRefusal::Forbidden.into());
    }
    let typed = text_of(visit, "courriel");
    let responsable = !text_of(visit, "responsable").is_empty();
    let Ok(courriel) = typed.parse::<Courriel>() else {
        let form = MembersForm {
            courriel: typed,
            fault: Some("Écrivez une adresse comme awa@exemple.fr.".into()),
        };
        return show(visit, membership, form, 422, context).await;
    };
    let (keys, platform, now) = (context.keys()?, context.platform, context.now);
    let address = comptes::address_digest(keys, &courriel);
    let compte = Compte {
        id: format!("c_{}", context.token::<12>()),
        courriel,
    };
    let rank = now.as_second() / 600;
    let day = rank - rank.rem_euclid(144) + 143;
    let subject = keys
        .digester
        .of("invitations", &[membership.structure.as_bytes()]);
    let statements = vec![
        budgets::count_within(&subject, day, INVITATIONS_A_DAY),
        comptes::keep_compte(keys, platform, &compte, now, None)?,
        membres::invite(
            &membership.structure,
            &address,
            responsable,
            &visit.compte,
            now,
        ),
        audit(context, &visit.compte, "membre.ajout", None, 1),
    ];
    let batches = match platform.batch(statements).await {
        Ok(batches) => batches,
        Err(DatabaseError::Constraint) => {
            return Err(SpaceRefusal::TooMany { minutes: 24 * 60 }.into());
        }
        Err(error) => return Err(Failure::from(error).into()),
    };
    if batches.get(2).is_none_or(Vec::is_empty) {
        return Ok(see_other("/espace/membres", Some(Said::MEMBER_ALREADY)));
    }
    let frame = visit.frame("", context).await?;
    let name = frame
        .visitor
        .as_ref()
        .and_then(|visitor| visitor.structure());
    let name = name.map_or_else(String::new, |structure| format!(" « {} »", structure.name));
    let text = format!(
        "Bonjour,\n\nVous pouvez désormais lire les demandes adressées à la structure{name}, et y \
         répondre.\n\nConnectez-vous avec cette adresse, sans mot de passe :\n\n\
         {}/espace/connexion\n\nVous ne connaissez pas cette structure ? Ignorez ce message.\n",
        context.site
    );
    let mail = Mail {
        to: compte.courriel.to_string(),
        subject: "Vous êtes invité dans l’espace d’une structure".into(),
        text,
    };
    let said = match platform.send_mail(mail).await {
        true => Said::MEMBER_INVITED,
        false => Said::MEMBER_INVITED_UNTOLD,
    };
    Ok(see_other("/espace/membres", Some(said)))
}
