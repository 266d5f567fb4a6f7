use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, Event, HtmlAnchorElement, HtmlInputElement, Url};

/// Offers a text as a file to save.
pub fn offer_file(name: &str, kind: &str, text: &str) {
    // A browser that makes no file from a text makes none on a second try either.
    let _ = try_offer(name, kind, text);
}

fn try_offer(name: &str, kind: &str, text: &str) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&text.into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let document = web_sys::window()?.document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&url).ok()
}

/// The bytes of the file that a reader chose in a file field, if it has at most `limit`. The field is emptied, so that the
/// same file can be chosen again.
pub async fn chosen_file(event: Event, limit: usize) -> Option<Vec<u8>> {
    let field: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = field.files()?.get(0)?;
    #[expect(clippy::cast_precision_loss, reason = "the limit is far below 2^53")]
    if file.size() > limit as f64 {
        field.set_value("");
        return Some(Vec::new());
    }
    let buffer = JsFuture::from(file.array_buffer()).await.ok()?;
    field.set_value("");
    Some(Uint8Array::new(&buffer).to_vec())
}
