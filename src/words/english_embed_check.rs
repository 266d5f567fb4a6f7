//! The source language: the self-test for a webmaster.

use super::sentences;

sentences! {
    /// Title of the window.
    check_title = "Check this frame";
    /// Heading.
    check_heading = "Check this frame";
    /// Under it.
    check_lead = "Show this page in a frame on your website, with the same attributes as the alert’s frame. It tells you what works there.";
    /// Description of that page, for search engines.
    check_description = "A self-test for webmasters: what works in a frame on their website.";
    /// A row before it is checked, and where scripts are off.
    check_open = "Not checked. Scripts are off in this frame, but the alert’s text and links work without them.";
    /// Row: whether it is in a frame.
    check_frame = "Frame";
    /// Its good outcome.
    check_frame_good = "This page is in a frame on another page.";
    /// Its bad outcome.
    check_frame_bad = "This page is not in a frame. Add this code to a page of your website:";
    /// Row: whether the app can run.
    check_app = "App";
    /// Its good outcome.
    check_app_good = "The browser can run the app.";
    /// Its bad outcome.
    check_app_bad = "The browser does not allow WebAssembly. Readers still get the text and the links.";
    /// Row: whether the site's files can be loaded.
    check_files = "Files";
    /// Its good outcome.
    check_files_good = "The frame can load the site’s files.";
    /// Its bad outcome.
    check_files_bad = "The frame cannot load the site’s files. In a sandbox, the publisher’s server must send them with “Access-Control-Allow-Origin: *”.";
    /// Row: whether the frame can save data on the device.
    check_storage = "Storage";
    /// Its good outcome.
    check_storage_good = "Readers’ marks and notes are saved on their device.";
    /// Its bad outcome.
    check_storage_bad = "Marks and notes are lost when the page closes. Some browsers, and sandboxes without “allow-same-origin”, block storage.";
    /// Row: whether the page has the script.
    check_script = "Script on your page";
    /// Its good outcome.
    check_script_good = "Your page has a script that talks to the frame:";
    /// Its bad outcome.
    check_script_bad = "The frame heard from no script on your page, so it keeps the height you gave it. If you added the script, your page’s security policy may block it.";
    /// Row: whether the frame grows with its content.
    check_height = "Height";
    /// Its good outcome.
    check_height_good = "The frame grows with its content.";
    /// Its bad outcome.
    check_height_bad = "The frame keeps its height. Longer content scrolls inside it. Height in pixels:";
    /// Row: how wide the frame is.
    check_width = "Width";
    /// Its good outcome.
    check_width_good = "The frame is wide enough. Width in pixels:";
    /// Its bad outcome.
    check_width_bad = "The frame is narrower than 256 pixels. Text may be hard to read. Width in pixels:";
    /// Row: whether a button can copy text.
    check_copying = "Copying";
    /// Its good outcome.
    check_copying_good = "Buttons in the frame can copy text.";
    /// Its bad outcome.
    check_copying_bad = "Buttons in the frame cannot copy text. Add allow=\"clipboard-write\" to the frame.";
    /// Row: in which language the frame is.
    check_language = "Language";
    /// Its good outcome.
    check_language_good = "The frame is in the reader’s language:";
    /// Its bad outcome.
    check_language_bad = "The frame is not in the reader’s language. Its language:";
    /// When all rows are checked.
    check_done = "All checks are done.";
    /// Label of the report.
    check_report = "Report";
    /// The button that copies it.
    check_copy = "Copy the report";
}
