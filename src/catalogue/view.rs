use leptos::prelude::*;

use super::IndexEntry;
use crate::address::{Page, View};
use crate::components::{DataText, Link, site_address, use_words};

/// The first page: every alert of the index, and what helps to read one. Landmarks: main with a list of alerts.
///
/// `entries`: the alerts, newest first.
#[component]
pub fn CataloguePage(entries: Vec<IndexEntry>) -> impl IntoView {
    let words = use_words();
    let (heading, beside) = match entries.len() {
        1 => (words.the_explainer(), words.title_as_given()),
        _ => (words.explainers(), words.titles_as_given()),
    };
    let rows = entries.into_iter().map(|entry| view! { <Row entry=entry /> }).collect_view();
    view! {
        <main class="wrap catm" id="main" tabindex="-1">
            <div class="cat-h">
                <h1 tabindex="-1">{words.catalogue()}</h1>
                <p>{words.catalogue_question()}</p>
            </div>
            <section class="pin" aria-labelledby="alerts-h">
                <h2 id="alerts-h">{heading}" "<small>{beside}</small></h2>
                <ol class="al">{rows}</ol>
            </section>
            <section class="pin" aria-labelledby="help-h">
                <h2 id="help-h">{words.before_you_read()}</h2>
                <ul class="al hp">
                    <Help page=Page::Stages name=words.ten_stages_link() says=words.ten_stages_help() />
                    <Help page=Page::Method name=words.method_and_terms() says=words.method_help() />
                </ul>
            </section>
            <p class="by">
                <a href="alerts/index.json">{words.index_data()}</a>
                " "
                <Link to=site_address(words, Page::Open(View::Timeline))>{words.open_heading()}</Link>
            </p>
        </main>
    }
}

/// One alert: date, place and the publisher's own title, the stages and the level that the publisher named. The place is the link, and
/// the whole row can be pressed.
#[component]
fn Row(entry: IndexEntry) -> impl IntoView {
    let words = use_words();
    let IndexEntry { id, title, original_title, level_name, publisher, published, places, stages, .. } = entry;
    let to = site_address(words, Page::Alert(id, View::Timeline));
    let place = places.join("; ");
    // Where the editors' title is the place with a date, the date has a column of its own and goes into the name that is read out.
    let whole = place.is_empty() || !title.starts_with(&place);
    let shown = if whole { title.clone() } else { place };
    let named = if stages.is_empty() {
        words.no_stage_named()
    } else {
        stages.into_iter().map(|stage| words.stage_name(stage)).collect::<Vec<_>>().join(", ")
    };
    view! {
        <li>
            <p class="d">{words.short_when(published)}</p>
            <div>
                <h3><Link to=to label=title><span><DataText text=shown /></span></Link></h3>
                <p class="pt">"“"<DataText text=original_title />"”"</p>
            </div>
            <p class="sg"><small>{words.publisher_named(&publisher)}</small>" "{named}</p>
            <p class="lv"><small>{words.publisher_declared(&publisher)}</small>" "<DataText text=level_name /></p>
        </li>
    }
}

/// One page that helps to read an alert: its name as a link, and what it has.
#[component]
fn Help(page: Page, name: String, says: String) -> impl IntoView {
    let words = use_words();
    view! {
        <li>
            <h3><Link to=site_address(words, page)><span>{name}</span></Link></h3>
            <p>{says}</p>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alert::{Alert, Key, Stage};
    use crate::components::provide_site;
    use crate::components::testing::{alert, real_alert};
    use crate::words::{Language, Words};

    fn entry(alert: &Alert) -> IndexEntry {
        alert.into()
    }

    fn page(language: Language, entries: Vec<IndexEntry>) -> String {
        Owner::new().with(|| {
            provide_site(Words::new(language), Page::Catalogue);
            let html = view! { <CataloguePage entries=entries /> }.to_html();
            html.replace("<!>", "").replace("<!---->", "")
        })
    }

    #[test]
    fn an_alert_is_named_with_its_date_and_who_says_what() {
        let html = page(Language::English, vec![entry(&real_alert())]);
        insta::assert_snapshot!(html.replace("><", ">\n<"));
    }

    #[test]
    fn many_alerts_are_all_there_and_lead_to_their_pages() {
        let mut other = entry(&real_alert());
        other.id = Key::new("other").expect("a key");
        other.stages = Vec::new();
        let html = page(Language::English, vec![entry(&alert()), other]);
        assert_eq!(html.matches("<h3>").count(), 4);
        assert!(html.contains("href=\"alerts/other/"), "{html}");
        assert!(html.contains("no stage") && html.contains("The explainers"), "{html}");
        assert!(!html.contains("The full explainer"));
    }

    #[test]
    fn a_title_that_is_no_place_and_date_is_shown_whole() {
        let mut one = entry(&real_alert());
        one.title = "An open letter".to_owned();
        one.stages = vec![Stage::Denial];
        let html = page(Language::Pseudo, vec![one]);
        assert!(html.contains("<span><bdi>An open letter</bdi></span></a>"), "{html}");
        assert!(html.contains("href=\"alerts/"), "a link within one language: {html}");
    }
}
