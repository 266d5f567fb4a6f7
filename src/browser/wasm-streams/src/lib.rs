//! What `server_fn`, which comes with Leptos, needs of `wasm-streams` in order to compile. This program calls no server function, so
//! none of this ever runs (docs/decisions/0012-no-streams.md); if it did, a stream from Rust would be refused and one from the browser
//! would end at once.

use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use wasm_bindgen::JsValue;

/// A stream of the browser.
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// Takes a stream of the browser.
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// Refused: this program sends no stream.
    ///
    /// # Panics
    /// Always.
    pub fn from_stream<S: Stream<Item = Result<JsValue, JsValue>> + 'static>(_: S) -> Self {
        panic!("this program sends no stream")
    }

    /// A stream that ends at once: this program receives none.
    pub fn into_stream(self) -> IntoStream {
        IntoStream
    }

    /// The stream of the browser.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }
}

/// A stream that has ended.
pub struct IntoStream;

impl Stream for IntoStream {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(None)
    }
}
