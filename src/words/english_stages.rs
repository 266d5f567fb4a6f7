//! English: the stage timeline, and the components that it shares with other pages.

use super::sentences;

sentences! {
    /// Link in the site's header.
    all_alerts_link = "Alerts";
    /// Skip link.
    skip_to_stages = "Skip to the ten stages";
    /// Skip link on a page with a selected stage.
    skip_to_stage = "Skip to the chosen stage";
    /// Name of the link to the first page, for screen readers.
    home_link(name) = "{name}: all alerts";
    /// Text beside the alert's title, on a page with a selected stage.
    judgment_not_finding(publisher) = "{publisher}’s judgment, not a court’s finding";
    /// Menu in the header of a page.
    share = "Share";
    /// Item in that menu.
    copy_page_link = "Copy link to this page";
    /// Item in that menu.
    cite_page_and_alert = "Cite the alert and this page";
    /// Item in that menu.
    page_data = "This alert’s data (JSON)";
    /// Label of a copy button after copying.
    copied_now = "Copied";
    /// The same if the browser refused.
    copy_refused = "Your browser did not allow copying";

    /// Text beside the level: who declared it.
    level_declared(publisher) = "declared by {publisher}";
    /// Heading: the publisher is the speaker.
    said(publisher) = "{publisher} said";
    /// Before the names of the stages that the publisher named as reached, for screen readers.
    stages_it_named = "Stages named as reached:";
    /// Heading: the publisher is the speaker, with the date of the alert.
    said_on(publisher, date) = "{publisher} said, {date}";
    /// Heading: others are the speakers.
    who_disagrees = "Who disagrees";
    /// Label before a list of links by finding.
    index_not_score = "What others say about its claims (an index, not a score):";
    /// Disclosure with the sources of the text at the top of the page.
    hero_sources = "Sources for these texts";
    /// Heading in that disclosure.
    hero_what = "What this is";
    /// Heading in that disclosure.
    hero_level = "The level";

    /// Link to a list, with its length.
    count_disputed(count) = "{count} disputed";
    /// Link to a list, with its length.
    count_corrected(count) = "{count} corrected";
    /// Link to a list, with its length.
    count_unresolved(count) = "{count} unresolved";
    /// Link to a list, with its length.
    count_context(count) = "{count} given context";
    /// Link to a list, with its length.
    count_supported(count) = "{count} that others support";
    /// Link to a list, with its length.
    count_outcome(count) = "{count} with an outcome";
    /// Link to the risk factors.
    count_factors(count) = "Risk factors ({count})";
    /// Link to the recommendations.
    count_recommendations(count) = "Recommendations ({count})";

    /// Heading.
    since_then = "Since then";
    /// Text beside that heading.
    since_read_to(date) = "sources read up to {date}";
    /// Row heading: who governs the region.
    since_control = "Who controls it";
    /// Row heading: who left, stayed and returned.
    since_people = "Who left, stayed or returned";
    /// Row heading: the dead of the war that the alert is about.
    since_dead = "Dead, by side";
    /// Link to the events after the alert.
    since_events(count) = "{count} dated events since the alert";
    /// The same for one event.
    since_one_event = "One dated event since the alert";

    /// On each printed page.
    paper_line(title, publisher, dates, site) = "{title}: the judgment of {publisher}, {dates}, not a court’s finding. Parts are disputed. {site}.";
    /// Disclosure: lines in the alert's list of stages that belong to no stage.
    lines_under_no_stage(count) = "Lines listed under no stage ({count})";
    /// Heading above the list of a map's places.
    places_of_map = "The places, with all their names";
    /// Name of the navigation, for screen readers.
    parts_of_alert = "Parts of this alert";
    /// The same for the bottom bar on a phone.
    parts_of_alert_dock = "Parts of this alert, bottom bar";
    /// Tab.
    tab_stages = "Stages";
    /// Tab.
    tab_factors = "Risk factors";
    /// Tab.
    tab_recommendations = "Recommendations";
    /// Tab.
    tab_checks = "What others say";
    /// Tab.
    tab_events = "Then and now";
    /// Tab.
    tab_text = "Full text";
    /// Tab.
    tab_sources = "Sources";
    /// Tab on a phone.
    dock_factors = "Factors";
    /// Tab on a phone.
    dock_checks = "Others say";
    /// Tab on a phone.
    dock_events = "Then, now";
    /// Menu on a phone.
    dock_more = "More";

    /// Name of the line with a content note, for screen readers.
    content_note_name = "Content note";
    /// Label before the text of a content note.
    content_note_label = "Content note:";
    /// A content note.
    content_note_list = "this page mentions killings and expulsions, in words only.";
    /// A content note on the page of a stage.
    content_note_named(stage) = "{stage} is about violence against people. This page describes it in words only.";
    /// The same on the page of a stage that is about killing.
    content_note_killing(stage) = "{stage} is about mass killing. This page describes it in words only.";
    /// The same on the page of a stage that is about sexual violence.
    content_note_sexual(stage) = "{stage} is about sexual violence. This page describes it in words only.";
    /// The same on the page of a stage that is about both.
    content_note_both(stage) = "{stage} is about killing and sexual violence. This page describes both in words only.";
    /// Link that skips it.
    read_how_first = "First, see how to read this";
    /// Link that skips it.
    go_to_prevention = "Go to prevention";

    /// Heading of the list of stages.
    ten_stages = "Ten stages";
    /// Text beside it.
    several_at_once = "several at once, in any order";
    /// Column header.
    others_column = "Others say";
    /// Column header of a period after the alert.
    after_column = "after";
    /// Shown instead of a claim, if the editors read the alert's stages in full.
    no_claim = "nothing under this stage";
    /// Shown instead of a claim, if they read only part of the text.
    no_claim_read = "nothing in the part that was read";
    /// Shown instead of verdicts.
    no_check_yet = "no check yet";
    /// Shown instead of bars.
    no_date_given = "no date given";
    /// Label before the years of a row, for screen readers.
    dated_in = "Dated in:";
    /// After the years of a row, for screen readers.
    after_the_alert = "(after the alert)";
    /// Label of a stage that the publisher names as reached.
    at_this_stage(publisher) = "{publisher}: at this stage";
    /// A span of years with the second year shortened.
    years_short(first, last) = "{first}–{last}";
    /// Text below the list.
    key_row(publisher, when) = "Each row is one stage, with what {publisher} said about it {when}.";
    /// Text below the list if the alert has checks.
    key_checks = "Beside it you see what others say, and about which point.";
    /// Text below the list if rows have bars. An image of a bar follows.
    key_bar = "A bar marks each period that has dated items tied to the stage:";
    /// Text after the first image of a bar.
    key_bar_before = "up to the alert,";
    /// Text after the second image of a bar.
    key_bar_after = "after it. A bar means one or more such items.";
    /// Text below the list on a phone, where rows show years instead of bars.
    key_years = "The years shown are those of dated items tied to the stage.";
    /// Link.
    all_events(count) = "All {count} events on a timeline";
    /// The same for one.
    all_events_one = "The one event on a timeline";
    /// Disclosure with many events: their number, first and last year.
    events_folded(count, from, to) = "{count} events, {from} to {to}";

    /// Verdict before its subject.
    verdict_supported = "Agree:";
    /// Verdict before its subject.
    verdict_corrected = "Corrected:";
    /// Verdict before its subject.
    verdict_disputed = "Disputed:";
    /// Verdict before its subject.
    verdict_context = "Context:";
    /// Verdict before its subject.
    verdict_outcome = "Outcome:";
    /// Verdict before its subject.
    verdict_unresolved = "Unresolved:";
    /// Label before what others say.
    label_supported = "Others agree:";
    /// Label before what others say.
    label_corrected = "Others correct it:";
    /// Label before what others say.
    label_context = "Others add context:";
    /// Label before what others say.
    label_outcome = "What came of it:";
    /// Link to a check that is shown in full further up, after the check's subject.
    shown_above = "shown above";
    /// Label before the name of whoever denies it.
    who_denies = "Who denies it:";
    /// Label before what is not known.
    what_is_missing = "Not known:";
    /// Who made a check, and their confidence.
    checked_high = "Checked by the editors, with high confidence.";
    /// Who made a check, and their confidence.
    checked_medium = "Checked by the editors, with medium confidence.";
    /// Who made a check, and their confidence.
    checked_low = "The editors tried, but could not settle it.";
    /// A source with its date.
    source_dated(publisher, date) = "{publisher}, {date}";
    /// A source without a date.
    source_undated(publisher) = "{publisher}, no date given";
    /// A source of one party to the conflict.
    source_of_side(name, side) = "{name} ({side} outlet)";
    /// A source whose publisher has several of the same date.
    source_titled(name, title) = "{name}, “{title}”";
    /// A source that was read in a copy.
    source_in_copy(name) = "{name} (copy)";
    /// A speaker and a date, before a statement.
    speaker_dated(speaker, date) = "{speaker}, {date}:";

    /// Link to a statement's position in the alert.
    place_chip(place) = "Alert, {place}";
    /// The date of a statement.
    statement_dated(date) = "dated {date}";
    /// Note on a dead link in the alert.
    links_lost(words) = "Dead link in the alert: “{words}”.";
    /// Name of a statement's menu, for screen readers.
    statement_menu(text) = "Link to or cite: {text}";
    /// Item in that menu.
    statement_link_here(text) = "Link to: {text}";
    /// Item in that menu.
    statement_cite(text) = "Cite: {text}";
    /// Label before an editors' note.
    note_by_editors = "Editors’ note:";

    /// Name of the pane beside the list, for screen readers.
    how_to_read_stages = "How to read the stages";
    /// Heading.
    one_claim_traced = "One claim, traced";
    /// Text beside a heading.
    by_the_editors = "by the editors";
    /// Heading: others are the speakers.
    others_said = "Others say";
    /// Heading: the editors are the speakers, and name whom they quote.
    editors_add = "The editors add";
    /// Heading.
    how_to_read_row = "How to read a row";
    /// Legend: what a part of a row means.
    row_claim_means(publisher, date) = "what {publisher} said, {date}, in our words";
    /// Legend: what a part of a row means.
    row_verdict_means = "what others say, and about which point";
    /// Legend: what a part of a row means.
    row_bar_means = "a period that has dated items tied to the stage; double line after the alert";
    /// Heading.
    how_to_read_ten = "How to read the ten stages";
    /// Heading.
    level_means(level) = "What “{level}” means";

    /// Link back to the list.
    all_stages = "All stages";
    /// After the name of a stage, for screen readers.
    stage_in_alert(publisher, title) = ": {publisher} on {title}";
    /// Name of a navigation, for screen readers.
    other_stages = "Other stages";
    /// Link, for screen readers.
    row_above(name) = "Row above: {name}";
    /// Link, for screen readers.
    row_below(name) = "Row below: {name}";
    /// Link, for screen readers.
    close_stage(name) = "Close {name}, back to all stages";
    /// Name of a navigation, for screen readers.
    in_this_stage = "In this stage";
    /// Link within the pane.
    jump_said = "Said";
    /// Link within the pane.
    jump_prevention = "Prevention";
    /// Link within the pane.
    jump_followed = "What followed";
    /// Link within the pane.
    jump_before = "Before";
    /// Link within the pane.
    jump_ties = "Ties";
    /// Heading.
    stage_means = "What the stage means";
    /// Text beside a heading: whose model, in our words.
    model_in_our_words(author) = "{author}’s model, in our words";
    /// Text beside a heading.
    said_in_our_words = "in our words";
    /// The same if the claims have checks.
    said_and_checked = "in our words; under each claim, what others say";
    /// Shown instead of statements.
    nothing_under_stage = "The alert says nothing under this stage.";
    /// Shown instead of claims if the editors could not read the whole text.
    nothing_read_under_stage = "The editors could not read what the text says under this stage, if it says anything.";
    /// Text above claims that the publisher did not put under a stage.
    mapped_by_editors(publisher) = "The editors placed these statements under this stage. {publisher} does not say which stage they are about.";
    /// The same for a whole list of stages.
    stages_placed(stages) = "The editors, not the publisher, placed the statements under these stages: {stages}.";
    /// Link from an alert that was replaced to the later one.
    read_later_version = "Read the later version";
    /// Disclosure.
    tied_statements = "Other paragraphs that the editors tie to this stage";
    /// Heading.
    can_prevent = "What can prevent it";
    /// Text beside it.
    model_says(author) = "{author}’s model says, in our words";
    /// Heading.
    stage_in_time(name) = "{name} over time";
    /// Text beside a heading.
    ties_by_editors = "ties by the editors";
    /// A line in a stage's timeline.
    line_alert = "The alert";
    /// Label of a line in a stage's timeline: dates outside all periods.
    line_other = "Other dates";
    /// Legend: what a shape means.
    shape_alert = "the alert mentions it";
    /// Legend: what a shape means.
    shape_editors = "added by the editors";
    /// Legend: what a shape means.
    shape_itself = "the alert itself";
    /// Heading.
    followed = "What followed";
    /// Text beside a heading.
    tied_by_the_editors = "tied by the editors";
    /// Shown instead of events.
    nothing_followed = "No event after the alert is tied to this stage.";
    /// The same below outcomes of the alert's fears.
    nothing_else_followed = "No other event after the alert is tied to this stage.";
    /// Link.
    all_that_followed = "Everything that followed";
    /// The date up to which the editors read sources.
    read_to(date) = "Sources read up to {date}.";
    /// Heading.
    before_the_alert = "Before the alert";
    /// Who acted.
    acted_by(who) = "By: {who}.";
    /// Who was harmed.
    harm_to(who) = "Harmed: {who}.";
    /// Whether the alert mentions an event.
    mentioned = "The alert mentions it.";
    /// Whether the alert mentions an event.
    added = "Added by the editors.";
    /// Label before what is disputed about an event.
    event_disputed = "Disputed:";
    /// Heading.
    tied_to_stage = "Tied to this stage";
    /// Text beside it.
    by_a_rule = "by the editors, following a written rule";
    /// Text above the name of a risk factor.
    factor_number(number) = "Risk factor {number}";
    /// Text above the name of a recommendation.
    recommendation_number(number) = "Recommendation {number}";

    /// Footer: what the site is.
    foot_explains(name) = "{name} explains alerts. It does not issue any.";
    /// Footer: when the editors last checked the data.
    foot_checked(date) = "The editors last checked this on {date}. Parts of this alert are disputed.";
    /// Link in the footer.
    foot_level = "What the level means";
    /// Link in the footer.
    foot_sources = "Sources for this alert";
    /// Link in the footer.
    foot_changes = "What changed on these pages";

    /// Title of a stage's page.
    stage_title(stage, publisher, title) = "{stage}: {publisher} on {title}";
    /// Description of a stage's page.
    stage_description(stage, publisher, title) = "{stage}: what {publisher} said about it in its alert on {title}, what others say, what followed and what can prevent it.";
}
