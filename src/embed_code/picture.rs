//! The image that other sites show with a link. The build draws it (`src/bin/pages/cards`).

use crate::address::View;
use crate::alert::Key;
use crate::components::Shown;
use crate::stages::rows::rows;

/// The folder of all images. It is separate from the pages, so that a host needs only one header rule for all of them.
pub const PICTURES: &str = "cards/";

/// Returns the view whose image is used: a stage has its own; all other views use the alert's.
pub fn pictured(view: &View) -> View {
    if let View::Stage(stage) = view { View::Stage(*stage) } else { View::Timeline }
}

/// Returns the path of a view's image, relative to the site's root folder.
pub fn picture_path(id: &Key, view: &View) -> String {
    [PICTURES, id.as_str(), "/", &pictured(view).folder(), "card.png"].concat()
}

/// Returns the alternative text of a view's image.
pub fn picture_text(shown: &Shown, view: &View) -> String {
    let (alert, words) = (&*shown.alert, shown.words);
    let publisher = &alert.publisher.name;
    let judgment = words.judgment_not_finding(publisher);
    let View::Stage(stage) = pictured(view) else {
        return words.card_alternative(alert.level_name(), publisher, &words.dates_of(alert), &alert.title, &judgment);
    };
    let (name, date) = (words.stage_name(stage), words.when(alert.dates.published));
    let claim = rows(alert, &[]).into_iter().find(|row| row.stage == stage).and_then(|row| row.claim);
    match claim {
        Some(claim) => words.card_alternative_stage(&name, publisher, &date, &claim, &judgment),
        None => words.card_alternative_bare(&name, publisher, &date, &judgment),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alert::Stage;
    use crate::components::testing::{real_alert, shown_of};

    #[test]
    fn picture_text_names_the_speaker_and_date() {
        let shown = shown_of(real_alert());
        let stage = picture_text(&shown, &View::Stage(Stage::Extermination));
        assert!(stage.starts_with("Extermination. Genocide Watch said, October 2020: Armenians were"), "{stage}");
        let alert = picture_text(&shown, &View::Factors(None));
        assert!(alert.contains("Genocide Watch, 23–28 October 2020: Nagorno-Karabakh"), "{alert}");
        assert_eq!(alert, picture_text(&shown, &View::Timeline));
        assert!(stage.ends_with("not a court’s finding.") && alert.ends_with("not a court’s finding."));
    }
}
