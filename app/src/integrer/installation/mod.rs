//! Whether a published page has the elements as they should be, and how to mend what is not.
//!
//! It reads what the page is written with, runs none of it, and knows no network.

mod policy;
mod tags;

use super::snippet::EmbedSite;
use leptos::prelude::*;
use policy::PagePolicies;
use shared::embed::{AttributeKind, AttributeSpec, ELEMENTS, ElementSpec};
use tags::{PageTag, page_tags};

/// A page as a visitor receives it.
#[derive(Clone, Copy, Debug)]
pub struct InstalledPage<'a> {
    /// Its `Content-Security-Policy` headers, as they came.
    pub policies: &'a [String],
    pub body: &'a str,
}

/// What was found, the gravest first.
#[derive(Clone, Debug)]
pub struct InstallationReport {
    findings: Vec<InstallationFinding>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct InstallationFinding {
    state: FindingState,
    aspect: InstallationAspect,
    found: String,
    /// What to do; empty when there is nothing to.
    mend: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum FindingState {
    Wrong,
    Doubt,
    Good,
}

/// What is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum InstallationAspect {
    Script,
    Elements,
    Attributes,
    Version,
    Integrity,
    Policy,
    Height,
    Language,
}

impl InstallationAspect {
    fn title(self) -> &'static str {
        match self {
            Self::Script => "Script",
            Self::Elements => "Module",
            Self::Attributes => "Attributs",
            Self::Version => "Version",
            Self::Integrity => "Intégrité",
            Self::Policy => "Politique de sécurité",
            Self::Height => "Hauteur",
            Self::Language => "Langue",
        }
    }
}

use FindingState::{Doubt, Good, Wrong};

impl InstallationReport {
    /// Looks at a page that should have what this site gives.
    pub fn of(page: &InstalledPage<'_>, site: &EmbedSite) -> Self {
        let tags = page_tags(page.body);
        let mut report = Self {
            findings: Vec::new(),
        };
        let scripts: Vec<_> = tags
            .iter()
            .filter_map(|tag| Loader::of(tag, site))
            .collect();
        let frames: Vec<_> = tags.iter().filter(|tag| is_frame(tag, site)).collect();
        let elements: Vec<_> = tags
            .iter()
            .filter(|tag| tag.name.starts_with("guichet-"))
            .collect();
        let policies = PagePolicies::new(page.policies, &tags);
        match (scripts.as_slice(), frames.as_slice(), elements.as_slice()) {
            ([], [], []) => report.nothing(),
            ([], [], _) => report.say(
                Wrong,
                InstallationAspect::Script,
                "Le module est dans la page, mais son script n’y est pas.",
                &format!("Ajoutez : {}", site.elements_script()),
            ),
            ([], ..) => {}
            (scripts, ..) => report.scripts(scripts, &elements, site),
        }
        report.elements(&elements);
        report.frames(&frames);
        if !scripts.is_empty() {
            report.module_policy(&policies, &scripts, site);
        }
        if !frames.is_empty() && !policies.allow_frame(&site.origin) {
            report.say(
                Wrong,
                InstallationAspect::Policy,
                "La politique de sécurité de la page refuse notre cadre.",
                &format!("Ajoutez-y : frame-src {};", site.origin),
            );
        }
        report.language(&tags);
        report.findings.sort_by_key(|finding| finding.state);
        report
    }

    fn say(&mut self, state: FindingState, aspect: InstallationAspect, found: &str, mend: &str) {
        let finding = InstallationFinding {
            state,
            aspect,
            found: found.to_owned(),
            mend: mend.to_owned(),
        };
        // What is true of two elements is said once.
        if !self.findings.contains(&finding) {
            self.findings.push(finding);
        }
    }

    fn nothing(&mut self) {
        self.say(
            Wrong,
            InstallationAspect::Elements,
            "Nous ne voyons ni module, ni cadre de ce Guichet dans le code de la page.",
            "Vérifiez l’adresse, et que la page est publiée. Si un programme construit la page \
             dans le navigateur, nous ne pouvons pas le voir : ouvrez-la et regardez.",
        );
    }

    fn scripts(&mut self, scripts: &[Loader<'_>], elements: &[&PageTag], site: &EmbedSite) {
        use InstallationAspect::{Elements, Integrity, Script, Version};
        self.say(Good, Script, "Le script est dans la page.", "");
        if scripts.len() > 1 && scripts.iter().any(|one| one.version != scripts[0].version) {
            self.say(
                Doubt,
                Version,
                "La page charge deux versions : la première sert, l’autre pèse pour rien.",
                "Gardez un seul script.",
            );
        }
        for Loader { tag, version } in scripts {
            if tag.get("type") != Some("module") {
                self.say(
                    Wrong,
                    Script,
                    "Le script n’est pas chargé comme un module : il ne marche pas.",
                    "Écrivez type=\"module\" dans sa balise.",
                );
            }
            let integrity = tag.get("integrity").filter(|value| !value.is_empty());
            match (version, integrity) {
                (None, None) => self.say(
                    Good,
                    Version,
                    "La page suit la version la plus récente.",
                    "",
                ),
                (None, Some(_)) => self.say(
                    Wrong,
                    Integrity,
                    "Le script suit la version la plus récente, mais integrity lui interdit de \
                     changer : il cessera de marcher à la prochaine.",
                    "Retirez integrity, ou prenez la version qui ne change plus.",
                ),
                (Some(version), given) => self.pinned(version, given, site),
            }
        }
        if elements.is_empty() {
            self.say(
                Doubt,
                Elements,
                "Le script est là, mais aucun module n’est dans le code de la page.",
                "Ajoutez par exemple <guichet-qpv></guichet-qpv>, sauf si un programme le fait \
                 dans le navigateur.",
            );
        }
    }

    fn pinned(&mut self, version: &str, integrity: Option<&str>, site: &EmbedSite) {
        use InstallationAspect::{Integrity, Version};
        let is_newest = version == site.version;
        match is_newest {
            true => self.say(
                Good,
                Version,
                "La page a la version d’aujourd’hui, fixée.",
                "",
            ),
            false => self.say(
                Doubt,
                Version,
                &format!(
                    "La page a la version {version}, fixée ; la plus récente est {}.",
                    site.version
                ),
                "Elle marche toujours. Reprenez le code à coller pour en changer.",
            ),
        }
        match (integrity, site.integrity.as_deref()) {
            (None, _) => self.say(
                Doubt,
                Integrity,
                "Rien ne garantit que le script reste celui-ci.",
                "Reprenez le code à coller de la version fixe : il a integrity.",
            ),
            (Some(given), Some(known)) if is_newest => {
                match given.split_ascii_whitespace().any(|one| one == known) {
                    true => self.say(Good, Integrity, "integrity est celle de ce script.", ""),
                    false => self.say(
                        Wrong,
                        Integrity,
                        "integrity n’est pas celle de ce script : le navigateur le refuse.",
                        &format!("Écrivez integrity=\"{known}\"."),
                    ),
                }
            }
            (Some(_), _) => {}
        }
    }

    fn elements(&mut self, tags: &[&PageTag]) {
        use InstallationAspect::{Attributes, Elements, Height};
        for tag in tags {
            let Some(element) = ELEMENTS.iter().find(|element| element.tag == tag.name) else {
                let known = ELEMENTS.each_ref().map(|element| element.tag).join(", ");
                self.say(
                    Wrong,
                    Elements,
                    &format!("Il n’existe pas de module {}.", tag.name),
                    &format!("Ceux qui existent : {known}."),
                );
                continue;
            };
            self.say(
                Good,
                Elements,
                &format!("{} est dans la page.", element.tag),
                "",
            );
            for (name, value) in &tag.attributes {
                self.attribute(element, name, value);
            }
            let style = tag.get("style").unwrap_or_default().replace(' ', "");
            let fixed = style
                .split(';')
                .any(|rule| rule.starts_with("height:") || rule.starts_with("max-height:"));
            if fixed {
                self.say(
                    Doubt,
                    Height,
                    &format!(
                        "La hauteur de {} est fixée : une réponse peut être coupée.",
                        tag.name
                    ),
                    "Retirez height et max-height : le module prend la hauteur qu’il lui faut.",
                );
            }
            if element.short() == "candidature" && tag.get("structure").is_none() {
                let chosen = tags.iter().any(|tag| tag.name == "guichet-orientation");
                if !chosen {
                    self.say(
                        Doubt,
                        Attributes,
                        "Le formulaire n’a pas de structure, et la page ne permet pas d’en choisir une.",
                        "Ajoutez structure=\"…\", ou <guichet-orientation></guichet-orientation> dans la \
                         même page.",
                    );
                }
            }
        }
    }

    fn attribute(&mut self, element: &ElementSpec, name: &str, value: &str) {
        let spec = element
            .attributes
            .iter()
            .find(|spec| spec.name.as_str() == name);
        let (found, mend) = match spec {
            None if is_of_html(name) => return,
            None => (
                format!("{} ne connaît pas l’attribut {name}.", element.tag),
                format!("Ceux qu’il connaît : {}.", names(element.attributes)),
            ),
            Some(spec) => match value_fault(spec.kind, value) {
                None => return,
                Some(mend) => (format!("{name}=\"{value}\" ne veut rien dire."), mend),
            },
        };
        self.say(Wrong, InstallationAspect::Attributes, &found, &mend);
    }

    fn frames(&mut self, frames: &[&PageTag]) {
        use InstallationAspect::{Elements, Height};
        for frame in frames {
            self.say(Good, Elements, "Le module est dans un cadre.", "");
            let height = frame
                .get("height")
                .and_then(|text| text.parse::<u32>().ok());
            if frame.get("data-guichet").is_none() {
                self.say(
                    Doubt,
                    Height,
                    "Le cadre ne prend pas sa hauteur tout seul : une réponse longue défile.",
                    "Reprenez le code du cadre, avec data-guichet et son script.",
                );
            } else if height.is_none_or(|height| height < 400) {
                self.say(
                    Doubt,
                    Height,
                    "Sans son script, le cadre serait trop bas pour être lu.",
                    "Écrivez height=\"640\".",
                );
            }
            if frame.get("title").is_none_or(str::is_empty) {
                self.say(
                    Wrong,
                    Elements,
                    "Le cadre n’a pas de titre : qui ne voit pas l’écran ne sait pas ce qu’il est.",
                    "Ajoutez title=\"Vérifier une adresse\".",
                );
            }
        }
    }

    fn module_policy(&mut self, policies: &PagePolicies, scripts: &[Loader<'_>], site: &EmbedSite) {
        use InstallationAspect::Policy;
        let add = |what: String| format!("Ajoutez-y : {what}");
        let mut sound = true;
        let mut wrong = |report: &mut Self, found: &str, mend: String| {
            sound = false;
            report.say(Wrong, Policy, found, &mend);
        };
        let geocoder = super::snippet::host(&site.geocoder);
        if policies.is_empty() {
            return self.say(Good, Policy, "La page n’en a pas : rien n’est refusé.", "");
        }
        let nonces: Vec<_> = scripts
            .iter()
            .filter_map(|one| one.tag.get("nonce"))
            .collect();
        if !policies.allow_script(&site.origin, &nonces) {
            wrong(
                self,
                "Elle refuse notre script.",
                add(format!("script-src {};", site.origin)),
            );
        }
        if !policies.allow_wasm() {
            wrong(
                self,
                "Elle refuse WebAssembly, dont le module est fait.",
                add("script-src 'wasm-unsafe-eval'; ou mettez le module dans un cadre.".into()),
            );
        }
        if !policies.allow_connection(&site.origin) {
            wrong(
                self,
                "Elle refuse que le module demande nos données.",
                add(format!("connect-src {};", site.origin)),
            );
        }
        if !geocoder.is_empty() && !policies.allow_connection(geocoder) {
            wrong(
                self,
                "Elle refuse le service d’adresses de l’État.",
                add(format!("connect-src {geocoder};")),
            );
        }
        if sound {
            self.say(Good, Policy, "Elle permet tout ce qu’il faut.", "");
        }
    }

    fn language(&mut self, tags: &[PageTag]) {
        let page = tags.iter().find(|tag| tag.name == "html");
        let lang = page.and_then(|tag| tag.get("lang")).unwrap_or_default();
        if lang.is_empty() {
            self.say(
                Doubt,
                InstallationAspect::Language,
                "La page ne dit pas sa langue.",
                "Écrivez <html lang=\"fr\"> : les lecteurs d’écran et les traducteurs s’y fient.",
            );
        } else {
            self.say(
                Good,
                InstallationAspect::Language,
                &format!("La page dit sa langue : {lang}."),
                "",
            );
        }
    }

    #[cfg(test)]
    fn of_state(&self, state: FindingState) -> Vec<&'static str> {
        let found = self
            .findings
            .iter()
            .filter(|finding| finding.state == state);
        found.map(|finding| finding.aspect.title()).collect()
    }
}

/// A script of ours in a page.
struct Loader<'a> {
    tag: &'a PageTag,
    /// `None` for the newest.
    version: Option<&'a str>,
}

impl<'a> Loader<'a> {
    fn of(tag: &'a PageTag, site: &EmbedSite) -> Option<Self> {
        let src = tag.get("src").filter(|_| tag.name == "script")?;
        let path = src.trim().strip_prefix(&site.origin)?;
        let path = path.split(['?', '#']).next()?;
        let version = match path.strip_prefix("/v/") {
            Some(rest) => Some(rest.strip_suffix("/guichet.js")?),
            None => (path == "/guichet.js").then_some(None)?,
        };
        Some(Self { tag, version })
    }
}

fn is_frame(tag: &PageTag, site: &EmbedSite) -> bool {
    let src = tag.get("src").unwrap_or_default().trim();
    let path = src.strip_prefix(&site.origin).unwrap_or_default();
    tag.name == "iframe" && path.starts_with("/integrer/cadre/")
}

/// An attribute that any element may have.
fn is_of_html(name: &str) -> bool {
    const GLOBAL: [&str; 12] = [
        "id",
        "class",
        "style",
        "slot",
        "part",
        "hidden",
        "dir",
        "title",
        "role",
        "tabindex",
        "translate",
        "is",
    ];
    GLOBAL.contains(&name)
        || ["data-", "aria-", "on", "v-", "_ng"]
            .iter()
            .any(|start| name.starts_with(start))
}

/// What a value should be instead, when it is nothing that is understood.
fn value_fault(kind: AttributeKind, value: &str) -> Option<String> {
    let value = value.trim();
    match kind {
        _ if value.is_empty() => None,
        AttributeKind::Text => None,
        AttributeKind::OneOf(values) => (!values.contains(&value))
            .then(|| format!("Valeurs possibles : {}.", values.join(", "))),
        AttributeKind::Several(values) => {
            let named = value.split([' ', ',']).filter(|name| !name.is_empty());
            let all_known = named.into_iter().all(|name| values.contains(&name));
            (!all_known).then(|| format!("Valeurs possibles : {}.", values.join(", ")))
        }
        AttributeKind::Territoire => (!super::choice::is_territoire(value)).then(|| {
            "Écrivez par exemple commune:93066, epci:200057867 ou departement:93.".to_owned()
        }),
        AttributeKind::Url => (!value.starts_with("https://"))
            .then(|| "Écrivez une adresse qui commence par https://.".to_owned()),
    }
}

fn names(attributes: &[AttributeSpec]) -> String {
    let names = attributes.iter().map(|spec| spec.name.as_str());
    names.collect::<Vec<_>>().join(", ")
}

/// What was found, as it is shown.
pub(super) fn findings(report: &InstallationReport) -> AnyView {
    let count = |state| {
        report
            .findings
            .iter()
            .filter(|found| found.state == state)
            .count()
    };
    let title = match (count(Wrong), count(Doubt)) {
        (0, 0) => "Tout est en place.".to_owned(),
        (0, 1) => "C’est en place. Un point mérite un regard.".to_owned(),
        (0, some) => format!("C’est en place. {some} points méritent un regard."),
        (1, _) => "Un point est à corriger.".to_owned(),
        (some, _) => format!("{some} points sont à corriger."),
    };
    let list = report.findings.iter().map(|finding| {
        let (class, state) = match finding.state {
            Wrong => ("faux", "À corriger"),
            Doubt => ("doute", "À regarder"),
            Good => ("bon", "Bon"),
        };
        let mend = (!finding.mend.is_empty()).then(|| view! { <p>{finding.mend.clone()}</p> });
        view! {
            <li class=class>
                <strong>{finding.aspect.title()}" : "{state}</strong>
                {finding.found.clone()}
                {mend}
            </li>
        }
    });
    view! {
        <p class="chapeau" role="status">{title}</p>
        <ul class="constats">{list.collect_view()}</ul>
    }
    .into_any()
}

/// Asks for the address of a page.
pub(super) fn form(url: &str) -> AnyView {
    view! {
        <form action="/integrer/verification" method="post">
            <p>
                <label for="page">"Adresse de la page"</label>
                <input
                    id="page"
                    type="url"
                    name="page"
                    required
                    maxlength="2000"
                    placeholder="https://"
                    value=url.to_owned()
                />
            </p>
            <button type="submit">"Vérifier cette page"</button>
        </form>
    }
    .into_any()
}

#[cfg(test)]
mod tests;
