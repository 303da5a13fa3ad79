//! Every route of the API, one row each: what answers it, by which method, at which path,
//! for whom, and how it is described. The edge's router, `Allow`, the names in the log and
//! the OpenAPI document all come from here.

#[cfg(feature = "openapi")]
use super::{
    Code, Entite, List, QuartierDate, Referentiels, Sante, Verification,
    administration::{
        CleRenouvelee, EtatDeLaBase, NouveauPartenaire, PartenaireChange, PartenaireCree,
        PartenaireVu, Partenaires, SecretRenouvele, TachesAFaire, TachesFaites,
    },
    batch::{self, BYTES_MAX},
    candidature::{
        self, AppointmentForm, CandidatureRecord, CorrectionForm, LotForm, NoteForm, Recepisse,
        Resultats, StatutForm, TransmissionForm,
    },
    changement::{Changements, ChangesQuery},
    eligibilite::{self, Eligibilite},
    evenement::{ReceiptKey, RecuVerifie, Rejoues, Replay},
    exemple::Exemples,
    limits::{POINTS_MAX, PRECISION_MAX_M},
    live::Vif,
    openapi::*,
    orientation::{self, Orientation},
    passage::SuiviDuPartenaire,
    structure::{
        Destinataire, PAGE, PAGE_MAX, Points, RADIUS_KM, RADIUS_KM_MAX, ServicesHsds,
        StructureFormat, Structures, StructuresDataInclusion,
    },
    territoire::{CommunesDuTerritoire, FicheDeTerritoire},
};
#[cfg(feature = "openapi")]
use crate::{
    candidature::CandidatureForm,
    codes::{CodeCommune, CodeDepartement},
    qpv::Generation,
};

/// The HTTP method of a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Reads; `HEAD` is included.
    Get,
    /// Sends.
    Post,
    /// Changes.
    Patch,
    /// Erases.
    Delete,
}

/// Who a route is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Anyone.
    Anyone,
    /// Anyone, or a partner with its key.
    AnyoneOrKey,
    /// A partner with its key, or a person with an application’s secret.
    Key,
    /// The administration, with its key.
    Administration,
    /// A person who signed in, with the cookie of their session.
    Session,
    /// The same, when the operator named their address.
    Operator,
}

/// The pages of the space of structures and of the administration, which `edge` answers from
/// one folder each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpacePage {
    /// Where one asks for a link.
    SignIn,
    /// Where a link leads.
    SignInLink,
    /// Where one leaves for the provider that one signs in by.
    ProviderStart,
    /// Where it sends one back.
    ProviderBack,
    /// What is there for whoever signed in.
    Home,
    /// The sessions of one's account.
    Sessions,
    /// Where a session is ended.
    SignOut,
    /// Which structure one acts for.
    ChooseStructure,
    /// The applications of a structure, as a file.
    ExportAll,
    /// One application.
    Application,
    /// One application, as a file.
    ExportOne,
    /// Where one is handed over.
    HandOver,
    /// The figures of a structure.
    Figures,
    /// Who acts for a structure.
    Members,
    /// What is said of a structure.
    Card,
    /// Where one finds one’s structure.
    Join,
    /// Where one proposes a structure that no list has.
    Propose,
    /// What waits for the operator.
    OperatorHome,
    /// Who has a key.
    Partners,
    /// A partner.
    Partner,
    /// Claims and proposals to decide.
    Demands,
    /// A proposal, to be published.
    Proposal,
    /// What is said of structures.
    OperatorStructures,
    /// A structure that the operator adds.
    NewStructure,
    /// A structure that the operator corrects.
    OneStructure,
    /// A list of structures given as a file.
    StructureList,
    /// The structures that the operator added, as a file.
    ExportStructures,
    /// Who did what.
    Register,
}

/// The pages of the site that a resident comes for, and those that say how to use it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DoorPage {
    /// The three doors.
    Home,
    /// Whether an address is in a priority neighbourhood.
    Quartier,
    /// What one can ask for.
    Aides,
    /// Who can help.
    Aide,
    /// Writing to a structure.
    Ecrire,
    /// All four in a row.
    Parcours,
    /// A structure or a scheme, by its name.
    Search,
    /// For programs.
    Api,
}

/// The pages about territories, data, rights and the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlainPage {
    /// Where a territory is chosen.
    Territories,
    /// A territory.
    Territory,
    /// What answers come from.
    Data,
    /// What becomes of personal data.
    PersonalData,
    /// Who answers for the site.
    Mentions,
    /// Who can use it.
    Accessibility,
    /// Whether it works.
    State,
    /// For those who accompany people.
    Professionals,
}

/// The pages for webmasters, and what they paste leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KitPage {
    /// Choosing what to paste.
    Integrer,
    /// An element alone, for a frame on another site.
    Cadre,
    /// The chosen elements, in a page such as theirs may be.
    Apercu,
    /// A poster to print.
    Affiche,
    /// Whether a published page has it right.
    Verification,
    /// What programs make of a link to a page with elements (oEmbed).
    Oembed,
}

/// A route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route {
    /// What answers it.
    pub handler: Handler,
    /// Its method.
    pub method: Method,
    /// Its path, with its parameters in braces.
    pub path: &'static str,
    /// Who it is for.
    pub scope: Scope,
}

impl Method {
    /// Whether a request's method is this one; `HEAD` counts as `GET`.
    fn is(self, method: &str) -> bool {
        match self {
            Self::Get => matches!(method, "GET" | "HEAD"),
            Self::Post => method == "POST",
            Self::Patch => method == "PATCH",
            Self::Delete => method == "DELETE",
        }
    }
}

/// Where a path leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target<'a> {
    /// To the routes of that path, with the value of its parameter.
    Path(&'static str, &'a str),
    /// To a file, if there is one.
    File,
    /// To what is said today in the département of that code.
    LiveFile(&'a str),
    /// Nowhere.
    Unknown,
}

/// The value of the parameter of a template, if the path matches it.
fn parameter<'a>(template: &str, path: &'a str) -> Option<&'a str> {
    let (mut template, mut path) = (template.split('/'), path.split('/'));
    let mut found = "";
    loop {
        match (template.next(), path.next()) {
            (None, None) => return Some(found),
            (Some(name), Some(segment)) if name.starts_with('{') => found = segment,
            (Some(name), Some(segment)) if name == segment => {}
            _ => return None,
        }
    }
}

impl<'a> Target<'a> {
    /// Where a path leads, with or without a slash at the end.
    pub fn of(path: &'a str) -> Self {
        let path = path.strip_suffix('/').unwrap_or(path);
        if path.is_empty() {
            return Self::Path(HOME, "");
        }
        let mut routes = PAGES.iter().chain(ROUTES);
        // The files of structures stand where their pages do.
        let is_file = |route: &Route| route.path == STRUCTURE && path.ends_with(STRUCTURES_FILE);
        let found = routes.find_map(|route| {
            if is_file(route) {
                return None;
            }
            let parameter = parameter(route.path, path).filter(|_| route.path != HOME)?;
            Some(Self::Path(route.path, parameter))
        });
        let live = path
            .strip_prefix("/structures/")
            .and_then(|file| file.strip_suffix(LIVE_FILE))
            .filter(|code| !code.contains('/'));
        if let (None, Some(code)) = (found, live) {
            return Self::LiveFile(code);
        }
        found.unwrap_or(match path == "/v1" || path.starts_with("/v1/") {
            true => Self::Unknown,
            false => Self::File,
        })
    }

    fn routes(self) -> impl Iterator<Item = &'static Route> {
        PAGES
            .iter()
            .chain(ROUTES)
            .filter(move |route| matches!(self, Self::Path(path, _) if path == route.path))
    }

    /// Its name in the log, which contains nothing that the caller wrote.
    pub fn name(self) -> &'static str {
        match self {
            Self::Path(path, _) => path,
            Self::File => "/{fichier}",
            Self::LiveFile(_) => "/structures/{departement}.vif.gus",
            Self::Unknown => "/v1/{inconnue}",
        }
    }

    /// The value of the parameter in the path.
    pub fn parameter(self) -> &'a str {
        match self {
            Self::Path(_, parameter) | Self::LiveFile(parameter) => parameter,
            Self::File | Self::Unknown => "",
        }
    }

    /// The handler for a method.
    pub fn handler(self, method: &str) -> Option<Handler> {
        match self {
            Self::File => Method::Get.is(method).then_some(Handler::StaticFile),
            Self::LiveFile(_) => Method::Get.is(method).then_some(Handler::LiveFile),
            _ => self
                .routes()
                .find(|route| route.method.is(method))
                .map(|route| route.handler),
        }
    }

    /// The methods it accepts, for an `Allow` header.
    pub fn methods(self) -> String {
        let has = |method| self.routes().any(|route| route.method == method);
        let mut methods = String::new();
        for (method, name) in [
            (Method::Get, "GET, HEAD, "),
            (Method::Post, "POST, "),
            (Method::Patch, "PATCH, "),
            (Method::Delete, "DELETE, "),
        ] {
            if has(method) || (method == Method::Get && !matches!(self, Self::Path(..))) {
                methods.push_str(name);
            }
        }
        methods + "OPTIONS"
    }

    /// Who it is for.
    pub fn scope(self) -> Scope {
        self.routes()
            .next()
            .map_or(Scope::Anyone, |route| route.scope)
    }

    /// Whether it is a page for people rather than for programs.
    pub fn is_page(self) -> bool {
        matches!(self, Self::Path(path, _) if PAGES.iter().any(|page| page.path == path))
    }
}

/// A page, which the OpenAPI document does not describe.
const fn page(path: &'static str, handler: Handler) -> Route {
    Route {
        handler,
        method: Method::Get,
        path,
        scope: Scope::Anyone,
    }
}

/// A form of a page, posted to it.
const fn posted(path: &'static str, page: DoorPage) -> Route {
    Route {
        handler: Handler::Door(page),
        method: Method::Post,
        path,
        scope: Scope::Anyone,
    }
}

/// A page of the spaces: it is read, and its forms are posted to it.
const fn space(method: Method, path: &'static str, page: SpacePage, scope: Scope) -> Route {
    Route {
        handler: Handler::Space(page),
        method,
        path,
        scope,
    }
}

const HOME: &str = "/";

const STRUCTURE: &str = "/structures/{id}";

/// How the files of structures end.
const STRUCTURES_FILE: &str = ".gus";

/// The pages for people.
const PAGES: &[Route] = &[
    page(HOME, Handler::Door(DoorPage::Home)),
    page("/quartier", Handler::Door(DoorPage::Quartier)),
    page("/aides", Handler::Door(DoorPage::Aides)),
    page("/aide", Handler::Door(DoorPage::Aide)),
    page("/ecrire", Handler::Door(DoorPage::Ecrire)),
    posted("/quartier", DoorPage::Quartier),
    posted("/aides", DoorPage::Aides),
    posted("/aide", DoorPage::Aide),
    posted("/ecrire", DoorPage::Ecrire),
    page("/parcours", Handler::Door(DoorPage::Parcours)),
    page("/recherche", Handler::Door(DoorPage::Search)),
    page("/integrer", Handler::Kit(KitPage::Integrer)),
    page("/integrer/cadre/{element}", Handler::Kit(KitPage::Cadre)),
    page("/integrer/apercu", Handler::Kit(KitPage::Apercu)),
    page("/integrer/affiche", Handler::Kit(KitPage::Affiche)),
    Route {
        handler: Handler::Kit(KitPage::Verification),
        method: Method::Post,
        path: "/integrer/verification",
        scope: Scope::Anyone,
    },
    page("/oembed", Handler::Kit(KitPage::Oembed)),
    page("/api", Handler::Door(DoorPage::Api)),
    page("/problemes", Handler::ProblemPages),
    page("/territoires", Handler::Plain(PlainPage::Territories)),
    page("/territoires/{code}", Handler::Plain(PlainPage::Territory)),
    page("/donnees", Handler::Plain(PlainPage::Data)),
    page(
        "/donnees-personnelles",
        Handler::Plain(PlainPage::PersonalData),
    ),
    page("/mentions", Handler::Plain(PlainPage::Mentions)),
    page("/accessibilite", Handler::Plain(PlainPage::Accessibility)),
    page("/etat", Handler::Plain(PlainPage::State)),
    page("/professionnels", Handler::Plain(PlainPage::Professionals)),
    page("/dispositifs", Handler::SchemesPage),
    page("/dispositifs/{id}", Handler::SchemePage),
    page(STRUCTURE, Handler::StructurePage),
    page("/statuts", Handler::StatusesPage),
    page("/exemples", Handler::ExamplesPage),
    page("/suivi", Handler::TrackingPage),
    page("/suivi/{reference}", Handler::TrackingPage),
    Route {
        handler: Handler::FollowPage,
        method: Method::Post,
        path: "/suivi",
        scope: Scope::Anyone,
    },
    space(
        Method::Get,
        "/espace/connexion",
        SpacePage::SignIn,
        Scope::Anyone,
    ),
    space(
        Method::Post,
        "/espace/connexion",
        SpacePage::SignIn,
        Scope::Anyone,
    ),
    space(
        Method::Get,
        "/espace/lien/{secret}",
        SpacePage::SignInLink,
        Scope::Anyone,
    ),
    space(
        Method::Post,
        "/espace/lien/{secret}",
        SpacePage::SignInLink,
        Scope::Anyone,
    ),
    space(
        Method::Get,
        "/espace/oidc",
        SpacePage::ProviderStart,
        Scope::Anyone,
    ),
    space(
        Method::Get,
        "/espace/oidc/retour",
        SpacePage::ProviderBack,
        Scope::Anyone,
    ),
    space(Method::Get, "/espace", SpacePage::Home, Scope::Session),
    space(
        Method::Get,
        "/espace/sessions",
        SpacePage::Sessions,
        Scope::Session,
    ),
    space(
        Method::Post,
        "/espace/sessions",
        SpacePage::Sessions,
        Scope::Session,
    ),
    space(
        Method::Post,
        "/espace/deconnexion",
        SpacePage::SignOut,
        Scope::Session,
    ),
    space(
        Method::Get,
        "/espace/structure",
        SpacePage::ChooseStructure,
        Scope::Session,
    ),
    space(
        Method::Post,
        "/espace/structure",
        SpacePage::ChooseStructure,
        Scope::Session,
    ),
    space(
        Method::Get,
        "/espace/membres",
        SpacePage::Members,
        Scope::Session,
    ),
    space(
        Method::Post,
        "/espace/membres",
        SpacePage::Members,
        Scope::Session,
    ),
    space(
        Method::Get,
        "/espace/fiche",
        SpacePage::Card,
        Scope::Session,
    ),
    space(
        Method::Post,
        "/espace/fiche",
        SpacePage::Card,
        Scope::Session,
    ),
    space(
        Method::Get,
        "/espace/rejoindre",
        SpacePage::Join,
        Scope::Session,
    ),
    space(
        Method::Post,
        "/espace/rejoindre",
        SpacePage::Join,
        Scope::Session,
    ),
    space(
        Method::Get,
        "/espace/proposer",
        SpacePage::Propose,
        Scope::Session,
    ),
    space(
        Method::Post,
        "/espace/proposer",
        SpacePage::Propose,
        Scope::Session,
    ),
    space(Method::Post, "/espace", SpacePage::Home, Scope::Session),
    space(
        Method::Get,
        "/espace/export",
        SpacePage::ExportAll,
        Scope::Session,
    ),
    space(
        Method::Get,
        "/espace/candidatures/{reference}",
        SpacePage::Application,
        Scope::Session,
    ),
    space(
        Method::Post,
        "/espace/candidatures/{reference}",
        SpacePage::Application,
        Scope::Session,
    ),
    space(
        Method::Get,
        "/espace/candidatures/{reference}/export",
        SpacePage::ExportOne,
        Scope::Session,
    ),
    space(
        Method::Get,
        "/espace/candidatures/{reference}/transmettre",
        SpacePage::HandOver,
        Scope::Session,
    ),
    space(
        Method::Post,
        "/espace/candidatures/{reference}/transmettre",
        SpacePage::HandOver,
        Scope::Session,
    ),
    space(
        Method::Get,
        "/espace/chiffres",
        SpacePage::Figures,
        Scope::Session,
    ),
    space(
        Method::Get,
        "/administration",
        SpacePage::OperatorHome,
        Scope::Operator,
    ),
    space(
        Method::Get,
        "/administration/partenaires",
        SpacePage::Partners,
        Scope::Operator,
    ),
    space(
        Method::Post,
        "/administration/partenaires",
        SpacePage::Partners,
        Scope::Operator,
    ),
    space(
        Method::Get,
        "/administration/partenaires/{id}",
        SpacePage::Partner,
        Scope::Operator,
    ),
    space(
        Method::Post,
        "/administration/partenaires/{id}",
        SpacePage::Partner,
        Scope::Operator,
    ),
    space(
        Method::Get,
        "/administration/demandes",
        SpacePage::Demands,
        Scope::Operator,
    ),
    space(
        Method::Post,
        "/administration/demandes",
        SpacePage::Demands,
        Scope::Operator,
    ),
    space(
        Method::Get,
        "/administration/structures",
        SpacePage::OperatorStructures,
        Scope::Operator,
    ),
    space(
        Method::Post,
        "/administration/structures",
        SpacePage::OperatorStructures,
        Scope::Operator,
    ),
    space(
        Method::Get,
        "/administration/demandes/{id}",
        SpacePage::Proposal,
        Scope::Operator,
    ),
    space(
        Method::Post,
        "/administration/demandes/{id}",
        SpacePage::Proposal,
        Scope::Operator,
    ),
    space(
        Method::Get,
        "/administration/ajouter",
        SpacePage::NewStructure,
        Scope::Operator,
    ),
    space(
        Method::Post,
        "/administration/ajouter",
        SpacePage::NewStructure,
        Scope::Operator,
    ),
    space(
        Method::Get,
        "/administration/structures/{id}",
        SpacePage::OneStructure,
        Scope::Operator,
    ),
    space(
        Method::Post,
        "/administration/structures/{id}",
        SpacePage::OneStructure,
        Scope::Operator,
    ),
    space(
        Method::Get,
        "/administration/liste",
        SpacePage::StructureList,
        Scope::Operator,
    ),
    space(
        Method::Post,
        "/administration/liste",
        SpacePage::StructureList,
        Scope::Operator,
    ),
    space(
        Method::Get,
        "/administration/liste/export",
        SpacePage::ExportStructures,
        Scope::Operator,
    ),
    space(
        Method::Get,
        "/administration/registre",
        SpacePage::Register,
        Scope::Operator,
    ),
    space(
        Method::Get,
        "/administration/registre/{avant}",
        SpacePage::Register,
        Scope::Operator,
    ),
];

/// Every page.
pub fn pages() -> impl Iterator<Item = &'static Route> {
    PAGES.iter()
}

/// What the file of what is said today in a département is called, after its code.
const LIVE_FILE: &str = ".vif.gus";

/// Writes [`Handler`], [`ROUTES`] and their descriptions in the OpenAPI document from the
/// table below. A row is the name of its handler, its method, path and scope; then the tag of
/// its operation, its identifier, its summary, its description and its other properties.
macro_rules! routes {
    (|$schemas:ident| $(
        $handler:ident: $method:ident $path:literal for $scope:ident,
        $tag:literal $id:literal $summary:literal $description:expr => {
            $($field:ident: $value:expr,)*
        }
    )*) => {
        /// What answers a route.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Handler {
            /// A page of the site.
            Door(DoorPage),
            /// A page about a territory, data, rights or the service.
            Plain(PlainPage),
            /// A page for webmasters.
            Kit(KitPage),
            /// The page that explains errors.
            ProblemPages,
            /// The page where an application is followed.
            TrackingPage,
            /// An application, opened by the form of that page.
            FollowPage,
            /// A page of the space of structures, or of the administration.
            Space(SpacePage),
            /// All the schemes, by need.
            SchemesPage,
            /// The page of a scheme.
            SchemePage,
            /// The page of a structure.
            StructurePage,
            /// The statuses, side by side.
            StatusesPage,
            /// Initiatives to get ideas from.
            ExamplesPage,
            /// A file.
            StaticFile,
            /// What is said today of a département, as pages read it.
            LiveFile,
            $(#[doc = $summary] $handler,)*
        }

        /// Every route of the API; a literal path comes before one with a parameter at the same
        /// place.
        pub const ROUTES: &[Route] = &[$(Route {
            handler: Handler::$handler,
            method: Method::$method,
            path: $path,
            scope: Scope::$scope,
        }),*];

        /// The description of each in the OpenAPI document, in the same order.
        #[cfg(feature = "openapi")]
        pub(super) fn operations($schemas: &mut Schemas) -> Vec<Operation> {
            vec![$({
                #[allow(clippy::needless_update, reason = "some rows say it all")]
                Operation {
                    $($field: $value,)*
                    ..Operation::new($tag, $id, $summary, $description.into())
                }
            }),*]
        }
    };
}

routes! {
    |schemas|
    CheckOrListQpv: Get "/v1/qpv" for Anyone,
        "qpv" "verifierOuLister" "Vérifier un point, ou lister des quartiers"
        "Avec `lat` et `lon` : ce qui peut être dit du point. Avec `departement` ou `commune` : \
        les quartiers qui s’y trouvent. L’un ou l’autre. Un paramètre inconnu est refusé : \
        l’ignorer donnerait une réponse trop sûre d’elle." => {
        parameters: vec![
            query("lat", "Latitude, en degrés décimaux.", number(-90.0, 90.0))
                .example(47.0012),
            query("lon", "Longitude, en degrés décimaux.", number(-180.0, 180.0))
                .example(-8.0011),
            query(
                "precision_m",
                "De combien de mètres, au plus, le lieu réel peut s’écarter du point ; 0 par \
                défaut. S’ajoute à l’erreur des contours.",
                number(0.0, PRECISION_MAX_M),
            )
            .example(10),
            // No examples: with those above, they would not make a valid request.
            query(
                "departement",
                "Liste les quartiers de ce département, au lieu de vérifier un point.",
                schemas.of::<CodeDepartement>(),
            ),
            query(
                "commune",
                "Liste les quartiers de cette commune (code INSEE), au lieu de vérifier un point ; \
                un arrondissement de Paris, Lyon ou Marseille donne ceux de sa ville.",
                schemas.of::<CodeCommune>(),
            ),
            generation(schemas),
            date(schemas),
        ],
        answer: "Ce qui peut être dit, ou la liste.",
        content: json_of(one_of([
            schemas.of::<Verification<'_>>(),
            schemas.of::<List<'_>>(),
        ])),
        errors: [OF_FILTER, &[
            Code::ChampManquant, Code::ChampsIncompatibles, Code::NombreInvalide,
            Code::CoordonneeHorsLimites, Code::CoordonneesInversees, Code::PrecisionInvalide,
            Code::CodeInvalide, Code::GenerationAbsente, Code::CommunesNonRenseignees,
            Code::ReferentielIndisponible,
        ]].concat(),
        cached: true,
    }

    CheckBatch: Post "/v1/qpv/lot" for Anyone,
        "qpv" "verifierLot" "Vérifier jusqu’à 10 000 points"
        format!(
            "Jusqu’à {POINTS_MAX} points et {} Mio, en JSON, en NDJSON ou en CSV ; la réponse a la \
            même forme et le même ordre. Un point mal formé est répondu à sa place, avec son \
            erreur. En CSV, la première ligne nomme les colonnes (`id`, `lat`, `lon`, et \
            `precision_m` si vous l’avez), séparées par des virgules, ou par des points-virgules \
            avec des virgules décimales ; une apostrophe est mise devant ce qu’un tableur \
            prendrait pour une formule.",
            BYTES_MAX >> 20
        ) => {
        parameters: vec![generation(schemas), date(schemas)],
        request: vec![
            ("application/json", batch::points()),
            ("application/x-ndjson", text(
                "{\"id\":\"a\",\"lat\":47.0012,\"lon\":-8.0011}\n",
            )),
            ("text/csv", text("id,lat,lon,precision_m\na,47.0012,-8.0011,10\n")),
        ],
        answer: "Un résultat par point, dans l’ordre.",
        content: vec![
            ("application/json", batch::results(schemas)),
            ("application/x-ndjson", string()),
            ("text/csv", string()),
        ],
        errors: [OF_FILTER, &[
            Code::ChampManquant, Code::JsonInvalide, Code::CsvInvalide, Code::CorpsTropGrand,
            Code::TypeRefuse, Code::TropDePoints, Code::ReferentielIndisponible,
        ]].concat(),
        cached: true,
    }

    ReadQuartier: Get "/v1/qpv/{code}" for Anyone,
        "qpv" "lireQuartier" "Un quartier"
        "Le quartier qui porte ce code, de l’une ou l’autre génération." => {
        parameters: vec![code(schemas)],
        answer: "Le quartier.",
        content: schemas.json::<QuartierDate<'_>>(),
        errors: OF_CODE.to_vec(),
        cached: true,
    }

    ReadContour: Get "/v1/qpv/{code}/contour" for Anyone,
        "qpv" "lireContour" "Le contour d’un quartier"
        "Le contour tel qu’il est utilisé ici, à l’erreur près que dit `erreur_m` : pour le \
        contour officiel, voyez la source." => {
        parameters: vec![code(schemas)],
        answer: "Une entité GeoJSON.",
        content: vec![("application/geo+json", schemas.of::<Entite<'_>>())],
        errors: OF_CODE.to_vec(),
        cached: true,
    }

    ReadTerritoire: Get "/v1/territoires/{code}" for Anyone,
        "territoires" "lireTerritoire" "Un territoire"
        "Une commune, une intercommunalité, un département ou un quartier : ses QPV, qui y fait \
        quoi à chaque étape et pour chaque besoin, ce que personne n’y fait, l’âge de chaque \
        fiche, et combien de vérifications, d’orientations et de candidatures en douze mois. Un \
        compte de moins de 10 n’est pas dit. Les comptes d’un quartier sont ceux de ses \
        communes." => {
        parameters: vec![territoire()],
        answer: "Le territoire.",
        content: schemas.json::<FicheDeTerritoire<'_>>(),
        errors: OF_TERRITORY.to_vec(),
        cached: true,
    }

    ListCommunes: Get "/v1/territoires/{code}/communes" for Anyone,
        "territoires" "listerCommunes" "Les communes d’un territoire"
        "Ce que l’attribut `territoire` met en avant." => {
        parameters: vec![territoire()],
        answer: "Ses communes.",
        content: schemas.json::<CommunesDuTerritoire>(),
        errors: OF_TERRITORY.to_vec(),
        cached: true,
    }

    CountPassage: Post "/v1/passages" for Anyone,
        "territoires" "compterPassage" "Compter un passage"
        "Ce que dit une page après avoir répondu : l’acte, la commune et le partenaire, jamais \
        une adresse ni une personne. Une page peut s’en abstenir (`comptage=\"non\"`)." => {
        request: vec![("application/x-www-form-urlencoded", json!({
            "type": "object",
            "required": ["acte"],
            "additionalProperties": false,
            "properties": {
                "acte": { "type": "string", "enum": ["verdict", "eligibilite", "orientation"] },
                "commune": schemas.of::<CodeCommune>(),
                "partenaire": pattern("^[34679CDFGHJKMNPQRTWX]{8}$"),
            },
        }))],
        status: "204",
        answer: "Compté.",
        errors: vec![
            Code::UnknownField, Code::ChampManquant, Code::ChampRepete, Code::ValeurInconnue,
            Code::ValeurInvalide, Code::CodeInvalide, Code::CorpsTropGrand, Code::TypeRefuse,
            Code::TropDeDemandes, Code::CandidaturesIndisponibles,
        ],
    }

    ReadPartenaire: Get "/v1/partenaire" for Key,
        "territoires" "lirePartenaire" "Ses comptes, et où tournent ses éléments"
        "Ce qu’un partenaire lit de lui-même : son identifiant public, ce qui a été compté de ses \
        sites en douze mois, où ses éléments tournent, et ceux qui se sont tus." => {
        answer: "Le partenaire.",
        content: schemas.json::<SuiviDuPartenaire>(),
    }

    EvaluateEligibilite: Post "/v1/eligibilite" for Anyone,
        "droits" "evaluerEligibilite" "À quoi cette situation donne droit"
        "Pour chaque dispositif du catalogue : oui, non ou pas encore connu, avec toutes les \
        raisons et leurs sources, les questions qui peuvent encore changer la réponse, et ce qui \
        changerait un non. Ce qui n’est pas dit est inconnu, jamais faux. Rien n’est conservé." => {
        request: json_of(eligibilite::query(&mut schemas.0)),
        answer: "Les verdicts.",
        content: schemas.json::<Eligibilite<'_>>(),
        errors: [OF_SITUATION, &[Code::CatalogueIndisponible]].concat(),
        cached: true,
    }

    ListDispositifs: Get "/v1/dispositifs" for Anyone,
        "droits" "listerDispositifs" "Le catalogue"
        "Chaque acteur, dispositif, statut, lieu ou aide, avec ses conditions, ses sources et \
        leurs dates ; ceux qui ont fermé ou changé de nom le disent." => {
        answer: "Les dispositifs.",
        content: json_of(dispositifs(schemas)),
        errors: vec![Code::UnknownField, Code::CatalogueIndisponible],
        cached: true,
    }

    ReadDispositif: Get "/v1/dispositifs/{id}" for Anyone,
        "droits" "lireDispositif" "Un dispositif"
        "Le dispositif qui porte cet identifiant." => {
        parameters: vec![
            path("id", "L’identifiant du dispositif.", pattern("^[a-z0-9-]+$"))
                .example("citeslab"),
        ],
        answer: "Le dispositif.",
        content: json_of(dispositif()),
        errors: vec![Code::UnknownField, Code::DispositifInconnu],
        cached: true,
    }

    ListExemples: Get "/v1/exemples" for Anyone,
        "droits" "listerExemples" "Des initiatives qui existent"
        "Ce que des publications décrivent, avec le lieu, le domaine, qui a aidé et la source." => {
        answer: "Les initiatives.",
        content: schemas.json::<Exemples>(),
        errors: vec![Code::UnknownField, Code::CatalogueIndisponible],
        cached: true,
    }

    Orient: Post "/v1/orientation" for Anyone,
        "rencontres" "orienter" "Qui rencontrer, dans quel ordre, et pourquoi"
        "Un parcours par étapes : chaque proposition dit toutes ses raisons et ce que chacune \
        pèse. Ne propose ni ce qui a fermé, ni ce qui serait refusé, et donne toujours au moins \
        une personne à qui parler. Même question, même jour, mêmes données : même réponse, à \
        l’octet près. Rien n’est conservé." => {
        request: json_of(orientation::query(&mut schemas.0)),
        answer: "Le parcours.",
        content: schemas.json::<Orientation<'_>>(),
        errors: [OF_SITUATION, &[
            Code::NombreInvalide, Code::CoordonneeHorsLimites, Code::CoordonneesInversees,
            Code::CatalogueIndisponible, Code::StructuresIndisponibles,
        ]].concat(),
        cached: true,
    }

    ListStructures: Get "/v1/structures" for Anyone,
        "rencontres" "listerStructures" "Les structures d’un lieu"
        "Autour d’un point, de la plus proche à la plus lointaine ; ou d’une commune ; ou d’un \
        département. L’un des trois. Les réseaux nationaux sont dans `/v1/dispositifs`." => {
        parameters: vec![
            query("lat", "Latitude, en degrés décimaux.", number(-90.0, 90.0))
                .example(47.0012),
            query("lon", "Longitude, en degrés décimaux.", number(-180.0, 180.0))
                .example(-8.0011),
            // No examples: with those of a point, they would not make a valid request.
            query(
                "rayon_km",
                format!("Jusqu’à combien de kilomètres ; {RADIUS_KM} par défaut."),
                number(0.0, RADIUS_KM_MAX),
            ),
            query(
                "commune",
                "Celles de cette commune, et celles qui la couvrent.",
                schemas.of::<CodeCommune>(),
            ),
            query(
                "departement",
                "Celles de ce département, et celles qui en couvrent une partie.",
                schemas.of::<CodeDepartement>(),
            ),
            query(
                "limite",
                format!("Combien par page ; {PAGE} par défaut."),
                integer(1, PAGE_MAX),
            ),
            query("depuis", "Le `suivant` de la page précédente.", string()),
            query(
                "format",
                "`json` ; `geojson` pour une carte ; `data-inclusion`, au schéma v1 de \
                data·inclusion ; `hsds`, au format HSDS 3.",
                json!({ "type": "string", "enum": StructureFormat::NAMES, "default": "json" }),
            ),
        ],
        answer: "Les structures.",
        content: vec![
            ("application/json", json!({ "anyOf": [
                schemas.of::<Structures<'_>>(),
                schemas.of::<StructuresDataInclusion<'_>>(),
                schemas.of::<ServicesHsds<'_>>(),
            ] })),
            ("application/geo+json", schemas.of::<Points<'_>>()),
        ],
        errors: vec![
            Code::ChampManquant, Code::UnknownField, Code::ChampRepete, Code::ChampsIncompatibles,
            Code::NombreInvalide, Code::CoordonneeHorsLimites, Code::CoordonneesInversees,
            Code::ValeurInvalide, Code::ValeurInconnue, Code::CodeInvalide,
            Code::StructuresIndisponibles,
        ],
        cached: true,
    }

    ListLive: Get "/v1/structures/vif" for Anyone,
        "rencontres" "listerVif" "Ce qui se dit aujourd’hui des structures d’un département"
        "Par-dessus les structures chargées : les champs que leurs responsables ont corrigés, \
        celles qui ont été ajoutées ou retirées, celles qui font une pause, et à qui une \
        candidature peut être envoyée. `/v1/structures` et `/v1/orientation` en tiennent déjà \
        compte. Un champ absent n’est pas dit ; `null` dit qu’il n’y en a pas." => {
        parameters: vec![
            query("departement", "Le département.", schemas.of::<CodeDepartement>()).required(),
        ],
        answer: "Ce qui se dit.",
        content: schemas.json::<Vif<'_>>(),
        errors: vec![
            Code::ChampManquant, Code::UnknownField, Code::ChampRepete, Code::CodeInvalide,
            Code::CatalogueIndisponible, Code::StructuresIndisponibles,
        ],
        cached: true,
    }

    ReadStructure: Get "/v1/structures/{id}" for Anyone,
        "rencontres" "lireStructure" "Une structure à qui écrire"
        "`joignable` dit si une candidature y atteint quelqu’un : à demander avant d’ouvrir un \
        formulaire, pour que personne ne le remplisse en vain." => {
        parameters: vec![
            path("id", "L’identifiant de la structure.", pattern("^[A-Za-z0-9._:-]{1,100}$"))
                .example("citeslab"),
        ],
        answer: "Elle existe ici.",
        content: schemas.json::<Destinataire>(),
        errors: vec![
            Code::UnknownField, Code::StructureInconnue, Code::CatalogueIndisponible,
            Code::StructuresIndisponibles, Code::CandidaturesIndisponibles,
        ],
        cached: true,
    }

    ReadChangements: Get "/v1/changements" for Anyone,
        "service" "lireChangements" "Ce qui a changé d’une version à l’autre"
        "D’un jeu chargé, ce qui apparaît, disparaît ou change depuis la version précédente. Quand \
        aucune n’est gardée, c’est une erreur : ne rien savoir n’est pas « rien n’a changé »." => {
        parameters: vec![
            query("jeu", "Le jeu.", json!({ "type": "string", "enum": ChangesQuery::SETS }))
                .required(),
            query(
                "generation",
                "Des contours ; la plus récente par défaut.",
                json!({ "type": "string", "enum": Generation::ALL.map(Generation::as_str) }),
            ),
        ],
        answer: "Ce qui a changé.",
        content: schemas.json::<Changements>(),
        errors: vec![
            Code::ChampManquant, Code::UnknownField, Code::ChampRepete, Code::ChampsIncompatibles,
            Code::ValeurInconnue, Code::GenerationInconnue, Code::GenerationAbsente,
            Code::ReferentielIndisponible, Code::StructuresIndisponibles,
        ],
        cached: true,
    }

    ListReferentiels: Get "/v1/referentiels" for Anyone,
        "service" "listerReferentiels" "Les sources chargées"
        "D’où viennent les réponses : source, date, licence, empreinte, étendue." => {
        answer: "Les référentiels.",
        content: schemas.json::<Referentiels<'_>>(),
        errors: vec![Code::UnknownField, Code::ReferentielIndisponible],
        cached: true,
    }

    ReadHealth: Get "/v1/sante" for Anyone,
        "service" "lireSante" "L’état du service"
        "200 seulement si les contours de chaque référentiel chargé répondent." => {
        answer: "Tout répond.",
        content: schemas.json::<Sante<'_>>(),
        errors: vec![Code::UnknownField, Code::ReferentielIndisponible],
        cached: true,
    }

    ReadOpenapi: Get "/v1/openapi.json" for Anyone,
        "service" "lireOpenapi" "Ce document"
        "La description de l’API." => {
        answer: "Un document OpenAPI 3.1.",
        content: json_of(json!({ "type": "object" })),
        errors: vec![Code::RouteInconnue],
        cached: true,
    }

    Deposit: Post "/v1/candidatures" for AnyoneOrKey,
        "candidatures" "deposerCandidature" "Candidater auprès d’une structure"
        format!(
            "Par la personne, sans clé, ou par un prescripteur pour elle, avec la sienne. Un \
            téléphone ou une adresse électronique suffit. {} Kio au plus. Un 201 est définitif : \
            la candidature est conservée et sera remise. La même clé d’idempotence avec le même \
            envoi donne la même réponse, à l’octet près.",
            candidature::BYTES_MAX >> 10
        ) => {
        parameters: vec![
            header_of(
                "Idempotency-Key",
                "Propre à cet envoi, la même s’il est répété. Obligatoire d’un partenaire.",
                pattern("^[!-~]{1,255}$"),
            ),
            header_of(
                "Guichet-Formulaire",
                "D’un formulaire : les millisecondes depuis son affichage, puis `;piege` si un \
                champ que personne ne voit a été rempli.",
                string(),
            ),
            header_of(
                "Guichet-Preuve",
                "Sans clé, après un refus `preuve-demandee` : son `defi`, un point, puis un entier \
                de 0 à 4294967295, tels que le SHA-256 du tout commence par autant de bits nuls \
                que le dit le premier nombre du défi. Vaut dix minutes, pour le même envoi avec \
                la même clé d’idempotence.",
                string(),
            ),
        ],
        request: schemas.json::<CandidatureForm>(),
        status: "201",
        answer: "Enregistrée.",
        content: schemas.json::<Recepisse>(),
        errors: [OF_FORM, &[
            Code::TypeRefuse, Code::CleIdempotenceManquante, Code::CleIdempotenceInvalide,
            Code::CleIdempotenceReutilisee, Code::EnvoiEnCours, Code::EnvoiAutomatique,
            Code::PreuveDemandee, Code::CandidatureEffacee, Code::CatalogueIndisponible,
            Code::StructureInconnue, Code::StructureInjoignable, Code::StructuresIndisponibles,
        ]].concat(),
    }

    ListCandidatures: Get "/v1/candidatures" for Key,
        "candidatures" "listerCandidatures" "Les siennes"
        "D’un prescripteur : celles qu’il a déposées. D’une structure : celles qui lui sont \
        adressées ; les lister vaut réception. Dans l’ordre de leur dernier changement." => {
        parameters: vec![
            cursor("Un curseur : seulement ce qui a changé après."),
            query("limite", "100 par défaut et au plus.", integer(1, 100)).example(100),
        ],
        answer: "Les candidatures.",
        content: schemas.json::<candidature::List<'_>>(),
        errors: vec![Code::CurseurInvalide, Code::NombreInvalide, Code::ChampRepete],
    }

    DepositBatch: Post "/v1/candidatures/lot" for Key,
        "candidatures" "deposerCandidatures" "Jusqu’à 500 candidatures"
        "D’un prescripteur. Chacune a sa réponse, à sa place, et sa propre idempotence, par la \
        clé de l’envoi et son `id`." => {
        parameters: vec![
            header_of("Idempotency-Key", "Propre à cet envoi.", pattern("^[!-~]{1,255}$"))
                .required(),
        ],
        request: schemas.json::<LotForm>(),
        answer: "Une réponse par candidature, dans l’ordre.",
        content: schemas.json::<Resultats>(),
        errors: vec![
            Code::ChampManquant, Code::ChampRepete, Code::ValeurInvalide, Code::ChampsInvalides,
            Code::JsonInvalide,
            Code::CorpsTropGrand, Code::TypeRefuse, Code::TropDeCandidatures,
            Code::CleIdempotenceManquante, Code::CleIdempotenceInvalide,
            Code::CatalogueIndisponible,
        ],
    }

    ExportCandidatures: Get "/v1/candidatures/export" for Key,
        "candidatures" "exporterCandidatures" "Les siennes, en un fichier"
        "En JSON ou en CSV, jusqu’à 10 000 ; `tableur` est le CSV qu’un tableur français ouvre \
        d’un double clic. En CSV, une apostrophe est mise devant ce qu’un \
        tableur prendrait pour une formule, les numéros de téléphone compris." => {
        parameters: vec![
            query("format", "`json` par défaut.", json!({
                "type": "string", "enum": ["csv", "json", "tableur"],
            }))
            .example("csv"),
            cursor("Un curseur."),
        ],
        answer: "Le fichier.",
        content: vec![
            ("application/json", schemas.of::<candidature::List<'_>>()),
            ("text/csv", string()),
        ],
        errors: vec![Code::CurseurInvalide, Code::ValeurInconnue, Code::ChampRepete],
    }

    ReadCandidature: Get "/v1/candidatures/{reference}" for Key,
        "candidatures" "lireCandidature" "Où elle en est"
        "Par la personne, avec son secret ; par la structure à qui elle est adressée, et la lire \
        vaut réception ; par qui l’a déposée. Refusée, réorientée ou sans réponse, elle propose \
        d’autres structures à la personne et à qui l’a déposée." => {
        parameters: vec![reference()],
        answer: "La candidature.",
        content: schemas.json::<CandidatureRecord<'_>>(),
        errors: OF_ONE.to_vec(),
    }

    CorrectCandidature: Patch "/v1/candidatures/{reference}" for Key,
        "candidatures" "corrigerCandidature" "Changer comment être joint, ou retirer"
        "Par la personne. `null` enlève ; une clé absente laisse ce qui était." => {
        parameters: vec![reference()],
        request: schemas.json::<CorrectionForm>(),
        answer: "La candidature.",
        content: schemas.json::<CandidatureRecord<'_>>(),
        errors: [OF_FORM, OF_ONE, &[Code::StatutRefuse]].concat(),
    }

    EraseCandidature: Delete "/v1/candidatures/{reference}" for Key,
        "candidatures" "effacerCandidature" "Tout effacer"
        "Par la personne. La clé de ses données est détruite ; ceux qui les ont reçues sont \
        prévenus." => {
        parameters: vec![reference()],
        status: "204",
        answer: "Effacée.",
        errors: OF_ONE.to_vec(),
    }

    ChangeStatut: Post "/v1/candidatures/{reference}/statut" for Key,
        "candidatures" "changerStatut" "Dire où elle en est"
        "Par la structure. Dit deux fois, un statut compte une fois." => {
        parameters: vec![reference()],
        request: schemas.json::<StatutForm>(),
        answer: "La candidature.",
        content: schemas.json::<CandidatureRecord<'_>>(),
        errors: [OF_ONE, OF_ANSWER, &[Code::StatutRefuse]].concat(),
    }

    HandOver: Post "/v1/candidatures/{reference}/transmission" for Key,
        "candidatures" "transmettreCandidature" "La transmettre à une autre structure"
        "Par la structure, si la personne l’a accepté (`accord_transmission`). Une nouvelle \
        candidature y est créée, liée à la première, qui devient `reorientee` ; la personne garde \
        ses deux liens. Répétée vers la même structure, elle ne compte qu’une fois." => {
        parameters: vec![reference()],
        request: schemas.json::<TransmissionForm>(),
        answer: "La première candidature ; `transmission` donne la référence de la nouvelle.",
        content: schemas.json::<CandidatureRecord<'_>>(),
        errors: [OF_ONE, OF_ANSWER, &[
            Code::StatutRefuse, Code::StructureInconnue, Code::StructureInjoignable,
            Code::AccordManquant,
            Code::StructuresIndisponibles, Code::CatalogueIndisponible,
        ]].concat(),
    }

    GiveAppointment: Post "/v1/candidatures/{reference}/rendez-vous" for Key,
        "candidatures" "donnerRendezVous" "Donner un rendez-vous"
        "Par la structure, qui la prend ainsi en charge. Remplace le rendez-vous précédent ; la \
        personne en est avertie, puis la veille." => {
        parameters: vec![reference()],
        request: schemas.json::<AppointmentForm>(),
        answer: "La candidature.",
        content: schemas.json::<CandidatureRecord<'_>>(),
        errors: [OF_ONE, OF_ANSWER, &[
            Code::StatutRefuse, Code::DateInvalide, Code::NombreInvalide, Code::LongueurInvalide,
            Code::ChampsIncompatibles, Code::TelephoneInvalide,
        ]].concat(),
    }

    ReadAppointment: Get "/v1/candidatures/{reference}/rendez-vous" for Key,
        "candidatures" "lireRendezVous" "Le rendez-vous, pour un agenda"
        "Un fichier iCalendar (RFC 5545), pour la personne et pour la structure." => {
        parameters: vec![reference()],
        answer: "Le fichier.",
        content: vec![("text/calendar", string())],
        errors: [OF_ONE, &[Code::RendezVousAbsent, Code::UnknownField]].concat(),
    }

    KeepNote: Post "/v1/candidatures/{reference}/note" for Key,
        "candidatures" "noterCandidature" "Noter quelque chose pour soi"
        "Par la structure, qui seule la lit : une note, qui remplace la précédente. Elle est \
        scellée comme le reste, et effacée avec la candidature." => {
        parameters: vec![reference()],
        request: schemas.json::<NoteForm>(),
        answer: "La candidature.",
        content: schemas.json::<CandidatureRecord<'_>>(),
        errors: [OF_ONE, OF_ANSWER, &[Code::LongueurInvalide]].concat(),
    }

    AskForLink: Post "/v1/candidatures/{reference}/lien" for Anyone,
        "candidatures" "redemanderLien" "Un lien perdu"
        "Un nouveau lien part vers le contact de la candidature, s’il y en a une ; l’ancien cesse \
        de marcher. La réponse est la même quoi qu’il en soit." => {
        parameters: vec![reference()],
        status: "202",
        answer: "Demandé.",
        errors: vec![
            Code::CandidatureInconnue, Code::TropDeDemandes, Code::CandidaturesIndisponibles,
        ],
    }

    ListEvents: Get "/v1/evenements" for Key,
        "candidatures" "listerEvenements" "Ce qui vous a été envoyé"
        "Les essais des sept derniers jours, sans donnée personnelle. Un événement est envoyé au \
        webhook du partenaire selon Standard Webhooks (`webhook-id`, `webhook-timestamp`, \
        `webhook-signature`), au moins une fois ; 10 essais sur trois jours." => {
        answer: "Les essais ; `x-evenement` décrit ce que le webhook reçoit.",
        content: json_of(evenements(schemas)),
    }

    ReplayEvents: Post "/v1/evenements/rejeu" for Key,
        "candidatures" "rejouerEvenements" "Envoyer à nouveau"
        "Un événement, ou ceux d’une période ; chacun garde son `webhook-id`." => {
        request: schemas.request::<Replay>(),
        answer: "Combien partent à nouveau.",
        content: schemas.json::<Rejoues>(),
        errors: vec![
            Code::ChampManquant, Code::ChampsIncompatibles, Code::ChampRepete, Code::DateInvalide,
            Code::JsonInvalide, Code::CorpsTropGrand, Code::TypeRefuse,
        ],
    }

    ReadReceiptKey: Get "/v1/recus" for Anyone,
        "candidatures" "lireCleDeRecu" "La clé publique des reçus"
        "De quoi vérifier un reçu sans nous." => {
        answer: "La clé.",
        content: schemas.json::<ReceiptKey>(),
        errors: vec![Code::CandidaturesIndisponibles],
    }

    CheckReceipt: Post "/v1/recus" for Anyone,
        "candidatures" "verifierRecu" "Vérifier un reçu"
        "Le reçu seul, en texte." => {
        request: vec![("text/plain", string())],
        answer: "Ce qu’il dit, s’il est de nous.",
        content: schemas.json::<RecuVerifie>(),
        errors: vec![
            Code::UnknownField, Code::JsonInvalide, Code::CorpsTropGrand, Code::TypeRefuse,
            Code::CandidaturesIndisponibles,
        ],
    }

    CreatePartenaire: Post "/v1/admin/partenaires" for Administration,
        "administration" "creerPartenaire" "Un partenaire et sa clé"
        "La clé et le secret ne sont montrés qu’ici." => {
        request: schemas.request::<NouveauPartenaire>(),
        status: "201",
        answer: "Créé.",
        content: schemas.json::<PartenaireCree>(),
    }

    ListPartenaires: Get "/v1/admin/partenaires" for Administration,
        "administration" "listerPartenaires" "Les partenaires"
        "Sans leurs clés, que personne ne peut relire." => {
        answer: "Les partenaires.",
        content: schemas.json::<Partenaires>(),
    }

    ChangePartenaire: Patch "/v1/admin/partenaires/{id}" for Administration,
        "administration" "changerPartenaire" "Changer où il reçoit et d’où il appelle"
        "Un texte vide enlève." => {
        parameters: vec![partenaire()],
        request: schemas.request::<PartenaireChange>(),
        answer: "Changé.",
        content: schemas.json::<PartenaireVu>(),
    }

    RevokePartenaire: Delete "/v1/admin/partenaires/{id}" for Administration,
        "administration" "revoquerPartenaire" "Révoquer"
        "Ses clés n’ouvrent plus rien, tout de suite." => {
        parameters: vec![partenaire()],
        status: "204",
        answer: "Révoqué.",
    }

    RenewKey: Post "/v1/admin/partenaires/{id}/cles" for Administration,
        "administration" "renouvelerCle" "Une nouvelle clé"
        "Montré ici seulement ; l’ancien vaut encore quelque temps." => {
        parameters: vec![partenaire()],
        status: "201",
        answer: "Renouvelé.",
        content: schemas.json::<CleRenouvelee>(),
    }

    RenewSecret: Post "/v1/admin/partenaires/{id}/secrets" for Administration,
        "administration" "renouvelerSecret" "Un nouveau secret de webhook"
        "Montré ici seulement ; l’ancien vaut encore quelque temps." => {
        parameters: vec![partenaire()],
        status: "201",
        answer: "Renouvelé.",
        content: schemas.json::<SecretRenouvele>(),
    }

    RunTasks: Post "/v1/admin/taches" for Administration,
        "administration" "faireTaches" "Faire ce qui est dû"
        "Ce que l’horloge fait chaque minute : envois, relances, échéances." => {
        request: schemas.request::<TachesAFaire>(),
        answer: "Ce qui a été fait.",
        content: schemas.json::<TachesFaites>(),
    }

    ReadState: Get "/v1/admin/etat" for Administration,
        "administration" "lireEtat" "L’état de la base"
        "Si elle est saine, et ce qui y attend." => {
        answer: "Les comptes.",
        content: schemas.json::<EtatDeLaBase>(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leads_somewhere_from_any_path() {
        let at = |path, parameter| Target::Path(path, parameter);
        for (path, expect) in [
            ("/", at("/", "")),
            ("", at("/", "")),
            ("/problemes", at("/problemes", "")),
            ("/problemes/", at("/problemes", "")),
            ("/v1/qpv", at("/v1/qpv", "")),
            ("/v1/qpv/", at("/v1/qpv", "")),
            ("/v1/qpv//", at("/v1/qpv/{code}", "")),
            ("/v1/qpv/lot", at("/v1/qpv/lot", "")),
            ("/v1/qpv/QN09901N", at("/v1/qpv/{code}", "QN09901N")),
            ("/v1/qpv/%FF", at("/v1/qpv/{code}", "%FF")),
            (
                "/v1/qpv/QN09901N/contour",
                at("/v1/qpv/{code}/contour", "QN09901N"),
            ),
            (
                "/v1/qpv/QN09901N/contour/",
                at("/v1/qpv/{code}/contour", "QN09901N"),
            ),
            ("/v1/qpv/QN09901N/contour/x", Target::Unknown),
            ("/v1/qpv/QN09901N/autre", Target::Unknown),
            ("/v1/eligibilite", at("/v1/eligibilite", "")),
            ("/v1/orientation", at("/v1/orientation", "")),
            ("/v1/structures/", at("/v1/structures", "")),
            ("/v1/structures/x", at("/v1/structures/{id}", "x")),
            ("/v1/dispositifs/", at("/v1/dispositifs", "")),
            (
                "/v1/dispositifs/citeslab",
                at("/v1/dispositifs/{id}", "citeslab"),
            ),
            ("/v1/dispositifs/citeslab/x", Target::Unknown),
            ("/v1/referentiels", at("/v1/referentiels", "")),
            ("/v1/sante", at("/v1/sante", "")),
            ("/v1/openapi.json", at("/v1/openapi.json", "")),
            ("/v1", Target::Unknown),
            ("/v1/", Target::Unknown),
            ("/v1/QPV", Target::Unknown),
            ("/V1/qpv", Target::File),
            ("//v1/qpv", Target::File),
            ("//", Target::File),
            ("/suivi", at("/suivi", "")),
            ("/suivi/7KQM4TXC", at("/suivi/{reference}", "7KQM4TXC")),
            ("/suivi/a/b", Target::File),
            ("/v1/candidatures", at("/v1/candidatures", "")),
            ("/v1/candidatures/lot", at("/v1/candidatures/lot", "")),
            (
                "/v1/candidatures/7KQM4TXC/statut/",
                at("/v1/candidatures/{reference}/statut", "7KQM4TXC"),
            ),
            ("/v1/candidatures/7KQM4TXC/x", Target::Unknown),
            (
                "/v1/admin/partenaires/p_1/cles",
                at("/v1/admin/partenaires/{id}/cles", "p_1"),
            ),
            ("/v1/admin/partenaires/p_1/cles/x", Target::Unknown),
            ("/v1/admin", Target::Unknown),
            ("/structures/93.vif.gus", Target::LiveFile("93")),
            ("/structures/93.gus", Target::File),
            ("/structures/criee", at("/structures/{id}", "criee")),
            ("/structures/a/93.vif.gus", Target::File),
            ("/v1/structures/vif", at("/v1/structures/vif", "")),
            ("/guichet.js", Target::File),
            ("/v/1.0/guichet.js", Target::File),
        ] {
            assert_eq!(Target::of(path), expect, "{path:?}");
        }
    }

    #[test]
    fn every_route_is_found_at_its_own_path_and_by_its_method() {
        for route in PAGES.iter().chain(ROUTES) {
            let method = match route.method {
                Method::Get => "GET",
                Method::Post => "POST",
                Method::Patch => "PATCH",
                Method::Delete => "DELETE",
            };
            let target = Target::of(route.path);
            assert_eq!(target.name(), route.path);
            assert_eq!(target.handler(method), Some(route.handler), "{route:?}");
            assert!(target.methods().contains(method));
            assert_eq!(target.handler("TRACE"), None);
        }
    }

    #[test]
    fn says_the_methods_of_a_path() {
        for (path, expect) in [
            ("/v1/candidatures", "GET, HEAD, POST, OPTIONS"),
            (
                "/v1/candidatures/7KQM4TXC",
                "GET, HEAD, PATCH, DELETE, OPTIONS",
            ),
            ("/v1/admin/partenaires/p_1", "PATCH, DELETE, OPTIONS"),
            ("/v1/qpv/lot", "POST, OPTIONS"),
            ("/v1/qpv", "GET, HEAD, OPTIONS"),
            ("/", "GET, HEAD, OPTIONS"),
            ("/guichet.js", "GET, HEAD, OPTIONS"),
        ] {
            assert_eq!(Target::of(path).methods(), expect, "{path}");
        }
    }
}
