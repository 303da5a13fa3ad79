//! The form of an application and its rules: every fault is reported at once, each with
//! its place.
//!
//! The same structs serve the page, the request, the store and the answers. Their fields
//! stay texts once checked, each in its normal form: what was stored must stay readable
//! when the rules for telephone numbers or the list of sectors change. To add a field is
//! to add its line to one of the blocks below, and its rule to [`Check`].

#[cfg(feature = "openapi")]
use super::schema;
use super::{
    fault::{Cause, FieldFault, FieldShape},
    given::{FormValue, Given, Json, JsonObject, Shaped, Text},
};
use crate::{
    codes::{self, CodeCommune},
    inputs::{Courriel, IDENTIFIER_MAX, Identifier, IdentifierError, Telephone, line, lines},
    situation::{Field, FieldKind},
};

/// Blocks of a form: objects with known keys, whose fields never fail to be read. What is
/// in brackets goes to `schemars`.
macro_rules! blocks {
    ($(
        $(#[$meta:meta])*
        $name:ident $([$($schema:tt)*])? {
            $($(#[$about:meta])* $field:ident: $type:ty $([$($field_schema:tt)*])?,)*
        }
    )*) => {$(
        #[derive(Clone, Debug, Default, PartialEq)]
        #[cfg_attr(
            feature = "form",
            derive(serde::Serialize, serde::Deserialize),
            serde(default)
        )]
        #[cfg_attr(
            feature = "openapi",
            derive(schemars::JsonSchema),
            schemars(deny_unknown_fields, $($($schema)*)?)
        )]
        $(#[$meta])*
        pub struct $name {
            $(
                $(#[$about])*
                #[cfg_attr(
                    feature = "form",
                    serde(skip_serializing_if = "FormValue::is_blank")
                )]
                $(#[cfg_attr(feature = "openapi", schemars($($field_schema)*))])?
                pub $field: $type,
            )*
        }

        impl Shaped for $name {
            const SHAPE: FieldShape = FieldShape::Object;
        }

        impl Block for $name {
            const KEYS: &'static [&'static str] = &[$(stringify!($field)),*];

            fn wrong(&self) -> Vec<(&'static str, FieldShape)> {
                let mut wrong = Vec::new();
                $(wrong.extend(self.$field.wrong().map(|shape| (stringify!($field), shape)));)*
                wrong
            }

            fn replace(&mut self, change: Self) {
                $(if !change.$field.is_absent() {
                    self.$field = change.$field;
                })*
            }
        }
    )*};
}

#[cfg(feature = "wire")]
pub(crate) use blocks;

/// What the blocks of a form have in common.
pub trait Block {
    const KEYS: &'static [&'static str];
    /// The fields that were given a value of the wrong type, and the type expected.
    fn wrong(&self) -> Vec<(&'static str, FieldShape)>;
    /// Applies a change: `null` clears a field, an absent one leaves it as it was.
    fn replace(&mut self, change: Self);
}

blocks! {
    /// Une candidature, telle qu’elle est envoyée.
    CandidatureForm [
        rename = "EnvoiDeCandidature",
        extend(
            "required" = ["structure", "candidat", "projet", "information_lue"],
            "examples" = [{
                "structure": "citeslab",
                "candidat": { "prenom": "Awa", "telephone": "06 12 34 56 78" },
                "projet": { "resume": "Un atelier de couture dans mon quartier." },
                "information_lue": true,
            }],
        )
    ] {
        /// L’identifiant de la structure.
        structure: Text [schema_with = "schema::structure"],
        dispositif: Text [length(max = IDENTIFIER_MAX)],
        candidat: Given<Candidat> [schema_with = "schema::candidat_whole"],
        projet: Given<Projet> [with = "Projet"],
        /// La réponse de `/v1/qpv`.
        qpv: Given<QpvCheck> [schema_with = "schema::object"],
        /// La réponse de `/v1/eligibilite`, dont seuls les verdicts sont conservés.
        eligibilite: Given<JsonObject> [schema_with = "schema::object"],
        /// Qui l’a rempli pour elle.
        prescripteur: Given<Prescripteur> [with = "Option<Prescripteur>"],
        /// Si la structure peut la transmettre à une autre ; non par défaut.
        accord_transmission: Given<bool> [with = "Option<bool>"],
        /// Si l’information sur les données a été lue.
        information_lue: Given<bool> [schema_with = "schema::yes"],
    }

    /// Une personne, et comment la joindre.
    Candidat [example = schema::someone()] {
        prenom: Text [schema_with = "schema::prenom"],
        nom: Text [length(max = NAME_MAX)],
        /// Comme on l’écrit en France, ou avec l’indicatif du pays ; conservé en E.164.
        telephone: Text [example = "06 12 34 56 78", example = "+212 6 12 34 56 78"],
        courriel: Text [length(max = 254)],
        /// Comment la joindre d’abord.
        contact_prefere: Text [schema_with = "schema::contact"],
        /// Une étiquette BCP 47 ; `fr` par défaut.
        langue: Text,
        creneaux: Given<Vec<String>> [schema_with = "schema::creneaux"],
    }

    /// Un projet, en quelques mots.
    Projet [extend("required" = ["resume"])] {
        /// De quoi il s’agit.
        resume: Text [schema_with = "schema::resume"],
        secteur: Text [schema_with = "schema::secteur"],
        /// Où il en est.
        stade: Text [schema_with = "schema::stade"],
        commune: Text [with = "Option<CodeCommune>"],
        /// Ce dont il a besoin.
        besoins: Given<Vec<String>> [schema_with = "schema::besoins"],
    }

    /// Qui a rempli un formulaire pour quelqu’un, avec son accord.
    Prescripteur [extend("required" = ["organisation", "referent", "accord_du_candidat"])] {
        organisation: Text [schema_with = "schema::name"],
        referent: Text [schema_with = "schema::name"],
        /// Si la personne est d’accord.
        accord_du_candidat: Given<bool> [schema_with = "schema::yes"],
    }

    /// La réponse d’une vérification, telle quelle.
    QpvCheck [rename = "VerificationDeCandidature"] {
        statut: Json,
        qpv: Json,
        /// Mètres jusqu’au quartier le plus proche.
        distance_m: Json,
        /// Mètres jusqu’à la limite.
        limite_m: Json,
        /// Le quartier le plus proche.
        plus_proche: Json,
        bandes: Json,
        incertitude_m: Json,
        /// Pourquoi le statut n’est pas ferme.
        motif: Json,
        referentiel: Json,
        /// Le jour de la réponse.
        evalue_le: Json,
        /// Ce que le résultat ne vaut pas.
        avertissement: Json,
    }
}

/// The fewest and the most characters of a project's description.
pub const RESUME_LENGTH: (usize, usize) = (10, 2_000);
/// The most characters of a name.
pub const NAME_MAX: usize = 100;

/// Applies the rules of each field, and collects the faults.
#[derive(Default)]
struct Check(Vec<FieldFault>);

/// The fewest and the most characters of a name.
const NAME_LENGTH: (usize, usize) = (1, NAME_MAX);

impl Check {
    fn record(&mut self, at: &'static str, cause: Cause) {
        self.0.push(FieldFault::new(at, cause));
    }

    /// A text of people, as it is kept: see [`crate::inputs`].
    fn text(&mut self, at: &'static str, field: &mut Text, (min, max): (usize, usize)) {
        let clean = if max == RESUME_LENGTH.1 { lines } else { line };
        let text = clean(field.text());
        match text.chars().count() {
            0 => self.record(at, Cause::Missing),
            length if !(min..=max).contains(&length) => self.record(at, Cause::Length(min, max)),
            _ => {}
        }
        *field = Given::Value(text);
    }

    /// Whether there is anything to see in the field; if not, it becomes absent.
    fn given(field: &mut Text) -> bool {
        let given = !line(field.text()).is_empty();
        if !given {
            *field = Given::Absent;
        }
        given
    }

    fn optional(&mut self, at: &'static str, field: &mut Text) {
        if Self::given(field) {
            self.text(at, field, NAME_LENGTH);
        }
    }

    fn identifier(&mut self, at: &'static str, field: &mut Text) {
        match field.text().parse::<Identifier>() {
            Ok(read) => *field = Given::Value(read.to_string()),
            Err(IdentifierError::Empty) => self.record(at, Cause::Missing),
            Err(IdentifierError::Length) => self.record(at, Cause::Length(1, IDENTIFIER_MAX)),
            Err(IdentifierError::Character(_)) => self.record(at, Cause::Identifier),
        }
    }

    fn choice(&mut self, at: &'static str, field: &mut Text, of: Field) {
        if !Self::given(field) {
            return;
        }
        let values = values(of);
        let text = line(field.text());
        match values.iter().find(|value| **value == text) {
            Some(value) => *field = (*value).into(),
            None => self.record(at, Cause::Value(values)),
        }
    }

    /// Replaces a text by its normal form.
    fn parsed<E>(
        &mut self,
        at: &'static str,
        field: &mut Text,
        read: impl Fn(&str) -> Result<String, E>,
        cause: impl Fn(E) -> Cause,
    ) {
        if !Self::given(field) {
            return;
        }
        match read(field.text()) {
            Ok(read) => *field = Given::Value(read),
            Err(error) => self.record(at, cause(error)),
        }
    }

    fn candidat(&mut self, candidat: &mut Candidat) {
        self.text("/candidat/prenom", &mut candidat.prenom, NAME_LENGTH);
        self.optional("/candidat/nom", &mut candidat.nom);
        self.parsed(
            "/candidat/telephone",
            &mut candidat.telephone,
            |text| text.parse().map(|read: Telephone| read.to_string()),
            Cause::Telephone,
        );
        self.parsed(
            "/candidat/courriel",
            &mut candidat.courriel,
            |text| text.parse().map(|read: Courriel| read.to_string()),
            Cause::Courriel,
        );
        self.contact(candidat);
        self.langue(&mut candidat.langue);
        let at = "/candidat/creneaux";
        self.choices(at, &mut candidat.creneaux, Field::Horaires);
        let kept = candidat.creneaux.value().cloned().unwrap_or_default();
        candidat.creneaux = Given::Value(kept);
    }

    fn contact(&mut self, candidat: &mut Candidat) {
        let by_telephone = candidat.telephone.as_deref().is_some();
        let by_courriel = candidat.courriel.as_deref().is_some();
        if !by_telephone && !by_courriel {
            self.record("/candidat/telephone", Cause::ContactManquant);
        }
        let at = "/candidat/contact_prefere";
        let before = self.0.len();
        self.choice(at, &mut candidat.contact_prefere, Field::Contact);
        if self.0.len() > before {
            return;
        }
        let (possible, lacking) = match candidat.contact_prefere.as_deref() {
            Some("courriel") => (by_courriel, "courriel"),
            Some(_) => (by_telephone, "telephone"),
            None => {
                let default = match by_telephone {
                    true => "telephone",
                    false => "courriel",
                };
                candidat.contact_prefere = default.into();
                (true, default)
            }
        };
        // Without any contact at all, the fault above is enough.
        if !possible && (by_telephone || by_courriel) {
            self.record(at, Cause::ContactImpossible(lacking));
        }
    }

    /// A BCP 47 tag, French by default.
    fn langue(&mut self, field: &mut Text) {
        let text = line(field.text());
        if text.is_empty() {
            *field = "fr".into();
            return;
        }
        let mut parts = text.split('-');
        let first = parts.next().unwrap_or_default();
        let sound = (2..=3).contains(&first.len())
            && first.bytes().all(|b| b.is_ascii_alphabetic())
            && parts.all(|part| {
                (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
            });
        if !sound || text.len() > 35 {
            self.record("/candidat/langue", Cause::FieldShape(FieldShape::Text));
        }
        *field = Given::Value(text);
    }

    /// Some of the values of a list, each once.
    fn choices(&mut self, at: &'static str, field: &mut Given<Vec<String>>, of: Field) {
        let Given::Value(given) = field else {
            return;
        };
        let known = values(of);
        let mut kept: Vec<String> = Vec::new();
        for (rank, text) in given.iter().enumerate() {
            if !known.contains(&text.as_str()) {
                let cause = Cause::Value(known);
                self.0.push(FieldFault::new(format!("{at}/{rank}"), cause));
            } else if !kept.contains(text) {
                kept.push(text.clone());
            }
        }
        *given = kept;
    }

    fn projet(&mut self, projet: &mut Projet) {
        self.text("/projet/resume", &mut projet.resume, RESUME_LENGTH);
        self.choice("/projet/secteur", &mut projet.secteur, Field::Secteur);
        self.choice("/projet/stade", &mut projet.stade, Field::Stade);
        self.parsed(
            "/projet/commune",
            &mut projet.commune,
            |text| codes::read(text).map(|read: CodeCommune| read.to_string()),
            Cause::Commune,
        );
        self.choices("/projet/besoins", &mut projet.besoins, Field::Besoins);
    }

    fn prescripteur(&mut self, prescripteur: &mut Prescripteur) {
        let (organisation, referent) = ("/prescripteur/organisation", "/prescripteur/referent");
        if prescripteur.accord_du_candidat != Given::Value(true) {
            self.record("/prescripteur/accord_du_candidat", Cause::Consent);
        }
        self.text(organisation, &mut prescripteur.organisation, NAME_LENGTH);
        self.text(referent, &mut prescripteur.referent, NAME_LENGTH);
    }
}

/// The values of a situation's field: a form uses the same ones.
fn values(field: Field) -> &'static [&'static str] {
    match field.kind() {
        FieldKind::Choice(values) | FieldKind::List(values) => values,
        _ => &[],
    }
}

impl CandidatureForm {
    /// Puts each field in its normal form, and returns every fault.
    pub fn check(&mut self) -> Vec<FieldFault> {
        let mut check = Check::default();
        check.identifier("/structure", &mut self.structure);
        if Check::given(&mut self.dispositif) {
            check.identifier("/dispositif", &mut self.dispositif);
        }
        // A block that was left out is checked as a blank one, to report its required fields.
        check.candidat(self.candidat.or_blank());
        check.projet(self.projet.or_blank());
        if let Given::Value(prescripteur) = &mut self.prescripteur {
            check.prescripteur(prescripteur);
        }
        if let Given::Value(QpvCheck {
            statut,
            qpv,
            motif,
            avertissement,
            ..
        }) = &mut self.qpv
        {
            for said in [statut, qpv, motif, avertissement] {
                said.clean();
            }
        }
        if self.information_lue != Given::Value(true) {
            check.record("/information_lue", Cause::Information);
        }
        check.0
    }
}

impl Candidat {
    /// The same for the person's block alone, as in a correction.
    pub fn check(&mut self) -> Vec<FieldFault> {
        let mut check = Check::default();
        check.candidat(self);
        check.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> CandidatureForm {
        let mut form = CandidatureForm {
            structure: "citeslab-brume".into(),
            information_lue: true.into(),
            ..CandidatureForm::default()
        };
        form.candidat.or_blank().prenom = " Awa ".into();
        form.candidat.or_blank().telephone = "06 12 34 56 78".into();
        form.projet.or_blank().resume = "Un atelier de couture".into();
        form
    }

    #[track_caller]
    fn check(
        change: impl Fn(&mut CandidatureForm, &mut Candidat, &mut Projet),
        expect: &[(&str, Cause)],
    ) {
        let mut form = form();
        let (mut candidat, mut projet) = (
            form.candidat.or_blank().clone(),
            form.projet.or_blank().clone(),
        );
        change(&mut form, &mut candidat, &mut projet);
        (form.candidat, form.projet) = (candidat.into(), projet.into());
        let faults = form.check();
        let got: Vec<_> = faults
            .iter()
            .map(|fault| (fault.field.as_ref(), fault.cause.clone()))
            .collect();
        assert_eq!(got, expect);
    }

    #[test]
    fn a_telephone_alone_is_enough() {
        let mut form = form();
        assert_eq!(form.check(), []);
        let candidat = form.candidat.value().unwrap();
        assert_eq!(candidat.prenom.text(), "Awa");
        assert_eq!(candidat.contact_prefere.text(), "telephone");
        assert_eq!(candidat.langue.text(), "fr");
        assert_eq!(candidat.telephone.text(), "+33612345678");
    }

    #[test]
    fn each_fault_is_at_its_place() {
        check(|_, _, _| {}, &[]);
        check(
            |_, _, projet| projet.resume = "Couture.".into(),
            &[("/projet/resume", Cause::Length(10, 2_000))],
        );
        check(
            |_, _, projet| projet.resume = "   \n ".into(),
            &[("/projet/resume", Cause::Missing)],
        );
        check(
            |_, _, projet| projet.resume = "Couture,\nretouches".into(),
            &[],
        );
        check(
            |_, _, projet| projet.resume = "Un atelier\u{0} de couture".into(),
            &[],
        );
        check(|_, candidat, _| candidat.prenom = "A\nwa".into(), &[]);
        for nothing in ["\u{200b}", "\u{3164}", "\u{ad}", "\u{202e}\u{2800}"] {
            check(
                |_, candidat, _| candidat.prenom = nothing.into(),
                &[("/candidat/prenom", Cause::Missing)],
            );
        }
        check(
            |_, _, projet| projet.resume = "\u{200b}".repeat(12).into(),
            &[("/projet/resume", Cause::Missing)],
        );
        check(
            |form, _, _| form.structure = "citeslab-brume\u{200b}".into(),
            &[],
        );
        check(
            |form, _, _| form.structure = "maison-été".into(),
            &[("/structure", Cause::Identifier)],
        );
        check(
            |_, candidat, _| candidat.telephone = "".into(),
            &[("/candidat/telephone", Cause::ContactManquant)],
        );
        check(
            |_, candidat, _| {
                candidat.telephone = "".into();
                candidat.courriel = "awa@exemple.fr".into();
            },
            &[],
        );
        check(
            |_, candidat, _| candidat.contact_prefere = "courriel".into(),
            &[(
                "/candidat/contact_prefere",
                Cause::ContactImpossible("courriel"),
            )],
        );
        check(
            |_, candidat, _| candidat.contact_prefere = "pigeon".into(),
            &[(
                "/candidat/contact_prefere",
                Cause::Value(&["telephone", "sms", "courriel", "whatsapp"]),
            )],
        );
        check(
            |_, candidat, _| {
                candidat.creneaux = Given::Value(["soir", "soir", "nuit"].map(String::from).into());
            },
            &[(
                "/candidat/creneaux/2",
                Cause::Value(&["journee", "soir", "week_end"]),
            )],
        );
        check(|_, candidat, _| candidat.langue = "zh-Hant".into(), &[]);
        check(
            |_, candidat, _| candidat.langue = "français".into(),
            &[("/candidat/langue", Cause::FieldShape(FieldShape::Text))],
        );
        check(
            |form, _, _| form.structure = "une structure".into(),
            &[("/structure", Cause::Identifier)],
        );
        check(
            |form, _, _| form.prescripteur.or_blank().organisation = "Mission locale".into(),
            &[
                ("/prescripteur/accord_du_candidat", Cause::Consent),
                ("/prescripteur/referent", Cause::Missing),
            ],
        );
    }

    #[test]
    fn all_faults_come_at_once() {
        let faults = CandidatureForm::default().check();
        let fields: Vec<_> = faults.iter().map(|d| d.field.as_ref()).collect();
        assert_eq!(
            fields,
            [
                "/structure",
                "/candidat/prenom",
                "/candidat/telephone",
                "/projet/resume",
                "/information_lue"
            ]
        );
    }

    #[test]
    fn counts_characters_not_bytes() {
        check(|_, _, projet| projet.resume = "é".repeat(2_000).into(), &[]);
        check(
            |_, _, projet| projet.resume = "é".repeat(2_001).into(),
            &[("/projet/resume", Cause::Length(10, 2_000))],
        );
    }
}
