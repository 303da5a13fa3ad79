//! One question answered here, as the edge and pages answer it.

use crate::{catalogue, structures};
use anyhow::{Context, Result, anyhow};
use shared::{
    orientation::{Demande, oriente},
    structures::Annuaire,
    wire::v1::{
        Langue,
        orientation::{Demande as Question, Orientation},
    },
};
use std::{fs, path::Path};

/// The answer to a question in JSON, from the catalogue and the structures of a data
/// directory, when it has any: the very bytes that `POST /v1/orientation` sends.
pub(super) fn repond(question: &Path, donnees: &Path) -> Result<String> {
    let octets =
        fs::read(question).with_context(|| format!("cannot read {}", question.display()))?;
    let catalogue = catalogue::bati(None)?.catalogue;
    let fichier = donnees.join(structures::DOSSIER).join("france.gus");
    let annuaire = match fs::read(&fichier) {
        Ok(octets) => Some(
            Annuaire::decode(&octets)
                .with_context(|| format!("{} cannot be read", fichier.display()))?,
        ),
        Err(_) => None,
    };
    let demonstration = annuaire.as_ref().is_some_and(Annuaire::demonstration);
    let question = Question::parse(&octets, &catalogue, catalogue::aujourdhui(), demonstration)
        .map_err(|faute| anyhow!("{}", faute.detail(Langue::Fr)))?;
    let parcours = oriente(&Demande {
        catalogue: &catalogue,
        annuaire: annuaire.as_ref(),
        situation: &question.situation,
        position: question.position,
        limite: question.limite,
    });
    let reponse = Orientation::new(&parcours, &catalogue, annuaire.as_ref());
    Ok(serde_json::to_string(&reponse)?)
}
