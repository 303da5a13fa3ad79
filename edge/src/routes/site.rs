//! The pages about territories, data, rights and the service, which `app` writes.

use crate::{
    http::{
        context::Context,
        request::parameters,
        response::{HttpResponse, Refusal},
    },
    platform::{Failure, Platform, statement},
    routes::{
        changes,
        pages::site_html,
        structures::unavailable,
        territoires::known::{FoundQuartiers, KnownTerritory, names, quartiers},
    },
};
use app::{
    CatalogueFacts, DataPage, FoundTerritory, KnownChanges, ServiceState, SetChanges,
    StructureSource, TerritoriesPage, TerritoryMap, TerritoryPage,
};
use http::Request;
use serde::Deserialize;
use shared::{
    SignedDuration, Timestamp,
    codes::{CodeDepartement, CodeEpci},
    structures::{Directory, TerritoryOffer, is_named},
    wire::v1::{
        changement::{Changement, Changements},
        routes::PlainPage,
    },
};

/// The most territories that are found by a name.
const FOUND_MAX: usize = 30;
/// The most letters that are looked up.
const LETTERS_MAX: usize = 80;

pub(crate) async fn answer<P: Platform>(
    request: &Request<P::Body>,
    page: PlainPage,
    parameter: &str,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    let notice = context.notice;
    let html = match page {
        PlainPage::Territories => choose(request, context).await?.render(),
        PlainPage::Territory => territory(parameter, context).await?,
        PlainPage::Data => data(context).await,
        PlainPage::PersonalData => app::personal_data_page(notice),
        PlainPage::Mentions => app::mentions_page(notice),
        PlainPage::Accessibility => app::accessibilite_page(notice),
        PlainPage::State => state(context).await.render(),
        PlainPage::Professionals => app::professionals_page(),
    };
    Ok(site_html(html, "", "'none'"))
}

/// `GET /territoires?nom=`.
async fn choose<P: Platform>(
    request: &Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<TerritoriesPage, Refusal> {
    let asked = parameters(request).find(|(name, _)| name == "nom");
    let asked = asked.map(|(_, asked)| asked.trim().chars().take(LETTERS_MAX).collect());
    let asked: String = asked.unwrap_or_default();
    let pack = context.pack().await.map_err(unavailable)?;
    let names = names(context).await.map_err(unavailable)?;
    let communes = pack.iter().flat_map(|directory| directory.communes());
    let mut found: Vec<FoundTerritory> = communes
        .filter(|commune| is_named(&asked, &commune.name))
        .map(|commune| {
            let departement = commune.code.departement();
            let departement = names.get(departement.as_str());
            FoundTerritory {
                code: format!("commune:{}", commune.code),
                name: commune.name.clone(),
                line: match departement {
                    Some(departement) => format!("Commune, {departement}"),
                    None => "Commune".to_owned(),
                },
            }
        })
        .collect();
    found.extend(
        names
            .iter()
            .filter(|(_, name)| is_named(&asked, name))
            .filter_map(|(code, name)| {
                let (code, line) = match (code.parse::<CodeDepartement>(), code.parse::<CodeEpci>())
                {
                    (Ok(code), _) => (format!("departement:{code}"), "Département"),
                    (_, Ok(code)) => (format!("epci:{code}"), "Intercommunalité"),
                    _ => return None,
                };
                Some(FoundTerritory {
                    code,
                    name: name.clone(),
                    line: line.to_owned(),
                })
            }),
    );
    found.sort_by_key(|found| found.name.len());
    found.truncate(FOUND_MAX);
    Ok(TerritoriesPage { asked, found })
}

/// `GET /territoires/{code}`.
async fn territory<P: Platform>(code: &str, context: &Context<'_, P>) -> Result<String, Refusal> {
    let territory = KnownTerritory::of(code, context).await?;
    let live = context.live().await.map_err(unavailable)?;
    let directory = live.directory.as_deref();
    let directory = directory.ok_or_else(|| unavailable(Failure::MissingStructures))?;
    let offer = TerritoryOffer::new(directory, territory.structures(directory));
    let found = quartiers(&territory, context).await?;
    let found = found.as_ref();
    let listed = |found: &FoundQuartiers| {
        let quartiers = found.quartiers().into_iter();
        quartiers
            .map(|quartier| (quartier.code.to_string(), quartier.name.clone()))
            .collect()
    };
    let contours = |found: &FoundQuartiers| {
        let quartiers = found.quartiers().into_iter();
        let contours: Vec<_> = quartiers
            .filter_map(|quartier| found.index.contour(&quartier.code))
            .collect();
        TerritoryMap::of(&contours)
    };
    let page = TerritoryPage {
        name: territory
            .name
            .clone()
            .unwrap_or_else(|| territory.code.to_string()),
        communes: territory.communes.len(),
        quartiers: found.map(listed),
        is_complete: found.is_some_and(|found| found.is_complete),
        map: found.and_then(contours),
        directory,
        offer: &offer,
        counts: territory.counts(context).await.ok(),
        today: context.today,
        code: territory.code,
    };
    Ok(page.render())
}

/// `GET /donnees`: what cannot be read is said there.
async fn data<P: Platform>(context: &Context<'_, P>) -> String {
    let loaded = context.loaded().await.ok();
    let catalogue = context.catalogue().await.ok();
    let pack = context.pack().await.ok().flatten();
    let page = DataPage {
        referentiels: loaded.as_ref().map(|loaded| {
            let entries = loaded.manifest.entries().iter();
            entries.map(|entry| &entry.referentiel).collect()
        }),
        catalogue: catalogue.as_ref().map(|catalogue| CatalogueFacts {
            entries: catalogue.entries().len(),
            publications: catalogue.publications.len(),
            digest: catalogue.digest,
        }),
        structures: pack.as_deref().map(sources),
        changes: all_changes(context).await,
    };
    page.render()
}

/// What is known of the changes of each set that has versions.
async fn all_changes<P: Platform>(context: &Context<'_, P>) -> Vec<SetChanges> {
    let mut all = Vec::new();
    if let Ok(loaded) = context.loaded().await {
        for &generation in loaded.generations.iter().rev() {
            let known = changes::of_contours(generation, context).await;
            let index = match &known {
                Ok(Some(_)) => context.index(&loaded, generation).await.ok(),
                _ => None,
            };
            let outline = |change: &Changement| index.as_ref()?.contour(&change.id.parse().ok()?);
            let contours = match &known {
                Ok(Some(told)) => {
                    let drawn = told.apparus.iter().chain(&told.modifies);
                    drawn.filter_map(outline).collect()
                }
                _ => Vec::new(),
            };
            all.push(SetChanges {
                title: format!("Les contours de {generation}"),
                address: format!("/v1/changements?jeu=qpv&generation={generation}"),
                known: told(known),
                contours,
            });
        }
    }
    all.push(SetChanges {
        title: "Les structures".to_owned(),
        address: "/v1/changements?jeu=structures".to_owned(),
        known: told(changes::of_structures(context).await),
        contours: Vec::new(),
    });
    all
}

fn told(known: Result<Option<Changements>, Refusal>) -> KnownChanges {
    match known {
        Ok(Some(changes)) => KnownChanges::Told(Box::new(changes)),
        Ok(None) => KnownChanges::NoEarlierVersion,
        Err(_) => KnownChanges::Unreadable,
    }
}

fn sources(directory: &Directory) -> Vec<StructureSource> {
    let mut sources: Vec<StructureSource> = Vec::new();
    for facts in directory.facts() {
        let Some(source) = directory.provenance(facts) else {
            continue;
        };
        match sources.iter_mut().find(|known| known.name == source.name) {
            Some(known) => known.count += 1,
            None => sources.push(StructureSource {
                name: source.name.clone(),
                licence: source.licence.clone(),
                publie_le: source.publie_le,
                count: 1,
            }),
        }
    }
    sources
}

#[derive(Deserialize)]
struct LateRow {
    retard: u32,
}

/// `GET /etat`.
async fn state<P: Platform>(context: &Context<'_, P>) -> ServiceState {
    let quartiers = async {
        let loaded = context.loaded().await.ok()?;
        let entries = loaded.manifest.entries().iter();
        Some(
            entries
                .map(|entry| entry.referentiel.quartiers as usize)
                .sum(),
        )
    };
    let catalogue = context.catalogue().await.ok();
    let structures = context.directory().await.ok().flatten();
    ServiceState {
        at: context.now,
        quartiers: quartiers.await,
        schemes: catalogue.map(|catalogue| catalogue.entries().len()),
        structures: structures.map(|directory| directory.len()),
        late: late(context).await.ok(),
    }
}

/// How many messages should have left an hour ago.
async fn late<P: Platform>(context: &Context<'_, P>) -> Result<u32, Failure> {
    const TABLE: &str = "envoi";
    const SQL: &str = "SELECT count(*) AS retard FROM envoi WHERE quand < ?1 AND bac_a_sable = 0";
    context.open().await?;
    let hour = context.now.saturating_sub(SignedDuration::from_hours(1));
    let values = [hour.unwrap_or(Timestamp::MIN).into()];
    let rows = context.rows(statement(SQL, values)).await?;
    let row = rows.first().ok_or(Failure::Row(TABLE))?;
    Ok(row.read::<LateRow>(TABLE)?.retard)
}
