//! The source language: the page with the whole alert.

use super::sentences;

sentences! {
    /// Heading of the page.
    text_heading = "The alert, statement by statement";
    /// Under it.
    text_lead(publisher, when) = "What {publisher} said {when}, restated in our words, in the order of the alert. Each statement marked with a solid line is {publisher}’s claim, not ours.";
    /// Title of the page.
    text_title(title, publisher) = "Full text: {publisher} on {title}";
    /// Description of the page.
    text_description(publisher, title) = "Every statement of {publisher}’s alert on {title}, restated in order, with what others say about each.";
    /// Name of the navigation, read out.
    contents = "Contents";
    /// Before the link to where the alert can be read.
    read_here = "Read in:";
    /// Where a statement is made, before a link to the source.
    read_at(place) = "Read in {place}:";
    /// Way around what tells of violence.
    go_to_recommendations = "Go to the recommendations";
    /// The same.
    go_to_about_alert = "Go to “About the alert”";
    /// Before statements about violence.
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
    /// Heading over the first statements of a list.
    text_opening = "Opening";
    /// Heading.
    text_paragraph(number) = "Paragraph {number}";
    /// Heading over statements that stand in the list of stages without the name of a stage.
    text_unassigned(name) = "Listed after {name}, under no stage";
    /// Over checks that are about a whole part.
    others_on_whole = "What others say about the whole part";
    /// Heading.
    about_the_alert = "About the alert";
    /// Heading.
    summary = "Summary";
}
