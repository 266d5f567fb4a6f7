//! English: the risk-factor checklist.

use super::sentences;

sentences! {
    /// Title of the page.
    factors_title(title, publisher) = "Risk factors: {publisher} on {title}";
    /// Description of the page.
    factors_description(publisher, title) = "The risk factors that {publisher} named in its alert on {title}, and what others say about each. Mark what the evidence shows, write notes, and print or export both.";
    /// Skip link.
    skip_to_factors = "Skip to the first risk factor";
    /// Heading of the page.
    factors_heading(count) = "{count} risk factors";
    /// Shown instead of risk factors.
    factors_none(publisher) = "{publisher} lists no risk factors in this text.";
    /// Shown instead of risk factors that the editors could not read.
    factors_unread(publisher) = "The editors could not read enough of this text to say whether {publisher} lists risk factors.";
    /// Text above an incomplete list of risk factors.
    factors_part = "The editors could read only part of this list.";
    /// Heading of the page if the alert names only one.
    factors_heading_one = "One risk factor";
    /// A number in that heading.
    number_two = "Two";
    /// A number in that heading.
    number_three = "Three";
    /// A number in that heading.
    number_four = "Four";
    /// A number in that heading.
    number_five = "Five";
    /// A number in that heading.
    number_six = "Six";
    /// A number in that heading.
    number_seven = "Seven";
    /// A number in that heading.
    number_eight = "Eight";
    /// A number in that heading.
    number_nine = "Nine";
    /// A number in that heading.
    number_ten = "Ten";
    /// Text below the heading.
    factors_lead = "For each one: what does the evidence show? Mark your answer, and note why. Answers are never added up.";

    /// How a factor relates to the framework; `author` is Harff.
    factor_as_in(author) = "As in {author}";
    /// How a factor relates to the framework.
    factor_adapted_from(author) = "Adapted from {author}";
    /// How a factor relates to the framework.
    factor_added = "Added by the alert";
    /// After the name of a control, for screen readers: the factor it belongs to.
    for_factor(name) = ": {name}";
    /// Label before the framework's definition of its factor.
    framework_means(author, name) = "What {author} means by “{name}”:";
    /// Text beside the sources of that definition.
    framework_in_our_words = "In our words.";
    /// Label before the editors' comment on the relation.
    editors_say = "The editors:";
    /// Label before links to the items that the editors tied to a factor.
    tied_by_editors_to = "Tied by the editors to";
    /// Disclosure with the reasons for these ties.
    why_tied = "Why";

    /// The question of each row.
    what_evidence_shows = "What does the evidence show?";
    /// Answer.
    answer_evidence_shown = "Evidence shown";
    /// Answer.
    answer_unclear = "Unclear";
    /// Answer.
    answer_no_evidence_found = "No evidence found";
    /// Answer.
    answer_not_assessed = "Not assessed";
    /// Disclosure with a field for a note.
    note = "Note";
    /// Name of that field, for screen readers.
    note_on(name) = "Your note on {name}";
    /// Error below a field whose text is too long.
    note_too_long(characters, most) = "Not saved: this text has {characters} characters, and a note can have at most {most}.";
    /// The same for the name of a group.
    group_too_long(characters, most) = "Not saved: this name has {characters} characters, and a name can have at most {most}.";
    /// After it: the text that is kept instead.
    kept_instead(text) = "The earlier text was kept: “{text}”";
    /// After it, if the field was empty before.
    kept_nothing = "Shorten it to save it.";
    /// Button beside it.
    put_kept_back = "Restore the earlier text";
    /// Label of a field.
    group_label = "Your group or name";

    /// Shown until the app has read the storage, and if scripts are off.
    keeping_unknown = "Nothing is saved until this page has loaded. Without scripts you can still fill it in and print it.";
    /// Persistence: marks on an opened file are not saved.
    keeping_not_asked = "Marks and notes on an opened file are lost when you leave, unless you choose to keep the file.";
    /// Persistence: marks and notes are saved.
    keeping_kept = "Marks and notes are saved on this device only.";
    /// Persistence: storage is not available.
    keeping_nothing = "This browser cannot save anything for this page. Export or print your marks before you leave.";
    /// Persistence: storage refused the last change.
    keeping_some = "This browser has no room for your latest changes. Earlier marks and notes are still saved.";
    /// Persistence: the stored data is damaged.
    keeping_damaged = "Marks on this device could not be read. They stay as they are, but new ones are not saved.";
    /// Persistence: a newer version wrote the stored data.
    keeping_newer = "A newer version of this site wrote the marks on this device. New ones are not saved.";
    /// Persistence: the stored data is for another alert.
    keeping_other = "The marks on this device are for another alert. They stay, but new ones are not saved.";
    /// What to do if the stored data cannot be read.
    keeping_advice = "Export what you mark now, or erase everything to start again.";
    /// Label before a list of what is not saved.
    not_kept_list = "Not saved:";
    /// Item in that list and in a question.
    field_group = "the name of your group";
    /// Item in that list and in a question.
    field_mark(name) = "your answer on {name}";
    /// Item in that list and in a question.
    field_note(name) = "your note on {name}";

    /// Name of the buttons for marks and notes, for screen readers.
    your_marks = "Your marks and notes";
    /// Name of a menu.
    print_menu = "Print";
    /// Item in that menu.
    print_filled = "With my marks and notes";
    /// Item in that menu.
    print_blank = "Blank, to fill in by hand";
    /// Name of a menu.
    export_menu = "Export";
    /// Item in that menu.
    export_again = "As a file to import again (JSON)";
    /// Item in that menu.
    export_sheet = "As a table (CSV)";
    /// Button that opens the file picker.
    import_button = "Import";
    /// Text below the buttons.
    drop_hint = "You can also drop an exported file anywhere on this page.";
    /// Shown after an export.
    exported(name) = "Your browser is saving {name}.";
    /// Shown after an export in a frame with an opaque origin. A copy button follows.
    exported_maybe = "This frame may not let your browser save a file. If no file arrives, copy its text here:";
    /// The copy button.
    copy_export = "Copy the file’s text";
    /// Shown after an import.
    import_done(taken) = "Entries imported from the file: {taken}.";
    /// Shown after an import that added nothing.
    import_nothing = "Nothing was imported from the file.";
    /// After either: how many entries were left out.
    import_left(left) = "Entries left out: {left}.";
    /// Shown if the file contains nothing new.
    import_same = "The file contains nothing new. Nothing was changed.";
    /// Why a file could not be imported.
    import_is_damaged = "That file contains no readable marks. Nothing was changed.";
    /// Why a file could not be imported.
    import_is_newer = "A newer version of this site wrote that file. Nothing was changed.";
    /// Why a file could not be imported.
    import_is_other = "The marks in that file are for another alert. Nothing was changed.";
    /// Why a file could not be imported.
    import_has_long(characters) = "An entry in that file is too long ({characters} characters). Nothing was changed.";
    /// Why a file could not be imported.
    import_is_large = "That file is larger than 4 MB. Nothing was changed.";
    /// Why a file could not be imported.
    import_is_refused = "The browser could not read that file. Nothing was changed.";

    /// Heading of the question before an import.
    import_question(name) = "Import {name}?";
    /// Text below it.
    import_question_lead = "Nothing changes until you press the button below. Choose for each:";
    /// Shown if the file has marks for factors that the alert does not name.
    import_unknown(count) = "Left out because this alert has no such factor: {count}.";
    /// Choice: keep the current value.
    choice_keep(text) = "Keep mine: {text}";
    /// The same if there is no current value.
    choice_keep_empty = "Leave it empty";
    /// Choice: take the value from the file.
    choice_take(text) = "Take the file’s: {text}";
    /// Choice: keep both notes.
    choice_both = "Keep both, mine first";
    /// Button.
    import_do = "Import these";
    /// Button.
    import_cancel = "Import nothing";

    /// Button.
    erase_all = "Erase all my marks and notes";
    /// Text beside it.
    erase_asks = "You will be asked first. No other copy is saved.";
    /// Question before erasing.
    erase_question = "Erase every mark, every note and the name of your group on this device?";
    /// Answer.
    erase_do = "Erase";
    /// Answer.
    erase_not = "Keep them";
    /// Shown after erasing.
    erased_all = "All marks and notes have been erased.";

    /// In print: what this is, with the publisher, the alert's title and its date.
    paper_about(publisher, title, date) = "A reader’s answers about {publisher}’s alert “{title}” of {date}, which Forewarned has restated. The alert is one organization’s judgment; parts of it are disputed.";
    /// In print: the address of the alert.
    paper_source(address) = "Alert: {address}";

    /// Column header in the exported table.
    sheet_number = "Number";
    /// Column header.
    sheet_factor = "Risk factor";
    /// Column header.
    sheet_mark = "Answer";
    /// Column header.
    sheet_note = "Note";
    /// Column header.
    sheet_group = "Group";
    /// Column header.
    sheet_alert = "Alert";
    /// Column header.
    sheet_publisher = "Publisher";
    /// Column header.
    sheet_date = "Published";
    /// Column header.
    sheet_source = "Source";
    /// Column header.
    sheet_caution = "Caution";
    /// Notice in the exported files.
    export_caution = "A reader’s answers about an alert that Forewarned has restated. The alert is one organization’s judgment; parts of it are disputed.";
}
