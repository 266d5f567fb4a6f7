//! The source language: the stage timeline and the components that it shares with other pages.

use super::sentences;

sentences! {
    /// Link in the site's head.
    all_alerts_link = "Alerts";
    /// Skip link.
    skip_to_stages = "Skip to the ten stages";
    /// Skip link on a page with one stage chosen.
    skip_to_stage = "Skip to the chosen stage";
    /// Name of the link to the first page, read out.
    home_link(name) = "{name}: all alerts";
    /// Beside the alert's title, on a page with one stage chosen.
    judgment_not_finding(publisher) = "{publisher}’s judgment, not a court’s finding";
    /// Menu in the head of a page.
    share = "Share";
    /// In that menu.
    copy_page_link = "Copy link to this page";
    /// In that menu.
    cite_page_and_alert = "Cite the alert and this page";
    /// In that menu.
    page_data = "Data of this alert (JSON)";
    /// What a button says once it has copied.
    copied_now = "Copied";
    /// The same where the browser refused.
    copy_refused = "Your browser did not allow copying";

    /// Who decided the level, beside it.
    level_declared(publisher) = "declared by {publisher}";
    /// Heading: the publisher as speaker.
    said(publisher) = "{publisher} said";
    /// Heading: the publisher as speaker, with the date of the alert.
    said_on(publisher, date) = "{publisher} said, {date}";
    /// Heading: others as speakers.
    who_disagrees = "Who disagrees";
    /// Before a list of links by finding.
    index_not_score = "What others say about its claims (an index, not a score):";
    /// Fold with the sources of the texts at the top of the page.
    hero_sources = "Sources of these texts";
    /// In that fold.
    hero_what = "What this is";
    /// In that fold.
    hero_level = "The level";

    /// Link to a list, with how many there are.
    count_disputed(count) = "{count} disputed";
    /// Link to a list.
    count_corrected(count) = "{count} corrected";
    /// Link to a list.
    count_unresolved(count) = "{count} unresolved";
    /// Link to a list.
    count_context(count) = "{count} given context";
    /// Link to a list.
    count_supported(count) = "{count} that others support";
    /// Link to a list.
    count_outcome(count) = "{count} with an outcome";
    /// Link to the risk factors.
    count_factors(count) = "Risk factors ({count})";
    /// Link to the recommendations.
    count_recommendations(count) = "Recommendations ({count})";

    /// Heading.
    since_then = "Since then";
    /// Beside that heading.
    since_read_to(date) = "sources read up to {date}";
    /// Heading of rows: who governs the region.
    since_control = "Who controls it";
    /// Heading of rows: who left, stayed and returned.
    since_people = "Who left, stayed or returned";
    /// Heading of rows: the dead of the war that the alert is about.
    since_dead = "Dead, by side";
    /// Link to the events after the alert.
    since_events(count) = "{count} dated events since the alert";
    /// The same for one event.
    since_one_event = "One dated event since the alert";

    /// On each printed page.
    paper_line(title, publisher, dates, site) = "{title}: the judgment of {publisher}, {dates}, not a court’s finding. Parts are disputed. {site}.";
    /// Fold: lines of the alert's list of stages that it puts under none of them.
    lines_under_no_stage(count) = "Lines listed under no stage ({count})";
    /// Heading over the places of a map, in words.
    places_of_map = "The places, with all their names";
    /// Name of the navigation, read out.
    parts_of_alert = "Parts of this alert";
    /// The same at the lower end of a phone's screen.
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

    /// Name of the line with a content note, read out.
    content_note_name = "Content note";
    /// Before the text of a content note.
    content_note_label = "Content note:";
    /// A content note.
    content_note_list = "this page names killings and expulsions, in words only.";
    /// A content note on the page of a stage.
    content_note_named(stage) = "{stage} is about violence against people. This page describes it in words only.";
    /// The same on the page of a stage that is about killing.
    content_note_killing(stage) = "{stage} is about mass killing. This page describes it in words only.";
    /// The same on the page of a stage that is about sexual violence.
    content_note_sexual(stage) = "{stage} is about sexual violence. This page describes it in words only.";
    /// The same on the page of a stage that is about both.
    content_note_both(stage) = "{stage} is about killing and sexual violence. This page describes both in words only.";
    /// Way around it.
    read_how_first = "First, see how to read this";
    /// Way around it.
    go_to_prevention = "Go to prevention";

    /// Heading of the list.
    ten_stages = "Ten stages";
    /// Beside it.
    several_at_once = "several at once, in any order";
    /// Head of a column.
    others_column = "Others say";
    /// Head of the column of a period after the alert.
    after_column = "after";
    /// Instead of verdicts.
    no_check_yet = "no check yet";
    /// Instead of bars.
    no_date_given = "no date given";
    /// Before the years of a row, read out.
    dated_in = "Dated in:";
    /// Behind the years of a row, read out.
    after_the_alert = "(after the alert)";
    /// On a stage that the publisher names as reached.
    at_this_stage(publisher) = "{publisher}: at this stage";
    /// Two years of one century.
    years_short(first, last) = "{first}–{last}";
    /// Under the list.
    key_row(publisher, when) = "Each row is one stage, with what {publisher} said about it {when}.";
    /// Under the list, where anybody has checked the alert.
    key_checks = "Beside it you see what others say, and about which point.";
    /// Under the list, where rows have bars. A picture of a bar follows.
    key_bar = "A bar marks each period that has dated items tied to the stage:";
    /// Behind the first picture of a bar.
    key_bar_before = "up to the alert,";
    /// Behind the second picture of a bar.
    key_bar_after = "after it. A bar shows that there are some, never how many.";
    /// Under the list on a phone, where rows name years and have no bars.
    key_years = "The years are those of the dated items tied to the stage.";
    /// Link.
    all_events(count) = "All {count} events on a timeline";
    /// The same for a single one.
    all_events_one = "The one event on a timeline";
    /// Fold over many events, with the first and the last year.
    events_folded(count, from, to) = "{count} events, {from} to {to}";

    /// A verdict, before its subject.
    verdict_supported = "Agree:";
    /// A verdict, before its subject.
    verdict_corrected = "Corrected:";
    /// A verdict, before its subject.
    verdict_disputed = "Disputed:";
    /// A verdict, before its subject.
    verdict_context = "Context:";
    /// A verdict, before its subject.
    verdict_outcome = "Outcome:";
    /// A verdict, before its subject.
    verdict_unresolved = "Unresolved:";
    /// Before what others say.
    told_supported = "Others agree:";
    /// Before what others say.
    told_corrected = "Others correct it:";
    /// Before what others say.
    told_context = "Others add context:";
    /// Before what others say.
    told_outcome = "What came of it:";
    /// After the subject of a check that is shown in full further up. A link to it.
    shown_above = "shown above";
    /// Before the name of who denies something.
    who_denies = "Who denies it:";
    /// Before what is not known.
    what_is_missing = "Not known:";
    /// Who is behind a check, and how sure they are.
    checked_high = "Checked by the editors, confidence high.";
    /// Who is behind a check, and how sure they are.
    checked_medium = "Checked by the editors, confidence medium.";
    /// Who is behind a check, and how sure they are.
    checked_low = "The editors looked and could not settle it.";
    /// Source with its date.
    source_dated(publisher, date) = "{publisher}, {date}";
    /// Source without a date.
    source_undated(publisher) = "{publisher}, no date given";
    /// A source of one party to the conflict.
    source_of_side(name, side) = "{name} ({side} outlet)";
    /// Source where the same publisher has several of one date.
    source_titled(name, title) = "{name}, “{title}”";
    /// A source that was read in a copy.
    source_in_copy(name) = "{name} (copy)";
    /// Who says something, and when.
    speaker_dated(speaker, date) = "{speaker}, {date}:";

    /// Link to a statement's place in the alert.
    place_chip(place) = "Alert, {place}";
    /// The date of a statement.
    statement_dated(date) = "dated {date}";
    /// A link without a target in the alert.
    links_lost(words) = "Lost link in the alert: “{words}”.";
    /// Menu of a statement, read out.
    statement_menu(text) = "Link to and cite: {text}";
    /// In that menu.
    statement_link_here(text) = "Link to: {text}";
    /// In that menu.
    statement_cite(text) = "Cite: {text}";
    /// Before a note of the editors.
    note_by_editors = "Editors’ note:";

    /// Name of the pane beside the list, read out.
    how_to_read_stages = "How to read the stages";
    /// Heading.
    one_claim_traced = "One claim, traced";
    /// Beside a heading.
    by_the_editors = "by the editors";
    /// Heading: others as speakers.
    others_said = "Others say";
    /// Heading.
    how_to_read_row = "How to read a row";
    /// What a part of a row means.
    row_claim_means(publisher, date) = "what {publisher} said, {date}, in our words";
    /// What a part of a row means.
    row_verdict_means = "what others say, and about which point";
    /// What a part of a row means.
    row_bar_means = "a period that has dated items tied to the stage; double line after the alert";
    /// Heading.
    how_to_read_ten = "How to read the ten";
    /// Heading.
    level_means(level) = "What “{level}” means";

    /// Link back to the list.
    all_stages = "All stages";
    /// Behind the name of a stage, read out.
    stage_in_alert(publisher, title) = ": {publisher} on {title}";
    /// Name of a navigation, read out.
    other_stages = "Other stages";
    /// Link, read out.
    row_above(name) = "Row above: {name}";
    /// Link, read out.
    row_below(name) = "Row below: {name}";
    /// Link, read out.
    close_stage(name) = "Close {name}, back to all stages";
    /// Name of a navigation, read out.
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
    /// Beside a heading: whose model, in our words.
    model_in_our_words(author) = "{author}’s model, in our words";
    /// Beside a heading.
    said_in_our_words = "in our words";
    /// The same where anybody has checked the claims.
    said_and_checked = "in our words; under each claim, what others say";
    /// Instead of statements.
    nothing_under_stage = "The alert says nothing under this stage.";
    /// Instead of claims, where the editors could not read the whole text.
    nothing_read_under_stage = "The editors could not read what the text says under this stage, if it says anything.";
    /// Above claims that the publisher did not put under a stage.
    mapped_by_editors(publisher) = "The editors placed these statements under this stage. {publisher} does not say which stage they are about.";
    /// The same for a whole list of stages.
    stages_placed(stages) = "The editors, not the publisher, placed the statements under these stages: {stages}.";
    /// Link from an alert that was replaced to the later one.
    read_later_version = "Read the later version";
    /// Fold.
    tied_statements = "Other paragraphs that the editors tie to this stage";
    /// Heading.
    can_prevent = "What can prevent it";
    /// Beside it.
    model_says(author) = "{author}’s model says, in our words";
    /// Heading.
    stage_in_time(name) = "{name} over time";
    /// Beside a heading.
    ties_by_editors = "ties by the editors";
    /// A line of a stage's time.
    line_alert = "The alert";
    /// Beside things that fall into no period.
    line_other = "Other dates";
    /// What a shape means.
    shape_alert = "the alert mentions it";
    /// What a shape means.
    shape_editors = "added by the editors";
    /// What a shape means.
    shape_itself = "the alert itself";
    /// Heading.
    followed = "What followed";
    /// Beside a heading.
    tied_by_the_editors = "tied by the editors";
    /// Instead of events.
    nothing_followed = "No event after the alert is tied to this stage.";
    /// Link.
    all_that_followed = "Everything that followed";
    /// Up to when the editors read.
    read_to(date) = "Sources read up to {date}.";
    /// Heading.
    before_the_alert = "Before the alert";
    /// Who acted.
    acted_by(who) = "By: {who}.";
    /// Who was harmed.
    harm_to(who) = "Harmed: {who}.";
    /// Whether the alert speaks of an event.
    mentioned = "The alert mentions it.";
    /// Whether the alert speaks of an event.
    added = "Added by the editors.";
    /// Before what is disputed about an event.
    event_disputed = "Disputed:";
    /// Heading.
    tied_to_stage = "Tied to this stage";
    /// Beside it.
    by_a_rule = "by the editors, following a written rule";
    /// Above the name of a risk factor.
    factor_number(number) = "Risk factor {number}";
    /// Above the name of a recommendation.
    recommendation_number(number) = "Recommendation {number}";

    /// Foot: what the site is.
    foot_explains(name) = "{name} explains alerts. It does not issue any.";
    /// Foot: when the editors last checked the data.
    foot_checked(date) = "Last checked by the editors {date}. Parts of this alert are disputed.";
    /// Link in the foot.
    foot_level = "What the level means";
    /// Link in the foot.
    foot_sources = "Sources of this alert";
    /// Link in the foot.
    foot_changes = "What changed on these pages";

    /// Title of a stage's page.
    stage_title(stage, publisher, title) = "{stage}: {publisher} on {title}";
    /// Description of a stage's page.
    stage_description(stage, publisher, title) = "{stage}: what {publisher} said of it in its alert on {title}, what others say, what followed and what can prevent it.";
}
