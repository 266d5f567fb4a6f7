//! A page's metadata for search engines and link previews. Omits what is not known.

use forewarned::address::View;
use forewarned::alert::Alert;
use forewarned::components::Shown;
use forewarned::embed_code::{escaped, picture_path, picture_text};
use forewarned::words::{Language, Words};
use serde_json::{Map, Value, json};

use super::site::Site;
use super::{cards, feeds, oembed};

/// The metadata of a page.
pub struct Metadata {
    /// The path to its folder from the site root: empty, or with a trailing slash.
    path: String,
    /// Its schema.org description.
    linked: Value,
    /// Whether search engines should leave it out.
    is_unlisted: bool,
    /// The preview of a link to it.
    preview: Option<Preview>,
    /// The name and title of its feed of changes, if it has one.
    feed: Option<(String, String)>,
}

/// The preview of a link to a page: a picture, and the file that describes its frame to other sites.
pub struct Preview {
    /// The path of the picture, from the site root.
    picture: String,
    /// The picture's alternative text.
    alternative: String,
    /// The path of the file that describes the page's frame (<https://oembed.com>), if there is one.
    oembed: Option<String>,
}

impl Preview {
    /// Returns the preview of a view of an alert.
    pub fn of(shown: &Shown, view: &View) -> Self {
        let id = shown.alert.id.clone();
        let picture = picture_path(&id, view);
        let oembed = view.is_embedded().then(|| oembed::path_of(&id, view));
        Self { picture, alternative: picture_text(shown, view), oembed }
    }

    /// Returns the elements for the page's head; none if the site's address is not set.
    fn elements(&self, site: &Site, title: &str) -> Vec<String> {
        let Some(picture) = site.address(&self.picture) else { return Vec::new() };
        let (width, height) = cards::SIZE;
        let property =
            |name: &str, content: &str| format!("<meta property=\"og:{name}\" content=\"{}\">", escaped(content));
        let mut elements = vec![
            property("image", &picture),
            property("image:width", &width.to_string()),
            property("image:height", &height.to_string()),
            property("image:alt", &self.alternative),
            "<meta name=\"twitter:card\" content=\"summary_large_image\">".to_owned(),
        ];
        elements.extend(self.oembed.as_ref().and_then(|path| site.address(path)).map(|address| {
            let (address, title) = (escaped(&address), escaped(title));
            format!("<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{address}\" title=\"{title}\">")
        }));
        elements
    }
}

impl Metadata {
    /// Returns the metadata of an ordinary page.
    pub fn page(path: &str, kind: &str) -> Self {
        Self { path: path.to_owned(), linked: json!({"@type": kind}), is_unlisted: false, preview: None, feed: None }
    }

    /// Returns the metadata of a document that search engines should leave out.
    pub fn unlisted() -> Self {
        Self { is_unlisted: true, ..Self::page("", "WebPage") }
    }

    /// Returns the metadata of an alert's page. The alert is its publisher's; the page is an explanation of it by others.
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
        Self { path: format!("alerts/{}/", alert.id), linked, is_unlisted: false, preview: None, feed: None }
    }

    /// Adds the preview of a link to the page.
    pub fn with_preview(self, preview: Preview) -> Self {
        Self { preview: Some(preview), ..self }
    }

    /// Adds a feed of the page's changes.
    pub fn with_feed(self, name: &str, title: String) -> Self {
        Self { feed: Some((name.to_owned(), title)), ..self }
    }

    /// Returns the elements for the page's head.
    pub fn head(&self, site: &Site, words: Words, title: &str, description: &str) -> String {
        if self.is_unlisted || words.language() != Language::English {
            return "<meta name=\"robots\" content=\"noindex\">".to_owned();
        }
        let address = site.address(&self.path);
        let canonical =
            address.as_ref().map(|address| format!("<link rel=\"canonical\" href=\"{}\">", escaped(address)));
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
        // Sites that preview a link do not resolve relative addresses: these must be absolute.
        if let Some(preview) = &self.preview {
            head.extend(preview.elements(site, title));
        }
        if let Some((name, title)) = &self.feed {
            let kinds = ["application/atom+xml", "application/feed+json"];
            let feeds = feeds::paths(name).into_iter().zip(kinds);
            head.extend(feeds.filter_map(|(path, kind)| {
                let (address, title) = (escaped(&site.address(&path)?), escaped(title));
                Some(format!("<link rel=\"alternate\" type=\"{kind}\" href=\"{address}\" title=\"{title}\">"))
            }));
        }
        let data = in_script(&with_context(&self.linked, site, words, title, address.as_deref()));
        head.push(format!("<script type=\"application/ld+json\">{data}</script>"));
        head.join("\n")
    }
}

/// Adds the properties that every page has.
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

/// Serializes JSON so that it cannot close the script element.
fn in_script(data: &Value) -> String {
    const ENDS: [(char, &str); 3] = [('<', "\\u003c"), ('>', "\\u003e"), ('&', "\\u0026")];
    ENDS.iter().fold(data.to_string(), |text, (sign, written)| text.replace(*sign, written))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOSTILE: &str = "</script><script>alert(1)</script><!-- \" & \\";

    fn head(site: &Site, metadata: &Metadata, title: &str) -> String {
        metadata.head(site, Words::new(Language::English), title, "about")
    }

    #[test]
    fn text_cannot_break_out_of_the_json_ld_script() {
        let head = head(&Site::default(), &Metadata::page("", "WebSite"), HOSTILE);
        assert_eq!(head.matches("<script").count(), 1, "{head}");
        assert_eq!(head.matches("</script>").count(), 1, "{head}");
        let (_, data) = head.split_once("ld+json\">").expect("a script");
        assert!(!data.contains("<!--"), "{data}");
        let data: Value = serde_json::from_str(data.trim_end_matches("</script>")).expect("JSON");
        assert_eq!(data["name"], HOSTILE);
    }

    #[test]
    fn absolute_urls_appear_only_if_the_site_address_is_set() {
        let metadata = Metadata::page("method/", "WebPage");
        let unset = head(&Site::default(), &metadata, "T");
        assert!(!unset.contains("canonical") && !unset.contains("og:url") && !unset.contains("\"url\""), "{unset}");
        assert!(!unset.contains("license") && !unset.contains("creditText"), "{unset}");
        let site = Site::at("https://example.org/a/");
        let set = head(&site, &metadata, "T");
        assert!(set.contains("<link rel=\"canonical\" href=\"https://example.org/a/method/\">"), "{set}");
        assert!(set.contains("<meta property=\"og:url\" content=\"https://example.org/a/method/\">"), "{set}");
        assert!(set.contains("\"url\":\"https://example.org/a/method/\""), "{set}");
    }

    #[test]
    fn pseudo_language_pages_are_not_indexed() {
        let pseudo = Metadata::page("", "WebSite").head(&Site::default(), Words::new(Language::Pseudo), "T", "about");
        assert_eq!(pseudo, "<meta name=\"robots\" content=\"noindex\">");
    }
}
