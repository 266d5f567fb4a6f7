//! English: an alert in a frame on another website, and the link preview image.

use super::sentences;

sentences! {
    /// Beside the level: publisher and dates.
    embed_by(publisher, dates) = "{publisher}, {dates}";
    /// Link in the content note above the list of stages: skips the list.
    embed_past_list = "Skip the list";
    /// Link in the content note above another view: skips the view.
    embed_past_view = "Skip to the end";
    /// Footer of a frame: the publisher and the dates.
    embed_source(publisher, date, site, checked) = "Source: {publisher}, {date}, restated by {site}. Parts are disputed. Last checked {checked}.";
    /// Footer of a frame: link to the same view on this site.
    embed_open = "Open the whole alert";

    /// Alternative text of an alert's preview image.
    card_alternative(level, publisher, dates, title, judgment) = "{level}. {publisher}, {dates}: {title}. {judgment}.";
    /// Alternative text of a stage's preview image.
    card_alternative_stage(stage, publisher, date, claim, judgment) = "{stage}. {publisher} said, {date}: {claim}. {judgment}.";
    /// The same for a stage without a short claim.
    card_alternative_bare(stage, publisher, date, judgment) = "{stage}. {publisher}, {date}. {judgment}.";
    /// Footer of a stage's preview image.
    card_foot(judgment, dates) = "{judgment}, {dates}";
    /// On a preview image: others dispute parts of the alert.
    card_disputed = "Parts are disputed. See what others say about each claim.";
    /// The same for an alert whose checks dispute nothing.
    card_checked = "See what others say about each claim.";
}
