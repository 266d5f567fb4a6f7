use gloo_net::http::Response;
use js_sys::Promise;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// An answer that the document's own script has asked for, so that it comes beside the program. The browser checks that it is the file
/// that it has to be (W3C SRI).
pub struct Answer(Promise);

/// Why it did not come, as the browser says it.
pub struct Refusal(JsValue);

impl From<Promise> for Answer {
    fn from(answer: Promise) -> Self {
        Self(answer)
    }
}

impl From<Refusal> for JsValue {
    fn from(refusal: Refusal) -> Self {
        refusal.0
    }
}

impl Answer {
    /// Its bytes, at most `limit`.
    ///
    /// # Errors
    /// [`Refusal`] where it did not come whole, or is larger.
    pub async fn bytes(self, limit: usize) -> Result<Vec<u8>, Refusal> {
        let answer = JsFuture::from(self.0).await.map_err(Refusal)?;
        let answer: web_sys::Response = answer.dyn_into().map_err(Refusal)?;
        let bytes = Response::from(answer).binary().await.map_err(|error| refusal(&error.to_string()))?;
        if bytes.len() > limit { Err(refusal("the data is larger than allowed")) } else { Ok(bytes) }
    }
}

fn refusal(text: &str) -> Refusal {
    Refusal(js_sys::Error::new(text).into())
}
