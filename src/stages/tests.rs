//! The page as HTML, for the alert of the site and for an invented one that has hardly anything; and the rows of both.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use leptos::prelude::*;

use super::rows::{Row, rows};
use super::said::{said, trace};
use super::time::{Line, columns, lines};
use crate::address::View;
use crate::alert::{Alert, Finding, Key, Stage};
use crate::app::App;
use crate::components::testing::{alert, html_at, real_alert};
use crate::frame::Publisher;

fn page(alert: Alert, view: View) -> String {
    html_at(alert, view, || view! { <App publisher=Publisher::default() /> })
}

fn views() -> impl Iterator<Item = View> {
    [View::Timeline].into_iter().chain(Stage::ALL.into_iter().map(View::Stage))
}

/// Every view that has a document.
fn documents() -> impl Iterator<Item = View> {
    views().chain([View::Factors(None)])
}

fn key(text: &str) -> Key {
    Key::new(text).expect("a key")
}

fn row(alert: &Alert, stage: Stage) -> Row {
    rows(alert, &columns(alert)).into_iter().find(|row| row.stage == stage).expect("a row")
}

/// The texts of a page, block by block, without tags and without sources.
fn texts(html: &str) -> Vec<String> {
    let mut parts = html.split("<span class=\"srcs\">");
    let first = parts.next().unwrap_or_default().to_owned();
    let rest = parts.filter_map(|part| part.split_once("</span>")).map(|(_, rest)| rest);
    let html = rest.fold(first, |html, rest| html + rest);
    let mut blocks = vec![String::new()];
    for part in html.split('<') {
        let (tag, text) = part.split_once('>').unwrap_or(("", part));
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        if !["a", "b", "em", "i", "u", "small", "span", "svg", "use"].contains(&name) {
            blocks.push(String::new());
        }
        if let Some(block) = blocks.last_mut() {
            block.push_str(text);
        }
    }
    blocks
}

/// Every link with its name: the label, else its text.
fn links(html: &str) -> Vec<(String, String)> {
    let attribute = |tag: &str, name: &str| {
        let tag = [" ", tag].concat();
        let (_, rest) = tag.split_once(&[" ", name, "=\""].concat())?;
        rest.split_once('"').map(|(value, _)| value.to_owned())
    };
    let link = |part: &str| {
        let (tag, rest) = part.split_once('>')?;
        let (text, _) = rest.split_once("</a>")?;
        let text: String = text.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text)).collect();
        let name = attribute(tag, "aria-label").unwrap_or(text);
        Some((name.split_whitespace().collect::<Vec<_>>().join(" "), attribute(tag, "href")?))
    };
    html.split("<a ").skip(1).filter_map(link).collect()
}

#[test]
fn no_long_sentence_is_said_twice_in_a_document() {
    for view in documents() {
        let html = page(real_alert(), view.clone());
        let mut said: HashMap<String, usize> = HashMap::new();
        for block in texts(&html) {
            for sentence in block.split_inclusive(['.', '?', '!', ';', ':']) {
                let words: Vec<&str> = sentence.split_whitespace().collect();
                if words.len() > 8 {
                    *said.entry(words.join(" ")).or_default() += 1;
                }
            }
        }
        let twice: BTreeSet<_> = said.into_iter().filter(|(_, count)| *count > 1).map(|(text, _)| text).collect();
        assert_eq!(twice, BTreeSet::new(), "{view:?}");
    }
}

#[test]
fn no_two_links_of_a_document_have_one_name_and_different_targets() {
    for view in documents() {
        let mut targets: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (name, href) in links(&page(real_alert(), view.clone())) {
            assert!(!name.is_empty(), "a link to {href} has no name");
            targets.entry(name).or_default().insert(href);
        }
        targets.retain(|_, hrefs| hrefs.len() > 1);
        assert_eq!(targets, BTreeMap::new(), "{view:?}");
    }
}

#[test]
fn every_link_within_a_document_leads_to_something() {
    for alert in [alert(), real_alert()] {
        for view in documents() {
            let html = page(alert.clone(), view.clone());
            for (name, href) in links(&html) {
                if let Some(id) = href.strip_prefix('#') {
                    assert!(html.contains(&format!(" id=\"{id}\"")), "{view:?}: {name} leads to #{id}");
                }
            }
        }
    }
}

#[test]
fn ids_are_there_once() {
    for view in documents() {
        let html = page(real_alert(), view.clone());
        let mut ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        ids.sort_unstable();
        let twice: Vec<_> = ids.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert!(twice.is_empty(), "{view:?}: {twice:?}");
    }
}

#[test]
fn the_region_lists_the_ten_stages_in_order_by_number_and_name() {
    for alert in [alert(), real_alert()] {
        let html = page(alert, View::Stage(Stage::Denial));
        let (_, list) = html.split_once("aria-label=\"Stage timeline\"").expect("the region");
        let names: Vec<String> =
            links(list.split_once("</ol>").expect("an end").0).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names.len(), 10);
        for (name, stage) in names.iter().zip(Stage::ALL) {
            let stage = crate::words::Words::new(crate::words::Language::English).stage_name(stage);
            let number = names.iter().position(|other| other == name).expect("itself") + 1;
            assert!(name.starts_with(&format!("{number} {stage}")), "{name}");
        }
        assert_eq!(list.matches("aria-current=\"page\"").count(), 1);
    }
}

#[test]
fn an_alert_with_hardly_anything_reads_well() {
    let html = page(alert(), View::Timeline);
    for shown in ["Lantern Committee of Nowhere", "Paper people were set apart from ink people", "How to read a row"] {
        assert!(html.contains(shown), "{shown}");
    }
    // Nobody has checked it, nothing is dated, nothing is known since: none of this has a column or a box.
    for absent in [
        "class=\"lh-o\"",
        "what others say",
        "no check yet",
        "class=\"ndt\"",
        "Since then",
        "One claim, traced",
        "Who disagrees",
    ] {
        assert!(!html.contains(absent), "{absent}");
    }
    let empty = ["<ul></ul>", "<ol></ol>", "<dl></dl>", "<p></p>", "<dd></dd>", "<section></section>", "<h2></h2>"];
    for view in documents() {
        let html = page(alert(), view.clone());
        for box_of_nothing in empty {
            assert!(!html.contains(box_of_nothing), "{view:?}: {box_of_nothing}");
        }
        assert!(!html.contains(" style="), "a policy of hashes refuses style attributes");
    }
}

#[test]
fn a_claim_is_followed_from_the_alert_to_what_came_after() {
    let trace = trace(&real_alert()).expect("a claim that others support and that something followed");
    assert_eq!(trace.statement.id, key("stage-8-fled"));
    assert_eq!(trace.check.finding, Finding::Supported);
    assert!(trace.events.iter().any(|event| event.id == key("exodus-2023")));
    assert_eq!(super::said::trace(&alert()), None);
}

#[test]
fn a_check_is_told_in_full_once_in_a_pane() {
    let alert = real_alert();
    for stage in Stage::ALL {
        let said = said(&alert, stage);
        let told = said.own.iter().chain(&said.tied).flat_map(|claim| &claim.checks);
        let mut seen = BTreeSet::new();
        for told in told {
            assert_eq!(seen.insert(told.check.id.clone()), told.in_full, "{stage:?}: {}", told.check.id);
        }
    }
}

#[test]
fn verdicts_name_their_subject_and_what_contradicts_comes_first() {
    let alert = real_alert();
    let verdicts = |stage| {
        let row = row(&alert, stage);
        row.verdicts.into_iter().map(|verdict| (verdict.finding, verdict.subject)).collect::<Vec<_>>()
    };
    let expected = |finding, subject: &str| (finding, subject.to_owned());
    assert_eq!(verdicts(Stage::Classification), []);
    assert_eq!(
        verdicts(Stage::Organization),
        [expected(Finding::Disputed, "Turkish F-16s"), expected(Finding::Supported, "arms sales")]
    );
    assert_eq!(
        verdicts(Stage::Extermination),
        [expected(Finding::Disputed, "dead of 1918"), expected(Finding::MissingContext, "a stage in law")]
    );
}

#[test]
fn a_bar_says_that_something_is_there_and_never_how_much() {
    let alert = real_alert();
    assert!(columns(&self::alert()).is_empty());
    let years = |stage| {
        let bars = row(&alert, stage).bars;
        bars.into_iter().map(|bar| bar.map(|bar| (bar.from, bar.to, bar.after))).collect::<Vec<_>>()
    };
    let persecution = years(Stage::Persecution);
    assert_eq!(persecution.first(), Some(&Some((1915, 1915, false))));
    assert_eq!(persecution.last(), Some(&Some((2022, 2023, true))));
    assert!(years(Stage::Symbolization).iter().all(Option::is_none));
}

#[test]
fn the_alert_stands_between_what_came_before_and_after() {
    let kinds: Vec<&str> = lines(&real_alert(), Stage::Persecution)
        .iter()
        .map(|line| match line {
            Line::Period(..) => "before",
            Line::Alert => "alert",
            Line::After(..) => "after",
        })
        .collect();
    assert_eq!(kinds, ["before", "before", "alert", "after"]);
    assert!(lines(&real_alert(), Stage::Classification).is_empty());
}

#[test]
fn what_the_list_says_under_no_stage_is_on_the_page_of_the_list_with_its_checks() {
    let html = page(real_alert(), View::Timeline);
    let loose: Vec<_> = real_alert().unassigned.into_iter().flat_map(|group| group.statements).collect();
    assert_eq!(loose.len(), 2);
    for statement in loose {
        assert!(html.contains(&format!("id=\"statement-{}\"", statement.id)), "{}", statement.id);
    }
    assert!(
        !page(alert(), View::Timeline).contains("under no stage"),
        "an alert without such lines has no part for them"
    );
}

#[test]
fn the_content_note_is_the_one_that_the_framework_gives_to_the_stage() {
    let killing = "Extermination is about killing and sexual violence.";
    assert!(page(real_alert(), View::Stage(Stage::Extermination)).contains(killing));
    assert!(
        page(real_alert(), View::Stage(Stage::Persecution)).contains("Persecution is about violence against people.")
    );
}

#[test]
fn the_map_shows_every_place_by_name_and_lists_it_with_its_other_names() {
    let alert = real_alert();
    let html = page(alert.clone(), View::Timeline);
    let (_, list) = html.split_once("<ul class=\"places\">").expect("a list");
    for place in &alert.places {
        assert!(list.contains(place.name.as_str()), "{}", place.name);
        assert!(place.other_names.iter().all(|name| list.contains(name.as_str())), "{}", place.name);
    }
    assert!(html.matches("<circle cx=").count() >= alert.places.len(), "a dot for each");
}
