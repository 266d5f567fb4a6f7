use std::collections::HashMap;
use std::sync::Arc;

use leptos::either::Either;
use leptos::prelude::*;

use super::shown::source_names;
use super::{DataText, use_words};
use crate::alert::{Key, ReadAs, Source, SourceKind};
use crate::words::Words;

/// The sources that a page without an alert lists at its end. Provided by the page, read by components.
#[derive(Clone)]
pub struct Bibliography {
    /// Each source once.
    sources: Arc<Vec<Source>>,
    /// The link text for each source, unique on the page.
    names: Arc<HashMap<Key, String>>,
}

impl Bibliography {
    /// Creates a bibliography of these sources. If a source occurs more than once, the first occurrence is kept.
    pub fn new<'a>(words: Words, sources: impl Iterator<Item = &'a Source>) -> Self {
        let mut all: Vec<Source> = Vec::new();
        for source in sources {
            if all.iter().all(|known| known.id != source.id) {
                all.push(source.clone());
            }
        }
        Self { names: Arc::new(source_names(words, all.iter())), sources: Arc::new(all) }
    }
}

/// Returns the id of the element that lists a source.
fn source_id(id: &Key) -> String {
    ["source-", id.as_str()].concat()
}

/// The small line that names the sources of a text, as links to the page's source list. Renders nothing if there are none.
///
/// `sources`: the source keys, best first.
#[component]
pub fn RestsOn(sources: Vec<Key>) -> impl IntoView {
    let words = use_words();
    let names = expect_context::<Bibliography>().names;
    let mut cited: Vec<(Key, String)> = Vec::new();
    for id in sources {
        if let (Some(name), true) = (names.get(&id), cited.iter().all(|(known, _)| *known != id)) {
            cited.push((id, name.clone()));
        }
    }
    let label = if cited.len() == 1 { words.one_source() } else { words.several_sources() };
    let links = cited
        .into_iter()
        .enumerate()
        .map(|(place, (id, name))| {
            let href = ["#", &source_id(&id)].concat();
            view! {
                {(place > 0).then_some("; ")}
                <a href=href>{name}</a>
            }
        })
        .collect::<Vec<_>>();
    (!links.is_empty()).then(|| {
        view! { <p class="by"><b>{label}</b>" "<span class="srcs">{links}</span></p> }
    })
}

/// Every source of the page, by kind: the work as a link, its publisher and date, the form in which the editors read it, and what it
/// shows. Each kind has a heading and a list; entries can receive focus from links to them.
#[component]
pub fn SourceList() -> impl IntoView {
    let words = use_words();
    let all = expect_context::<Bibliography>().sources;
    SourceKind::ALL
        .into_iter()
        .filter_map(|kind| {
            let of_kind: Vec<Source> = all.iter().filter(|source| source.kind == kind).cloned().collect();
            let entries = of_kind.iter().map(|source| view! { <Entry source=source.clone() /> }).collect_view();
            (!of_kind.is_empty()).then(|| {
                view! {
                    <h3>{words.source_kind(kind)}</h3>
                    <ul class="bib">{entries}</ul>
                }
            })
        })
        .collect_view()
}

/// One source. Only an `https:` address becomes a link; any other is shown as text.
#[component]
fn Entry(source: Source) -> impl IntoView {
    let words = use_words();
    let id = source_id(&source.id);
    let title = if let Some(link) = source.url.link() {
        let (href, host) = (link.href.to_owned(), link.host.to_owned());
        Either::Left(view! {
            <a href=href rel="noopener noreferrer external"><DataText text=source.title.clone() /></a>
            " "
            <span class="host">{host}</span>
        })
    } else {
        let address = source.url.as_str().to_owned();
        Either::Right(view! {
            <b><DataText text=source.title.clone() /></b>
            " "
            <span class="host"><DataText text=address /></span>
        })
    };
    let date = source.date.map_or_else(|| words.undated(), |date| words.when(date));
    let read = match source.read {
        ReadAs::Original => None,
        ReadAs::Copy => {
            Some(source.copy_host().map_or_else(|| words.read_in_some_copy(), |host| words.read_in_copy(host)))
        }
        ReadAs::Unread => Some(words.unread()),
    };
    let side = source.side.as_ref().map(|side| words.side(side));
    let remarks = [read, side].into_iter().flatten().map(|text| view! { " "<b>{text}</b> }).collect_view();
    let note = source.note.map(|note| view! { <p class="by"><DataText text=note /></p> });
    view! {
        <li id=id tabindex="-1">
            <p class="bib-t">{title}</p>
            <p class="by"><DataText text=source.publisher />", "{date}"."{remarks}</p>
            <p><DataText text=source.supports /></p>
            {note}
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::Page;
    use crate::components::provide_site;
    use crate::components::testing::frameworks;
    use crate::words::Language;

    /// Renders a view on a page with the sources of the ten stages, one tag per line.
    fn html<V: IntoView>(view: impl FnOnce() -> V) -> String {
        Owner::new().with(|| {
            let words = Words::new(Language::English);
            provide_site(words, Page::Stages);
            provide_context(Bibliography::new(words, frameworks().stages.sources.iter()));
            view().into_view().to_html().replace("<!>", "").replace("<!---->", "").replace("><", ">\n<")
        })
    }

    #[test]
    fn source_links_are_listed_once_each() {
        let ids = ["gw-ten-stages", "not-there", "dubih-2017", "gw-ten-stages"].into_iter().filter_map(Key::new);
        let ids: Vec<Key> = ids.collect();
        insta::assert_snapshot!(html(|| view! { <RestsOn sources=ids /> }));
        assert_eq!(html(|| view! { <RestsOn sources=Vec::new() /> }), "");
    }

    #[test]
    fn source_states_how_it_was_read_and_what_it_supports() {
        let source = frameworks().stages.sources.into_iter().find(|source| source.id.as_str() == "un-guidance-note");
        insta::assert_snapshot!(html(|| view! { <Entry source=source.expect("a source") /> }));
        let text_only = frameworks().stages.sources.into_iter().find(|source| source.url.link().is_none());
        let html = html(|| view! { <Entry source=text_only.expect("an address that is no https: one") /> });
        assert!(!html.contains("<a "), "{html}");
    }

    #[test]
    fn every_source_is_listed_once() {
        let html = html(|| view! { <SourceList /> });
        assert_eq!(html.matches("<li id=\"source-").count(), frameworks().stages.sources.len());
    }
}
