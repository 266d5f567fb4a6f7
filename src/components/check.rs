use leptos::either::Either;
use leptos::prelude::*;

use super::{DataText, Glyph, Icon, Provenance, use_shown};
use crate::alert::{Check, Finding, Key};

/// Returns the id of the element that shows a check in full.
pub fn check_id(id: &Key) -> String {
    ["check-", id.as_str()].concat()
}

/// What others say about a claim. In full, it is a native disclosure (`details`): the finding and the gist, then the text, who denies it,
/// what is unknown, who checked it, and its sources. A later mention is a link to the first.
///
/// `check`: the check. `in_full`: whether this is the first mention.
#[component]
pub fn CheckDisclosure(check: Check, in_full: bool) -> impl IntoView {
    let words = use_shown().words;
    let id = check_id(&check.id);
    let outcome = check.finding == Finding::Outcome;
    if !in_full {
        let subject = check.subject.clone().unwrap_or_default();
        return Either::Left(view! {
            <a class="ck ckref" class:out=outcome href=["#", &id].concat()>
                <Icon glyph=check.finding />
                <span>
                    <b>{words.finding_label(check.finding)}</b>
                    " "
                    <DataText text=subject />
                    ", "
                    <u>{words.shown_above()}</u>
                </span>
            </a>
        });
    }
    let gist = check.gist.or(check.subject).unwrap_or_default();
    let denied = check.denied_by.map(|who| {
        view! { <p><b>{words.who_denies()}</b>" "<DataText text=who /></p> }
    });
    let missing = check.missing.map(|what| {
        view! { <p><b>{words.what_is_missing()}</b>" "<DataText text=what /></p> }
    });
    Either::Right(view! {
        <details class="ck" class:out=outcome id=id>
            <summary>
                <Icon glyph=check.finding />
                <span><b>{words.finding_label(check.finding)}</b>" "<DataText text=gist /></span>
                <Icon glyph=Glyph::Chevron class="gl chev" />
            </summary>
            <div class="ck-body">
                <p><DataText text=check.text /></p>
                {denied}
                {missing}
                <Provenance by=words.checked_by(check.confidence) sources=check.sources />
            </div>
        </details>
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alert::Confidence;
    use crate::components::testing::html;

    fn check() -> Check {
        Check {
            id: Key::new("blots").expect("a key"),
            about: Vec::new(),
            finding: Finding::Disputed,
            subject: Some("blots".to_owned()),
            gist: Some("The almanac says that both wear them.".to_owned()),
            when: None,
            text: "Ink people and paper people wear blots, by the almanac.".to_owned(),
            sources: Key::new("almanac").into_iter().collect(),
            confidence: Confidence::Medium,
            denied_by: Some("The council.".to_owned()),
            missing: None,
        }
    }

    #[test]
    fn first_mention_shows_the_full_check() {
        insta::assert_snapshot!(html(|| view! { <CheckDisclosure check=check() in_full=true /> }));
    }

    #[test]
    fn later_mentions_link_to_the_full_check() {
        insta::assert_snapshot!(html(|| view! { <CheckDisclosure check=check() in_full=false /> }));
    }
}
