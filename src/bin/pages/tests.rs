//! The rendered documents, checked against their policy.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use forewarned::address::{LessonView, View};
use forewarned::alert::{Key, Stage};
use forewarned::app::{AppData, InvalidData};
use forewarned::catalogue::{CatalogueData, list_of};
use forewarned::compare::CompareData;
use forewarned::components::Shown;
use forewarned::method::terms::Terms;
use forewarned::open::OpenData;
use forewarned::publisher::SitePublisher;
use forewarned::reading::{read_glossary, read_method};
use forewarned::store::AlertFacts;
use forewarned::teach::LessonFile;
use forewarned::words::{Language, Words};

use super::boot::{Asset, Assets, Bundle};
use super::document::{Common, Document};
use super::fonts::Fonts;
use super::maps::Maps;
use super::minify::Minifier;
use super::policy::{Class, Policy};
use super::scripts::Scripts;
use super::site::Site;
use super::styles::Styles;
use super::text_pages;

fn asset(name: &str) -> Asset {
    Asset { name: name.to_owned(), integrity: "sha384-x".to_owned() }
}

/// Every document of the site rendered into `template`, with the policy for all of them.
struct Written {
    /// Documents of alerts.
    of_alerts: Vec<String>,
    /// Documents without an alert.
    of_site: Vec<String>,
    /// Documents for frames on other sites.
    of_frames: Vec<String>,
    policy: Policy,
}

impl Written {
    fn all(&self) -> impl Iterator<Item = &String> {
        self.of_alerts.iter().chain(&self.of_site)
    }
}

/// Returns the content of the pages of the site's first alert, in English.
pub fn shown() -> Shown {
    let (words, public) = (Words::new(Language::English), Path::new("public"));
    let alert = super::alerts::read(words, &public.join("alerts")).expect("alerts").remove(0);
    let frameworks = Arc::new(super::frameworks(words, public).expect("frameworks"));
    super::documents::shown(&Arc::new(alert), &frameworks, words)
}

/// Returns the number of alerts on the site.
fn published() -> usize {
    super::alerts::read(Words::new(Language::English), Path::new("public/alerts")).expect("alerts").len()
}

fn written(template: &str, site: &Site) -> Written {
    let (words, public) = (Words::new(Language::English), Path::new("public"));
    let alerts = super::alerts::read(words, &public.join("alerts")).expect("alerts");
    let frameworks = Arc::new(super::frameworks(words, public).expect("frameworks"));
    let method = super::text(words, &public.join("method/method.json"), read_method).expect("the method");
    let glossary = super::text(words, &public.join("method/glossary.json"), read_glossary).expect("terms");
    let styles = Styles::read(Path::new("style"), &Minifier::Off).expect("styles");
    let scripts = Scripts::read(&Minifier::Off).expect("scripts");
    let assets = Assets { glue: asset("glue.js"), wasm: asset("glue.wasm") };
    let policy = Policy::new(site, &styles.all(), &scripts.all(), &[&assets.glue.integrity]);
    let fonts = Fonts { serif: "fonts/serif.woff2".to_owned(), sans: "fonts/sans.woff2".to_owned() };
    let common = Common { template, styles: &styles, scripts: &scripts, fonts: &fonts, site, policy: &policy };
    let terms = Arc::new(Terms::of(&glossary));
    let compared = CompareData::of(&super::index::newest_first(&alerts), &site.publisher);
    let list = list_of(&super::index::newest_first(&alerts), words);
    let list = CatalogueData::of(&list, Vec::new(), &site.publisher, words);
    let maps = Maps::read(&public.join("maps"), &alerts).expect("maps");
    let about = text_pages::SiteTexts { frameworks: Arc::clone(&frameworks), method, glossary };
    let mut of_site = text_pages::site(&about, words, &common).expect("documents");
    of_site.push(super::offline_page::document_of(words, &common).expect("a document"));
    let mut of_frames = vec![super::check_page::document_of(words, &common).expect("a document").html];
    let of_alerts = alerts.into_iter().flat_map(|alert| {
        let map = maps.picture(&alert, words).expect("a map");
        let shown = super::documents::shown(&Arc::new(alert), &frameworks, words).with_map(map);
        let data = asset("data.json");
        let bundle = Bundle { code: &assets, data: &data };
        let frames = super::embed_pages::documents(&shown, bundle, &common).expect("documents");
        of_frames.extend(frames.into_iter().map(|document| document.html));
        let file = LessonFile { name: "lesson.html".to_owned(), kilobytes: 1 };
        let mut all = super::documents::documents(&shown, bundle, &terms, &common).expect("documents");
        all.extend(super::lesson_pages::documents(&shown, &file, bundle, &common).expect("documents"));
        all
    });
    let html = |document: Document| document.html;
    let data = OpenData::new((*frameworks).clone(), &about.glossary, site.publisher.clone(), Vec::new());
    let loads = asset("data.json");
    let open = super::open_page::document_of(data, Bundle { code: &assets, data: &loads }, words, &common);
    let of_open = html(open.expect("a document"));
    let first = super::catalogue_page::first_page(list, Bundle { code: &assets, data: &loads }, words, &common);
    let of_first = html(first.expect("a document"));
    let invented = super::generated::alerts(60, words);
    let further = super::catalogue_page::further_pages(&invented, words, &common).expect("documents");
    assert_eq!(further.iter().map(|page| page.folder.as_str()).collect::<Vec<_>>(), ["list/2/", "list/3/"]);
    let bundle = Bundle { code: &assets, data: &loads };
    let of_comparison = super::compare_page::document_of(compared, bundle, words, &common);
    let of_comparison = html(of_comparison.expect("a document"));
    let of_alerts = of_alerts.map(html).collect();
    let of_site = of_site
        .into_iter()
        .map(html)
        .chain(further.into_iter().map(html))
        .chain([of_open, of_first, of_comparison])
        .collect();
    Written { of_alerts, of_site, of_frames, policy }
}

#[test]
fn alert_versions_reference_each_other_in_both_directions() {
    let alerts = super::alerts::read(Words::new(Language::English), Path::new("public/alerts")).expect("alerts");
    let find = |id: &Key| alerts.iter().find(|alert| alert.id == *id).unwrap_or_else(|| panic!("no alert {id}"));
    for alert in &alerts {
        for earlier in alert.dates.versions.iter().filter_map(|version| version.alert.as_ref()) {
            let by = find(earlier).notice.as_ref().and_then(|notice| notice.by.as_ref());
            assert_eq!(by, Some(&alert.id), "{earlier} names the alert that replaced it");
        }
        for later in alert.notice.iter().filter_map(|notice| notice.by.as_ref()) {
            let versions = &find(later).dates.versions;
            assert!(versions.iter().any(|version| version.alert.as_ref() == Some(&alert.id)), "{later}: {}", alert.id);
        }
    }
}

#[test]
fn alert_with_custom_vocabulary_renders_without_a_map() {
    let words = Words::new(Language::English);
    let frameworks = Arc::new(super::frameworks(words, Path::new("public")).expect("frameworks"));
    let shown = super::documents::shown(&Arc::new(all_alerts().pop().expect("an alert")), &frameworks, words);
    let pages: Vec<String> =
        View::documents().map(|view| super::documents::page(&shown, &view, &SitePublisher::default())).collect();
    for text in
        ["Lantern Committee of Nowhere", "A locked library", "The scribes", "opening the library", "Shine longer"]
    {
        assert!(pages.iter().any(|page| page.contains(text)), "{text}");
    }
    assert!(pages.iter().all(|page| !page.contains("<svg class=\"m\"")));
}

#[test]
fn content_note_with_skip_link_precedes_persecution_and_extermination() {
    let words = Words::new(Language::English);
    let frameworks = Arc::new(super::frameworks(words, Path::new("public")).expect("frameworks"));
    for alert in all_alerts() {
        let told = |stage: Stage| {
            let said = alert.stages.iter().any(|entry| entry.stage == stage && !entry.statements.is_empty());
            said || alert.events.iter().any(|event| event.stages.contains(&stage))
        };
        if !told(Stage::Persecution) && !told(Stage::Extermination) {
            continue;
        }
        let shown = super::documents::shown(&Arc::new(alert), &frameworks, words);
        for stage in [Stage::Persecution, Stage::Extermination] {
            let page = super::documents::page(&shown, &View::Stage(stage), &SitePublisher::default());
            let (before, note) = page.split_once(" class=\"cnl\"").expect("a content note");
            assert!(!before.contains("id=\"pane\""), "{}: the content note precedes the stage", shown.alert.id);
            let around = note.split("</aside>").next().and_then(|note| note.split("<a href=\"#").nth(1));
            let id = around.and_then(|rest| rest.split('"').next()).expect("a way around it");
            assert!(note.contains(&format!("id=\"{id}\"")), "{id}");
        }
    }
}

/// Returns the texts between a tag that begins like this and its end.
fn inside<'a>(page: &'a str, begins: &str, ends: &str) -> Vec<&'a str> {
    let parts = page.split(begins).skip(1);
    parts.map(|part| part.split_once(ends).expect("an end").0.split_once('>').expect("a tag").1).collect()
}

const TEMPLATE: &str = include_str!("../../../index.html");

#[test]
fn each_policy_allows_exactly_the_styles_and_scripts_of_its_documents() {
    let written = written(TEMPLATE, &Site::default());
    let files = ["'sha384-x'", "'strict-dynamic'", "'wasm-unsafe-eval'"];
    // The sources that a policy allows, except files and keywords.
    let allowed = |policy: &str| -> BTreeSet<String> {
        let rules =
            ["script-src ", "style-src "].map(|name| policy.split("; ").find_map(|rule| rule.strip_prefix(name)));
        let sources = rules.into_iter().flatten().flat_map(|rule| rule.split(' '));
        sources.filter(|one| !files.contains(one)).map(str::to_owned).collect()
    };
    let mut all = BTreeSet::new();
    for page in written.all().chain(&written.of_frames) {
        let file = "<script type=\"module\" async src=\"";
        let runs_app = page.contains("data-wasm=");
        assert_eq!(
            page.matches(file).count(),
            usize::from(runs_app),
            "app pages load one script file, text pages none"
        );
        let inline = page.replace("<script type=\"application/ld+json\"", "<data").replace(file, "<file src=\"");
        let held = inside(&inline, "<script", "</script>").into_iter().chain(inside(page, "<style", "</style>"));
        let held: BTreeSet<String> = held.map(super::policy::hash).collect();
        let (before, policy) = page.split_once("Security-Policy\" content=\"").expect("a policy");
        let policy = policy.split('"').next().unwrap_or_default();
        assert_eq!(allowed(policy), held, "a document's policy allows exactly its own styles and scripts");
        assert_eq!(policy.contains("sha384-x"), runs_app, "{policy}");
        assert!(
            ["<style", "<script", "<link", "<title"].iter().all(|tag| !before.contains(tag)),
            "the policy comes first"
        );
        assert!(!page.contains(" style=") && !page.contains(" onclick="), "a hash-based policy blocks attributes");
        all.extend(held);
    }
    let of_hosts = written.policy.in_page();
    assert_eq!(allowed(&of_hosts), all, "the policy for hosts allows those of all documents");
    assert!(files.iter().all(|file| of_hosts.contains(file)), "{of_hosts}");
}

/// Returns the alerts of the site and the invented one.
fn all_alerts() -> Vec<forewarned::alert::Alert> {
    let mut alerts = super::alerts::read(Words::new(Language::English), Path::new("public/alerts")).expect("alerts");
    let file = std::fs::read("tests/fixtures/alerts/inkwell-9-nowhere.json").expect("the file");
    alerts.push(forewarned::reading::read_alert(&file).expect("an alert").value);
    alerts
}

#[test]
fn app_data_renders_the_same_pages_as_the_documents() {
    let publisher = SitePublisher { editor: Some("A \"B\" <c>".to_owned()), ..SitePublisher::default() };
    let words = Words::new(Language::English);
    let frameworks = Arc::new(super::frameworks(words, Path::new("public")).expect("frameworks"));
    let alerts = all_alerts();
    let maps = Maps::read(Path::new("public/maps"), &alerts).expect("maps");
    for alert in alerts {
        let alert = Arc::new(alert);
        for language in Language::ALL {
            let words = Words::new(language);
            let map = maps.picture(&alert, words).expect("a map");
            let shown = super::documents::shown(&alert, &frameworks, words).with_map(map);
            let bytes = super::boot::bytes(&AppData::of(&shown, &publisher)).expect("bytes");
            let (loaded, facts, publisher) = AppData::read(&bytes).expect("data").parts(words);
            for view in View::documents().filter(View::is_app_route) {
                let document = super::documents::page(&shown, &view, &publisher);
                assert!(document == super::documents::page(&loaded, &view, &publisher), "{}: {view:?}", alert.id);
            }
            let of_alert = AlertFacts::from(&*alert);
            assert_eq!(AlertFacts { sources: Vec::new(), ..facts }, AlertFacts { sources: Vec::new(), ..of_alert });
        }
    }
}

#[test]
fn app_data_omits_content_shown_only_on_text_pages() {
    let words = Words::new(Language::English);
    let frameworks = Arc::new(super::frameworks(words, Path::new("public")).expect("frameworks"));
    let alert = Arc::new(super::alerts::read(words, Path::new("public/alerts")).expect("alerts").remove(0));
    let data = AppData::of(&super::documents::shown(&alert, &frameworks, words), &SitePublisher::default());
    let bytes = super::boot::bytes(&data).expect("bytes");
    let text = String::from_utf8(bytes).expect("text");
    for source in &alert.sources {
        assert!(!text.contains(&source.supports), "{}", source.supports);
    }
    assert!(!text.contains(":null") && !text.contains(":[]"));
}

#[test]
fn invalid_app_data_is_rejected() {
    let words = Words::new(Language::English);
    let frameworks = Arc::new(super::frameworks(words, Path::new("public")).expect("frameworks"));
    let alert = Arc::new(all_alerts().pop().expect("an alert"));
    let data = AppData::of(&super::documents::shown(&alert, &frameworks, words), &SitePublisher::default());
    let text = String::from_utf8(super::boot::bytes(&data).expect("bytes")).expect("text");
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
        assert_eq!(changed(from, to), Err(InvalidData), "{from}");
    }
    assert!(changed("\"publisher\":{}", "\"publisher\":{ }").is_ok());
    let nested = ["{\"format\":", &"[".repeat(100_000)].concat();
    assert_eq!(AppData::read(nested.as_bytes()), Err(InvalidData));
}

#[test]
fn every_policy_is_strict() {
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
fn hsts_header_is_sent_only_if_the_publisher_enables_it() {
    let told =
        |site: &Site| Policy::new(site, &[], &[], &[]).shared().iter().any(|(name, _)| name.starts_with("Strict-"));
    assert!(!told(&Site::default()));
    assert!(told(&Site { hsts: true, ..Site::default() }));
}

#[test]
fn connect_src_allows_the_configured_data_origins() {
    let site = Site { data_origins: vec!["https://data.example.org".to_owned()], ..Site::default() };
    assert!(written(TEMPLATE, &site).policy.in_page().contains("connect-src 'self' https://data.example.org;"));
}

#[test]
fn footer_shows_the_publisher_settings() {
    let publisher = SitePublisher {
        editor: Some("A <b> B".to_owned()),
        contact: Some("mailto:a@example.org".to_owned()),
        data_licence: Some("https://example.org/licence/".to_owned()),
        site: None,
    };
    let foot = |page: &str| inside(page, "<footer class=\"foot\"", "</footer>").concat();
    let all = |site: &Site| {
        // The poster is a single sheet, and the speaker's view fills its window: neither has the site's footer.
        let written = written(TEMPLATE, site);
        let footed = |page: &&String| page.contains("<footer class=\"foot\"");
        let all: Vec<String> = written.all().filter(footed).cloned().collect();
        assert_eq!(all.len() + 2 * published(), written.all().count());
        all
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
fn development_server_pages_have_no_policy_meta_tag() {
    let template = TEMPLATE.replace("<body>", "<body><script>'{{__TRUNK_ADDRESS__}}'</script>");
    for page in written(&template, &Site::default()).all() {
        assert!(!page.contains("http-equiv"));
    }
}

#[test]
fn each_document_has_a_unique_title_and_canonical_url() {
    let site = Site::at("https://example.org/a/");
    let written = written(TEMPLATE, &site);
    let each = View::documents().count() + LessonView::documents().count();
    assert_eq!(written.of_alerts.len(), each * published());
    let titles: BTreeSet<&str> = written.all().flat_map(|page| inside(page, "<title", "</title>")).collect();
    let addresses: BTreeSet<&str> = written
        .all()
        .filter_map(|page| page.split("rel=\"canonical\" href=\"").nth(1))
        .filter_map(|rest| rest.split('"').next())
        .collect();
    let unlisted = written.all().filter(|page| page.contains("<meta name=\"robots\" content=\"noindex\">")).count();
    assert_eq!(unlisted, 1, "only the offline page is hidden from search engines");
    assert_eq!((titles.len(), addresses.len()), (written.all().count(), written.all().count() - unlisted));
    for page in written.all() {
        assert!(page.contains("<meta name=\"description\" content=\""), "a description");
        assert_eq!(page.matches("<h1").count(), 1, "one h1");
    }
    assert!(addresses.iter().all(|address| address.starts_with("https://example.org/a/")), "{addresses:?}");
    let described = written.all().filter(|page| page.contains("\"@type\":\"Report\"")).count();
    assert_eq!(described, published(), "only an alert's first page describes it to search engines");
}

#[test]
fn poster_prints_the_sources_url_if_the_site_address_is_set() {
    let site = Site::at("https://example.org/a/");
    let poster = |site: &Site| {
        let all = written(TEMPLATE, site).of_alerts;
        let posters = all.into_iter().filter(|page| page.contains("class=\"poster\""));
        posters.filter(|page| page.contains("October 2020")).collect::<String>()
    };
    assert!(poster(&site).contains("Sources: https://example.org/a/alerts/nagorno-karabakh-2020-10/sources/"));
    assert!(!poster(&Site::default()).contains("example.org"));
}

#[test]
fn embeddable_pages_advertise_oembed_if_the_site_address_is_set() {
    let folder = "https://example.org/a/oembed/";
    let written = written(TEMPLATE, &Site::at("https://example.org/a/"));
    let found = |page: &&String| page.contains("type=\"application/json+oembed\"");
    let pages: Vec<&String> = written.all().filter(found).collect();
    assert_eq!(pages.len(), View::documents().filter(View::is_embedded).count() * published());
    for page in pages {
        let (head, _) = page.split_once("</head>").expect("a head");
        // WordPress reads no more of a page than this.
        assert!(head.len() < 150_000, "{}", head.len());
        assert!(head.contains(&format!("href=\"{folder}")) && head.contains("oembed.json\""), "{head}");
        assert!(head.contains("og:image\" content=\"https://example.org/a/cards/"), "{head}");
        assert!(head.contains("og:image:alt") && head.contains("summary_large_image"), "{head}");
    }
    // The list of alerts and the first page of each alert link to their feeds.
    let feeds =
        |page: &&String| page.contains("href=\"https://example.org/a/feeds/") && page.contains("application/atom+xml");
    assert_eq!(written.all().filter(feeds).count(), published() + 1);
    let unset = super::tests::written(TEMPLATE, &Site::default());
    assert!(unset.all().all(|page| !page.contains("application/atom+xml")));
    assert!(unset.all().all(|page| !page.contains("oembed") && !page.contains("og:image")));
}
