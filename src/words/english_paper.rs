//! English: the printable sheets.

use super::sentences;

sentences! {
    /// Text below the heading of the page with the sheets.
    papers_lead = "Every sheet prints on A4 and on Letter, and names the alert, its publisher and its date on each page.";
    /// Text below the list of sheets if the alert has no activities.
    papers_no_activities = "There is no worksheet or answer key, because nobody has written activities for this alert yet.";
    /// Purpose of a sheet.
    paper_handout_for = "For each student: who says what, the ten stages at a glance, what followed, and how to read it.";
    /// Purpose of a sheet.
    paper_timeline_for = "For the wall or the desk: which stages have dated events in which periods. A bar means one or more such items.";
    /// Purpose of a sheet.
    paper_checklist_for = "For a group: four boxes to tick for each risk factor, and lines for a note. Nothing is added up.";
    /// Purpose of a sheet.
    paper_worksheet_for = "For students who work on paper: the activities, with boxes and lines to write on.";
    /// Purpose of a sheet.
    paper_key_for = "For teachers: every answer that the editors accept, with its reason and its sources.";
    /// Purpose of a sheet.
    paper_slides_for = "For a room without a projector, or to prepare the talk: one slide on each page.";
    /// Length and orientation of a sheet.
    paper_one_upright = "One page, portrait";
    /// Length and orientation of a sheet.
    paper_two_upright = "Two pages, portrait";
    /// Length and orientation of a sheet.
    paper_one_wide = "One page, landscape";
    /// Length and orientation of a sheet.
    paper_some_upright = "Several pages, portrait";
    /// Length and orientation of a sheet with more than one page.
    paper_many_wide(count) = "{count} pages, landscape";
    /// Link from a sheet, on screen only.
    paper_all_sheets = "All sheets";
    /// Text beside it: how to print the sheet that is shown.
    paper_print = "Print this page (Ctrl+P, or Command+P on a Mac). It fits A4 and Letter.";
    /// Shown instead of a worksheet or an answer key.
    paper_nothing_to_print = "Nobody has written activities for this alert yet, so this sheet is empty. The other sheets are complete.";
    /// Footer on each page of a sheet.
    paper_provenance(sheet, title, publisher, dates, site) = "{sheet}. {title}: one organization’s judgment ({publisher}, {dates}), not a court’s finding. Parts are disputed. {site}.";
    /// A content note on a sheet.
    paper_note = "this sheet mentions killings and expulsions, in words only. Anyone may leave out Persecution and Extermination.";

    /// Label of a line to write on.
    paper_name = "Name or group";
    /// Label of a line to write on.
    paper_date = "Date";
    /// Label of lines to write on.
    paper_why = "Why?";
    /// Label of lines to write on: how the reader identified the speaker of a claim.
    paper_how_known = "How do you know?";

    /// Heading.
    paper_what = "What this is";
    /// Heading: the level that the publisher declared.
    paper_level = "How serious, on the publisher’s own scale";
    /// Heading before a list of place names.
    paper_places = "Places";
    /// Text after that list. Two communities use different names.
    paper_places_note = "Each place is shown with each community’s name for it. The order of the names means nothing.";
    /// Column header.
    paper_first_measure = "first measure";
    /// Label before the addressee of a recommendation.
    paper_to = "To:";
    /// Label before what followed a recommendation.
    paper_then = "Then:";
    /// Heading.
    paper_how_to_read = "How to read this sheet";
    /// Item in the list of reading hints.
    paper_read_speaker(publisher) = "The speaker comes first. What {publisher} said is restated in the editors’ own words.";
    /// Item in the list of reading hints.
    paper_read_verdict = "What others say is always about one named point, never about the whole stage.";
    /// Item in the list of reading hints.
    paper_read_judgment(publisher) = "Naming a stage is {publisher}’s judgment. Whether a genocide took place is for a competent court to decide.";
    /// Item in the list of reading hints.
    paper_read_stages = "Several stages can apply at once, in any order, and none requires another.";
    /// Item in the list of reading hints.
    paper_read_prevention = "None of this was inevitable. Each stage has measures that can prevent it.";
    /// Label before the address of the page with all sources.
    paper_sources_at(address) = "Each source and what it shows: {address}";
    /// Link to the page with all sources, if the site's address is not known.
    paper_sources_page = "This alert’s “Sources” page lists each source and what it shows.";

    /// In the column of the period that includes the alert's date.
    paper_alert_here(dates) = "The alert: {dates}";
    /// Text below a table if no period includes the alert's date.
    paper_alert_dated(dates) = "The alert is dated {dates}.";
    /// Shown instead of bars if the alert has no periods.
    paper_no_periods = "No dated event is tied to a stage, so there are no bars.";
    /// Header of the first column of a table.
    paper_stage = "Stage";

    /// Answer: the alert is the speaker.
    paper_voice_alert = "The alert says";
    /// Heading before accepted answers.
    paper_accepted = "Accepted:";
    /// Shown if no answer is given.
    paper_open_question = "An open question. Any answer is welcome if it says whose claims it uses.";
    /// On the answer key, above the activities.
    paper_key_lead = "Several answers can be good, including answers that are not listed here, if they name a source. Nothing is scored.";

    /// Line on the first slide.
    paper_talk_for(ages) = "For a class: {ages}";
    /// Heading on a slide: the names of the stages, not ranked.
    paper_ten_names = "Ten stages, not ranked";
    /// On the content-note slide, if the alert has no text for it.
    paper_note_slide = "This talk mentions killings and expulsions, in words only. You may look away, stay silent or leave the room, and nobody will ask why.";
    /// On a slide before a stage.
    paper_before_stage = "You may look away or leave the room until the next slide is over.";
    /// Label before a question for the class.
    paper_ask = "Ask:";
}
