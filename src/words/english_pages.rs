//! The source language: the method page, terms, sources, citations, downloads, who publishes the site, a newer version.

use super::sentences;

sentences! {
    /// Link to the method page.
    method = "Method";
    /// Before the address where a reader can report an error.
    corrections_to = "Corrections go to:";

    /// Heading of a region.
    terms = "Terms";
    /// Under it.
    terms_lead = "Terms and abbreviations, as the editors explain them. In an alert’s claims, words with a dotted line lead to their explanation.";

    /// A source that the editors did not read, where something names it.
    source_unread(name) = "{name} (not read)";
    /// In the panel of a stage that the publisher names as reached. A link to the claim follows.
    named_in_judgment(publisher, date) = "{publisher} names this stage as reached. It says so in the alert of {date}, in its";
    /// Fold with links back.
    cited_by(count) = "{count} things in the alert’s page rest on it";
    /// Fold with the one link back.
    cited_by_one = "One thing in the alert’s page rests on it";

    /// Heading of a region.
    sources = "Sources";
    /// Under it.
    sources_lead(count) = "{count} sources, by kind, and whether the editors read each itself or in a copy.";
    /// Link behind it, to a page of its own.
    sources_page = "What each source shows, and what rests on it";
    /// Kind of source.
    kind_court = "Courts";
    /// Kind of source.
    kind_official = "States, the United Nations and other public bodies";
    /// Kind of source.
    kind_organization = "Organizations";
    /// Kind of source.
    kind_news = "News";
    /// Kind of source.
    kind_scholarly = "Scholarly works";
    /// Kind of source.
    kind_reference = "Encyclopedias and lists";
    /// A source without a date.
    undated = "undated";
    /// A source and its year, as a link.
    source_named(publisher, year) = "{publisher} {year}";
    /// In what form a source was read.
    read_in_copy(host) = "Read in a copy at {host}.";
    /// In what form a source was read, where the copy is not linked.
    read_in_some_copy = "Read in a copy that is not linked here.";
    /// In what form a source was read.
    unread = "Not read by the editors: it supports nothing by itself.";
    /// A party's own outlet.
    side(side) = "A source of one party: {side}.";
    /// Title of the page of an alert's sources.
    sources_of(title) = "Sources of: {title}";
    /// Under it.
    sources_page_lead(count) = "{count} sources, by kind. Each says what it shows, whether the editors read it itself or a copy, and what in the alert’s page rests on it.";
    /// Button where a citation has led to.
    way_back = "Back to where you were";
    /// Link beside it.
    way_on = "What this source shows, and what rests on it";

    /// Heading: what a reader can take along.
    take_along = "Cite and download";
    /// Link from a statement or a stage to its citation.
    cite = "cite";
    /// Link to all citations.
    cite_page = "How to cite the alert, a stage or a statement";
    /// Link to the data.
    download_json = "All data of this page (JSON)";
    /// Link to a table.
    download_csv = "The statements as a table (CSV)";

    /// Title of the page of citations.
    citations(title) = "How to cite: {title}";
    /// Under it.
    citations_lead(publisher) = "Cite {publisher} for what the alert says, and Forewarned for the wording: every text was restated. An alert is one organization’s judgment at one moment, and parts of it are disputed; the page that an address leads to shows what others say.";
    /// Link back.
    back_to_alert = "Back to the alert";
    /// Heading: the alert as a whole.
    citations_alert = "The alert";
    /// Heading.
    citations_stages = "Stages";
    /// Heading.
    citations_statements = "Statements";
    /// Before a citation as plain text.
    as_text = "As text";
    /// Before a citation for a bibliography program.
    as_bibtex = "As BibTeX";
    /// Button.
    copy_text = "Copy text";
    /// Button.
    copy_bibtex = "Copy BibTeX";
    /// The whole alert, in a citation.
    part_whole = "the whole alert";
    /// Note of a BibTeX entry.
    bibtex_note(part, date) = "{part}; restated by Forewarned, data of {date}. One organization’s judgment; parts are disputed";

    /// Column of the table of statements.
    table_id = "Id";
    /// Column.
    table_speaker = "Who says so";
    /// Column.
    table_date = "Published";
    /// Column.
    table_place = "Where in the alert";
    /// Column.
    table_claim = "Claim, restated by Forewarned";
    /// Column.
    table_sources = "Sources";
    /// Column.
    table_others = "What others say";
    /// Column.
    table_address = "Address";

    /// Foot of every page, before the name of a person or an organization.
    edited_by = "Edited by";
    /// Foot of every page, before a link.
    data_licence = "Licence of the data:";

    /// Notice that the site has changed since this page was opened. A calm one: nothing is wrong with the page.
    update_ready = "A newer version of this site is ready. Your marks and notes stay.";
    /// Button: loads the page again in the newer version.
    update_now = "Use it now";
    /// Button: takes the notice away.
    update_later = "Later";
}
