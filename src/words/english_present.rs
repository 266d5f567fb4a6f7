//! The source language: the slides and the speaker view.

use super::sentences;

sentences! {
    /// Under the heading of the page with all slides, for readers and where no script runs.
    present_lead = "All slides of the talk, one after another. On a large screen they can be shown one at a time.";
}
