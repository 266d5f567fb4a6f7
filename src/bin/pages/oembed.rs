//! The files from which other sites make a frame when somebody pastes a page's address: one for each view (<https://oembed.com>).
//! Static files are enough, because the answer is the same for every site.

use std::fs;
use std::path::Path;

use forewarned::address::{Options, View};
use forewarned::alert::Key;
use forewarned::components::Shown;
use forewarned::embed_code::{Snippet, picture_path};
use serde_json::{Value, json};

use super::site::Site;
use super::{Outcome, cards};

/// The folder of these files. It is separate from the frames, so that hosts need only one header rule for it.
pub const FOLDER: &str = "oembed/";

/// Returns the path of a view's file, from the site root.
pub fn path_of(id: &Key, view: &View) -> String {
    [FOLDER, id.as_str(), "/", &view.folder(), "oembed.json"].concat()
}

/// Writes the files of an alert. Writes none if the site's address is not set, because every address in them must be absolute.
pub fn write(dist: &Path, shown: &Shown, site: &Site) -> Outcome<()> {
    let Some(root) = &site.publisher.site else { return Ok(()) };
    for view in View::documents().filter(View::is_embedded) {
        let path = dist.join(path_of(&shown.alert.id, &view));
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, of(shown, view, root).to_string())?;
    }
    Ok(())
}

/// Returns the content of a file.
fn of(shown: &Shown, view: View, root: &str) -> Value {
    let (width, height) = cards::SIZE;
    let picture = [root, &picture_path(&shown.alert.id, &view)].concat();
    let snippet = Snippet { shown, root, view, options: Options::default() };
    json!({
        "version": "1.0",
        "type": "rich",
        "provider_name": shown.words.site_name(),
        "provider_url": root,
        "title": snippet.title(),
        "author_name": shown.alert.publisher.name,
        "author_url": shown.alert.publisher.url,
        "html": snippet.quoted_iframe(),
        "width": 600,
        "height": snippet.height(),
        "thumbnail_url": picture,
        "thumbnail_width": width,
        "thumbnail_height": height,
        "cache_age": 86_400,
    })
}

#[cfg(test)]
mod tests {
    use forewarned::alert::Stage;

    use super::*;
    use crate::tests::shown;

    #[test]
    fn response_contains_a_titled_frame_and_its_size() {
        let shown = shown();
        let told = of(&shown, View::Stage(Stage::Denial), "https://example.org/a/");
        let html = told["html"].as_str().expect("HTML");
        let id = &shown.alert.id;
        assert!(
            html.contains(&format!("<iframe src=\"https://example.org/a/embed/{id}/stages/denial/\" title=\"")),
            "{html}"
        );
        assert!(html.contains(&format!("<a href=\"https://example.org/a/alerts/{id}/stages/denial/\">")), "{html}");
        assert!(!html.contains("<script") && !html.contains("style="), "{html}");
        assert_eq!((&told["version"], &told["type"]), (&json!("1.0"), &json!("rich")));
        assert!(told["width"].is_u64() && told["height"].is_u64(), "{told}");
        assert_eq!(told["thumbnail_url"], format!("https://example.org/a/cards/{id}/stages/denial/card.png"));
    }

    #[test]
    fn nothing_is_written_without_a_site_address() {
        let folder = std::env::temp_dir().join("forewarned-oembed-none");
        write(&folder, &shown(), &Site::default()).expect("nothing to write");
        assert!(!folder.exists());
    }
}
