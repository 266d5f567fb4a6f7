//! A page as plain data made into a Leptos view: into elements in the browser, into HTML when pages are written.

use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};
use wasm_bindgen::JsCast as _;

use crate::ui::tree::{Described, Kind, Node, write};

const SVG: &str = "http://www.w3.org/2000/svg";

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
