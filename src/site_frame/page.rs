use leptos::prelude::*;

use super::{FootBar, HeadBar, SiteNav};
use crate::address::Page;
use crate::components::{Link, site_address, use_words};
use crate::publisher::Publisher;

/// A page without an alert, as a whole document's body: head, what the page shows, foot. Landmarks: banner, navigation, contentinfo; the
/// page brings its `main`.
///
/// `page`: which one it is. `publisher`: who publishes the site. The children are what it shows.
#[component]
pub fn SitePage(page: Page, publisher: Publisher, children: Children) -> impl IntoView {
    let words = use_words();
    let says = [words.foot_explains(&words.site_name()), words.foot_court()].join(" ");
    view! {
        <p class="skip"><a href="#main">{words.skip_to_content()}</a></p>
        <div class="page site">
            <HeadBar class="top"><SiteNav current=page /></HeadBar>
            {children()}
            <FootBar publisher=publisher says=says>
                <Link to=site_address(words, Page::Method) part="errors">{words.report_error()}</Link>
            </FootBar>
        </div>
    }
}
