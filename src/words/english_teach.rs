//! English: the pages for teachers: plans, activities, the class checklist, the projector check.

use super::sentences;

sentences! {
    /// Text below the heading of the page for teachers.
    teach_lead = "Lesson plans, slides, activities and sheets for this alert. Nothing is scored or timed, and there is no role play.";
    /// The same if the editors have written no lesson.
    teach_no_plan = "Nobody has written a lesson plan for this alert yet. You can still use the slides, the sheets and the class checklist.";

    /// Heading: what a teacher opens and prints.
    need_heading = "What you need";
    /// Link.
    check_screen = "Check the projector";
    /// Text below it.
    need_screen = "This takes two minutes before class: check the size, the contrast and the edges of the picture.";
    /// Link.
    show_slides = "Show the slides";
    /// Text below it.
    need_slides = "With notes for you in a second window.";
    /// Link.
    do_activities = "Do the activities";
    /// Text below it.
    need_activities = "On students’ phones, on one screen or on paper.";
    /// Link.
    join_checklists = "Compare the groups’ checklists";
    /// Text below it.
    need_checklists = "Open the files that the groups saved, and see them side by side.";
    /// Link.
    print_sheets = "Print the sheets";
    /// Text below it.
    need_paper = "Paper and pens are enough; nobody needs a phone.";
    /// Label before links to the sheets that the plans name.
    need_sheets = "The plans below use:";
    /// Link that downloads the whole lesson.
    take_along = "Take the lesson with you";
    /// Text below it; `size` is in kilobytes.
    take_along_how(size) = "One file of {size} kB that works without a network, even from a USB stick. It needs JavaScript and a recent browser: Chrome or Edge 123, Firefox 121, Safari 17.5 or later.";

    /// Heading.
    lesson_heading = "The lesson";
    /// Heading.
    lesson_why = "Why teach this";
    /// Label before the ages and subjects.
    lesson_ages = "For:";
    /// Heading.
    lesson_goals = "By the end, students can";
    /// Heading.
    lesson_questions = "Guiding questions";
    /// Heading: what to do before and after the lesson.
    care_heading = "Care for the class";
    /// Heading.
    care_before = "Before the lesson";
    /// Heading.
    care_norms = "How we talk";
    /// Heading.
    care_after = "Afterwards";
    /// Heading.
    terms_heading = "Words students need";
    /// Heading.
    plans_heading = "Lesson plans";
    /// Text below it: how to skip slides that a plan does not use.
    plans_keys = "A plan uses only some of the slides. During the talk, use the buttons, or press a digit to go to a stage (0 for the tenth) and O to list all slides.";
    /// Heading of a plan, and link to it.
    plan_minutes(minutes) = "{minutes} minutes";
    /// Column header: the minutes of the lesson, and what happens.
    plan_time = "Minutes";
    /// Column header: what the teacher does.
    plan_teacher = "You";
    /// Column header: what the class does.
    plan_class = "The class";
    /// Column header: slides, activity, sheets.
    plan_materials = "Use";
    /// A span of minutes in the lesson.
    minutes_from_to(from, to) = "{from}–{to}";
    /// Link to a slide.
    slide_link(name) = "Slide: {name}";
    /// Link to an activity.
    activity_link(name) = "Activity: {name}";
    /// Link to a sheet.
    sheet_link(name) = "Sheet: {name}";

    /// Heading: which stages the talk shows.
    settings_heading = "Choose the stages for the talk";
    /// Text below it.
    settings_lead = "The stages can come in any order, and a talk need not show all ten. What you choose here changes the slides and the speaker view on this device.";
    /// Check box.
    settings_closed = "Keep Persecution and Extermination closed until I open them";
    /// Button.
    settings_back = "Back to the suggested order";
    /// Announced after it.
    settings_back_done = "The slides are back in the suggested order.";
    /// Button.
    move_earlier = "Earlier";
    /// Button.
    move_later = "Later";
    /// The same, for screen readers.
    move_stage_earlier(stage) = "Earlier: {stage}";
    /// The same, for screen readers.
    move_stage_later(stage) = "Later: {stage}";
    /// Announced after a stage is moved.
    stage_moved(stage, place) = "{stage} is now in position {place}.";

    /// Shown until the app has read the storage, and if scripts are off.
    class_keeping_unknown = "Nothing is saved until this page has loaded. You can still fill it in and print it.";
    /// Persistence: input is saved.
    class_keeping_kept = "What you enter is saved on this device only.";
    /// Persistence: storage is not available, or refused the last change.
    class_keeping_nothing = "This browser does not keep what you enter. Export or print it before you leave.";
    /// Persistence: a newer version wrote the stored data.
    class_keeping_newer = "A newer version of this site stored these answers. They stay, but nothing new is saved.";
    /// Persistence: the stored data cannot be read.
    class_keeping_damaged = "What this device has stored cannot be read. It stays until you erase it; nothing new is saved.";
    /// Answer to the question before erasing.
    erase_keep = "Keep it";

    /// Text below the heading of the activities.
    activities_lead = "There can be more than one good answer. Nothing is scored. Say what you would cite, then compare your answer with the editors’.";
    /// The same if the editors have written none.
    activities_none = "Nobody has written activities for this alert yet.";
    /// Content note above the activities.
    activities_note = "Some items are about people killed or driven out. Skip whatever you do not want to read.";
    /// Name of the links to the activities, for screen readers.
    activities_index = "Activities on this page";
    /// Label before links to the records that an item is about.
    told_in = "Read more:";
    /// Link to a stage.
    stage_record(stage) = "Stage: {stage}";
    /// Link to the alert’s text.
    whole_text = "The full text of the alert";
    /// Label before the sources of an item.
    item_rests_on = "Sources:";
    /// Disclosure with a field, and the field's name.
    your_reason = "Say why";
    /// Disclosure with the answers that the editors accept.
    compare = "Compare with the editors";
    /// In that disclosure, if the group checked a stage that the editors do not list.
    not_tied(stage) = "The editors did not tie this to {stage}. Say what you would cite.";
    /// The same for an activity that asks who speaks.
    not_voiced(voice) = "The editors did not place this under “{voice}”. Say what you would cite.";
    /// Answer: who speaks.
    voice_alert = "The alert";
    /// Answer: who speaks.
    voice_others = "Others";
    /// Answer: what followed the alert.
    voice_followed = "What followed";
    /// Button.
    answers_export = "Save my answers as a text file";
    /// Button.
    answers_print = "Print this page";
    /// Button.
    answers_erase = "Erase my answers";
    /// Question before erasing.
    answers_erase_question = "Erase every answer and the name of your group on this device?";
    /// Shown after erasing.
    answers_erased = "All answers have been erased.";
    /// Last part of the file name.
    answers_file_word = "answers";
    /// Heading of the exported text.
    answers_title(title) = "Answers on {title}";
    /// Text below it.
    answers_by(group) = "By: {group}";
    /// In the exported text: the alert that the answers are about.
    answers_about(publisher, title, date) = "These are a group’s answers about {publisher}’s alert “{title}” of {date}, which Forewarned has restated. The alert is one organization’s judgment; parts of it are disputed.";
    /// Label before the checked answers.
    answers_ticked(names) = "Our answer: {names}";
    /// Shown if there is no answer.
    answers_none = "No answer yet.";
    /// Label before the sources of an item.
    answers_sources = "Sources:";

    /// Text below the heading of the class checklist.
    class_lead = "The groups’ risk-factor checklists in one table. Nothing is ranked or added up.";
    /// Instructions.
    class_how = "Each group fills in the checklist with its name, exports it to a file and gives you the file. Open all files here. They stay on this page: nothing is sent or stored.";
    /// Link to the checklist.
    class_how_link = "Open the checklist";
    /// Shown if the app does not run.
    class_needs_app = "Files can be opened once this page has loaded, with scripts on.";
    /// Button.
    class_open = "Open checklists";
    /// Text beside it.
    class_drop = "Choose several files at once, or drop them anywhere on this page.";
    /// Button.
    class_csv = "Save the table for a spreadsheet";
    /// Part of that file name.
    class_file_word = "class";
    /// Shown after opening files.
    class_opened(read, failed) = "Added: {read}. Not readable: {failed}.";
    /// Announced for a file that cannot be read.
    class_failed(name, why) = "{name}: {why}";
    /// Announced for a file that is already in the table.
    class_known(group) = "{group}: this file is already in the table.";
    /// Why a file cannot be read.
    class_is_damaged = "this file has no readable checklist. Ask the group to export it again as a file to import.";
    /// Why a file cannot be read.
    class_is_newer = "a newer version of this site wrote it. Load this page again.";
    /// Why a file cannot be read.
    class_is_other = "this checklist is for another alert.";
    /// Why a file cannot be read.
    class_is_large = "it is larger than 4 MB.";
    /// Why a file cannot be read.
    class_is_refused = "the browser could not read it.";
    /// Why a file cannot be read.
    class_has_long(characters) = "an entry in it is too long ({characters} characters).";
    /// Heading of the table.
    class_side_by_side = "Side by side";
    /// Text below it.
    class_no_rank = "If groups differ, ask each what it read. A different answer is a reason to talk.";
    /// Button in a column header.
    class_remove = "Remove";
    /// The same, for screen readers.
    class_remove_group(group) = "Remove {group} from the table";
    /// Text below a factor that only a file names.
    class_unknown_factor = "Only in a group’s file";
    /// Column header in the exported table.
    class_answer_of(group) = "{group}: answer";
    /// Column header in the exported table.
    class_note_of(group) = "{group}: note";

    /// Heading.
    hands_heading = "Show of hands";
    /// Text below it.
    hands_lead = "No phones? Ask for a show of hands, and note how many go up for each answer.";
    /// Name of a field.
    hands_of(answer, factor) = "Hands for “{answer}” on {factor}";
    /// Button, for screen readers.
    hand_less(answer, factor) = "One fewer hand for “{answer}” on {factor}";
    /// Button, for screen readers.
    hand_more(answer, factor) = "One more hand for “{answer}” on {factor}";
    /// Column header in the exported table.
    hands_for(answer) = "Hands: {answer}";
    /// Button.
    hands_erase = "Erase the counts";
    /// Question before erasing.
    hands_erase_question = "Erase all hand counts on this device?";
    /// Shown after erasing.
    hands_erased = "All hand counts have been erased.";

    /// Text below the heading of the projector check.
    screen_lead = "Open this page on the projector before class, and look at it from the back row.";
    /// Button.
    screen_full = "Full screen";
    /// Text beside it.
    screen_full_back = "Press it again, or Escape, to go back.";
    /// Heading.
    screen_sizes = "Size";
    /// A sample line; `size` is in pixels.
    screen_line(size) = "Can the back row read this? ({size})";
    /// What to do if the check fails.
    screen_sizes_if = "If not: make the text larger in the slides, use the browser’s zoom, or move the projector back.";
    /// Heading.
    screen_pairs = "Contrast";
    /// Text below it.
    screen_pairs_lead = "Each sample should be easy to read. The number gives the contrast between text and background on a good screen.";
    /// A sample of colours.
    screen_role_text = "Text";
    /// A sample of colours.
    screen_role_others = "Others say";
    /// A sample of colours.
    screen_role_followed = "What followed";
    /// A sample of colours.
    screen_role_prevention = "Prevention";
    /// What to do if the check fails.
    screen_pairs_if = "If some are pale: choose High contrast in the Display menu, and turn off the lights near the screen.";
    /// Heading.
    screen_shapes = "Lines and shapes";
    /// A sample: the first voice.
    screen_voice_alert = "The alert says: a solid line";
    /// A sample: the second voice.
    screen_voice_others = "Others say: a dotted line";
    /// A sample: the third voice.
    screen_voice_followed = "What followed: a double line";
    /// A sample.
    screen_disc = "Disc: the alert mentions it";
    /// A sample.
    screen_diamond = "Diamond: added by the editors";
    /// A sample.
    screen_square = "Square: the alert itself";
    /// Text beside a line; `size` is in pixels.
    screen_pixels(size) = "Line of {size}";
    /// What to do if the check fails.
    screen_shapes_if = "If a thin line is gone or shapes look alike: sharpen the picture, or set the computer to the projector’s own resolution.";
    /// Heading in a frame that fills the viewport.
    screen_edges = "You should see all four corners";
    /// What to do if the check fails.
    screen_edges_if = "If not: zoom the projector out, or switch off overscan in its menu.";
}
