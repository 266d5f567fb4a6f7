use super::element::document;

/// Lets the page fill the screen, or gives the screen back. A browser that cannot, or may not, leaves the page as it is.
pub fn toggle_full_screen() {
    let Some(document) = document() else { return };
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
    } else if let Some(root) = document.document_element() {
        let _ = root.request_fullscreen();
    }
}
