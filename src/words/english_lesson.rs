//! English: text shared by the classroom views, and their names.

use super::sentences;

sentences! {
    /// Link in the “Share” menu and in the bottom menu on a phone: to the page for teachers.
    teach_with_alert = "Teach with this alert";
    /// Title of a classroom page.
    lesson_title(page, publisher, title) = "{page}: {publisher} on {title}";
    /// At the top of a single-file lesson: the site it is from, and the date of the last check.
    file_of(name, date) = "From {name}, checked by the editors on {date}. This file needs no network.";
    /// Name of the navigation at the top of that file.
    file_parts = "Parts of this file";
    /// Link in that navigation: to the alert with its stages, factors and recommendations.
    file_explorer = "Explore the alert";
    /// Heading if that file cannot run.
    file_stopped = "This lesson could not start";
    /// Text if that file cannot run.
    file_needs = "It needs JavaScript and a recent browser: Chrome or Edge 123, Firefox 121, Safari 17.5 or later.";
    /// Shown until that file is unpacked.
    file_opening = "The lesson will open in a moment.";
    /// Name of the navigation between the classroom pages.
    lesson_parts = "For the classroom";
    /// Heading and link: the page for teachers.
    teach_heading = "Teach";
    /// Heading and link: the slides.
    present_heading = "Slides";
    /// Heading and link: the speaker view.
    speaker_heading = "Speaker view";
    /// Heading and link.
    activities_heading = "Activities";
    /// Heading and link: the checklists of several groups, side by side.
    class_heading = "Class checklist";
    /// Heading and link: the printable sheets.
    papers_heading = "Sheets to print";
    /// Heading and link: the projector check.
    screen_heading = "Projector check";
    /// Name of a sheet.
    sheet_handout = "Handout";
    /// Name of a sheet.
    sheet_timeline = "Timeline";
    /// Name of a sheet.
    sheet_checklist = "Blank checklist";
    /// Name of a sheet.
    sheet_worksheet = "Worksheet";
    /// Name of a sheet.
    sheet_key = "Answer key";
    /// Name of a sheet.
    sheet_slides = "Slides on paper";
    /// Name of a slide.
    slide_title = "Title";
    /// Name of a slide.
    slide_note = "Content note";
    /// Name of a slide.
    slide_alert = "What an alert is";
    /// Name of a slide.
    slide_places = "Where it is";
    /// Name of a slide.
    slide_ten_stages = "How to read the ten stages";
    /// Name of a slide: a note before the slide of a stage.
    slide_before(stage) = "Before “{stage}”";
    /// Name of a slide.
    slide_factors = "Risk factors";
    /// Name of a slide.
    slide_then_and_now = "Then and now";
    /// Name of a slide: decisions that could have gone another way.
    slide_turning_points = "Turning points";
    /// Name of a slide.
    slide_recommendations = "What the alert asked for";
    /// Name of a slide.
    slide_discussion = "Discussion";
    /// Name of a slide.
    slide_sources = "Sources";
    /// Description of a classroom page, for search engines.
    lesson_description(page) = "{page}. This classroom page shows who says what.";
}
