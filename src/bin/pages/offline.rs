//! The site offline: a service worker that caches as much of the site as fits, and the manifest for installing it.
//! `docs/offline.md` describes the life cycle of a version.

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

/// The source of the service worker.
const WORKER: &str = include_str!("sw.js");
/// The worker that replaces it if the site is built without offline support.
const OFF: &str = include_str!("sw_off.js");
/// Its file name in the site root.
const NAME: &str = "sw.js";
/// The folder for lists of files, one for each alert that does not fit into a version. The worker reads a list when a reader opens the alert.
const LISTS: &str = "opened/";
/// The maximum total size of a version's files, in uncompressed bytes. Alerts that a reader opens do not count towards it.
const BUDGET: usize = 16 * 1024 * 1024;
/// The extensions of cached files. Compressed copies, sitemaps and host files have others.
const ENDINGS: [&str; 11] = ["html", "js", "wasm", "json", "css", "csv", "svg", "png", "webmanifest", "woff2", "bib"];

/// Whether devices cache the site for offline use: yes, unless the publisher or the build turns it off.
pub fn is_enabled(site: &Site) -> bool {
    site.offline && std::env::var("FOREWARNED_OFFLINE").map_or(true, |answer| answer != "no")
}

/// Writes the service worker and the manifest. No cached file may change afterwards: the worker contains the hash of each.
pub fn write(dist: &Path, site: &Site, words: Words, alerts: &[Alert]) -> Outcome<()> {
    fs::write(dist.join("manifest.webmanifest"), manifest(words))?;
    if !is_enabled(site) {
        return Ok(fs::write(dist.join(NAME), OFF)?);
    }
    let mut files = BTreeMap::new();
    walk(dist, "", &mut files)?;
    // Full explainers first: a class may need one without a network.
    let (whole, parts): (Vec<&Alert>, Vec<&Alert>) =
        super::index::newest_first(alerts).into_iter().partition(|alert| alert.coverage.is_whole());
    let ids: Vec<&str> = whole.iter().chain(&parts).map(|alert| alert.id.as_str()).collect();
    let Precache { paths, opened } = Precache::of(&files, &ids, BUDGET);
    if !opened.is_empty() {
        eprintln!("pages: devices store {} alerts for offline use only after a reader opens them", opened.len());
    }
    let opened =
        opened.into_iter().map(|(id, paths)| Ok((id, hashes(dist, &paths)?))).collect::<Outcome<BTreeMap<_, _>>>()?;
    let (version, worker) = worker(&hashes(dist, &paths)?, &opened);
    fs::create_dir_all(dist.join(LISTS))?;
    for (id, files) in opened {
        let list = serde_json::json!({"version": version, "files": files});
        fs::write(dist.join(LISTS).join(id).with_extension("json"), list.to_string())?;
    }
    Ok(fs::write(dist.join(NAME), worker)?)
}

/// Returns the integrity of each file, by address.
fn hashes(dist: &Path, paths: &[&str]) -> Outcome<BTreeMap<String, String>> {
    paths.iter().map(|path| Ok((address(path), integrity(&fs::read(dist.join(path))?)))).collect()
}

/// Lists every file that a device may cache, with its size.
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

/// Whether a file may be cached. Excludes the test languages, files for hosts and for other sites, further pages of the list, the
/// lists of files for the worker, and single-file lessons, which readers save themselves.
fn for_readers(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let for_hosts = name.starts_with(['.', '_']) || path.starts_with("hosting/") || path == NAME;
    let for_tests = path.starts_with("qps-");
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let is_saved = name == super::lesson_file::NAME;
    let for_others =
        ["embed/", "feeds/", "list/", LISTS, oembed::FOLDER, PICTURES].iter().any(|folder| path.starts_with(folder));
    !for_hosts && !for_tests && !for_others && !is_saved && ENDINGS.contains(&ending)
}

/// Returns the alert that a file belongs to.
fn alert_of<'a>(path: &'a str, ids: &HashSet<&str>) -> Option<&'a str> {
    let (folder, rest) = path.split_once('/')?;
    if !["alerts", "compare", "data", "embed", "maps", "present", "teach"].contains(&folder) {
        return None;
    }
    let rest = rest.strip_prefix("lesson-").unwrap_or(rest);
    rest.rmatch_indices(['/', '.', '-']).map(|(end, _)| &rest[..end]).find(|name| ids.contains(name))
}

/// The files that a device caches on a reader's first visit, and those that it adds later.
struct Precache<'a> {
    /// The files of a version: those that belong to no alert, and those of as many alerts as there is room for.
    paths: Vec<&'a str>,
    /// The other alerts, each with its files. A device caches one when a reader opens it.
    opened: Vec<(&'a str, Vec<&'a str>)>,
}

impl<'a> Precache<'a> {
    /// Fits in the alerts in the order of `ids`. After the first that does not fit, none does.
    ///
    /// `budget`: uncompressed bytes.
    fn of(files: &'a BTreeMap<String, usize>, ids: &[&'a str], budget: usize) -> Self {
        let known = ids.iter().copied().collect();
        let mut of: HashMap<Option<&str>, (usize, Vec<&'a str>)> = HashMap::new();
        for (path, bytes) in files {
            let (size, paths) = of.entry(alert_of(path, &known)).or_default();
            *size += bytes;
            paths.push(path);
        }
        let (mut size, mut paths) = of.remove(&None).unwrap_or_default();
        let mut opened = Vec::new();
        for id in ids {
            let (more, of_alert) = of.remove(&Some(*id)).unwrap_or_default();
            size += more;
            if size > budget {
                opened.push((*id, of_alert));
            } else {
                paths.extend(of_alert);
            }
        }
        Self { paths, opened }
    }
}

/// Returns the address of a file: hosts send a folder's `index.html` for the folder.
fn address(path: &str) -> String {
    match path.strip_suffix("index.html") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => folder.to_owned(),
        _ => path.to_owned(),
    }
}

/// Returns the version and its service worker. The version is a hash of the worker itself and of all file names and
/// integrities, including those of alerts that devices cache later.
fn worker(files: &BTreeMap<String, String>, opened: &BTreeMap<&str, BTreeMap<String, String>>) -> (String, String) {
    let worker = WORKER.replace("$FILES", &serde_json::json!(files).to_string());
    let hash = Sha256::new().chain_update(&worker).chain_update(serde_json::json!(opened).to_string()).finalize();
    let version = hash.iter().take(8).fold(0_u64, |version, byte| version << 8 | u64::from(*byte));
    let version = format!("{version:016x}");
    let worker = worker.replace("$VERSION", &version);
    (version, worker)
}

/// Returns the manifest with which a device installs the site. Its addresses are relative to it.
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
    fn only_files_for_readers_may_be_cached() {
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
            "opened/a.json",
        ] {
            assert!(!for_readers(path), "{path}");
        }
    }

    #[test]
    fn index_html_is_dropped_from_addresses() {
        assert_eq!(address("index.html"), "");
        assert_eq!(address("method/index.html"), "method/");
        assert_eq!(address("alerts/index.json"), "alerts/index.json");
        assert_eq!(address("an-index.html"), "an-index.html");
    }

    #[test]
    fn file_belongs_to_the_alert_with_the_longest_matching_id() {
        let ids = HashSet::from(["a-2020", "a-2020-b"]);
        assert_eq!(alert_of("alerts/a-2020/cite/index.html", &ids), Some("a-2020"));
        assert_eq!(alert_of("data/a-2020-0_23456-89ab.json", &ids), Some("a-2020"));
        assert_eq!(alert_of("data/lesson-a-2020-0_23456-89ab.json", &ids), Some("a-2020"));
        assert_eq!(alert_of("embed/a-2020-b/index.html", &ids), Some("a-2020-b"));
        assert_eq!(alert_of("maps/a-2020.json", &ids), Some("a-2020"));
        assert_eq!(alert_of("present/a-2020/denial/index.html", &ids), Some("a-2020"));
        assert_eq!(alert_of("teach/a-2020-b/index.html", &ids), Some("a-2020-b"));
        for path in ["alerts/index.json", "alerts/a-20201/index.html", "method/a-2020/index.html"] {
            assert_eq!(alert_of(path, &ids), None, "{path}");
        }
    }

    #[test]
    fn newest_alerts_are_precached_whole_when_not_all_fit() {
        let files = files(&[("index.html", 5), ("alerts/a/index.html", 3), ("alerts/a.json", 3), ("alerts/b.json", 1)]);
        let precache = |ids: [&'static str; 2], budget| {
            let Precache { paths, opened } = Precache::of(&files, &ids, budget);
            let opened: Vec<&str> = opened.iter().map(|(id, _)| *id).collect();
            (paths.join(" "), opened.join(" "))
        };
        assert_eq!(precache(["a", "b"], 12).1, "");
        let first = "index.html alerts/a.json alerts/a/index.html".to_owned();
        assert_eq!(precache(["a", "b"], 11), (first, "b".to_owned()));
        assert_eq!(precache(["b", "a"], 11), ("index.html alerts/b.json".to_owned(), "a".to_owned()));
        assert_eq!(precache(["a", "b"], 0), ("index.html".to_owned(), "a b".to_owned()));
    }

    #[test]
    fn version_depends_only_on_file_names_and_hashes() {
        let version = |path: &str, hash: &str| {
            let files = BTreeMap::from([(path.to_owned(), hash.to_owned())]);
            let (version, worker) = worker(&files, &BTreeMap::from([("an-alert", files.clone())]));
            assert!(!worker.contains("$VERSION") && !worker.contains("$FILES"));
            assert!(worker.contains(&format!("{{\"{path}\":\"{hash}\"}}")));
            assert!(worker.contains(&format!("const VERSION = \"{version}\";")));
            version
        };
        assert_eq!(version("a", "x"), version("a", "x"));
        assert_ne!(version("a", "x"), version("b", "x"));
        assert_ne!(version("a", "x"), version("a", "y"));
        assert_eq!(version("a", "x").len(), 16);
        let of_opened = |hash: &str| {
            let files = BTreeMap::from([("alerts/a/".to_owned(), hash.to_owned())]);
            worker(&BTreeMap::new(), &BTreeMap::from([("a", files)])).0
        };
        assert_ne!(of_opened("x"), of_opened("y"));
    }

    #[test]
    fn worker_uses_the_offline_page_and_the_list_folder() {
        let page = super::super::offline_page::FOLDER;
        assert!(WORKER.contains(&format!("const MISSING = \"{page}\";")));
        assert!(WORKER.contains(&format!("`{LISTS}${{id}}.json`")));
    }

    #[test]
    fn both_workers_use_the_same_cache_name_prefix() {
        let ours = "forewarned ${";
        assert!(
            WORKER.contains(&format!("`{ours}SCOPE}} `")) && OFF.contains(&format!("`{ours}registration.scope}} `"))
        );
    }
}
