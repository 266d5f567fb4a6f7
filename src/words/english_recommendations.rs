//! The source language: the recommendations panel.

use super::Words;
use super::sentences;

sentences! {
    /// Heading, with a number in words.
    recommendations_counted(count) = "{count} recommendations";
    /// Under it.
    recommendations_asked(publisher, when) = "What {publisher} asked for {when}, and what followed.";
    /// Instead, where there are none.
    recommendations_none(publisher) = "{publisher} makes no recommendations in this alert.";
    /// Instead of recommendations that the editors could not read.
    recommendations_unread(publisher) = "The editors could not read the part of this text in which {publisher} may make recommendations.";
    /// Above recommendations that are not all of the list.
    recommendations_part = "The editors could read only part of this list.";
    /// Under it: the rule for ties to stages.
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
    /// Name of a choice between addressees.
    who_was_asked = "Who was asked";
    /// First of these: no limit.
    everyone = "Everyone";
    /// How many are shown while some are hidden; read out.
    recommendations_listed(shown, all) = "{shown} of {all} recommendations shown";
    /// Above a recommendation: who asked whom, and when.
    asked_whom(publisher, addressee, date) = "{publisher} asked: {addressee}, {date}";
    /// Below a recommendation: the kind of measure.
    asked_for(measure) = "Asked for: {measure}";
    /// Button.
    copy_recommendation(number) = "Copy recommendation {number} with citation";
    /// Link to a stage.
    tie_stage(name) = "Stage: {name}";
    /// Link to a risk factor.
    tie_factor(name) = "Risk factor: {name}";
    /// Above what followed.
    followed_as_of(date) = "What followed, as of {date}";
    /// Instead of what followed.
    followed_not_recorded = "The editors have recorded nothing that happened afterwards.";
    /// Title of the page.
    recommendations_title(publisher, title) = "Recommendations: {publisher} on {title}";
    /// Description of the page.
    recommendations_description(publisher, title) = "What {publisher} asked for in its alert on {title}, whom it asked, and what followed.";
}

impl Words {
    /// A number from two to ten as a word at the start of a heading.
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
