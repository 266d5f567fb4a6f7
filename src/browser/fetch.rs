use gloo_net::http::{Request, Response};
use js_sys::Promise;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, ReferrerPolicy, RequestCache, RequestCredentials, Url};

/// A response that the document's script has already requested, so that the data downloads alongside the code. The browser verifies its
/// integrity (W3C SRI).
pub struct DataResponse(Promise);

/// A JavaScript error, such as the browser's reason for a failed request.
pub struct ScriptError(JsValue);

impl From<Promise> for DataResponse {
    fn from(answer: Promise) -> Self {
        Self(answer)
    }
}

impl From<ScriptError> for JsValue {
    fn from(error: ScriptError) -> Self {
        error.0
    }
}

impl DataResponse {
    /// Returns the bytes, at most `limit`.
    ///
    /// # Errors
    /// [`ScriptError`] if the response is incomplete or larger than `limit`.
    pub async fn bytes(self, limit: usize) -> Result<Vec<u8>, ScriptError> {
        let answer = JsFuture::from(self.0).await.map_err(ScriptError)?;
        let answer: web_sys::Response = answer.dyn_into().map_err(ScriptError)?;
        let bytes = Response::from(answer).binary().await.map_err(|error| ScriptError::new(&error.to_string()))?;
        if bytes.len() > limit { Err(ScriptError::new("the data is larger than allowed")) } else { Ok(bytes) }
    }
}

impl ScriptError {
    /// Creates an error with this message.
    pub fn new(text: &str) -> Self {
        Self(js_sys::Error::new(text).into())
    }
}

/// The reason a file could not be loaded from a host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// No response in time, or none that this site may read.
    NoResponse,
    /// An HTTP error status.
    Status(u16),
    /// The response came from another origin.
    Redirected,
    /// The file is larger than allowed.
    TooLarge,
}

/// The request timeout, in milliseconds.
const TIMEOUT_MS: u32 = 15_000;

/// Fetches a file without sending cookies or a referrer.
///
/// `origin`: the only origin whose response is accepted. `limit`: the maximum size, in bytes.
///
/// # Errors
/// [`LoadError`] with the reason.
pub async fn load_file(address: &str, origin: &str, limit: usize) -> Result<Vec<u8>, LoadError> {
    let signal = AbortSignal::timeout_with_u32(TIMEOUT_MS);
    let request = Request::get(address)
        .credentials(RequestCredentials::Omit)
        .referrer_policy(ReferrerPolicy::NoReferrer)
        .cache(RequestCache::NoCache)
        .abort_signal(Some(&signal));
    let answer = request.send().await.map_err(|_| LoadError::NoResponse)?;
    if Url::new(&answer.url()).map(|url| url.origin()).ok().as_deref() != Some(origin) {
        return Err(LoadError::Redirected);
    }
    if !answer.ok() {
        return Err(LoadError::Status(answer.status()));
    }
    let length = answer.headers().get("content-length").and_then(|length| length.parse::<usize>().ok());
    if length.is_some_and(|length| length > limit) {
        return Err(LoadError::TooLarge);
    }
    let bytes = answer.binary().await.map_err(|_| LoadError::NoResponse)?;
    if bytes.len() > limit { Err(LoadError::TooLarge) } else { Ok(bytes) }
}
