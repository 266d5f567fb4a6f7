//! The source language: an alert in a frame of another site's page, and the picture that goes with a link.

use super::sentences;

sentences! {
    /// Beside the level of alarm: who, and when.
    embed_by(publisher, dates) = "{publisher}, {dates}";
    /// In the content note above the list of stages: a link that skips the list.
    embed_past_list = "Skip the list";
    /// In the content note above another view: a link that skips it.
    embed_past_view = "Skip to the end";
    /// At the foot of a frame: whose alert this is, and how old it is.
    embed_source(publisher, date, site, checked) = "Source: {publisher}, {date}, restated by {site}. Parts are disputed. Last checked {checked}.";
    /// At the foot of a frame: link to the same view on the alert's site.
    embed_open = "Open the whole alert";

    /// What the picture for an alert shows, for readers who do not see it.
    card_alternative(level, publisher, dates, title, judgment) = "{level}. {publisher}, {dates}: {title}. {judgment}.";
    /// What the picture for a stage shows, for readers who do not see it.
    card_alternative_stage(stage, publisher, date, claim, judgment) = "{stage}. {publisher} said, {date}: {claim}. {judgment}.";
    /// The same for a stage without a short claim.
    card_alternative_bare(stage, publisher, date, judgment) = "{stage}. {publisher}, {date}. {judgment}.";
    /// At the foot of the picture for a stage.
    card_foot(judgment, dates) = "{judgment}, {dates}";
    /// On the picture for a link: others dispute parts of the alert, and its pages say which.
    card_disputed = "Parts are disputed. See what others say about each claim.";
    /// The same for an alert with checks that dispute nothing.
    card_checked = "See what others say about each claim.";
}
