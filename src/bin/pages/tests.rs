//! The pages as they are written, against what their policy says.

use std::path::Path;
use std::sync::Arc;

use forewarned::address::View;
use forewarned::alert::Outline;
use forewarned::app::{AppData, NotOurData};
use forewarned::explore::content::Content;
use forewarned::frame::Publisher;
use forewarned::method::terms::Terms;
use forewarned::reading::{read_glossary, read_method};
use forewarned::store::Facts;
use forewarned::words::{Language, Words};

use super::boot::{Asset, Assets};
use super::fonts::Fonts;
use super::page::{Common, Page, Scripts, Styles, html};
use super::policy::{Class, Policy};
use super::site::Site;

fn asset(name: &str) -> Asset {
    Asset { name: name.to_owned(), integrity: "sha384-x".to_owned() }
}

/// Every page of the site as `template` makes it, those that run a program and those that run none, with the policy that goes with
/// all of them.
fn written(template: &str, site: &Site) -> (Vec<String>, Vec<String>, Policy) {
    let (words, public) = (Words::new(Language::English), Path::new("public"));
    let alerts = super::alerts(words, public).expect("alerts");
    let frameworks = super::frameworks(words, public).expect("frameworks");
    let method = super::text(words, &public.join("method/method.json"), read_method).expect("the method");
    let glossary = super::text(words, &public.join("method/glossary.json"), read_glossary).expect("terms");
    let outlines: Vec<Outline> = alerts.iter().map(Outline::of).collect();
    let files = alerts.iter().map(|alert| (alert.id.clone(), asset("outline.json"))).collect();
    let styles = Styles::read(Path::new("style")).expect("styles");
    let scripts = Scripts::new();
    let assets = Assets { glue: asset("glue.js"), wasm: asset("glue.wasm") };
    let policy =
        Policy::new(site, &[&styles.alert, &styles.text, &styles.next], &scripts.all(), &[&assets.glue.integrity]);
    let fonts = Fonts { serif: "fonts/serif.woff2".to_owned(), sans: "fonts/sans.woff2".to_owned() };
    let common =
        Common { template, assets: &assets, styles: &styles, scripts: &scripts, fonts: &fonts, site, policy: &policy };
    let mut pages = vec![Page::catalogue(words, &super::index::entries(&alerts))];
    pages.push(Page::method(words, &method, &glossary, site.publisher.contact.as_deref()));
    for (alert, outline) in alerts.iter().zip(&outlines) {
        let content = Content { alert, outline, frameworks: &frameworks, glossary: &glossary, words };
        pages.push(Page::alert(content, &files));
    }
    let pages = pages.iter().map(|page| html(page, &common).expect("a page")).collect();
    let (frameworks, terms) = (Arc::new(frameworks), Arc::new(Terms::of(&glossary)));
    let still = alerts.into_iter().flat_map(|alert| {
        let shown = super::documents::shown(&Arc::new(alert), &frameworks, words);
        super::documents::documents(&shown, &asset("data.json"), &terms, &common).expect("documents")
    });
    (pages, still.map(|document| document.html).collect(), policy)
}

#[test]
fn an_alert_with_its_own_words_has_a_page_without_a_map() {
    let (words, public) = (Words::new(Language::English), Path::new("public"));
    let file = std::fs::read("tests/fixtures/alerts/inkwell-9-nowhere.json").expect("the file");
    let alert = forewarned::reading::read_alert(&file).expect("an alert").value;
    let outline = Outline::of(&alert);
    let frameworks = super::frameworks(words, public).expect("frameworks");
    let glossary = super::text(words, &public.join("method/glossary.json"), read_glossary).expect("terms");
    let content = Content { alert: &alert, outline: &outline, frameworks: &frameworks, glossary: &glossary, words };
    let page = leptos::prelude::RenderHtml::to_html(forewarned::explore::page::alert_page(content));
    for shown in
        ["Lantern Committee of Nowhere", "A locked library", "The scribes", "opening the library", "Shine longer"]
    {
        assert!(page.contains(shown), "{shown}");
    }
    assert!(!page.contains("map-caption"));
}

/// The texts between a tag, which begins like this, and its end.
fn inside<'a>(page: &'a str, begins: &str, ends: &str) -> Vec<&'a str> {
    let parts = page.split(begins).skip(1);
    parts.map(|part| part.split_once(ends).expect("an end").0.split_once('>').expect("a tag").1).collect()
}

const TEMPLATE: &str = include_str!("../../../index.html");

#[test]
fn the_policy_names_the_styles_and_scripts_of_every_page_and_nothing_else() {
    let (pages, documents, policy) = written(TEMPLATE, &Site::default());
    let own = policy.in_page();
    let rule = |name: &str| own.split("; ").find_map(|rule| rule.strip_prefix(name)).expect("a rule");
    let (allowed, styles) = (rule("script-src "), rule("style-src "));
    let mut used = std::collections::BTreeSet::new();
    for page in pages.iter().chain(&documents) {
        let file = "<script type=\"module\" async src=\"";
        let is_text = !page.contains("id=\"app\"");
        assert_eq!(
            page.matches(file).count(),
            usize::from(!is_text),
            "one file runs as a script, and none on a page of text"
        );
        let inline = page.replace("<script type=\"application/ld+json\"", "<data").replace(file, "<file src=\"");
        let own_scripts = inside(&inline, "<script", "</script>");
        let others = ["location.replace(`stages/", "FontFace(", "clipboard.writeText"];
        let others = others.into_iter().filter(|one| page.contains(one)).count();
        let usual = if is_text { 1 } else { 2 };
        assert_eq!(
            own_scripts.len(),
            usual + others,
            "what runs early, the boot, what leads old addresses on, the fonts, what copies citations"
        );
        used.extend(own_scripts.into_iter().map(super::policy::hash));
        used.extend(inside(page, "<style", "</style>").into_iter().map(super::policy::hash));
        let place = page.find(&own).expect("the policy stands in the page");
        let first = ["<style", "<script", "<link", "<title"].iter().filter_map(|tag| page.find(tag)).min();
        assert!(first.is_some_and(|first| place < first), "the policy comes first");
        assert!(!page.contains(" style=") && !page.contains(" onclick="), "a policy of hashes refuses attributes");
    }
    let files = ["'sha384-x'", "'strict-dynamic'", "'wasm-unsafe-eval'"];
    let hashes = allowed.split(' ').filter(|one| !files.contains(one)).chain(styles.split(' '));
    assert_eq!(hashes.collect::<std::collections::BTreeSet<_>>(), used.iter().map(String::as_str).collect());
    assert!(files.iter().all(|file| allowed.contains(file)), "{allowed}");
}

/// The alerts of the site and the invented one.
fn all_alerts() -> Vec<forewarned::alert::Alert> {
    let mut alerts = super::alerts(Words::new(Language::English), Path::new("public")).expect("alerts");
    let file = std::fs::read("tests/fixtures/alerts/inkwell-9-nowhere.json").expect("the file");
    alerts.push(forewarned::reading::read_alert(&file).expect("an alert").value);
    alerts
}

#[test]
fn what_the_app_loads_shows_the_same_as_the_documents() {
    let publisher = Publisher { editor: Some("A \"B\" <c>".to_owned()), ..Publisher::default() };
    let words = Words::new(Language::English);
    let frameworks = Arc::new(super::frameworks(words, Path::new("public")).expect("frameworks"));
    for alert in all_alerts() {
        let alert = Arc::new(alert);
        for language in Language::ALL {
            let words = Words::new(language);
            let shown = super::documents::shown(&alert, &frameworks, words);
            let bytes = super::boot::app_bytes(&AppData::of(&shown, &publisher)).expect("bytes");
            let (loaded, facts, publisher) = AppData::read(&bytes).expect("data").parts(words);
            for view in super::documents::views().filter(View::is_app_route) {
                let document = super::documents::page(&shown, &view, &publisher);
                assert!(document == super::documents::page(&loaded, &view, &publisher), "{}: {view:?}", alert.id);
            }
            let of_alert = Facts::from(&*alert);
            assert_eq!(Facts { sources: Vec::new(), ..facts }, Facts { sources: Vec::new(), ..of_alert });
        }
    }
}

#[test]
fn what_only_pages_of_text_show_is_not_loaded() {
    let words = Words::new(Language::English);
    let frameworks = Arc::new(super::frameworks(words, Path::new("public")).expect("frameworks"));
    let alert = Arc::new(super::alerts(words, Path::new("public")).expect("alerts").remove(0));
    let data = AppData::of(&super::documents::shown(&alert, &frameworks, words), &Publisher::default());
    let bytes = super::boot::app_bytes(&data).expect("bytes");
    let text = String::from_utf8(bytes).expect("text");
    for source in &alert.sources {
        assert!(!text.contains(&source.supports), "{}", source.supports);
    }
    assert!(!text.contains(":null") && !text.contains(":[]"));
}

#[test]
fn data_that_was_changed_is_refused() {
    let words = Words::new(Language::English);
    let frameworks = Arc::new(super::frameworks(words, Path::new("public")).expect("frameworks"));
    let alert = Arc::new(all_alerts().pop().expect("an alert"));
    let data = AppData::of(&super::documents::shown(&alert, &frameworks, words), &Publisher::default());
    let text = String::from_utf8(super::boot::app_bytes(&data).expect("bytes")).expect("text");
    let changed = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        AppData::read(text.replacen(from, to, 1).as_bytes())
    };
    for (from, to) in [
        ("{", ""),
        ("\"format\":1", "\"format\":2"),
        ("\"stage\":\"denial\"", "\"stage\":\"twelfth\""),
        ("\"number\":1", "\"number\":-1"),
    ] {
        assert_eq!(changed(from, to), Err(NotOurData), "{from}");
    }
    assert!(changed("\"publisher\":{}", "\"publisher\":{ }").is_ok());
    let nested = ["{\"format\":", &"[".repeat(100_000)].concat();
    assert_eq!(AppData::read(nested.as_bytes()), Err(NotOurData));
}

#[test]
fn no_policy_is_loose() {
    let (_, _, policy) = written(TEMPLATE, &Site::default());
    for class in Class::ALL {
        let headers = policy.of(class);
        let (_, text) = headers.iter().find(|(name, _)| *name == "Content-Security-Policy").expect("a policy");
        assert!(text.starts_with("default-src 'none';"), "{text}");
        assert!(!text.contains("unsafe-inline") && !text.contains("'unsafe-eval'") && !text.contains('*'), "{text}");
        assert_eq!(text.contains("frame-ancestors 'none'"), class != Class::Embed, "{text}");
    }
}

#[test]
fn hosts_are_told_of_https_only_where_the_publisher_says_so() {
    let told =
        |site: &Site| Policy::new(site, &[], &[], &[]).shared().iter().any(|(name, _)| name.starts_with("Strict-"));
    assert!(!told(&Site::default()));
    assert!(told(&Site { hsts: true, ..Site::default() }));
}

#[test]
fn a_page_reaches_the_hosts_that_the_publisher_names() {
    let site = Site { data_origins: vec!["https://data.example.org".to_owned()], ..Site::default() };
    assert!(written(TEMPLATE, &site).2.in_page().contains("connect-src 'self' https://data.example.org;"));
}

#[test]
fn the_foot_says_what_the_publisher_has_set() {
    let publisher = Publisher {
        editor: Some("A <b> B".to_owned()),
        contact: Some("mailto:a@example.org".to_owned()),
        data_licence: Some("https://example.org/licence/".to_owned()),
    };
    let foot = |page: &str| inside(page, "<footer", "</footer>").concat();
    let all = |site: &Site| {
        let (pages, still, _) = written(TEMPLATE, site);
        pages.into_iter().chain(still).collect::<Vec<_>>()
    };
    let set = all(&Site { publisher, ..Site::default() });
    let unset = all(&Site::default());
    for page in set {
        let foot = foot(&page);
        assert!(foot.contains("A &lt;b&gt; B") && foot.contains("href=\"mailto:a@example.org\""), "{foot}");
        assert!(foot.contains("rel=\"license ") && foot.contains(">example.org/licence</a>"), "{foot}");
    }
    for page in unset {
        let foot = foot(&page);
        assert!(!foot.contains("Edited by") && !foot.contains("mistake") && !foot.contains("Licence"), "{foot}");
    }
}

#[test]
fn what_a_development_server_changes_in_a_page_is_not_refused() {
    let template = TEMPLATE.replace("<body>", "<body><script>'{{__TRUNK_ADDRESS__}}'</script>");
    for page in written(&template, &Site::default()).0 {
        assert!(!page.contains("http-equiv"));
    }
}

#[test]
fn each_view_has_a_document_with_a_title_and_an_address_of_its_own() {
    let site = Site { origin: Some("https://example.org/a/".to_owned()), ..Site::default() };
    let (_, still, _) = written(TEMPLATE, &site);
    let titles: std::collections::BTreeSet<&str> =
        still.iter().flat_map(|page| inside(page, "<title", "</title>")).collect();
    let documents = super::documents::views().count();
    assert_eq!((still.len(), titles.len()), (documents, documents));
    for page in &still {
        assert!(page.contains("<link rel=\"canonical\" href=\"https://example.org/a/alerts/"), "an address");
        assert!(page.contains("<meta name=\"description\" content=\""), "a description");
        assert_eq!(page.matches("<h1").count(), 1, "one heading of the first rank");
    }
}

#[test]
fn search_engines_find_the_list_of_an_alert_and_not_its_long_page() {
    let site = Site { origin: Some("https://example.org/a/".to_owned()), ..Site::default() };
    let (pages, still, _) = written(TEMPLATE, &site);
    let list: Vec<&String> = still.iter().filter(|page| page.contains("\"@type\":\"Report\"")).collect();
    assert_eq!(list.len(), 1);
    assert!(
        list[0].contains("<link rel=\"canonical\" href=\"https://example.org/a/alerts/nagorno-karabakh-2020-10/\">")
    );
    let hidden: Vec<&String> = pages.iter().filter(|page| page.contains("content=\"noindex\"")).collect();
    assert_eq!(hidden.len(), 1);
    assert!(hidden[0].contains("all of Genocide Watch’s alert on one page") && !hidden[0].contains("canonical"));
}
