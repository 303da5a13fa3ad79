//! From what a file says to what the engine evaluates.

use super::{
    door,
    entry::{self, Quantity, WhosePlace},
    fault::CatalogueReading,
    index::CatalogueIndex,
    meaning,
};
use shared::{
    Date,
    eligibilite::{
        Appreciation, Audience, Bound, Condition, DatedValue, Entry, EntryState, Parameter, Rule,
        Source, Zones,
    },
    lists::Groupings,
    situation::{Field, FieldKind, SituationPlace, Unit},
    structures::{EnumSet, Ranked},
};
use std::{collections::BTreeSet, ops::Range, str::FromStr};
use toml::{Spanned, value::Datetime};

/// Translates an entry; what can't be is noted as a fault and left out.
pub(super) struct Translator<'a, 'b> {
    pub(super) index: &'a CatalogueIndex<'a>,
    pub(super) reading: &'a mut CatalogueReading<'b>,
    /// The names of the parameters, in the order of their ranks.
    parameters: Vec<(&'a str, Option<Unit>)>,
    cited: BTreeSet<usize>,
    phrases: Vec<String>,
}

pub(super) fn translate(
    id: &str,
    source: &entry::WrittenEntry,
    index: &CatalogueIndex<'_>,
    reading: &mut CatalogueReading<'_>,
) -> Entry {
    let parameters = source
        .parametres
        .iter()
        .map(|(name, p)| (name.as_str(), unit(p.get_ref().unite.get_ref())))
        .collect();
    let mut translator = Translator {
        index,
        reading,
        parameters,
        cited: BTreeSet::new(),
        phrases: Vec::new(),
    };
    translator.entry(id, source)
}

/// How many words of a source may be cited.
const WORDS_CITED: usize = 9;

/// Words by which a source describes its public, and turns nobody away.
const DESCRIBES: [&str; 6] = [
    "notamment",
    "cible",
    "s'adresse",
    "à destination",
    "public visé",
    "en particulier",
];

/// Whether a rule can leave a doubt where it would say no.
fn never_refuses(rule: &Rule) -> bool {
    match rule {
        Rule::AVerifier(_) => true,
        Rule::AnyOf(rules) => rules.iter().any(never_refuses),
        Rule::AllOf(rules) => rules.iter().all(never_refuses),
        _ => false,
    }
}

/// What a rule asks of who a person is, and of whether a place is in a neighbourhood.
fn who(rule: &Rule, fields: &mut Vec<Field>) {
    match rule {
        Rule::AnyOf(rules) | Rule::AllOf(rules) => rules.iter().for_each(|rule| who(rule, fields)),
        Rule::Not(rule) => who(rule, fields),
        Rule::Is(field, _)
        | Rule::Among(field, _)
        | Rule::NotEmpty(field)
        | Rule::Bounds { field, .. } => {
            let neighbourhood = [Field::ResidenceQpv, Field::ProjetQpv].contains(field);
            if neighbourhood || field.path().starts_with("personne.") {
                fields.push(*field);
            }
        }
        Rule::AmongEntries(..) | Rule::Located(..) | Rule::AVerifier(_) => {}
    }
}

/// What is left to check where an entry does not stand.
const ASK_ELSEWHERE: &str = "Demander s'ils reçoivent aussi plus loin.";

fn unit(text: &str) -> Option<Unit> {
    Unit::ALL.into_iter().find(|unit| unit.as_str() == text)
}

impl Translator<'_, '_> {
    fn publics(&mut self, source: &entry::WrittenEntry) {
        let expected = Audience::ALL.iter().map(|a| a.as_str());
        let expected: Vec<&str> = expected.collect();
        if source.public.is_empty() {
            let message = format!(
                "à qui s'adresse la fiche ? public = [ … ], parmi {}",
                expected.join(", ")
            );
            self.reading.fault(source.nom.span(), message);
        }
        for word in &source.public {
            self.among_words(word, &expected, "public");
        }
        for (word, public) in door::recoit(source) {
            if public.is_none() {
                let message = format!(
                    "« {} » n'est pas un public de data·inclusion",
                    word.get_ref()
                );
                self.reading.fault(word.span(), message);
            }
        }
    }

    fn entry(&mut self, id: &str, source: &entry::WrittenEntry) -> Entry {
        for etape in &source.etapes {
            self.among_words(etape, Field::Stade.values(), "etapes");
        }
        for besoin in &source.besoins {
            self.among_words(besoin, Field::Besoins.values(), "besoins");
            let answers = source.accueil.is_some() || source.site.is_some();
            if !answers && source.porteurs.is_empty() {
                let message = "« besoins » ne va qu'avec « accueil », « porteurs » ou « site » : qui y \
                    répond ?";
                self.reading.fault(besoin.span(), message);
            }
        }
        for porteur in &source.porteurs {
            self.entry_index(porteur);
        }
        self.publics(source);
        let door = door::door(source);
        if let (Some(door), Some(accueil)) = (&door, &source.accueil)
            && door.service.fonctions.is_empty()
        {
            let message = "on y rencontre quelqu'un, mais pour quoi ? donnez des « fonctions »";
            self.reading.fault(accueil.span(), message);
        }
        let parameters: Vec<Parameter> = source
            .parametres
            .values()
            .map(|parameter| self.parameter(parameter))
            .collect();
        let mut conditions: Vec<Condition> = Vec::new();
        conditions.extend(source.territoire.as_ref().and_then(|t| self.territoire(t)));
        conditions.extend(
            source
                .implantation
                .as_ref()
                .and_then(|i| self.implantation(i)),
        );
        let mut codes = BTreeSet::new();
        for rule in &source.conditions {
            if let Some(condition) = self.condition(rule) {
                if !codes.insert(condition.code.clone()) {
                    let message = format!(
                        "le code « {} » sert deux fois dans la fiche",
                        condition.code
                    );
                    self.reading.fault(rule.span(), message);
                }
                conditions.push(condition);
            }
        }
        meaning::check(source, &conditions, self.reading);
        let offer = self.offer(source, &parameters);
        for evolution in &source.evolutions {
            self.publication(&evolution.doc);
        }
        for (rank, (name, parameter)) in source.parametres.iter().enumerate() {
            if !self.cited.contains(&rank) {
                let message =
                    format!("le paramètre « {name} » ne sert à rien : citez-le ou retirez-le");
                self.reading.fault(parameter.span(), message);
            }
        }
        let mut sources: Vec<Source> = source
            .sources
            .iter()
            .filter_map(|s| self.source(&s.doc, &s.lieu))
            .collect();
        sources.sort_by_key(|s| self.index.date(s.publication));
        if source.sources.is_empty() {
            self.reading
                .fault(0..0, "donnez au moins une source : [[sources]]");
        }
        let verifie_le = self.day(source.verifie_le.get_ref(), source.verifie_le.span());
        let appreciations = source
            .appreciation
            .iter()
            .filter_map(|a| {
                Some(Appreciation {
                    text: a.texte.clone(),
                    source: self.source(&a.doc, &a.lieu)?,
                })
            })
            .collect();
        Entry {
            id: id.to_owned(),
            name: source.nom.get_ref().clone(),
            resume: source.resume.get_ref().clone(),
            site: source.site.clone(),
            state: self.state(source),
            public: audience(source),
            verifie_le,
            source: sources.pop().unwrap_or(Source {
                publication: 0,
                location: String::new(),
            }),
            conditions,
            appreciations,
            parameters,
            phrases: std::mem::take(&mut self.phrases),
            door,
            offer,
        }
    }

    fn state(&mut self, source: &entry::WrittenEntry) -> EntryState {
        let place = source.etat.span();
        match (source.etat.get_ref(), &source.successeur) {
            (entry::WrittenEntryState::Renomme, Some(successeur)) => {
                match self.entry_index(successeur) {
                    Some(rank) => EntryState::Renomme(rank),
                    None => EntryState::Ferme,
                }
            }
            (entry::WrittenEntryState::Renomme, None) => {
                self.reading
                    .fault(place, "dites qui prend la suite : successeur = \"…\"");
                EntryState::Ferme
            }
            (state, successeur) => {
                if let Some(successeur) = successeur {
                    let message = "« successeur » ne va qu'avec etat = \"renomme\"";
                    self.reading.fault(successeur.span(), message);
                }
                match state {
                    entry::WrittenEntryState::Ferme => EntryState::Ferme,
                    entry::WrittenEntryState::Termine => EntryState::Termine,
                    entry::WrittenEntryState::AVerifier => EntryState::AVerifier,
                    _ => EntryState::Actif,
                }
            }
        }
    }

    pub(super) fn source(&mut self, doc: &Spanned<String>, location: &str) -> Option<Source> {
        Some(Source {
            publication: self.publication(doc)?,
            location: location.to_owned(),
        })
    }

    fn publication(&mut self, doc: &Spanned<String>) -> Option<u16> {
        let rank = self.index.publication(doc.get_ref());
        if rank.is_none() {
            let message = format!(
                "aucune publication « {} » dans publications.toml ; il y a {}",
                doc.get_ref(),
                self.index.keys().join(", ")
            );
            self.reading.fault(doc.span(), message);
        }
        rank
    }

    fn entry_index(&mut self, id: &Spanned<String>) -> Option<u16> {
        let rank = self.index.entry(id.get_ref());
        if rank.is_none() {
            let message = format!("aucune fiche ne s'appelle « {} »", id.get_ref());
            self.reading.fault(id.span(), message);
        }
        rank
    }

    pub(super) fn among_words(
        &mut self,
        word: &Spanned<String>,
        expected: &[&str],
        key: &str,
    ) -> Option<usize> {
        let rank = expected.iter().position(|value| value == word.get_ref());
        if rank.is_none() {
            let message = format!(
                "« {} » n'est pas une valeur de {key} ; sont prévues : {}",
                word.get_ref(),
                expected.join(", ")
            );
            self.reading.fault(word.span(), message);
        }
        rank
    }

    pub(super) fn day(&mut self, day: &Datetime, place: Range<usize>) -> Date {
        match date(day) {
            Some(date) => date,
            None => {
                self.reading
                    .fault(place, "écrivez une date seule, comme 2025-02-01");
                Date::ZERO
            }
        }
    }

    fn parameter(&mut self, parameter: &Spanned<entry::WrittenParameter>) -> Parameter {
        let content = parameter.get_ref();
        let unit = unit(content.unite.get_ref());
        if unit.is_none() {
            let units = Unit::ALL.map(Unit::as_str).join(", ");
            let message = format!("unité inconnue ; sont prévues : {units}");
            self.reading.fault(content.unite.span(), message);
        }
        if content.valeurs.is_empty() {
            self.reading
                .fault(parameter.span(), "donnez au moins une valeur");
        }
        let mut values: Vec<DatedValue> = Vec::new();
        for value in &content.valeurs {
            let place = value.span();
            let parsed = value.get_ref();
            self.publication(&parsed.doc);
            let number = match (parsed.valeur, unit) {
                (Quantity::Date(day), Some(Unit::Date)) => {
                    date(&day).map(shared::eligibilite::days)
                }
                (Quantity::Entiere(n), Some(u)) if u != Unit::Date => Some(f64::from(n)),
                (Quantity::Decimale(n), Some(u)) if u != Unit::Date => Some(n),
                _ => None,
            };
            let Some(number) = number.filter(|n| n.is_finite()) else {
                if unit.is_some() {
                    self.reading
                        .fault(place, "la valeur n'est pas dans l'unité du paramètre");
                }
                continue;
            };
            values.push(DatedValue {
                value: number,
                since: parsed.depuis.map(|day| self.day(&day, place.clone())),
                until: parsed.jusqu_a.map(|day| self.day(&day, place)),
            });
        }
        values.sort_by_key(|v| v.since);
        if values.windows(2).any(|v| v[0].since == v[1].since) {
            let message = "deux valeurs commencent le même jour : laquelle fait foi ?";
            self.reading.fault(parameter.span(), message);
        }
        if let Some(end) = values.last().and_then(|v| v.until)
            && self.index.today.is_some_and(|day| end < day)
        {
            let message = format!(
                "le paramètre a expiré le {end} : donnez la nouvelle valeur, ou fermez la fiche"
            );
            self.reading.fault(parameter.span(), message);
        }
        Parameter { values }
    }

    pub(super) fn parameter_index(
        &mut self,
        name: &Spanned<String>,
        expected: Option<Unit>,
    ) -> Option<u16> {
        let rank = self
            .parameters
            .iter()
            .position(|(known, _)| known == name.get_ref());
        let Some(rank) = rank else {
            let message = format!("aucun [parametres.{}] dans la fiche", name.get_ref());
            self.reading.fault(name.span(), message);
            return None;
        };
        self.cited.insert(rank);
        let unit = self.parameters[rank].1;
        if unit.is_some() && expected.is_some() && unit != expected {
            let message = format!(
                "« {} » est en {}, il faut des {}",
                name.get_ref(),
                unit.map_or("", Unit::as_str),
                expected.map_or("", Unit::as_str)
            );
            self.reading.fault(name.span(), message);
        }
        Some(rank as u16)
    }

    fn territoire(&mut self, territoire: &entry::WrittenTerritoire) -> Option<Condition> {
        let place = territoire.qui.span();
        let zones = self.zones(
            &territoire.communes,
            &territoire.epci,
            &territoire.departements,
            &territoire.regions,
            territoire.outre_mer,
        );
        let mut rules = Vec::new();
        for location in locations(*territoire.qui.get_ref()) {
            if zones != Zones::default() {
                rules.push(Rule::Located(*location, zones.clone()));
            }
        }
        let rule = match rules.len() {
            0 => {
                let message = "le territoire ne nomme aucun lieu : communes, epci, departements, \
                    regions ou outre_mer";
                self.reading.fault(place, message);
                return None;
            }
            1 => rules.pop()?,
            _ => Rule::AnyOf(rules),
        };
        self.requirement(territoire.exige.as_ref(), true, place);
        Some(Condition {
            code: "territoire".to_owned(),
            label: Some(territoire.libelle.clone()),
            rule,
            source: self.source(&territoire.doc, &territoire.lieu)?,
        })
    }

    /// Near it, a yes; elsewhere, a question to its people, and never a no.
    fn implantation(&mut self, implantation: &entry::WrittenImplantation) -> Option<Condition> {
        let zones = self.zones(
            &implantation.communes,
            &implantation.epci,
            &implantation.departements,
            &implantation.regions,
            false,
        );
        if zones == Zones::default() {
            let message = "l'implantation ne nomme aucun lieu : communes, epci, departements ou \
                regions";
            self.reading.fault(implantation.libelle.span(), message);
            return None;
        }
        let places = locations(WhosePlace::Indifferent).iter();
        let mut rules: Vec<Rule> = places
            .map(|place| Rule::Located(*place, zones.clone()))
            .collect();
        rules.push(Rule::AVerifier(self.phrases.len() as u16));
        self.phrases.push(ASK_ELSEWHERE.to_owned());
        Some(Condition {
            code: Condition::IMPLANTATION.to_owned(),
            label: Some(implantation.libelle.get_ref().clone()),
            rule: Rule::AnyOf(rules),
            source: self.source(&implantation.doc, &implantation.lieu)?,
        })
    }

    fn zones(
        &mut self,
        communes: &[Spanned<String>],
        epci: &[Spanned<String>],
        departements: &[Spanned<String>],
        regions: &[Spanned<String>],
        outre_mer: bool,
    ) -> Zones {
        let codes: Vec<shared::codes::CodeEpci> = self.codes(epci);
        let mut intercommunalites = Vec::new();
        for (code, written) in codes.into_iter().zip(epci) {
            match self.index.divisions.intercommunalite(code) {
                Some(intercommunalite) => intercommunalites.push(intercommunalite),
                None => {
                    let message = format!("aucune intercommunalité ne porte le code {code}");
                    self.reading.fault(written.span(), message);
                }
            }
        }
        Zones {
            communes: self.codes(communes),
            intercommunalites,
            departements: self.codes(departements),
            regions: self.codes(regions),
            outre_mer,
        }
    }

    fn codes<C: FromStr>(&mut self, codes: &[Spanned<String>]) -> Vec<C>
    where
        C::Err: std::fmt::Display,
    {
        let mut parsed = Vec::new();
        for code in codes {
            match code.get_ref().parse() {
                Ok(code) => parsed.push(code),
                Err(error) => {
                    let message = format!("« {} » : {error}", code.get_ref());
                    self.reading.fault(code.span(), message);
                }
            }
        }
        parsed
    }

    fn condition(&mut self, rule: &Spanned<entry::WrittenRule>) -> Option<Condition> {
        let as_written = rule.get_ref();
        let (Some(code), Some(doc), Some(location)) =
            (&as_written.code, &as_written.doc, &as_written.lieu)
        else {
            let message = "une condition a un code, un doc et un lieu";
            self.reading.fault(rule.span(), message);
            return None;
        };
        let shape = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        let reserved = ["territoire", Condition::IMPLANTATION].contains(&code.get_ref().as_str());
        if reserved || !code.get_ref().chars().all(shape) {
            let message = "un code s'écrit en minuscules et « _ » ; « territoire » et \
                « implantation » sont réservés";
            self.reading.fault(code.span(), message);
        }
        let read = self.rule(as_written, rule.span())?;
        let mut leaves = Vec::new();
        who(&read, &mut leaves);
        let bars = !leaves.is_empty() && !never_refuses(&read);
        self.requirement(as_written.exige.as_ref(), bars, rule.span());
        Some(Condition {
            code: code.get_ref().clone(),
            label: None,
            source: self.source(doc, location)?,
            rule: read,
        })
    }

    /// Who is turned away is turned away by words of the source, a few of which are cited.
    fn requirement(&mut self, words: Option<&Spanned<String>>, bars: bool, place: Range<usize>) {
        let Some(words) = words else {
            if bars {
                let message = "cette règle dit non à des personnes : citez les mots de la source \
                    qui l'exigent (exige = \"…\"), ou ajoutez { a_verifier = \"…\" } dans un un_de";
                self.reading.fault(place, message);
            }
            return;
        };
        let text = words.get_ref().to_lowercase();
        if !bars {
            let message = "« exige » ne va qu'avec une règle qui dit non à des personnes";
            self.reading.fault(words.span(), message);
        } else if text.split_whitespace().count() > WORDS_CITED {
            let message = format!("citez {WORDS_CITED} mots au plus");
            self.reading.fault(words.span(), message);
        } else if let Some(word) = DESCRIBES.iter().find(|word| text.contains(**word)) {
            let message = format!(
                "« {word} » décrit un public, sans l'exiger : cela fait un oui, jamais un non"
            );
            self.reading.fault(words.span(), message);
        }
    }

    fn sub_rule(&mut self, rule: &Spanned<entry::WrittenRule>) -> Option<Rule> {
        let as_written = rule.get_ref();
        if as_written.code.is_some()
            || as_written.doc.is_some()
            || as_written.lieu.is_some()
            || as_written.exige.is_some()
        {
            let message = "code, doc, lieu et exige se donnent une fois, sur la condition entière";
            self.reading.fault(rule.span(), message);
        }
        self.rule(as_written, rule.span())
    }

    fn rule(&mut self, as_written: &entry::WrittenRule, place: Range<usize>) -> Option<Rule> {
        let forms = [
            as_written.champ.is_some(),
            as_written.situe.is_some(),
            as_written.a_verifier.is_some(),
            as_written.un_de.is_some(),
            as_written.tous.is_some(),
            as_written.non.is_some(),
        ];
        if forms.into_iter().filter(|&shape| shape).count() != 1 {
            let message = "écrivez une règle et une seule : champ, situe, un_de, tous, non ou \
                a_verifier";
            self.reading.fault(place, message);
            return None;
        }
        if let Some(phrase) = &as_written.a_verifier {
            self.phrases.push(phrase.clone());
            return Some(Rule::AVerifier(self.phrases.len() as u16 - 1));
        }
        if let Some(qui) = &as_written.situe {
            let zones = self.zones(
                &as_written.communes,
                &as_written.epci,
                &as_written.departements,
                &as_written.regions,
                as_written.outre_mer,
            );
            if zones == Zones::default() {
                self.reading.fault(place, "la règle ne nomme aucun lieu");
                return None;
            }
            let mut rules: Vec<Rule> = locations(*qui.get_ref())
                .iter()
                .map(|location| Rule::Located(*location, zones.clone()))
                .collect();
            return if rules.len() == 1 {
                rules.pop()
            } else {
                Some(Rule::AnyOf(rules))
            };
        }
        if let Some(rules) = as_written.un_de.as_ref().or(as_written.tous.as_ref()) {
            if rules.len() < 2 {
                self.reading
                    .fault(place, "un_de et tous prennent deux règles au moins");
            }
            let rules = rules.iter().filter_map(|r| self.sub_rule(r)).collect();
            return Some(match as_written.un_de {
                Some(_) => Rule::AnyOf(rules),
                None => Rule::AllOf(rules),
            });
        }
        if let Some(rule) = &as_written.non {
            return Some(Rule::Not(Box::new(self.sub_rule(rule)?)));
        }
        self.leaf(as_written, place)
    }

    fn leaf(&mut self, as_written: &entry::WrittenRule, place: Range<usize>) -> Option<Rule> {
        let name = as_written.champ.as_ref()?;
        let Ok(field) = name.get_ref().parse::<Field>() else {
            let message = format!(
                "aucun champ de la situation ne s'appelle « {} »{}",
                name.get_ref(),
                nearest(name.get_ref()).map_or(String::new(), |p| format!(" ; est-ce « {p} » ?"))
            );
            self.reading.fault(name.span(), message);
            return None;
        };
        let bounds = [
            &as_written.min,
            &as_written.max,
            &as_written.plus_de,
            &as_written.moins_de,
        ];
        let bounded = bounds.iter().any(|bound| bound.is_some());
        let rule = match field.kind() {
            FieldKind::Boolean => as_written.est.map(|is_true| Rule::Is(field, is_true)),
            FieldKind::Choice(values) | FieldKind::List(values) => {
                match (&as_written.parmi, as_written.non_vide) {
                    (Some(among), None) => {
                        let mut bits = 0;
                        for word in among {
                            if let Some(rank) = self.among_words(word, values, field.path()) {
                                bits |= 1 << rank;
                            }
                        }
                        Some(Rule::Among(field, bits))
                    }
                    (None, Some(true)) if matches!(field.kind(), FieldKind::List(_)) => {
                        Some(Rule::NotEmpty(field))
                    }
                    _ => None,
                }
            }
            FieldKind::Entries => match (&as_written.parmi, as_written.non_vide) {
                (Some(among), None) => Some(Rule::AmongEntries(
                    field,
                    among.iter().filter_map(|id| self.entry_index(id)).collect(),
                )),
                (None, Some(true)) => Some(Rule::NotEmpty(field)),
                _ => None,
            },
            FieldKind::Number { unit, .. } if bounded => {
                Some(self.bounds(field, as_written, unit, &place))
            }
            FieldKind::Date if bounded => Some(self.bounds(field, as_written, Unit::Date, &place)),
            _ => None,
        };
        if rule.is_none() {
            let expected = match field.kind() {
                FieldKind::Boolean => "est = true ou est = false",
                FieldKind::Choice(_) => "parmi = [ … ]",
                FieldKind::List(_) | FieldKind::Entries => "parmi = [ … ] ou non_vide = true",
                FieldKind::Number { .. } | FieldKind::Date => {
                    "min, max, plus_de ou moins_de, et le nom d'un paramètre"
                }
                _ => "un lieu : { situe = \"residence\", communes = [ … ] }",
            };
            let message = format!("« {field} » se compare ainsi : {expected}");
            self.reading.fault(place, message);
        }
        rule
    }

    fn bounds(
        &mut self,
        field: Field,
        as_written: &entry::WrittenRule,
        unit: Unit,
        place: &Range<usize>,
    ) -> Rule {
        let mut bound = |wide: &Option<Spanned<String>>, strict: &Option<Spanned<String>>| {
            if wide.is_some() && strict.is_some() {
                let message = "min va sans plus_de, et max sans moins_de";
                self.reading.fault(place.clone(), message);
            }
            let name = wide.as_ref().or(strict.as_ref())?;
            Some(Bound {
                parameter: self.parameter_index(name, Some(unit))?,
                strict: wide.is_none(),
            })
        };
        Rule::Bounds {
            field,
            min: bound(&as_written.min, &as_written.plus_de),
            max: bound(&as_written.max, &as_written.moins_de),
        }
    }
}

fn locations(qui: WhosePlace) -> &'static [SituationPlace] {
    match qui {
        WhosePlace::Residence => &[SituationPlace::Residence],
        WhosePlace::Projet => &[SituationPlace::Projet],
        WhosePlace::Indifferent => &[SituationPlace::Residence, SituationPlace::Projet],
    }
}

/// Whom an entry is for.
fn audience(source: &entry::WrittenEntry) -> EnumSet<Audience> {
    let words = source.public.iter().map(|word| word.get_ref());
    words.filter_map(|word| Audience::parse(word)).collect()
}

pub(super) fn date(day: &Datetime) -> Option<Date> {
    let day = day
        .date
        .filter(|_| day.time.is_none() && day.offset.is_none())?;
    let small = |n: u8| i8::try_from(n).ok();
    Date::new(
        i16::try_from(day.year).ok()?,
        small(day.month)?,
        small(day.day)?,
    )
    .ok()
}

/// The field whose last name is the same, or nearly.
fn nearest(name: &str) -> Option<&'static str> {
    let last = |path: &str| path.rsplit('.').next().unwrap_or_default().replace('_', "");
    let search = last(name);
    Field::ALL
        .iter()
        .map(|field| field.path())
        .find(|path| last(path).contains(&search) || search.contains(&last(path)))
}
