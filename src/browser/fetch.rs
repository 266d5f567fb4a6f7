use gloo_net::http::{Request, Response};
use js_sys::Promise;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, RequestCache, RequestCredentials, RequestRedirect};

/// After this many milliseconds without a whole answer a request is given up.
const TIMEOUT_MS: f64 = 6_000.0;
/// A page that is loading says so before ten seconds have passed since it was asked for, whatever took its time before.
const LOADED_BY_MS: f64 = 9_000.0;
/// What a request has in any case.
const LEAST_MS: f64 = 2_000.0;

/// Why nothing came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// No whole answer in time.
    Timeout,
    /// The network or the server refused, or what came is not what it has to be: a browser does not tell the two apart.
    Unreachable,
    /// The answer is larger than was asked for.
    TooLarge,
}

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

/// Fetches a file of at most `limit` bytes that is what `integrity` says (W3C SRI; empty where anything will do). `anew` does not
/// take a copy that the browser has kept: it may be the one that was spoiled.
///
/// # Errors
/// [`FetchError`], after six seconds at the latest; sooner where a page that is loading has taken its time before.
pub async fn fetch(url: &str, integrity: &str, limit: usize, anew: bool) -> Result<Vec<u8>, FetchError> {
    let controller = AbortController::new().map_err(|_| FetchError::Unreachable)?;
    let window = web_sys::window().ok_or(FetchError::Unreachable)?;
    let timer = {
        let controller = controller.clone();
        let give_up = Closure::once_into_js(move || controller.abort());
        let left = window.performance().map_or(TIMEOUT_MS, |clock| LOADED_BY_MS - clock.now());
        let limit = if anew { TIMEOUT_MS } else { left.clamp(LEAST_MS, TIMEOUT_MS) };
        #[expect(clippy::cast_possible_truncation, reason = "it lies between the bounds above")]
        window.set_timeout_with_callback_and_timeout_and_arguments_0(give_up.unchecked_ref(), limit as i32)
    };
    let result = whole(url, integrity, limit, anew, &controller).await;
    if let Ok(timer) = timer {
        window.clear_timeout_with_handle(timer);
    }
    match result {
        Err(FetchError::Unreachable) if controller.signal().aborted() => Err(FetchError::Timeout),
        result => result,
    }
}

async fn whole(
    url: &str,
    integrity: &str,
    limit: usize,
    anew: bool,
    controller: &AbortController,
) -> Result<Vec<u8>, FetchError> {
    let response = Request::get(url)
        .integrity(integrity)
        .cache(if anew { RequestCache::Reload } else { RequestCache::Default })
        .abort_signal(Some(&controller.signal()))
        .credentials(RequestCredentials::Omit)
        .redirect(RequestRedirect::Error)
        .send()
        .await
        .map_err(|_| FetchError::Unreachable)?;
    if !response.ok() {
        return Err(FetchError::Unreachable);
    }
    // The length that is announced is that of the packed form, so it can only say that a file is too large.
    let announced = response.headers().get("content-length").and_then(|length| length.parse::<usize>().ok());
    if announced.is_some_and(|length| length > limit) {
        controller.abort();
        return Err(FetchError::TooLarge);
    }
    let bytes = response.binary().await.map_err(|_| FetchError::Unreachable)?;
    if bytes.len() > limit { Err(FetchError::TooLarge) } else { Ok(bytes) }
}
