//! English: “Then and now”.

use super::sentences;

sentences! {
    /// Text below the heading.
    events_lead(publisher) = "What had happened before the alert, what fears {publisher} expressed in it, and what followed.";
    /// Shown instead if there are no events.
    events_none = "The editors have added no dated events to this alert.";
    /// A content note.
    events_note = "the picture and the lists mention killings and expulsions in words only.";
    /// Link that skips to the end of the page, where another link leads on.
    events_note_around = "Skip all events";
    /// Link at the end of the page.
    way_on_asked(publisher) = "Next: what {publisher} asked for, and what followed";
    /// The same if the alert makes no recommendations.
    way_on_text = "Next: the full text of the alert";

    /// Name of the period filter.
    period_shown = "Period shown";
    /// Choice: no limit.
    every_period = "All";
    /// How many events are shown when some are hidden, for screen readers.
    events_shown(shown, all) = "{shown} of {all} events shown";

    /// Heading of the chart.
    events_counted(count) = "{count} dated events";
    /// The same for one.
    events_one = "One dated event";
    /// Legend: text after a symbol of the chart.
    legend_band = "when the alert appeared";
    /// Legend: text after a symbol of the chart.
    legend_line = "how long it lasted";
    /// Legend: what a position in the chart means.
    legend_after = "right of the band: after the alert";
    /// Text above the chart.
    label_rule = "Names of events in which people were harmed follow one rule: who was harmed, what was done, where.";
    /// Link after it.
    same_events_below = "The same events with sources";
    /// Shown if the viewport is too narrow for the chart.
    picture_scrolls = "The picture scrolls sideways.";
    /// Name of the chart, for screen readers.
    picture_region = "Picture of the events over time";
    /// Description of the chart, for screen readers.
    picture_in_words(publisher) = "Each kind of event has a lane, and time runs from left to right. A band marks when {publisher} published its alert. The list further down gives the same information in words.";
    /// Below the chart: who made it.
    picture_by(date) = "The scale differs from period to period. The editors chose and named the events, and last checked them on {date}.";
    /// Below the chart: the alert's publisher and date.
    picture_alert(publisher, date) = "Alert: {publisher}, {date}. Parts of it are disputed.";
    /// In the chart, below the band.
    picture_band(dates) = "the alert, {dates}";
    /// Name of the lane for events without a known kind.
    other_events = "Other events";

    /// Heading.
    fears_heading = "Fears and outcomes";
    /// Text beside it.
    fears_by = "chosen and interpreted by the editors";
    /// Text below it.
    fears_note = "“Came true” and “not borne out” are the editors’ reading of the sources named. Each entry says who denies it.";
    /// Column header: the publisher as speaker, with the date of the alert.
    fears_said(publisher, date) = "{publisher} said or feared, {date}";
    /// Label before the outcome of a fear.
    outcome_came_true = "Came true:";
    /// Label before the outcome of a fear.
    outcome_not = "Not borne out:";
    /// Label before the outcome of a fear.
    outcome_in_part = "In part, or disputed:";
    /// Label before the outcome of a fear.
    outcome_unknown = "Unknown:";

    /// Heading.
    same_events_list = "The same events, as a list";
    /// Heading of one part of a period that the alert's date divides.
    period_until(name) = "{name}: up to the alert";
    /// Heading of one part of a period that the alert's date divides.
    period_after(name) = "{name}: after the alert";
    /// Heading of events outside all periods.
    other_dates = "Other dates";
    /// Beside the name of a period: its years and number of events.
    years_events(years, count) = "{years}, {count} events";
    /// The same for a single event.
    years_one_event(years) = "{years}, one event";
    /// Between the events before the alert and those after it.
    alert_appeared(publisher, dates) = "{publisher}, {dates}";
    /// Disclosure, and the name of the table in it.
    same_events_table = "The same events, as a table";
    /// Column header.
    column_when = "Date";
    /// Column header.
    column_event = "Event";
    /// Column header.
    column_kind = "Kind";
    /// Column header.
    column_who_harmed = "Who was harmed";
    /// Column header: whether the alert mentions the event.
    column_origin = "Origin";

    /// Title of the page.
    events_title(publisher, title) = "Then and now: {publisher} on {title}";
    /// Description of the page.
    events_description(publisher, title) = "What had happened before {publisher}’s alert on {title}, what fears it expressed, and what followed: dated events with sources.";
}
