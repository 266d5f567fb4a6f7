//! English: the self-test for webmasters.

use super::sentences;

sentences! {
    /// Title of the page.
    check_title = "Check this frame";
    /// Heading.
    check_heading = "Check this frame";
    /// Text below it.
    check_lead = "Show this page in a frame on your website, with the same attributes as the alert’s frame. It tells you what works there.";
    /// Description of that page, for search engines.
    check_description = "A self-test for webmasters: what works in a frame on their website.";
    /// A row that is not checked yet, or if scripts are off.
    check_open = "Not checked. Scripts are off in this frame, but the alert’s text and links work without them.";
    /// Row: whether the page is in a frame.
    check_frame = "Frame";
    /// Result if the check passes.
    check_frame_good = "This page is in a frame on another page.";
    /// Result if the check fails.
    check_frame_bad = "This page is not in a frame. Add this code to a page of your website:";
    /// Row: whether the app can run.
    check_app = "App";
    /// Result if the check passes.
    check_app_good = "The browser can run the app.";
    /// Result if the check fails.
    check_app_bad = "The browser does not allow WebAssembly. Readers still get the text and the links.";
    /// Row: whether the site's files can be loaded.
    check_files = "Files";
    /// Result if the check passes.
    check_files_good = "The frame can load the site’s files.";
    /// Result if the check fails.
    check_files_bad = "The frame cannot load the site’s files. If the frame is in a sandbox, the publisher’s server must send them with “Access-Control-Allow-Origin: *”.";
    /// Row: whether the frame has persistent storage.
    check_storage = "Storage";
    /// Result if the check passes.
    check_storage_good = "Readers’ marks and notes are saved on their device.";
    /// Result if the check fails.
    check_storage_bad = "Marks and notes are lost when the page closes. Some browsers, and sandboxes without “allow-same-origin”, block storage.";
    /// Row: whether the embedding page has the script.
    check_script = "Script on your page";
    /// Result if the check passes.
    check_script_good = "Your page has a script that talks to the frame:";
    /// Result if the check fails.
    check_script_bad = "No script on your page contacted the frame, so it keeps the height you gave it. If you added the script, your page’s security policy may block it.";
    /// Row: whether the frame grows with its content.
    check_height = "Height";
    /// Result if the check passes.
    check_height_good = "The frame grows with its content.";
    /// Result if the check fails.
    check_height_bad = "The frame keeps its height. Longer content scrolls inside it. Height in pixels:";
    /// Row: the width of the frame.
    check_width = "Width";
    /// Result if the check passes.
    check_width_good = "The frame is wide enough. Width in pixels:";
    /// Result if the check fails.
    check_width_bad = "The frame is narrower than 256 pixels. Text may be hard to read. Width in pixels:";
    /// Row: whether a button can copy text.
    check_copying = "Copying";
    /// Result if the check passes.
    check_copying_good = "Buttons in the frame can copy text.";
    /// Result if the check fails.
    check_copying_bad = "Buttons in the frame cannot copy text. Add allow=\"clipboard-write\" to the frame.";
    /// Row: the language of the frame.
    check_language = "Language";
    /// Result if the check passes.
    check_language_good = "The frame is in the reader’s language:";
    /// Result if the check fails.
    check_language_bad = "The frame is not in the reader’s language. Its language:";
    /// Announced when all rows are checked.
    check_done = "All checks are done.";
    /// Label of the report.
    check_report = "Report";
    /// Button that copies it.
    check_copy = "Copy the report";
}
