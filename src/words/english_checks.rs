//! English: the page of checks.

use super::sentences;

sentences! {
    /// Heading of the page.
    checks_heading = "What others say about the alert";
    /// Text below it.
    checks_lead(publisher, date) = "Each check sets one claim by {publisher} ({date}) beside what others report. The editors wrote the checks. Each finding is theirs, and the sources are named.";
    /// The same for an alert without checks.
    no_checks = "The editors have not checked any of this alert’s claims yet.";
    /// Title of the page.
    checks_title(publisher, title) = "What others say: {publisher} on {title}";
    /// Description of the page.
    checks_description(publisher, title) = "What others say about each claim that {publisher} made in its alert on {title}: what is disputed, corrected, unresolved or supported, and what followed.";
    /// Name of the index, for screen readers.
    findings = "Findings";
    /// A finding as a heading.
    heading_disputed = "Disputed";
    /// A finding as a heading.
    heading_corrected = "Others correct a detail";
    /// A finding as a heading.
    heading_unresolved = "Unresolved";
    /// A finding as a heading.
    heading_context = "Others add context";
    /// A finding as a heading.
    heading_supported = "Others agree with the alert";
    /// Disclosure with the whole check.
    check_in_full = "The check in full, with sources";
    /// Link to a claim that is shown further up; `text` is its first words.
    claim_above(text) = "Shown above: “{text}”";
    /// Link to the part of the alert that a check is about.
    whole_background = "The background as a whole";
    /// Link to the part of the alert that a check is about.
    whole_factors = "The list of risk factors as a whole";
    /// Link to the part of the alert that a check is about.
    whole_stages = "The list of stages as a whole";
    /// Link to the part of the alert that a check is about.
    whole_recommendations = "The recommendations as a whole";

    /// Label of the filter.
    finding_filter = "Show";
    /// Choice: no filter.
    all_findings = "all findings";
    /// Announced when the filter changes.
    only_finding(name) = "Now showing: {name}.";

    /// Heading.
    how_to_read_findings = "How to read the findings";
    /// What a finding means.
    means_disputed = "Other sources contradict the claim, or contradict one another about it.";
    /// What a finding means.
    means_corrected = "Other sources report the same event with a different date, number or name.";
    /// What a finding means.
    means_unresolved = "The editors tried, but could not settle it. The check says what is not known.";
    /// What a finding means.
    means_context = "The claim leaves out facts that a reader needs.";
    /// What a finding means.
    means_supported = "Other sources report the same thing. They may still differ on details.";
    /// What a finding means.
    means_outcome = "The claim was about the future. The check says what happened, and who disputes it.";
    /// What the editors' confidence means.
    confidence_means = "A finding is about the point that its heading names, never about a whole stage. The confidence is the editors’ own: high where several good sources agree, medium where there is one good source or several weaker ones.";
    /// Link to the method page.
    how_editors_work = "How the editors work";
}
