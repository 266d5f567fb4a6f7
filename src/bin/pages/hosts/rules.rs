//! For hosts that read a `_headers` file, such as Netlify and Cloudflare Pages.
//!
//! These hosts differ. If two rules match an address, some join the headers and some take the last; on one of them a trailing
//! `/*` or a `:name` also matches an address without that slash. So no header is in two rules that match one file: there is one
//! rule for a folder whose files all have the same headers, such as an alert's; in other folders, pages are matched by full
//! address and files by extension. Pages in the test languages have no rules, because Cloudflare reads only 100 rules.
//! `tests/hosts` reads the file as each of these hosts does.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::super::Outcome;
use super::super::policy::{Class, Policy, ending};

/// Returns the `_headers` file for these files of the site.
pub fn file(policy: &Policy, files: &[String]) -> Outcome<String> {
    let mut text = "# Written by the build of Forewarned.\n".to_owned();
    rule(&mut text, "/*", &policy.shared());
    let files = || files.iter().filter(|file| !file.starts_with("qps-"));
    let mut classes: BTreeMap<&str, BTreeSet<Class>> = BTreeMap::new();
    for file in files() {
        if let Some((top, _)) = file.split_once('/') {
            classes.entry(top).or_default().insert(Class::of(file));
        }
    }
    // The classes in each subfolder, by top folder.
    let mut inner: BTreeMap<&str, BTreeMap<&str, BTreeSet<Class>>> = BTreeMap::new();
    for file in files() {
        let mut folders = file.splitn(3, '/');
        if let (Some(top), Some(folder), Some(_)) = (folders.next(), folders.next(), folders.next()) {
            inner.entry(top).or_default().entry(folder).or_default().insert(Class::of(file));
        }
    }
    let shape = |top: &str| {
        if classes.get(top).is_some_and(|classes| classes.len() == 1) {
            Shape::Alike
        } else if inner.get(top).is_some_and(|folders| folders.values().all(|classes| classes.len() == 1)) {
            Shape::AlikeInside
        } else {
            Shape::Mixed
        }
    };
    let mut rules: BTreeMap<String, Class> = BTreeMap::new();
    for file in files() {
        for pattern in patterns(file, shape) {
            let class = Class::of(file);
            if *rules.entry(pattern.clone()).or_insert(class) != class {
                return Err(
                    format!("_headers: {pattern} would need two sets of headers, one of them for {file}").into()
                );
            }
        }
    }
    for (pattern, class) in rules {
        let mut headers = policy.of(class);
        headers.push(("Cache-Control", class.cache().to_owned()));
        rule(&mut text, &pattern, &headers);
    }
    Ok(text)
}

/// How the headers of a folder's files differ.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// All files have the same headers.
    Alike,
    /// All files of each subfolder have the same headers.
    AlikeInside,
    /// Neither.
    Mixed,
}

/// Returns the patterns that match a file's addresses. `shape`: the shape of a folder.
fn patterns(file: &str, shape: impl Fn(&str) -> Shape) -> Vec<String> {
    let Some((top, rest)) = file.split_once('/') else {
        let folder = (file == "index.html").then(|| "/".to_owned());
        return [format!("/{file}")].into_iter().chain(folder).collect();
    };
    let folder = file.strip_suffix("index.html").map(|folder| format!("/{folder}"));
    match (shape(top), rest.split_once('/')) {
        (Shape::Alike, _) => vec![format!("/{top}/*")],
        (Shape::AlikeInside, Some((inner, _))) => vec![format!("/{top}/{inner}/*")],
        // A rule for all pages by extension would also match those in the subfolders.
        (Shape::AlikeInside, None) if ending(file) == "html" => {
            [format!("/{file}")].into_iter().chain(folder).collect()
        }
        (Shape::AlikeInside | Shape::Mixed, _) => {
            [format!("/{top}/*.{}", ending(file))].into_iter().chain(folder).collect()
        }
    }
}

fn rule(text: &mut String, pattern: &str, headers: &[(&str, String)]) {
    let _ = writeln!(text, "{pattern}");
    for (name, value) in headers {
        let _ = writeln!(text, "  {name}: {value}");
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::site::Site;
    use super::*;

    /// Whether a pattern with at most one `*`, alone in its segment or before an extension, matches as on Netlify: a trailing
    /// slash is ignored, and a lone `*` also matches nothing at all.
    fn netlify(pattern: &str, address: &str) -> bool {
        let address = address.trim_end_matches('/');
        if let Some(start) = pattern.strip_suffix("/*") {
            return address.strip_prefix(start).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        }
        match pattern.split_once('*') {
            Some((start, end)) => address.starts_with(start) && address.ends_with(end),
            None => address == pattern.trim_end_matches('/'),
        }
    }

    /// Whether a pattern matches as on Cloudflare: character by character.
    fn cloudflare(pattern: &str, address: &str) -> bool {
        match pattern.split_once('*') {
            Some((start, end)) => {
                address.len() >= pattern.len() - 1 && address.starts_with(start) && address.ends_with(end)
            }
            None => address == pattern,
        }
    }

    fn headers(text: &str, fits: impl Fn(&str) -> bool) -> Vec<(String, String)> {
        let mut headers = Vec::new();
        let mut on = false;
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            match line.strip_prefix("  ").and_then(|line| line.split_once(": ")) {
                None => on = fits(line),
                Some((name, value)) if on => headers.push((name.to_owned(), value.to_owned())),
                Some(_) => {}
            }
        }
        headers.sort();
        headers
    }

    #[test]
    fn every_address_gets_its_class_headers_exactly_once_on_each_host() {
        let policy = Policy::new(&Site { hsts: true, ..Site::default() }, &["a"], &["b", "c"], &["sha384-d"]);
        let files = [
            "alerts/a.json",
            "alerts/a/index.html",
            "alerts/b.json",
            "alerts/b/index.html",
            "alerts/a/cite/index.html",
            "alerts/a.csv",
            "cards/a/card.png",
            "cards/a/stages/denial/card.png",
            "compare/a.json",
            "compare/index.html",
            "data/a-0aZ_-xyz0aZ_.json",
            "embed/a/index.html",
            "embed/check.html",
            "embed/v1.js",
            "fonts/OFL.txt",
            "fonts/serif-0aZ_-xyz0aZ_.woff2",
            "forewarned-0123456789abcdef.js",
            "icon.svg",
            "index.html",
            "method/index.html",
            "offline/index.html",
            "opened/a.json",
            "present/a/denial/index.html",
            "present/a/index.html",
            "sw.js",
        ]
        .map(str::to_owned);
        let text = file(&policy, &files).expect("rules");
        assert!(text.contains("\n/present/*\n") && !text.contains("/present/a"), "{text}");
        assert!(text.contains("\n/cards/*\n") && !text.contains("/cards/a"), "{text}");
        assert!(text.contains("\n/alerts/a/*\n") && !text.contains("/alerts/a/cite"), "{text}");
        for file in &files {
            let class = Class::of(file);
            let folder = file.strip_suffix("index.html").map(|folder| format!("/{folder}"));
            for address in [Some(format!("/{file}")), folder].into_iter().flatten() {
                let mut wanted: Vec<(String, String)> = policy
                    .shared()
                    .into_iter()
                    .chain(policy.of(class))
                    .map(|(name, value)| (name.to_owned(), value))
                    .collect();
                wanted.push(("Cache-Control".to_owned(), class.cache().to_owned()));
                wanted.sort();
                assert_eq!(headers(&text, |pattern| cloudflare(pattern, &address)), wanted, "{address}\n{text}");
                assert_eq!(headers(&text, |pattern| netlify(pattern, &address)), wanted, "{address}\n{text}");
            }
        }
    }
}
