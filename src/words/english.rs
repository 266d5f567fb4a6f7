//! The source language. Sentences that carry a placeholder name it in braces.

use super::sentences;

sentences! {
    /// Name of the site.
    site_name = "Forewarned";
    /// Name of the site's navigation, read out.
    site_navigation = "Site";
    /// Link to the first page.
    all_alerts = "All alerts";
    /// First link of every page, seen only when it has the focus.
    skip_to_content = "Skip to the content";
    /// Before the choice of light or dark.
    theme_label = "Appearance";
    /// As the device says.
    theme_auto = "As the device";
    /// Light paper.
    theme_light = "Light";
    /// Dark paper.
    theme_dark = "Dark";
    /// Strong contrast.
    theme_contrast = "High contrast";
    /// Foot of every page: what this is.
    footer_what = "Forewarned restates alerts in its own words. What the editors add is marked as theirs. Nothing you mark or write leaves your device.";
    /// Foot of every page, before a link to the Convention.
    footer_law = "A stage is an organization’s judgment. Whether a genocide took place is for a competent court to decide, under the";
    /// The link's text.
    convention = "Genocide Convention of 1948";

    /// Heading of the first page.
    catalogue = "Genocide early-warning alerts, explained";
    /// Under it.
    catalogue_lead = "Each alert opens as a stage timeline, a risk-factor checklist and recommendations: who says what, on what evidence, who disagrees, and what followed.";
    /// Title of an alert's page in the browser's tab.
    page_title(title, publisher) = "{title}: {publisher}’s alert, explained – Forewarned";

    /// Above a title: level, publisher, date.
    kicker(level, publisher, date) = "{level} · {publisher} · {date}";
    /// A number before a name.
    numbered(number, name) = "{number} {name}";
    /// Label of the editors' summary.
    summary_by_editors = "Summary, by the editors of Forewarned";
    /// In the box of facts.
    published_by = "Published by";
    /// In the box of facts.
    level_heading = "Level";
    /// In the box of facts.
    stages_named = "Stages it names";
    /// In the box of facts: an alert holds for one moment.
    snapshot_of = "A snapshot of";
    /// In the box of facts: when the editors last checked the data.
    last_checked = "Last checked";
    /// Level of alarm.
    level_watch = "Genocide Watch level: Watch";
    /// Level of alarm.
    level_warning = "Genocide Warning";
    /// Level of alarm.
    level_emergency = "Genocide Emergency";
    /// Fold under the head of an alert's page.
    about_alert = "About this alert: its level, its versions, its own title";
    /// Heading: what the level means.
    level_meaning(level) = "What “{level}” means";
    /// Heading: the versions of the alert.
    versions = "Its versions";
    /// Heading: the alert's own title.
    own_title = "Its own title";
    /// Before the title as the publisher gave it.
    title_in_original(publisher) = "As {publisher} worded it:";
    /// Before the first content.
    content_note = "This page tells of killing, persecution and flight, in words only. There are no pictures of people. What the alert and others say under Persecution and Extermination opens when you choose the stage; the timeline names events in a few words.";
    /// Name of the links to the parts of the page, read out.
    sections = "Parts of this page";
    /// Name of the alert as a whole, in a link.
    whole_alert = "The alert as a whole";

    /// Above a claim: who makes it.
    says(name) = "{name} says";
    /// Above a check: others, and how it relates to the claim.
    others_say(finding) = "Others say · {finding}";
    /// How a check relates to the claim.
    finding_supported = "supports it";
    /// How a check relates to the claim.
    finding_corrected = "corrects a detail";
    /// How a check relates to the claim.
    finding_disputed = "disputes it";
    /// How a check relates to the claim.
    finding_missing_context = "adds what is left out";
    /// How a check relates to the claim.
    finding_outcome = "what came of it";
    /// How a check relates to the claim.
    finding_unresolved = "could not be settled";
    /// Before the name of who denies something.
    denied_by = "Denied:";
    /// Before what is not known.
    not_known = "Not known:";
    /// How sure the editors are.
    confidence_high = "the editors’ confidence: high";
    /// How sure the editors are.
    confidence_medium = "the editors’ confidence: medium";
    /// How sure the editors are.
    confidence_low = "unresolved";
    /// Before a note of the editors.
    editors_note = "Editors’ note:";
    /// The date that the alert itself gives.
    dated_by_alert(date) = "dated by the alert: {date}";
    /// Where in the alert a claim is made; a link to the source.
    in_the_alert(at) = "the alert, {at}";
    /// Words that the alert marks as a link whose target is lost.
    lost_link(words) = "the alert links “{words}” to a page that is lost";
    /// Link to a claim's own address.
    address_of_statement(id) = "address of this statement ({id})";
    /// Label of ties.
    tied_by_editors = "Tied to it by the editors";
    /// Mark on something that is tied to what is chosen.
    tied_mark = "tied to your choice";
    /// Link to a risk factor.
    risk_factor_link(number, name) = "Risk factor {number}: {name}";
    /// Link to a recommendation.
    recommendation_link(number, name) = "Recommendation {number}: {name}";
    /// Link to a statement by its place and its first words.
    statement_link(place, text) = "Statement in the {place}: {text}";
    /// Place of a statement.
    place_title = "title";
    /// Place of a statement.
    place_background(number) = "background, paragraph {number}";
    /// Place of a statement.
    place_factors = "opening of the risk factors";
    /// Place of a statement.
    place_factor(name) = "entry of {name}";
    /// Place of a statement.
    place_stages = "opening of the stages";
    /// Place of a statement.
    place_stage(name) = "entry of the stage {name}";
    /// Place of a statement.
    place_unassigned(name) = "list of stages, behind {name}";
    /// Place of a statement.
    place_judgment = "closing judgment";
    /// Place of a statement.
    place_recommendation(number) = "recommendation {number}";

    /// Heading of a region.
    stage_timeline = "Stage timeline";
    /// Under it.
    stage_timeline_lead = "Ten stages after Gregory Stanton: several can go on at once, in any order, and none is required. A stage is the publisher’s judgment. Choose a stage or a mark to read what is said, by whom, and what others say.";
    /// Before the choice of a period.
    period_legend = "Period shown";
    /// All periods.
    all_periods = "All";
    /// A period of the picture, years only.
    period_years(from, to) = "{from}–{to}";
    /// The period around the alert.
    period_alert(from, to, year) = "{from}–{to} {year}";
    /// Link from the picture to the list.
    jump_to_list = "The same as a list and as a table";
    /// What a shape means.
    key_alert = "the alert says";
    /// What a shape means.
    key_editors = "added by the editors";
    /// What a shape means.
    key_after = "added by the editors, followed the alert";
    /// What a shape means.
    key_named = "stage that the publisher names as reached";
    /// Head of the column of undated statements.
    undated_column = "no date given";
    /// The band of the alert's own dates.
    alert_band(dates) = "the alert, {dates}";
    /// Left of the band.
    could_know = "what the alert could know";
    /// Right of the band.
    what_followed = "what followed";
    /// Name of a lane's marks, read out.
    marks_of(name) = "Marks of {name}";
    /// A mark, read out: date, claim, speaker.
    mark_said(date, name, publisher) = "{date}: {name} – {publisher}";
    /// A mark, read out: date, event.
    mark_added(date, name) = "{date}: {name} – added by the editors";
    /// Instead of a date.
    no_date = "No date given";
    /// Under the picture.
    unnamed_marks(count) = "{count} marks stand too close together to be named in the picture; each is in the list.";
    /// The lane for what is tied to no stage.
    no_stage = "Tied to no stage";
    /// Heading of what the alert says between two stages.
    no_stage_panel = "In the alert’s list of stages, under no stage";
    /// Before those statements.
    unassigned_between(name) = "Stands behind {name}, without the name of a stage.";
    /// On a stage that the publisher names as reached.
    named_by(publisher) = "named by {publisher}";
    /// Heading of what is said of all stages.
    stages_as_a_whole = "The stages as a whole";
    /// Heading in a panel.
    what_stage_means(name) = "What {name} means";
    /// Heading in a panel.
    what_is_said = "What is said here";
    /// Heading in a panel.
    what_can_prevent = "What can prevent it";
    /// Under that heading.
    prevention_by(author) = "Measures that {author}’s framework names, restated";
    /// Where the alert has nothing under a stage.
    nothing_said = "The alert says nothing under this stage.";
    /// Label of events.
    events_before = "Events that the editors tied to it";
    /// Label of events.
    events_after = "What followed, tied to it by the editors";
    /// Who was harmed.
    harmed(who) = "Harmed: {who}";
    /// Before a stage that tells of violence.
    content_note_stage = "This part tells of violence against people.";
    /// Link around it.
    skip_to(name) = "Go on to {name}";
    /// Heading.
    chronology = "Everything dated, in the order of time";
    /// Under it.
    chronology_lead = "The same as the picture, in words. Events were added by the editors from the sources named; harm to everyone is told in the same way.";
    /// Fold.
    chronology_list(count) = "As a list of {count} entries";
    /// Fold.
    chronology_table = "As a table";
    /// Column.
    column_date = "Date";
    /// Column.
    column_what = "What is said";
    /// Column; also before the names of those harmed.
    column_harmed = "Who was harmed";
    /// Column; also before the stages that the editors tied an event to.
    column_stage = "Stage";
    /// Column.
    column_speaker = "Who says it";
    /// The editors as speaker.
    the_editors = "Editors, from sources";
    /// Instead of a list that is empty.
    none = "none";
    /// Before who acted.
    actors = "Who acted";
    /// Before places.
    places = "Places";
    /// Before a dispute.
    disputed = "Disputed:";
    /// Whether the alert speaks of an event.
    in_alert = "The alert speaks of this.";
    /// Whether the alert speaks of an event.
    not_in_alert = "The alert does not speak of this.";

    /// Heading of a region.
    checklist = "Risk-factor checklist";
    /// Under it.
    checklist_lead = "Seven early warnings that the alert lists after Barbara Harff. Read what is said, and mark what you find. There is no total: factors are not counted.";
    /// Before the program has asked the device.
    marks_need_program = "Marks and notes are not kept until the page has finished loading.";
    /// Marks are kept.
    marks_kept = "Marks and notes are kept on this device only.";
    /// Marks are not kept.
    marks_not_kept = "This browser keeps nothing for this page: marks and notes are gone when you leave. Export them to keep them.";
    /// What the device holds cannot be read.
    marks_unreadable = "Marks kept on this device could not be read and were left as they are. What you mark now is not kept; erase to start anew.";
    /// Heading of what is said of all factors.
    factors_as_a_whole = "The risk factors as a whole";
    /// How the wording fits.
    fit_as_is = "As in Harff’s model.";
    /// How the wording fits.
    fit_adapted = "Adapted.";
    /// How the wording fits.
    fit_added = "Added.";
    /// Heading in a panel.
    what_factor_means(author, name) = "What {author} means: {name}";
    /// Name of the four choices, read out.
    mark_legend(number, name) = "Your mark for {number} {name}";
    /// A mark.
    mark_evidence_shown = "evidence shown";
    /// A mark.
    mark_unclear = "unclear";
    /// A mark.
    mark_no_evidence_found = "no evidence found";
    /// No mark.
    mark_not_assessed = "not assessed";
    /// Before the field for a note.
    note_label(number) = "Your note on {number}";
    /// Name of the buttons for marks and notes, read out.
    marks_tools = "Your marks and notes";
    /// Button.
    export_json = "Export to a file";
    /// Button.
    export_csv = "Export as a table (CSV)";
    /// Button.
    import_json = "Import from a file";
    /// Button.
    print_page = "Print";
    /// Button.
    erase = "Erase marks and notes";
    /// Before erasing.
    erase_sure = "Erase all marks and notes?";
    /// Button.
    erase_yes = "Erase";
    /// Button.
    erase_no = "Keep";
    /// After erasing.
    erased = "All marks and notes are erased.";
    /// After importing.
    imported = "The marks and notes of the file are here.";
    /// The file cannot be read.
    import_damaged = "That file holds no marks that could be read. Nothing was changed.";
    /// The file is newer.
    import_newer = "A newer version of Forewarned wrote that file. Nothing was changed.";
    /// The file belongs to another alert.
    import_other_alert = "The marks in that file belong to another alert. Nothing was changed.";
    /// Column of the exported table.
    csv_number = "Number";
    /// Column of the exported table.
    csv_factor = "Risk factor";
    /// Column of the exported table.
    csv_mark = "Mark";
    /// Column of the exported table.
    csv_note = "Note";
    /// Last line of the exported table.
    csv_provenance(title, publisher, date) = "A reader’s own marks on: {title} ({publisher}, {date}), as restated by Forewarned. The alert is one organization’s judgment; parts of it are disputed.";

    /// Heading of a region.
    recommendations = "Recommendations";
    /// Under it.
    recommendations_lead(publisher) = "What {publisher} asked for, of whom, and what became of it.";
    /// Before the filter.
    asked_of = "Asked of";
    /// No filter.
    everybody = "everybody";
    /// How many are shown.
    recommendations_shown(shown, all) = "{shown} of {all} recommendations shown";
    /// Who is asked.
    addressee_security_council = "UN Security Council";
    /// Who is asked.
    addressee_united_nations = "United Nations";
    /// Who is asked.
    addressee_leaders = "Leaders of states";
    /// Who is asked.
    addressee_all_sides = "All sides";
    /// Kind of prevention.
    prevents_demand = "a demand to stop";
    /// Kind of prevention.
    prevents_arms_embargo = "an arms embargo";
    /// Kind of prevention.
    prevents_peacekeeping = "peacekeeping";
    /// Kind of prevention.
    prevents_condemnation = "public condemnation";
    /// Kind of prevention.
    prevents_mediation = "mediation";
    /// Kind of prevention.
    prevents_ceasefire = "a ceasefire";
    /// Heading in a panel.
    what_is_asked = "What is asked";
    /// Heading in a panel.
    what_followed_recommendation = "What followed, by the editors";
    /// Up to when something holds.
    as_of(date) = "As of {date}";
    /// Button.
    copy_with_citation = "Copy with citation";
    /// After copying.
    copied = "Copied.";
    /// Where the browser does not let us copy.
    copy_by_hand = "The browser did not let us copy. Here it is, to copy by hand:";
    /// A citation.
    citation(publisher, title, date, part, address) = "{publisher}, “{title}”, {date}; {part} restated by Forewarned. One organization’s judgment; see what others say: {address}";

    /// Heading of a region.
    background = "Background";
    /// Under it.
    background_lead(publisher) = "The running text of the alert, claim by claim, as {publisher} puts it, with what others say beside it.";
    /// Heading of a paragraph.
    paragraph(number) = "Paragraph {number}";

    /// Heading of a region.
    then_and_now = "Then and now";
    /// Under it.
    then_and_now_lead = "What the alert feared and asked, beside what followed. What is not known is said to be unknown; that something followed does not say why.";
    /// Above a fear.
    alert_feared(publisher) = "{publisher} feared, in the alert";
    /// Above a recommendation.
    alert_asked(publisher) = "{publisher} asked, in the alert";
    /// Above what followed.
    what_followed_by(date) = "What followed, as of {date}";
    /// Above what followed, where it could not be settled.
    what_followed_unresolved(date) = "What followed, as of {date}: unresolved";

    /// Heading of a region.
    sources = "Sources";
    /// Under it.
    sources_lead(count) = "{count} sources, by kind, and whether the editors read each itself or in a copy.";
    /// Link behind it, to a page of its own.
    sources_page = "What each source shows, and what rests on it";
    /// Kind of source.
    kind_court = "Courts";
    /// Kind of source.
    kind_official = "States, the United Nations and other public bodies";
    /// Kind of source.
    kind_organization = "Organizations";
    /// Kind of source.
    kind_news = "News";
    /// Kind of source.
    kind_scholarly = "Scholarly works";
    /// Kind of source.
    kind_reference = "Encyclopedias and lists";
    /// A source without a date.
    undated = "undated";
    /// A source and its year, as a link.
    source_named(publisher, year) = "{publisher} {year}";
    /// In what form a source was read.
    read_in_copy(host) = "Read in a copy at {host}.";
    /// In what form a source was read.
    unread = "Not read by the editors: it supports nothing by itself.";
    /// A party's own outlet.
    side(side) = "A source of one party: {side}.";
    /// Heading.
    changes = "Changes to this page’s data";

    /// A value of the address that means nothing.
    bad_value(key, value) = "The address asks for {key} “{value}”, which is not on this page. It was left aside.";
    /// One short announcement.
    chosen_tied(name, count) = "{name} is open. {count} tied elsewhere.";
    /// One short announcement.
    chosen_untied(name) = "{name} is open.";
}
