//! What a page says of itself to machines: to search engines, and to whoever shows a preview of a link. Only what is known.

use forewarned::alert::Alert;
use forewarned::words::{Language, Words};
use serde_json::{Map, Value, json};

use super::site::Site;

/// What a page is.
pub struct Metadata {
    /// The way to its folder from the site's first one: empty, or with a slash at its end.
    path: String,
    /// What it is, after schema.org.
    linked: Value,
    /// Whether it is for frames only. Search engines then list the page at `path` and not this one.
    is_frame: bool,
}

impl Metadata {
    /// Of a page that is no more than a page.
    pub fn page(path: &str, kind: &str) -> Self {
        Self { path: path.to_owned(), linked: json!({"@type": kind}), is_frame: false }
    }

    /// Of a document for frames. `path`: of the page that shows the same as a page of the site.
    pub fn frame(path: &str) -> Self {
        Self { is_frame: true, ..Self::page(path, "WebPage") }
    }

    /// Of the page of an alert. The alert is its publisher's; the page is an explanation of it by others.
    pub fn alert(alert: &Alert) -> Self {
        let publisher = &alert.publisher;
        let mut report = json!({
            "@type": "Report",
            "name": alert.original_title,
            "datePublished": alert.dates.published,
            "publisher": {"@type": "Organization", "name": publisher.name, "url": publisher.url},
        });
        if let Some(author) = &publisher.author {
            report["author"] = json!({"@type": "Person", "name": author});
        }
        let mut linked = json!({
            "@type": "LearningResource",
            "isBasedOn": report,
            "encoding": {
                "@type": "MediaObject",
                "encodingFormat": "application/json",
                "contentUrl": format!("../{}.json", alert.id),
            },
        });
        if let Some(last) = alert.changes.first() {
            linked["dateModified"] = json!(last.date.end.unwrap_or(last.date.start).to_string());
        }
        Self { path: format!("alerts/{}/", alert.id), linked, is_frame: false }
    }

    /// The elements for the head of the page.
    pub fn head(&self, site: &Site, words: Words, title: &str, description: &str) -> String {
        if words.language() != Language::English {
            return "<meta name=\"robots\" content=\"noindex\">".to_owned();
        }
        let address = site.address(&self.path);
        let canonical =
            address.as_ref().map(|address| format!("<link rel=\"canonical\" href=\"{}\">", escaped(address)));
        if self.is_frame {
            return ["<meta name=\"robots\" content=\"noindex\">", &canonical.unwrap_or_default()].concat();
        }
        let property =
            |name: &str, content: &str| format!("<meta property=\"og:{name}\" content=\"{}\">", escaped(content));
        let mut head = vec![
            property("type", if self.path.is_empty() { "website" } else { "article" }),
            property("site_name", &words.site_name()),
            property("title", title),
            property("description", description),
        ];
        if let Some(address) = &address {
            head.push(property("url", address));
        }
        head.extend(canonical);
        let data = in_script(&with_context(&self.linked, site, words, title, address.as_deref()));
        head.push(format!("<script type=\"application/ld+json\">{data}</script>"));
        head.join("\n")
    }
}

/// What a page is, with what every page has.
fn with_context(own: &Value, site: &Site, words: Words, title: &str, address: Option<&str>) -> Value {
    let mut data = Map::new();
    data.insert("@context".to_owned(), json!("https://schema.org"));
    data.insert("name".to_owned(), json!(title));
    data.insert("inLanguage".to_owned(), json!(words.language().key()));
    let set = [
        ("url", address),
        ("license", site.publisher.data_licence.as_deref()),
        ("creditText", site.publisher.editor.as_deref()),
    ];
    data.extend(set.into_iter().filter_map(|(key, value)| Some((key.to_owned(), json!(value?)))));
    if let Value::Object(own) = own {
        data.extend(own.clone());
    }
    Value::Object(data)
}

/// JSON that no HTML can end.
fn in_script(data: &Value) -> String {
    const ENDS: [(char, &str); 3] = [('<', "\\u003c"), ('>', "\\u003e"), ('&', "\\u0026")];
    ENDS.iter().fold(data.to_string(), |text, (sign, written)| text.replace(*sign, written))
}

/// A text as the value of an attribute or as the text of an element.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOSTILE: &str = "</script><script>alert(1)</script><!-- \" & \\";

    fn head(site: &Site, metadata: &Metadata, title: &str) -> String {
        metadata.head(site, Words::new(Language::English), title, "about")
    }

    #[test]
    fn no_text_can_leave_the_script_that_it_stands_in() {
        let head = head(&Site::default(), &Metadata::page("", "WebSite"), HOSTILE);
        assert_eq!(head.matches("<script").count(), 1, "{head}");
        assert_eq!(head.matches("</script>").count(), 1, "{head}");
        let (_, data) = head.split_once("ld+json\">").expect("a script");
        assert!(!data.contains("<!--"), "{data}");
        let data: Value = serde_json::from_str(data.trim_end_matches("</script>")).expect("JSON");
        assert_eq!(data["name"], HOSTILE);
    }

    #[test]
    fn an_address_is_named_only_where_the_publisher_has_set_it() {
        let metadata = Metadata::page("method/", "WebPage");
        let unset = head(&Site::default(), &metadata, "T");
        assert!(!unset.contains("canonical") && !unset.contains("og:url") && !unset.contains("\"url\""), "{unset}");
        assert!(!unset.contains("license") && !unset.contains("creditText"), "{unset}");
        let site = Site { origin: Some("https://example.org/a/".to_owned()), ..Site::default() };
        let set = head(&site, &metadata, "T");
        assert!(set.contains("<link rel=\"canonical\" href=\"https://example.org/a/method/\">"), "{set}");
        assert!(set.contains("<meta property=\"og:url\" content=\"https://example.org/a/method/\">"), "{set}");
        assert!(set.contains("\"url\":\"https://example.org/a/method/\""), "{set}");
    }

    #[test]
    fn only_pages_for_readers_are_to_be_found() {
        let pseudo = Metadata::page("", "WebSite").head(&Site::default(), Words::new(Language::Pseudo), "T", "about");
        assert_eq!(pseudo, "<meta name=\"robots\" content=\"noindex\">");
    }
}
