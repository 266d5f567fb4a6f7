//! English: the recommendations panel.

use super::Words;
use super::sentences;

sentences! {
    /// Heading, with a number in words.
    recommendations_counted(count) = "{count} recommendations";
    /// Text below it.
    recommendations_asked(publisher, when) = "What {publisher} asked for {when}, and what followed.";
    /// Shown instead if there are none.
    recommendations_none(publisher) = "{publisher} makes no recommendations in this alert.";
    /// Shown instead of recommendations that the editors could not read.
    recommendations_unread(publisher) = "The editors could not read the part of this text in which {publisher} may make recommendations.";
    /// Text above an incomplete list of recommendations.
    recommendations_part = "The editors could read only part of this list.";
    /// Below it: the rule for ties to stages.
    recommendation_rule(author) = "The editors tie a recommendation to a stage only where {author}’s model names such a measure against that stage.";
    /// A number at the start of a heading.
    count_two = "Two";
    /// A number at the start of a heading.
    count_three = "Three";
    /// A number at the start of a heading.
    count_four = "Four";
    /// A number at the start of a heading.
    count_five = "Five";
    /// A number at the start of a heading.
    count_six = "Six";
    /// A number at the start of a heading.
    count_seven = "Seven";
    /// A number at the start of a heading.
    count_eight = "Eight";
    /// A number at the start of a heading.
    count_nine = "Nine";
    /// A number at the start of a heading.
    count_ten = "Ten";
    /// Name of the addressee filter.
    who_was_asked = "Who was asked";
    /// Choice: no limit.
    everyone = "Everyone";
    /// How many recommendations are shown when some are hidden, for screen readers.
    recommendations_listed(shown, all) = "{shown} of {all} recommendations shown";
    /// Text above a recommendation: who asked whom, and when.
    asked_whom(publisher, addressee, date) = "Asked by {publisher}, {date}. Addressed to: {addressee}";
    /// Below a recommendation: the kind of measure.
    asked_for(measure) = "Asked for: {measure}";
    /// Button.
    copy_recommendation(number) = "Copy recommendation {number} with citation";
    /// Link to a stage.
    tie_stage(name) = "Stage: {name}";
    /// Link to a risk factor.
    tie_factor(name) = "Risk factor: {name}";
    /// Heading above what followed.
    followed_as_of(date) = "What followed, as of {date}";
    /// Shown instead of what followed.
    followed_not_recorded = "The editors have recorded nothing that happened afterwards.";
    /// Title of the page.
    recommendations_title(publisher, title) = "Recommendations: {publisher} on {title}";
    /// Description of the page.
    recommendations_description(publisher, title) = "What {publisher} asked for in its alert on {title}, whom it asked, and what followed.";
}

impl Words {
    /// Returns a number from two to ten as a word at the start of a heading; `None` for others.
    pub fn count_word(self, count: usize) -> Option<String> {
        Some(match count {
            2 => self.count_two(),
            3 => self.count_three(),
            4 => self.count_four(),
            5 => self.count_five(),
            6 => self.count_six(),
            7 => self.count_seven(),
            8 => self.count_eight(),
            9 => self.count_nine(),
            10 => self.count_ten(),
            _ => return None,
        })
    }
}
