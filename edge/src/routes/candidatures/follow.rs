//! Following one application: by the person who holds its secret, by the structure it is
//! for, by the partner that deposited it.

use crate::{
    http::{
        cache::Duree,
        context::Context,
        request::{parametres, segment},
        response::{Refus, Reponse, json, vide},
    },
    platform::{Platform, RequestBody, Statement, Valeur, statement},
    routes::{
        candidatures::{
            access::{Demandeur, Quota, who_asks},
            elsewhere::find_others,
        },
        names::{Registre, name_of},
    },
    store::{
        partners::{Partenaire, Portee},
        rows,
        sealing::indices,
    },
};
use http::{Method, Request, StatusCode};
use serde::Deserialize;
use shared::{
    Date, Timestamp,
    candidature::{
        Acte, Acteur, Change, Contenu, Dossier, Etat, Panne, Reference, corrige, efface, passe,
        sceaux::same,
    },
    wire::v1::{
        Faute,
        candidature::{Correction, Etape, Fiche, OCTETS_MAX, Statut},
        question,
    },
};
use std::rc::Rc;

/// How often a correction is read anew because something else happened first.
const REPRISES: usize = 5;

/// Who follows an application.
enum Suivi {
    Personne,
    Partenaire(Rc<Partenaire>, Quota),
}

/// What happened once.
#[derive(Deserialize)]
struct StepRow {
    #[serde(deserialize_with = "rows::parsed")]
    acte: Acte,
    #[serde(deserialize_with = "rows::moment")]
    le: Timestamp,
    #[serde(deserialize_with = "rows::parsed")]
    par: Acteur,
}

/// Another application.
#[derive(Deserialize)]
struct DuplicateRow {
    reference: String,
}

/// An application that whoever asks may see.
struct Vue {
    dossier: Dossier,
    contenu: Option<Contenu>,
    par: Suivi,
}

/// An application, if it is for who asks; else it does not exist for them.
async fn find_view<P: Platform>(
    context: &Context<'_, P>,
    requete: &Request<P::Body>,
    reference: Reference,
) -> Result<Vue, Refus> {
    let demandeur = who_asks(context, requete.headers()).await?;
    if let Demandeur::Anonyme = demandeur {
        return Err(Faute::CleAbsente.into());
    }
    let found = context.store().lis_tout(reference).await?;
    let (dossier, contenu) = found.ok_or(Faute::CandidatureInconnue)?;
    let par = match demandeur {
        Demandeur::Porteur(empreinte) => {
            let secret = contenu.as_ref().map_or("", |contenu| &contenu.secret);
            if dossier.effacee_le.is_some() {
                return Err(Faute::CandidatureEffacee.into());
            }
            same(secret, &empreinte).then_some(Suivi::Personne)
        }
        Demandeur::Partenaire(partenaire, quota) => {
            let sien = partenaire.bac_a_sable == dossier.bac_a_sable
                && match partenaire.portee {
                    Portee::Prescripteur => {
                        dossier.depose_par.as_deref() == Some(partenaire.id.as_str())
                    }
                    Portee::Structure | Portee::Lecture => {
                        partenaire.structure.as_deref() == Some(dossier.structure.as_str())
                    }
                };
            sien.then_some(Suivi::Partenaire(partenaire, quota))
        }
        Demandeur::Anonyme => None,
    };
    Ok(Vue {
        par: par.ok_or(Faute::CandidatureInconnue)?,
        dossier,
        contenu,
    })
}

/// What happened to an application.
async fn read_history<P: Platform>(
    context: &Context<'_, P>,
    reference: Reference,
) -> Result<Vec<Etape>, Refus> {
    const SQL: &str = "SELECT acte, le, par FROM historique WHERE reference = ?1 ORDER BY rang";
    let lignes = context
        .rows(statement(SQL, [reference.as_str().into()]))
        .await?;
    let read = lignes.iter().map(|row| {
        let step: StepRow = row.read("historique")?;
        Ok(Etape::new(step.acte.as_str(), step.le, step.par.as_str()))
    });
    read.collect::<Result<_, _>>()
}

/// Another application to the same structure with the same contact.
async fn find_duplicate<P: Platform>(
    context: &Context<'_, P>,
    reference: Reference,
) -> Result<Option<String>, Refus> {
    const SQL: &str = "SELECT autre.reference FROM indice une JOIN indice autre \
        ON autre.empreinte = une.empreinte AND autre.reference <> une.reference \
        WHERE une.reference = ?1 LIMIT 1";
    let lignes = context
        .rows(statement(SQL, [reference.as_str().into()]))
        .await?;
    let row = lignes.first().map(|row| row.read::<DuplicateRow>("indice"));
    let row = row.transpose()?;
    Ok(row.map(|row| row.reference))
}

async fn write_fiche<'a, P: Platform>(
    context: &Context<'_, P>,
    vue: &Vue,
    registre: &'a Registre,
    aujourdhui: Date,
) -> Result<Fiche<'a>, Refus> {
    let dossier = &vue.dossier;
    let nom = name_of(context, registre, &dossier.structure).await?;
    let mut fiche = Fiche::new(dossier).avec_nom(nom);
    let (reads, advises) = match &vue.par {
        Suivi::Personne => (true, false),
        Suivi::Partenaire(partenaire, _) => (
            partenaire.portee != Portee::Lecture,
            partenaire.portee == Portee::Structure,
        ),
    };
    let mut autres = Vec::new();
    if let (true, Some(contenu)) = (reads, &vue.contenu) {
        let contenu = context.keys()?.ouvre_fiche(dossier.reference, contenu)?;
        if !advises && dossier.appelle_une_autre(context.now) {
            autres = find_others(context, dossier, &contenu, registre, aujourdhui).await?;
        }
        fiche = fiche.avec_contenu(contenu);
    }
    if advises {
        fiche = fiche.avec_doublon(find_duplicate(context, dossier.reference).await?);
    }
    let historique = read_history(context, dossier.reference).await?;
    Ok(fiche
        .avec_historique(historique, dossier, context.now)
        .avec_autres(autres))
}

async fn note_reading<P: Platform>(
    context: &Context<'_, P>,
    auteur: &str,
    action: &'static str,
    vue: &Vue,
) -> Result<(), Refus> {
    let reference = Some(vue.dossier.reference.as_str());
    context
        .batch(vec![audit(context, auteur, action, reference, 1)])
        .await?;
    Ok(())
}

/// A line of the register of reads, which nobody can change.
pub(crate) fn audit<P>(
    context: &Context<'_, P>,
    auteur: &str,
    action: &'static str,
    reference: Option<&str>,
    nombre: usize,
) -> Statement {
    const SQL: &str = "INSERT INTO audit (le, auteur, action, reference, nombre) \
        VALUES (?1, ?2, ?3, ?4, ?5)";
    let valeurs = [
        context.now.into(),
        auteur.into(),
        action.into(),
        reference.into(),
        Valeur::Entier(nombre as i64),
    ];
    statement(SQL, valeurs)
}

impl Vue {
    fn auteur(&self) -> &str {
        match &self.par {
            Suivi::Personne => "personne",
            Suivi::Partenaire(partenaire, _) => &partenaire.id,
        }
    }

    /// The person only.
    fn a_la_personne(&self) -> Result<(), Refus> {
        match &self.par {
            Suivi::Personne => Ok(()),
            Suivi::Partenaire(..) => Err(Faute::PorteeInsuffisante.into()),
        }
    }
}

fn lis_reference(texte: &str) -> Result<Reference, Refus> {
    segment(texte)
        .parse()
        .map_err(|()| Faute::CandidatureInconnue.into())
}

fn conclut(change: Change) -> Result<Dossier, Refus> {
    Err(match change {
        Change::Fait(dossier) => return Ok(dossier),
        Change::Inconnue => Faute::CandidatureInconnue.into(),
        Change::Effacee => Faute::CandidatureEffacee.into(),
        Change::Refuse(etat) => Faute::StatutRefuse(etat).into(),
    })
}

/// `GET`, `PATCH` and `DELETE /v1/candidatures/{reference}`.
pub(crate) async fn repond<P: Platform>(
    requete: Request<P::Body>,
    reference: &str,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    question::sans_parametre(parametres(&requete))?;
    let reference = lis_reference(reference)?;
    let vue = find_view(context, &requete, reference).await?;
    if *requete.method() == Method::PATCH {
        vue.a_la_personne()?;
        let corps = lis_corps(requete).await?;
        return modifie(&corps, vue, context).await;
    }
    if *requete.method() == Method::DELETE {
        vue.a_la_personne()?;
        let change = efface(&context.store(), reference, context.now).await;
        conclut(change?)?;
        return Ok(vide(StatusCode::NO_CONTENT));
    }
    note_reading(context, vue.auteur(), "lecture", &vue).await?;
    let vue = vue.lue(context).await?;
    vue.montre(context).await
}

impl Vue {
    /// A structure that reads an application has received it.
    async fn lue<P: Platform>(mut self, context: &Context<'_, P>) -> Result<Self, Refus> {
        let structure = matches!(&self.par,
            Suivi::Partenaire(partenaire, _) if partenaire.portee == Portee::Structure);
        if structure && self.dossier.etat == Etat::Recue && self.dossier.effacee_le.is_none() {
            let reference = self.dossier.reference;
            let change = passe(
                &context.store(),
                reference,
                Etat::Transmise,
                Acteur::Structure,
                context.now,
            )
            .await;
            if let Change::Fait(dossier) = change? {
                self.dossier = dossier;
            }
        }
        Ok(self)
    }

    async fn montre<P: Platform>(
        &self,
        context: &Context<'_, P>,
    ) -> Result<Reponse<P::Stream>, Refus> {
        let registre = Registre::ouvre(context).await;
        let fiche = write_fiche(context, self, &registre, context.today).await?;
        let reponse = json("application/json", Duree::Aucune, &fiche)?;
        Ok(match &self.par {
            Suivi::Personne => reponse,
            Suivi::Partenaire(_, quota) => quota.dis(reponse),
        })
    }
}

async fn lis_corps<C: RequestBody>(requete: Request<C>) -> Result<Vec<u8>, Refus> {
    let corps = requete.into_body().read(OCTETS_MAX).await;
    corps.map_err(|erreur| Refus::of_body(erreur, OCTETS_MAX))
}

async fn modifie<P: Platform>(
    corps: &[u8],
    mut vue: Vue,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    let (magasin, cles) = (context.store(), context.keys()?);
    let reference = vue.dossier.reference;
    for _ in 0..REPRISES {
        let Some(contenu) = &vue.contenu else {
            return Err(Faute::CandidatureEffacee.into());
        };
        let fiche = cles.ouvre_fiche(reference, contenu)?;
        let change = match Correction::parse(corps, &fiche)? {
            Correction::Retrait => {
                let (par, le) = (Acteur::Candidat, context.now);
                passe(&magasin, reference, Etat::Retiree, par, le).await
            }
            Correction::Contact(fiche) => {
                let sealed = cles.rescelle_fiche(reference, contenu, &fiche, context.platform);
                let sealed = sealed.map_err(|_| crate::Panne::Sceau)?;
                let contenu = Contenu {
                    indices: indices(
                        &cles.empreintes,
                        &vue.dossier.structure,
                        fiche.telephone(),
                        fiche.courriel(),
                    ),
                    ..sealed
                };
                corrige(&magasin, &vue.dossier, contenu, context.now).await
            }
        };
        match change {
            Err(Panne::Conflit) => {}
            Err(panne) => return Err(panne.into()),
            Ok(change) => {
                conclut(change)?;
                let read = magasin.lis_tout(reference).await?;
                let (dossier, contenu) = read.ok_or(Faute::CandidatureInconnue)?;
                let par = vue.par;
                let vue = Vue {
                    dossier,
                    contenu,
                    par,
                };
                return vue.montre(context).await;
            }
        }
        let read = magasin.lis_tout(reference).await?;
        (vue.dossier, vue.contenu) = read.ok_or(Faute::CandidatureInconnue)?;
    }
    Err(crate::Panne::Base.into())
}

/// `POST /v1/candidatures/{reference}/statut`.
pub(crate) async fn statut<P: Platform>(
    requete: Request<P::Body>,
    reference: &str,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    question::sans_parametre(parametres(&requete))?;
    let reference = lis_reference(reference)?;
    let mut vue = find_view(context, &requete, reference).await?;
    let allowed = matches!(&vue.par,
        Suivi::Partenaire(partenaire, _) if partenaire.portee == Portee::Structure);
    if !allowed {
        return Err(Faute::PorteeInsuffisante.into());
    }
    let Statut(etat) = Statut::parse(&lis_corps(requete).await?)?;
    let change = passe(
        &context.store(),
        reference,
        etat,
        Acteur::Structure,
        context.now,
    )
    .await;
    vue.dossier = conclut(change?)?;
    vue.montre(context).await
}
