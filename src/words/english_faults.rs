//! The source language: what is said where something is wrong.

use super::sentences;

sentences! {
    /// Heading where the program cannot start, or has stopped.
    recovery = "The tools of this page are not running";
    /// Under it.
    recovery_lead = "A file did not arrive or was changed on its way, this browser has no WebAssembly, or the program stopped at a fault of its own. You can read everything below. Marks and notes made now are not kept; those kept before stay.";
    /// Heading of the error view.
    failure = "The alert’s data cannot be used";
    /// The file that is concerned.
    failure_file(file) = "File: {file}";
    /// Button.
    try_again = "Try again";
    /// Button.
    copy_report = "Copy a report";
    /// Heading.
    left_out_heading = "Some of this alert could not be read";
    /// Under it.
    left_out_lead(file) = "The rest is shown. If you know who publishes {file}, this list helps them to mend it:";
    /// Why nothing came.
    fetch_timeout = "The file did not arrive within six seconds.";
    /// Why nothing came.
    fetch_unreachable = "The file could not be reached, or it is not the one that belongs to this page.";
    /// What to do.
    advice_network = "Check your connection, then try again.";
    /// What to do.
    advice_publisher = "Trying again may help. If it does not, tell the publisher of this page: the report below says what is wrong.";
    /// Why nothing can be shown.
    hopeless_empty = "The file is empty.";
    /// Why nothing can be shown.
    hopeless_too_large = "The file is larger than 1 MiB, the most that is read.";
    /// Why nothing can be shown.
    hopeless_not_text = "The file is not text in UTF-8.";
    /// Why nothing can be shown.
    hopeless_not_json(line, column) = "The file is not valid JSON: reading stopped at line {line}, column {column}.";
    /// Why nothing can be shown.
    hopeless_too_deep = "The file is nested deeper than 32 levels.";
    /// Why nothing can be shown.
    hopeless_not_this_format = "The file is JSON, but not an alert: it names no version of the format.";
    /// Why nothing can be shown.
    hopeless_other_version(version) = "The file is in version {version} of the format; this page reads version 1.";
    /// Why nothing can be shown.
    hopeless_no_identity = "Something is missing without which the alert makes no sense:";
    /// A fault, with its place.
    fault_missing(place) = "{place}: this is missing or empty.";
    /// A fault, with its place.
    fault_wrong_kind(place, expected) = "{place}: {expected} is expected here.";
    /// A fault, with its place.
    fault_not_one_of(place, keys) = "{place}: this is none of the values that are possible here ({keys}).";
    /// A fault, with its place.
    fault_unknown_field(place) = "{place}: the format does not know this field; it was left aside.";
    /// A fault, with its place.
    fault_duplicate_field(place, name) = "{place}: the field “{name}” stands here twice, so that nobody can say which one holds.";
    /// A fault, with its place.
    fault_duplicate_identity(place, id) = "{place}: “{id}” stands for another record already; this one was left out.";
    /// A fault, with its place.
    fault_points_nowhere(place, id) = "{place}: this points to “{id}”, which the file does not have.";
    /// A fault, with its place.
    fault_invisible(place) = "{place}: characters that cannot be seen were taken out.";
    /// A fault, with its place.
    fault_too_long(place) = "{place}: this text is longer than 20,000 characters.";
    /// A fault, with its place.
    fault_too_many(place) = "{place}: this list has more than 2,000 items; the rest was left out.";
    /// A fault, with its place.
    fault_left_out(place) = "{place}: this record was left out.";
    /// What is expected.
    expected_text = "a text";
    /// What is expected.
    expected_number = "a number within its bounds";
    /// What is expected.
    expected_boolean = "true or false";
    /// What is expected.
    expected_list = "a list";
    /// What is expected.
    expected_record = "a record in braces";
    /// What is expected.
    expected_key = "a key of lower-case letters, digits and hyphens";
    /// What is expected.
    expected_date = "a date such as 2020, 2020-10, 2020-10-23 or 1988/1990";
    /// What is expected.
    expected_address = "a web address that begins with https://";
    /// What is expected.
    expected_reference = "a reference such as stage:denial or statement:some-key";
}
