//! The bundle for the list of all alerts.

use forewarned::browser::{DataResponse, ScriptError};
use wasm_bindgen::prelude::*;

/// Does nothing: the document's script calls [`start`].
fn main() {}

/// Starts the page from the response that contains its data. The document's script calls this and reports a failure to the
/// reader.
///
/// # Errors
/// If the page cannot start.
#[wasm_bindgen]
pub async fn start(data: js_sys::Promise) -> Result<(), JsValue> {
    forewarned::start::start_catalogue(DataResponse::from(data)).await.map_err(|error| ScriptError::from(error).into())
}
