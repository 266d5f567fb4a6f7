//! The source language: an alert in a frame of another site's page, and how to put it there.

use super::sentences;

sentences! {
    /// Title of the window of a frame; screen readers may say it.
    embed_title(page, publisher, title) = "{page}: {publisher} on {title}, from Forewarned";
    /// Beside the level of alarm: who, and when.
    embed_by(publisher, dates) = "{publisher}, {dates}";
    /// In the content note over the list of stages: past the list.
    embed_past_list = "Skip the list";
    /// At the foot of a frame: whose words these are and how old they are.
    embed_source(publisher, date, site, checked) = "Source: {publisher}, {date}, restated by {site}. Parts are disputed. Checked {checked}.";
    /// At the foot of a frame: to the alert's own page, at the same place.
    embed_open = "Open the whole alert";
}
