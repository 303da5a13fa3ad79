//! The statements of what is written of applications.

use super::rows::dossier;
use crate::platform::{Statement, Valeur, statement};
use shared::candidature::{
    Acte, Acteur, Contenu, Destinataire, Dossier, Ecriture, Envoi, Idempotence, Reference, Sort,
};

/// The next place in the order of changes; read by `(SELECT n FROM ordre)` in the same
/// transaction.
const AVANCE: &str = "UPDATE ordre SET n = n + 1";

/// The statements of a writing.
pub(crate) fn statements_of(ecriture: &Ecriture) -> Vec<Statement> {
    match ecriture {
        Ecriture::Depot {
            dossier,
            contenu,
            idempotence,
        } => depose(dossier, contenu, idempotence.as_ref()),
        Ecriture::Acte {
            dossier,
            acte,
            par,
            contenu,
        } => agit(dossier, *acte, *par, contenu.as_ref()),
        Ecriture::Envoi(envoi) => vec![nouvel_envoi(envoi)],
        Ecriture::Essai(envoi) => {
            const SQL: &str = "UPDATE envoi SET essais = ?2, sort = ?3, quand = ?4 WHERE id = ?1";
            let (sort, quand) = sort(envoi.sort);
            let valeurs = [envoi.id().into(), envoi.essais.into(), sort, quand];
            vec![statement(SQL, valeurs)]
        }
        Ecriture::Suppression(reference, rang) => supprime(*reference, *rang),
    }
}

fn depose(
    dossier: &Dossier,
    contenu: &Contenu,
    idempotence: Option<&Idempotence>,
) -> Vec<Statement> {
    const SQL: &str = concat!(
        "INSERT INTO candidature (",
        dossier!(),
        ", echeance_le, cle, scelle, reponse, secret, auteur, idempotence, corps, suite) VALUES \
         (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, \
         ?20, ?21, (SELECT n FROM ordre))"
    );
    let (echeance_le, _) = dossier.prochaine_echeance();
    let of = |lis: fn(&Idempotence) -> &String| idempotence.map(|i| lis(i).as_str()).into();
    let valeurs = [
        dossier.reference.as_str().into(),
        dossier.structure.as_str().into(),
        dossier.dispositif.as_deref().into(),
        dossier.depose_par.as_deref().into(),
        dossier.bac_a_sable.into(),
        dossier.etat.as_str().into(),
        dossier.rang.into(),
        dossier.recue_le.into(),
        dossier.depuis.into(),
        dossier.change_le.into(),
        dossier.repondue.into(),
        dossier.relancee.into(),
        dossier.effacee_le.into(),
        echeance_le.into(),
        contenu.cle.as_str().into(),
        contenu.scelle.as_str().into(),
        contenu.reponse.as_str().into(),
        contenu.secret.as_str().into(),
        of(|i| &i.auteur),
        of(|i| &i.cle),
        of(|i| &i.corps),
    ];
    let acte = Acte::Passe(dossier.etat);
    let mut statements = vec![
        statement(AVANCE, []),
        statement(SQL, valeurs),
        histoire(dossier, acte, Acteur::Candidat),
    ];
    statements.extend(indices(dossier.reference, contenu));
    statements
}

fn histoire(dossier: &Dossier, acte: Acte, par: Acteur) -> Statement {
    const SQL: &str =
        "INSERT INTO historique (reference, rang, acte, par, le) VALUES (?1, ?2, ?3, ?4, ?5)";
    let valeurs = [
        dossier.reference.as_str().into(),
        dossier.rang.into(),
        acte.as_str().into(),
        par.as_str().into(),
        dossier.change_le.into(),
    ];
    statement(SQL, valeurs)
}

fn indices(reference: Reference, contenu: &Contenu) -> impl Iterator<Item = Statement> {
    const SQL: &str = "INSERT INTO indice (reference, empreinte) VALUES (?1, ?2)";
    contenu.indices.iter().map(move |empreinte| {
        let valeurs = [reference.as_str().into(), empreinte.as_str().into()];
        statement(SQL, valeurs)
    })
}

const SANS_INDICE: &str = "DELETE FROM indice WHERE reference = ?1";

fn agit(dossier: &Dossier, acte: Acte, par: Acteur, contenu: Option<&Contenu>) -> Vec<Statement> {
    const SQL: &str = "UPDATE candidature SET etat = ?2, rang = ?3, depuis = ?4, change_le = ?5, \
        repondue = ?6, relancee = ?7, effacee_le = ?8, echeance_le = ?9, \
        suite = (SELECT n FROM ordre) WHERE reference = ?1";
    let reference = || Valeur::from(dossier.reference.as_str());
    let (echeance_le, _) = dossier.prochaine_echeance();
    let valeurs = [
        reference(),
        dossier.etat.as_str().into(),
        dossier.rang.into(),
        dossier.depuis.into(),
        dossier.change_le.into(),
        dossier.repondue.into(),
        dossier.relancee.into(),
        dossier.effacee_le.into(),
        echeance_le.into(),
    ];
    let mut statements = vec![
        // First: two acts of one rank exclude each other here.
        histoire(dossier, acte, par),
        statement(AVANCE, []),
        statement(SQL, valeurs),
    ];
    match (acte, contenu) {
        (Acte::Efface, _) => {
            const SQL: &str = "UPDATE candidature SET cle = NULL, scelle = NULL, reponse = NULL, \
                secret = NULL, corps = NULL WHERE reference = ?1";
            statements.push(statement(SQL, [reference()]));
            statements.push(statement(SANS_INDICE, [reference()]));
        }
        (_, Some(contenu)) => {
            const SQL: &str = "UPDATE candidature SET scelle = ?2 WHERE reference = ?1";
            let valeurs = [reference(), contenu.scelle.as_str().into()];
            statements.push(statement(SQL, valeurs));
            statements.push(statement(SANS_INDICE, [reference()]));
            statements.extend(indices(dossier.reference, contenu));
        }
        _ => {}
    }
    statements
}

fn nouvel_envoi(envoi: &Envoi) -> Statement {
    const SQL: &str = "INSERT INTO envoi (id, reference, rang, pour, cible, evenement, statut, \
        relance, bac_a_sable, le, essais, sort, quand) VALUES \
        (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";
    let (pour, cible) = match &envoi.pour {
        Destinataire::Structure(id) => ("structure", id),
        Destinataire::Partenaire(id) => ("partenaire", id),
    };
    let (sort, quand) = sort(envoi.sort);
    let valeurs = [
        envoi.id().into(),
        envoi.reference.as_str().into(),
        envoi.rang.into(),
        pour.into(),
        cible.as_str().into(),
        envoi.evenement.as_str().into(),
        envoi.statut.as_str().into(),
        envoi.relance.into(),
        envoi.bac_a_sable.into(),
        envoi.le.into(),
        envoi.essais.into(),
        sort,
        quand,
    ];
    statement(SQL, valeurs)
}

fn sort(sort: Sort) -> (Valeur, Valeur) {
    match sort {
        Sort::EnAttente(quand) => ("attente".into(), quand.into()),
        Sort::Livre => ("livre".into(), Valeur::Nul),
        Sort::ALire => ("a_lire".into(), Valeur::Nul),
        Sort::Abandonne => ("abandonne".into(), Valeur::Nul),
    }
}

fn supprime(reference: Reference, rang: u32) -> Vec<Statement> {
    // The line of history excludes any act since that rank; it goes with the others.
    const RANG: &str = "INSERT INTO historique (reference, rang, acte, par, le) \
        VALUES (?1, ?2, 'suppression', 'guichet', 0)";
    const HISTOIRE: &str = "DELETE FROM historique WHERE reference = ?1";
    const LIGNE: &str = "DELETE FROM candidature WHERE reference = ?1";
    let reference = || Valeur::from(reference.as_str());
    vec![
        statement(RANG, [reference(), (rang + 1).into()]),
        statement(SANS_INDICE, [reference()]),
        statement(HISTOIRE, [reference()]),
        statement(LIGNE, [reference()]),
    ]
}
