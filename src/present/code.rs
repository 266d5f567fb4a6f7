use fast_qr::qr::QRBuilder;
use leptos::prelude::*;

use crate::shared::decimal;

/// The quiet zone around a QR code, in modules, as required by ISO/IEC 18004.
const QUIET: usize = 4;

/// Returns the dark modules of the QR code for a text, as an SVG path, and the total width in modules. `None` if the text is too long
/// for a code.
pub fn modules(text: &str) -> Option<(String, usize)> {
    let code = QRBuilder::new(text).build().ok()?;
    let mut path = String::new();
    for row in 0..code.size {
        for column in 0..code.size {
            if code.data.get(row * code.size + column).is_some_and(|module| module.value()) {
                path += &["M", &decimal(column + QUIET), " ", &decimal(row + QUIET), "h1v1h-1z"].concat();
            }
        }
    }
    Some((path, code.size + 2 * QUIET))
}

/// A QR code of an address. An image for assistive technology; the caller shows the address as text next to it. Black on white in every
/// theme, because cameras expect that.
///
/// `address`: the address to encode. `name`: the accessible name.
#[component]
pub fn QrCode(address: String, name: String) -> impl IntoView {
    modules(&address).map(|(path, width)| {
        let width = decimal(width);
        let view_box = ["0 0 ", &width, " ", &width].concat();
        view! {
            <svg class="qr" viewBox=view_box role="img" aria-label=name shape-rendering="crispEdges">
                <rect class="qr-w" width=width.clone() height=width />
                <path class="qr-b" d=path />
            </svg>
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn qr_code_has_three_finder_patterns_and_a_quiet_zone() {
        let (path, width) = modules("https://example.org/present/a/#slide-denial").expect("a code");
        for [x, y] in [[QUIET, QUIET], [width - QUIET - 1, QUIET], [QUIET, width - QUIET - 1]] {
            assert!(path.contains(&format!("M{x} {y}h1")), "{x} {y}");
        }
        assert!(!path.contains("M3 ") && !path.contains(&format!("M{} ", width - QUIET)), "nothing in the quiet zone");
        assert_eq!(modules(&"x".repeat(8000)), None);
    }
}
