//! The source language: the page of citations.

use super::sentences;

sentences! {
    /// Heading of the page.
    cite_heading = "How to cite the alert and these pages";
    /// Under it.
    cite_lead(publisher, name) = "Cite {publisher} for what the alert says, and {name} for the wording: every text was restated. An alert is one organization’s judgment at one moment, and parts of it are disputed. The address in a citation leads to what others say.";
    /// Title of the page.
    cite_title(title, publisher) = "How to cite: {publisher} on {title}";
    /// Description of the page.
    cite_description(publisher, title) = "Citations of {publisher}’s alert on {title}, of each of its statements and of the pages that explain it, as text and as BibTeX.";
    /// Heading and link of the index.
    cite_statements = "The statements";
    /// Heading of a citation: the alert in its publisher's own words.
    cite_original(publisher) = "The alert itself, in the words of {publisher}";
    /// Heading of a citation: the page that explains the alert.
    cite_explained(name) = "The alert as {name} explains it";
    /// A citation of the alert itself: who, title, date, where it is read, address.
    citation_original(publisher, title, date, at, address) = "{publisher}, “{title}”, {date}. Read in: {at}. {address}";
    /// Note of a BibTeX entry of the alert itself.
    bibtex_note_original(at) = "Read in: {at}. One organization’s judgment; parts are disputed";
    /// Heading and link of the index.
    downloads = "Downloads";
    /// What a page says where the browser refused to copy and the text has been selected instead.
    copy_selected = "Your browser did not allow copying. The text is selected: copy it yourself.";
}
