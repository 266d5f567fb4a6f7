//! English: the page of sources.

use super::sentences;

sentences! {
    /// Heading of the page.
    sources_heading = "Sources for this alert’s pages";
    /// Text below it.
    sources_page_intro = "Each entry says what the source shows, how the editors read it, and what rests on it. An outlet that belongs to one side is labelled as that side’s.";
    /// Title of the page.
    sources_title(title, publisher) = "Sources: {publisher} on {title}";
    /// Description of the page.
    sources_description(publisher, title) = "The sources for what these pages say about {publisher}’s alert on {title}: courts, states, organizations, news, scholars and reference works, and what rests on each.";
    /// Name of the index, for screen readers.
    kinds_of_sources = "Kinds of sources";
    /// How the editors read a source.
    read_itself = "Read at its original address.";
    /// Disclosure with the details of a source.
    source_in_full = "What it shows, and what rests on it";
    /// Label before links to the items that cite a source.
    rests_on_it = "What rests on it:";
    /// Link to a check.
    rests_check(name) = "Check: {name}";
    /// Link to an event.
    rests_event(title) = "Event: {title}";
    /// Link to the outcome of a fear.
    rests_fear(name) = "Outcome of a fear: {name}";
    /// Link to what followed a recommendation.
    rests_followed(number, name) = "What followed recommendation {number}: {name}";
    /// Link to a row of “Since then”.
    rests_since(label) = "Since then: {label}";
    /// Link to the first page of the alert.
    rests_top = "The top of the alert’s page";
    /// Link to the page for teachers, whose slide notes and activities cite a source.
    rests_teaching = "The page for teachers";
    /// Link to the editors' summary.
    rests_summary = "The editors’ summary";
    /// Link to a version of the alert.
    rests_version(date) = "The alert’s version of {date}";
    /// Link to the definition of a stage.
    rests_stage(name) = "What {name} means";
    /// Link to the measures that can prevent a stage.
    rests_prevention(name) = "What can prevent {name}";
    /// Link to the definition of a risk factor.
    rests_factor(number, name) = "What risk factor {number} means: {name}";
    /// Link to the text about the ten stages as a whole.
    rests_stages = "How to read the ten stages";
    /// Link to the text about the risk factors as a whole.
    rests_factors = "The risk-factor model";
}
