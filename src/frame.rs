//! What every page has around it: the site's head and foot.

use serde::{Deserialize, Serialize};

use crate::ui::{self, Element, Node, each, el};

use crate::address::Theme;
use crate::words::Words;

/// The site's head: its name, the way to all alerts, light and dark.
pub fn header(words: Words, root: &str) -> Node {
    let options =
        each(Theme::ALL.into_iter().map(|theme| el("option").attr("value", theme.key()).with(words.theme(theme))));
    el("header")
        .class("site")
        .with(el("p").class("brand").with(el("a").attr("href", root).with(words.site_name())))
        .with(
            el("nav").attr("aria-label", words.site_navigation()).with(
                el("ul")
                    .with(el("li").with(el("a").attr("href", root).with(words.all_alerts())))
                    .with(el("li").with(el("a").attr("href", [root, "method/"].concat()).with(words.method()))),
            ),
        )
        .with(
            el("label")
                .class("theme")
                .with(el("span").with(words.theme_label()))
                .with(el("select").attr("data-act", "theme").with(options)),
        )
        .node()
}

/// Who publishes a site. What is not known is not said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publisher {
    /// Who answers for the editors' texts.
    pub editor: Option<String>,
    /// Where mistakes are reported: a `mailto:` or an `https:` address.
    pub contact: Option<String>,
    /// The licence of the data: an `https:` address.
    pub data_licence: Option<String>,
}

/// Where the Genocide Convention can be read.
pub const CONVENTION: &str =
    "https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-prevention-and-punishment-crime-genocide";

/// The site's foot: what this is and is not, and who answers for it.
pub fn footer(words: Words, publisher: &Publisher) -> Node {
    let law = el("p").with(words.footer_law()).with(" ").with(outside(CONVENTION, "", words.convention()));
    el("footer").class("site").with(el("p").with(words.footer_what())).with(law).with(imprint(words, publisher)).node()
}

/// What the publisher of the site has set.
fn imprint(words: Words, publisher: &Publisher) -> Node {
    let Publisher { editor, contact, data_licence } = publisher;
    let contact = contact.as_ref().map(|address| contact_link(address));
    let licence = data_licence.as_ref().map(|address| outside(address, "license ", shown(address)));
    let line = |name: String, value: Node| el("p").with(name).with(" ").with(value);
    let lines = [
        editor.as_ref().map(|name| line(words.edited_by(), ui::text(name))),
        contact.map(|link| line(words.corrections_to(), link.node())),
        licence.map(|link| line(words.data_licence(), link.node())),
    ];
    each(lines.into_iter().flatten())
}

/// A link to where mistakes are reported: a `mailto:` or an `https:` address.
pub fn contact_link(address: &str) -> Element {
    match address.strip_prefix("mailto:") {
        Some(mailbox) => el("a").attr("href", address).with(mailbox),
        None => outside(address, "", shown(address)),
    }
}

/// A link that leaves the site.
fn outside(address: &str, also: &str, text: impl Into<Node>) -> Element {
    el("a").attr("href", address).attr("rel", [also, "noopener noreferrer external"].concat()).with(text)
}

/// An address as readers know it.
fn shown(address: &str) -> &str {
    address.strip_prefix("https://").unwrap_or(address).trim_end_matches('/')
}
