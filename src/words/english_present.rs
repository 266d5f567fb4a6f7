//! The source language: the slides and the speaker view.

use super::sentences;

sentences! {
    /// Under the heading of the page with all slides, for readers and where no script runs.
    present_lead = "Every slide of the talk, one below the other. On a computer you can show them one at a time.";
    /// Button.
    talk_start = "Start the talk";
    /// Button.
    talk_start_full = "Start in full screen";
    /// Link that opens a new window.
    talk_speaker = "Open the speaker view";
    /// Link to the keys of the talk.
    talk_keys_link = "Keys";
    /// Name of the list of all slides.
    all_slides = "All slides";
    /// Speaker of the title slide.
    talk_of(publisher, date) = "An alert by {publisher}, {date}, in our words. One organization’s judgment. Parts are disputed.";
    /// On the title slide.
    talk_level(publisher, level) = "{publisher} chose the level “{level}”.";
    /// On the slide with the content note, where the alert’s file has no note of its own.
    talk_note = "This talk is about people who were driven out and killed. It uses words only; there are no pictures of them.";
    /// On slides with a content note.
    look_away = "Anyone may look away or leave the room. Nobody will ask why.";
    /// On a slide before a stage.
    prevention_follows = "The next slide also says what can prevent it.";
    /// On the last slide: heading.
    talk_the_alert = "The alert";
    /// On the last slide: heading.
    talk_the_rest = "Everything else";
    /// On the last slide.
    talk_sources(count) = "The explainer lists all {count} sources, with what each supports. Every statement there links to its own.";
    /// On the last slide: heading.
    talk_checked = "Last check";
    /// Speaker of a stage’s slide: the publisher names the stage as reached.
    stage_named(publisher, date) = "{publisher}, {date}: the stage is reached. One organization’s judgment, not a court’s finding.";
    /// Speaker of a stage’s slide.
    stage_judged(publisher, date) = "{publisher}, {date}. One organization’s judgment, not a court’s finding.";
    /// The same, where the publisher did not say which stage its statements are about.
    stage_named_and_placed(publisher, date) = "{publisher}, {date}: the stage is reached. The editors placed the statements here. One organization’s judgment, not a court’s finding.";
    /// The same, where the publisher does not name the stage either.
    stage_placed(publisher, date) = "{publisher}, {date}, placed here by the editors. One organization’s judgment, not a court’s finding.";
    /// In the column of what the alert says: others speak of the stage as a whole.
    on_stage_as_a_whole = "On this stage as a whole";
    /// Instead of a check that an earlier slide already gives: a link to that slide.
    see_slide(slide) = "See the slide “{slide}”.";
    /// Heading: what the framework names against a stage.
    prevention_by(author) = "What can prevent it: {author}’s model says";
    /// Before a question on a slide.
    ask_class = "Ask:";
    /// In the time of a stage: nothing dated is tied to it in this period.
    none_tied = "none for this stage";
    /// Under the map of a slide: its frame.
    map_frame = "The frame marks places that lie close together.";
    /// Foot of a slide.
    slide_foot(publisher, date) = "{publisher}, {date}, restated.";
    /// Foot of a slide: who else is quoted.
    slide_others(names) = "Others: {names}.";
    /// Foot of a slide: who else is quoted, with more than two.
    slide_others_more(one, two) = "Others: {one}, {two} and more.";
    /// Foot of a slide, with the date of the last check.
    slide_disputed(date) = "Parts are disputed. {date}.";
    /// A slide of a stage that is kept closed.
    slide_closed = "This slide is closed. What the alert says here speaks of killing.";
    /// Button on it.
    slide_open = "Open this slide";
    /// Button on it.
    slide_pass = "Skip it";

    /// Name of the bar with the buttons of a talk.
    talk_controls = "Talk";
    /// Button: one step back.
    step_back = "Back";
    /// Button: one step on.
    step_next = "Next";
    /// Button.
    talk_overview = "All slides";
    /// Button.
    talk_notes = "Notes";
    /// Button.
    talk_black = "Black screen";
    /// Button in the speaker view while the screen is black or white.
    talk_show_again = "Show the slide again";
    /// Button.
    talk_white = "White screen";
    /// Button.
    talk_full = "Full screen";
    /// Button.
    talk_larger = "Larger text";
    /// Button.
    talk_smaller = "Smaller text";
    /// Button.
    talk_contrast = "High contrast";
    /// Button: the address of the slide as a code.
    talk_code = "Code for phones";
    /// Button.
    talk_keys = "Keys";
    /// Button: leaves the talk.
    talk_end = "End the talk";
    /// Button: closes a panel.
    close_panel = "Close";
    /// Read out after each step: which slide, and how far within it.
    step_said(slide, at, of) = "{slide}, {at} of {of}";
    /// Read out after a step to a slide that has one stop only.
    step_said_once(slide) = "{slide}.";
    /// Read out.
    screen_is_black = "The screen is black. Press B to go on.";
    /// Read out.
    screen_is_white = "The screen is white. Press W to go on.";
    /// The browser did not open a window for the speaker.
    speaker_blocked = "Your browser did not open a second window. Open this link in a new tab, or use the notes on this screen.";
    /// The slide as a code: its name.
    code_name(slide) = "Code that opens the slide “{slide}” on a phone";
    /// The slide has no address that a phone could open.
    code_none = "This file has no address on the web, so a phone cannot open it.";
    /// A box to tick in the list of keys.
    keys_on = "Use the keys during the talk";
    /// In the list of keys.
    key_digits = "1 to 9, 0";
    /// In the list of keys.
    key_stage = "The slide of a stage, by its number in Stanton’s list";
    /// In the list of keys.
    key_next = "Next";
    /// In the list of keys.
    key_back = "Back";
    /// In the list of keys.
    key_first = "First slide";
    /// In the list of keys.
    key_last = "Last slide";
    /// In the list of keys.
    key_speaker = "Speaker view";
    /// In the list of keys.
    key_close = "Close a panel, or end the talk";
    /// In the list of keys: swiping.
    key_swipe = "Swipe left or right";
    /// In the list of keys: what swiping does.
    key_swipe_does = "Next or back";
    /// Name of a key.
    key_space = "Space";

    /// Heading above the current slide in the speaker view.
    on_the_screen = "On the screen";
    /// Heading above the next slide in the speaker view.
    comes_next = "Next slide";
    /// Before the next slide: one more part of the slide on the screen comes first.
    first_comes_part = "First comes one more part of the slide on the screen.";
    /// The same for several parts.
    first_come_parts(count) = "First come {count} more parts of the slide on the screen.";
    /// In place of the next slide.
    comes_nothing = "This is the last slide.";
    /// Heading.
    sources_on_slide = "Sources on this slide";
    /// Heading: what to say.
    say_heading = "Say";
    /// Heading: what to ask.
    ask_heading = "Ask";
    /// A slide without notes.
    no_notes = "There are no notes for this slide.";
    /// Before a slide that speaks of killing.
    before_you_show = "Before you show it:";
    /// After that: what to do.
    before_you_show_do = "say that this slide speaks of killing, and that anyone may look away.";
    /// The speaker view follows the screen.
    speaker_with_screen = "In sync with the screen.";
    /// The speaker view has no screen.
    speaker_alone = "No screen is showing the talk yet. Start it in another window of this browser.";
    /// Link that opens the talk in a new window.
    speaker_open_screen = "Open the slides";
    /// Heading: how long the talk has taken.
    time_heading = "Time";
    /// Button.
    time_start = "Start the clock";
    /// Button.
    time_stop = "Stop the clock";
    /// Button.
    time_again = "Reset";
    /// How long the talk has taken.
    time_gone(time) = "{time} gone";
    /// What is left of the time planned.
    time_left(time, each) = "{time} left, {each} for each remaining slide";
    /// Field: how long the talk may take.
    time_planned = "Minutes planned";
    /// Choice: no limit.
    time_open = "No limit";
    /// Choice.
    time_minutes(count) = "{count} minutes";
}
