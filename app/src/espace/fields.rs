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

/// A form that is posted to a page of ours.
pub fn post_form<V: IntoView + 'static>(
    action: &str,
    tokens: &FormTokens,
    content: V,
) -> impl IntoView + use<V> {
    let FormTokens { jeton, structure } = tokens.clone();
    let structure = (!structure.is_empty())
        .then(|| view! { <input type="hidden" name="structure_vue" value=structure/> });
    view! {
        <form method="post" action=action.to_owned()>
            <input type="hidden" name="jeton" value=jeton/>
            {structure}
            {content}
        </form>
    }
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
    pub fn view(self) -> impl IntoView {
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
    }
}
