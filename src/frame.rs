//! What every page has around it: the site's head and foot.

use crate::ui::{Node, each, el};

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

/// The site's foot: what this is and is not.
pub fn footer(words: Words) -> Node {
    el("footer").class("site").with(el("p").with(words.footer_what())).with(el("p").with(words.footer_law()).with(" ").with(el("a").attr("href", "https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-prevention-and-punishment-crime-genocide").attr("rel", "noopener noreferrer external").with(words.convention()))).node()
}
