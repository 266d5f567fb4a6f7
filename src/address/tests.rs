use proptest::prelude::*;

use super::*;
use crate::alert::Stage;

pub fn key(text: &str) -> Key {
    Key::new(text).expect("a key")
}

pub fn alert(view: View) -> Address {
    Address::new(Page::Alert(key("an-alert"), view))
}

fn open(view: View) -> Address {
    Address::new(Page::Open(view))
}

/// Parses a text whose parts are all valid.
pub fn read(text: &str) -> Address {
    let (address, ignored) = Address::parse(text);
    assert_eq!(ignored, [], "{text}");
    address
}

/// Returns the keys and values that were ignored.
pub fn ignored(text: &str) -> Vec<(&'static str, String)> {
    Address::parse(text).1.into_iter().map(|part| (part.key, part.value)).collect()
}

#[test]
fn addresses_convert_to_and_from_paths_and_fragments() {
    let rows = [
        (Address::default(), "", "", "#/"),
        (Address::new(Page::Method), "method/", "method/", "#/"),
        (Address::new(Page::List(2)), "list/2/", "list/2/", "#/"),
        (Address::new(Page::Stages), "stages/", "stages/", "#/"),
        (Address::new(Page::Compare(Pair::default())), "compare/", "compare/", "#/"),
        (alert(View::Timeline), "alerts/an-alert/", "alerts/an-alert/", "#/"),
        (
            alert(View::Stage(Stage::Denial)),
            "alerts/an-alert/stages/denial/",
            "alerts/an-alert/stages/denial/",
            "#/stages/denial",
        ),
        (alert(View::Factors(None)), "alerts/an-alert/factors/", "alerts/an-alert/factors/", "#/factors"),
        (
            alert(View::Factors(Some(key("drought")))),
            "alerts/an-alert/factors/",
            "alerts/an-alert/factors/#factor-drought",
            "#/factors/drought",
        ),
        (
            alert(View::Recommendations(None)),
            "alerts/an-alert/recommendations/",
            "alerts/an-alert/recommendations/",
            "#/recommendations",
        ),
        (
            alert(View::Recommendations(Some(2))),
            "alerts/an-alert/recommendations/",
            "alerts/an-alert/recommendations/#recommendation-2",
            "#/recommendations/2",
        ),
        (alert(View::Events(None)), "alerts/an-alert/events/", "alerts/an-alert/events/", "#/events"),
        (
            alert(View::Events(Some(key("truce")))),
            "alerts/an-alert/events/",
            "alerts/an-alert/events/#event-truce",
            "#/events/truce",
        ),
        (alert(View::Checks(None)), "alerts/an-alert/checks/", "alerts/an-alert/checks/", "#/checks"),
        (
            alert(View::Checks(Some(key("drones")))),
            "alerts/an-alert/checks/",
            "alerts/an-alert/checks/#check-drones",
            "#/checks/drones",
        ),
        (alert(View::Text(None)), "alerts/an-alert/text/", "alerts/an-alert/text/", "#/text"),
        (
            alert(View::Text(Some(key("p2-ceasefire")))),
            "alerts/an-alert/text/",
            "alerts/an-alert/text/#statement-p2-ceasefire",
            "#/text/p2-ceasefire",
        ),
        (alert(View::Sources(None)), "alerts/an-alert/sources/", "alerts/an-alert/sources/", "#/sources"),
        (
            alert(View::Sources(Some(key("icj")))),
            "alerts/an-alert/sources/",
            "alerts/an-alert/sources/#source-icj",
            "#/sources/icj",
        ),
        (alert(View::Cite), "alerts/an-alert/cite/", "alerts/an-alert/cite/", "#/cite"),
        (alert(View::Poster), "alerts/an-alert/poster/", "alerts/an-alert/poster/", "#/poster"),
        (alert(View::EmbedCode(None)), "alerts/an-alert/embed/", "alerts/an-alert/embed/", "#/embed"),
        (
            alert(View::EmbedCode(Some(key("denial")))),
            "alerts/an-alert/embed/",
            "alerts/an-alert/embed/#frame-denial",
            "#/embed/denial",
        ),
        (open(View::Timeline), "open/", "open/", "#/"),
        (open(View::Stage(Stage::Denial)), "open/", "open/#/stages/denial", "#/stages/denial"),
        (open(View::Text(Some(key("p1")))), "open/", "open/#/text/p1", "#/text/p1"),
    ];
    for (address, document, url, fragment) in rows {
        assert_eq!(address.document(), document);
        assert_eq!(address.url(), url);
        assert_eq!(address.fragment(), fragment);
        assert_eq!(read(url), address);
        assert_eq!(read(&[document, fragment].concat()), address);
    }
}

#[test]
fn old_query_addresses_open_the_views_that_replaced_them() {
    let rows = [
        ("stage=denial", View::Stage(Stage::Denial)),
        ("factor=drought", View::Factors(Some(key("drought")))),
        ("statement=p2-drones", View::Text(Some(key("p2-drones")))),
        ("recommendation=2", View::Recommendations(Some(2))),
        ("part=all", View::Timeline),
        ("part=timeline", View::Timeline),
        ("part=checklist", View::Factors(None)),
        ("part=recommendations", View::Recommendations(None)),
        ("part=checklist&recommendation=2&factor=drought&stage=denial&statement=p1", View::Text(Some(key("p1")))),
        ("part=checklist&recommendation=2&factor=drought&stage=denial", View::Stage(Stage::Denial)),
        ("part=checklist&recommendation=2&factor=drought", View::Factors(Some(key("drought")))),
        ("part=checklist&recommendation=2", View::Recommendations(Some(2))),
        ("stage=denial&stage=organization", View::Stage(Stage::Organization)),
        ("%73tage=de%6Eial&utm_source=x", View::Stage(Stage::Denial)),
    ];
    for (query, view) in rows {
        assert_eq!(read(&format!("alerts/an-alert/?{query}")), alert(view), "{query}");
    }
    let theme = read("alerts/an-alert/?stage=denial&theme=dark");
    assert_eq!(theme.url(), "alerts/an-alert/stages/denial/?theme=dark");
}

#[test]
fn old_query_keys_are_ignored_on_newer_pages() {
    assert_eq!(read("alerts/an-alert/factors/?stage=denial"), alert(View::Factors(None)));
    assert_eq!(read("method/?stage=denial"), Address::new(Page::Method));
}

#[test]
fn invalid_values_of_old_keys_are_ignored_and_reported() {
    let text = "alerts/an-alert/?stage=Denial&recommendation=02&part=map&factor=a%20b";
    let told = [("stage", "Denial"), ("recommendation", "02"), ("part", "map"), ("factor", "a b")];
    assert_eq!(ignored(text), told.map(|(key, value)| (key, value.to_owned())));
    assert_eq!(Address::parse(text).0, alert(View::Timeline));
}

#[test]
fn default_and_empty_options_parse_as_the_default() {
    for query in ["?theme=auto", "?period=&addressee=&finding=&theme=", "?", "?&&", "?theme=dark&theme=auto"] {
        assert_eq!(read(&["alerts/an-alert/", query].concat()), alert(View::Timeline), "{query}");
    }
}

#[test]
fn last_valid_value_of_a_key_wins_and_percent_encoding_is_decoded() {
    let (address, told) = Address::parse("?theme=dark&theme=light&theme=pink&perio%64=the%2Dwar&src=x&period=A");
    assert_eq!((address.options.theme, address.options.period), (Theme::Light, Some(key("the-war"))));
    assert_eq!(told, [Ignored::new("theme", "pink"), Ignored::new("period", "A")]);
}

#[test]
fn unknown_keys_are_dropped_silently() {
    assert_eq!(read("alerts/an-alert/?utm_source=x&lang=zz&=&x#main"), alert(View::Timeline));
}

#[test]
fn invalid_addresses_resolve_to_the_nearest_page() {
    let rows = [
        ("nowhere/", Address::default(), "path"),
        ("alerts/", Address::default(), "path"),
        ("alerts/An Alert/", Address::default(), "path"),
        ("en/method/", Address::default(), "path"),
        ("method/more/", Address::new(Page::Method), "path"),
        ("alerts/an-alert/stages/", alert(View::Timeline), "path"),
        ("alerts/an-alert/stages/fear/", alert(View::Timeline), "path"),
        ("alerts/an-alert/stages/denial/x/", alert(View::Stage(Stage::Denial)), "path"),
        ("alerts/an-alert/text/#statement-P2", alert(View::Text(None)), "fragment"),
        ("alerts/an-alert/#/text/P2", alert(View::Text(None)), "fragment"),
        ("open/#/stages", open(View::Timeline), "fragment"),
        ("#/text", Address::default(), "fragment"),
    ];
    for (text, address, key) in rows {
        let (read, told) = Address::parse(text);
        assert_eq!((read, told.iter().map(|part| part.key).collect::<Vec<_>>()), (address, vec![key]), "{text}");
    }
}

#[test]
fn trailing_slash_and_index_html_are_optional() {
    for text in ["alerts/an-alert", "/alerts/an-alert/", "alerts/an-alert/index.html", "alerts/%61n-alert/"] {
        assert_eq!(read(text), alert(View::Timeline), "{text}");
    }
    assert_eq!(read("alerts/an-alert/text/#statement-p1:~:text=x"), alert(View::Text(Some(key("p1")))));
}

#[test]
fn fragment_path_overrides_the_view_and_options() {
    let address = read("alerts/an-alert/text/?theme=dark&stage=denial#/factors/drought?period=war");
    assert_eq!(address.url(), "alerts/an-alert/factors/?period=war#factor-drought");
    assert_eq!(
        read("open/?src=https%3A%2F%2Fexample.org#/checks?finding=disputed").fragment(),
        "#/checks?finding=disputed"
    );
}

#[test]
fn site_may_be_served_from_any_base_folder() {
    let under = |base: &str, text: &str| Address::parse_under(base, text).map(|(address, _)| address.url());
    assert_eq!(under("/", "/method/").as_deref(), Some("method/"));
    assert_eq!(under("/my%20site/x/", "/my site/x/alerts/a/?theme=dark#y").as_deref(), Some("alerts/a/?theme=dark"));
    assert_eq!(under("/site/", "/site").as_deref(), Some(""));
    assert_eq!(under("/site/", "/sites/method/"), None);
    assert_eq!(under("/site/", "/"), None);
}

#[test]
fn links_between_documents_are_relative() {
    let stage = alert(View::Stage(Stage::Denial));
    let language = Address { language: Language::Pseudo, ..Address::new(Page::Method) };
    let dark = Options { theme: Theme::Dark, ..Options::default() };
    let rows = [
        (alert(View::Timeline), stage.clone(), "stages/denial/"),
        (stage.clone(), alert(View::Timeline), "../../"),
        (stage.clone(), alert(View::Stage(Stage::Organization)), "../organization/"),
        (alert(View::Factors(None)), stage.clone(), "../stages/denial/"),
        (stage.clone(), alert(View::Text(Some(key("p1")))), "../../text/#statement-p1"),
        (alert(View::Text(None)), alert(View::Text(Some(key("p1")))), "#statement-p1"),
        (alert(View::Text(Some(key("p1")))), alert(View::Text(None)), "./"),
        (
            alert(View::Text(None)),
            Address { options: dark.clone(), ..alert(View::Text(Some(key("p1")))) },
            "./?theme=dark#statement-p1",
        ),
        (stage.clone(), Address::default(), "../../../../"),
        (Address::default(), stage.clone(), "alerts/an-alert/stages/denial/"),
        (Address::default(), Address::default(), "./"),
        (Address::new(Page::Method), language.clone(), "../qps-ploc/method/"),
        (language, Address::new(Page::Stages), "../../stages/"),
        (Address::default(), open(View::Text(Some(key("p1")))), "open/#/text/p1"),
        (open(View::Timeline), stage.clone(), "../alerts/an-alert/stages/denial/"),
        (open(View::Cite), open(View::Timeline), "#/"),
        (open(View::Cite), Address { options: dark, ..open(View::Cite) }, "#/cite?theme=dark"),
    ];
    for (from, to, href) in rows {
        assert_eq!(to.href(&from), href, "from {} to {}", from.url(), to.url());
    }
}

#[test]
fn without_history_links_within_an_alert_use_fragments() {
    let document = alert(View::Text(None));
    assert_eq!(alert(View::Stage(Stage::Denial)).fragment_href(&document), "#/stages/denial");
    assert_eq!(Address::new(Page::Method).fragment_href(&document), "../../../method/");
    let other = Address::new(Page::Alert(key("other"), View::Timeline));
    assert_eq!(other.fragment_href(&document), "../../other/");
}

#[test]
fn options_carry_over_within_an_alert_and_the_theme_everywhere() {
    let from = read("alerts/an-alert/checks/?period=war&addressee=council&finding=disputed&theme=dark");
    assert_eq!(from.at(Page::Alert(key("an-alert"), View::Cite)).options, from.options);
    assert_eq!(from.with_view(View::Timeline).options, from.options);
    let elsewhere = from.at(Page::Alert(key("other"), View::Cite)).options;
    assert_eq!(elsewhere, Options { theme: Theme::Dark, ..Options::default() });
}

#[test]
fn app_handles_navigation_only_between_its_own_routes() {
    let timeline = alert(View::Timeline);
    assert!(alert(View::Checks(None)).opens_in_app_from(&timeline));
    assert!(!alert(View::Text(None)).opens_in_app_from(&timeline));
    assert!(!timeline.opens_in_app_from(&alert(View::Cite)));
    assert!(!alert(View::Poster).opens_in_app_from(&timeline));
    assert!(open(View::Text(None)).opens_in_app_from(&open(View::Timeline)));
    assert!(!Address::new(Page::Alert(key("other"), View::Timeline)).opens_in_app_from(&timeline));
    assert!(!Address { language: Language::Pseudo, ..timeline.clone() }.opens_in_app_from(&timeline));
    assert!(!Address::new(Page::Method).opens_in_app_from(&Address::new(Page::Method)));
}

#[test]
fn ignored_value_is_stripped_of_invisible_characters_and_truncated() {
    assert_eq!(Ignored::new("path", "a\u{202e}b\u{0}c\u{200b}\n").value, "abc");
    assert_eq!(Ignored::new("path", &"ä".repeat(1000)).value.chars().count(), Ignored::MAX);
}

#[test]
fn every_document_has_its_own_folder() {
    let folders: Vec<String> = View::documents().map(|view| alert(view).document()).collect();
    let mut distinct = folders.clone();
    distinct.sort();
    distinct.dedup();
    assert_eq!((folders.len(), distinct.len()), (20, 20));
}

fn keys() -> impl Strategy<Value = Key> {
    "[a-z0-9-]{1,64}".prop_map(|text| key(&text))
}

fn views() -> impl Strategy<Value = View> {
    let some_key = || proptest::option::of(keys());
    prop_oneof![
        Just(View::Timeline),
        Just(View::Cite),
        Just(View::Poster),
        (0_usize..10).prop_map(|n| View::Stage(Stage::ALL[n])),
        some_key().prop_map(View::Factors),
        proptest::option::of(1_u8..).prop_map(View::Recommendations),
        some_key().prop_map(View::Events),
        some_key().prop_map(View::Checks),
        some_key().prop_map(View::Text),
        some_key().prop_map(View::Sources),
        some_key().prop_map(View::EmbedCode),
    ]
}

fn addresses() -> impl Strategy<Value = Address> {
    let pages = prop_oneof![
        Just(Page::Catalogue),
        Just(Page::Method),
        Just(Page::Stages),
        (2_usize..1000).prop_map(Page::List),
        Just(Page::Compare(Pair::default())),
        (keys(), views()).prop_map(|(id, view)| Page::Alert(id, view)),
        (keys(), views().prop_filter("a view in a frame", View::is_embedded))
            .prop_map(|(id, view)| Page::Embed(id, view)),
        // Only the build writes a poster, and an opened file cannot be embedded.
        views()
            .prop_filter("a view of a file", |view| !matches!(view, View::Poster | View::EmbedCode(_)))
            .prop_map(Page::Open),
    ];
    let findings = proptest::option::of((0..Finding::ALL.len()).prop_map(|n| Finding::ALL[n]));
    let options = (proptest::option::of(keys()), proptest::option::of(keys()), findings, 0..Theme::ALL.len());
    let accent = proptest::option::of("[0-9a-f]{6}".prop_map(|text| Accent::from_key(&text).expect("a colour")));
    let frame = (accent, 0..Chrome::ALL.len());
    (pages, options, frame, 0..Language::ALL.len()).prop_map(
        |(page, (period, addressee, finding, theme), (accent, chrome), language)| {
            let (theme, chrome) = (Theme::ALL[theme], Chrome::ALL[chrome]);
            let options = Options { period, addressee, finding, theme, accent, chrome };
            Address { language: Language::ALL[language], page, options }
        },
    )
}

/// Resolves a relative link from a folder, as a browser does; both are relative to the base.
fn followed(folder: &str, href: &str) -> String {
    if href.starts_with('#') {
        return [folder, href].concat();
    }
    let (path, rest) = href.split_at(href.find(['?', '#']).unwrap_or(href.len()));
    let mut folders: Vec<&str> = folder.split_terminator('/').collect();
    for part in path.split_terminator('/') {
        match part {
            "." => {}
            ".." => assert!(folders.pop().is_some(), "{href} leaves the base"),
            name => folders.push(name),
        }
    }
    [folders.join("/"), rest.to_owned()].concat()
}

#[test]
fn opened_file_has_no_poster_and_its_address_may_include_an_anchor() {
    let open = |view| Address::new(Page::Open(view));
    assert_eq!(Address::parse("open/#/poster"), (open(View::Timeline), vec![Ignored::new("fragment", "poster")]));
    assert_eq!(Address::parse("open/#/stages/denial#p-prevent"), (open(View::Stage(Stage::Denial)), Vec::new()));
}

proptest! {
    #[test]
    fn urls_round_trip(address in addresses()) {
        prop_assert_eq!(Address::parse(&address.url()), (address, Vec::new()));
    }

    #[test]
    fn fragments_round_trip(address in addresses()) {
        let text = [address.document(), address.fragment()].concat();
        prop_assert_eq!(Address::parse(&text), (address, Vec::new()));
    }

    #[test]
    fn links_resolve_to_their_target(from in addresses(), to in addresses(), same in any::<bool>()) {
        // Random addresses rarely share a document.
        let to = if same { Address { page: to.page, ..from.clone() } } else { to };
        let (there, _) = Address::parse(&followed(&from.document(), &to.href(&from)));
        let stays = to.href(&from).starts_with('#') && !to.href(&from).starts_with("#/");
        prop_assert_eq!(if stays { Address { options: from.options, ..there } } else { there }, to);
    }

    #[test]
    fn links_without_history_resolve_to_their_target(from in addresses(), to in addresses()) {
        let from = Address { options: Options::default(), ..from };
        let (there, _) = Address::parse(&followed(&from.document(), &to.fragment_href(&from)));
        prop_assert_eq!(there, to);
    }

    #[test]
    fn parsing_any_text_never_panics_and_is_idempotent(text in "(?s).*", base in "(?s).{0,8}") {
        let (address, _) = Address::parse(&text);
        prop_assert_eq!(Address::parse(&address.url()), (address, Vec::new()));
        let _ = Address::parse_under(&base, &text);
    }

    #[test]
    fn parsing_address_like_text_never_panics_and_is_idempotent(
        text in "(qps-ploc/)?(alerts/[a-z]{1,3}/|open/|method/|stages/)?(stages/|text/|checks/)?[a-z%0-9+]{0,4}/?(\\?((stage|theme|period|part|%73)=[a-z%2]{0,5}&?){0,3})?(#/?[a-z%-]{0,9})?"
    ) {
        let (address, _) = Address::parse(&text);
        prop_assert_eq!(Address::parse(&address.url()), (address, Vec::new()));
    }
}
