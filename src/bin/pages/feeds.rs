//! Changes to the alerts for feed readers: Atom (RFC 4287) and JSON Feed 1.1, for all alerts and for each one.

use std::fs;
use std::path::Path;

use atom_syndication::{Content, Entry, Feed, FixedDateTime, Link, Person, Text};
use forewarned::address::{Address, Page, View};
use forewarned::alert::{Alert, Change};
use forewarned::words::Words;
use serde_json::{Value, json};

use super::Outcome;
use super::site::Site;

/// The maximum number of entries in the feed of all alerts. The feed of one alert has all its entries.
const NEWEST: usize = 50;
/// The name of the feed of all alerts. No alert has this id: `alerts/index.json` is their list.
pub const ALL: &str = "index";

/// Returns the paths of the Atom and JSON feeds of an alert, or of [`ALL`], from the site root.
pub fn paths(name: &str) -> [String; 2] {
    [format!("feeds/{name}.atom"), format!("feeds/{name}.json")]
}

/// Writes the feeds. Writes none if the site's address is not set, because every address in them must be absolute.
///
/// # Errors
/// If a file cannot be written.
pub fn write(dist: &Path, alerts: &[Alert], site: &Site, words: Words) -> Outcome<()> {
    let Some(root) = &site.publisher.site else { return Ok(()) };
    fs::create_dir_all(dist.join("feeds"))?;
    let mut checked = FixedDateTime::default();
    for alert in alerts {
        let items = items(&[alert], root, words)?;
        // An alert without changes still has the date of its last check.
        let day = midnight(&alert.dates.checked.start.to_string())?;
        checked = checked.max(day);
        let (title, page) = (words.feed_of(&alert.title), page_of(alert));
        News { name: alert.id.as_str(), title, page, checked: day, items }.write(dist, root, site, words)?;
    }
    let mut items = items(&alerts.iter().collect::<Vec<_>>(), root, words)?;
    items.truncate(NEWEST);
    News { name: ALL, title: words.feed_of_all(), page: String::new(), checked, items }.write(dist, root, site, words)
}

/// A change, as a feed reader shows it.
struct Item {
    id: String,
    title: String,
    text: String,
    page: String,
    date: FixedDateTime,
}

/// A feed.
struct News<'a> {
    name: &'a str,
    title: String,
    page: String,
    /// The day of the last check of its alerts.
    checked: FixedDateTime,
    items: Vec<Item>,
}

/// Returns the path of an alert's page.
fn page_of(alert: &Alert) -> String {
    Address::new(Page::Alert(alert.id.clone(), View::Timeline)).document()
}

/// Returns every change of these alerts, newest first.
fn items(alerts: &[&Alert], root: &str, words: Words) -> Outcome<Vec<Item>> {
    let mut items = Vec::new();
    for alert in alerts {
        // Numbered from the oldest, so that a change keeps its number.
        for (number, change) in (1..=alert.changes.len()).rev().zip(&alert.changes) {
            items.push(item(alert, change, number, root, words)?);
        }
    }
    // The sort is stable, so changes of one day keep their order.
    items.sort_by_key(|item| std::cmp::Reverse(item.date));
    Ok(items)
}

fn item(alert: &Alert, change: &Change, number: usize, root: &str, words: Words) -> Outcome<Item> {
    let title = words.feed_entry(&alert.title, &alert.publisher.name);
    let title = match &alert.notice {
        Some(notice) => format!("{title} ({})", words.notice(notice.kind)),
        None => title,
    };
    let page = [root, &page_of(alert)].concat();
    let day = change.date.end.unwrap_or(change.date.start).to_string();
    Ok(Item { id: format!("{page}#change-{number}"), title, text: change.text.clone(), page, date: midnight(&day)? })
}

/// Parses the start of a day, month or year in UTC: changes have no time of day.
fn midnight(day: &str) -> Outcome<FixedDateTime> {
    let whole = match day.len() {
        4 => format!("{day}-01-01"),
        7 => format!("{day}-01"),
        _ => day.to_owned(),
    };
    format!("{whole}T00:00:00Z").parse().map_err(|reason| format!("{day}: {reason}").into())
}

impl News<'_> {
    fn write(&self, dist: &Path, root: &str, site: &Site, words: Words) -> Outcome<()> {
        let [atom, json] = paths(self.name);
        fs::write(dist.join(atom), self.atom(root, site, words).to_string())?;
        Ok(fs::write(dist.join(json), self.json(root, site, words).to_string())?)
    }

    /// Returns the name of whoever is responsible for the feed.
    fn author(site: &Site, words: Words) -> String {
        site.publisher.editor.clone().unwrap_or_else(|| words.site_name())
    }

    fn atom(&self, root: &str, site: &Site, words: Words) -> Feed {
        let [own, _] = paths(self.name);
        let link = |href: String, rel: &str, kind: &str| Link {
            href,
            rel: rel.to_owned(),
            mime_type: Some(kind.to_owned()),
            ..Link::default()
        };
        let entry = |item: &Item| Entry {
            id: item.id.clone(),
            title: Text::plain(item.title.clone()),
            updated: item.date,
            links: vec![link(item.page.clone(), "alternate", "text/html")],
            content: Some(Content {
                content_type: Some("text".to_owned()),
                value: Some(item.text.clone()),
                ..Content::default()
            }),
            ..Entry::default()
        };
        Feed {
            id: [root, &own].concat(),
            title: Text::plain(self.title.clone()),
            subtitle: Some(Text::plain(words.feed_says())),
            updated: self.items.first().map_or(self.checked, |item| item.date),
            authors: vec![Person { name: Self::author(site, words), ..Person::default() }],
            links: vec![
                link([root, &own].concat(), "self", "application/atom+xml"),
                link([root, &self.page].concat(), "alternate", "text/html"),
            ],
            entries: self.items.iter().map(entry).collect(),
            ..Feed::default()
        }
    }

    fn json(&self, root: &str, site: &Site, words: Words) -> Value {
        let [_, own] = paths(self.name);
        let item = |item: &Item| {
            json!({
                "id": item.id,
                "url": item.page,
                "title": item.title,
                "content_text": item.text,
                "date_modified": item.date.to_rfc3339(),
            })
        };
        json!({
            "version": "https://jsonfeed.org/version/1.1",
            "title": self.title,
            "description": words.feed_says(),
            "home_page_url": format!("{root}{}", self.page),
            "feed_url": format!("{root}{own}"),
            "language": "en",
            "authors": [{"name": Self::author(site, words)}],
            "items": self.items.iter().map(item).collect::<Vec<_>>(),
        })
    }
}

#[cfg(test)]
mod tests {
    use forewarned::alert::{Key, When};
    use forewarned::reading::read_alert;
    use forewarned::words::Language;

    use super::*;

    const WORDS: Words = Words::new(Language::English);
    const ROOT: &str = "https://example.org/alerts/";

    /// Returns the invented alert with these changes.
    fn alert(id: &str, changes: &[(&str, &str)]) -> Alert {
        let file = fs::read("tests/fixtures/alerts/inkwell-9-nowhere.json").expect("the file");
        let mut alert = read_alert(&file).expect("an alert").value;
        alert.id = Key::new(id).expect("a key");
        alert.changes = changes
            .iter()
            .map(|(date, text)| Change {
                date: When::parse(date).expect("a date"),
                text: (*text).to_owned(),
                about: Vec::new(),
            })
            .collect();
        alert
    }

    fn folder(name: &str, alerts: &[Alert], site: &Site) -> std::path::PathBuf {
        let dist = std::env::temp_dir().join(format!("forewarned-feeds-{name}-{}", std::process::id()));
        fs::create_dir_all(&dist).expect("a folder");
        write(&dist, alerts, site, WORDS).expect("written");
        dist
    }

    #[test]
    fn feeds_list_every_change_newest_first_per_alert_and_overall() {
        let alerts = [
            alert("one", &[("2031-05-02", "A date was <corrected> & a source added."), ("2031-04", "First written.")]),
            alert("two", &[("2031-05-01", "First written.")]),
        ];
        let dist = folder("two", &alerts, &Site::at(ROOT));
        let text = |path: &str| fs::read_to_string(dist.join(path)).unwrap_or_else(|reason| panic!("{path}: {reason}"));
        let read = |path: &str| text(path).parse::<Feed>().unwrap_or_else(|reason| panic!("{path}: {reason}"));
        let ids = |feed: &Feed| feed.entries.iter().map(|entry| entry.id.clone()).collect::<Vec<_>>();
        let all = read("feeds/index.atom");
        let [newest, second, oldest] =
            ["one/#change-2", "two/#change-1", "one/#change-1"].map(|id| [ROOT, "alerts/", id].concat());
        assert_eq!(ids(&all), [newest.clone(), second, oldest.clone()]);
        let entry = all.entries.first().expect("an entry");
        assert!(entry.title.as_str().contains(": alert by "), "{}", entry.title.as_str());
        assert!(all.subtitle.as_ref().is_some_and(|says| says.as_str().contains("disputed")));
        assert_eq!(all.updated.to_rfc3339(), "2031-05-02T00:00:00+00:00");
        let one = read("feeds/one.atom");
        assert_eq!(ids(&one), [newest, oldest.clone()]);
        let first = one.entries.first().and_then(|entry| entry.content.as_ref()).and_then(Content::value);
        assert_eq!(first, Some("A date was <corrected> & a source added."));
        assert_eq!(one.entries[1].updated.to_rfc3339(), "2031-04-01T00:00:00+00:00");
        let json: Value = serde_json::from_str(&text("feeds/one.json")).expect("JSON");
        assert_eq!(json["items"][1]["id"], oldest);
        assert_eq!(json["feed_url"], [ROOT, "feeds/one.json"].concat());
        assert_eq!(json["home_page_url"], [ROOT, "alerts/one/"].concat());
        fs::remove_dir_all(dist).expect("removed");
    }

    #[test]
    fn adding_a_newer_change_keeps_existing_ids() {
        let id = |changes: &[(&str, &str)]| {
            let items = items(&[&alert("one", changes)], ROOT, WORDS).expect("dates");
            items.into_iter().map(|item| (item.text, item.id)).collect::<std::collections::BTreeMap<_, _>>()
        };
        let before = id(&[("2031-02-01", "b"), ("2031-01-01", "a")]);
        let after = id(&[("2031-02-01", "c"), ("2031-02-01", "b"), ("2031-01-01", "a")]);
        assert_eq!((&before["a"], &before["b"]), (&after["a"], &after["b"]));
    }

    #[test]
    fn no_feeds_are_written_without_a_site_address() {
        let dist = folder("none", &[alert("one", &[("2031-01-01", "a")])], &Site::default());
        assert!(!dist.join("feeds").exists());
        fs::remove_dir_all(dist).expect("removed");
    }
}
