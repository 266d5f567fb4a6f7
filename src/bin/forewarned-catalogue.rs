//! The code of the list of all alerts in the browser.

use forewarned::browser::{DataResponse, ScriptError};
use wasm_bindgen::prelude::*;

/// Nothing runs before the document's script calls [`start`].
fn main() {}

/// Starts the page with the answer that holds its data. The document's script calls this and tells the reader of a failure.
///
/// # Errors
/// What was wrong.
#[wasm_bindgen]
pub async fn start(data: js_sys::Promise) -> Result<(), JsValue> {
    forewarned::start::start_catalogue(DataResponse::from(data)).await.map_err(|error| ScriptError::from(error).into())
}
