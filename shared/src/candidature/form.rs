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
        self.creneaux(&mut candidat.creneaux);
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

    fn creneaux(&mut self, field: &mut Given<Vec<String>>) {
        let known = values(Field::Horaires);
        let mut kept: Vec<String> = Vec::new();
        for (rank, text) in field.value().into_iter().flatten().enumerate() {
            if !known.contains(&text.as_str()) {
                self.0.push(FieldFault::new(
                    format!("/candidat/creneaux/{rank}"),
                    Cause::Value(known),
                ));
            } else if !kept.contains(text) {
                kept.push(text.clone());
            }
        }
        *field = Given::Value(kept);
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
        let mut candidat = std::mem::take(&mut self.candidat).into_value();
        check.candidat(candidat.get_or_insert_default());
        self.candidat = candidat.into();
        let mut projet = std::mem::take(&mut self.projet).into_value();
        check.projet(projet.get_or_insert_default());
        self.projet = projet.into();
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

/// A form as a page fills it in: plain texts, where blank means not given.
#[derive(Clone, Debug, Default)]
pub struct FormInput<'a> {
    /// The structure applied to.
    pub structure: &'a str,
    /// The scheme it is for.
    pub dispositif: &'a str,
    pub candidat: CandidatInput<'a>,
    /// What the project is about.
    pub resume: &'a str,
    pub secteur: &'a str,
    pub stade: &'a str,
    /// Where it is, by its INSEE code.
    pub commune: &'a str,
    /// Who fills the form in for the person.
    pub prescripteur: Option<PrescripteurInput<'a>>,
    /// Whether the notice about personal data was read.
    pub information_lue: bool,
}

/// What a page asks of the person.
#[derive(Clone, Debug, Default)]
pub struct CandidatInput<'a> {
    pub prenom: &'a str,
    pub name: &'a str,
    /// A number, as people write it.
    pub telephone: &'a str,
    pub courriel: &'a str,
    /// The preferred means of contact.
    pub contact_prefere: &'a str,
    /// The language to speak to the person in.
    pub langue: &'a str,
    /// When the person can be reached.
    pub creneaux: Vec<&'a str>,
}

/// What a page asks of someone who fills the form in for another person.
#[derive(Clone, Debug, Default)]
pub struct PrescripteurInput<'a> {
    pub organisation: &'a str,
    pub referent: &'a str,
    /// Whether the person agrees.
    pub accord_du_candidat: bool,
}

/// A form without fault, made from a [`FormInput`].
#[derive(Clone, Debug, PartialEq)]
pub struct Form(pub CandidatureForm);

impl Form {
    /// Checks a form; the error is every fault in it.
    #[allow(
        clippy::needless_update,
        reason = "a new field is blank on a page without it"
    )]
    pub fn read(input: &FormInput<'_>) -> Result<Self, Vec<FieldFault>> {
        let candidat = &input.candidat;
        let mut form = CandidatureForm {
            structure: input.structure.into(),
            dispositif: input.dispositif.into(),
            candidat: Given::Value(Candidat {
                prenom: candidat.prenom.into(),
                nom: candidat.name.into(),
                telephone: candidat.telephone.into(),
                courriel: candidat.courriel.into(),
                contact_prefere: candidat.contact_prefere.into(),
                langue: candidat.langue.into(),
                creneaux: Given::Value(candidat.creneaux.iter().map(|&c| c.into()).collect()),
                ..Candidat::default()
            }),
            projet: Given::Value(Projet {
                resume: input.resume.into(),
                secteur: input.secteur.into(),
                stade: input.stade.into(),
                commune: input.commune.into(),
                ..Projet::default()
            }),
            prescripteur: Given::from(input.prescripteur.as_ref().map(|input| Prescripteur {
                organisation: input.organisation.into(),
                referent: input.referent.into(),
                accord_du_candidat: Given::Value(input.accord_du_candidat),
                ..Prescripteur::default()
            })),
            information_lue: Given::Value(input.information_lue),
            ..CandidatureForm::default()
        };
        let faults = form.check();
        match faults.is_empty() {
            true => Ok(Self(form)),
            false => Err(faults),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn input() -> FormInput<'static> {
        FormInput {
            structure: "citeslab-brume",
            candidat: CandidatInput {
                prenom: " Awa ",
                telephone: "06 12 34 56 78",
                ..CandidatInput::default()
            },
            resume: "Un atelier de couture",
            information_lue: true,
            ..FormInput::default()
        }
    }

    #[track_caller]
    fn check(change: impl Fn(&mut FormInput<'static>), expect: &[(&str, Cause)]) {
        let mut input = input();
        change(&mut input);
        let got = match Form::read(&input) {
            Ok(_) => Vec::new(),
            Err(faults) => faults,
        };
        let got: Vec<_> = got
            .iter()
            .map(|fault| (fault.field.as_ref(), fault.cause.clone()))
            .collect();
        assert_eq!(got, expect);
    }

    #[test]
    fn a_telephone_alone_is_enough() {
        let Form(form) = Form::read(&input()).unwrap();
        let candidat = form.candidat.value().unwrap();
        assert_eq!(candidat.prenom.text(), "Awa");
        assert_eq!(candidat.contact_prefere.text(), "telephone");
        assert_eq!(candidat.langue.text(), "fr");
        assert_eq!(candidat.telephone.text(), "+33612345678");
    }

    #[test]
    fn each_fault_is_at_its_place() {
        check(|_| {}, &[]);
        check(
            |s| s.resume = "Couture.",
            &[("/projet/resume", Cause::Length(10, 2_000))],
        );
        check(
            |s| s.resume = "   \n ",
            &[("/projet/resume", Cause::Missing)],
        );
        check(|s| s.resume = "Couture,\nretouches", &[]);
        check(|s| s.resume = "Un atelier\u{0} de couture", &[]);
        check(|s| s.candidat.prenom = "A\nwa", &[]);
        for nothing in ["\u{200b}", "\u{3164}", "\u{ad}", "\u{202e}\u{2800}"] {
            check(
                |s| s.candidat.prenom = nothing,
                &[("/candidat/prenom", Cause::Missing)],
            );
        }
        check(
            |s| s.resume = "\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}",
            &[("/projet/resume", Cause::Missing)],
        );
        check(|s| s.structure = "citeslab-brume\u{200b}", &[]);
        check(
            |s| s.structure = "maison-été",
            &[("/structure", Cause::Identifier)],
        );
        check(
            |s| s.candidat.telephone = "",
            &[("/candidat/telephone", Cause::ContactManquant)],
        );
        check(
            |s| {
                s.candidat.telephone = "";
                s.candidat.courriel = "awa@exemple.fr";
            },
            &[],
        );
        check(
            |s| s.candidat.contact_prefere = "courriel",
            &[(
                "/candidat/contact_prefere",
                Cause::ContactImpossible("courriel"),
            )],
        );
        check(
            |s| s.candidat.contact_prefere = "pigeon",
            &[(
                "/candidat/contact_prefere",
                Cause::Value(&["telephone", "sms", "courriel", "whatsapp"]),
            )],
        );
        check(
            |s| s.candidat.creneaux = vec!["soir", "soir", "nuit"],
            &[(
                "/candidat/creneaux/2",
                Cause::Value(&["journee", "soir", "week_end"]),
            )],
        );
        check(|s| s.candidat.langue = "zh-Hant", &[]);
        check(
            |s| s.candidat.langue = "français",
            &[("/candidat/langue", Cause::FieldShape(FieldShape::Text))],
        );
        check(
            |s| s.structure = "une structure",
            &[("/structure", Cause::Identifier)],
        );
        check(
            |s| {
                s.prescripteur = Some(PrescripteurInput {
                    organisation: "Mission locale",
                    referent: "",
                    accord_du_candidat: false,
                })
            },
            &[
                ("/prescripteur/accord_du_candidat", Cause::Consent),
                ("/prescripteur/referent", Cause::Missing),
            ],
        );
    }

    #[test]
    fn all_faults_come_at_once() {
        let Err(faults) = Form::read(&FormInput::default()) else {
            panic!("nothing was filled in");
        };
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
        let long = "é".repeat(2_000);
        let input = FormInput {
            resume: &long,
            ..input()
        };
        assert!(Form::read(&input).is_ok());
        let long = "é".repeat(2_001);
        let input = FormInput {
            resume: &long,
            ..input
        };
        assert!(Form::read(&input).is_err());
    }
}
