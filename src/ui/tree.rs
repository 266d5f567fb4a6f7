//! A tree of elements as plain data, and the one piece of code that turns it into a page.
//!
//! Leptos's `view!` makes a type of its own for every element, and code for every type: with it, this program came to 223,000
//! bytes (brotli). A [`Node`] is one type however large the tree is, so that an element costs the bytes of its words. It is
//! still a Leptos view: it implements `Render` and `RenderHtml`, mounts with `leptos::mount`, and its living parts are Leptos
//! effects (docs/decisions/0002-elements-as-data.md).

use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};
use reactive_graph::effect::RenderEffect;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::Closure;

const SVG: &str = "http://www.w3.org/2000/svg";

type Listener = Box<dyn Fn(web_sys::Event) + Send>;
type LiveValue = Box<dyn Fn() -> Value + Send>;
type LiveString = Box<dyn Fn() -> String + Send>;
type LiveNode = Box<dyn Fn() -> Node + Send>;

/// The value of an attribute: nothing where the attribute is absent.
pub type Value = Option<String>;

/// A part of the page.
pub struct Node(Kind);

enum Kind {
    /// Nothing at all.
    Nothing,
    /// A text.
    Text(String),
    /// An element.
    Element(Element),
    /// Several parts, one behind the other.
    Many(Vec<Node>),
    /// A text that follows the signals that it reads.
    LiveText(LiveString),
    /// A part that is made anew whenever what it depends on changes.
    Live(LiveNode),
}

/// An element that is being described.
pub struct Element(Box<Described>);

struct Described {
    tag: &'static str,
    attributes: Vec<(&'static str, Attribute)>,
    listeners: Vec<(&'static str, Listener)>,
    children: Vec<Node>,
}

enum Attribute {
    /// Stays as it is.
    Fixed(Value),
    /// Follows what it depends on.
    Live(LiveValue),
    /// A class that comes and goes.
    Class(LiveValue),
    /// A property of the element rather than an attribute: what a reader typed or ticked.
    Property(LiveValue),
}

/// Begins an element.
pub fn el(tag: &'static str) -> Element {
    let nothing = Described { tag, attributes: Vec::new(), listeners: Vec::new(), children: Vec::new() };
    Element(Box::new(nothing))
}

/// Several parts, one behind the other.
pub fn many(nodes: Vec<Node>) -> Node {
    Node(Kind::Many(nodes))
}

/// One part for each thing.
pub fn each<T: Into<Node>>(parts: impl IntoIterator<Item = T>) -> Node {
    let mut nodes = Vec::new();
    for part in parts {
        push(&mut nodes, part.into());
    }
    many(nodes)
}

#[inline(never)]
fn push(nodes: &mut Vec<Node>, node: Node) {
    nodes.push(node);
}

/// A part that is made anew whenever a signal that it reads changes.
pub fn live<T: Into<Node>>(part: impl Fn() -> T + Send + 'static) -> Node {
    Node(Kind::Live(Box::new(move || part().into())))
}

/// Anything that can be part of a page.
pub fn node(part: impl Into<Node>) -> Node {
    part.into()
}

// The functions that take an `impl` of something do nothing but call one that does not: only the latter have a body that costs
// bytes, and each of them is there once.
impl Element {
    #[inline(never)]
    fn push(mut self, name: &'static str, attribute: Attribute) -> Self {
        self.0.attributes.push((name, attribute));
        self
    }

    #[inline(never)]
    fn fixed(self, name: &'static str, value: &str) -> Self {
        self.push(name, Attribute::Fixed(Some(value.to_owned())))
    }

    #[inline(never)]
    fn add(mut self, child: Node) -> Self {
        self.0.children.push(child);
        self
    }

    #[inline(never)]
    fn add_listener(mut self, event: &'static str, act: Listener) -> Self {
        self.0.listeners.push((event, act));
        self
    }

    /// An attribute.
    pub fn attr(self, name: &'static str, value: impl AsRef<str>) -> Self {
        self.fixed(name, value.as_ref())
    }

    /// An attribute that is there, without a value, or not.
    pub fn attr_if(self, name: &'static str, has: bool) -> Self {
        self.push(name, Attribute::Fixed(has.into_value()))
    }

    /// An attribute that follows the signals that it reads.
    pub fn attr_live<T: IntoValue>(self, name: &'static str, value: impl Fn() -> T + Send + 'static) -> Self {
        self.push(name, Attribute::Live(Box::new(move || value().into_value())))
    }

    /// The id.
    pub fn id(self, id: impl AsRef<str>) -> Self {
        self.fixed("id", id.as_ref())
    }

    /// The classes.
    pub fn class(self, names: &'static str) -> Self {
        self.fixed("class", names)
    }

    /// A class that it has or has not.
    pub fn class_if(self, name: &'static str, has: bool) -> Self {
        self.push(name, Attribute::Class(Box::new(move || has.into_value())))
    }

    /// A class that comes and goes with the signals that it reads.
    pub fn class_when(self, name: &'static str, has: impl Fn() -> bool + Send + 'static) -> Self {
        self.push(name, Attribute::Class(Box::new(move || has().into_value())))
    }

    /// A property, such as what is ticked, that follows the signals that it reads.
    pub fn prop<T: IntoValue>(self, name: &'static str, value: impl Fn() -> T + Send + 'static) -> Self {
        self.push(name, Attribute::Property(Box::new(move || value().into_value())))
    }

    /// What to do on an event.
    pub fn on(self, event: &'static str, act: impl Fn(web_sys::Event) + Send + 'static) -> Self {
        self.add_listener(event, Box::new(act))
    }

    /// What stands in it, behind what stands in it already.
    pub fn with(self, child: impl Into<Node>) -> Self {
        self.add(child.into())
    }

    /// A text in it that follows the signals that it reads.
    pub fn live_text(self, text: impl Fn() -> String + Send + 'static) -> Self {
        self.add(Node(Kind::LiveText(Box::new(text))))
    }

    /// A part of it that is made anew whenever a signal that it reads changes.
    pub fn live<T: Into<Node>>(self, part: impl Fn() -> T + Send + 'static) -> Self {
        self.add(live(part))
    }

    /// The element as a part of a page.
    pub fn node(self) -> Node {
        Node(Kind::Element(self))
    }
}

impl Node {
    /// For symmetry with [`Element::node`].
    #[must_use]
    pub fn node(self) -> Self {
        self
    }
}

impl From<Element> for Node {
    fn from(element: Element) -> Self {
        element.node()
    }
}

impl From<String> for Node {
    #[inline(never)]
    fn from(text: String) -> Self {
        Self(Kind::Text(text))
    }
}

impl From<&str> for Node {
    #[inline(never)]
    fn from(text: &str) -> Self {
        Self(Kind::Text(text.to_owned()))
    }
}

impl<T: Into<Self>> From<Option<T>> for Node {
    fn from(part: Option<T>) -> Self {
        part.map_or(Self(Kind::Nothing), Into::into)
    }
}

impl<T: Into<Self>> From<Vec<T>> for Node {
    fn from(parts: Vec<T>) -> Self {
        Self(Kind::Many(parts.into_iter().map(Into::into).collect()))
    }
}

/// What can be the value of an attribute.
pub trait IntoValue {
    /// The value.
    fn into_value(self) -> Value;
}

impl IntoValue for String {
    fn into_value(self) -> Value {
        Some(self)
    }
}

impl IntoValue for &str {
    #[inline(never)]
    fn into_value(self) -> Value {
        Some(self.to_owned())
    }
}

impl IntoValue for Value {
    fn into_value(self) -> Value {
        self
    }
}

impl IntoValue for bool {
    fn into_value(self) -> Value {
        self.then(String::new)
    }
}

/// What keeps the living parts alive. Dropping it stops them.
#[derive(Default)]
struct Alive(Vec<Effect>);

enum Effect {
    /// Of an attribute or a text, with the value that it has.
    Value(#[expect(dead_code, reason = "held so that it lives")] RenderEffect<Value>),
    /// Of a part of the page.
    Part(#[expect(dead_code, reason = "held so that it lives")] RenderEffect<Part>),
}

/// What a living part has put into the page.
struct Part {
    nodes: Vec<web_sys::Node>,
    #[expect(dead_code, reason = "held so that its own living parts live")]
    alive: Alive,
}

/// Where new nodes go.
struct Place<'a> {
    document: &'a web_sys::Document,
    parent: &'a web_sys::Node,
    /// In front of this one; at the end where there is none.
    before: Option<&'a web_sys::Node>,
    svg: bool,
}

impl Place<'_> {
    fn put(&self, node: &web_sys::Node) {
        // A parent that took part in making the node cannot refuse it.
        let _ = self.parent.insert_before(node, self.before);
    }
}

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}

impl Node {
    /// Puts the part into the page and says which nodes it consists of.
    fn put(self, place: &Place<'_>, alive: &mut Alive, nodes: &mut Vec<web_sys::Node>) {
        match self.0 {
            Kind::Nothing => {}
            Kind::Text(text) => {
                let text: web_sys::Node = place.document.create_text_node(&text).into();
                place.put(&text);
                nodes.push(text);
            }
            Kind::Many(parts) => {
                for part in parts {
                    part.put(place, alive, nodes);
                }
            }
            Kind::Element(element) => {
                if let Some(element) = element.create(place, alive) {
                    place.put(&element);
                    nodes.push(element);
                }
            }
            Kind::LiveText(text) => {
                let shown = place.document.create_text_node("");
                place.put(&shown);
                nodes.push(shown.clone().into());
                alive.0.push(Effect::Value(RenderEffect::new(move |before: Option<Value>| {
                    let now = Some(text());
                    if before.as_ref() != Some(&now) {
                        shown.set_text_content(now.as_deref());
                    }
                    now
                })));
            }
            Kind::Live(part) => {
                let end: web_sys::Node = place.document.create_comment("").into();
                place.put(&end);
                nodes.push(end.clone());
                alive.0.push(follow(part, end, place.svg, None));
            }
        }
    }
}

/// Makes a living part in front of its end mark, and anew whenever it changes.
fn follow(part: LiveNode, end: web_sys::Node, svg: bool, adopted: Option<Part>) -> Effect {
    let adopted = std::cell::RefCell::new(adopted);
    Effect::Part(RenderEffect::new(move |before: Option<Part>| {
        let now = part();
        if let Some(adopted) = adopted.borrow_mut().take() {
            return adopted;
        }
        // What was there goes before the new comes, with everything that lived in it.
        for node in before.into_iter().flat_map(|before| before.nodes) {
            if let Some(parent) = node.parent_node() {
                let _ = parent.remove_child(&node);
            }
        }
        let (mut alive, mut nodes) = (Alive::default(), Vec::new());
        if let (Some(document), Some(parent)) = (document(), end.parent_node()) {
            let place = Place { document: &document, parent: &parent, before: Some(&end), svg };
            now.put(&place, &mut alive, &mut nodes);
        }
        Part { nodes, alive }
    }))
}

impl Element {
    fn create(self, place: &Place<'_>, alive: &mut Alive) -> Option<web_sys::Node> {
        let Described { tag, attributes, listeners, children } = *self.0;
        let svg = place.svg || tag == "svg";
        let namespace = if svg { Some(SVG) } else { None };
        let element = match namespace {
            Some(namespace) => place.document.create_element_ns(Some(namespace), tag),
            None => place.document.create_element(tag),
        };
        let element = element.ok()?;
        let inside = Place { document: place.document, parent: &element, before: None, svg };
        for child in children {
            child.put(&inside, alive, &mut Vec::new());
        }
        // Behind the children: a list of choices can only take a value once the choices are there.
        for (name, attribute) in attributes {
            attribute.apply(name, &element, alive);
        }
        for (event, act) in listeners {
            listen(&element, event, act);
        }
        Some(element.into())
    }
}

impl Attribute {
    fn apply(self, name: &'static str, element: &web_sys::Element, alive: &mut Alive) {
        let element = element.clone();
        let (value, set): (LiveValue, fn(&web_sys::Element, &str, Option<&str>)) = match self {
            Self::Fixed(value) => return set_attribute(&element, name, value.as_deref()),
            Self::Live(value) => (value, set_attribute),
            Self::Class(value) => (value, set_class),
            Self::Property(value) => (value, set_property),
        };
        alive.0.push(Effect::Value(RenderEffect::new(move |before: Option<Value>| {
            let now = value();
            // A change of the state that is none here costs no call into the page.
            if before.as_ref() != Some(&now) {
                set(&element, name, now.as_deref());
            }
            now
        })));
    }
}

fn set_attribute(element: &web_sys::Element, name: &str, value: Option<&str>) {
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

fn set_class(element: &web_sys::Element, name: &str, value: Option<&str>) {
    let _ = element.class_list().toggle_with_force(name, value.is_some());
}

/// Ticks are true or false, everything else is text.
fn set_property(element: &web_sys::Element, name: &str, value: Option<&str>) {
    let value: wasm_bindgen::JsValue =
        if name == "checked" { value.is_some().into() } else { value.unwrap_or_default().into() };
    let name = name.into();
    // Setting what is there already would move the cursor of somebody who is writing.
    if js_sys::Reflect::get(element, &name).ok().as_ref() != Some(&value) {
        let _ = js_sys::Reflect::set(element, &name, &value);
    }
}

fn listen(element: &web_sys::Element, event: &str, act: Listener) {
    let act = Closure::<dyn Fn(web_sys::Event)>::new(act).into_js_value();
    let _ = element.add_event_listener_with_callback(event, act.unchecked_ref());
}

// ---- as HTML, when pages are written ---------------------------------------------------------------------------------

impl Node {
    fn write(self, html: &mut String) {
        match self.0 {
            Kind::Nothing => {}
            Kind::Text(text) => escape(&text, html),
            Kind::Many(parts) => parts.into_iter().for_each(|part| part.write(html)),
            Kind::Element(element) => element.write(html),
            // A comment keeps texts that stand side by side apart.
            Kind::LiveText(text) => {
                escape(&text(), html);
                html.push_str("<!---->");
            }
            Kind::Live(part) => {
                part().write(html);
                html.push_str("<!---->");
            }
        }
    }
}

impl Element {
    fn write(self, html: &mut String) {
        const VOID: [&str; 5] = ["input", "br", "hr", "img", "meta"];
        let Described { tag, attributes, children, .. } = *self.0;
        html.push('<');
        html.push_str(tag);
        let mut classes = String::new();
        for (name, attribute) in attributes {
            let value = match attribute {
                Attribute::Fixed(value) if name == "class" => {
                    classes.insert_str(0, &value.unwrap_or_default());
                    continue;
                }
                Attribute::Class(value) => {
                    if value().is_some() {
                        classes.push(' ');
                        classes.push_str(name);
                    }
                    continue;
                }
                Attribute::Fixed(value) => value,
                Attribute::Live(value) => value(),
                // The first rendering has nothing typed or ticked but the defaults, which are attributes.
                Attribute::Property(_) => continue,
            };
            write_attribute(name, value, html);
        }
        let classes = classes.trim();
        write_attribute("class", (!classes.is_empty()).then(|| classes.to_owned()), html);
        html.push('>');
        if VOID.contains(&tag) {
            return;
        }
        children.into_iter().for_each(|child| child.write(html));
        html.push_str("</");
        html.push_str(tag);
        html.push('>');
    }
}

fn write_attribute(name: &str, value: Value, html: &mut String) {
    let Some(value) = value else { return };
    html.push(' ');
    html.push_str(name);
    if !value.is_empty() {
        html.push_str("=\"");
        escape(&value, html);
        html.push('"');
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

// ---- as a Leptos view ------------------------------------------------------------------------------------------------

/// The tree in the page.
pub struct Mounted {
    fragment: Option<web_sys::DocumentFragment>,
    nodes: Vec<web_sys::Node>,
    #[expect(dead_code, reason = "held so that the living parts live")]
    alive: Alive,
}

impl Render for Node {
    type State = Mounted;

    fn build(self) -> Mounted {
        let (mut alive, mut nodes) = (Alive::default(), Vec::new());
        let document = document();
        let fragment = document.as_ref().map(web_sys::Document::create_document_fragment);
        if let (Some(document), Some(fragment)) = (&document, &fragment) {
            let place = Place { document, parent: fragment, before: None, svg: false };
            self.put(&place, &mut alive, &mut nodes);
        }
        Mounted { fragment, nodes, alive }
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
        self.write(html);
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
    fn writes_what_is_there_at_first() {
        let tree = el("ul")
            .class("a")
            .class_if("b", true)
            .class_when("c", || false)
            .attr_if("hidden", false)
            .attr_live("data-x", || "1")
            .prop("value", || "never written")
            .on("click", |_| ())
            .with(vec![el("li").with("one"), el("li").with(None::<String>)])
            .live(|| el("li").with(el("input").attr_if("checked", true)));
        assert_eq!(
            tree.node().to_html(),
            "<ul data-x=\"1\" class=\"a b\"><li>one</li><li></li><li><input checked></li><!----></ul>"
        );
    }
}
