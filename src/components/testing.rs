//! Renders components to HTML for tests, on a page of the fictional alert of `tests/fixtures`.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::sync::Arc;

use leptos::prelude::*;

use super::Shown;
use crate::address::{Address, Page, View};
use crate::alert::{Alert, Frameworks, Glossary};
use crate::app::App;
use crate::map::picture::{MapPicture, picture};
use crate::publisher::SitePublisher;
use crate::reading::{read_alert, read_frameworks, read_glossary};
use crate::store::{AlertFacts, Store};
use crate::words::{Language, Words};

/// Reads the fictional alert.
pub fn alert() -> Alert {
    let file = fs::read("tests/fixtures/alerts/inkwell-9-nowhere.json").expect("the file");
    read_alert(&file).expect("an alert").value
}

/// Reads the site's published alert.
pub fn real_alert() -> Alert {
    let file = fs::read("public/alerts/nagorno-karabakh-2020-10.json").expect("the file");
    read_alert(&file).expect("an alert").value
}

/// Reads the site's frameworks.
pub fn frameworks() -> Frameworks {
    let read = |name: &str| fs::read(format!("public/frameworks/{name}.json")).expect("a framework");
    read_frameworks(&read("ten-stages"), &read("risk-factors")).expect("frameworks").value
}

/// Lays out the map of an alert of the site, if it has one.
fn map(alert: &Alert, words: Words) -> Option<MapPicture> {
    let ground = fs::read(format!("public/maps/{}.json", alert.id)).ok()?;
    Some(picture(&ground, &alert.places, &alert.region, words).expect("a map"))
}

/// Creates the content of an alert's page, in English.
pub fn shown_of(alert: Alert) -> Shown {
    let words = Words::new(Language::English);
    let map = map(&alert, words);
    Shown::new(Arc::new(alert), Arc::new(frameworks()), words).with_map(map)
}

/// Renders a view on the stage timeline of the fictional alert, one tag per line.
pub fn html<V: IntoView>(view: impl FnOnce() -> V) -> String {
    html_at(alert(), View::Timeline, view).replace("><", ">\n<")
}

/// Renders a view on a page of an alert, without the comments that Leptos puts between texts.
pub fn html_at<V: IntoView>(alert: Alert, at: View, view: impl FnOnce() -> V) -> String {
    Owner::new().with(|| {
        Store::provide(AlertFacts::from(&alert), Address::new(Page::Alert(alert.id.clone(), at)));
        provide_context(shown_of(alert));
        view().into_view().to_html().replace("<!>", "").replace("<!---->", "")
    })
}

/// Reads the site's glossary.
pub fn glossary() -> Glossary {
    let file = fs::read("public/method/glossary.json").expect("the file");
    read_glossary(&file).expect("a glossary").value
}

/// Returns the texts of a page, block by block, without tags, sources and tables: tables repeat titles.
fn texts(html: &str) -> Vec<String> {
    let mut parts = html.split("<span class=\"srcs\">");
    let first = parts.next().unwrap_or_default().to_owned();
    let rest = parts.filter_map(|part| part.split_once("</span>")).map(|(_, rest)| rest);
    let html = rest.fold(first, |html, rest| html + rest);
    let html: String = html
        .split("<table>")
        .enumerate()
        .map(|(place, part)| if place == 0 { part } else { part.split_once("</table>").map_or("", |(_, rest)| rest) })
        .collect();
    let mut blocks = vec![String::new()];
    for part in html.split('<') {
        let (tag, text) = part.split_once('>').unwrap_or(("", part));
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        if !["a", "b", "em", "i", "u", "small", "span", "svg", "use"].contains(&name) {
            blocks.push(String::new());
        }
        if let Some(block) = blocks.last_mut() {
            block.push_str(text);
        }
    }
    blocks
}

/// Returns every link as its accessible name (the label, otherwise the text) and its `href`.
pub fn links(html: &str) -> Vec<(String, String)> {
    let attribute = |tag: &str, name: &str| {
        let tag = [" ", tag].concat();
        let (_, rest) = tag.split_once(&[" ", name, "=\""].concat())?;
        rest.split_once('"').map(|(value, _)| value.to_owned())
    };
    let link = |part: &str| {
        let (tag, rest) = part.split_once('>')?;
        let (text, _) = rest.split_once("</a>")?;
        let text: String = text.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text)).collect();
        let name = attribute(tag, "aria-label").unwrap_or(text);
        Some((name.split_whitespace().collect::<Vec<_>>().join(" "), attribute(tag, "href")?))
    };
    html.split("<a ").skip(1).filter_map(link).collect()
}

/// Asserts what every document of an alert must satisfy: no repeated long sentence, no faults, and exactly one `h1`.
pub fn expect_a_document(alert: Alert, view: View) {
    let html = html_at(alert, view.clone(), || view! { <App publisher=SitePublisher::default() /> });
    assert_eq!(repeated(&html), Vec::<String>::new(), "{view:?}");
    assert_eq!(page_faults(&html), Vec::<String>::new(), "{view:?}");
    assert_eq!(html.matches("<h1").count(), 1, "{view:?}");
}

/// Returns the sentences of more than eight words that a document repeats, apart from sources.
pub fn repeated(html: &str) -> Vec<String> {
    let mut said: HashMap<String, usize> = HashMap::new();
    for block in texts(html) {
        for sentence in block.split_inclusive(['.', '?', '!', ';', ':']) {
            let words: Vec<&str> = sentence.split_whitespace().collect();
            if words.len() > 8 {
                *said.entry(words.join(" ")).or_default() += 1;
            }
        }
    }
    let twice: BTreeSet<_> = said.into_iter().filter(|(_, count)| *count > 1).map(|(text, _)| text).collect();
    twice.into_iter().collect()
}

/// Returns the faults of a document.
///
/// Faults are links with the same name and different targets, links without a name or target, duplicate ids, empty elements, and `style`
/// attributes, which the content security policy refuses.
pub fn page_faults(html: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut targets: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, href) in links(html) {
        if name.is_empty() {
            faults.push(format!("a link to {href} has no name"));
        }
        if let Some(id) = href.strip_prefix('#')
            && !html.contains(&format!(" id=\"{id}\""))
        {
            faults.push(format!("{name} links to {href}, which does not exist"));
        }
        targets.entry(name).or_default().insert(href);
    }
    let several = targets.into_iter().filter(|(_, hrefs)| hrefs.len() > 1);
    faults.extend(several.map(|(name, hrefs)| format!("{name} leads to {hrefs:?}")));
    let mut ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    ids.sort_unstable();
    faults.extend(ids.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| format!("#{} occurs twice", pair[0])));
    for tag in ["ul", "ol", "dl", "p", "dd", "section", "h2", "h3", "nav"] {
        if html.contains(&format!("<{tag}></{tag}>")) {
            faults.push(format!("an empty {tag}"));
        }
    }
    if html.contains(" style=") {
        faults.push("the policy blocks style attributes".to_owned());
    }
    faults
}

/// Asserts that no list, heading or section is empty.
pub fn expect_no_empty_boxes(html: &str) {
    let faults: Vec<_> = page_faults(html).into_iter().filter(|fault| fault.starts_with("an empty")).collect();
    assert_eq!(faults, Vec::<String>::new());
}
