use leptos::prelude::*;

use crate::address::{Page, Pair};
use crate::alert::CitedText;
use crate::cite::SiteRoot;
use crate::components::{DataText, Glyph, Icon, Link, Provenance, use_shown};

/// The id of the list of changes.
pub const CHANGES: &str = "changes";

/// The editors' texts about the alert: a summary, the meaning of its level, its versions, and the changes to the data. The changes are in
/// a native disclosure.
#[component]
pub fn AboutAlert() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let alert = shown.alert.clone();
    let versions = alert.dates.versions.clone();
    let versions = (!versions.is_empty()).then(|| {
        let versions = versions
            .into_iter()
            .map(|version| {
                // Other alerts can only be linked from the site's own pages.
                let other = version.alert.filter(|_| shown.is_published()).map(|other| {
                    let to = shown.address(Page::Compare(Pair::of(other, alert.id.clone())));
                    let label = words.compare_link(&words.compare_versions(), &words.when(version.date));
                    view! { <p><Link to=to label=label>{words.compare_versions()}</Link></p> }
                });
                view! {
                    <div>
                        <dt>{words.when(version.date)}</dt>
                        <dd>
                            <p><DataText text=version.text /></p>
                            {other}
                            <Provenance sources=version.sources />
                        </dd>
                    </div>
                }
            })
            .collect_view();
        view! {
            <section id="versions" tabindex="-1">
                <h3>{words.versions()}</h3>
                <dl class="dated">{versions}</dl>
            </section>
        }
    });
    // Feeds exist only if the site's URL is set, and only for published alerts.
    let root = use_context::<SiteRoot>().and_then(|SiteRoot(root)| root).filter(|_| !shown.is_opened());
    let feed = root.map(|root| {
        let feed = [&root, "feeds/", alert.id.as_str(), ".atom"].concat();
        view! { <p><a href=feed>{words.follow_changes()}</a></p> }
    });
    let changes = alert.changes.clone();
    let none = changes.is_empty().then(|| view! { <p>{words.no_changes()}</p> });
    let changes = (!changes.is_empty()).then(|| {
        let changes = changes.into_iter().map(|change| {
            view! { <div><dt>{words.when(change.date)}</dt><dd><DataText text=change.text /></dd></div> }
        });
        view! { <dl class="dated">{changes.collect_view()}</dl> }
    });
    let changes = view! {
        <details class="fold">
            <summary>{words.changes()}<Icon glyph=Glyph::Chevron class="gl chev" /></summary>
            // Navigating to this id opens the disclosure.
            <div id=CHANGES tabindex="-1">
                {none}
                {changes}
            </div>
            {feed}
        </details>
    };
    let text = |id: &'static str, heading: String, text: CitedText| {
        view! {
            <section id=id tabindex="-1">
                <h3>{heading}</h3>
                <p class="mean"><DataText text=text.text /></p>
                <Provenance sources=text.sources />
            </section>
        }
    };
    view! {
        <section class="part abt" id="about-alert" tabindex="-1">
            <h2>{words.about_the_alert()}" "<small>{words.by_the_editors()}</small></h2>
            {text("summary", words.summary(), alert.summary.clone())}
            {text("level", words.level_means(alert.level_name()), alert.level.meaning.clone())}
            {versions}
            {changes}
        </section>
    }
}
