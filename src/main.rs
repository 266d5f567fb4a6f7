//! The bundle for an alert's pages.

use forewarned::browser::{DataResponse, ScriptError};
use wasm_bindgen::prelude::*;

/// Does nothing: the document's script calls [`start`].
fn main() {}

/// Starts the app from the response that contains its data. The document's script calls this and reports a failure to the reader.
///
/// # Errors
/// If the app cannot start.
#[wasm_bindgen]
pub async fn start(data: js_sys::Promise) -> Result<(), JsValue> {
    forewarned::start::start(DataResponse::from(data)).await.map_err(|error| ScriptError::from(error).into())
}
