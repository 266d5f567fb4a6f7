//! The source language: then and now.

use super::sentences;

sentences! {
    /// Under the heading.
    events_lead(publisher) = "What had happened before the alert, what {publisher} feared in it, and what followed.";
    /// Instead, where there are no events.
    events_none = "The editors have added no dated events to this alert.";
    /// A content note.
    events_note = "the picture and the lists name killings and expulsions, in words only.";
    /// Way around it: leads to the end of the page, from where a link leads on.
    events_note_around = "Skip all events";
    /// Link at the end of the page.
    way_on_asked(publisher) = "Next: what {publisher} asked for, and what followed";
    /// The same where nothing was asked for.
    way_on_text = "Next: the full text of the alert";

    /// Name of a choice between periods.
    period_shown = "Period shown";
    /// First of these: no limit.
    every_period = "All";
    /// How many are shown while some are hidden; read out.
    events_shown(shown, all) = "{shown} of {all} events shown";

    /// Heading of the picture.
    events_counted(count) = "{count} dated events";
    /// The same for a single one.
    events_one = "One dated event";
    /// What a sign of the picture means; behind a picture of it.
    legend_band = "when the alert appeared";
    /// What a sign of the picture means; behind a picture of it.
    legend_line = "how long it lasted";
    /// What a place in the picture means.
    legend_after = "right of the band: after the alert";
    /// Above the picture.
    label_rule = "Names of events in which people were harmed follow one rule: who was harmed, what was done, where.";
    /// Link behind it.
    same_events_below = "The same events with sources";
    /// Where the window is too narrow for the picture.
    picture_scrolls = "The picture scrolls sideways.";
    /// Name of the picture, read out.
    picture_region = "Picture of the events over time";
    /// What the picture shows, read out.
    picture_in_words(publisher) = "Each kind of event has a lane, and time runs from left to right. A band marks when {publisher} published its alert. The list further down gives the same information in words.";
    /// Under the picture: who made it.
    picture_by(date) = "The scale differs from period to period. The editors chose and named the events, and last checked them {date}.";
    /// Under the picture: whose alert it is about.
    picture_alert(publisher, date) = "Alert: {publisher}, {date}. Parts of it are disputed.";
    /// In the picture, under the band.
    picture_band(dates) = "the alert, {dates}";
    /// Name of the lane for events of no kind that the file names.
    other_events = "Other events";

    /// Heading.
    fears_heading = "Fears and outcomes";
    /// Beside it.
    fears_by = "chosen and read by the editors";
    /// Under it.
    fears_note = "“Came true” and “not borne out” are the editors’ reading of the sources named. Each entry says who denies it.";
    /// Head of a column: the publisher as speaker, with the date of the alert.
    fears_said(publisher, date) = "{publisher} said or feared, {date}";
    /// Before what became of a fear.
    outcome_came_true = "Came true:";
    /// Before what became of a fear.
    outcome_not = "Not borne out:";
    /// Before what became of a fear.
    outcome_in_part = "In part, or disputed:";
    /// Before what became of a fear.
    outcome_unknown = "Unknown:";

    /// Heading.
    same_events_list = "The same events, as a list";
    /// Heading of a part of a period that the alert divides.
    period_until(name) = "{name}: up to the alert";
    /// Heading of a part of a period that the alert divides.
    period_after(name) = "{name}: after the alert";
    /// Heading of events outside of all periods.
    other_dates = "Other dates";
    /// Beside the name of a period: its years, and how many events it holds.
    years_events(years, count) = "{years}, {count} events";
    /// The same for a single event.
    years_one_event(years) = "{years}, one event";
    /// Between the events before the alert and those after it.
    alert_appeared(publisher, dates) = "{publisher}, {dates}";
    /// Fold, and name of the table in it.
    same_events_table = "The same events, as a table";
    /// Head of a column.
    column_when = "Date";
    /// Head of a column.
    column_event = "Event";
    /// Head of a column.
    column_kind = "Kind";
    /// Head of a column.
    column_who_harmed = "Who was harmed";
    /// Head of a column: whether the alert speaks of it.
    column_origin = "Origin";

    /// Title of the page.
    events_title(publisher, title) = "Then and now: {publisher} on {title}";
    /// Description of the page.
    events_description(publisher, title) = "What had happened before {publisher}’s alert on {title}, what it feared, and what followed: dated events with sources.";
}
