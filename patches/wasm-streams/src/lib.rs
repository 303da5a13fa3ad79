//! What `server_fn` names of `wasm-streams`, for pages that never stream.
//!
//! The crate as published exports JavaScript classes, which stay in a module whether or not
//! anything uses them. There is no server function here: should one come that streams, it is
//! told so, as by a browser without streams.

use futures_util::stream::{self, Stream};
use wasm_bindgen::JsValue;

/// A stream of the page, as it came.
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// Wraps a stream of the page.
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// An empty stream of the page: what was to be sent is not.
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        Self(web_sys::ReadableStream::new().unwrap_or_else(|error| error.into()))
    }

    /// The stream of the page.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// One item, which says that nothing is read.
    pub fn into_stream(self) -> impl Stream<Item = Result<JsValue, JsValue>> {
        let error = JsValue::from_str("streams are not read here: see patches/README.md");
        stream::iter([Err(error)])
    }
}
