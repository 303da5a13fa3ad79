//! An application by a form: the same reader, limits and single delivery as the API's.

use super::form::DoorForm;
use crate::{
    http::{
        context::Context,
        request::parameters,
        response::{Body, Refusal},
    },
    platform::Platform,
    routes::{
        candidatures::deposit::{
            deposit_by_form,
            existence::{Reception, reception},
        },
        names::{NameRegister, name_of},
        tracking::meeting,
    },
};
use app::{ChosenStructure, Letter, LetterNotice, LetterReceipt, LetterStep};
use http::{Request, StatusCode};
use serde_json::Value;
use shared::{
    candidature::{CandidatureForm, Given},
    inputs::Identifier,
    interview::{Answers, said_of_project},
    situation::Field,
    wire::v1::{Fault, Language},
    words,
};

/// `GET /ecrire?structure=`. One that nobody knows is ignored, so that a link cannot put words
/// of its own into the page.
pub(super) async fn opened<P: Platform>(
    request: &Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<LetterStep, Refusal> {
    let asked = parameters(request).find(|(name, _)| name == "structure");
    let Some(chosen) = chosen(asked.map_or(String::new(), |(_, id)| id.into()), context).await?
    else {
        return Ok(LetterStep::Choose);
    };
    Ok(LetterStep::Begin(blank(
        chosen,
        &Answers::new(context.today),
        context,
    )))
}

/// The structure of that identifier, if it is known here.
async fn chosen<P: Platform>(
    id: String,
    context: &Context<'_, P>,
) -> Result<Option<ChosenStructure>, Refusal> {
    if id.parse::<Identifier>().is_err() {
        return Ok(None);
    }
    // Without a database, a page still says to whom one wants to write.
    let register = NameRegister::open(context).await;
    let (name, reception) = match context.open().await {
        Ok(()) => (
            name_of(context, &register, &id).await?,
            reception(&id, context)
                .await
                .unwrap_or(Reception::Joignable),
        ),
        Err(_) => (register.name(&id).map(str::to_owned), Reception::Joignable),
    };
    Ok(name.map(|name| ChosenStructure {
        id,
        name,
        joignable: reception == Reception::Joignable,
    }))
}

fn blank<P: Platform>(to: ChosenStructure, answers: &Answers, context: &Context<'_, P>) -> Letter {
    let mut form = CandidatureForm {
        structure: to.id.as_str().into(),
        ..CandidatureForm::default()
    };
    let said = said_of_project(answers);
    form.candidat = Given::Value(said.candidat);
    form.projet = Given::Value(said.projet);
    Letter {
        said: in_words(answers),
        carried: answers.fields(),
        to,
        form,
        key: context.token::<18>(),
    }
}

/// What was answered, of what goes with an application.
fn in_words(answers: &Answers) -> Vec<(&'static str, String)> {
    let said = said_of_project(answers);
    let word = |field: Field, value: &str| {
        let rank = field.values().iter().position(|other| *other == value);
        rank.map_or(String::new(), |rank| {
            words::value(words::FRENCH.values, field, rank).to_owned()
        })
    };
    let besoins = said.projet.besoins.into_value().unwrap_or_default();
    let besoins: Vec<_> = besoins
        .iter()
        .map(|value| word(Field::Besoins, value))
        .collect();
    let mut rows = vec![
        ("Où est le projet", said.commune),
        ("Où il en est", word(Field::Stade, said.projet.stade.text())),
        (
            "De quoi il s’agit",
            word(Field::Secteur, said.projet.secteur.text()),
        ),
        ("Ce qu’il vous faut", besoins.join(", ")),
    ];
    rows.retain(|(_, value)| !value.is_empty());
    rows
}

/// `POST /ecrire`: the form of a structure that was chosen, or what it holds.
pub(super) async fn posted<P: Platform>(
    form: DoorForm,
    context: &Context<'_, P>,
) -> Result<(StatusCode, LetterStep), Refusal> {
    let answers = Answers::of_fields(context.today, form.fields());
    let answers = answers.map_err(|_| Fault::FormulaireIllisible)?;
    let Some(to) = chosen(form.text("structure").to_owned(), context).await? else {
        return Ok((StatusCode::OK, LetterStep::Choose));
    };
    let mut letter = blank(to, &answers, context);
    context.open().await?;
    if form.text("geste") != "envoyer" {
        return Ok((StatusCode::OK, LetterStep::Begin(letter)));
    }
    letter.key = match form.text("cle") {
        "" => letter.key,
        // What our own forms hold; anything else is refused as the API refuses it.
        key => key.to_owned(),
    };
    fill(&mut letter.form, &form);
    let body = serde_json::to_vec(&letter.form).map_err(|_| Fault::ErreurInterne)?;
    let trapped = !form.text("site-web").is_empty();
    let key = letter.key.clone();
    match deposit_by_form(&form.headers, body, &key, trapped, context).await {
        Ok(response) => {
            let Body::Bytes(body) = response.body() else {
                return Err(Fault::ErreurInterne.into());
            };
            let kept: Value = serde_json::from_slice(body).map_err(|_| Fault::ErreurInterne)?;
            let text = |name: &str| kept[name].as_str().unwrap_or_default().to_owned();
            let receipt = LetterReceipt {
                structure: letter.to.name,
                reference: text("reference"),
                link: format!("{}{}", context.site, text("suivi")),
                recu: text("recu"),
            };
            Ok((StatusCode::CREATED, LetterStep::Sent(receipt)))
        }
        Err(refusal) if refusal.failure.is_none() => Ok(refused(letter, refusal.fault)),
        Err(refusal) => Err(refusal),
    }
}

/// Puts what was typed into the form.
fn fill(letter: &mut CandidatureForm, form: &DoorForm) {
    let text = |name: &str| match form.text(name) {
        "" => Given::Absent,
        text => Given::Value(text.to_owned()),
    };
    let so = |name: &str| match form.text(name) {
        "oui" => Given::Value(true),
        _ => Given::Absent,
    };
    let candidat = letter.candidat.or_blank();
    candidat.prenom = text("candidat.prenom");
    candidat.nom = text("candidat.nom");
    candidat.telephone = text("candidat.telephone");
    candidat.courriel = text("candidat.courriel");
    candidat.contact_prefere = text("candidat.contact_prefere");
    let creneaux: Vec<_> = form.all("candidat.creneaux").map(str::to_owned).collect();
    candidat.creneaux = match creneaux.is_empty() {
        true => Given::Absent,
        false => Given::Value(creneaux),
    };
    letter.projet.or_blank().resume = text("projet.resume");
    letter.accord_transmission = so("accord_transmission");
    letter.information_lue = so("information_lue");
    let helper = [
        "prescripteur.organisation",
        "prescripteur.referent",
        "prescripteur.accord_du_candidat",
    ];
    if helper.iter().any(|name| !form.text(name).is_empty()) {
        let [organisation, referent, agreed] = helper;
        let prescripteur = letter.prescripteur.or_blank();
        prescripteur.organisation = text(organisation);
        prescripteur.referent = text(referent);
        prescripteur.accord_du_candidat = so(agreed);
    }
}

/// What is to be corrected, or done instead; nothing was kept.
fn refused(letter: Letter, fault: Fault) -> (StatusCode, LetterStep) {
    let status = StatusCode::from_u16(fault.code().status()).unwrap_or(StatusCode::BAD_REQUEST);
    let notice = match &fault {
        Fault::StructureInjoignable(others) => {
            let others = others.iter().map(meeting).collect();
            return (status, LetterStep::Elsewhere(letter.to, others));
        }
        Fault::Candidature(faults) => LetterNotice {
            words: "Il reste quelque chose à corriger :".to_owned(),
            faults: faults
                .iter()
                .map(|fault| {
                    let name = fault.field.trim_start_matches('/').replace('/', ".");
                    (name, words::field_fault(words::FAUTES.french, &fault.cause))
                })
                .collect(),
        },
        // A browser without a script computes no proof: the crowd passes, and the form stays.
        Fault::PreuveDemandee(_) => LetterNotice {
            words: "Beaucoup de demandes arrivent en ce moment. La vôtre n’est pas partie, et \
                    rien n’est perdu : attendez dix minutes, puis pressez « Envoyer » de nouveau."
                .to_owned(),
            faults: Vec::new(),
        },
        fault => LetterNotice {
            words: fault.detail(Language::Fr),
            faults: Vec::new(),
        },
    };
    (status, LetterStep::Correct(letter, notice))
}
