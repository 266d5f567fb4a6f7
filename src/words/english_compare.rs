//! English: two alerts side by side.

use super::sentences;

sentences! {
    /// Title and heading of the page.
    compare_title = "Compare two alerts";
    /// Text below the heading.
    compare_lead = "This page shows side by side what each text says about the stages, which risk factors it lists and what it recommends. It does not add up stages or risk factors: texts differ in length and purpose, and a longer list does not make a warning more serious. Parts of the texts are disputed.";
    /// Name of the form that selects two alerts.
    compare_choose = "Choose two alerts";
    /// Label of the first list of alerts.
    compare_first = "First alert";
    /// Label of the second list of alerts.
    compare_second = "Second alert";
    /// Option: no alert.
    compare_none = "Choose an alert";
    /// Button that swaps the two alerts.
    compare_swap = "Swap sides";
    /// Shown instead of the comparison.
    compare_unchosen = "Choose two alerts to compare them.";
    /// Shown instead of the comparison.
    compare_same = "The same alert is on both sides. Choose a different alert for one side.";
    /// Shown instead of the comparison.
    compare_waiting = "Loading the alerts…";
    /// Announced once the selected alerts have loaded.
    compare_ready(one, two) = "Comparing {one} with {two}.";
    /// Shown if the app does not run.
    compare_needs_app = "You can choose other alerts only if scripts are on. Without them, this page always shows the two alerts below.";
    /// Link to the sources of an alert.
    compare_sources = "Sources";
    /// Shown instead of the comparison.
    compare_failed = "An alert could not be loaded. Check your connection, or reload the page.";
    /// The publisher and date of an alert.
    compare_published(publisher, date) = "{publisher}, {date}.";
    /// The level that a publisher declared.
    compare_level(publisher, level) = "{publisher} declared: {level}.";
    /// Heading of the differences between two versions of one alert.
    compare_changes = "What changed, statement by statement";
    /// Heading of statements that a later version words differently.
    compare_reworded(count) = "Worded differently ({count})";
    /// Text below it.
    compare_reworded_order(before, after) = "The text of {before} comes first, then the text of {after}. The editors restated both in their own words.";
    /// Below a statement: the version it is from.
    compare_text_of(date) = "Text of {date}.";
    /// Link to a statement in the full text.
    compare_said = "Read it in context";
    /// The same, for screen readers.
    compare_said_link(number, date) = "Read it in context: statement {number} of the text of {date}";
    /// Heading of statements that only one version has.
    compare_only(date, count) = "Only in the text of {date} ({count})";
    /// The same, if the editors could read the other version only in part.
    compare_only_read(date, other, count) = "In the text of {date}, but not in the part of the {other} text that the editors could read ({count})";
    /// Heading of statements that both versions have.
    compare_in_both(count) = "The same in both ({count})";
    /// Heading.
    compare_stages = "The ten stages";
    /// Heading.
    compare_factors = "Risk factors";
    /// Heading.
    compare_recommendations = "Recommendations, by addressee";
    /// Link to the page of a stage.
    compare_read_stage = "Read about this stage";
    /// The same, for screen readers.
    compare_stage_link(stage, alert) = "Read about this stage: {stage} ({alert})";
    /// Link to a risk factor or recommendation, for screen readers: includes the alert.
    compare_link(name, alert) = "{name} ({alert})";
    /// Shown instead of what an alert says under a stage.
    compare_stage_unread = "The editors could not read enough of the text to tell whether it says anything under this stage.";
    /// Shown instead of a risk factor.
    compare_no_factor = "This text does not list this factor.";
    /// Shown instead of a risk factor.
    compare_factor_unread = "The editors could not read enough of the text to say whether it lists this factor.";
    /// Shown instead of recommendations to an addressee.
    compare_no_recommendation = "This text makes no recommendation to this addressee.";
    /// Shown instead of recommendations to an addressee.
    compare_recommendation_unread = "The editors could not read enough of the text to say whether it recommends anything to this addressee.";
    /// Shown instead of an alert's list.
    compare_no_list(publisher) = "{publisher} gives no such list in this text.";
    /// Shown instead of an alert's list.
    compare_list_unread(publisher) = "The editors could not read enough of this text to say whether {publisher} gives such a list.";
    /// Text below the link to this page, and the page's description.
    compare_help = "See side by side what two texts say about each stage, which risk factors they list and what they recommend, and how a later version differs from an earlier one.";
    /// Link from an alert that was replaced, and from the versions of an alert.
    compare_versions = "Compare the two versions";
}
