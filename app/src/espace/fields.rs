//! Forms, and their fields.

use leptos::prelude::*;

/// What every form of a signed-in page carries: what ties it to its session, and the structure
/// that its page was about.
#[derive(Clone, Debug, Default)]
pub struct FormTokens {
    pub jeton: String,
    /// Empty when the page is about none.
    pub structure: String,
}

/// A form that is posted to a page of ours. Its type is hidden, or the types of pages grow
/// past what the compiler takes.
pub fn post_form<V: IntoView + 'static>(action: &str, tokens: &FormTokens, content: V) -> AnyView {
    form(action, None, tokens, content)
}

/// The same, with a file in it.
pub fn upload_form<V: IntoView + 'static>(
    action: &str,
    tokens: &FormTokens,
    content: V,
) -> AnyView {
    form(action, Some("multipart/form-data"), tokens, content)
}

fn form<V: IntoView + 'static>(
    action: &str,
    kind: Option<&'static str>,
    tokens: &FormTokens,
    content: V,
) -> AnyView {
    let FormTokens { jeton, structure } = tokens.clone();
    let structure = (!structure.is_empty())
        .then(|| view! { <input type="hidden" name="structure_vue" value=structure/> });
    view! {
        <form method="post" action=action.to_owned() enctype=kind>
            <input type="hidden" name="jeton" value=jeton/>
            {structure}
            {content}
        </form>
    }
    .into_any()
}

/// A field of one line, with its label, its help and what is wrong with it.
#[derive(Clone, Debug, Default)]
pub struct TextField {
    /// Its name in the form, and its identifier in the page.
    pub name: &'static str,
    pub label: &'static str,
    /// `text`, `email`, `tel`, `url`, `date`…
    pub kind: &'static str,
    pub autocomplete: &'static str,
    pub value: String,
    pub help: &'static str,
    pub fault: Option<String>,
    pub required: bool,
}

impl TextField {
    pub fn view(self) -> AnyView {
        let Self {
            name,
            label,
            kind,
            autocomplete,
            value,
            help,
            fault,
            required,
        } = self;
        let (help_id, fault_id) = (format!("{name}-aide"), format!("{name}-faute"));
        let mut described = Vec::new();
        if !help.is_empty() {
            described.push(help_id.clone());
        }
        if fault.is_some() {
            described.push(fault_id.clone());
        }
        let described = (!described.is_empty()).then(|| described.join(" "));
        let invalid = fault.as_ref().map(|_| "true");
        view! {
            <p class="champ">
                <label for=name>{label}</label>
                {(!help.is_empty()).then(|| view! { <span id=help_id class="aide">{help}</span> })}
                {fault.map(|fault| view! { <span id=fault_id class="faute">{fault}</span> })}
                <input
                    id=name
                    name=name
                    type=kind
                    value=value
                    autocomplete=autocomplete
                    required=required
                    aria-describedby=described
                    aria-invalid=invalid
                />
            </p>
        }
        .into_any()
    }
}

/// A field of several lines.
#[derive(Clone, Debug, Default)]
pub struct TextArea {
    /// Its identifier in the page; its name in the form is up to the first dash.
    pub id: String,
    pub label: &'static str,
    pub help: &'static str,
    pub max: usize,
    pub value: String,
}

impl TextArea {
    pub fn view(self) -> AnyView {
        let Self {
            id,
            label,
            help,
            max,
            value,
        } = self;
        let name = id.split('-').next().unwrap_or_default().to_owned();
        let help_id = format!("{id}-aide");
        let described = (!help.is_empty()).then(|| help_id.clone());
        // Leptos writes the content of this element as it is: what was typed would become
        // HTML. And a browser drops a line break at its very beginning.
        let value = value.replace('&', "&amp;").replace('<', "&lt;");
        view! {
            <p class="champ">
                <label for=id.clone()>{label}</label>
                {(!help.is_empty()).then(|| view! { <span id=help_id class="aide">{help}</span> })}
                <textarea id=id name=name rows="4" maxlength=max.to_string() aria-describedby=described>
                    {format!("\n{value}")}
                </textarea>
            </p>
        }
        .into_any()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_in_several_lines_is_no_html() {
        let area = TextArea {
            id: "note".into(),
            value: "</textarea><b>&amp;".into(),
            ..TextArea::default()
        };
        let html = Owner::new().with(|| area.view().to_html());
        assert!(
            html.contains(">\n&lt;/textarea>&lt;b>&amp;amp;</textarea>"),
            "{html}"
        );
    }
}
