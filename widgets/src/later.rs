//! What no first screen shows.

use leptos::{
    attr::{Attribute, any_attribute::AnyAttribute},
    tachys::{
        hydration::Cursor,
        view::{Mountable, Position, PositionState, Render, RenderHtml, add_attr::AddAnyAttr},
    },
};

/// A view that the first screen only has a marker for: in the page it is built there, so
/// that what adopts nodes which are there already is compiled for the first screen alone.
pub(crate) struct Later<V>(pub(crate) V);

impl<V: Render> Render for Later<V> {
    type State = V::State;

    fn build(self) -> Self::State {
        self.0.build()
    }

    fn rebuild(self, state: &mut Self::State) {
        self.0.rebuild(state);
    }
}

impl<V: RenderHtml> RenderHtml for Later<V> {
    type AsyncOutput = Later<V::AsyncOutput>;
    type Owned = Later<V::Owned>;

    const MIN_LENGTH: usize = 3;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self::AsyncOutput {
        Later(self.0.resolve().await)
    }

    fn to_html_with_buf(
        self,
        html: &mut String,
        position: &mut Position,
        _: bool,
        _: bool,
        _: Vec<AnyAttribute>,
    ) {
        html.push_str("<!>");
        *position = Position::NextChild;
    }

    fn hydrate<const FROM_SERVER: bool>(
        self,
        cursor: &Cursor,
        position: &PositionState,
    ) -> Self::State {
        let marker = cursor.next_placeholder(position);
        let mut state = self.build();
        if let Some(parent) = marker.parent_element() {
            state.mount(&parent, Some(&marker));
        }
        state
    }

    fn into_owned(self) -> Self::Owned {
        Later(self.0.into_owned())
    }
}

impl<V: RenderHtml> AddAnyAttr for Later<V> {
    type Output<A: Attribute> = Later<<V as AddAnyAttr>::Output<A>>;

    fn add_any_attr<A: Attribute>(self, attribute: A) -> Self::Output<A>
    where
        Self::Output<A>: RenderHtml,
    {
        Later(self.0.add_any_attr(attribute))
    }
}
