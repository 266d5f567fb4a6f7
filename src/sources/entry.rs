use leptos::either::Either;
use leptos::prelude::*;

use super::kinds::Listed;
use super::uses::{SourceUse, uses};
use crate::address::{Address, LessonView, View};
use crate::alert::{ReadAs, Source};
use crate::components::{DataText, Link, Shown, use_shown};
use crate::shared::decimal;

/// One source: the work, the form in which it was read, its side, and a native disclosure with what it supports and links to its uses.
///
/// `listed`: the source.
#[component]
pub fn SourceEntry(listed: Listed) -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    let Listed { source, shares_title } = listed;
    let more = shares_title.then(|| shown.source_name(&source.id)).flatten();
    let date = source.date.map_or_else(|| words.undated(), |date| words.when(date));
    let read = match source.read {
        ReadAs::Original => words.read_itself(),
        ReadAs::Copy => source.copy_host().map_or_else(|| words.read_in_some_copy(), |host| words.read_in_copy(host)),
        ReadAs::Unread => words.unread(),
    };
    let side = source.side.as_ref().map(|side| view! { " "<b>{words.side(side)}</b> });
    let rests = uses(&shown.alert, &shown.frameworks, &source.id);
    let Source { id, title, publisher, url, supports, note, .. } = source;
    let more = more.map(|more| view! { <span class="vh">": "<DataText text=more /></span> });
    let (linked, host) = match url.link() {
        Some(link) => {
            let (href, host) = (link.href.to_owned(), link.host.to_owned());
            let link =
                view! { <a href=href rel="noopener noreferrer external"><DataText text=title.clone() />{more}</a> };
            (Either::Left(link), host)
        }
        None => (Either::Right(view! { <b><DataText text=title.clone() /></b> }), url.as_str().to_owned()),
    };
    let note = note.map(|note| view! { <p class="by"><DataText text=note /></p> });
    let rests = (!rests.is_empty()).then(|| view! { <SourceUses rests=rests /> });
    view! {
        <li id=["source-", id.as_str()].concat() tabindex="-1">
            <p class="sl-t"><cite>{linked}</cite></p>
            <p class="sl-p"><DataText text=publisher />", "{date}". "<span class="host">{host}</span></p>
            <p class="by">{read}{side}</p>
            <details>
                <summary>
                    <span>{words.source_in_full()}<span class="vh">": "<DataText text=title /></span></span>
                </summary>
                <p><DataText text=supports /></p>
                {note}
                {rests}
            </details>
        </li>
    }
}

/// Links to the uses of a source.
#[component]
fn SourceUses(rests: Vec<SourceUse>) -> impl IntoView {
    let shown = use_shown();
    let links = rests
        .into_iter()
        .map(|rests| {
            let (to, part, name) = target(&shown, rests);
            view! { <li><SourceUseLink to=to part=part name=name /></li> }
        })
        .collect_view();
    view! {
        <p class="lab">{shown.words.rests_on_it()}</p>
        <ul>{links}</ul>
    }
}

/// A link to a view, with an optional fragment that the view itself does not include.
#[component]
fn SourceUseLink(to: Address, part: Option<String>, name: String) -> impl IntoView {
    match part {
        Some(part) => Either::Left(view! { <Link to=to part=part><DataText text=name /></Link> }),
        None => Either::Right(view! { <Link to=to><DataText text=name /></Link> }),
    }
}

/// Returns the address, the fragment and the link text of a use.
fn target(shown: &Shown, rests: SourceUse) -> (Address, Option<String>, String) {
    let (alert, words) = (&shown.alert, shown.words);
    let part = |part: &str| Some(part.to_owned());
    let (view, part, name) = match rests {
        SourceUse::Statement(id, place, opening) => {
            (View::Text(Some(id)), None, words.statement_link(&words.claim_place(alert, &place), &opening))
        }
        SourceUse::Check(id, name) => (View::Checks(Some(id)), None, words.rests_check(&name)),
        SourceUse::Event(id, title) => (View::Events(Some(id)), None, words.rests_event(&title)),
        SourceUse::Fear(id, name, Some(stage)) => {
            (View::Stage(stage), part(&["fear-", id.as_str()].concat()), words.rests_fear(&name))
        }
        SourceUse::Fear(_, name, None) => (View::Events(None), None, words.rests_fear(&name)),
        SourceUse::Followed(number, name) => {
            (View::Recommendations(Some(number)), None, words.rests_followed(&decimal(number), &name))
        }
        SourceUse::Since(label) => (View::Timeline, part("since"), words.rests_since(&label)),
        SourceUse::Top => (View::Timeline, None, words.rests_top()),
        SourceUse::Summary => (View::Text(None), part("summary"), words.rests_summary()),
        SourceUse::Level => (View::Timeline, part("level"), words.foot_level()),
        SourceUse::Teaching => (View::Lesson(LessonView::Teach), None, words.rests_teaching()),
        SourceUse::Version(when) => (View::Text(None), part("versions"), words.rests_version(&words.when(when))),
        SourceUse::Stage(stage) => (View::Stage(stage), None, words.rests_stage(&words.stage_name(stage))),
        SourceUse::Prevention(stage) => {
            (View::Stage(stage), part("p-prevent"), words.rests_prevention(&words.stage_name(stage)))
        }
        SourceUse::Factor(id, number, name) => {
            (View::Factors(Some(id)), None, words.rests_factor(&decimal(number), &name))
        }
        SourceUse::AllStages => (View::Timeline, part("how"), words.rests_stages()),
        SourceUse::AllFactors => (View::Factors(None), None, words.rests_factors()),
    };
    (shown.at(view), part, name)
}
