use leptos::prelude::*;

use super::IndexEntry;
use crate::address::{Page, View};
use crate::alert::Key;
use crate::components::{DataText, Link, site_address, use_words};

/// Alerts under a heading. Hidden if there are none.
///
/// `id`: the heading's id. `alerts`: the alerts, in display order.
#[component]
pub fn AlertList(id: &'static str, heading: Signal<String>, alerts: Signal<Vec<IndexEntry>>) -> impl IntoView {
    let words = use_words();
    view! {
        <section class="pin" aria-labelledby=id hidden=move || alerts.with(Vec::is_empty)>
            <h2 id=id>
                {heading}
                {move || alerts.with(|alerts| alerts.len() > 1).then(|| view! { " " <small>{words.newest_first()}</small> })}
            </h2>
            <ol class="al">
                <For each=move || alerts.get() key=|entry| entry.id.clone() children=|entry| view! { <Row entry=entry /> } />
            </ol>
        </section>
    }
}

/// Links to the map and the years, further down the page.
///
/// `alerts`: the alerts that the page lists.
#[component]
pub fn OtherViews(alerts: Signal<Vec<IndexEntry>>) -> impl IntoView {
    let words = use_words();
    let has_no_place = move || alerts.with(|alerts| alerts.iter().all(|alert| alert.position.is_none()));
    view! {
        <nav class="more vw" aria-label=words.other_views() hidden=move || alerts.with(Vec::is_empty)>
            <a class="to-map" href="#map-h" hidden=has_no_place>{words.alerts_on_map()}</a>
            <a href="#years-h">{words.alerts_by_year()}</a>
        </nav>
    }
}

/// Returns the id of a row's link.
pub fn row_link_id(id: &Key) -> String {
    ["alert-", id.as_str()].concat()
}

/// One alert: date, place and the publisher's title, the stages and the level that the publisher named, and how much of the text the
/// explainer covers. The place is the link, and the whole row can be pressed.
#[component]
fn Row(entry: IndexEntry) -> impl IntoView {
    let words = use_words();
    // If the name is a place without its date, the date has a separate column; the accessible name is the full title.
    let shown = entry.name();
    let IndexEntry { id, title, original_title, level_name, publisher, published, stages, is_whole, notice, .. } =
        entry;
    let link_id = row_link_id(&id);
    let to = site_address(words, Page::Alert(id, View::Timeline));
    let named = if stages.is_empty() {
        words.no_stage_named()
    } else {
        stages.into_iter().map(|stage| words.stage_name(stage)).collect::<Vec<_>>().join(", ")
    };
    let notice = notice.map(|notice| words.notice(notice));
    view! {
        <li>
            <p class="d">{words.short_when(published)}</p>
            <div>
                <h3><Link to=to id=link_id label=title><span><DataText text=shown /></span></Link></h3>
                <p class="pt">"“"<DataText text=original_title />"”"</p>
            </div>
            <p class="sg"><small>{words.publisher_named(&publisher)}</small>" "{named}</p>
            <div class="lv">
                <p><small>{words.publisher_declared(&publisher)}</small>" "<DataText text=level_name /></p>
                // The editors' statements are separate from the publisher's.
                <p><small>{if is_whole { words.full_explainer() } else { words.part_of_text() }}</small></p>
                {notice.map(|notice| view! { <p><small>{notice}</small></p> })}
            </div>
        </li>
    }
}
