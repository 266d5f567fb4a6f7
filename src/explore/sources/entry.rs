//! One source of a bibliography.

use crate::alert::{ReadAs, Source};
use crate::ui::{self, Element, Node, el, many, node};
use crate::words::Words;

/// The work, and in what form it was read.
pub fn in_short(words: Words, source: &Source) -> Element {
    let date = source.date.map_or_else(|| words.undated(), |date| words.when(date));
    let read = match source.read {
        ReadAs::Original => None,
        ReadAs::Copy => {
            Some(source.copy_host().map_or_else(|| words.read_in_some_copy(), |host| words.read_in_copy(host)))
        }
        ReadAs::Unread => Some(words.unread()),
    };
    let side = source.side.as_ref().map(|side| words.side(side));
    let remark =
        |text: Option<String>| text.map(|text| many(vec![node(" "), node(el("span").class("read").with(text))]));
    el("li").id(["source-", source.id.as_str()].concat()).attr("tabindex", "-1").with(
        el("p")
            .with(title(source))
            .with(". ")
            .with(ui::text(&source.publisher))
            .with(", ")
            .with(date)
            .with(".")
            .with(remark(read))
            .with(remark(side)),
    )
}

/// The work, in what form it was read, what it shows, and what rests on it.
pub fn in_full(words: Words, source: &Source, resting: Option<Node>) -> Node {
    let note = source.note.as_ref().map(|note| el("p").class("by").with(ui::text(note)));
    in_short(words, source).with(el("p").with(ui::text(&source.supports))).with(note).with(resting).node()
}

/// The title, as a link where the address is safe, and the host that it leads to.
fn title(source: &Source) -> Node {
    let (title, place) = match source.url.link() {
        Some(link) => (el("a").attr("href", link.href).with(ui::text(&source.title)).node(), link.host.into()),
        None => (ui::text(&source.title), ui::text(source.url.as_str())),
    };
    many(vec![node(el("cite").with(title)), node(" "), node(el("span").class("host").with(place))])
}
