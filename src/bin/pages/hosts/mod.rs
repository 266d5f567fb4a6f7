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

/// Writes all host files into a finished site. Compression is slow, so development builds skip it.
pub fn write(dist: &Path, site: &Site, policy: &Policy, compress: bool) -> Outcome<()> {
    let mut files = Vec::new();
    walk(dist, "", &mut files)?;
    if let Some(origin) = &site.publisher.site {
        fs::write(dist.join("sitemap.xml"), sitemap(origin, &files))?;
        fs::write(dist.join("robots.txt"), format!("User-agent: *\nAllow: /\nSitemap: {origin}sitemap.xml\n"))?;
        files.extend(["sitemap.xml".to_owned(), "robots.txt".to_owned()]);
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

/// Returns the sitemap: the pages for readers, without frames, test languages and the offline page.
fn sitemap(origin: &str, files: &[String]) -> String {
    let pages = files
        .iter()
        .filter_map(|file| file.strip_suffix("index.html"))
        .filter(|page| !["embed/", "qps-", offline_page::FOLDER].iter().any(|unlisted| page.starts_with(unlisted)));
    let entries = pages.map(|page| format!("<url><loc>{origin}{page}</loc></url>\n")).collect::<Vec<_>>().concat();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{entries}</urlset>\n"
    )
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
        let map = sitemap("https://example.org/", &files.map(str::to_owned));
        assert_eq!(map.matches("<loc>").count(), 2, "{map}");
        assert!(map.contains("<loc>https://example.org/alerts/a/</loc>"), "{map}");
        assert!(map.contains("<loc>https://example.org/</loc>"), "{map}");
    }
}
