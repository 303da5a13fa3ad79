//! Leptos, with the `view!` that pages under Trusted Types accept, and an `AnyView` that weighs
//! less.

pub(crate) use crate::any_view::{AnyView, IntoAny};
pub(crate) use leptos::prelude::*;
pub(crate) use view::view;

#[cfg(test)]
mod tests {
    use super::*;
    use std::any::type_name_of_val;

    /// Of each element, its type says how it is built.
    #[test]
    fn no_part_of_a_view_is_a_text_of_html() {
        let ours = view! {
            <p>
                <b class="a">"b"</b>
                <svg><path d="M0 0" /></svg>
                <i>r#"c"#</i>
            </p>
        };
        let theirs = leptos::view! { <p><b class="a">"b"</b></p> };
        assert!(!type_name_of_val(&ours).contains("InertElement"));
        assert!(
            type_name_of_val(&theirs).contains("InertElement"),
            "Leptos builds node by node now: `widgets/view` can go"
        );
    }
}
