//! A page as plain data, and the two pieces of code that turn it into HTML or into elements.
//!
//! Views are functions from data to a [`Node`]. At build time the node is written as HTML; in the browser the few parts that
//! change in shape are made of it again. It is a Leptos view (`Render`, `RenderHtml`), but one type however large the tree:
//! Leptos's `view!` makes a type of its own for every element, and code for every type (docs/decisions/0002-elements-as-data.md).

use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};
use wasm_bindgen::JsCast as _;

const SVG: &str = "http://www.w3.org/2000/svg";

/// A part of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Node(Kind);

#[derive(Clone, Debug, PartialEq)]
enum Kind {
    /// A text.
    Text(String),
    /// An element.
    Element(Element),
    /// Several parts, one behind the other, or none.
    Many(Vec<Node>),
}

/// An element that is being described.
#[must_use]
#[derive(Clone, Debug, PartialEq)]
pub struct Element(Box<Described>);

#[derive(Clone, Debug, PartialEq)]
struct Described {
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
    children: Vec<Node>,
}

/// Begins an element.
pub fn el(tag: &'static str) -> Element {
    Element(Box::new(Described { tag, attributes: Vec::new(), children: Vec::new() }))
}

/// Several parts, one behind the other.
pub fn many(nodes: Vec<Node>) -> Node {
    Node(Kind::Many(nodes))
}

/// One part for each thing.
pub fn each<T: Into<Node>>(parts: impl IntoIterator<Item = T>) -> Node {
    let mut nodes = Vec::new();
    for part in parts {
        nodes.push(part.into());
    }
    many(nodes)
}

/// Anything that can be part of a page.
pub fn node(part: impl Into<Node>) -> Node {
    part.into()
}

impl Element {
    #[inline(never)]
    fn set(mut self, name: &'static str, value: &str) -> Self {
        self.0.attributes.push((name, value.to_owned()));
        self
    }

    #[inline(never)]
    fn add(mut self, child: Node) -> Self {
        self.0.children.push(child);
        self
    }

    /// An attribute.
    pub fn attr(self, name: &'static str, value: impl AsRef<str>) -> Self {
        self.set(name, value.as_ref())
    }

    /// An attribute without a value that is there or not.
    pub fn attr_if(self, name: &'static str, has: bool) -> Self {
        if has { self.set(name, "") } else { self }
    }

    /// The id.
    pub fn id(self, id: impl AsRef<str>) -> Self {
        self.set("id", id.as_ref())
    }

    /// The classes.
    pub fn class(self, names: &str) -> Self {
        self.set("class", names)
    }

    /// What stands in it, behind what stands in it already.
    pub fn with(self, child: impl Into<Node>) -> Self {
        self.add(child.into())
    }

    /// The element as a part of a page.
    pub fn node(self) -> Node {
        Node(Kind::Element(self))
    }
}

impl Node {
    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        match &self.0 {
            Kind::Text(text) => text.is_empty(),
            Kind::Element(_) => false,
            Kind::Many(parts) => parts.iter().all(Self::is_empty),
        }
    }
}

impl From<Element> for Node {
    fn from(element: Element) -> Self {
        element.node()
    }
}

impl From<String> for Node {
    fn from(text: String) -> Self {
        Self(Kind::Text(text))
    }
}

impl From<&str> for Node {
    fn from(text: &str) -> Self {
        Self(Kind::Text(text.to_owned()))
    }
}

impl<T: Into<Self>> From<Option<T>> for Node {
    fn from(part: Option<T>) -> Self {
        part.map_or_else(|| many(Vec::new()), Into::into)
    }
}

impl<T: Into<Self>> From<Vec<T>> for Node {
    fn from(parts: Vec<T>) -> Self {
        each(parts)
    }
}

// ---- as HTML, when pages are written ---------------------------------------------------------------------------------

fn write(node: &Node, html: &mut String) {
    match &node.0 {
        Kind::Text(text) => escape(text, html),
        Kind::Many(parts) => parts.iter().for_each(|part| write(part, html)),
        Kind::Element(element) => write_element(&element.0, html),
    }
}

fn write_element(element: &Described, html: &mut String) {
    const VOID: [&str; 5] = ["input", "br", "hr", "img", "meta"];
    html.push('<');
    html.push_str(element.tag);
    for (name, value) in &element.attributes {
        html.push(' ');
        html.push_str(name);
        if !value.is_empty() {
            html.push_str("=\"");
            escape(value, html);
            html.push('"');
        }
    }
    html.push('>');
    if VOID.contains(&element.tag) {
        return;
    }
    element.children.iter().for_each(|child| write(child, html));
    html.push_str("</");
    html.push_str(element.tag);
    html.push('>');
}

fn escape(text: &str, html: &mut String) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            c => html.push(c),
        }
    }
}

// ---- as elements, in the browser -------------------------------------------------------------------------------------

fn put(node: &Node, document: &web_sys::Document, parent: &web_sys::Node, svg: bool) {
    match &node.0 {
        // A parent that the document made cannot refuse what the document made.
        Kind::Text(text) => drop(parent.append_child(&document.create_text_node(text))),
        Kind::Many(parts) => parts.iter().for_each(|part| put(part, document, parent, svg)),
        Kind::Element(element) => {
            let Described { tag, attributes, children } = &*element.0;
            let svg = svg || *tag == "svg";
            let made = if svg { document.create_element_ns(Some(SVG), tag) } else { document.create_element(tag) };
            let Ok(made) = made else { return };
            for (name, value) in attributes {
                let _ = made.set_attribute(name, value);
            }
            for child in children {
                put(child, document, &made, svg);
            }
            let _ = parent.append_child(&made);
        }
    }
}

/// The tree in the page.
pub struct Mounted {
    fragment: Option<web_sys::DocumentFragment>,
    nodes: Vec<web_sys::Node>,
}

impl Render for Node {
    type State = Mounted;

    fn build(self) -> Mounted {
        let document = web_sys::window().and_then(|window| window.document());
        let fragment = document.map(|document| {
            let fragment = document.create_document_fragment();
            put(&self, &document, &fragment, false);
            fragment
        });
        let mut nodes = Vec::new();
        let mut next = fragment.as_ref().and_then(|fragment| fragment.first_child());
        while let Some(node) = next {
            next = node.next_sibling();
            nodes.push(node);
        }
        Mounted { fragment, nodes }
    }

    fn rebuild(self, state: &mut Mounted) {
        let mut new = self.build();
        state.insert_before_this(&mut new);
        state.unmount();
        *state = new;
    }
}

impl Mountable for Mounted {
    fn unmount(&mut self) {
        for node in &self.nodes {
            if let Some(parent) = node.parent_node() {
                let _ = parent.remove_child(node);
            }
        }
    }

    fn mount(&mut self, parent: &web_sys::Element, marker: Option<&web_sys::Node>) {
        if let Some(fragment) = self.fragment.take() {
            let _ = parent.insert_before(&fragment, marker);
        }
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let first = self.nodes.first();
        let parent = first.and_then(web_sys::Node::parent_element);
        parent.map(|parent| child.mount(&parent, first)).is_some()
    }

    fn elements(&self) -> Vec<web_sys::Element> {
        self.nodes.iter().filter_map(|node| node.clone().dyn_into().ok()).collect()
    }
}

leptos::tachys::no_attrs!(Node);

impl RenderHtml for Node {
    type AsyncOutput = Self;
    type Owned = Self;
    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        html: &mut String,
        position: &mut Position,
        _escape: bool,
        _mark_branches: bool,
        _extra: Vec<leptos::attr::any_attribute::AnyAttribute>,
    ) {
        write(&self, html);
        *position = Position::NextChild;
    }

    fn hydrate<const FROM_SERVER: bool>(self, _cursor: &Cursor, _position: &PositionState) -> Mounted {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_never_becomes_markup() {
        let tree = el("p").attr("title", "\"<b>").with("<script>&").node();
        assert_eq!(tree.to_html(), "<p title=\"&quot;&lt;b&gt;\">&lt;script&gt;&amp;</p>");
    }

    #[test]
    fn writes_lists_nothing_and_void_elements() {
        let tree = el("ul")
            .class("a")
            .attr_if("hidden", false)
            .with(vec![el("li").with("one"), el("li").with(None::<String>)])
            .with(el("li").with(el("input").attr_if("checked", true)));
        assert_eq!(tree.node().to_html(), "<ul class=\"a\"><li>one</li><li></li><li><input checked></li></ul>");
    }
}
