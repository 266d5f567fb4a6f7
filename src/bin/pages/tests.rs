//! The pages as they are written, against what their policy says.

use std::path::Path;
use std::sync::Arc;

use forewarned::alert::Outline;
use forewarned::explore::content::Content;
use forewarned::frame::Publisher;
use forewarned::reading::{read_glossary, read_method};
use forewarned::words::{Language, Words};

use super::boot::{Asset, Assets};
use super::documents::Document;
use super::page::{Common, Page, Scripts, Styles, html};
use super::policy::{Class, Policy};
use super::site::Site;
use super::text_pages;

fn asset(name: &str) -> Asset {
    Asset { name: name.to_owned(), integrity: "sha384-x".to_owned() }
}

/// Every page of the site as `template` makes it, with the policy that goes with all of them.
struct Written {
    /// Those that run a program.
    pages: Vec<String>,
    /// Those of an alert that run nothing.
    still: Vec<String>,
    /// Those of text, which keep the site for times without a network.
    texts: Vec<String>,
    policy: Policy,
}

fn written(template: &str, site: &Site) -> Written {
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
    let policy = Policy::new(site, &styles.all(), &scripts.all(), &[&assets.glue.integrity]);
    let common = Common { template, assets: &assets, styles: &styles, scripts: &scripts, site, policy: &policy };
    let mut pages = Vec::new();
    for (alert, outline) in alerts.iter().zip(&outlines) {
        let content = Content { alert, outline, frameworks: &frameworks, glossary: &glossary, words };
        pages.extend([Page::alert(content, &files), Page::sources(content)]);
        pages.push(Page::citations(words, alert, outline, None));
    }
    let pages = pages.iter().map(|page| html(page, &common).expect("a page")).collect();
    let (entries, frameworks) = (super::index::entries(&alerts), Arc::new(frameworks));
    let about = text_pages::SiteTexts { entries, frameworks: Arc::clone(&frameworks), method, glossary };
    let mut texts = text_pages::site(&about, words, &common).expect("documents");
    let mut still = Vec::new();
    for alert in alerts.into_iter().map(Arc::new) {
        still.extend(super::documents::documents(&alert, &frameworks, words, &common).expect("documents"));
        texts.push(text_pages::poster(&alert, &frameworks, words, &common).expect("a poster"));
    }
    let html = |documents: Vec<Document>| documents.into_iter().map(|document| document.html).collect();
    let (still, texts) = (html(still), html(texts));
    Written { pages, still, texts, policy }
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
    let Written { pages, still, texts, policy } = written(TEMPLATE, &Site::default());
    let (mut used, mut run) = (std::collections::BTreeSet::new(), std::collections::BTreeSet::new());
    let programs = pages.len();
    for (place, page) in pages.into_iter().chain(texts).enumerate() {
        let hashes = |texts: Vec<&str>| texts.into_iter().map(super::policy::hash).collect::<Vec<_>>().join(" ");
        let data = "<script type=\"application/ld+json\"";
        let file = "<script type=\"module\" async src=\"";
        assert_eq!(page.matches(file).count(), usize::from(place < programs), "one file runs as a script, or none");
        let inline = page.replace(data, "<data").replace(file, "<file src=\"");
        let scripts = hashes(inside(&inline, "<script", "</script>"));
        let styles = hashes(inside(&page, "<style", "</style>"));
        let own = policy.in_page();
        assert!(own.contains("'sha384-x' 'strict-dynamic' 'wasm-unsafe-eval';"), "{own}");
        assert!(own.contains(&scripts), "{own}");
        run.extend(scripts.split(' ').map(str::to_owned));
        let allowed = own.split("; ").find_map(|rule| rule.strip_prefix("style-src ")).expect("a rule for styles");
        assert!(allowed.split(' ').any(|one| one == styles), "{own}");
        used.insert(styles);
        let place = page.find(&own).expect("the policy stands in the page");
        let first = ["<style", "<script", "<link", "<title"].iter().filter_map(|tag| page.find(tag)).min();
        assert!(first.is_some_and(|first| place < first), "the policy comes first");
        assert!(!page.contains(" style="), "a policy of hashes refuses style attributes");
    }
    for page in still {
        let own = policy.in_page();
        let place = page.find(&own).expect("the policy stands in the page");
        assert!(page.find("<style").is_some_and(|style| place < style), "the policy comes first");
        let data = page.matches("<script type=\"application/ld+json\"").count();
        assert_eq!(page.matches("<script").count(), data, "nothing runs");
        assert!(!page.contains(" style=") && !page.contains(" onclick="), "a policy of hashes refuses attributes");
        used.extend(inside(&page, "<style", "</style>").into_iter().map(super::policy::hash));
    }
    let own = policy.in_page();
    let allowed = |kind| own.split("; ").find_map(|rule| rule.strip_prefix(kind)).expect("a rule");
    let styles = allowed("style-src ");
    assert_eq!(styles.matches('\'').count(), 2 * used.len(), "no style is allowed that no page has: {styles}");
    let scripts = allowed("script-src ");
    assert_eq!(scripts.matches("'sha256-").count(), run.len(), "no script is allowed that no page has: {scripts}");
}

#[test]
fn no_policy_is_loose() {
    let policy = written(TEMPLATE, &Site::default()).policy;
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
    assert!(written(TEMPLATE, &site).policy.in_page().contains("connect-src 'self' https://data.example.org;"));
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
        let Written { pages, still, texts, .. } = written(TEMPLATE, site);
        // The poster is a sheet of its own, with another foot.
        let texts = texts.into_iter().filter(|page| !page.contains("class=\"poster\""));
        pages.into_iter().chain(still).chain(texts).collect::<Vec<_>>()
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
        assert!(!foot.contains("Edited by") && !foot.contains("Corrections") && !foot.contains("Licence"), "{foot}");
    }
}

#[test]
fn what_a_development_server_changes_in_a_page_is_not_refused() {
    let template = TEMPLATE.replace("<body>", "<body><script>'{{__TRUNK_ADDRESS__}}'</script>");
    let Written { pages, still, texts, .. } = written(&template, &Site::default());
    for page in pages.into_iter().chain(still).chain(texts) {
        assert!(!page.contains("http-equiv"));
    }
}

#[test]
fn each_stage_has_a_document_with_a_title_and_an_address_of_its_own() {
    let site = Site { origin: Some("https://example.org/a/".to_owned()), ..Site::default() };
    let Written { still, texts, .. } = written(TEMPLATE, &site);
    let titles: std::collections::BTreeSet<&str> =
        still.iter().flat_map(|page| inside(page, "<title", "</title>")).collect();
    assert_eq!((still.len(), titles.len()), (11, 11));
    for page in &still {
        assert!(page.contains("<link rel=\"canonical\" href=\"https://example.org/a/alerts/"), "an address");
        assert!(page.contains("<meta name=\"description\" content=\""), "a description");
        assert_eq!(page.matches("<h1").count(), 1, "one heading of the first rank");
    }
    for page in texts {
        assert!(page.contains("<link rel=\"canonical\" href=\"https://example.org/a/"), "an address");
        assert!(page.contains("<meta name=\"description\" content=\""), "a description");
        assert_eq!(page.matches("<h1").count(), 1, "one heading of the first rank");
    }
}

#[test]
fn a_poster_names_its_sources_where_the_address_of_the_site_is_known() {
    let site = Site { origin: Some("https://example.org/a/".to_owned()), ..Site::default() };
    let poster = |site: &Site| written(TEMPLATE, site).texts.pop().expect("a poster");
    assert!(poster(&site).contains("Sources: https://example.org/a/alerts/nagorno-karabakh-2020-10/sources/"));
    assert!(!poster(&Site::default()).contains("example.org"));
}
