//! English: the page with the full text of the alert.

use super::sentences;

sentences! {
    /// Heading of the page.
    text_heading = "The alert, statement by statement";
    /// Text below it.
    text_lead(publisher, when) = "What {publisher} said {when}, restated in our words, in the order of the alert. Each statement marked with a solid line is {publisher}’s claim, not ours.";
    /// Title of the page.
    text_title(title, publisher) = "Full text: {publisher} on {title}";
    /// Description of the page.
    text_description(publisher, title) = "Every statement of {publisher}’s alert on {title}, restated in order, with what others say about each.";
    /// Name of the navigation, for screen readers.
    contents = "Contents";
    /// Label before the link to the original alert.
    read_here = "Where the editors read it:";
    /// Position of a statement, before a link to the source.
    read_at(place) = "Where the editors read it ({place}):";
    /// Link that skips statements about violence.
    go_to_recommendations = "Go to the recommendations";
    /// The same.
    go_to_about_alert = "Go to “About the alert”";
    /// Content note before statements about violence.
    part_content_note = "Content note: the next statements are about violence against people.";
    /// A part of the alert.
    part_title = "Title";
    /// A part of the alert.
    part_background = "Background";
    /// A part of the alert.
    part_factors = "The risk factors";
    /// A part of the alert.
    part_stages = "The ten stages";
    /// A part of the alert.
    part_recommendations = "The recommendations";
    /// A part of the alert.
    part_judgment = "Closing judgment";
    /// Heading above the first statements of a list.
    text_opening = "Opening";
    /// Heading.
    text_paragraph(number) = "Paragraph {number}";
    /// Heading above statements in the list of stages that belong to no stage.
    text_unassigned(name) = "Listed after {name}, under no stage";
    /// Heading above checks that are about a whole part.
    others_on_whole = "What others say about this entire part";
    /// Heading.
    about_the_alert = "About the alert";
    /// Heading.
    summary = "Summary";
}
