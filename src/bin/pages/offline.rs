//! The site without a network: a service worker that holds as much of the site as fits, and what lets a device install it. `docs/offline.md`
//! says how a version comes, stays and goes.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs;
use std::path::Path;

use forewarned::alert::Alert;
use forewarned::embed_code::PICTURES;
use forewarned::words::Words;
use sha2::{Digest as _, Sha256};

use super::boot::integrity;
use super::site::Site;
use super::{Outcome, oembed};

/// The service worker.
const WORKER: &str = include_str!("sw.js");
/// What takes its place where the site is built without one.
const OFF: &str = include_str!("sw_off.js");
/// Its name in the site's first folder.
const NAME: &str = "sw.js";
/// The most that a device is asked to hold, in bytes as they are after unpacking.
const BUDGET: usize = 16 * 1024 * 1024;
/// What a site is made of. Packed copies, maps for search engines and files for hosts have other endings.
const ENDINGS: [&str; 11] = ["html", "js", "wasm", "json", "css", "csv", "svg", "png", "webmanifest", "woff2", "bib"];

/// Whether devices keep the site for times without a network: yes, unless the publisher or whoever builds says no.
pub fn is_enabled(site: &Site) -> bool {
    site.offline && std::env::var("FOREWARNED_OFFLINE").map_or(true, |answer| answer != "no")
}

/// Writes the service worker and the manifest. No file for readers may change afterwards: the worker holds the hash of each.
pub fn write(dist: &Path, site: &Site, words: Words, alerts: &[Alert]) -> Outcome<()> {
    fs::write(dist.join("manifest.webmanifest"), manifest(words))?;
    if !is_enabled(site) {
        return Ok(fs::write(dist.join(NAME), OFF)?);
    }
    let mut files = BTreeMap::new();
    walk(dist, "", &mut files)?;
    // Full explainers first: a class may need one where there is no network.
    let (whole, parts): (Vec<&Alert>, Vec<&Alert>) =
        super::index::newest_first(alerts).into_iter().partition(|alert| alert.coverage.is_whole());
    let ids: Vec<&str> = whole.iter().chain(&parts).map(|alert| alert.id.as_str()).collect();
    let precached = precached(&files, &ids, BUDGET);
    if precached.len() < files.len() {
        let left = files.len() - precached.len();
        eprintln!("pages: {left} alert files do not fit into what a device stores for offline use.");
    }
    let files = precached.into_iter().map(|path| Ok((address(path), integrity(&fs::read(dist.join(path))?))));
    Ok(fs::write(dist.join(NAME), worker(&files.collect::<Outcome<_>>()?))?)
}

/// Every file that a reader may ask for, with its size.
fn walk(dist: &Path, under: &str, files: &mut BTreeMap<String, usize>) -> Outcome<()> {
    for entry in fs::read_dir(dist.join(under))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = [under, &name].concat();
        if entry.file_type()?.is_dir() {
            walk(dist, &(path + "/"), files)?;
        } else if for_readers(&path) {
            files.insert(path, usize::try_from(entry.metadata()?.len())?);
        }
    }
    Ok(())
}

/// What belongs to the site, but for the tests' languages, what hosts read, what other sites show, and the lessons in one file, which readers save themselves.
fn for_readers(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let for_hosts = name.starts_with(['.', '_']) || path.starts_with("hosting/") || path == NAME;
    let for_tests = path.starts_with("qps-");
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let is_saved = name == super::lesson_file::NAME;
    let for_others =
        ["embed/", "feeds/", "list/", oembed::FOLDER, PICTURES].iter().any(|folder| path.starts_with(folder));
    !for_hosts && !for_tests && !for_others && !is_saved && ENDINGS.contains(&ending)
}

/// The alert that a file belongs to.
fn alert_of<'a>(path: &'a str, ids: &HashSet<&str>) -> Option<&'a str> {
    let (folder, rest) = path.split_once('/')?;
    if !["alerts", "compare", "data", "embed", "maps", "present", "teach"].contains(&folder) {
        return None;
    }
    rest.rmatch_indices(['/', '.', '-']).map(|(end, _)| &rest[..end]).find(|name| ids.contains(name))
}

/// What a device is asked to hold: what belongs to no alert, and of the alerts as many as there is room for, in this order.
fn precached<'a>(files: &'a BTreeMap<String, usize>, ids: &[&str], budget: usize) -> Vec<&'a str> {
    let known = ids.iter().copied().collect();
    let mut of: HashMap<Option<&str>, (usize, Vec<&'a str>)> = HashMap::new();
    for (path, bytes) in files {
        let (size, paths) = of.entry(alert_of(path, &known)).or_default();
        *size += bytes;
        paths.push(path);
    }
    let (mut size, mut precached) = of.remove(&None).unwrap_or_default();
    for id in ids {
        let (more, paths) = of.remove(&Some(*id)).unwrap_or_default();
        size += more;
        if size > budget {
            break;
        }
        precached.extend(paths);
    }
    precached
}

/// The address that readers have of a file: hosts send a folder's `index.html` for the folder.
fn address(path: &str) -> String {
    match path.strip_suffix("index.html") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => folder.to_owned(),
        _ => path.to_owned(),
    }
}

/// The service worker of a version. The version is the hash of all that makes it: files, their hashes and the worker itself.
fn worker(files: &BTreeMap<String, String>) -> String {
    let worker = WORKER.replace("$FILES", &serde_json::json!(files).to_string());
    let version = Sha256::digest(&worker).iter().take(8).fold(0_u64, |version, byte| version << 8 | u64::from(*byte));
    worker.replace("$VERSION", &format!("{version:016x}"))
}

/// What a device needs to know to install the site. Addresses are relative to the manifest.
fn manifest(words: Words) -> String {
    let icon = |src: &str, sizes: &str, kind: &str| serde_json::json!({"src": src, "sizes": sizes, "type": kind, "purpose": "any"});
    serde_json::json!({
        "start_url": "./", "scope": "./", "display": "minimal-ui",
        "name": words.site_name(), "short_name": words.site_name(), "description": words.catalogue_lead(),
        "lang": words.language().key(), "dir": words.language().direction(),
        "background_color": "#fbfaf6", "theme_color": "#0b4553",
        "icons": [
            icon("icon.svg", "any", "image/svg+xml"),
            icon("icon-192.png", "192x192", "image/png"),
            icon("icon-512.png", "512x512", "image/png"),
        ],
    })
    .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(list: &[(&str, usize)]) -> BTreeMap<String, usize> {
        list.iter().map(|(path, size)| ((*path).to_owned(), *size)).collect()
    }

    #[test]
    fn what_is_for_hosts_or_tests_is_not_held() {
        for path in ["index.html", "alerts/a/index.html", "alerts/a-0123.json", "forewarned-1_bg.wasm", "icon-192.png"]
        {
            assert!(for_readers(path), "{path}");
        }
        for path in [
            "sw.js",
            "_headers",
            ".htaccess",
            "hosting/a.json",
            "qps-ploc/a/index.html",
            "a.js.br",
            "a.html.gz",
            "robots.txt",
            "teach/a/lesson.html",
        ] {
            assert!(!for_readers(path), "{path}");
        }
    }

    #[test]
    fn a_folder_has_its_address_without_a_file() {
        assert_eq!(address("index.html"), "");
        assert_eq!(address("method/index.html"), "method/");
        assert_eq!(address("alerts/index.json"), "alerts/index.json");
        assert_eq!(address("an-index.html"), "an-index.html");
    }

    #[test]
    fn a_file_belongs_to_the_alert_with_the_longest_name() {
        let ids = HashSet::from(["a-2020", "a-2020-b"]);
        assert_eq!(alert_of("alerts/a-2020/cite/index.html", &ids), Some("a-2020"));
        assert_eq!(alert_of("data/a-2020-0_23456-89ab.json", &ids), Some("a-2020"));
        assert_eq!(alert_of("embed/a-2020-b/index.html", &ids), Some("a-2020-b"));
        assert_eq!(alert_of("maps/a-2020.json", &ids), Some("a-2020"));
        assert_eq!(alert_of("present/a-2020/denial/index.html", &ids), Some("a-2020"));
        assert_eq!(alert_of("teach/a-2020-b/index.html", &ids), Some("a-2020-b"));
        for path in ["alerts/index.json", "alerts/a-20201/index.html", "method/a-2020/index.html"] {
            assert_eq!(alert_of(path, &ids), None, "{path}");
        }
    }

    #[test]
    fn where_there_is_no_room_for_all_the_newest_alerts_are_held_whole() {
        let files = files(&[("index.html", 5), ("alerts/a/index.html", 3), ("alerts/a.json", 3), ("alerts/b.json", 1)]);
        assert_eq!(precached(&files, &["a", "b"], 12).len(), 4);
        assert_eq!(precached(&files, &["a", "b"], 11), ["index.html", "alerts/a.json", "alerts/a/index.html"]);
        assert_eq!(precached(&files, &["b", "a"], 11), ["index.html", "alerts/b.json"]);
        assert_eq!(precached(&files, &["a", "b"], 0), ["index.html"]);
    }

    #[test]
    fn the_version_changes_with_a_name_and_with_a_hash_and_with_nothing_else() {
        let version = |path: &str, hash: &str| {
            let worker = worker(&BTreeMap::from([(path.to_owned(), hash.to_owned())]));
            assert!(!worker.contains("$VERSION") && !worker.contains("$FILES"));
            assert!(worker.contains(&format!("{{\"{path}\":\"{hash}\"}}")));
            worker.split('"').nth(1).map(str::to_owned)
        };
        assert_eq!(version("a", "x"), version("a", "x"));
        assert_ne!(version("a", "x"), version("b", "x"));
        assert_ne!(version("a", "x"), version("a", "y"));
        assert_eq!(version("a", "x").map(|version| version.len()), Some(16));
    }

    #[test]
    fn the_service_worker_goes_with_every_name_of_a_cache_that_it_gave() {
        let ours = "forewarned ${";
        assert!(
            WORKER.contains(&format!("`{ours}SCOPE}} `")) && OFF.contains(&format!("`{ours}registration.scope}} `"))
        );
    }
}
