use gloo_net::http::{Request, Response};
use js_sys::Promise;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, ReferrerPolicy, RequestCache, RequestCredentials, Url};

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
        let bytes = Response::from(answer).binary().await.map_err(|error| Refusal::new(&error.to_string()))?;
        if bytes.len() > limit { Err(Refusal::new("the data is larger than allowed")) } else { Ok(bytes) }
    }
}

impl Refusal {
    /// An error with this text.
    pub fn new(text: &str) -> Self {
        Self(js_sys::Error::new(text).into())
    }
}

/// Why a file did not come from a host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// No answer in time, or none that this site may read.
    NoAnswer,
    /// An error, with the status of HTTP.
    Status(u16),
    /// The answer came from another host.
    LedOn,
    /// It is larger than allowed.
    TooLarge,
}

/// Milliseconds until a host is given up.
const PATIENCE: u32 = 15_000;

/// Loads a file without cookies and without saying where the reader comes from.
///
/// `origin`: where the answer has to come from. `limit`: most bytes.
///
/// # Errors
/// [`LoadError`] says why not.
pub async fn load_file(address: &str, origin: &str, limit: usize) -> Result<Vec<u8>, LoadError> {
    let signal = AbortSignal::timeout_with_u32(PATIENCE);
    let request = Request::get(address)
        .credentials(RequestCredentials::Omit)
        .referrer_policy(ReferrerPolicy::NoReferrer)
        .cache(RequestCache::NoCache)
        .abort_signal(Some(&signal));
    let answer = request.send().await.map_err(|_| LoadError::NoAnswer)?;
    if Url::new(&answer.url()).map(|url| url.origin()).ok().as_deref() != Some(origin) {
        return Err(LoadError::LedOn);
    }
    if !answer.ok() {
        return Err(LoadError::Status(answer.status()));
    }
    let length = answer.headers().get("content-length").and_then(|length| length.parse::<usize>().ok());
    if length.is_some_and(|length| length > limit) {
        return Err(LoadError::TooLarge);
    }
    let bytes = answer.binary().await.map_err(|_| LoadError::NoAnswer)?;
    if bytes.len() > limit { Err(LoadError::TooLarge) } else { Ok(bytes) }
}
