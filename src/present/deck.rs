//! The slides of a talk, and their order.

use crate::alert::{Alert, Slide, with_notes};

/// Returns the slides of an alert's talk, in the order given in its file or in the default order, without empty slides.
pub fn deck(alert: &Alert) -> Vec<Slide> {
    let named =
        alert.teaching.as_ref().map(|teaching| teaching.slides.iter().map(|notes| notes.slide).collect::<Vec<_>>());
    let order = named.filter(|order| !order.is_empty()).unwrap_or_else(Slide::default_order);
    with_notes(order.into_iter().filter(|slide| has_content(alert, *slide)))
}

/// Returns the deck with the stages that a teacher has chosen, in the teacher's order. Each stage of the deck is replaced by the next
/// chosen one. Any left over follow the last stage, or the end of a deck without stages.
pub fn chosen(deck: &[Slide], stages: &[Slide]) -> Vec<Slide> {
    let mut rest = stages.iter().copied();
    let mut order: Vec<Slide> = Vec::new();
    let last = deck.iter().rposition(|slide| matches!(slide, Slide::Stage(_)));
    for (at, slide) in deck.iter().enumerate() {
        match slide {
            Slide::Before(_) => {}
            Slide::Stage(_) => {
                order.extend(rest.next());
                if Some(at) == last {
                    order.extend(rest.by_ref());
                }
            }
            other => order.push(*other),
        }
    }
    order.extend(rest);
    with_notes(order.into_iter())
}

fn has_content(alert: &Alert, slide: Slide) -> bool {
    let teaching = alert.teaching.as_ref();
    match slide {
        Slide::Places => !alert.places.is_empty(),
        Slide::Factors => !alert.risk_factors.is_empty(),
        Slide::ThenAndNow => !alert.fears.is_empty(),
        Slide::TurningPoints => teaching.is_some_and(|teaching| !teaching.turning_points.is_empty()),
        Slide::Recommendations => !alert.recommendations.is_empty(),
        Slide::Discussion => teaching.is_some_and(|teaching| !teaching.questions.is_empty()),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alert::Stage;

    #[test]
    fn teacher_can_omit_and_reorder_stages() {
        let deck = [
            Slide::Title,
            Slide::Stage(Stage::Denial),
            Slide::Before(Stage::Extermination),
            Slide::Stage(Stage::Extermination),
            Slide::Sources,
        ];
        let order = chosen(&deck, &[Slide::Stage(Stage::Extermination)]);
        assert_eq!(
            order,
            [Slide::Title, Slide::Before(Stage::Extermination), Slide::Stage(Stage::Extermination), Slide::Sources]
        );
        let turned = [Slide::Stage(Stage::Extermination), Slide::Stage(Stage::Denial)];
        assert_eq!(
            chosen(&deck, &turned),
            [Slide::Title, Slide::Before(Stage::Extermination), turned[0], turned[1], Slide::Sources]
        );
        assert_eq!(chosen(&deck, &[]), [Slide::Title, Slide::Sources]);
        assert_eq!(chosen(&[Slide::Title], &turned[1..]), [Slide::Title, turned[1]]);
    }
}
