//! A lesson as one HTML file that runs from a USB stick without a network. It contains the app, data, styles and fonts,
//! compressed.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use forewarned::address::{Address, LessonView, Page, View};
use forewarned::components::{Shown, Sprite, title};
use forewarned::embed_code::escaped;
use forewarned::lesson::LessonData;
use forewarned::teach::LessonFile;
use leptos::prelude::*;

use super::Outcome;
use super::boot::{Assets, bytes};
use super::compressed::Compress;
use super::document::Common;
use super::policy::hash;

/// Its file name, beside the page for teachers.
pub const NAME: &str = "lesson.html";

/// The parts that every such file contains, compressed once.
pub struct SharedParts {
    /// Styles, glue and wasm, as elements.
    elements: String,
    /// The hash of the styles, as a policy source.
    style: String,
    /// The compression function.
    compress: Compress,
}

impl SharedParts {
    /// Compresses styles, fonts and app. `code` is the bundle of the classroom pages, `compress` the compression function.
    ///
    /// # Errors
    /// If a file cannot be read.
    pub fn compress(dist: &Path, code: &Assets, common: &Common<'_>, compress: Compress) -> Outcome<Self> {
        let style = [&font_faces(dist, common)?, common.styles.file.as_str()].concat();
        let elements = [
            element("style", style.as_bytes(), compress)?,
            element("glue", &fs::read(dist.join(&code.glue.name))?, compress)?,
            element("wasm", &fs::read(dist.join(&code.wasm.name))?, compress)?,
        ];
        Ok(Self { elements: elements.concat(), style: hash(&style), compress })
    }
}

/// Returns compressed bytes as an element that the page's script reads. Z85 adds 25 % to the bytes, base64 33 %.
fn element(id: &str, bytes: &[u8], compress: Compress) -> Outcome<String> {
    let mut compressed = compress(bytes)?;
    let length = compressed.len();
    compressed.resize(length.next_multiple_of(4), 0);
    let text = z85::encode(compressed);
    if text.contains("</script") || text.contains("<script") {
        return Err(format!(
            "lesson.html: {id} happens to contain a script tag. Change something in it; any change will do"
        )
        .into());
    }
    Ok(format!("<script type=\"text/plain\" id=\"{id}\" data-length=\"{length}\">{text}</script>\n"))
}

/// Writes the lesson of an alert in one language.
///
/// # Errors
/// If a file cannot be written.
pub fn write(
    dist: &Path,
    shown: &Shown,
    data: &LessonData,
    shared: &SharedParts,
    common: &Common<'_>,
) -> Outcome<LessonFile> {
    let words = shown.words;
    let language = words.language();
    let view = View::Lesson(LessonView::Teach);
    let sprite = Owner::new().with(|| {
        provide_context(words);
        view! { <Sprite /> }.to_html()
    });
    let (script, style) = (&common.scripts.lesson_file, &common.styles.unpacking);
    let policy = format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval' blob:; style-src {} {}; font-src data:; img-src data: blob:; base-uri 'none'; form-action 'none'",
        hash(script),
        hash(style),
        shared.style,
    );
    let html = format!(
        "<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\" data-theme=\"auto\"><head><meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<title>{title}</title>\n<style>{style}</style></head>\n\
         <body>{sprite}<section id=\"stopped\" class=\"recovery\" role=\"alert\" hidden><h2>{stopped}</h2><p>{needs}</p></section>\n\
         <div id=\"app\" data-language=\"{lang}\" data-lesson-file><main><h1>{title}</h1><p>{opening}</p><noscript><p>{needs}</p></noscript></main></div>\n\
         {shared}{data}<script type=\"module\">{script}</script></body></html>\n",
        lang = language.key(),
        dir = language.direction(),
        title = escaped(&title(shown, &view)),
        stopped = escaped(&words.file_stopped()),
        needs = escaped(&words.file_needs()),
        opening = escaped(&words.file_opening()),
        shared = shared.elements,
        data = element("data", &bytes(data)?, shared.compress)?,
    );
    let address = Address { language, ..Address::new(Page::Alert(shown.alert.id.clone(), view)) };
    let folder = dist.join(address.document());
    fs::create_dir_all(&folder)?;
    let kilobytes = u32::try_from(html.len().div_ceil(1000)).unwrap_or(u32::MAX);
    fs::write(folder.join(NAME), html)?;
    Ok(LessonFile { name: NAME.to_owned(), kilobytes })
}

/// Returns the site's two fonts as `@font-face` rules.
fn font_faces(dist: &Path, common: &Common<'_>) -> Outcome<String> {
    let face = |family: &str, file: &str| -> Outcome<String> {
        let bytes = BASE64_STANDARD.encode(fs::read(dist.join(file))?);
        Ok(format!(
            "@font-face{{font-family:\"{family}\";src:url(data:font/woff2;base64,{bytes}) format(\"woff2\");font-weight:200 900}}"
        ))
    };
    Ok([face("Forewarned Serif", &common.fonts.serif)?, face("Forewarned Sans", &common.fonts.sans)?].concat())
}
