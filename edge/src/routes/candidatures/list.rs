//! Many applications: a page at a time, or as a file.

use crate::{
    http::{
        cache::Duree,
        context::Context,
        request::parametres,
        response::{Refus, Reponse, json, octets},
    },
    platform::{Panne, Platform, Row, Statement, Valeur, statement},
    routes::{
        candidatures::{access::require_partner, follow::audit},
        names::{Registre, names_of},
    },
    store::{
        applications::read_whole,
        partners::{Partenaire, Portee},
        rows::{self, dossier},
    },
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
use http::{HeaderValue, Request, header};
use serde::Deserialize;
use shared::{
    candidature::{Acteur, Contenu, Dossier, Etat, Reference, passe},
    wire::v1::{
        Faute,
        candidature::{Fiche, Liste, csv},
    },
};
use std::collections::BTreeMap;

/// A page holds so many, unless asked for less.
const PAGE: usize = 100;
/// A file holds so many.
const EXPORT: usize = 10_000;

const TOUTES: &[Portee] = &[Portee::Prescripteur, Portee::Structure, Portee::Lecture];

/// An application of a list, and its place in the order of changes.
struct Listed {
    dossier: Dossier,
    contenu: Option<Contenu>,
    suite: i64,
}

#[derive(Deserialize)]
struct Place {
    suite: i64,
}

/// An application that a structure has not received yet.
#[derive(Deserialize)]
struct Received {
    #[serde(deserialize_with = "rows::parsed")]
    reference: Reference,
}

impl Listed {
    fn read(row: &Row) -> Result<Self, Panne> {
        let (dossier, contenu) = read_whole(row)?;
        let Place { suite } = row.read("candidature")?;
        Ok(Self {
            dossier,
            contenu,
            suite,
        })
    }
}

/// What the caller asks of a list.
struct Demande {
    depuis: i64,
    limite: usize,
    csv: bool,
}

impl Demande {
    fn lis<C>(requete: &Request<C>, noms: &'static [&'static str]) -> Result<Self, Refus> {
        let mut demande = Self {
            depuis: 0,
            limite: PAGE,
            csv: false,
        };
        let mut seen = Vec::new();
        for (nom, valeur) in parametres(requete) {
            let Some(connu) = noms.iter().find(|connu| **connu == nom) else {
                let nom: String = nom.chars().take(64).collect();
                return Err(Faute::ChampInconnu(nom.into(), noms).into());
            };
            if seen.contains(connu) {
                return Err(Faute::ChampRepete((*connu).into()).into());
            }
            seen.push(*connu);
            match *connu {
                "depuis" => demande.depuis = lis_curseur(&valeur)?,
                "limite" => {
                    let limite = valeur.parse().ok();
                    demande.limite = limite
                        .filter(|limite| (1..=PAGE).contains(limite))
                        .ok_or(Faute::NombreInvalide("limite".into()))?;
                }
                _ => {
                    demande.csv = match valeur.as_ref() {
                        "csv" => true,
                        "json" => false,
                        autre => {
                            const FORMATS: &[&str] = &["csv", "json"];
                            let autre: String = autre.chars().take(16).collect();
                            return Err(
                                Faute::ValeurInconnue("format".into(), autre, FORMATS).into()
                            );
                        }
                    };
                }
            }
        }
        Ok(demande)
    }
}

fn curseur(suite: i64) -> String {
    BASE64.encode(suite.to_be_bytes())
}

fn lis_curseur(texte: &str) -> Result<i64, Refus> {
    BASE64
        .decode(texte)
        .ok()
        .and_then(|octets| Some(i64::from_be_bytes(octets.try_into().ok()?)))
        // As far as a number of JavaScript counts exactly.
        .filter(|suite| (0..1 << 53).contains(suite))
        .ok_or(Faute::CurseurInvalide.into())
}

/// The applications of a partner that changed after a place in the order.
fn des_siennes(partenaire: &Partenaire, depuis: i64, limite: usize) -> Statement {
    const DEPOSEES: &str = concat!(
        "SELECT ",
        dossier!(),
        ", cle, scelle, reponse, secret, suite FROM candidature \
         WHERE depose_par = ?1 AND bac_a_sable = ?2 AND suite > ?3 ORDER BY suite LIMIT ?4"
    );
    const ADRESSEES: &str = concat!(
        "SELECT ",
        dossier!(),
        ", cle, scelle, reponse, secret, suite FROM candidature \
         WHERE structure = ?1 AND bac_a_sable = ?2 AND suite > ?3 ORDER BY suite LIMIT ?4"
    );
    let (sql, qui) = match partenaire.portee {
        Portee::Prescripteur => (DEPOSEES, Some(&partenaire.id)),
        // Without a structure, nothing is addressed to it.
        Portee::Structure | Portee::Lecture => (ADRESSEES, partenaire.structure.as_ref()),
    };
    let valeurs = [
        qui.map(String::as_str).into(),
        partenaire.bac_a_sable.into(),
        depuis.into(),
        Valeur::Entier(limite as i64),
    ];
    statement(sql, valeurs)
}

/// A structure that lists applications has received them.
async fn receive<P: Platform>(
    context: &Context<'_, P>,
    partenaire: &Partenaire,
    limite: usize,
) -> Result<(), Refus> {
    const SQL: &str = "SELECT reference FROM candidature WHERE structure = ?1 \
        AND bac_a_sable = ?2 AND etat = 'recue' AND effacee_le IS NULL LIMIT ?3";
    if partenaire.portee != Portee::Structure {
        return Ok(());
    }
    let valeurs = [
        partenaire.structure.as_deref().into(),
        partenaire.bac_a_sable.into(),
        Valeur::Entier(limite as i64),
    ];
    for row in context.rows(statement(SQL, valeurs)).await? {
        let Received { reference } = row.read("candidature")?;
        let (par, le) = (Acteur::Structure, context.now);
        let change = passe(&context.store(), reference, Etat::Transmise, par, le).await;
        change?;
    }
    Ok(())
}

fn listed_fiche<P: Platform>(
    context: &Context<'_, P>,
    listed: &Listed,
    partenaire: &Partenaire,
    noms: &BTreeMap<String, String>,
) -> Result<Fiche<'static>, Refus> {
    let dossier = &listed.dossier;
    let nom = noms.get(&dossier.structure).cloned();
    let mut fiche = Fiche::new(dossier).avec_nom(nom);
    if let (true, Some(contenu)) = (partenaire.portee != Portee::Lecture, &listed.contenu) {
        fiche = fiche.avec_contenu(context.keys()?.ouvre_fiche(dossier.reference, contenu)?);
    }
    Ok(fiche.avec_curseur(curseur(listed.suite)))
}

/// At most so many, and whether there are more.
async fn list_own<P: Platform>(
    context: &Context<'_, P>,
    partenaire: &Partenaire,
    depuis: i64,
    limite: usize,
    action: &'static str,
    registre: &Registre,
) -> Result<(Vec<Fiche<'static>>, Option<String>), Refus> {
    receive(context, partenaire, limite).await?;
    let mut lignes = context
        .rows(des_siennes(partenaire, depuis, limite + 1))
        .await?
        .iter()
        .map(Listed::read)
        .collect::<Result<Vec<_>, _>>()?;
    let more = lignes.len() > limite;
    lignes.truncate(limite);
    let noted = audit(context, &partenaire.id, action, None, lignes.len());
    context.batch(vec![noted]).await?;
    let structures = lignes
        .iter()
        .map(|listed| listed.dossier.structure.as_str());
    let noms = names_of(context, registre, structures.collect()).await?;
    let fiches = lignes
        .iter()
        .map(|listed| listed_fiche(context, listed, partenaire, &noms))
        .collect::<Result<Vec<_>, _>>()?;
    let last = lignes.last().map(|listed| listed.suite);
    Ok((fiches, last.filter(|_| more).map(curseur)))
}

/// `GET /v1/candidatures`.
pub(crate) async fn page<P: Platform>(
    requete: &Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    let (partenaire, quota) = require_partner(context, requete.headers(), TOUTES).await?;
    let demande = Demande::lis(requete, &["depuis", "limite"])?;
    let registre = Registre::ouvre(context).await;
    let (depuis, limite) = (demande.depuis, demande.limite);
    let (candidatures, suivant) =
        list_own(context, &partenaire, depuis, limite, "liste", &registre).await?;
    let liste = Liste {
        candidatures,
        suivant,
    };
    json("application/json", Duree::Aucune, &liste).map(|reponse| quota.dis(reponse))
}

/// `GET /v1/candidatures/export`.
pub(crate) async fn export<P: Platform>(
    requete: &Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<Reponse<P::Stream>, Refus> {
    let (partenaire, quota) = require_partner(context, requete.headers(), TOUTES).await?;
    let demande = Demande::lis(requete, &["depuis", "format"])?;
    let registre = Registre::ouvre(context).await;
    let (candidatures, suivant) = list_own(
        context,
        &partenaire,
        demande.depuis,
        EXPORT,
        "export",
        &registre,
    )
    .await?;
    let mut reponse = match demande.csv {
        true => octets("text/csv; charset=utf-8", Duree::Aucune, csv(&candidatures)),
        false => {
            let liste = Liste {
                candidatures,
                suivant,
            };
            json("application/json", Duree::Aucune, &liste)?
        }
    };
    let nom = match demande.csv {
        true => "attachment; filename=\"candidatures.csv\"",
        false => "attachment; filename=\"candidatures.json\"",
    };
    let headers = reponse.headers_mut();
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static(nom));
    Ok(quota.dis(reponse))
}
