use leptos::prelude::*;

use super::Link;
use crate::address::Address;

/// One tab.
#[derive(Clone)]
pub struct Tab {
    /// The address that it links to.
    pub to: Address,
    /// The tab's text.
    pub name: String,
    /// Its `aria-current`: `page` if its page is shown, `true` if a page below it is shown.
    pub current: Signal<Option<&'static str>>,
}

/// The parts of an alert. Navigation links with `aria-current`, not `role="tab"`: each links to a separate document.
///
/// `label`: the accessible name of the navigation. `tabs`: its links.
#[component]
pub fn Tabs(label: String, tabs: Vec<Tab>) -> impl IntoView {
    let links =
        tabs.into_iter().map(|tab| view! { <Link to=tab.to current=tab.current>{tab.name}</Link> }).collect_view();
    view! {
        <nav class="tabs" aria-label=label>
            <div class="wrap tabs-in">{links}</div>
        </nav>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::View;
    use crate::components::testing::html;
    use crate::components::use_shown;

    #[test]
    fn renders_links_with_one_current() {
        let tabs = || {
            let tab = |view, name: &str, current| Tab {
                to: use_shown().at(view),
                name: name.to_owned(),
                current: Signal::stored(current),
            };
            let tabs = vec![tab(View::Timeline, "Stages", Some("page")), tab(View::Cite, "Cite", None)];
            view! { <Tabs label="Parts".to_owned() tabs=tabs /> }
        };
        insta::assert_snapshot!(html(tabs));
    }
}
