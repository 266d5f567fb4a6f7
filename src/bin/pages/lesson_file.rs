//! A lesson as one HTML file, which runs from a USB stick without a network: app, data, styles and fonts are in it, packed.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use forewarned::address::{Address, LessonView, Page, View};
use forewarned::app::title;
use forewarned::components::{Shown, Sprite};
use forewarned::lesson::{LessonData, LessonPage};
use forewarned::teach::LessonFile;
use leptos::prelude::*;
use sha2::{Digest as _, Sha256};

use super::Outcome;
use super::boot::{Assets, lesson_bytes};
use super::document::Common;
use super::metadata::escaped;
use super::packed::gzip;

/// Its name, beside the page for teachers.
const NAME: &str = "lesson.html";
/// Writes the lesson on an alert in one language. `code` is the program of the pages for a class.
///
/// # Errors
/// Where a file cannot be read or written.
pub fn write(dist: &Path, shown: &Shown, data: &LessonData, code: &Assets, common: &Common<'_>) -> Outcome<LessonFile> {
    let words = shown.words;
    let view = View::Lesson(LessonView::Teach);
    let page = super::documents::at(&shown.clone().in_file(), &view, || {
        view! { <LessonPage publisher=data.publisher.clone() /> }
    });
    let sprite = Owner::new().with(|| {
        provide_context(words);
        view! { <Sprite /> }.to_html()
    });
    let text = |name: &str| fs::read_to_string(dist.join(name));
    let packed = |bytes: &[u8]| -> Outcome<String> { Ok(BASE64_STANDARD.encode(gzip(bytes)?)) };
    let style = [&font_faces(dist, common)?, common.styles.file.as_str()].concat();
    let script = &common.scripts.lesson_file;
    let hash = |text: &str| BASE64_STANDARD.encode(Sha256::digest(text));
    let policy = format!(
        "default-src 'none'; script-src 'sha256-{}' 'wasm-unsafe-eval' blob:; style-src 'sha256-{}'; font-src data:; img-src data: blob:; base-uri 'none'; form-action 'none'",
        hash(script),
        hash(&style)
    );
    let glue = text(&code.glue.name)?;
    if glue.contains("</script") {
        return Err("the glue has the end of a script in it".into());
    }
    let language = words.language();
    let html = format!(
        "<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\" data-theme=\"auto\"><head><meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<title>{title}</title>\n<style>{style}</style></head>\n\
         <body>{sprite}<section id=\"stopped\" class=\"recovery\" role=\"alert\" hidden><h2>{stopped}</h2><p>{needs}</p></section>\n\
         <noscript><p class=\"recovery\">{needs}</p></noscript>\n\
         <div id=\"app\" data-lesson-file>{page}</div>\n\
         <script type=\"text/plain\" id=\"glue\">{glue}</script>\n\
         <script type=\"text/plain\" id=\"wasm\">{wasm}</script>\n\
         <script type=\"text/plain\" id=\"data\">{data}</script>\n\
         <script type=\"module\">{script}</script></body></html>\n",
        lang = language.key(),
        dir = language.direction(),
        title = escaped(&title(shown, &view)),
        stopped = escaped(&words.file_stopped()),
        needs = escaped(&words.file_needs()),
        wasm = packed(&fs::read(dist.join(&code.wasm.name))?)?,
        data = packed(&lesson_bytes(data)?)?,
    );
    let address = Address { language, ..Address::new(Page::Alert(shown.alert.id.clone(), view)) };
    let folder = dist.join(address.document());
    fs::create_dir_all(&folder)?;
    let kilobytes = u32::try_from(html.len().div_ceil(1000)).unwrap_or(u32::MAX);
    fs::write(folder.join(NAME), html)?;
    Ok(LessonFile { name: NAME.to_owned(), kilobytes })
}

/// The site's two fonts, within the style.
fn font_faces(dist: &Path, common: &Common<'_>) -> Outcome<String> {
    let face = |family: &str, file: &str| -> Outcome<String> {
        let bytes = BASE64_STANDARD.encode(fs::read(dist.join(file))?);
        Ok(format!(
            "@font-face{{font-family:\"{family}\";src:url(data:font/woff2;base64,{bytes}) format(\"woff2\");font-weight:200 900}}"
        ))
    };
    Ok([face("Forewarned Serif", &common.fonts.serif)?, face("Forewarned Sans", &common.fonts.sans)?].concat())
}
