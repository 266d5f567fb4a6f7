//! English: the slides and the speaker view.

use super::sentences;

sentences! {
    /// Text below the heading of the page with all slides, also if scripts are off.
    present_lead = "Every slide of the talk, one below the other. On a computer you can show them one at a time.";
    /// Button.
    talk_start = "Start the talk";
    /// Button.
    talk_start_full = "Start in full screen";
    /// Link that opens a new window.
    talk_speaker = "Open the speaker view";
    /// Name of the list of all slides.
    all_slides = "All slides";
    /// Attribution on the title slide.
    talk_of(publisher, date) = "An alert by {publisher}, {date}, in our words. One organization’s judgment. Parts are disputed.";
    /// On the title slide.
    talk_level(publisher, level) = "{publisher} chose the level “{level}”.";
    /// On the content-note slide, if the alert’s file has no note.
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
    talk_sources(count) = "The explainer lists all {count} sources and says what each supports. Every statement there links to its own sources.";
    /// On the last slide: heading.
    talk_checked = "Last check";
    /// Attribution on a stage’s slide: the publisher names the stage as reached.
    stage_named(publisher, date) = "{publisher}, {date}: the stage has been reached. One organization’s judgment, not a court’s finding.";
    /// Attribution on a stage’s slide.
    stage_judged(publisher, date) = "{publisher}, {date}. One organization’s judgment, not a court’s finding.";
    /// The publisher names the stage as reached, but did not say which stage its statements are about.
    stage_named_and_placed(publisher, date) = "{publisher}, {date}: the stage has been reached. The editors placed the statements here. One organization’s judgment, not a court’s finding.";
    /// The same, if the publisher does not name the stage either.
    stage_placed(publisher, date) = "{publisher}, {date}, placed here by the editors. One organization’s judgment, not a court’s finding.";
    /// In the alert's column: others comment on the stage as a whole.
    on_stage_as_a_whole = "On this stage as a whole";
    /// Link to an earlier slide that already shows a check.
    see_slide(slide) = "See the slide “{slide}”.";
    /// Heading: the framework's measures against a stage.
    prevention_by(author) = "What can prevent it: {author}’s model says";
    /// Label before a question on a slide.
    ask_class = "Ask:";
    /// In a stage's timeline: nothing dated is tied to it in this period.
    none_tied = "none for this stage";
    /// Below the map of a slide: what its frame means.
    map_frame = "The frame marks places that lie close together.";
    /// Footer of a slide.
    slide_foot(publisher, date) = "{publisher}, {date}, restated.";
    /// Footer of a slide: who else is quoted.
    slide_others(names) = "Others: {names}.";
    /// Footer of a slide: who else is quoted, if more than two.
    slide_others_more(one, two) = "Others: {one}, {two} and more.";
    /// Footer of a slide, with the date of the last check.
    slide_disputed(date) = "Parts are disputed. {date}.";
    /// Shown on a stage's slide that is kept closed.
    slide_closed = "This slide is closed. What the alert says here is about killing.";
    /// Button on it.
    slide_open = "Open this slide";
    /// Button on it.
    slide_pass = "Skip it";

    /// Name of the talk's toolbar.
    talk_controls = "Talk";
    /// Button: one step back.
    step_back = "Back";
    /// Button: one step forward.
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
    /// Button: the address of the slide as a QR code.
    talk_code = "Code for phones";
    /// Button.
    talk_keys = "Keys";
    /// Button: ends the talk.
    talk_end = "End the talk";
    /// Button: closes a panel.
    close_panel = "Close";
    /// Announced after each step: the slide, and the step within it.
    step_said(slide, at, of) = "{slide}, {at} of {of}";
    /// Announced after a step to a slide that has only one step.
    step_said_once(slide) = "{slide}.";
    /// Announced to screen readers.
    screen_is_black = "The screen is black. Press B to go on.";
    /// Announced to screen readers.
    screen_is_white = "The screen is white. Press W to go on.";
    /// Shown if the browser did not open a window for the speaker.
    speaker_blocked = "Your browser did not open a second window. Open this link in a new tab, or use the notes on this screen.";
    /// Name of the slide's QR code.
    code_name(slide) = "Code that opens the slide “{slide}” on a phone";
    /// Shown if the slide has no address that a phone could open.
    code_none = "This file has no address on the web, so a phone cannot open it.";
    /// Check box in the list of keys.
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
    /// In the list of keys: the swipe gesture.
    key_swipe = "Swipe left or right";
    /// In the list of keys: the effect of the swipe gesture.
    key_swipe_does = "Next or back";
    /// Name of a key.
    key_space = "Space";

    /// Heading above the current slide in the speaker view.
    on_the_screen = "On the screen";
    /// Heading above the next slide in the speaker view.
    comes_next = "Next slide";
    /// Above the next slide: one more part of the current slide is still to come.
    first_comes_part = "The slide on the screen has one more part before that.";
    /// The same for several parts.
    first_come_parts(count) = "The slide on the screen has {count} more parts before that.";
    /// Shown instead of the next slide.
    comes_nothing = "This is the last slide.";
    /// Heading.
    sources_on_slide = "Sources on this slide";
    /// Heading: what to say.
    say_heading = "Say";
    /// Heading: what to ask.
    ask_heading = "Ask";
    /// Shown if a slide has no notes.
    no_notes = "There are no notes for this slide.";
    /// Label before the advice on a slide that is about killing.
    before_you_show = "Before you show it:";
    /// After that: the advice.
    before_you_show_do = "say that this slide is about killing, and that anyone may look away.";
    /// Status: the speaker view is in sync with the screen.
    speaker_with_screen = "In sync with the screen.";
    /// Status: no screen is showing the talk.
    speaker_alone = "No screen is showing the talk yet. Start it in another window of this browser.";
    /// Link that opens the talk in a new window.
    speaker_open_screen = "Open the slides";
    /// Heading of the clock.
    time_heading = "Time";
    /// Button.
    time_start = "Start the clock";
    /// Button.
    time_stop = "Stop the clock";
    /// Button.
    time_again = "Reset";
    /// Time elapsed.
    time_gone(time) = "{time} elapsed";
    /// Time remaining of the time planned.
    time_left(time, each) = "{time} left, {each} for each remaining slide";
    /// Label of the field for the planned time.
    time_planned = "Minutes planned";
    /// Choice: no limit.
    time_open = "No limit";
    /// Choice.
    time_minutes(count) = "{count} minutes";
}
