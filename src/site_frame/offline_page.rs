use leptos::prelude::*;

use super::SitePage;
use crate::components::use_words;
use crate::publisher::SitePublisher;

/// The page shown offline in place of one that is not cached. Landmarks: main, plus those of [`SitePage`].
///
/// `publisher`: the publisher of the site.
#[component]
pub fn OfflinePage(publisher: SitePublisher) -> impl IntoView {
    let words = use_words();
    view! {
        <SitePage publisher=publisher>
            <main class="wrap" id="main" tabindex="-1">
                <div class="cat-h">
                    <h1 tabindex="-1">{words.offline_title()}</h1>
                    <p>{words.offline_lead()}</p>
                    // The page's script shows it and sets the requested page (`src/bin/pages/offline_page.js`).
                    <p hidden=true><a id="retry" href="../">{words.offline_retry()}</a></p>
                </div>
            </main>
        </SitePage>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::Page;
    use crate::components::provide_site;
    use crate::words::{Language, Words};

    #[test]
    fn explains_the_missing_page_and_links_to_the_site_root() {
        let html = Owner::new().with(|| {
            provide_site(Words::new(Language::English), Page::Method);
            view! { <OfflinePage publisher=SitePublisher::default() /> }.to_html()
        });
        assert!(html.contains("This page is not on your device"), "{html}");
        assert!(html.contains("href=\"../\"") && !html.contains("aria-current"), "{html}");
    }
}
