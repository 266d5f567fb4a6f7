//! The source language: the sheets for print.

use super::sentences;

sentences! {
    /// Under the heading of the page with the sheets.
    papers_lead = "Every sheet prints on A4 and on Letter, and names the alert, its date and its sources on each page.";
}
