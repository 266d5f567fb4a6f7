//! Addresses and options: every intent that navigates or filters.

use proptest::prelude::*;

use super::*;
use crate::alert::Stage;

fn go(view: View) -> Intent {
    Intent::Navigate(Address::new(Page::Alert(key("an-alert"), view)))
}

fn visit(text: &str) -> Intent {
    Intent::Visit(text.to_owned())
}

/// A case: its name, the intents, the expected URL and the expected notices.
type Case<'a> = (&'a str, Vec<Intent>, &'a str, Vec<Notice>);

fn check(cases: Vec<Case>) {
    for (name, intents, url, notices) in cases {
        let state = after(intents);
        assert_eq!(state.address.url(), ["alerts/an-alert/", url].concat(), "{name}");
        assert_eq!(state.notices, notices, "{name}");
    }
}

#[test]
fn navigation_intents_update_the_address() {
    check(vec![
        ("a link", vec![go(View::Stage(Stage::Denial))], "stages/denial/", vec![]),
        ("a link to a part", vec![go(View::Text(Some(key("p1"))))], "text/#statement-p1", vec![]),
        (
            "a statement that does not exist",
            vec![go(View::Text(Some(key("p9"))))],
            "text/",
            vec![ignored("statement", "p9")],
        ),
        (
            "a factor that does not exist",
            vec![go(View::Factors(Some(key("x"))))],
            "factors/",
            vec![ignored("factor", "x")],
        ),
        ("an unknown event", vec![go(View::Events(Some(key("x"))))], "events/", vec![ignored("event", "x")]),
        ("an unknown check", vec![go(View::Checks(Some(key("x"))))], "checks/", vec![ignored("check", "x")]),
        (
            "a source that does not exist",
            vec![go(View::Sources(Some(key("x"))))],
            "sources/",
            vec![ignored("source", "x")],
        ),
        (
            "a recommendation that does not exist",
            vec![go(View::Recommendations(Some(7)))],
            "recommendations/",
            vec![ignored("recommendation", "7")],
        ),
        ("back to an address", vec![visit("alerts/an-alert/events/#event-truce")], "events/#event-truce", vec![]),
        ("an old address", vec![visit("alerts/an-alert/?factor=drought")], "factors/#factor-drought", vec![]),
        (
            "an old address of a factor that does not exist",
            vec![visit("alerts/an-alert/?factor=isolation")],
            "factors/",
            vec![ignored("factor", "isolation")],
        ),
        (
            "invalid values",
            vec![visit("alerts/an-alert/?theme=pink&period=winter&addressee=king&finding=outcome")],
            "",
            vec![
                ignored("theme", "pink"),
                ignored("period", "winter"),
                ignored("addressee", "king"),
                ignored("finding", "outcome"),
            ],
        ),
        ("the next address clears such notices", vec![visit("?theme=pink"), visit("alerts/an-alert/")], "", vec![]),
        (
            "another alert",
            vec![go(View::Cite), visit("alerts/other/text/")],
            "cite/",
            vec![ignored("path", "alerts/other/text/")],
        ),
    ]);
}

#[test]
fn filter_intents_update_the_address() {
    let addressee = |text: &str| Intent::SetAddressee(Some(key(text)));
    let finding = |finding| Intent::SetFinding(Some(finding));
    check(vec![
        ("a period", vec![Intent::SetPeriod(Some(key("summer")))], "?period=summer", vec![]),
        ("all periods", vec![Intent::SetPeriod(Some(key("summer"))), Intent::SetPeriod(None)], "", vec![]),
        (
            "a period that does not exist",
            vec![Intent::SetPeriod(Some(key("summer"))), Intent::SetPeriod(Some(key("winter")))],
            "?period=summer",
            vec![ignored("period", "winter")],
        ),
        ("an addressee", vec![addressee("mayor")], "?addressee=mayor", vec![]),
        ("an unknown addressee", vec![addressee("king")], "", vec![ignored("addressee", "king")]),
        (
            "an addressee that hides the chosen recommendation",
            vec![go(View::Recommendations(Some(1))), addressee("mayor")],
            "recommendations/?addressee=mayor",
            vec![],
        ),
        (
            "an addressee that shows the chosen recommendation",
            vec![go(View::Recommendations(Some(2))), addressee("mayor")],
            "recommendations/?addressee=mayor#recommendation-2",
            vec![],
        ),
        (
            "a recommendation that the filter hides",
            vec![visit("alerts/an-alert/recommendations/?addressee=mayor&finding=disputed#recommendation-1")],
            "recommendations/?finding=disputed#recommendation-1",
            vec![],
        ),
        ("a finding", vec![finding(Finding::Disputed)], "?finding=disputed", vec![]),
        ("a finding that no check has", vec![finding(Finding::Outcome)], "", vec![ignored("finding", "outcome")]),
        (
            "a finding that hides the chosen check",
            vec![go(View::Checks(Some(key("roads")))), finding(Finding::Disputed)],
            "checks/?finding=disputed",
            vec![],
        ),
        (
            "a check that the filter hides",
            vec![visit("alerts/an-alert/checks/?addressee=mayor&finding=disputed#check-roads")],
            "checks/?addressee=mayor#check-roads",
            vec![],
        ),
        (
            "a check that the filter shows",
            vec![visit("alerts/an-alert/checks/?finding=disputed#check-wells")],
            "checks/?finding=disputed#check-wells",
            vec![],
        ),
        ("all findings", vec![finding(Finding::Disputed), Intent::SetFinding(None)], "", vec![]),
        ("a theme", vec![Intent::SetTheme(Theme::Contrast)], "?theme=contrast", vec![]),
        (
            "a notice is dismissed",
            vec![Intent::SetPeriod(Some(key("x"))), Intent::Dismiss(ignored("period", "x"))],
            "",
            vec![],
        ),
        (
            "another notice is dismissed",
            vec![Intent::SetPeriod(Some(key("x"))), Intent::Dismiss(ignored("period", "y"))],
            "",
            vec![ignored("period", "x")],
        ),
    ]);
}

#[test]
fn notices_are_deduplicated_and_capped() {
    let same = after([Intent::SetPeriod(Some(key("x"))), Intent::SetPeriod(Some(key("x")))]);
    assert_eq!(same.notices.len(), 1);
    let many = after((0..100).map(|n| Intent::SetPeriod(Some(key(&n.to_string())))));
    assert_eq!(many.notices.len(), MAX_NOTICES);
    assert_eq!(many.notices.last(), Some(&ignored("period", "99")));
}

#[test]
fn opened_file_navigates_like_an_alert() {
    let mut state = State::default();
    update(&mut state, &facts(), visit("open/#/text/p2?period=summer"));
    assert_eq!((state.address.url().as_str(), state.notices.len()), ("open/#/text/p2?period=summer", 0));
    update(&mut state, &facts(), visit("open/#/text/p9"));
    assert_eq!((state.address.url().as_str(), state.notices), ("open/#/text", vec![ignored("statement", "p9")]));
}

#[test]
fn page_without_an_alert_accepts_only_its_own_address_and_theme() {
    let mut state = State::default();
    for intent in [visit("method/?theme=dark"), mark("drought", Mark::Unclear, 5), visit("alerts/an-alert/")] {
        update(&mut state, &AlertFacts::default(), intent);
    }
    assert_eq!(state.address.url(), "method/?theme=dark");
    assert!(state.marks.is_empty());
    assert_eq!(state.notices, [Notice::UnknownFactor(key("drought")), ignored("path", "alerts/an-alert/")]);
}

/// Generates intents that navigate or filter, both to parts of the alert and to unknown ones.
fn moves() -> impl Strategy<Value = Intent> {
    let keys = || {
        prop::sample::select(vec![
            "drought", "p1", "truce", "wells", "roads", "report", "summer", "mayor", "council", "x",
        ])
    };
    let some_key = move || proptest::option::of(keys().prop_map(key));
    let views = prop_oneof![
        Just(View::Timeline),
        Just(View::Stage(Stage::Denial)),
        some_key().prop_map(View::Factors),
        proptest::option::of(1_u8..4).prop_map(View::Recommendations),
        some_key().prop_map(View::Events),
        some_key().prop_map(View::Checks),
        some_key().prop_map(View::Text),
        some_key().prop_map(View::Sources),
    ];
    let findings = proptest::option::of(prop::sample::select(Finding::ALL.to_vec()));
    let query = "(addressee|finding|period|theme)=(mayor|council|disputed|supported|summer|dark|x)";
    prop_oneof![
        views.prop_map(go),
        ("(checks|recommendations|text)", query, query, "(check-wells|check-roads|recommendation-[1-3]|statement-p1)?")
            .prop_map(|(view, one, two, id)| visit(&format!("alerts/an-alert/{view}/?{one}&{two}#{id}"))),
        some_key().prop_map(Intent::SetPeriod),
        some_key().prop_map(Intent::SetAddressee),
        findings.prop_map(Intent::SetFinding),
        prop::sample::select(Theme::ALL.to_vec()).prop_map(Intent::SetTheme),
    ]
}

proptest! {
    #[test]
    fn address_restores_itself_after_any_navigation(moves in proptest::collection::vec(moves(), 0..12)) {
        let state = after(moves);
        let again = after([visit(&state.address.url())]);
        prop_assert_eq!(&again.address, &state.address);
        prop_assert_eq!(again.notices, []);
        let view = state.address.view().expect("a view of the alert");
        let options = &state.address.options;
        prop_assert!(facts().has_part(view));
        prop_assert!(!options.addressee.as_ref().is_some_and(|addressee| facts().hides_by_addressee(view, addressee)));
        prop_assert!(!options.finding.is_some_and(|finding| facts().hides_by_finding(view, finding)));
    }
}
