//! English: the page of citations.

use super::sentences;

sentences! {
    /// Heading of the page.
    cite_heading = "How to cite the alert and these pages";
    /// Text below it.
    cite_lead(publisher, name) = "Cite {publisher} for what the alert says, and {name} for the wording, because the editors restated every statement. An alert is one organization’s judgment at one moment, and parts of it are disputed. The address in a citation leads to what others say.";
    /// Title of the page.
    cite_title(title, publisher) = "How to cite: {publisher} on {title}";
    /// Description of the page.
    cite_description(publisher, title) = "Citations of {publisher}’s alert on {title}, of each of its statements and of the pages that explain it, as text and as BibTeX.";
    /// Heading and link of the index.
    cite_statements = "The statements";
    /// Heading of a citation: the original alert.
    cite_original(publisher) = "The alert itself, in the words of {publisher}";
    /// Heading of a citation: the page that explains the alert.
    cite_explained(name) = "The alert as {name} explains it";
    /// Citation of the original alert: publisher, title, date, where it was read, address.
    citation_original(publisher, title, date, at, address) = "{publisher}, “{title}”, {date}. Read in: {at}. {address}";
    /// Note of the BibTeX entry of the original alert.
    bibtex_note_original(at) = "Read in: {at}. One organization’s judgment; parts are disputed";
    /// Heading and link of the index.
    downloads = "Downloads";
    /// Shown if the browser does not allow copying; the text is then selected instead.
    copy_selected = "Your browser did not allow copying. The text is selected: copy it yourself.";
}
