use std::fs;

use leptos::prelude::*;

use super::*;
use crate::address::Page;
use crate::alert::{Extent, Stage};
use crate::components::provide_site;
use crate::components::testing::alert;
use crate::reading::read_alert;
use crate::words::{Language, Words};

/// The two versions of the first alert, the earlier one first.
fn october() -> [Alert; 2] {
    ["nagorno-karabakh-2020-10-first", "nagorno-karabakh-2020-10"].map(|id| {
        let file = fs::read(format!("public/alerts/{id}.json")).expect("the file");
        read_alert(&file).unwrap_or_else(|_| panic!("{id} can be read")).value
    })
}

fn ids(list: &[&Said]) -> String {
    list.iter().map(|said| said.id.as_str()).collect::<Vec<_>>().join(" ")
}

/// An invented alert with the given stages, factors (with their framework factors) and addressees.
fn invented(id: &str, stages: &[Stage], factors: &[(&str, Option<&str>)], asked: &[&str]) -> Compared {
    let key = |text: &str| Key::new(text).expect("a key");
    Compared {
        id: key(id),
        named: stages.to_vec(),
        coverage: crate::alert::Coverage::default(),
        stages: Vec::new(),
        factors: factors
            .iter()
            .map(|(factor, framework)| ComparedFactor {
                factor: key(factor),
                name: format!("{factor} of {id}"),
                framework_factor: framework.map(key),
            })
            .collect(),
        recommendations: asked
            .iter()
            .zip(1..)
            .map(|(addressee, number)| ComparedRecommendation {
                number,
                name: format!("Do {number}"),
                addressee: (*addressee).to_owned(),
            })
            .collect(),
        ..Compared::from(&alert())
    }
}

fn page(data: CompareData, query: &'static str) -> String {
    Owner::new().with(|| {
        provide_site(Words::new(Language::English), Page::Compare(Pair::default()));
        let started = Callback::new(move |store: CompareStore| store.read_query(query));
        view! { <CompareDocument data=data started=started /> }.to_html().replace("<!>", "").replace("<!---->", "")
    })
}

#[test]
fn october_2020_versions_have_exactly_these_differences() {
    let [first, revised] = &october();
    let (first, revised) = (Compared::from(first), Compared::from(revised));
    let (earlier, later) = versions(&revised, &first).expect("two versions");
    assert_eq!((&earlier.id, &later.id), (&first.id, &revised.id));
    let changes = changes(earlier, later);
    let reworded: Vec<&Said> = changes.reworded.iter().map(|(_, later)| *later).collect();
    assert_eq!(
        ids(&reworded),
        "title-emergency p2-drones p4-massacres p4-flight p6-denies-violence p6-denies-1915 p6-hate-speech stage-9-1918 \
         judgment-stages rec-1"
    );
    assert_eq!(ids(&changes.same), "p5-no-return p5-entry-ban");
    assert_eq!(
        ids(&changes.earlier),
        "p1-line-crossed p1-turkey p1-armenia p3-since-1918 p3-soviet p4-war-crimes stage-9-civilians stage-9-war-crimes \
         rec-1-ceasefire rec-2-good-offices rec-3-embargo"
    );
    assert_eq!(
        ids(&changes.later),
        "p1-aggression p1-name p1-invaded p1-lost-territory p2-ceasefire p2-still-attacking p2-volunteers p2-mercenaries \
         p2-turkish-air p2-fear-1915 p3-stalin p3-not-consulted p4-collapse-violence p4-referendum p5-deportation-fear \
         p5-crime factors-intro factor-1-massacres factor-2-conflict factor-3-ideology factor-4-military-rule \
         factor-5-minority-rule factor-6-cut-off factor-7-violations stages-intro stage-1-us-them stage-2-symbols stage-3-excluded stage-4-names stage-5-arms \
         stage-5-turkish-air stage-6-hate-speech stage-7-troops stage-7-liberation stage-8-shelters stage-8-fled \
         stage-9-1988 unassigned-fled unassigned-rewarded stage-10-denies-1915 stage-10-denies-now rec-2 rec-3 rec-4 \
         rec-5 rec-6 rec-6-war"
    );
    // The fact sheet is the first text to name the suppliers of drones.
    let (before, after) = changes.reworded.iter().find(|(said, _)| said.id.as_str() == "p2-drones").expect("drones");
    assert!(!before.text.contains("Russia") && after.text.contains("Russia"));
}

#[test]
fn unread_text_is_not_reported_as_missing() {
    let [first, revised] = october();
    let data = CompareData::of(&[&revised, &first], &SitePublisher::default());
    assert_eq!(data.pair(), Pair::of(first.id.clone(), revised.id.clone()));
    let html = page(data, "");
    assert!(html.contains("Only in the text of 23 October 2020 (11)"), "{html}");
    assert!(html.contains(
        "In the text of October 2020, but not in the part of the 23 October 2020 text that the editors could read (47)"
    ));
    assert!(html.contains("The editors could not read enough of the text to say whether it lists this factor."));
    assert!(!html.contains("This text does not list this factor."));
}

#[test]
fn unrelated_alerts_are_not_versions_of_each_other() {
    let (one, two) = (invented("one", &[], &[], &[]), invented("two", &[], &[], &[]));
    assert_eq!(versions(&one, &two), None);
}

#[test]
fn stage_comparison_distinguishes_stated_silent_and_unread() {
    let mut text = invented("one", &[Stage::Denial], &[], &[]);
    text.stages = vec![ComparedStage {
        stage: Stage::Persecution,
        claim: Some("Houses were marked".to_owned()),
        mapped_by_editors: true,
    }];
    let at = |text: &Compared, stage| match at_stage(text, stage) {
        Side::Says(at) => format!("{} {:?} {}", at.is_named, at.claim, at.by_editors),
        other => format!("{other:?}"),
    };
    assert_eq!(at(&text, Stage::Denial), "true None false");
    assert_eq!(at(&text, Stage::Persecution), "false Some(\"Houses were marked\") true");
    let seen = Extent::ALL.map(|extent| {
        text.coverage.stages = extent;
        at(&text, Stage::Preparation)
    });
    assert_eq!(seen, ["Silent", "Unread", "Silent", "Unread"]);
}

#[test]
fn factors_are_matched_by_framework_factor_then_by_id() {
    let one = invented("one", &[], &[("war", Some("conflict")), ("isolation", None), ("rule", Some("autocracy"))], &[]);
    let two = invented("two", &[], &[("isolation", None), ("fighting", Some("conflict")), ("poverty", None)], &[]);
    let name = |side: &Side<Vec<&ComparedFactor>>| match side {
        Side::Says(list) => list.iter().map(|factor| factor.name.as_str()).collect::<Vec<_>>().join("+"),
        other => format!("{other:?}"),
    };
    let rows: Vec<String> = factors(&one, &two).iter().map(|[a, b]| format!("{} | {}", name(a), name(b))).collect();
    assert_eq!(
        rows,
        [
            "war of one | fighting of two",
            "isolation of one | isolation of two",
            "rule of one | Silent",
            "Silent | poverty of two"
        ]
    );
}

#[test]
fn factors_with_the_same_framework_factor_share_a_row() {
    let one = invented("one", &[], &[("war", Some("conflict"))], &[]);
    let two = invented("two", &[], &[("fighting", Some("conflict")), ("shelling", Some("conflict"))], &[]);
    let counts = |one: &Compared, two: &Compared| {
        let count = |side: &Side<Vec<&ComparedFactor>>| if let Side::Says(list) = side { list.len() } else { 0 };
        factors(one, two).iter().map(|row| [count(&row[0]), count(&row[1])]).collect::<Vec<_>>()
    };
    assert_eq!(counts(&one, &two), [[1, 2]]);
    assert_eq!(counts(&two, &one), [[2, 1]]);
}

#[test]
fn recommendations_are_grouped_by_addressee() {
    let one = invented("one", &[], &[], &["States", "Council", "States"]);
    let mut two = invented("two", &[], &[], &["Council", "Union"]);
    two.coverage.recommendations = Extent::Part;
    let numbers = |side: &Side<Vec<&ComparedRecommendation>>| match side {
        Side::Says(list) => list.iter().map(|entry| entry.number.to_string()).collect::<Vec<_>>().join("+"),
        other => format!("{other:?}"),
    };
    let rows: Vec<String> = recommendations(&one, &two)
        .iter()
        .map(|row| format!("{}: {} | {}", addressee(row), numbers(&row[0]), numbers(&row[1])))
        .collect();
    assert_eq!(rows, ["States: 1+3 | Unread", "Council: 2 | 1", "Union: Silent | 2"]);
}

#[test]
fn unknown_or_repeated_alert_in_the_query_is_reported() {
    let [first, revised] = october();
    let data = || CompareData::of(&[&revised, &first], &SitePublisher::default());
    let html = page(data(), "a=nowhere&b=nagorno-karabakh-2020-10");
    assert!(html.contains("“nowhere” in the address"), "{html}");
    assert!(html.contains("Choose two alerts to compare them."), "{html}");
    let same = page(data(), "a=nagorno-karabakh-2020-10&b=nagorno-karabakh-2020-10");
    assert!(same.contains("The same alert is on both sides."), "{same}");
}

#[test]
fn store_requests_each_text_once_and_rejects_texts_of_other_alerts() {
    let [first, revised] = october();
    let mut data = CompareData::of(&[&revised, &first], &SitePublisher::default());
    let texts = std::mem::take(&mut data.texts);
    let bytes = |n: usize| serde_json::to_vec(&texts[n]).expect("bytes");
    Owner::new().with(|| {
        let store = CompareStore::provide(&data);
        let asked = StoredValue::new(Vec::new());
        store.load_with(Callback::new(move |id: Key| asked.update_value(|list| list.push(id))));
        let [a, b] = [&first.id, &revised.id].map(Clone::clone);
        store.choose(true, Some(a.clone()));
        store.choose(false, Some(b.clone()));
        store.swap();
        assert_eq!(asked.get_value(), [a.clone(), b.clone()], "once each");
        store.receive(b.clone(), Some(&bytes(0)));
        assert_eq!(store.text(&b), Some(Loaded::Failed), "the text of another alert is rejected");
        store.receive(a.clone(), Some(&bytes(0)));
        assert!(matches!(store.text(&a), Some(Loaded::Ready(_))));
        store.try_again();
        assert_eq!(asked.get_value().last(), Some(&b));
        store.receive(b, Some(&bytes(1)));
        assert!(store.both().is_some());
    });
}

#[test]
fn quoted_slurs_do_not_appear_in_links() {
    let [first, revised] = october();
    let html = page(CompareData::of(&[&revised, &first], &SitePublisher::default()), "");
    let links: Vec<&str> =
        html.split("<a ").skip(1).map(|rest| rest.split("</a>").next().unwrap_or_default()).collect();
    assert!(html.contains("“infidels”") && links.iter().all(|link| !link.contains("infidels")), "{links:?}");
    let labels = links.iter().filter_map(|link| link.split_once("aria-label=\"")?.1.split('"').next());
    let mut labels: Vec<&str> = labels.filter(|label| label.starts_with("Read it in context")).collect();
    let count = labels.len();
    labels.sort_unstable();
    labels.dedup();
    assert_eq!((labels.len(), count), (80, 80), "every link label is unique");
}
