use super::picture::{picture_path, picture_text};
use crate::address::{Address, Options, Page, View};
use crate::components::{Shown, title};
use crate::shared::keyed_enum;
use crate::words::Words;

keyed_enum! {
    /// The kinds of code that a website may accept.
    pub enum Form {
        /// A frame with a fixed height.
        Frame = "frame",
        /// A frame, and the script that fits its height to its content.
        FrameWithScript = "script",
        /// An image and a link, for pages that do not allow frames.
        Card = "card",
        /// A URL, which the `WordPress` editor turns into a frame.
        WordPress = "wordpress",
    }
}

impl Form {
    /// Returns the form's name.
    pub fn name(self, words: Words) -> String {
        match self {
            Self::Frame => words.embed_code_form_frame(),
            Self::FrameWithScript => words.embed_code_form_script(),
            Self::Card => words.embed_code_form_card(),
            Self::WordPress => words.embed_code_form_wordpress(),
        }
    }

    /// Returns instructions for using the code.
    pub fn note(self, words: Words) -> String {
        match self {
            Self::Frame => words.embed_code_note_frame(),
            Self::FrameWithScript => words.embed_code_note_script(),
            Self::Card => words.embed_code_note_card(),
            Self::WordPress => words.embed_code_note_wordpress(),
        }
    }
}

/// The path of the script for other sites' pages, relative to the site's root folder.
const SCRIPT: &str = "embed/v1.js";

/// The code for a view of an alert.
pub struct Snippet<'a> {
    /// The alert.
    pub shown: &'a Shown,
    /// The full URL of the site's root folder, with a trailing slash.
    pub root: &'a str,
    /// The view.
    pub view: View,
    /// The theme, the accent and the header's extent. The other options are ignored.
    pub options: Options,
}

impl Snippet<'_> {
    /// Returns the code in the given form.
    pub fn code(&self, form: Form) -> String {
        match form {
            Form::Frame => [self.iframe(), self.line()].join("\n"),
            Form::FrameWithScript => {
                let script = ["<script async src=\"", &escaped(self.root), SCRIPT, "\"></script>"].concat();
                [self.iframe(), self.line(), script].join("\n")
            }
            Form::Card => self.card(),
            Form::WordPress => self.page(),
        }
    }

    /// Returns the frame, with attributes that protect it from the host page's styles.
    pub fn iframe(&self) -> String {
        let own = "style=\"border:0;width:100%;color-scheme:normal\" allow=\"clipboard-write; fullscreen\"";
        self.iframe_with(&["width=\"100%\" loading=\"lazy\" ", own].concat())
    }

    /// Returns the HTML of an oEmbed response for `WordPress`: a quotation shown until the frame responds, then the frame without the
    /// attributes that `WordPress` would strip.
    pub fn quoted_iframe(&self) -> String {
        let (address, title, said) = (escaped(&self.page()), escaped(&self.title()), escaped(&self.said()));
        let frame = self.iframe_with("width=\"600\" frameborder=\"0\"");
        format!(
            "<blockquote class=\"wp-embedded-content\"><p><a href=\"{address}\">{title}</a>. {said}</p></blockquote>{frame}"
        )
    }

    /// Returns the full URL of the frame.
    pub fn frame(&self) -> String {
        let Options { theme, accent, chrome, .. } = self.options;
        let options = Options { theme, accent, chrome, ..Options::default() };
        self.full(Page::Embed(self.shown.alert.id.clone(), self.view.clone()), options)
    }

    /// Returns the full URL of the site's page with the same view.
    pub fn page(&self) -> String {
        self.full(Page::Alert(self.shown.alert.id.clone(), self.view.clone()), Options::default())
    }

    /// Returns the frame's title, which screen readers announce.
    pub fn title(&self) -> String {
        title(self.shown, &self.view)
    }

    /// Returns the height of the frame in px, before any script changes it.
    pub fn height(&self) -> u32 {
        frame_height(&self.view)
    }

    fn iframe_with(&self, attributes: &str) -> String {
        let (address, title, height) = (escaped(&self.frame()), escaped(&self.title()), self.height());
        format!("<iframe src=\"{address}\" title=\"{title}\" height=\"{height}\" {attributes}></iframe>")
    }

    fn full(&self, page: Page, options: Options) -> String {
        [self.root, &Address { options, ..self.shown.address(page) }.url()].concat()
    }

    /// Returns a sentence with the publisher's judgment, its date, and that parts are disputed.
    fn said(&self) -> String {
        let (words, alert) = (self.shown.words, &self.shown.alert);
        words.embed_code_card(&words.judgment_not_finding(&alert.publisher.name), &words.when(alert.dates.published))
    }

    /// Returns the line under a frame: a link for search engines and for readers without frames.
    fn line(&self) -> String {
        let text = self.shown.words.embed_code_link(&self.title());
        let (address, text, said) = (escaped(&self.page()), escaped(&text), escaped(&self.said()));
        format!("<p><a href=\"{address}\">{text}</a>. {said}</p>")
    }

    fn card(&self) -> String {
        let (id, address) = (&self.shown.alert.id, escaped(&self.page()));
        // Images are in English, like the alert's data.
        let picture = escaped(&[self.root, &picture_path(id, &self.view)].concat());
        let text = escaped(&picture_text(self.shown, &self.view));
        let image = format!(
            "<img src=\"{picture}\" alt=\"{text}\" width=\"600\" height=\"315\" style=\"max-width:100%;height:auto\" loading=\"lazy\">"
        );
        format!("<p><a href=\"{address}\">{image}</a></p>\n{}", self.line())
    }
}

/// Returns the height of a view's frame in px, before any script changes it. The whole list of stages fits at widths of 600 px or more;
/// longer content scrolls inside the frame.
pub fn frame_height(view: &View) -> u32 {
    if *view == View::Timeline { 1400 } else { 1000 }
}

/// Escapes text for use in an attribute value or as an element's text.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::{Accent, Chrome, Theme};
    use crate::alert::Stage;
    use crate::components::testing::{alert, shown_of};

    fn snippet(shown: &Shown, view: View) -> Snippet<'_> {
        let accent = Accent::from_key("8a1c1c");
        let options = Options { theme: Theme::Dark, accent, chrome: Chrome::Min, ..Options::default() };
        Snippet { shown, root: "https://example.org/a/", view, options }
    }

    #[test]
    fn every_form_names_the_publisher_and_links_to_the_whole_alert() {
        let shown = shown_of(alert());
        for view in View::documents().filter(View::is_embedded) {
            let snippet = snippet(&shown, view.clone());
            for form in Form::ALL {
                let code = snippet.code(form);
                assert!(code.contains(&format!("https://example.org/a/alerts/{}/", shown.alert.id)), "{code}");
                // WordPress turns the URL into a frame, and the frame's content names the publisher.
                let says = |text: &str| form == Form::WordPress || code.contains(text);
                assert!(says(&shown.alert.publisher.name) && says("parts are disputed"), "{code}");
                assert!(says(&shown.words.when(shown.alert.dates.published)), "{code}");
                assert_eq!(code.contains("embed/v1.js"), form == Form::FrameWithScript);
            }
        }
    }

    #[test]
    fn frame_code_includes_title_height_and_options() {
        let shown = shown_of(alert());
        let code = snippet(&shown, View::Stage(Stage::Denial)).code(Form::Frame);
        let src = format!(
            "src=\"https://example.org/a/embed/{}/stages/denial/?theme=dark&amp;accent=8a1c1c&amp;chrome=min\"",
            shown.alert.id
        );
        for part in [&src, " title=\"Denial: ", " height=\"1000\"", " loading=\"lazy\""] {
            assert!(code.contains(part), "{part} in {code}");
        }
        assert!(!code.contains("<script"), "{code}");
    }

    #[test]
    fn title_cannot_break_out_of_its_attribute() {
        let mut shown = shown_of(alert());
        let mut alert = (*shown.alert).clone();
        alert.title = "\"><script>alert(1)</script>".to_owned();
        shown.alert = alert.into();
        for form in [Form::Frame, Form::Card] {
            let code = snippet(&shown, View::Timeline).code(form);
            assert!(!code.contains("<script"), "{code}");
            assert!(code.contains("&quot;&gt;&lt;script&gt;"), "{code}");
        }
    }
}
