//! English: `open/`, the page where a reader opens an alert from a file.

use super::sentences;

sentences! {
    /// Heading of the page, and the text of links to it.
    open_heading = "Open an alert from a file";
    /// Text below the heading.
    open_lead = "Choose an alert’s JSON file and explore it here, as if it were published. Your browser reads the file. It is not sent anywhere, and none of it is stored unless you ask.";
    /// Description of the page for search engines.
    open_description = "Open an alert’s JSON file from your own device and explore its stages, risk factors and recommendations. The file does not leave the device.";
    /// Title of the page while an opened file is shown; `title` is from the file.
    opened_title(title) = "Opened file: {title}";
    /// Shown until the app runs.
    open_needs_app = "This page needs JavaScript and WebAssembly. Until they are running, you cannot open a file here.";
    /// Button.
    open_choose = "Choose a file";
    /// Text beside the button.
    open_drop = "You can also drop a file anywhere on this page.";
    /// Disclosure with a field.
    open_paste = "Paste the text of a file instead";
    /// Name of the field.
    open_paste_label = "Text of the file (JSON)";
    /// Button.
    open_paste_do = "Open this text";
    /// Shown while a file is read or fetched.
    open_reading = "Reading the file …";
    /// Shown if the address names a view but no file is open.
    open_again_to_go_on = "This address leads to a part of an alert that was opened from a file. Open the file again to go there.";
    /// Button back to the file that is open.
    open_back(name) = "Back to {name}";

    /// Heading of the question before a file is fetched from a host.
    src_question(host) = "Load a file from {host}?";
    /// Text below it.
    src_lead(address, host) = "The address of this page asks for {address}. If you agree, {host} will see that this file was requested. No cookies are sent.";
    /// Button.
    src_yes = "Load it";
    /// Button.
    src_no = "Do not load it";
    /// Error: the host is not allowed.
    src_other_host(host) = "This site does not load files from {host}. Download the file yourself, then choose it here.";
    /// Error: the address is not https.
    src_not_https = "Files are loaded only from addresses that begin with https://.";
    /// Error: no address, or one with a user name.
    src_not_an_address = "The address after “src=” cannot be used.";

    /// Heading if a file cannot be shown.
    open_failed(name) = "{name} cannot be shown";
    /// The same for a pasted text.
    open_failed_text = "The text cannot be shown";
    /// Shown if checking a file again failed.
    open_failed_keeps = "This page still shows the file as it was before.";
    /// Error: the browser did not let the page read the file.
    open_refused = "Your browser did not let this page read the file. If you have changed it since you chose it, choose it again. You will come back to the same place.";
    /// Error: the file is too large.
    open_too_large = "The file is larger than 1 MiB, the most that can be read. A typical alert is less than a quarter of that size.";
    /// Error: the host did not answer.
    open_no_answer(host) = "{host} did not answer in time, or does not allow other sites to load the file. Download the file yourself, then choose it here.";
    /// Error: the host returned an error status.
    open_status(host, status) = "{host} answered with error {status}. Check the address.";
    /// Error: the host redirected to another one.
    open_led_on(host) = "{host} redirected to another host. Nothing from that response is shown.";

    /// Name of the banner, for screen readers.
    opened_banner = "Opened file";
    /// Banner text.
    opened_file(name) = "You opened {name} from your device.";
    /// Banner text.
    opened_pasted = "You are viewing text that you pasted.";
    /// Banner text.
    opened_kept(name) = "You opened {name}, which is saved on this device.";
    /// Banner text.
    opened_web(host) = "You opened a file from {host}.";
    /// Banner text, after any of these.
    opened_not_published = "It is not published here, and the editors of this site have not checked it.";
    /// Name of a pasted text.
    pasted_text = "the pasted text";
    /// Button.
    check_again = "Check again";
    /// Button.
    edit_text = "Edit the text";
    /// Button.
    open_another = "Open another file";
    /// Announced after “Check again”.
    checked_again = "The file was read again.";
    /// Result: no faults.
    nothing_found = "The check found nothing to correct.";
    /// Result: one fault.
    one_found = "The check found one place to correct";
    /// Result: several faults.
    several_found(count) = "The check found {count} places to correct";
    /// Heading: what the parser left out or changed.
    found_reading = "Left out or changed when the file was read";
    /// Heading: what the content rules require.
    found_rules = "Required by the content rules";
    /// Shown after the first of many faults.
    found_more(count) = "{count} more are in the report.";
    /// Button.
    copy_report = "Copy the report";
    /// Heading of the report.
    report_heading(site, name) = "{site}: what the check of {name} found";
    /// In the report, if the file can be shown.
    report_shown = "The file can be shown.";
    /// In the report, if it cannot.
    report_not_shown = "The file cannot be shown.";
    /// A check box.
    keep_file = "Keep this file and my marks on this device";
    /// Announced after the box is checked.
    keep_done = "Saved on this device. Clear the box to remove both.";
    /// Announced after it is cleared.
    keep_removed = "Removed from this device.";
    /// Announced if storage refused the file.
    keep_refused = "This browser did not store the file. It stays open until you leave this page.";

    /// Heading beside the button.
    open_no_file = "No file yet?";
    /// Text below it.
    open_no_file_lead = "Start from the template. It holds one record of each kind, about an invented place.";
    /// Link.
    open_template = "Alert template (JSON)";
    /// Link.
    open_schema = "Schema of the format, for your editor (JSON)";
    /// On the citation page of an opened file: why there is little to cite.
    cite_opened = "An opened file has no web address that others could visit, so only the alert itself can be cited here.";
}
