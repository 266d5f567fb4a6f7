//! A page as plain data.
//!
//! Views are functions from data to a [`Node`]. At build time the node is written as HTML; in the browser the few parts that
//! change in shape are made of it again (`src/browser/view.rs`, where it is a Leptos view). It is one type however large the
//! tree: Leptos's `view!` makes a type of its own for every element, and code for every type
//! (docs/decisions/0002-elements-as-data.md).

/// A part of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Node(pub(crate) Kind);

/// What a part of a page can be.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind {
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
pub struct Element(pub(crate) Box<Described>);

/// An element with all that was said of it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Described {
    pub(crate) tag: &'static str,
    pub(crate) attributes: Vec<(&'static str, String)>,
    pub(crate) children: Vec<Node>,
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

pub(crate) fn write(node: &Node, html: &mut String) {
    write_as(node, false, html);
}

/// The HTML for a page whose language runs from left to right: a text that is set apart (`bdi`) but runs the same way stands
/// there without, which changes nothing that is seen and saves a hundredth of a page.
pub fn left_to_right(node: &Node) -> String {
    let mut html = String::new();
    write_as(node, true, &mut html);
    html
}

fn write_as(node: &Node, left_to_right: bool, html: &mut String) {
    match &node.0 {
        Kind::Text(text) => escape(text, html),
        Kind::Many(parts) => parts.iter().for_each(|part| write_as(part, left_to_right, html)),
        Kind::Element(element) => write_element(&element.0, left_to_right, html),
    }
}

fn write_element(element: &Described, left_to_right: bool, html: &mut String) {
    const VOID: [&str; 5] = ["input", "br", "hr", "img", "meta"];
    if left_to_right && element.tag == "bdi" && element.children.iter().all(runs_left_to_right) {
        return element.children.iter().for_each(|child| write_as(child, left_to_right, html));
    }
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
    element.children.iter().for_each(|child| write_as(child, left_to_right, html));
    html.push_str("</");
    html.push_str(element.tag);
    html.push('>');
}

/// Whether nothing in it can turn the direction: letters of scripts that begin at the left, and punctuation.
fn runs_left_to_right(node: &Node) -> bool {
    match &node.0 {
        Kind::Text(text) => text.chars().all(|c| {
            matches!(c, '\0'..'\u{590}' | '\u{1E00}'..'\u{2000}' | '\u{2010}'..'\u{2028}' | '\u{202F}'..'\u{205F}' | '\u{20A0}'..'\u{20D0}')
        }),
        Kind::Many(parts) => parts.iter().all(runs_left_to_right),
        Kind::Element(element) => element.0.children.iter().all(runs_left_to_right),
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn html(node: &Node) -> String {
        let mut html = String::new();
        write(node, &mut html);
        html
    }

    #[test]
    fn text_never_becomes_markup() {
        let tree = el("p").attr("title", "\"<b>").with("<script>&").node();
        assert_eq!(html(&tree), "<p title=\"&quot;&lt;b&gt;\">&lt;script&gt;&amp;</p>");
    }

    #[test]
    fn what_runs_another_way_is_set_apart_and_nothing_else() {
        let tree = |text: &str| el("p").with(el("bdi").with(vec![el("a").with(text)])).node();
        assert_eq!(left_to_right(&tree("“Şuşa” – 1915")), "<p><a>“Şuşa” – 1915</a></p>");
        for text in ["\u{5E9}\u{5DC}", "a\u{202E}b", "\u{200F}", "\u{627}"] {
            let whole = ["<p><bdi><a>", text, "</a></bdi></p>"].concat();
            assert_eq!(left_to_right(&tree(text)), whole);
            assert_eq!(html(&tree(text)), whole);
        }
        assert_eq!(html(&tree("a")), "<p><bdi><a>a</a></bdi></p>");
    }

    #[test]
    fn writes_lists_nothing_and_void_elements() {
        let tree = el("ul")
            .class("a")
            .attr_if("hidden", false)
            .with(vec![el("li").with("one"), el("li").with(None::<String>)])
            .with(el("li").with(el("input").attr_if("checked", true)));
        assert_eq!(html(&tree.node()), "<ul class=\"a\"><li>one</li><li></li><li><input checked></li></ul>");
    }
}
