//! English: “Embed this”.

use super::sentences;

sentences! {
    /// Link in the Share menu, and heading of the page that it opens.
    embed_code = "Embed this";
    /// Title of that page.
    embed_code_title(publisher, title) = "Embed this: {publisher} on {title}";
    /// Description of that page, for search engines.
    embed_code_description(publisher, title) = "Code that embeds {publisher}’s alert on {title} in another website, as a frame or a link.";
    /// Text below its heading.
    embed_code_lead = "Show this alert on your website. Every frame names the speaker and the date, and links to the sources.";
    /// Shown instead of the options if scripts are off.
    embed_code_no_app = "This page needs scripts to write the code. The preview below works without them.";
    /// Label: which view of the alert the frame shows.
    embed_code_view = "What it shows";
    /// Option: the list of the ten stages.
    embed_code_list = "All ten stages";
    /// Option: one stage.
    embed_code_stage(stage) = "Stage: {stage}";
    /// Label: the form of the code.
    embed_code_forms = "What your website accepts";
    /// Option.
    embed_code_form_frame = "A frame (iframe)";
    /// Option.
    embed_code_form_script = "A frame and a script";
    /// Option.
    embed_code_form_card = "Pictures and links only";
    /// Option.
    embed_code_form_wordpress = "WordPress";
    /// Option of the theme: the reader's setting.
    embed_code_theme_auto = "The reader’s setting";
    /// Label: how much the frame shows above the view.
    embed_code_chromes = "Heading";
    /// Option.
    embed_code_chrome_full = "Full";
    /// Option.
    embed_code_chrome_min = "One line";
    /// Label of the field for a custom colour.
    embed_code_accent = "Accent colour (optional)";
    /// Below the field while it is empty.
    embed_code_accent_own = "Six characters, 0 to 9 or a to f, such as #0b4553. Leave it empty to use our colour.";
    /// Below the field: its value is not a colour.
    embed_code_accent_wrong = "This is not a valid colour. Enter six characters, 0 to 9 or a to f, such as #0b4553.";
    /// Below the field: the colour is adjusted on light and dark pages.
    embed_code_accent_darker(light, dark) = "To keep text readable, the frame uses {light} on light pages and {dark} on dark ones.";
    /// Below the field: the colour is adjusted on dark pages only.
    embed_code_accent_dark(dark) = "To keep text readable, the frame uses {dark} on dark pages.";
    /// Heading above the code.
    embed_code_code = "Code";
    /// Button that copies it.
    embed_code_copy = "Copy the code";
    /// What to do with a frame.
    embed_code_note_frame = "Paste it into your page’s HTML. The frame keeps its height; longer content scrolls inside it.";
    /// What to do with a frame and the script.
    embed_code_note_script = "Paste it into your page’s HTML. The script makes the frame as tall as its content. It sets no cookies and collects no data.";
    /// What to do with the image and link.
    embed_code_note_card = "Paste it where frames are not allowed. It shows a picture and a link.";
    /// What to do with an address.
    embed_code_note_wordpress = "Paste this address on a line of its own in the WordPress editor.";
    /// Shown if the site's address is not set.
    embed_code_no_site = "The publisher of this site has not set its address, so WordPress cannot turn a link into a frame. Paste this code into a “Custom HTML” block.";
    /// Heading of the preview, and name of its frame.
    embed_code_preview = "Preview";
    /// Name of the horizontally scrolling box around the preview.
    embed_code_scroll = "The frame in the preview";
    /// Label: the width of the preview.
    embed_code_widths = "Width of the preview";
    /// Option.
    embed_code_width(pixels) = "{pixels} pixels";
    /// Link to the frame's document.
    embed_code_alone = "Open just the frame";
    /// Link below the code to the self-test.
    embed_code_check = "Is the frame not working on your website? Open the self-test";
    /// In the code, below the frame: link to the page on this site.
    embed_code_link(title) = "Full text and sources: {title}";
    /// In the code of an image with a link, after the title.
    embed_code_card(judgment, date) = "{judgment}. Issued {date}; parts are disputed.";
}
