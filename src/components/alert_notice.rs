use leptos::prelude::*;

use super::{DataText, Link, SourceLinks, use_shown};
use crate::address::{Page, Pair, View};

/// A notice that the publisher replaced or withdrew the alert, with a link to the later one. Renders nothing if there is no such notice.
/// A complementary landmark.
#[component]
pub fn AlertNotice() -> impl IntoView {
    let shown = use_shown();
    let words = shown.words;
    shown.alert.notice.clone().map(|notice| {
        let kind = words.notice(notice.kind);
        let later = notice.by.filter(|_| shown.is_published()).map(|id| {
            let both = shown.address(Page::Compare(Pair::of(shown.alert.id.clone(), id.clone())));
            let to = shown.address(Page::Alert(id, View::Timeline));
            view! { " " <Link to=to>{words.read_later_version()}</Link> " " <Link to=both>{words.compare_versions()}</Link> }
        });
        let label = kind.clone();
        view! {
            <aside class="wrap ntc" aria-label=label>
                <p>
                    <b>{kind}", "{words.when(notice.date)}"."</b>
                    " "
                    <DataText text=notice.text />
                    {later}
                    " "
                    <SourceLinks sources=notice.sources />
                </p>
            </aside>
        }
    })
}

/// A note on how much of the alert the editors could read. Renders nothing if they read the whole text.
#[component]
pub fn ReadInPart() -> impl IntoView {
    let shown = use_shown();
    let coverage = &shown.alert.coverage;
    let note = coverage.note.clone();
    (!coverage.is_whole()).then(|| {
        let note = note.map(|note| view! { " " <DataText text=note.text /> " " <SourceLinks sources=note.sources /> });
        view! { <p class="wrap ntc-p"><b>{shown.words.part_of_text()}"."</b>{note}</p> }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alert::{Alert, CitedText, Coverage, Extent, Key, Notice, NoticeKind, When};
    use crate::components::testing::{alert, html_at};

    fn text(text: &str) -> CitedText {
        CitedText { text: text.to_owned(), sources: Vec::new() }
    }

    fn page(alert: Alert) -> String {
        html_at(alert, View::Timeline, || view! { <AlertNotice /><ReadInPart /> })
    }

    #[test]
    fn superseded_alert_says_so_and_links_to_the_later_version() {
        let notice = Notice {
            kind: NoticeKind::Superseded,
            date: When::parse("2031-02").expect("a date"),
            by: Key::new("later"),
            text: "The committee published it anew.".to_owned(),
            sources: Vec::new(),
        };
        let html = page(Alert { notice: Some(notice), ..alert() });
        assert!(html.contains("Replaced by a later version, February 2031.</b>"), "{html}");
        assert!(html.contains("href=\"../later/\""), "{html}");
    }

    #[test]
    fn coverage_note_is_shown_only_if_part_of_the_text_was_not_read() {
        let read = |background| {
            let coverage = Coverage { background, note: Some(text("We read the first page.")), ..Coverage::default() };
            page(Alert { coverage, ..alert() }).contains("We read the first page.")
        };
        assert_eq!(Extent::ALL.map(read), [false, true, false, true]);
    }
}
