//! The source language: the risk-factor checklist.

use super::sentences;

sentences! {
    /// Title of the page.
    factors_title(title, publisher) = "Risk factors: {publisher} on {title}";
    /// Description of the page.
    factors_description(publisher, title) = "The risk factors that {publisher} named in its alert on {title}, and what others say about each. Mark what the evidence shows, write notes, print or export them.";
    /// Skip link.
    skip_to_factors = "Skip to the first risk factor";
    /// Heading of the page.
    factors_heading(count) = "{count} risk factors";
    /// Instead of risk factors.
    factors_none(publisher) = "{publisher} lists no risk factors in this text.";
    /// Instead of risk factors that the editors could not read.
    factors_unread(publisher) = "The editors could not read enough of this text to say whether {publisher} lists risk factors.";
    /// Above risk factors that are not all of the list.
    factors_part = "The editors could read only part of this list.";
    /// Heading of the page where the alert names only one.
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
    /// Under the heading.
    factors_lead = "For each one: what does the evidence show? Mark your answer, and note why. Answers are never added up.";

    /// How a factor relates to the framework. The author is Harff.
    factor_as_in(author) = "As in {author}";
    /// How a factor relates to the framework.
    factor_adapted_from(author) = "Adapted from {author}";
    /// How a factor relates to the framework.
    factor_added = "Added by the alert";
    /// Behind the name of a control, read out: the factor that it belongs to.
    for_factor(name) = ": {name}";
    /// Before what the framework means by its factor.
    framework_means(author, name) = "What {author} means by “{name}”:";
    /// Beside the sources of that.
    framework_in_our_words = "In our words.";
    /// Before what the editors say of the relation.
    editors_say = "The editors:";
    /// Before links to what the editors tied to a factor.
    tied_by_editors_to = "Tied by the editors to";
    /// Fold with the reasons of these ties.
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
    /// Fold with a field for a note.
    note = "Note";
    /// Name of that field, read out.
    note_on(name) = "Your note on {name}";
    /// Under a field whose text is too long.
    note_too_long(characters, most) = "Not kept: this text has {characters} characters, and a note can have {most}.";
    /// The same for the name of a group.
    group_too_long(characters, most) = "Not kept: this name has {characters} characters, and it can have {most}.";
    /// Behind it: what is kept instead.
    kept_instead(text) = "The earlier text is kept: “{text}”";
    /// Behind it, where nothing was there before.
    kept_nothing = "Shorten it to keep it.";
    /// Button beside it.
    put_kept_back = "Restore the earlier text";
    /// Label of a field.
    group_label = "Your group or name";

    /// Before the app has read the device, and where scripts are off.
    keeping_unknown = "Nothing is kept until this page has loaded. Without scripts you can still fill it in and print it.";
    /// Marks are kept.
    keeping_not_asked = "Marks and notes on an opened file are gone when you leave, unless you choose to keep the file.";
    /// Whether marks and notes are kept.
    keeping_kept = "Marks and notes are kept on this device only.";
    /// The device keeps nothing at all.
    keeping_nothing = "This browser keeps nothing for this page. Export or print your marks before you leave.";
    /// The device has refused the last change.
    keeping_some = "This browser has no room for your last changes. Earlier marks and notes are kept.";
    /// What is stored is damaged.
    keeping_damaged = "Marks on this device could not be read. They stay as they are, but new ones are not kept.";
    /// What is stored was written by a newer version.
    keeping_newer = "A newer version of this site wrote the marks on this device. New ones are not kept.";
    /// What is stored is for another alert.
    keeping_other = "The marks on this device are for another alert. They stay, but new ones are not kept.";
    /// What to do where what is stored cannot be read.
    keeping_advice = "Export what you mark now, or erase everything to start again.";
    /// Before a list of what is not kept.
    not_kept_list = "Not kept:";
    /// In that list, and in a question.
    field_group = "the name of your group";
    /// In that list, and in a question.
    field_mark(name) = "your answer on {name}";
    /// In that list, and in a question.
    field_note(name) = "your note on {name}";

    /// Name of the buttons for marks and notes, read out.
    your_marks = "Your marks and notes";
    /// Menu.
    print_menu = "Print";
    /// In that menu.
    print_filled = "With my marks and notes";
    /// In that menu.
    print_blank = "Blank, to fill in by hand";
    /// Menu.
    export_menu = "Export";
    /// In that menu.
    export_again = "As a file to import again (JSON)";
    /// In that menu.
    export_sheet = "As a table (CSV)";
    /// Button that asks for a file.
    import_button = "Import";
    /// Under the buttons.
    drop_hint = "You can also drop an exported file anywhere on this page.";
    /// After an export.
    exported(name) = "Your browser is saving {name}.";
    /// After an export in a frame that hides where it comes from. A button to copy follows.
    exported_maybe = "This frame may not let your browser save a file. If none arrives, copy it here:";
    /// That button.
    copy_export = "Copy the file’s text";
    /// After an import.
    import_done(taken) = "Taken from the file: {taken}.";
    /// After an import that took nothing.
    import_nothing = "Nothing was taken from the file.";
    /// Behind either.
    import_left(left) = "Left out: {left}.";
    /// A file holds nothing that is not here already.
    import_same = "The file contains nothing new. Nothing was changed.";
    /// Why a file could not be imported.
    import_is_damaged = "That file contains no readable marks. Nothing was changed.";
    /// Why a file could not be imported.
    import_is_newer = "A newer version of this site wrote that file. Nothing was changed.";
    /// Why a file could not be imported.
    import_is_other = "The marks in that file are for another alert. Nothing was changed.";
    /// Why a file could not be imported.
    import_has_long(characters) = "A text in that file has {characters} characters, which is too long. Nothing was changed.";
    /// Why a file could not be imported.
    import_is_large = "That file is larger than 4 MB. Nothing was changed.";
    /// Why a file could not be imported.
    import_is_refused = "The browser could not read that file. Nothing was changed.";

    /// Heading of the question before an import.
    import_question(name) = "Import {name}?";
    /// Under it.
    import_question_lead = "Nothing changes until you press the button below. Choose for each:";
    /// Where the file has marks for factors that the alert does not name.
    import_unknown(count) = "Left out because this alert has no such factor: {count}.";
    /// The present value, as a choice.
    choice_keep(text) = "Keep mine: {text}";
    /// The same where there is none.
    choice_keep_empty = "Leave it empty";
    /// The value in the file, as a choice.
    choice_take(text) = "Take the file’s: {text}";
    /// Both notes, as a choice.
    choice_both = "Keep both, mine first";
    /// Button.
    import_do = "Import these";
    /// Button.
    import_cancel = "Import nothing";

    /// Button.
    erase_all = "Erase all my marks and notes";
    /// Beside it.
    erase_asks = "asks you first; no other copy is kept";
    /// The question.
    erase_question = "Erase every mark, every note and the name of your group on this device?";
    /// Answer.
    erase_do = "Erase";
    /// Answer.
    erase_not = "Keep them";
    /// After erasing.
    erased_all = "All marks and notes are erased.";

    /// On paper: what this is, with the publisher, the alert's title and its date.
    paper_about(publisher, title, date) = "A reader’s answers to {publisher}’s alert “{title}” of {date}, as restated by Forewarned. The alert is one organization’s judgment; parts of it are disputed.";
    /// On paper: where the alert can be read.
    paper_source(address) = "Alert: {address}";

    /// Column of the exported table.
    sheet_number = "Number";
    /// Column.
    sheet_factor = "Risk factor";
    /// Column.
    sheet_mark = "Answer";
    /// Column.
    sheet_note = "Note";
    /// Column.
    sheet_group = "Group";
    /// Column.
    sheet_alert = "Alert";
    /// Column.
    sheet_publisher = "Publisher";
    /// Column.
    sheet_date = "Published";
    /// Column.
    sheet_caution = "Caution";
    /// In the exported files.
    export_caution = "A reader’s answers to an alert, as restated by Forewarned. The alert is one organization’s judgment; parts of it are disputed.";
}
