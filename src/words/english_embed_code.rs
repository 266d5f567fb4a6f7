//! The source language: “Embed this”.

use super::sentences;

sentences! {
    /// Link in the Share menu, and heading of the page that it opens.
    embed_code = "Embed this";
    /// Title of that page.
    embed_code_title(publisher, title) = "Embed this: {publisher} on {title}";
    /// Description of that page, for search engines.
    embed_code_description(publisher, title) = "Code that embeds {publisher}’s alert on {title} in another website, as a frame or a link.";
    /// Under its heading.
    embed_code_lead = "Show this alert on your website. Every frame names the speaker and the date, and links to the sources.";
    /// Instead of the choices, where scripts are off.
    embed_code_no_app = "This page needs scripts to write the code. The preview below works without them.";
    /// A choice: which view of the alert the frame shows.
    embed_code_view = "What it shows";
    /// One answer: the list of the ten stages.
    embed_code_list = "All ten stages";
    /// One answer: a stage.
    embed_code_stage(stage) = "Stage: {stage}";
    /// A choice: in which form the code is.
    embed_code_forms = "What your website accepts";
    /// One answer.
    embed_code_form_frame = "A frame (iframe)";
    /// One answer.
    embed_code_form_script = "A frame and a script";
    /// One answer.
    embed_code_form_card = "Pictures and links only";
    /// One answer.
    embed_code_form_wordpress = "WordPress";
    /// One answer: light or dark.
    embed_code_theme_auto = "The reader’s setting";
    /// A choice: how much the frame shows above the view.
    embed_code_chromes = "Heading";
    /// One answer.
    embed_code_chrome_full = "Full";
    /// One answer.
    embed_code_chrome_min = "One line";
    /// A field: another colour.
    embed_code_accent = "Accent colour (optional)";
    /// Under the field while it is empty.
    embed_code_accent_own = "Six characters, 0 to 9 or a to f, such as #0b4553. Leave it empty to use our colour.";
    /// Under the field: the text in it is not a colour.
    embed_code_accent_wrong = "This is not a colour. Write six characters, 0 to 9 or a to f, such as #0b4553.";
    /// Under the field: the colour is too light for a light page.
    embed_code_accent_darker(light, dark) = "To keep text readable, the frame uses {light} on light pages and {dark} on dark ones.";
    /// Under the field: light pages use the colour unchanged.
    embed_code_accent_dark(dark) = "To keep text readable, the frame uses {dark} on dark pages.";
    /// Heading over the code.
    embed_code_code = "Code";
    /// The button that copies it.
    embed_code_copy = "Copy the code";
    /// What to do with a frame.
    embed_code_note_frame = "Paste it into your page’s HTML. The frame keeps its height; longer content scrolls inside it.";
    /// What to do with a frame and the script.
    embed_code_note_script = "Paste it into your page’s HTML. The script makes the frame as tall as its content. It sets no cookies and collects no data.";
    /// What to do with the picture and link.
    embed_code_note_card = "Paste it where frames are not allowed. It shows a picture and a link.";
    /// What to do with an address.
    embed_code_note_wordpress = "Paste this address on a line of its own in the WordPress editor.";
    /// The publisher of the site has not set its address.
    embed_code_no_site = "The publisher of this site has not set its address, so WordPress cannot turn a link into a frame. Paste this code into a “Custom HTML” block.";
    /// Heading of the preview, and name of its frame.
    embed_code_preview = "Preview";
    /// The box around the preview, which can be scrolled sideways.
    embed_code_scroll = "The frame in the preview";
    /// A choice: how wide the preview is.
    embed_code_widths = "Width of the preview";
    /// One answer.
    embed_code_width(pixels) = "{pixels} pixels";
    /// Link to the document of the frame.
    embed_code_alone = "Open just the frame";
    /// Under the code: link to the self-test.
    embed_code_check = "Is the frame not working on your website? Open the self-test";
    /// In the code, under the frame: link to the page on this site.
    embed_code_link(title) = "Full text and sources: {title}";
    /// In the code of a picture with a link, after the title.
    embed_code_card(judgment, date) = "{judgment}. Issued {date}; parts are disputed.";
}
