//! English: the pages without an alert (the ten stages, method), and an alert's poster.

use super::sentences;

sentences! {
    /// Link in the header of a page.
    ten_stages_link = "The ten stages";
    /// Footer: what this site does not decide.
    foot_court = "Whether a genocide took place is for a competent court to decide.";
    /// Link in the footer: how to report a mistake.
    report_error = "Report a mistake";

    /// Text below the heading of the ten stages.
    ten_stages_lead(author) = "These are the stages of {author}’s model, in the editors’ words. In this model they are ten processes: several can go on at once, and each can be halted.";
    /// A content note on that page.
    content_note_definitions = "the definitions mention killing, torture and rape, in words only.";
    /// Link that skips it.
    read_about_first = "Read about the model first";
    /// Column header.
    stage_column = "Stage";
    /// Column header.
    meaning_column = "What it means";
    /// Heading.
    about_model = "The model, its limits and its critics";
    /// Link from the method page.
    ten_stages_defined = "What each of the ten stages means, and what can prevent it";

    /// Label before the name of a source.
    one_source = "Source:";
    /// Label before the names of sources.
    several_sources = "Sources:";

    /// Link in the menu of an alert's page.
    poster_link = "Poster of the stages (A3)";
    /// Title of the poster's page.
    poster_title(title, publisher) = "Poster of the stages: {publisher} on {title}";
    /// Description of the poster's page.
    poster_description(publisher) = "One sheet to print: what {publisher} said under each of the ten stages, what others say, and what can prevent it.";
    /// Above the poster, on screen only.
    poster_print = "One sheet of A3 paper, portrait. Print it from your browser.";
    /// At the top of the poster: the stages that the publisher named.
    poster_judged(publisher, stages) = "Stages that {publisher} named as reached: {stages}.";
    /// At the top of the poster.
    poster_reading = "Several stages can apply at once, in any order, and none requires another. Killings are mentioned, but not pictured.";
    /// Text below a shortened claim whose full text needs a note.
    poster_in_short = "Shortened. The explainer has the full claim, with the editors’ note.";
    /// Label before the citation.
    poster_cite_label = "Cite:";
    /// The citation.
    poster_cite(publisher, title, date, name) = "{publisher}, “{title}”, {date}, restated by {name}.";
    /// Footer of the poster.
    poster_by(author, date) = "The model is {author}’s, restated by the editors; each stage shows its first two measures. The editors wrote the verdicts and “Since then”, and last checked them on {date}. Parts of this alert are disputed.";
    /// After that, if the site's address is known.
    poster_sources(address) = "Sources: {address}";
    /// Link above a poster, back to the alert's first page.
    back_to_alert = "Back to the alert";
}
