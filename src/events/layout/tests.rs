use proptest::prelude::*;

use super::*;
use crate::alert::{Entry, Period};
use crate::components::testing::{alert, real_alert};

/// Asserts what every picture must satisfy.
fn expect_sound(alert: &Alert, period: Option<&Key>) {
    let picture = picture(alert, period);
    let shown = all_marks(&picture);
    let expected: usize = stretches(alert, period).iter().map(|stretch| stretch.events.len()).sum();
    assert_eq!(shown.len(), expected, "every event is shown once");
    for column in &picture.columns {
        assert!(TIME <= column.left && column.left < column.right && column.right <= WIDTH, "{column:?}");
    }
    for pair in picture.columns.windows(2) {
        assert!(pair[0].right <= pair[1].left, "{pair:?}");
    }
    let mut edge = picture.top;
    for lane in &picture.lanes {
        assert!((lane.top - edge).abs() < 1e-9 && lane.bottom > lane.top, "lanes are stacked without gaps");
        edge = lane.bottom;
        assert!(!lane.marks.is_empty(), "no lane is empty");
        for mark in &lane.marks {
            let (left, right) = mark.reach();
            assert!(TIME <= left && right <= WIDTH, "{} extends beyond the picture: {left} to {right}", mark.label);
            assert!(lane.top < mark.y - ROW / 2.0 && mark.y + ROW / 2.0 < lane.bottom, "{}", mark.label);
        }
        for (place, one) in lane.marks.iter().enumerate() {
            for other in &lane.marks[place + 1..] {
                let ((a, b), (c, d)) = (one.reach(), other.reach());
                let apart = (one.y - other.y).abs() >= ROW || b <= c || d <= a;
                assert!(apart, "{} overlaps {}", one.label, other.label);
            }
        }
    }
    assert!((picture.bottom - edge).abs() < 1e-9);
    if let Some((from, to)) = picture.alert {
        assert!(TIME <= from && from < to && to <= WIDTH + BAND);
    }
    assert_eq!(picture, super::picture(alert, period), "the same alert always gives the same picture");
}

#[test]
fn every_published_event_is_placed_and_labelled() {
    let alert = real_alert();
    expect_sound(&alert, None);
    let whole = picture(&alert, None);
    assert_eq!(all_marks(&whole).len(), alert.events.len());
    for period in &alert.vocabulary.periods {
        expect_sound(&alert, Some(&period.id));
    }
    for mark in all_marks(&whole) {
        let event = alert.events.iter().find(|event| event.id == mark.id).expect("the event");
        assert_eq!(Some(&mark.label), event.label.as_ref(), "no published label is truncated");
    }
}

#[test]
fn lanes_follow_the_order_of_the_event_kinds() {
    let names: Vec<String> =
        picture(&real_alert(), None).lanes.into_iter().map(|lane| lane.name.expect("a name").join(" ")).collect();
    let kinds: Vec<String> = real_alert().vocabulary.event_kinds.into_iter().map(|kind| kind.name).collect();
    assert_eq!(names, kinds);
}

#[test]
fn alert_is_drawn_between_earlier_and_later_events() {
    let picture = picture(&real_alert(), None);
    let (from, to) = picture.alert.expect("the alert");
    for mark in all_marks(&picture) {
        assert!(if mark.after { mark.x >= from } else { mark.x <= to }, "{}", mark.label);
    }
}

#[test]
fn alert_without_periods_or_kinds_can_be_drawn() {
    let mut alert = alert();
    expect_sound(&alert, None);
    let picture = picture(&alert, None);
    assert_eq!(
        (picture.columns.len(), picture.columns[0].years, picture.columns[0].label.clone()),
        (1, (2030, 2031), None)
    );
    assert!(picture.alert.is_some());
    alert.vocabulary.event_kinds.clear();
    expect_sound(&alert, None);
    alert.events.clear();
    assert!(super::picture(&alert, None).lanes.is_empty());
}

#[test]
fn headings_wrap_between_words() {
    assert_eq!(wrapped("Votes, decrees, treaties", TIME), ["Votes, decrees,", "treaties"]);
    assert_eq!(wrapped("", TIME), Vec::<String>::new());
}

fn date() -> impl Strategy<Value = String> {
    let day = (1900_i16..2030, 1_u8..=12, 1_u8..=28);
    (day, 0_u8..3).prop_map(|((year, month, day), precision)| match precision {
        0 => format!("{year}"),
        1 => format!("{year}-{month:02}"),
        _ => format!("{year}-{month:02}-{day:02}"),
    })
}

fn when() -> impl Strategy<Value = When> {
    (date(), proptest::option::of(date())).prop_filter_map("a span ends after it begins", |(start, end)| match end {
        Some(end) => When::parse(&format!("{start}/{end}")),
        None => When::parse(&start),
    })
}

fn event() -> impl Strategy<Value = Event> {
    (when(), "[a-zA-Z ,م電é]{0,90}", proptest::option::of(0_usize..4)).prop_map(|(when, label, kind)| {
        let template = alert().events.remove(0);
        let kind = kind.and_then(|kind| Key::new(&format!("kind-{kind}")));
        Event { when, label: Some(label), kind, ..template }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]
    #[test]
    fn labels_never_overlap(
        events in proptest::collection::vec(event(), 0..40),
        spans in proptest::collection::vec(when(), 0..5),
    ) {
        let mut alert = alert();
        alert.events = events.into_iter().enumerate().map(|(place, event)| Event {
            id: Key::new(&format!("event-{place}")).expect("a key"),
            ..event
        }).collect();
        // Two of the four kinds have a name.
        let entry = |kind: usize| Entry { id: Key::new(&format!("kind-{kind}")).expect("a key"), name: "A kind of event".to_owned() };
        alert.vocabulary.event_kinds = (0..2).map(entry).collect();
        let mut last = f64::NEG_INFINITY;
        let mut spans = spans;
        by_number(&mut spans, |span| span.begins());
        for (place, span) in spans.into_iter().enumerate() {
            if span.begins() >= last {
                last = span.ends();
                let id = Key::new(&format!("period-{place}")).expect("a key");
                alert.vocabulary.periods.push(Period { id, name: "A period".to_owned(), label: "then".to_owned(), span });
            }
        }
        expect_sound(&alert, None);
        for period in alert.vocabulary.periods.clone() {
            expect_sound(&alert, Some(&period.id));
        }
    }
}
