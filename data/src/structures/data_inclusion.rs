//! data·inclusion, schema v1: structures, and the services that they offer.

use super::state_lists;
use shared::{
    lists::{
        RawStructure, ReadingContext, SourceRow, WrittenZone, bits, brakes, courriel, day,
        first_sentence, hours, plain_text, siret, site, stable, telephone,
    },
    situation::Field,
    structures::{
        Cout, EnumSet, Fonction, Freshness, Nature, Opening, Origine, Public, Ranked, Service,
    },
};

/// What a theme is about for us: a step, its needs, its stages. Themes that are not
/// here are none of our business.
const THEMES: &[(&str, Fonction, &[&str], &[&str])] = &[
    (
        "creer-une-entreprise--definir-son-projet-de-creation-dentreprise",
        Fonction::Ecouter,
        &["business_plan"],
        &["idee", "emergence"],
    ),
    (
        "creer-une-entreprise--structurer-son-projet-de-creation-dentreprise",
        Fonction::Construire,
        &["business_plan", "juridique"],
        &["emergence", "creation"],
    ),
    (
        "creer-une-entreprise--developper-son-entreprise",
        Fonction::Durer,
        &["reseau"],
        &["lance", "developpement"],
    ),
    (
        "famille--garde-denfants",
        Fonction::Lever,
        &["garde_enfants"],
        &[],
    ),
    (
        "lecture-ecriture-calcul--maitriser-le-francais",
        Fonction::Lever,
        &["francais"],
        &[],
    ),
    (
        "numerique--maitriser-les-fondamentaux-du-numerique",
        Fonction::Lever,
        &["numerique"],
        &[],
    ),
    (
        "numerique--acceder-a-des-services-en-ligne",
        Fonction::Lever,
        &["numerique"],
        &[],
    ),
    (
        "numerique--acquerir-un-equipement",
        Fonction::Lever,
        &["numerique"],
        &[],
    ),
    (
        "numerique--acceder-a-une-connexion-internet",
        Fonction::Lever,
        &["numerique"],
        &[],
    ),
];

/// The entry of the catalogue that each network is.
const NETWORKS: &[(&str, &str)] = &[
    ("adie", "adie"),
    ("reseau-bge", "bge"),
    ("initiative-france", "initiative-france"),
    ("france-active", "france-active"),
    ("positive-planet", "positiv"),
    ("reseau-entreprendre", "reseau-entreprendre"),
    ("chambres-consulaires", "chambres-consulaires"),
    ("mission-locale", "missions-locales"),
    ("france-travail", "france-travail"),
    ("maisons-de-l-emploi", "maisons-de-l-emploi"),
    ("plie", "plie"),
    ("nqt", "nqt"),
    ("singa", "singa"),
    ("simplon", "simplon"),
    ("epide", "epide"),
];

/// The identifier of a structure, from data·inclusion's own.
pub(super) fn identifier(id: &str) -> String {
    stable("di", id)
}

/// A structure: what it offers is in its services, or in its networks.
pub(super) fn structure(
    context: &ReadingContext<'_>,
    row: &SourceRow,
) -> Result<RawStructure, String> {
    let id = row.text("id").ok_or("il manque « id »")?;
    let name = row.text("nom").map(plain_text);
    let name = name.filter(|name| !name.is_empty());
    let name = name.ok_or("il manque « nom »")?;
    let (le, precision) = day("date_maj", row.text("date_maj"), context.today)?;
    let commune = context.commune(
        row,
        (
            row.text("code_insee"),
            row.text("commune"),
            row.text("code_postal"),
        ),
    )?;
    let (point, precision_lieu) = context.place(row, ("latitude", "longitude"), commune)?;
    let networks = row.list("reseaux_porteurs");
    let belongs_to = |network: &str| networks.iter().any(|r| r == network);
    let (nature, service) = if belongs_to("france-service") {
        (Nature::FranceServices, state_lists::france_services())
    } else if belongs_to("fabrique-de-territoire") {
        (
            Nature::FabriqueDeTerritoire,
            state_lists::fabrique_de_territoire(),
        )
    } else {
        (Nature::Accompagnement, Service::default())
    };
    let (ouverture, horaires) = opening(row);
    let mut raw = RawStructure {
        ou: (context.file.to_owned(), row.line_number),
        id: identifier(id),
        id_from_name: false,
        name,
        resume: prose(row, first_sentence),
        siret: row.optional(siret(row.text("siret"))),
        adresse: row.text("adresse").map(plain_text),
        telephone: row.optional(telephone(row.text("telephone"))),
        courriel: row.optional(courriel(row.text("courriel"))),
        site: row.optional(site(row.text("site_web"))),
        ouverture,
        with: Vec::new(),
        nature,
        commune,
        point,
        precision: precision_lieu,
        zones: Vec::new(),
        service,
        admission: Opening::Unknown,
        places: None,
        dispositifs: NETWORKS
            .iter()
            .filter(|(network, _)| belongs_to(network))
            .map(|(_, entry)| (*entry).to_owned())
            .collect(),
        provenance: context.provenance(
            &format!(
                "data·inclusion, {}",
                row.text("source").unwrap_or("source non dite")
            ),
            "Licence Ouverte 2.0",
        ),
        freshness: Freshness {
            le,
            precision,
            origin: Origine::Verification,
        },
    };
    raw.service.horaires = horaires;
    Ok(raw)
}

/// What is said of the opening, and what it comes to; hours that cannot be are left out.
fn opening(row: &SourceRow) -> (Option<String>, u8) {
    let text = row.text("horaires_accueil").map(plain_text);
    let read = |text: String| hours(&text).map(|bits| (text, bits));
    match row.optional(text.map(read).transpose()) {
        Some((text, bits)) => (Some(text), bits),
        None => (None, 0),
    }
}

/// The description; nothing of one that says nothing.
fn prose(row: &SourceRow, read: fn(&str) -> String) -> Option<String> {
    let text = row.text("description").map(read)?;
    Some(text).filter(|text| !text.is_empty())
}

/// What a service adds to its structure.
#[derive(Debug)]
pub(super) struct Offer {
    service: Service,
    zones: Vec<WrittenZone>,
    telephone: Option<String>,
    courriel: Option<String>,
    resume: Option<String>,
    freshness: Freshness,
}

impl Offer {
    /// Adds it; `false` when it is none of our business.
    pub(super) fn add_to(self, raw: &mut RawStructure) -> bool {
        if self.service.fonctions.is_empty() {
            return false;
        }
        raw.service = match raw.service.fonctions.is_empty() {
            // What the structure said of itself was its opening hours alone.
            true => Service {
                horaires: self.service.horaires | raw.service.horaires,
                ..self.service
            },
            false => raw.service.union(self.service),
        };
        raw.zones.extend(self.zones);
        raw.telephone = raw.telephone.take().or(self.telephone);
        raw.courriel = raw.courriel.take().or(self.courriel);
        raw.resume = raw.resume.take().or(self.resume);
        if self.freshness.le > raw.freshness.le {
            raw.freshness = self.freshness;
        }
        true
    }
}

/// A service, and the identifier of its structure.
pub(super) fn service(
    context: &ReadingContext<'_>,
    row: &SourceRow,
) -> Result<(String, Offer), String> {
    let structure = row
        .text("structure_id")
        .ok_or("il manque « structure_id »")?;
    row.text("nom").ok_or("il manque « nom »")?;
    let (le, precision) = day("date_maj", row.text("date_maj"), context.today)?;
    let themes = row.list("thematiques");
    let mut service = Service::default();
    let mut besoins = Vec::new();
    for (_, fonction, needs, stades) in THEMES
        .iter()
        .filter(|(t, ..)| themes.iter().any(|x| x == t))
    {
        service.fonctions.insert(*fonction);
        service.principale = service.principale.or(Some(*fonction));
        service.stades |= bits(Field::Stade, stades.iter().copied()) as u8;
        besoins.extend(*needs);
    }
    let creates = themes
        .iter()
        .any(|theme| theme.starts_with("creer-une-entreprise--"));
    if creates && row.text("type") == Some("aide-financiere") {
        service.fonctions.insert(Fonction::Financer);
        service.principale = Some(Fonction::Financer);
        besoins.push("financement");
    }
    service.besoins = bits(Field::Besoins, besoins.into_iter()) as u32;
    service.fonctions = service.fonctions.union(brakes(service.besoins));
    service.publics = publics(&row.list("publics"))?;
    for mode in row.list("modes_accueil") {
        service.formats |= match mode.as_str() {
            "en-presentiel" => 1,
            "a-distance" => 2,
            other => {
                row.note(format!(
                    "mode d'accueil inconnu : « {other} » (laissé de côté)"
                ));
                0
            }
        };
    }
    service.cout = match row.text("frais") {
        None => None,
        Some("gratuit") => Some(Cout::Gratuit),
        Some("payant") => Some(Cout::Payant),
        Some(other) => {
            row.note(format!("frais inconnus : « {other} » (laissés de côté)"));
            None
        }
    };
    service.horaires = opening(row).1;
    let zones = zones(context, row)?;
    let mobilised_by = row.list("mobilisable_par");
    if !mobilised_by.is_empty() && !mobilised_by.iter().any(|who| who == "usagers") {
        row.note("réservé aux professionnels qui orientent : laissé de côté".to_owned());
        service = Service::default();
    }
    let offer = Offer {
        service,
        zones,
        telephone: row.optional(telephone(row.text("telephone"))),
        courriel: row.optional(courriel(row.text("courriel"))),
        resume: prose(row, first_sentence),
        freshness: Freshness {
            le,
            precision,
            origin: Origine::Verification,
        },
    };
    Ok((structure.to_owned(), offer))
}

/// Open to all names no public; an unknown one is refused, for leaving it out would
/// open to all what is not.
fn publics(names: &[String]) -> Result<EnumSet<Public>, String> {
    let mut publics = EnumSet::default();
    for name in names {
        match name.as_str() {
            "tous-publics" => return Ok(EnumSet::default()),
            name => {
                let public = Public::parse(name);
                publics.insert(public.ok_or(format!("public inconnu : « {name} »"))?);
            }
        }
    }
    Ok(publics)
}

/// The zones that exist. Where none of those named does, the service is refused: without
/// any, it would be for whoever lives near.
fn zones(context: &ReadingContext<'_>, row: &SourceRow) -> Result<Vec<WrittenZone>, String> {
    let (mut zones, mut unknown) = (Vec::new(), Vec::new());
    for code in row.list("zone_eligibilite") {
        match context.zone(&code) {
            Ok(zone) => zones.push(zone),
            Err(reason) => unknown.push(reason),
        }
    }
    if zones.is_empty()
        && let Some(reason) = unknown.first()
    {
        return Err(reason.clone());
    }
    for reason in unknown {
        row.note(format!("{reason} (laissée de côté)"));
    }
    Ok(zones)
}
