use leptos::prelude::*;

use super::{FootBar, HeadBar, SiteNav};
use crate::address::Page;
use crate::components::{Link, site_address, use_words};
use crate::publisher::SitePublisher;

/// The document body of a page without an alert: header, content and footer. Landmarks: banner, navigation, contentinfo; the children
/// provide `main`.
///
/// `page`: the current page. `publisher`: the publisher of the site. The children are the content.
#[component]
pub fn SitePage(#[prop(optional)] page: Option<Page>, publisher: SitePublisher, children: Children) -> impl IntoView {
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
