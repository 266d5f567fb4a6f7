//! Files for hosts: the headers of `policy` for nginx, Caddy and hosts that read `_headers`; the sitemap; compressed copies.
//! `docs/deploying.md` explains how to use them.

mod caddy;
mod nginx;
mod rules;

use std::fs;
use std::path::Path;

use super::Outcome;
use super::compressed;
use super::offline_page;
use super::policy::{Policy, ending};
use super::site::Site;

/// The folder for files that only a host reads.
const FOLDER: &str = "hosting";
/// The headers file, which hosts expect in the site root.
const RULES: &str = "_headers";

/// The most pages that a sitemap may list (<https://www.sitemaps.org/protocol.html>).
const SITEMAP_PAGES: usize = 50_000;

/// Writes all host files into a finished site. Compression is slow, so development builds skip it.
pub fn write(dist: &Path, site: &Site, policy: &Policy, compress: bool) -> Outcome<()> {
    let mut files = Vec::new();
    walk(dist, "", &mut files)?;
    if let Some(origin) = &site.publisher.site {
        let mut robots = "User-agent: *\nAllow: /\n".to_owned();
        for (number, text) in sitemaps(origin, &files).into_iter().enumerate() {
            let name = sitemap_name(number);
            fs::write(dist.join(&name), text)?;
            robots.extend(["Sitemap: ", origin, &name, "\n"]);
            files.push(name);
        }
        fs::write(dist.join("robots.txt"), robots)?;
        files.push("robots.txt".to_owned());
        files.sort();
        files.dedup();
    }
    let folder = dist.join(FOLDER);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("nginx-http.conf"), nginx::http(policy))?;
    fs::write(folder.join("nginx-location.conf"), nginx::location(policy))?;
    fs::write(folder.join("Caddyfile"), caddy::snippet(policy))?;
    fs::write(dist.join(RULES), rules::file(policy, &files)?)?;
    if compress { compressed::write(dist, &files) } else { Ok(()) }
}

/// Lists the site's files in order, without those written here. Removes compressed copies of an earlier build: they would be sent
/// instead of the new files.
fn walk(dist: &Path, under: &str, files: &mut Vec<String>) -> Outcome<()> {
    let mut entries = fs::read_dir(dist.join(under))?.collect::<Result<Vec<_>, _>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name =
            entry.file_name().into_string().map_err(|name| format!("a name that is not UTF-8: {}", name.display()))?;
        let path = [under, &name].concat();
        if entry.file_type()?.is_dir() {
            if path != FOLDER {
                walk(dist, &(path + "/"), files)?;
            }
        } else if ["br", "gz"].contains(&ending(&name)) {
            fs::remove_file(entry.path())?;
        } else if path != RULES {
            files.push(path);
        }
    }
    Ok(())
}

/// Returns the sitemaps: the pages for readers, without frames, test languages and the offline page. More than one if there are more
/// pages than a sitemap may list.
fn sitemaps(origin: &str, files: &[String]) -> Vec<String> {
    let pages: Vec<_> = files
        .iter()
        .filter_map(|file| file.strip_suffix("index.html"))
        .filter(|page| !["embed/", "qps-", offline_page::FOLDER].iter().any(|unlisted| page.starts_with(unlisted)))
        .collect();
    let sitemap = |pages: &[&str]| {
        let entry = |page: &&str| format!("<url><loc>{origin}{page}</loc></url>\n");
        let entries = pages.iter().map(entry).collect::<Vec<_>>().concat();
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{entries}</urlset>\n"
        )
    };
    pages.chunks(SITEMAP_PAGES).map(sitemap).collect()
}

/// Returns the name of a sitemap, counted from 0: `sitemap.xml`, `sitemap-2.xml` and so on.
fn sitemap_name(number: usize) -> String {
    if number == 0 { "sitemap.xml".to_owned() } else { format!("sitemap-{}.xml", number + 1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sitemap_lists_only_pages_for_readers() {
        let files = [
            "alerts/a.json",
            "alerts/a/index.html",
            "embed/a/index.html",
            "index.html",
            "qps-ploc/alerts/a/index.html",
        ];
        let maps = sitemaps("https://example.org/", &files.map(str::to_owned));
        let [map] = maps.as_slice() else { panic!("{maps:?}") };
        assert_eq!(map.matches("<loc>").count(), 2, "{map}");
        assert!(map.contains("<loc>https://example.org/alerts/a/</loc>"), "{map}");
        assert!(map.contains("<loc>https://example.org/</loc>"), "{map}");
    }

    #[test]
    fn no_sitemap_lists_more_than_50_000_pages() {
        let files: Vec<_> = (0..50_001).map(|page| format!("alerts/{page}/index.html")).collect();
        let maps = sitemaps("https://example.org/", &files);
        let counts: Vec<_> = maps.iter().map(|map| map.matches("<loc>").count()).collect();
        assert_eq!(counts, [50_000, 1]);
        assert_eq!([sitemap_name(0), sitemap_name(1)], ["sitemap.xml", "sitemap-2.xml"]);
    }
}
