use leptos::prelude::*;

use super::{Link, use_shown};
use crate::address::View;
use crate::alert::Key;

/// Links to sources, best first. Sources that the file does not have are left out.
///
/// `sources`: the source keys.
#[component]
pub fn SourceLinks(sources: Vec<Key>) -> impl IntoView {
    let shown = use_shown();
    let named = sources.into_iter().filter_map(|id| Some((shown.source_name(&id)?, id)));
    let links = named
        .enumerate()
        .map(|(place, (name, id))| {
            let to = shown.at(View::Sources(Some(id)));
            view! {
                {(place > 0).then_some("; ")}
                <Link to=to>{name}</Link>
            }
        })
        .collect_view();
    view! { <span class="srcs">{links}</span> }
}

/// The small line that says who is responsible for a text, with its sources.
///
/// `by`: who, and how sure they are; empty if the text above says so itself. `sources`: the source keys.
#[component]
pub fn Provenance(#[prop(optional, into)] by: String, sources: Vec<Key>) -> impl IntoView {
    let by = (!by.is_empty()).then(|| [&by, " "].concat());
    view! {
        <p class="by">
            {by}
            <SourceLinks sources=sources />
        </p>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::testing::html;

    #[test]
    fn names_who_checked_and_links_the_sources() {
        let sources = ["almanac", "not-there", "lantern-alert"].into_iter().filter_map(Key::new).collect::<Vec<_>>();
        insta::assert_snapshot!(html(|| view! { <Provenance by="Checked." sources=sources /> }));
    }
}
